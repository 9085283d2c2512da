//! ODS, read by hand: its XML says of a row or a cell "so many times over", and a reader that writes
//! them all out can be made to fill any memory. It also says numbers and dates as exact text, which is
//! kept here as it stands.

use super::archive;
use super::grid::{Grid, choose};
use super::{TableError, number};
use crate::limits::{MOST_LETTERS, MOST_UNPACKED};
use minga_core::import::table::{Cell, Source, Table};
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

/// Reads a sheet of a workbook whose archive was looked at before.
pub(super) fn read(bytes: &[u8], named: Option<&str>) -> Result<Table, TableError> {
    let mut archive = archive::open(bytes)?;
    if archive::part(&mut archive, "META-INF/manifest.xml", MOST_UNPACKED).is_ok_and(|m| m.contains("encryption-data"))
    {
        return Err(TableError::Locked);
    }
    let content = archive::part(&mut archive, "content.xml", MOST_UNPACKED)?;
    let mut sheets = Sheets::read(&content)?;
    let names = sheets.iter().map(|(name, _)| name.clone()).collect();
    let chosen = choose(&sheets, named, Grid::filled_rows)?;
    let (name, grid) = sheets.swap_remove(chosen);
    Ok(Table { source: Source::Sheet { name, names }, rows: grid.rows()? })
}

/// Where the reading stands.
#[derive(Default)]
struct Sheets {
    done: Vec<(String, Grid)>,
    /// Tables opened and not closed; a table inside a cell is none of ours.
    depth: usize,
    row: u32,
    row_repeats: u32,
    column: usize,
    cell: Option<OpenCell>,
    /// Elements inside a cell whose text is not the cell's: remarks and drawings.
    aside: usize,
}

/// A cell whose text is being read.
struct OpenCell {
    given: Option<Cell>,
    formula: Option<String>,
    text: String,
    repeats: usize,
    paragraphs: usize,
}

impl Sheets {
    fn read(content: &str) -> Result<Vec<(String, Grid)>, TableError> {
        let mut reader = Reader::from_str(content);
        let mut sheets = Self::default();
        loop {
            match reader.read_event().map_err(unreadable)? {
                Event::Start(tag) => sheets.open(&tag, false)?,
                Event::Empty(tag) => sheets.open(&tag, true)?,
                Event::End(tag) => sheets.close(tag.name().as_ref())?,
                Event::Text(text) => sheets.say(&text.xml10_content())?,
                Event::CData(text) => sheets.say(&text.xml10_content())?,
                Event::GeneralRef(name) => {
                    let letter = match name.resolve_char_ref().map_err(unreadable)? {
                        Some(c) => Some(c),
                        None => named_letter(&name.xml10_content()),
                    };
                    sheets.say(letter.unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf8(&mut [0; 4]))?;
                }
                Event::Eof => return Ok(sheets.done),
                _ => {}
            }
        }
    }

