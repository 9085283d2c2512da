//! Spreadsheets as text: CSV, TSV, XLSX and ODS, read and written.
//!
//! Everything here is pure over bytes: no disk, no clock. What comes out of [`read`] are the plain rows
//! and cells of `minga_core::import`; a formula is never evaluated, and a cell that is text stays text,
//! whatever it begins with. What goes out of [`write_csv`] and [`write_sheet`] cannot become a formula in
//! someone's spreadsheet.

mod formula;
mod limits;
mod read;
mod write;

pub use minga_core::import::table::{Cell, CellKind, Delimiter, Encoding, Row, RowFault, Source, Table};
pub use read::{ReadOptions, TableError, read};
pub use write::{
    CsvStyle, Form, RejectedHeads, Sheet, Value, WriteError, rejected_csv, rejected_path, write_csv, write_sheet,
};
