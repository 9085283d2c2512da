//! XLSX. Text is written as text, and marked so that it is none the less text once somebody edits it.

use super::sheet::{Sheet, Value, WriteError};
use crate::formula;
use chrono::Datelike;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatBorder, Workbook, Worksheet, XlsxError};

/// Excel keeps so many digits of a number. A longer one is written as text: none of its digits is lost.
const DIGITS: usize = 15;
/// Characters: the narrowest and the widest a column is drawn.
const WIDTHS: (usize, usize) = (6, 48);
/// The day as the reader's own computer writes it.
const DAY: u8 = 14;

/// The styles of a kind of row.
struct Styles {
    text: Format,
    text_like_a_formula: Format,
    count: Format,
    amount: Format,
    day: Format,
}

impl Styles {
    fn of(base: &Format, decimals: u32) -> Self {
        let cents = if decimals == 0 { String::new() } else { format!(".{}", "0".repeat(decimals as usize)) };
        Self {
            text: base.clone(),
            text_like_a_formula: base.clone().set_quote_prefix(),
            count: base.clone().set_num_format("#,##0"),
            amount: base.clone().set_num_format(format!("#,##0{cents}")),
            day: base.clone().set_num_format_index(DAY),
        }
    }
}

pub(super) fn write<'a>(sheet: &Sheet<'_>, rows: impl Iterator<Item = Vec<Value<'a>>>) -> Result<Vec<u8>, WriteError> {
    let mut book = Workbook::new();
    fill(book.add_worksheet(), sheet, rows).map_err(unwritable)?;
    book.save_to_buffer().map_err(unwritable)
}

fn fill<'a>(
    page: &mut Worksheet,
    sheet: &Sheet<'_>,
    rows: impl Iterator<Item = Vec<Value<'a>>>,
) -> Result<(), XlsxError> {
    page.set_name(tab(sheet.name))?;
    let decimals = sheet.currency.exponent();
    let heads = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
    for (column, head) in (0_u16..).zip(&sheet.heads) {
        page.write_string_with_format(0, column, head, &heads)?;
    }
    let mut widths: Vec<usize> = sheet.heads.iter().map(|head| head.chars().count()).collect();
    let styles = Styles::of(&Format::new(), decimals);
    let mut at = 1;
    for row in rows {
        put(page, at, &row, &styles, sheet, &mut widths)?;
        at += 1;
    }
    if !sheet.foot.is_empty() {
        let base = Format::new().set_bold().set_border_top(FormatBorder::Thin);
        put(page, at, &sheet.foot, &Styles::of(&base, decimals), sheet, &mut widths)?;
    }
    for (column, width) in (0_u16..).zip(widths) {
        let width = u32::try_from(width.clamp(WIDTHS.0, WIDTHS.1) + 2).unwrap_or(u32::MAX);
        page.set_column_width(column, width)?;
    }
    page.set_freeze_panes(1, 0)?;
    Ok(())
}

fn put(
    page: &mut Worksheet,
    at: u32,
    row: &[Value<'_>],
    styles: &Styles,
    sheet: &Sheet<'_>,
    widths: &mut [usize],
) -> Result<(), XlsxError> {
    for (column, value) in (0_u16..).zip(row) {
        let plain = value.plain(sheet.currency);
        if let Some(width) = widths.get_mut(usize::from(column)) {
            *width = (*width).max(plain.chars().count());
        }
        match value {
            Value::Nothing => page.write_blank(at, column, &styles.text)?,
            Value::Text(text) if text.is_empty() => page.write_blank(at, column, &styles.text)?,
            Value::Text(text) => {
                let style = if formula::begins(text) { &styles.text_like_a_formula } else { &styles.text };
                page.write_string_with_format(at, column, text.as_ref(), style)?
            }
            Value::Count(_) | Value::Amount(_) => {
                let style = if matches!(value, Value::Count(_)) { &styles.count } else { &styles.amount };
                // The number nearest to these digits: within fifteen of them, Excel shows the same again.
                match plain.parse::<f64>() {
                    Ok(number) if plain.bytes().filter(u8::is_ascii_digit).count() <= DIGITS => {
                        page.write_number_with_format(at, column, number, style)?
                    }
                    _ => page.write_string_with_format(at, column, &plain, &styles.text)?,
                }
            }
            Value::Day(day) => match excel_day(*day) {
                Some(date) => page.write_datetime_with_format(at, column, &date, &styles.day)?,
                None => page.write_string_with_format(at, column, &plain, &styles.text)?,
            },
        };
    }
    Ok(())
}

/// Excel's calendar begins in 1900, and only from March of that year without a slip.
fn excel_day(day: chrono::NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok().filter(|year| (1901..10_000).contains(year))?;
    ExcelDateTime::from_ymd(year, u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?).ok()
}

/// A name Excel takes for a tab.
fn tab(name: &str) -> String {
    let tab: String = name.chars().filter(|c| !"[]:*?/\\'".contains(*c)).take(31).collect();
    if tab.trim().is_empty() { "1".to_owned() } else { tab }
}

#[allow(clippy::needless_pass_by_value)] // as `map_err` hands it over
fn unwritable(error: XlsxError) -> WriteError {
    WriteError::Unwritable(error.to_string())
}
