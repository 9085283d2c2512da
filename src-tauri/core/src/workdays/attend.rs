//! Who was there, from when to when, and how many minutes count.

use super::{DayError, Plan, WorkDay};
use crate::commitments::Presence;
use crate::ids::{AttendanceId, MemberId};
use crate::members::{LifeError, Member};
use chrono::{NaiveDate, NaiveTime};
use thiserror::Error;

/// Whoever comes no later than this many minutes after the beginning gets the whole time: the walk to the site, the
/// queue at the table.
pub const LATE_MINUTES: i64 = 15;

/// What is known of somebody and a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Identity.
    pub id: AttendanceId,
    /// Who.
    pub member: MemberId,
    /// Came, told us, or was missed.
    pub presence: Presence,
    /// When they came.
    pub came: Option<NaiveTime>,
    /// When they left, if before the end.
    pub gone: Option<NaiveTime>,
}

/// Why somebody was not written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum AttendError {
    /// The day is not open, or has not come.
    #[error(transparent)]
    Day(#[from] DayError),
    /// No member on the day.
    #[error(transparent)]
    Life(#[from] LifeError),
    /// Written down already.
    #[error("here already")]
    Already,
    /// Was not seen there.
    #[error("not here")]
    NotHere,
    /// Came when the day was over, or left before coming.
    #[error("beyond the times of the day")]
    BeyondTimes,
}

/// The minutes that count for somebody who came, and left or stayed. What lies outside the times of the day does
/// not; coming up to [`LATE_MINUTES`] late does not matter.
pub fn counting(plan: &Plan, came: Option<NaiveTime>, gone: Option<NaiveTime>) -> i64 {
    let on_time = |at: &NaiveTime| (*at - plan.begins).num_minutes() <= LATE_MINUTES;
    let came = came.filter(|at| !on_time(at)).unwrap_or(plan.begins);
    let gone = gone.unwrap_or(plan.ends).min(plan.ends);
    (gone - came).num_minutes().max(0)
}

/// Whether a member may be written down as here since `came`; none where no time was noted.
///
/// # Errors
/// Where the day is not open or has not come, where the member is none on that day, where the time is beyond it.
/// Who told us, or was missed, may come after all.
pub fn check_in(
    day: &WorkDay,
    member: &Member,
    seen: &[Seen],
    came: Option<NaiveTime>,
    today: NaiveDate,
) -> Result<(), AttendError> {
    day.has_come(today)?;
    if !member.status(day.plan.on).kind.belongs() {
        return Err(LifeError::NotAMember(day.plan.on).into());
    }
    if seen.iter().any(|s| s.member == member.id && s.presence == Presence::Attended) {
        return Err(AttendError::Already);
    }
    if came.is_some_and(|at| day.plan.ends <= at) {
        return Err(AttendError::BeyondTimes);
    }
    Ok(())
}

/// Whether somebody who is here may be noted as leaving at a time; none where they stay after all.
///
/// # Errors
/// Where the day is not open, where they are not here, where the time is before they came, or before the beginning.
pub fn leave_early(day: &WorkDay, seen: Option<&Seen>, gone: Option<NaiveTime>) -> Result<(), AttendError> {
    day.open()?;
    let seen = seen.filter(|s| s.presence == Presence::Attended).ok_or(AttendError::NotHere)?;
    let since = seen.came.unwrap_or(day.plan.begins).max(day.plan.begins);
    if gone.is_some_and(|at| at <= since) {
        return Err(AttendError::BeyondTimes);
    }
    Ok(())
}
