//! What is entered about hours, as the forms have it, and what there is to say before.

use super::{HoursUnit, Stream, WaiverReason};
use crate::shapes::Whole;
use crate::shapes::life::Decision;
use crate::shapes::settings::MemberName;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

/// Work to be entered: by one or several, on one day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkDraft {
    /// Whom it is credited to.
    pub members: Vec<String>,
    /// The day of the work.
    pub on: String,
    /// What was worked on.
    pub asset_id: Option<String>,
    /// How much each did, as typed: `4:30`, `4,5`, `4h30`, `270 min`.
    pub units: String,
    /// Of some members another quantity, as typed: by who they are.
    pub own_units: BTreeMap<String, String>,
    /// What kind of work.
    pub stream: Stream,
    /// Who did it, where that was not the one credited.
    pub worker: WorkerDraft,
    /// The name of one who did it and is nobody of the register. A personal value.
    pub worker_name: String,
    /// What else there is to say. A personal value.
    pub note: String,
    /// It was asked about, and it is so.
    pub sure: bool,
}

/// Who did the work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "who", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[allow(missing_docs)] // the core says what each means
pub enum WorkerDraft {
    Own,
    Member { id: String },
    Relative,
    Guest,
    Hired,
}

/// What there is to say of work before it is entered.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkCheck {
    /// How much was read, of the first of them.
    pub units: Whole,
    /// What that one's work is counted in.
    pub unit: HoursUnit,
    /// What may be wrong: asked, never a wall.
    pub doubts: Vec<crate::fault::Fault>,
}

/// Hours that pass on. None on a side is the pool.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GiftDraft {
    /// From whom.
    pub from_id: Option<String>,
    /// To whom.
    pub to_id: Option<String>,
    /// How much, as typed.
    pub units: String,
    /// On which day.
    pub on: String,
}

/// Days on which less is asked.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WaiverDraft {
    /// Why.
    pub reason: WaiverReason,
    /// First day.
    pub from: String,
    /// Last day, or none while it lasts.
    pub to: Option<String>,
    /// How much is waived, 1 to 100.
    pub percent: Whole,
    /// Who decided.
    pub decision: Option<Decision>,
}

/// What is worked on, to choose from.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkAsset {
    /// Which.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Work on it is over.
    pub closed: bool,
}

/// A member as a slip of paper names one: by number.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Numbered {
    /// Who.
    pub member: MemberName,
    /// The weave of the class.
    pub dye: Whole,
}
