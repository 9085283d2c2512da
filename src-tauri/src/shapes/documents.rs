//! Documents kept in the file, and consents.

use super::{Whole, mirror};
use serde::{Deserialize, Serialize};
use specta::Type;

mirror! {
    /// What a document is.
    DocumentKind of minga_core::documents::DocumentKind { Request, Identity, Letter, Agreement, Photo, Other }
}

/// A document about to be kept.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct DocumentDraft {
    /// What it is.
    pub kind: DocumentKind,
    /// What it is called; the file's own name where this is empty.
    pub name: String,
    /// The day it is of.
    pub on: String,
    /// Only the office sees it.
    pub closed: bool,
}

/// A document in the file.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct DocumentLine {
    /// Identity.
    pub id: String,
    /// What it is.
    pub kind: DocumentKind,
    /// What it is called; empty once erased.
    pub name: String,
    /// The day it is of.
    pub on: String,
    /// Only the office sees it.
    pub closed: bool,
    /// Bytes; none once erased.
    pub size: Option<Whole>,
}

mirror! {
    /// To what a member agrees.
    ConsentKind of minga_core::consents::ConsentKind { Messages, Photos, Directory, Data }
}

/// What a member said last to a question of consent.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ConsentLine {
    /// To what.
    pub kind: ConsentKind,
    /// Given, or withdrawn.
    pub given: bool,
    /// The day; none where nothing was ever said.
    pub on: Option<String>,
}
