//! Dated facts about a member beside its classes.

use crate::ids::{ClassId, DecisionId, StandingId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What kind of fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StandingKind {
    /// Asked to join.
    Application,
    /// Admitted on trial.
    Probation,
    /// Away with leave.
    Leave,
    /// Rights suspended.
    Suspension,
    /// Left the co-op; the last day of membership.
    Exit,
    /// Died; the last day of membership.
    Death,
}

impl StandingKind {
    /// All kinds.
    pub const ALL: [Self; 6] =
        [Self::Application, Self::Probation, Self::Leave, Self::Suspension, Self::Exit, Self::Death];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Application => "application",
            Self::Probation => "probation",
            Self::Leave => "leave",
            Self::Suspension => "suspension",
            Self::Exit => "exit",
            Self::Death => "death",
        }
    }

    /// Whether a fact of this kind ends membership.
    pub fn ends(self) -> bool {
        matches!(self, Self::Exit | Self::Death)
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// A dated fact: from a day, to a day (both counted) or open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Identity.
    pub id: StandingId,
    /// What kind.
    pub kind: StandingKind,
    /// First day (of an exit or a death: the last day as a member).
    pub from: NaiveDate,
    /// Last day, or none while it lasts.
    pub to: Option<NaiveDate>,
    /// Why, in the co-op's words; empty where nothing was said.
    pub reason: String,
    /// Who decided it.
    pub decision: Option<DecisionId>,
    /// Of an application: the class asked for.
    pub class: Option<ClassId>,
}

impl Standing {
    /// A new fact, nothing said of it yet.
    pub fn new(kind: StandingKind, from: NaiveDate, to: Option<NaiveDate>) -> Self {
        Self { id: StandingId::new(), kind, from, to, reason: String::new(), decision: None, class: None }
    }

    /// Whether the fact holds on a day. An exit holds from the day after it.
    pub fn holds(&self, on: NaiveDate) -> bool {
        let begun = if self.kind.ends() { self.from < on } else { self.from <= on };
        begun && self.to.is_none_or(|to| on <= to)
    }

    /// Whether the fact shares a day with the time from a day to another, or open.
    pub fn meets(&self, from: NaiveDate, to: Option<NaiveDate>) -> bool {
        self.to.is_none_or(|end| from <= end) && to.is_none_or(|to| self.from <= to)
    }
}
