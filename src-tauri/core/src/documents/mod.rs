//! Documents kept in the file: requests, copies of papers, letters, a photo.

use crate::ids::{DocumentId, MemberId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// The request to join.
    Request,
    /// A copy of a proof of identity.
    Identity,
    /// A letter.
    Letter,
    /// An agreement that was signed.
    Agreement,
    /// The member's photo.
    Photo,
    /// Anything else.
    Other,
}

impl DocumentKind {
    /// All kinds.
    pub const ALL: [Self; 6] = [Self::Request, Self::Identity, Self::Letter, Self::Agreement, Self::Photo, Self::Other];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Identity => "identity",
            Self::Letter => "letter",
            Self::Agreement => "agreement",
            Self::Photo => "photo",
            Self::Other => "other",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// What bytes may be kept. Anything that could run, or fetch, is not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileType {
    /// A PDF.
    Pdf,
    /// A picture.
    Png,
    /// A picture.
    Jpeg,
    /// Plain text, in UTF-8.
    Text,
}

impl FileType {
    /// Told from the first bytes, whatever the name says; none where it is none of these.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"%PDF-") {
            Some(Self::Pdf)
        } else if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else {
            let text = std::str::from_utf8(bytes).ok()?;
            let plain = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t' | '\u{c}');
            // A page of the web is text too, and can fetch and run.
            let marked = text.trim_start().starts_with('<');
            (!marked && text.chars().all(plain)).then_some(Self::Text)
        }
    }

    /// How a file of this type ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Text => "txt",
        }
    }

    /// Whether it is a picture that the page can show.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Jpeg)
    }
}

/// The most bytes of one document: 10 MB.
pub const MOST_BYTES: usize = 10_000_000;

/// Why a document was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum DocumentError {
    /// Nothing in it.
    #[error("the document is empty")]
    Empty,
    /// Larger than the file takes.
    #[error("the document is larger than {MOST_BYTES} bytes")]
    TooLarge,
    /// Not one of the types that are kept.
    #[error("only PDF, PNG, JPEG and plain text are kept")]
    OtherType,
    /// A photo that is no picture.
    #[error("a photo is a PNG or a JPEG")]
    NoPicture,
}

impl DocumentError {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "document-empty",
            Self::TooLarge => "document-too-large",
            Self::OtherType => "document-other-type",
            Self::NoPicture => "document-no-picture",
        }
    }
}

/// Whether bytes can be kept as a document of a kind.
///
/// # Errors
/// Why not.
pub fn check(kind: DocumentKind, bytes: &[u8]) -> Result<FileType, DocumentError> {
    if bytes.is_empty() {
        return Err(DocumentError::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(DocumentError::TooLarge);
    }
    let found = FileType::of(bytes).ok_or(DocumentError::OtherType)?;
    if kind == DocumentKind::Photo && !found.is_picture() {
        return Err(DocumentError::NoPicture);
    }
    Ok(found)
}

/// What of a document can be erased, its bytes aside.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Label {
    /// What it is called.
    pub name: String,
}

/// A document in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptDocument {
    /// Identity.
    pub id: DocumentId,
    /// Whose it is.
    pub member: MemberId,
    /// What it is.
    pub kind: DocumentKind,
    /// The day it is of.
    pub on: NaiveDate,
    /// Only the office sees it: it is left out of what is printed or handed on.
    pub closed: bool,
    /// What it is called; empty once erased.
    pub name: String,
    /// Bytes; none once erased.
    pub size: Option<u64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_told_by_its_bytes() {
        use DocumentKind as K;
        let large = vec![b'x'; MOST_BYTES + 1];
        type Case<'a> = (&'a str, K, &'a [u8], Result<FileType, DocumentError>);
        let cases: [Case<'_>; 10] = [
            ("a pdf", K::Letter, b"%PDF-1.7\n", Ok(FileType::Pdf)),
            ("a photo", K::Photo, b"\x89PNG\r\n\x1a\n....", Ok(FileType::Png)),
            ("a photo from a telephone", K::Photo, b"\xff\xd8\xff\xe0..", Ok(FileType::Jpeg)),
            ("a photo in a pdf", K::Photo, b"%PDF-1.7\n", Err(DocumentError::NoPicture)),
            ("a text", K::Other, "Querida cooperativa,\nquiero entrar.".as_bytes(), Ok(FileType::Text)),
            ("a page of the web", K::Other, b" <html><script>", Err(DocumentError::OtherType)),
            ("a program", K::Other, b"\x7fELF\x02\x01", Err(DocumentError::OtherType)),
            ("a letter of a word processor", K::Letter, b"PK\x03\x04..", Err(DocumentError::OtherType)),
            ("nothing", K::Other, b"", Err(DocumentError::Empty)),
            ("a film", K::Other, &large, Err(DocumentError::TooLarge)),
        ];
        for (what, kind, bytes, expected) in cases {
            assert_eq!(check(kind, bytes), expected, "{what}");
        }
    }
}
