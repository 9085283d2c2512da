//! Work days: a called session of work for the commons, a minga. Who signed up, who came, and how many hours count.

mod attend;
mod called;
mod code;
mod line;
mod repeat;
mod sign;
mod who;

pub use attend::{AttendError, LATE_MINUTES, Pardon, Seen, Stay, check_in, counting, leave_early, note_absence};
pub use called::{DayError, DayState, Plan, WorkDay};
pub use code::code;
pub use line::{Line, LineError, line};
pub use repeat::{Every, MOST_DAYS, Repeat, RepeatError};
pub use sign::{SignError, SignUp, Turns, may_sign_up};
pub use who::meant;

#[cfg(test)]
mod tests;
