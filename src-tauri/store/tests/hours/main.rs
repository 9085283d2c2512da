//! Hours on the real file: pledged, entered, approved, taken back, waived, given, paid for, forgiven; and what is
//! refused or asked about first.
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;

mod approving;
mod entering;
mod giving;
mod leaving;
mod park;
mod settling;
mod taking_back;
