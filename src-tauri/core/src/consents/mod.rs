//! Consents: what a member lets the co-op do, given and withdrawn on dated days.

use crate::ids::ConsentId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// To what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentKind {
    /// Being written to beyond what membership asks.
    Messages,
    /// Being shown in pictures.
    Photos,
    /// Standing in the list the members share.
    Directory,
    /// Personal data being kept and used.
    Data,
}

impl ConsentKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Messages, Self::Photos, Self::Directory, Self::Data];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Messages => "messages",
            Self::Photos => "photos",
            Self::Directory => "directory",
            Self::Data => "data",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// Given or withdrawn, on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Identity.
    pub id: ConsentId,
    /// To what.
    pub kind: ConsentKind,
    /// The day.
    pub on: NaiveDate,
    /// Given, or withdrawn.
    pub given: bool,
}

/// What stands on a day: the latest word said by then, none where nothing was.
pub fn standing(consents: &[Consent], kind: ConsentKind, on: NaiveDate) -> Option<&Consent> {
    // Of two words on one day the one written later stands: identities are ordered by the moment they were made.
    consents.iter().filter(|c| c.kind == kind && c.on <= on).max_by_key(|c| (c.on, c.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_word_stands() {
        let day = |text: &str| text.parse().expect("a date");
        let said = |on: &str, given| Consent { id: ConsentId::new(), kind: ConsentKind::Photos, on: day(on), given };
        let consents = [said("2024-01-01", true), said("2025-06-01", false), said("2025-06-01", true)];
        let given = |on: &str| standing(&consents, ConsentKind::Photos, day(on)).map(|c| c.given);
        assert_eq!(given("2023-12-31"), None);
        assert_eq!(given("2025-05-31"), Some(true));
        assert_eq!(given("2025-06-01"), Some(true), "the word said later that day");
        assert_eq!(standing(&consents, ConsentKind::Data, day("2026-01-01")), None);
    }
}
