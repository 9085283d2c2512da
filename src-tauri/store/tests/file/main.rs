//! The file itself: opened, copied, locked up, worn, tampered with, and brought to newer tables.
#![allow(clippy::unwrap_used)]

#[path = "../common/mod.rs"]
mod common;

mod backups;
mod damage;
mod keys;
mod lending;
mod migrations;
mod openings;
mod tampering;
