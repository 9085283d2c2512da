//! XLSX, through calamine's stream of cells: its dense ranges would let one far cell fill the memory.

use super::TableError;
use super::grid::{Grid, choose};
use super::number::{clock, clock_of_iso, plain};
use crate::limits::MOST_LETTERS;
use calamine::{DataRef, Reader, Xlsx, XlsxError, XlsxFormulaMetadata};
use minga_core::import::table::{Cell, Source, Table};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Reads a sheet of a workbook whose archive was looked at before.
pub(super) fn read(bytes: &[u8], named: Option<&str>) -> Result<Table, TableError> {
    // A damaged file must never take the window down with it, whatever a library below expects of it.
    catch_unwind(AssertUnwindSafe(|| read_inner(bytes, named)))
        .unwrap_or_else(|_| Err(TableError::Unreadable("damaged workbook".to_owned())))
}

fn read_inner(bytes: &[u8], named: Option<&str>) -> Result<Table, TableError> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(fault)?;
    let names = workbook.sheet_names();
    let mut sheets: Vec<(String, Grid)> = Vec::new();
    for name in &names {
        if named.is_some_and(|wanted| wanted != name) {
            continue;
        }
        // Sheets of charts and macros are no tables.
        let grid = match sheet(&mut workbook, name) {
            Ok(grid) => grid,
            Err(error) if named.is_some() || names.len() == 1 || error == TableError::TooLarge => return Err(error),
            Err(_) => continue,
        };
        let enough = grid.filled_rows() >= 2;
        sheets.push((name.clone(), grid));
        if enough {
            break;
        }
    }
    let chosen = choose(&sheets, named, Grid::filled_rows)?;
    let (name, grid) = sheets.swap_remove(chosen);
    Ok(Table { source: Source::Sheet { name, names }, rows: grid.rows()? })
}

fn sheet(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Grid, TableError> {
    let mut grid = Grid::default();
    let mut cells = workbook.worksheet_cells_reader(name).map_err(fault)?;
    while let Some(found) = cells.next_cell_with_formula_metadata().map_err(fault)? {
        let cell = match (cell(&found.value), found.formula) {
            (None, Some(formula)) => Some(formula_text(&formula)),
            (value, _) => value,
        };
        if let Some(cell) = cell {
            if cell.text.len() > MOST_LETTERS {
                return Err(TableError::TooLarge);
            }
            grid.put(found.pos.0, usize::try_from(found.pos.1).unwrap_or(usize::MAX), cell)?;
        }
    }
    Ok(grid)
}

/// A cell as the file holds it; of a formula, the value it was saved with.
fn cell(value: &DataRef) -> Option<Cell> {
    Some(match value {
        DataRef::Empty => return None,
        DataRef::Int(n) => Cell::number(n.to_string()),
        DataRef::Float(n) => Cell::number(plain(*n)),
        DataRef::String(s) => Cell::text(s.as_str()),
        DataRef::SharedString(s) => Cell::text(*s),
        DataRef::Bool(b) => Cell::text(if *b { "TRUE" } else { "FALSE" }),
        // Less than a day is no date: a time of day, or so many hours.
        DataRef::DateTime(at) if at.is_datetime() && !(0.0..1.0).contains(&at.as_f64()) => {
            let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
            if (hour, minute, second) == (0, 0, 0) {
                Cell::date(format!("{year:04}-{month:02}-{day:02}"))
            } else {
                Cell::date(format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}"))
            }
        }
        DataRef::DateTime(span) => Cell::text(clock(span.as_f64())),
        DataRef::DateTimeIso(iso) => Cell::date(iso.as_str()),
        DataRef::DurationIso(iso) => Cell::text(clock_of_iso(iso).unwrap_or_else(|| iso.clone())),
        DataRef::Error(error) => Cell::text(error.to_string()),
    })
}

/// A formula that was saved without a value is shown as what it is: text, never evaluated.
fn formula_text(formula: &XlsxFormulaMetadata) -> Cell {
    match formula {
        XlsxFormulaMetadata::Normal { formula } | XlsxFormulaMetadata::Shared { formula, .. } => {
            Cell::text(format!("={formula}"))
        }
        _ => Cell::text("="),
    }
}

fn fault(error: XlsxError) -> TableError {
    match error {
        XlsxError::Password => TableError::Locked,
        other => TableError::Unreadable(other.to_string()),
    }
}
