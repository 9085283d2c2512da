//! Work days: called, repeated, signed up for, attended, closed.

mod attend;
mod call;
mod close;
mod pardon;
mod read;
mod sign;

pub use close::{Closing, Typed};
pub(crate) use read::check_touched;

use chrono::NaiveTime;

/// A time of day as the file keeps it: `08:02`.
fn clock(at: NaiveTime) -> String {
    at.format("%H:%M").to_string()
}