    fn open(&mut self, tag: &BytesStart, empty: bool) -> Result<(), TableError> {
        let name = tag.name();
        let name = name.as_ref();
        if self.cell.is_some() {
            return self.open_in_cell(name, tag, empty);
        }
        match name {
            "table:table" if !empty => {
                self.depth += 1;
                if self.depth == 1 {
                    self.done.push((attribute(tag, "table:name")?.unwrap_or_default(), Grid::default()));
                    self.row = 0;
                }
            }
            "table:table-row" if self.depth == 1 => {
                self.row_repeats = repeats(tag, "table:number-rows-repeated")?;
                self.column = 0;
                if empty {
                    self.row = self.row.saturating_add(self.row_repeats);
                }
            }
            "table:table-cell" | "table:covered-table-cell" if self.depth == 1 => {
                self.cell = Some(OpenCell::of(tag)?);
                if empty {
                    self.close(name)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn open_in_cell(&mut self, name: &str, tag: &BytesStart, empty: bool) -> Result<(), TableError> {
        let is_aside = name == "office:annotation" || name.starts_with("draw:") || name.starts_with("table:");
        if self.aside > 0 || is_aside {
            self.aside += usize::from(!empty);
            return Ok(());
        }
        match name {
            "text:p" => {
                let again = self.cell.as_mut().is_some_and(|c| {
                    c.paragraphs += 1;
                    c.paragraphs > 1
                });
                if again { self.say("\n") } else { Ok(()) }
            }
            "text:s" => self.say(&" ".repeat(repeats(tag, "text:c")?.min(1_000) as usize)),
            "text:tab" => self.say("\t"),
            "text:line-break" => self.say("\n"),
            _ => Ok(()),
        }
    }

    fn close(&mut self, name: &str) -> Result<(), TableError> {
        if self.aside > 0 {
            self.aside -= 1;
            return Ok(());
        }
        match name {
            "table:table-cell" | "table:covered-table-cell" => {
                if let Some(open) = self.cell.take() {
                    let repeats = open.repeats;
                    if let Some(cell) = open.cell() {
                        self.put(&cell, repeats)?;
                    }
                    self.column = self.column.saturating_add(repeats);
                }
            }
            "table:table-row" if self.cell.is_none() && self.depth == 1 => {
                self.row = self.row.saturating_add(self.row_repeats);
            }
            "table:table" if self.cell.is_none() => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        Ok(())
    }

    /// Writes out what is repeated; the grid refuses more than it holds.
    fn put(&mut self, cell: &Cell, repeats: usize) -> Result<(), TableError> {
        let Some((_, grid)) = self.done.last_mut() else { return Ok(()) };
        if cell.is_blank() {
            return Ok(());
        }
        for row in 0..self.row_repeats {
            for column in 0..repeats {
                grid.put(self.row.saturating_add(row), self.column.saturating_add(column), cell.clone())?;
            }
        }
        Ok(())
    }

    fn say(&mut self, text: &str) -> Result<(), TableError> {
        if let Some(cell) = self.cell.as_mut().filter(|c| self.aside == 0 && c.paragraphs > 0) {
            cell.text.push_str(text);
            if cell.text.len() > MOST_LETTERS {
                return Err(TableError::TooLarge);
            }
        }
        Ok(())
    }
}

impl OpenCell {
    fn of(tag: &BytesStart) -> Result<Self, TableError> {
        let kind = attribute(tag, "office:value-type")?;
        let given = match kind.as_deref() {
            Some("float" | "currency" | "percentage") => {
                attribute(tag, "office:value")?.map(|v| Cell::number(exact(&v)))
            }
            Some("date") => attribute(tag, "office:date-value")?.map(|v| Cell::date(without_midnight(&v))),
            Some("time") => {
                attribute(tag, "office:time-value")?.map(|v| Cell::text(number::clock_of_iso(&v).unwrap_or(v)))
            }
            Some("boolean") => attribute(tag, "office:boolean-value")?.map(|v| Cell::text(v.to_uppercase())),
            Some("string") => attribute(tag, "office:string-value")?.map(Cell::text),
            _ => None,
        };
        let formula = attribute(tag, "table:formula")?;
        let repeats = repeats(tag, "table:number-columns-repeated")? as usize;
        Ok(Self { given, formula, text: String::new(), repeats, paragraphs: 0 })
    }

    /// The cell; of a formula, the value it was saved with, or else the formula as text.
    fn cell(self) -> Option<Cell> {
        if let Some(given) = self.given {
            return Some(given);
        }
        if !self.text.is_empty() {
            return Some(Cell::text(self.text));
        }
        self.formula.map(|f| Cell::text(f.find('=').map_or(f.clone(), |at| f[at..].to_owned())))
    }
}

/// Numbers stand as exact text; one with an exponent is written out.
fn exact(value: &str) -> String {
    if value.contains(['e', 'E']) {
        value.parse().map_or_else(|_| value.to_owned(), number::plain)
    } else {
        value.to_owned()
    }
}

fn without_midnight(value: &str) -> String {
    value.split_once("T00:00:00").map_or(value, |(day, _)| day).to_owned()
}

fn repeats(tag: &BytesStart, name: &str) -> Result<u32, TableError> {
    Ok(attribute(tag, name)?.and_then(|v| v.parse().ok()).unwrap_or(1))
}

fn attribute(tag: &BytesStart, name: &str) -> Result<Option<String>, TableError> {
    let found = tag.try_get_attribute(name).map_err(unreadable)?;
    found
        .map(|a| a.normalized_value(XmlVersion::Implicit1_0).map(std::borrow::Cow::into_owned).map_err(unreadable))
        .transpose()
}

fn named_letter(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

fn unreadable(error: impl std::fmt::Display) -> TableError {
    TableError::Unreadable(error.to_string())
}
