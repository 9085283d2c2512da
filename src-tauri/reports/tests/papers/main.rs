//! Papers as a reader sees them.
#![allow(clippy::unwrap_used)]

#[path = "../coop/mod.rs"]
mod coop;
#[path = "../pdf/mod.rs"]
mod pdf;

mod application;
mod calendar;
mod cards;
mod certificate;
mod commons;
mod hours;
mod member;
mod payments;
mod post;
mod register;
mod roll;
mod share_register;
