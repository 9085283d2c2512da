//! A list on its way to a spreadsheet: heads, rows of typed cells, sums in the foot.

use super::{CsvStyle, ods, write_csv, xlsx};
use chrono::NaiveDate;
use minga_core::money::{Currency, Money};
use std::borrow::Cow;
use thiserror::Error;

/// What a cell is. Text stays text in every form, whatever it begins with; the rest can be reckoned with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Nothing.
    Nothing,
    /// A name, a telephone, a word.
    Text(Cow<'a, str>),
    /// A whole number.
    Count(i64),
    /// An amount in the sheet's money.
    Amount(Money),
    /// A day.
    Day(NaiveDate),
}

/// A sheet about to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet<'a> {
    /// Its name, on the tab.
    pub name: &'a str,
    /// The money its amounts are in.
    pub currency: Currency,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// The line of sums under the rows; empty when there is none.
    pub foot: Vec<Value<'a>>,
}

/// Which kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Text, a line a row.
    Csv,
    /// Excel.
    Xlsx,
    /// LibreOffice, and whoever reads open documents.
    Ods,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Xlsx, Self::Ods, Self::Csv];

    /// The ending of the file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ods => "ods",
        }
    }
}

/// Why a sheet was not written.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WriteError {
    /// The form holds no such sheet: too many rows or columns, too long a text.
    #[error("the sheet cannot be written: {0}")]
    Unwritable(String),
}

/// Writes a sheet.
pub fn write_sheet<'a>(
    form: Form,
    sheet: &Sheet<'_>,
    rows: impl Iterator<Item = Vec<Value<'a>>>,
) -> Result<Vec<u8>, WriteError> {
    match form {
        Form::Csv => Ok(csv(sheet, rows)),
        Form::Xlsx => xlsx::write(sheet, rows),
        Form::Ods => ods::write(sheet, rows),
    }
}

fn csv<'a>(sheet: &Sheet<'_>, rows: impl Iterator<Item = Vec<Value<'a>>>) -> Vec<u8> {
    let plain = |row: &[Value<'_>]| row.iter().map(|value| value.plain(sheet.currency)).collect::<Vec<_>>();
    let foot = (!sheet.foot.is_empty()).then(|| plain(&sheet.foot));
    let lines = std::iter::once(sheet.heads.clone()).chain(rows.map(|row| plain(&row))).chain(foot);
    write_csv(lines, CsvStyle::default())
}

impl Value<'_> {
    /// As plain text: a point for decimals, a day as `2026-11-23`.
    pub(super) fn plain(&self, currency: Currency) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Text(text) => text.to_string(),
            Self::Count(n) => n.to_string(),
            Self::Amount(money) => money.plain(currency),
            Self::Day(day) => day.to_string(),
        }
    }
}
