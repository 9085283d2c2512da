//! Work days: a called session of work for the commons, a minga. Who signed up, who came, and how many hours count.

mod attend;
mod called;
mod code;
mod repeat;
mod sign;

pub use attend::{AttendError, LATE_MINUTES, Seen, check_in, counting, leave_early};
pub use called::{DayError, DayState, Plan, WorkDay};
pub use code::code;
pub use repeat::{Every, MOST_DAYS, Repeat, RepeatError};
pub use sign::{SignError, SignUp, Turns, may_sign_up};

#[cfg(test)]
mod tests;
