//! Entries: work done, by whom, for whom, and whether someone else has approved it.

use super::Unit;
use crate::ids::{AssetId, MemberId, PersonId, WorkDayId, WorkId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What kind of work (DisCO's three streams).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stream {
    /// For a living.
    Livelihood,
    /// For the commons, unpaid.
    #[default]
    Commons,
    /// For one another, and for the co-op itself.
    Care,
}

impl Stream {
    /// All streams.
    pub const ALL: [Self; 3] = [Self::Livelihood, Self::Commons, Self::Care];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Livelihood => "livelihood",
            Self::Commons => "commons",
            Self::Care => "care",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.word() == word)
    }
}

/// Who did the work. The name of someone outside the register is a personal value, kept beside the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Worker {
    /// The member it is credited to.
    Own,
    /// Another member.
    Member(MemberId),
    /// Family, or someone who lives with the member.
    Relative,
    /// A guest, a friend.
    Guest,
    /// Someone paid to.
    Hired,
}

impl Worker {
    /// The word the file keeps; of another member beside the identity.
    pub fn word(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Member(_) => "member",
            Self::Relative => "relative",
            Self::Guest => "guest",
            Self::Hired => "hired",
        }
    }

    /// Reads the file's word and identity.
    pub fn from_word(word: &str, member: Option<MemberId>) -> Option<Self> {
        match (word, member) {
            ("own", None) => Some(Self::Own),
            ("member", Some(member)) => Some(Self::Member(member)),
            ("relative", None) => Some(Self::Relative),
            ("guest", None) => Some(Self::Guest),
            ("hired", None) => Some(Self::Hired),
            _ => None,
        }
    }
}

/// Whether an entry counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum State {
    /// Nobody has answered it yet, or not as many as are needed.
    #[default]
    Waiting,
    /// Approved: it counts, from the day of the work.
    Approved {
        /// By whom, the last of them where several are needed.
        by: PersonId,
        /// On which day.
        on: NaiveDate,
    },
    /// Answered with no.
    Declined {
        /// By whom.
        by: PersonId,
        /// On which day.
        on: NaiveDate,
    },
}

impl State {
    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Approved { .. } => "approved",
            Self::Declined { .. } => "declined",
        }
    }
}

/// One entry. A correction is a line that takes another back whole: the same units below zero, the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Identity.
    pub id: WorkId,
    /// The member it is credited to.
    pub credited: MemberId,
    /// The day of the work: never ahead.
    pub day: NaiveDate,
    /// Minutes or sessions.
    pub unit: Unit,
    /// How many; below zero where it takes another back.
    pub units: i64,
    /// What was worked on.
    pub asset: Option<AssetId>,
    /// The called day it was done on.
    pub work_day: Option<WorkDayId>,
    /// What kind of work.
    pub stream: Stream,
    /// Who did it.
    pub worker: Worker,
    /// Whether it counts.
    pub state: State,
    /// The entry this one takes back.
    pub reverses: Option<WorkId>,
}
