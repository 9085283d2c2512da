//! The table as the page shows it: columns, a few rows as Minga reads them, and what was noticed.

use super::Trial;
use crate::commands::reading::{amount, maybe_day};
use crate::fault::{Answer, Fault};
use crate::shapes::Whole;
use crate::shapes::import::{
    ImportColumn, ImportField, ImportMap, ImportOptions, ImportSample, ImportTable, SkippedLine, TotalCheck,
};
use minga_core::import::table::{Delimiter, Encoding, Source};
use minga_core::import::{self as core, Column, ColumnReading, Field, Map, Plan, Reading, RowPlan, TotalsCheck};
use minga_core::money::{Currency, Money};
use minga_tables::ReadOptions;
use minga_words::Words;

/// Rows shown beside the heads.
const SAMPLES: usize = 3;

/// What the page is told about a table.
pub fn shape(trial: &Trial, looked: Option<&Plan>, words: &Words, currency: Currency) -> ImportTable {
    let (reading, map) = (&trial.reading, &trial.reading.map);
    let (encoding, delimiter, sheet, sheets) = match &trial.table.source {
        Source::Text { encoding, delimiter } => {
            (Some(name(*encoding)), Some(delimiter.mark().to_string()), None, &[][..])
        }
        Source::Sheet { name, names } => (None, None, Some(name.clone()), &names[..]),
    };
    let samples = looked.map(|plan| samples(trial, plan, words, currency)).unwrap_or_default();
    ImportTable {
        file_name: trial.file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        encoding: encoding.map(str::to_owned),
        delimiter,
        sheets: sheets.to_vec(),
        sheet,
        head_line: reading.head_line.unwrap_or_default().into(),
        columns: reading.columns.iter().map(|column| shape_of(column, reading, trial.said)).collect(),
        fields: Field::ALL.into_iter().map(ImportField::from).collect(),
        samples,
        date_order: map.dates.unwrap_or(core::DateOrder::DayFirst).into(),
        decimal: map.decimals.unwrap_or(core::DecimalMark::Point).into(),
        skipped: reading.skipped.iter().map(skipped).collect(),
        layout: map.layout.into(),
        par: looked.and_then(|plan| plan.par).map(|par| par.plain(currency)),
        par_guessed: map.par.is_none(),
        class_of_all: map.class_of_all.clone(),
        joined_of_all: map.joined_of_all.map(|day| day.to_string()),
        keep: map.keep.iter().map(|line| Whole::from(*line)).collect(),
        row_count: reading.rows.into(),
        remembered: trial.remembered,
        total_check: looked.and_then(|plan| plan.totals.as_ref()).and_then(|totals| total(totals, currency)),
    }
}

/// The file's own total of money against its rows, where it states one.
pub fn total(totals: &TotalsCheck, currency: Currency) -> Option<TotalCheck> {
    let stated = Money::from_decimal(totals.paid?, currency).ok()?;
    // Where the file counted repeated rows too, it still agrees.
    let summed = if totals.agrees { stated } else { totals.rows_paid };
    Some(TotalCheck { line: totals.line.into(), stated: stated.plain(currency), summed: summed.plain(currency) })
}

/// How somebody says to read a file; what they leave open is found out.
pub fn options(options: &ImportOptions) -> Answer<ReadOptions> {
    let unknown = |word: &str| Fault::new("internal").with("detail", word);
    let encoding = options
        .encoding
        .as_deref()
        .map(|word| ENCODINGS.into_iter().find(|encoding| name(*encoding) == word).ok_or_else(|| unknown(word)));
    let delimiter = options.delimiter.as_deref().map(|mark| {
        Delimiter::ALL.into_iter().find(|delimiter| mark.chars().eq([delimiter.mark()])).ok_or_else(|| unknown(mark))
    });
    Ok(ReadOptions { encoding: encoding.transpose()?, delimiter: delimiter.transpose()?, sheet: options.sheet.clone() })
}

