//! Cells of a sheet, gathered into rows of one width.

use super::TableError;
use crate::limits::{MOST_BLANK_ROWS, MOST_CELLS, MOST_COLUMNS};
use minga_core::import::table::{Cell, Row};
use std::collections::BTreeMap;

/// A sheet while it is read.
#[derive(Default)]
pub(super) struct Grid {
    rows: BTreeMap<u32, Vec<(usize, Cell)>>,
    cells: usize,
    width: usize,
}

impl Grid {
    /// Puts a cell at a row and column, both counted from 0. Blank cells are not kept.
    pub(super) fn put(&mut self, row: u32, column: usize, cell: Cell) -> Result<(), TableError> {
        if cell.is_blank() {
            return Ok(());
        }
        self.cells += 1;
        if column >= MOST_COLUMNS || self.cells > MOST_CELLS {
            return Err(TableError::TooLarge);
        }
        self.width = self.width.max(column + 1);
        self.rows.entry(row).or_default().push((column, cell));
        Ok(())
    }

    /// Rows with something in them.
    pub(super) fn filled_rows(&self) -> usize {
        self.rows.len()
    }

    /// The rows from the first line of the sheet to the last with something in it.
    pub(super) fn rows(self) -> Result<Vec<Row>, TableError> {
        if self.rows.len().saturating_mul(self.width) > MOST_CELLS {
            return Err(TableError::TooLarge);
        }
        let mut rows = Vec::with_capacity(self.rows.len());
        let mut next = 0_u32;
        for (place, cells) in self.rows {
            if place - next <= MOST_BLANK_ROWS {
                rows.extend((next..place).map(|p| Row { line: line(p), cells: Vec::new(), fault: None }));
            }
            let mut row = vec![Cell::default(); self.width];
            for (column, cell) in cells {
                row[column] = cell;
            }
            rows.push(Row { line: line(place), cells: row, fault: None });
            next = place.saturating_add(1);
        }
        Ok(rows)
    }
}

fn line(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX - 1) + 1
}

/// The sheet someone named, else the first that holds a table.
pub(super) fn choose<T>(
    sheets: &[(String, T)],
    named: Option<&str>,
    filled: impl Fn(&T) -> usize,
) -> Result<usize, TableError> {
    if let Some(name) = named {
        return sheets.iter().position(|(n, _)| n == name).ok_or_else(|| TableError::NoSuchSheet(name.to_owned()));
    }
    let two_rows = sheets.iter().position(|(_, s)| filled(s) >= 2);
    two_rows.or_else(|| sheets.iter().position(|(_, s)| filled(s) > 0)).ok_or(TableError::Empty)
}
