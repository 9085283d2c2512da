//! A called day.

use crate::ids::{AssetId, SeriesId, WorkDayId};
use crate::text::{self, TextError};
use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What has become of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayState {
    /// It will be, or it is going on.
    #[default]
    Called,
    /// It does not take place.
    CalledOff,
    /// It took place, and its hours wait for approval.
    Closed,
}

impl DayState {
    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Called => "called",
            Self::CalledOff => "called-off",
            Self::Closed => "closed",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Called, Self::CalledOff, Self::Closed].into_iter().find(|s| s.word() == word)
    }
}

/// What is said of a day when it is called, and may be changed until it is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// For what.
    pub asset: AssetId,
    /// What the day is called.
    pub title: String,
    /// When.
    pub on: NaiveDate,
    /// From.
    pub begins: NaiveTime,
    /// To, on the same day.
    pub ends: NaiveTime,
    /// For how many there is room; none where all may come.
    pub places: Option<u32>,
    /// Where people meet; may be empty.
    pub meet: String,
    /// What is to be done; may be empty.
    pub tasks: String,
    /// What to bring; may be empty.
    pub tools: String,
}

/// A called day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkDay {
    /// Identity.
    pub id: WorkDayId,
    /// The days it repeats, if it does.
    pub series: Option<SeriesId>,
    /// What is said of it.
    pub plan: Plan,
    /// What has become of it.
    pub state: DayState,
}

/// Why a day was not called, changed or closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DayError {
    /// It would end before it begins.
    #[error("it would end before it begins")]
    Backwards,
    /// Room for nobody.
    #[error("room for nobody")]
    NoPlaces,
    /// It was closed.
    #[error("the day is closed")]
    Closed,
    /// It was called off.
    #[error("the day was called off")]
    CalledOff,
    /// People were seen there already.
    #[error("people were seen there already")]
    PeopleCame,
    /// Nobody was seen there.
    #[error("nobody was seen there")]
    NobodyCame,
    /// It has not come yet.
    #[error("it has not come yet")]
    Ahead(NaiveDate),
}

impl DayError {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Backwards => "work-day-backwards",
            Self::NoPlaces => "work-day-no-places",
            Self::Closed => "work-day-closed",
            Self::CalledOff => "work-day-called-off",
            Self::PeopleCame => "work-day-people-came",
            Self::NobodyCame => "work-day-nobody-came",
            Self::Ahead(_) => "work-day-ahead",
        }
    }

    /// The day the sentence names, if it names one.
    pub fn day(&self) -> Option<NaiveDate> {
        if let Self::Ahead(day) = self { Some(*day) } else { None }
    }
}

impl Plan {
    /// The minutes it is called for.
    pub fn minutes(&self) -> i64 {
        (self.ends - self.begins).num_minutes()
    }

    /// The plan with its texts tidied.
    ///
    /// # Errors
    /// A text that is not taken.
    pub fn tidied(mut self) -> Result<Self, TextError> {
        let optional = |t: &str| if t.trim().is_empty() { Ok(String::new()) } else { text::note(t) };
        self.title = text::line(&self.title)?;
        self.meet = if self.meet.trim().is_empty() { String::new() } else { text::line(&self.meet)? };
        self.tasks = optional(&self.tasks)?;
        self.tools = optional(&self.tools)?;
        Ok(self)
    }

    /// Whether it can be.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self) -> Result<(), DayError> {
        if self.ends <= self.begins {
            return Err(DayError::Backwards);
        }
        if self.places == Some(0) {
            return Err(DayError::NoPlaces);
        }
        Ok(())
    }
}

impl WorkDay {
    /// A day that is still open: called, and not closed.
    ///
    /// # Errors
    /// What has become of it.
    pub fn open(&self) -> Result<(), DayError> {
        match self.state {
            DayState::Called => Ok(()),
            DayState::CalledOff => Err(DayError::CalledOff),
            DayState::Closed => Err(DayError::Closed),
        }
    }

    /// A day that is open and has come: people can be seen there.
    ///
    /// # Errors
    /// Why not yet, or no longer.
    pub fn has_come(&self, today: NaiveDate) -> Result<(), DayError> {
        self.open()?;
        if today < self.plan.on { Err(DayError::Ahead(self.plan.on)) } else { Ok(()) }
    }
}
