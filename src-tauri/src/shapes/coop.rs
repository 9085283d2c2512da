//! The co-op a window is open on.

use super::Whole;
use super::journal::ActLabel;
use super::office::Person;
use super::settings::{Body, CustomField};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A class of a co-op about to be founded.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct NewClass {
    /// The co-op's own word for it.
    pub name: String,
    /// Which of the eight weaves (0 to 7).
    pub dye: u8,
    /// Par value of one share.
    pub par: String,
}

/// A co-op about to be founded.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct NewCoop {
    /// Its name.
    pub name: String,
    /// Its money: `USD`.
    pub currency: String,
    /// The language of its papers.
    pub lang: String,
    /// Who sits at the keyboard.
    pub person: String,
    /// Its classes; the import may bring them instead.
    pub classes: Vec<NewClass>,
}

/// A class as lists and filters show it.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ClassHead {
    /// Identity.
    pub id: String,
    /// The co-op's own word for it.
    pub name: String,
    /// Which of the eight weaves (0 to 7).
    pub dye: u8,
    /// Members who belong to it today.
    pub members: Whole,
    /// Today's par value; empty when the class has no terms yet.
    pub par: String,
}

/// The open co-op, as it stands after the last act.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CoopHead {
    /// Its name.
    pub name: String,
    /// Town and country; may be empty.
    pub place: String,
    /// Who admits members.
    pub admits: Body,
    /// How long a trial lasts, in days; 0 where there is none.
    pub probation_days: Whole,
    /// The co-op's own particulars in their order, with those no longer asked for.
    pub fields: Vec<CustomField>,
    /// Its money.
    pub currency: String,
    /// Decimals of the currency's minor unit.
    pub decimals: Whole,
    /// The language of its papers.
    pub lang: String,
    /// The file's name, without its folder.
    pub file_name: String,
    /// The file can only be read.
    pub read_only: bool,
    /// Today where the co-op lives.
    pub today: String,
    /// Number of the last act.
    pub head_seq: Whole,
    /// Who belongs today, former members left out.
    pub member_count: Whole,
    /// Work that waits to be approved.
    pub waiting_hours: Whole,
    /// Its classes, in their order.
    pub classes: Vec<ClassHead>,
    /// Who is at the keyboard; none until somebody sat down.
    pub person: Option<Person>,
    /// Everyone of the office.
    pub people: Vec<Person>,
    /// What `undo` would take back.
    pub undo: Option<ActLabel>,
    /// What `redo` would do again.
    pub redo: Option<ActLabel>,
    /// When the last backup was made.
    pub last_backup_at: Option<String>,
    /// This is the sample co-op, which is not kept.
    pub sample: bool,
}