/// How somebody says to understand a table. What the page does not show stays as it was.
pub fn map(said: &ImportMap, trial: &Trial, currency: Currency) -> Answer<Map> {
    let columns = trial.reading.columns.iter().zip(&said.fields);
    let columns = columns.map(|(column, field)| Column { head: column.head.clone(), field: (*field).into() }).collect();
    let par = said.par.as_deref().filter(|par| !par.trim().is_empty()).map(|par| amount(par, currency)).transpose()?;
    let class_of_all =
        said.class_of_all.as_ref().map(|class| class.trim().to_owned()).filter(|class| !class.is_empty());
    Ok(Map {
        layout: said.layout.into(),
        dates: said.date_order.map(Into::into),
        decimals: said.decimal.map(Into::into),
        par: par.map(|par| par.decimal(currency)),
        class_of_all,
        joined_of_all: maybe_day(said.joined_of_all.as_deref())?,
        keep: said.keep.iter().map(|line| line.count()).collect(),
        columns,
        ..trial.reading.map.clone()
    })
}

const ENCODINGS: [Encoding; 4] = [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252];

fn name(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "utf-8",
        Encoding::Utf16Le => "utf-16le",
        Encoding::Utf16Be => "utf-16be",
        Encoding::Windows1252 => "windows-1252",
    }
}

fn shape_of(column: &ColumnReading, reading: &Reading, said: bool) -> ImportColumn {
    let (dates, decimals) = (&reading.dates, &reading.decimals);
    let order_is_a_guess = dates.unclear > 0 && dates.day_first + dates.month_first == 0;
    let mark_is_a_guess = decimals.unclear > 0 && decimals.point + decimals.comma == 0;
    let left_out = column.field == Field::LeaveOut && column.filled > 0;
    let unsure =
        left_out || (column.field.is_date() && order_is_a_guess) || (column.field.is_quantity() && mark_is_a_guess);
    ImportColumn {
        head: column.head.clone(),
        first: column.first.clone(),
        field: column.field.into(),
        asks: unsure && !said,
        filled: column.filled.into(),
    }
}

fn skipped(line: &core::Skipped) -> SkippedLine {
    SkippedLine { line: line.line.into(), reason: line.reason.into(), text: line.text.clone() }
}

/// The first row, one from the middle and one from the end: what differs down a table shows.
fn samples(trial: &Trial, plan: &Plan, words: &Words, currency: Currency) -> Vec<ImportSample> {
    let last = plan.rows.len().saturating_sub(1);
    let mut places: Vec<usize> = (0..SAMPLES).map(|n| n * last / (SAMPLES - 1)).collect();
    places.dedup();
    let rows = places.into_iter().filter_map(|place| plan.rows.get(place));
    let sample = |row: &RowPlan| {
        let written = trial.table.rows.get(row.row);
        let cells = trial.reading.columns.iter().enumerate().map(|(at, column)| {
            let text = written.and_then(|row| row.cells.get(at)).map(|cell| cell.text.trim()).unwrap_or_default();
            as_read(column.field, text, row, words, currency)
        });
        ImportSample { line: row.line.into(), cells: cells.collect() }
    };
    rows.map(sample).collect()
}

/// A cell as Minga reads it, in words; empty where it reads nothing.
fn as_read(field: Field, text: &str, row: &RowPlan, words: &Words, currency: Currency) -> String {
    let read = match field {
        _ if text.is_empty() => None,
        Field::LeaveOut => None,
        Field::Class => Some(row.classes.join(", ")),
        Field::Joined | Field::Effective => row.on.map(|day| words.day_short(day)),
        Field::Left => row.left.map(|day| words.day_short(day)),
        Field::Units => row.units.map(|units| words.number(units)),
        Field::Paid => row.paid.map(|paid| words.amount(paid, currency)),
        _ => Some(text.to_owned()),
    };
    read.unwrap_or_default()
}
