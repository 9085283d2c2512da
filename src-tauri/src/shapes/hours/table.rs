//! What would come of a table of hours.

use crate::shapes::{Args, Whole};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What would come of a table of hours.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HoursTable {
    /// The name of its file.
    pub file_name: String,
    /// Lines that are new and true as they stand.
    pub new: Whole,
    /// Lines that are there already.
    pub same: Whole,
    /// The minutes of the new ones.
    pub minutes: Whole,
    /// The minutes of those asked about.
    pub doubt_minutes: Whole,
    /// What is worked on that only the table names.
    pub assets: Vec<String>,
    /// Lines that could be true and are asked about: messages `error-CODE`.
    pub doubts: Vec<TableLine>,
    /// Lines that stay out: messages `import-hours-CODE`.
    pub errors: Vec<TableLine>,
}

/// What there is to say of a line of a table.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableLine {
    /// Which line of the file.
    pub line: Whole,
    /// Which message.
    pub code: String,
    /// Its arguments.
    pub args: Args,
}
