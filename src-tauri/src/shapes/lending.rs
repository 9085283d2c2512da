//! The file lent, and copies that come back.

use super::Whole;
use super::journal::ActLine;
use minga_store::lending as store;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Who has the file on loan.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Lent {
    /// The name; empty once erased.
    pub person: String,
    /// It is whoever sits at the keyboard: this is the copy on loan.
    pub here: bool,
    /// Since when.
    pub at: String,
}

/// How a copy stands to the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Relation {
    Same,
    Ahead,
    Behind,
    Diverged,
}

impl From<store::Relation> for Relation {
    fn from(relation: store::Relation) -> Self {
        match relation {
            store::Relation::Same => Self::Same,
            store::Relation::Ahead => Self::Ahead,
            store::Relation::Behind => Self::Behind,
            store::Relation::Diverged => Self::Diverged,
        }
    }
}

/// A copy held beside the file. Of each side the newest acts; the counts are whole.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Returned {
    /// Which copy: to take it back with.
    pub path: String,
    /// Its name, without its folder.
    pub file_name: String,
    /// What the chain says.
    pub relation: Relation,
    /// Acts only here.
    pub ours: Vec<ActLine>,
    /// How many there are.
    pub ours_count: Whole,
    /// Acts only in the copy.
    pub theirs: Vec<ActLine>,
    /// How many there are.
    pub theirs_count: Whole,
}
