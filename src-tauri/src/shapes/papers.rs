//! Papers: what is printed.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum PaperKind {
    Register,
    Certificate,
}

/// On what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum PaperSize {
    A4,
    Letter,
}

/// A paper about to be written.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperDraft {
    /// Which.
    pub paper: PaperKind,
    /// Whose certificate.
    pub member_id: Option<String>,
    /// On what.
    pub size: PaperSize,
    /// As of which day; today when none.
    pub as_of: Option<String>,
}

/// A paper that was written.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Printed {
    /// Where it lies.
    pub path: String,
}
