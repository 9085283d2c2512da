//! What waits to be agreed to, and what became of it.

use super::{HoursUnit, Stream};
use crate::shapes::Whole;
use crate::shapes::settings::MemberName;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Work of one day on one asset that waits.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WaitingGroup {
    /// The asset; empty where none was named.
    pub asset: String,
    /// The day of the work.
    pub on: String,
    /// The entries.
    pub entries: Vec<WaitingLine>,
}

/// One entry that waits.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WaitingLine {
    /// Which.
    pub id: String,
    /// Whom it is credited to.
    pub member: MemberName,
    /// The weave of the class.
    pub dye: Whole,
    /// How much.
    pub units: Whole,
    /// Minutes or sessions.
    pub unit: HoursUnit,
    /// What kind of work.
    pub stream: Stream,
    /// Who did it, where that was not the member; empty otherwise.
    pub worker: String,
    /// What else was said of it. A personal value.
    pub note: String,
    /// Who of the office wrote it down.
    pub entered_by: String,
    /// How many have agreed already.
    pub agreed: Whole,
    /// How many have to.
    pub needs: Whole,
    /// Whether whoever sits at the keyboard may answer it.
    pub answer: MayAnswer,
}

/// Whether somebody may answer an entry, and why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum MayAnswer {
    /// They may.
    Yes,
    /// It is their own.
    Own,
    /// They agreed already: somebody else has to.
    Agreed,
    /// Only a steward of the asset answers it.
    Steward,
}

/// What became of work that was answered in bulk.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnsweredHours {
    /// Entries answered now.
    pub answered: Whole,
    /// Entries somebody more has to agree to.
    pub agreed: Whole,
    /// Entries that are for somebody else.
    pub left: Whole,
}
