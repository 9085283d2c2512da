//! A table as it was found: rows of cells, with the line each row stands on.
//!
//! These are plain values. `minga-tables` makes them from the bytes of a file; the rules of importing
//! read them here. A caller may correct a cell and check the table again.

use serde::{Deserialize, Serialize};

/// A table of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the table was read from, and how.
    pub source: Source,
    /// Its rows, top to bottom, blank ones included.
    pub rows: Vec<Row>,
}

/// What a table was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "form", rename_all = "kebab-case")]
pub enum Source {
    /// Text: lines of cells parted by a mark.
    Text {
        /// How its letters are written.
        encoding: Encoding,
        /// What parts the cells.
        delimiter: Delimiter,
    },
    /// A sheet of a workbook.
    Sheet {
        /// The sheet that was read.
        name: String,
        /// All sheets of the workbook, in their order.
        names: Vec<String>,
    },
}

impl Source {
    /// Text keeps the cells of a line as they are; a sheet has every column in every row.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text { .. })
    }
}

/// How the letters of a text are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252, the old writing of Excel in western Europe and the Americas.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// What parts the cells of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// Tab
    Tab,
    /// `|`
    Bar,
}

impl Delimiter {
    /// All of them, the likeliest first.
    pub const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Bar];

    /// The character.
    pub fn mark(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
            Self::Bar => '|',
        }
    }
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its line, as an editor or a spreadsheet counts: the first is 1.
    pub line: usize,
    /// Its cells.
    pub cells: Vec<Cell>,
    /// What is wrong with the line as a whole.
    pub fault: Option<RowFault>,
}

impl Row {
    /// Whether nothing is written on the line.
    pub fn is_blank(&self) -> bool {
        self.fault.is_none() && self.cells.iter().all(Cell::is_blank)
    }

    /// The cells with something in them, with their places.
    pub fn filled(&self) -> impl Iterator<Item = (usize, &Cell)> {
        self.cells.iter().enumerate().filter(|(_, c)| !c.is_blank())
    }
}

/// What is wrong with a line as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFault {
    /// A quote opens in this cell and does not close on its line.
    QuoteNotClosed {
        /// Place of the cell; the first is 0.
        cell: usize,
    },
}

/// A cell: its text as written, and what the file says it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// As written. A number is plain decimal text with a point; a date is ISO 8601.
    pub text: String,
    /// What the file says it is.
    pub kind: CellKind,
}

/// What a file says a cell is. Text files know only text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CellKind {
    /// Text, to be understood.
    #[default]
    Text,
    /// A number.
    Number,
    /// A date, perhaps with a time.
    Date,
}

impl Cell {
    /// Text as written.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: CellKind::Text }
    }

    /// A number as plain decimal text.
    pub fn number(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: CellKind::Number }
    }

    /// A date as ISO 8601 text.
    pub fn date(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: CellKind::Date }
    }

    /// Whether nothing is written in it.
    pub fn is_blank(&self) -> bool {
        self.text.chars().all(|c| c.is_whitespace() || c == '\u{FEFF}')
    }
}
