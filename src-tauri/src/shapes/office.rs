//! The office: who is at the keyboard, and what the first screen needs.

use super::coop::CoopHead;
use crate::fault::Fault;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A name and a person's place in the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Person {
    /// Identity.
    pub id: String,
    /// The name the history shows.
    pub name: String,
}

/// A language the window speaks, under its own name.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Language {
    /// `es`, `en`, ..
    pub code: String,
    /// `Español`, `English`, ..
    pub name: String,
}

/// A co-op opened before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Recent {
    /// Where its file lies.
    pub path: String,
    /// The co-op's name when it was last open.
    pub name: String,
    /// When it was last opened.
    pub opened_at: String,
    /// The file is no longer there.
    pub missing: bool,
}

/// What the first screen needs.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Start {
    /// The window's language.
    pub lang: String,
    /// Every language it speaks.
    pub languages: Vec<Language>,
    /// Co-ops opened before, the latest first.
    pub recents: Vec<Recent>,
    /// The co-op that is open already, if any.
    pub coop: Option<CoopHead>,
    /// Why what the program was started with could not be opened.
    pub trouble: Option<Fault>,
    /// Minga's version.
    pub version: String,
    /// Whether the sample co-op can be made here.
    pub sample_ready: bool,
}
