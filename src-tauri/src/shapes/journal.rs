//! History: acts as sentences, what each changed, and whether the file holds together.

use super::{Args, Whole};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What an act is called: a message of `journal.ftl` (`journal-OP`) and its arguments. They cross unworded:
/// dates ISO, counts as digits, `fields` as comma-separated words; names as they stand.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ActLabel {
    /// Number of the act.
    pub seq: Whole,
    /// The message.
    pub key: String,
    /// Its arguments.
    pub args: Args,
}

/// Which acts are wanted.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryQuery {
    /// Acts of one room of the house.
    pub noun: Option<String>,
    /// Acts of one person of the office.
    pub person_id: Option<String>,
    /// Acts that touched one member.
    pub member_id: Option<String>,
    /// Words sought in the sentence.
    pub search: String,
    /// Only acts before this number; from the newest when none.
    pub before: Option<Whole>,
    /// How many.
    pub limit: Whole,
}

/// Someone or something an act's sentence names; `label` stands in it word for word.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ActLink {
    /// Which page it is on.
    pub noun: String,
    /// Identity.
    pub id: String,
    /// As the sentence has it.
    pub label: String,
}

/// Whether an act still counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ActState {
    /// It counts.
    Standing,
    /// It was taken back.
    Undone,
}

/// One act.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ActLine {
    /// Its number.
    pub seq: Whole,
    /// When.
    pub at: String,
    /// Who; empty once erased.
    pub actor: String,
    /// The message of `journal.ftl`.
    pub key: String,
    /// Its arguments.
    pub args: Args,
    /// People and things the sentence names.
    pub links: Vec<ActLink>,
    /// The room it belongs to.
    pub noun: String,
    /// Whether it still counts.
    pub state: ActState,
    /// The act this one takes back or does again.
    pub undoes: Option<Whole>,
    /// Whether it can be taken back now.
    pub undoable: bool,
}

/// How many acts a room has.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct NounCount {
    /// The room.
    pub noun: String,
    /// Acts.
    pub acts: Whole,
}

/// Acts, newest first.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HistoryPage {
    /// The acts.
    pub acts: Vec<ActLine>,
    /// There are older ones.
    pub more: bool,
    /// How many each room has.
    pub by_noun: Vec<NounCount>,
}

/// One value that an act changed. `field` is a word of `history.ftl` (`history-field-FIELD`); one that has no
/// word there is shown as it is. `label` says whose value it is.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Change {
    /// Which table.
    pub table: String,
    /// Which row: what stands in one row is read together.
    pub row: String,
    /// Whose row.
    pub label: String,
    /// Which field.
    pub field: String,
    /// What it said before; none when nothing was there.
    pub before: Option<String>,
    /// What it says after.
    pub after: Option<String>,
}

/// What an act changed, field by field, and its seal.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ActDetail {
    /// The fields.
    pub changes: Vec<Change>,
    /// The act's seal, in hex.
    pub seal: String,
}

/// A class in the register of some moment.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct KnownClass {
    /// Identity.
    pub id: String,
    /// What it was called.
    pub name: String,
    /// Members who belonged to it.
    pub members: Whole,
}

/// What the file says of a day, as known at some moment.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Known {
    /// Who belonged.
    pub members: Whole,
    /// Shares held.
    pub units: Whole,
    /// Paid on them.
    pub paid: String,
    /// Classes in their order.
    pub classes: Vec<KnownClass>,
}

/// What was known of the day of an act then, and what is known of that day now.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct KnownThen {
    /// The day.
    pub on: String,
    /// As the file knew it right after the act.
    pub then: Known,
    /// As the file knows it now.
    pub now: Known,
}

/// Something that does not hold together: worded by `errors.ftl` (`error-CODE`) as a fault is.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Finding {
    /// The message.
    pub code: String,
    /// Its arguments.
    pub args: Args,
}

/// What the check of the whole file found.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Verdict {
    /// Nothing was found.
    pub whole: bool,
    /// Acts checked.
    pub acts: Whole,
    /// How long it took, as a decimal string.
    pub seconds: String,
    /// What was found.
    pub findings: Vec<Finding>,
    /// When.
    pub checked_at: String,
}
