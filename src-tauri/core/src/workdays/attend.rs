//! Who was there, from when to when, and how many minutes count.

use super::{DayError, Plan, WorkDay};
use crate::commitments::Presence;
use crate::ids::{AttendanceId, MemberId};
use crate::members::{LifeError, Member};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Whoever comes no later than this many minutes after the beginning gets the whole time: the walk to the site, the
/// queue at the table.
pub const LATE_MINUTES: i64 = 15;

/// From when to when somebody was there; what was not noted is as the day was called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stay {
    /// When they came.
    pub came: Option<NaiveTime>,
    /// When they left, if before the end.
    pub gone: Option<NaiveTime>,
}

impl Stay {
    /// Came at a time, and stays.
    pub fn since(came: Option<NaiveTime>) -> Self {
        Self { came, gone: None }
    }
}

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

/// How somebody is let off who was missed at a day that is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pardon {
    /// Excused, as if they had told beforehand.
    Excused,
    /// Not counted as missed: the work is still owed, and no more than that (La Louve).
    Open,
}

impl Pardon {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Excused => "excused",
            Self::Open => "open",
        }
    }
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
    /// Was not missed there.
    #[error("not missed")]
    NotMissed,
    /// A fine was asked for having missed it.
    #[error("fined")]
    Fined,
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

/// Whether a member may be written down as having been there.
///
/// # Errors
/// Where the day is not open or has not come, where the member is none on that day, where a time is beyond it, or they
/// left before they came. Who told us, or was missed, may come after all.
pub fn check_in(
    day: &WorkDay,
    member: &Member,
    seen: &[Seen],
    stay: Stay,
    today: NaiveDate,
) -> Result<(), AttendError> {
    day.has_come(today)?;
    if !member.status(day.plan.on).kind.belongs() {
        return Err(LifeError::NotAMember(day.plan.on).into());
    }
    if seen.iter().any(|s| s.member == member.id && s.presence == Presence::Attended) {
        return Err(AttendError::Already);
    }
    let since = stay.came.unwrap_or(day.plan.begins).max(day.plan.begins);
    if day.plan.ends <= since || stay.gone.is_some_and(|gone| gone <= since) {
        return Err(AttendError::BeyondTimes);
    }
    Ok(())
}

/// Whether it may be noted that somebody told us, or was missed.
///
/// # Errors
/// Where the day is not open, or for one who was missed has not come; where the member is none on that day, or is here.
pub fn note_absence(
    day: &WorkDay,
    member: &Member,
    seen: &[Seen],
    presence: Presence,
    today: NaiveDate,
) -> Result<(), AttendError> {
    if presence == Presence::Missed {
        day.has_come(today)?;
    } else {
        day.open()?;
    }
    if !member.status(day.plan.on).kind.belongs() {
        return Err(LifeError::NotAMember(day.plan.on).into());
    }
    let here = seen.iter().any(|s| s.member == member.id && s.presence == Presence::Attended);
    if here { Err(AttendError::Already) } else { Ok(()) }
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
