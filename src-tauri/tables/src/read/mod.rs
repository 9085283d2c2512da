//! Reading a table, whatever form it has: told by its first bytes, never by its name.

mod archive;
mod delimiter;
mod encoding;
mod grid;
mod lines;
mod number;
mod ods;
mod xlsx;

use crate::limits::MOST_BYTES;
use minga_core::import::table::{Delimiter, Encoding, Source, Table};
use thiserror::Error;

/// What someone says about a file; what is left open is detected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// How the letters of a text are written.
    pub encoding: Option<Encoding>,
    /// What parts the cells of a text.
    pub delimiter: Option<Delimiter>,
    /// Which sheet of a workbook.
    pub sheet: Option<String>,
}

/// Why a file gave no table.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TableError {
    /// Nothing is in it.
    #[error("the file is empty")]
    Empty,
    /// More than a table may hold.
    #[error("the file is too large for a table")]
    TooLarge,
    /// Another kind of file; what it looks like, where that can be told.
    #[error("this is not a table{}", .0.map(|k| format!(" but looks like {k}")).unwrap_or_default())]
    NotATable(Option<&'static str>),
    /// An Excel workbook of the old form, or one with a password.
    #[error("this is an old Excel workbook (.xls), or one with a password: save it as .xlsx without a password")]
    OldWorkbook,
    /// A workbook with a password.
    #[error("this workbook has a password: save it without one")]
    Locked,
    /// The workbook has no sheet of that name.
    #[error("the workbook has no sheet {0:?}")]
    NoSuchSheet(String),
    /// Damaged, or written in a way nobody expects.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
}

impl TableError {
    /// The stable word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "table-empty",
            Self::TooLarge => "table-too-large",
            Self::NotATable(_) => "table-not-a-table",
            Self::OldWorkbook => "table-old-workbook",
            Self::Locked => "table-locked",
            Self::NoSuchSheet(_) => "table-no-such-sheet",
            Self::Unreadable(_) => "table-unreadable",
        }
    }
}

/// Reads a table from the bytes of a file.
pub fn read(bytes: &[u8], options: &ReadOptions) -> Result<Table, TableError> {
    if bytes.is_empty() {
        return Err(TableError::Empty);
    }
    if bytes.len() > MOST_BYTES {
        return Err(TableError::TooLarge);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return workbook(bytes, options);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
        return Err(TableError::OldWorkbook);
    }
    if let Some(kind) = known_kind(bytes) {
        return Err(TableError::NotATable(Some(kind)));
    }
    text(bytes, options)
}

fn workbook(bytes: &[u8], options: &ReadOptions) -> Result<Table, TableError> {
    match archive::look(bytes)? {
        archive::Form::Xlsx => xlsx::read(bytes, options.sheet.as_deref()),
        archive::Form::Ods => ods::read(bytes, options.sheet.as_deref()),
    }
}

fn text(bytes: &[u8], options: &ReadOptions) -> Result<Table, TableError> {
    let encoding = options.encoding.unwrap_or_else(|| encoding::detect(bytes));
    let text = encoding::decode(bytes, encoding);
    if text.trim().is_empty() {
        return Err(TableError::Empty);
    }
    if looks_binary(&text) {
        return Err(TableError::NotATable(None));
    }
    let (said, skip_first) = delimiter::said(&text);
    let delimiter = options.delimiter.or(said).unwrap_or_else(|| delimiter::detect(&text));
    let mut rows = lines::rows(&text, delimiter)?;
    if skip_first && !rows.is_empty() {
        rows.remove(0);
    }
    Ok(Table { source: Source::Text { encoding, delimiter }, rows })
}

/// Kinds of file people pick by mistake, told by how they begin.
fn known_kind(bytes: &[u8]) -> Option<&'static str> {
    const KINDS: &[(&[u8], &str)] = &[
        (b"%PDF", "a PDF"),
        (b"\x89PNG", "a picture"),
        (b"\xFF\xD8\xFF", "a picture"),
        (b"GIF8", "a picture"),
        (b"\x1F\x8B", "a compressed file"),
        (b"7z\xBC\xAF", "a compressed file"),
        (b"Rar!", "a compressed file"),
        (b"{\\rtf", "a text document"),
        (b"SQLite format 3\0", "a database"),
        (b"\x7FELF", "a program"),
        (b"MZ", "a program"),
    ];
    if let Some((_, kind)) = KINDS.iter().find(|(start, _)| bytes.starts_with(start)) {
        // A table may well begin with the letters MZ.
        return (*kind != "a program" || bytes.iter().take(512).any(|b| *b == 0)).then_some(*kind);
    }
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(200)])
        .trim_start_matches(['\u{FEFF}', ' ', '\r', '\n'])
        .to_lowercase();
    (start.starts_with("<!doctype html") || start.starts_with("<html") || start.starts_with("<?xml"))
        .then_some("a web page")
}

/// Control characters everywhere: no text in any encoding.
fn looks_binary(text: &str) -> bool {
    let (mut all, mut odd) = (0_usize, 0_usize);
    for c in text.chars().take(8_192) {
        all += 1;
        odd += usize::from(c.is_control() && !matches!(c, '\t' | '\r' | '\n' | '\u{1A}'));
    }
    odd * 20 > all
}
