//! Signing up: in the order people did, those within the places come, the others wait.

use super::{DayError, WorkDay};
use crate::ids::{MemberId, SignUpId, WorkDayId};
use crate::members::{LifeError, Member};
use chrono::NaiveDate;
use thiserror::Error;

/// Somebody's word to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignUp {
    /// Identity.
    pub id: SignUpId,
    /// To which day.
    pub work_day: WorkDayId,
    /// Who.
    pub member: MemberId,
    /// Given on which day.
    pub on: NaiveDate,
    /// The how-manieth to do so, from 1; a later one is higher.
    pub turn: u32,
    /// Taken back.
    pub withdrawn: bool,
}

/// Why somebody was not signed up, or not taken off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SignError {
    /// The day is not open.
    #[error(transparent)]
    Day(#[from] DayError),
    /// No member on the day of the work.
    #[error(transparent)]
    Life(#[from] LifeError),
    /// Signed up already.
    #[error("signed up already")]
    Twice,
    /// Not signed up.
    #[error("not signed up")]
    NotSigned,
    /// The day is over.
    #[error("{0} is over")]
    Over(NaiveDate),
}

/// Who comes and who waits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Turns {
    /// Have a place, in their turns.
    pub coming: Vec<MemberId>,
    /// Wait for one, in their turns.
    pub waiting: Vec<MemberId>,
}

impl Turns {
    /// Of a day's sign-ups. Whoever withdraws makes room for the first who waits.
    pub fn of(day: &WorkDay, sign_ups: &[SignUp]) -> Self {
        let mut stand: Vec<&SignUp> = sign_ups.iter().filter(|s| !s.withdrawn).collect();
        stand.sort_by_key(|s| s.turn);
        let mut coming: Vec<MemberId> = stand.iter().map(|s| s.member).collect();
        let places = day.plan.places.and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX);
        let waiting = coming.split_off(places.min(coming.len()));
        Self { coming, waiting }
    }
}

/// Whether a member may sign up today; the turn it gets.
///
/// # Errors
/// Where the day is closed, called off or over; where the member is none on that day; where signed up already.
pub fn may_sign_up(day: &WorkDay, member: &Member, there: &[SignUp], today: NaiveDate) -> Result<u32, SignError> {
    day.open()?;
    if day.plan.on < today {
        return Err(SignError::Over(day.plan.on));
    }
    if !member.status(day.plan.on).kind.belongs() {
        return Err(LifeError::NotAMember(day.plan.on).into());
    }
    if there.iter().any(|s| s.member == member.id && !s.withdrawn) {
        return Err(SignError::Twice);
    }
    Ok(there.iter().map(|s| s.turn).max().unwrap_or(0) + 1)
}
