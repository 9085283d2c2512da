//! Rows that stayed out, with their reasons, to be mended and imported again.

use super::csv::{CsvStyle, write_csv};
use minga_core::import::{Reason, Rejected};
use std::path::{Path, PathBuf};

/// Heads of the three columns that are added, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RejectedHeads {
    /// The line in the table it came from.
    pub line: String,
    /// The columns the reasons are about.
    pub column: String,
    /// The reasons.
    pub reason: String,
}

/// Where rejected rows go: beside their table, and never over another file.
pub fn rejected_path(table: &Path) -> PathBuf {
    let stem = table.file_stem().unwrap_or_default().to_string_lossy();
    let mut free = table.with_file_name(format!("{stem}-rejected.csv"));
    let mut more = 2;
    while free.exists() {
        free = table.with_file_name(format!("{stem}-rejected-{more}.csv"));
        more += 1;
    }
    free
}

/// The rows as CSV: the table's own columns, then line, column and reason. `say` words a reason.
pub fn rejected_csv(
    heads: &[String],
    rows: &[Rejected],
    added: &RejectedHeads,
    say: impl Fn(&Reason) -> String,
    style: CsvStyle,
) -> Vec<u8> {
    let width = rows.iter().map(|r| r.cells.len()).max().unwrap_or(0).max(heads.len());
    let padded = |cells: &[String]| {
        let mut cells = cells.to_vec();
        cells.resize(width, String::new());
        cells
    };
    let mut first = padded(heads);
    first.extend([added.line.clone(), added.column.clone(), added.reason.clone()]);
    let rest = rows.iter().map(|row| {
        let mut cells = padded(&row.cells);
        let columns: Vec<&str> = row.reasons.iter().filter_map(|r| r.column.as_deref()).collect();
        let reasons: Vec<String> = row.reasons.iter().map(&say).collect();
        cells.extend([row.line.to_string(), columns.join(" · "), reasons.join(" · ")]);
        cells
    });
    write_csv(std::iter::once(first).chain(rest), style)
}
