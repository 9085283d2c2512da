//! Work days: called, repeated, signed up for, attended, closed.

mod attend;
mod call;
mod close;
mod read;
mod sign;
mod unit;

pub use close::Closing;
pub(crate) use read::check_touched;

use chrono::NaiveTime;

/// A time of day as the file keeps it: `08:02`.
fn clock(at: NaiveTime) -> String {
    at.format("%H:%M").to_string()
}
