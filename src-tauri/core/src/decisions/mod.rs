//! Decisions: who decided, when, and where it is written. Cited by what was decided, until the record
//! of the meeting itself is in the file.

mod check;

pub use check::{DecisionError, suffices};

use crate::ids::DecisionId;
use crate::text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Who may decide in a co-op.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// Whoever sits at the keyboard, in the name of the co-op.
    #[default]
    Office,
    /// The elected board.
    Board,
    /// The general assembly.
    Assembly,
}

impl Body {
    /// All bodies, the widest last.
    pub const ALL: [Self; 3] = [Self::Office, Self::Board, Self::Assembly];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Board => "board",
            Self::Assembly => "assembly",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|b| b.word() == word)
    }
}

/// A decision, as it is cited: "the board, 4 March 2026, minute 12".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Identity.
    pub id: DecisionId,
    /// Who decided.
    pub body: Body,
    /// The day of the meeting.
    pub on: NaiveDate,
    /// Number of the minute, as it is written in the book; may be empty where the office decides.
    pub minute: String,
}

impl Decision {
    /// A new citation, its minute tidied.
    ///
    /// # Errors
    /// A minute that cannot stand on one line.
    pub fn new(body: Body, on: NaiveDate, minute: &str) -> Result<Self, text::TextError> {
        let minute = if minute.trim().is_empty() { String::new() } else { text::line(minute)? };
        Ok(Self { id: DecisionId::new(), body, on, minute })
    }
}
