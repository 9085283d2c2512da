//! Dates as people write them, and the evidence for the order they write them in.

use super::table::{Cell, CellKind};
use crate::text::folded;
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Which comes first in `07/04/2013`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// 7 April.
    DayFirst,
    /// 4 July.
    MonthFirst,
}

/// What the dates of a table tell about their order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DateEvidence {
    /// Dates that can only have the day first.
    pub day_first: usize,
    /// Dates that can only have the month first.
    pub month_first: usize,
    /// Dates that could be read both ways.
    pub unclear: usize,
    /// Dates written so that nobody can mistake them: 2013-04-07, 7 abr 2013, or a date cell.
    pub plain: usize,
}

impl DateEvidence {
    /// Adds a cell.
    pub(super) fn see(&mut self, cell: &Cell) {
        if cell.kind != CellKind::Text {
            self.plain += usize::from(cell.kind == CellKind::Date);
            return;
        }
        match written(&cell.text) {
            Some(Written::Slashed(a, b, _)) => match (a, b) {
                (13..=31, 1..=12) => self.day_first += 1,
                (1..=12, 13..=31) => self.month_first += 1,
                (1..=12, 1..=12) => self.unclear += 1,
                // 31/02 has no month 31: the order is told though the day does not exist.
                _ => {}
            },
            Some(Written::Plain(..)) => self.plain += 1,
            None => {}
        }
    }

    /// The order the evidence speaks for, if any.
    pub(super) fn verdict(&self) -> Option<DateOrder> {
        match self.day_first.cmp(&self.month_first) {
            std::cmp::Ordering::Greater => Some(DateOrder::DayFirst),
            std::cmp::Ordering::Less => Some(DateOrder::MonthFirst),
            std::cmp::Ordering::Equal => None,
        }
    }
}

/// A date read from a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DateRead {
    pub(super) date: NaiveDate,
    /// Day and month could be the other way round, and nothing tells.
    pub(super) unclear: bool,
    /// The cell held a bare number, taken as a spreadsheet's count of days.
    pub(super) counted: bool,
}

/// Why a cell is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateFault {
    NotADate,
    NoSuchDate,
}

enum Written {
    /// First, second, year: the order is for the table to tell.
    Slashed(u32, u32, Year),
    /// Year, month, day without a doubt.
    Plain(Year, u32, u32),
}

#[derive(Clone, Copy)]
struct Year {
    written: i32,
    /// Two digits only: which century is for today to tell.
    short: bool,
}

impl Year {
    fn read(word: &str) -> Option<Self> {
        let digits = word.strip_prefix('\'').unwrap_or(word);
        let written = digits.parse().ok()?;
        match digits.len() {
            2 => Some(Self { written, short: true }),
            4 => Some(Self { written, short: false }),
            _ => None,
        }
    }

    fn full(self, today: NaiveDate) -> i32 {
        if !self.short {
            self.written
        } else if self.written <= today.year() % 100 {
            today.year() / 100 * 100 + self.written
        } else {
            today.year() / 100 * 100 - 100 + self.written
        }
    }
}

/// Reads a date; `order` is none when nothing in the table tells it.
pub(super) fn parse(cell: &Cell, order: Option<DateOrder>, today: NaiveDate) -> Result<DateRead, DateFault> {
    if cell.kind == CellKind::Number {
        return counted(&cell.text);
    }
    let (year, month, day, unclear) = match written(&cell.text).ok_or(DateFault::NotADate)? {
        Written::Plain(year, month, day) => (year, month, day, false),
        Written::Slashed(a, b, year) => match order {
            Some(DateOrder::DayFirst) => (year, b, a, false),
            Some(DateOrder::MonthFirst) => (year, a, b, false),
            None if b > 12 => (year, a, b, false),
            None => (year, b, a, a <= 12 && a != b),
        },
    };
    let full = year.full(today);
    if !(1800..=2200).contains(&full) {
        return Err(DateFault::NoSuchDate);
    }
    let date = NaiveDate::from_ymd_opt(full, month, day).ok_or(DateFault::NoSuchDate)?;
    Ok(DateRead { date, unclear, counted: false })
}

/// Days since the last day of 1899, as spreadsheets count where nobody said that a cell is a date.
fn counted(text: &str) -> Result<DateRead, DateFault> {
    let days: u64 = text.split('.').next().and_then(|t| t.parse().ok()).ok_or(DateFault::NotADate)?;
    if !(3_000..=110_000).contains(&days) {
        return Err(DateFault::NotADate);
    }
    let date = NaiveDate::from_ymd_opt(1899, 12, 30)
        .and_then(|d| d.checked_add_days(Days::new(days)))
        .ok_or(DateFault::NotADate)?;
    Ok(DateRead { date, unclear: false, counted: true })
}

fn written(text: &str) -> Option<Written> {
    let trimmed = text.trim();
    // Longer than any date with its time: not worth a look, and a cell may hold a whole book.
    if trimmed.len() > 60 {
        return None;
    }
    let day = without_time(trimmed);
    if day.bytes().all(|b| b.is_ascii_digit()) && day.len() == 8 {
        return Some(Written::Plain(Year::read(&day[..4])?, day[4..6].parse().ok()?, day[6..].parse().ok()?));
    }
    let words: Vec<String> = folded(day)
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|w| !w.is_empty() && !matches!(*w, "de" | "del" | "of" | "the" | "le"))
        .map(str::to_owned)
        .collect();
    let [a, b, c] = words.as_slice() else { return None };
    if let Some(month) = month(b) {
        return day_number(a).and_then(|d| Some(Written::Plain(Year::read(c)?, month, d)));
    }
    if let Some(month) = month(a) {
        return day_number(b).and_then(|d| Some(Written::Plain(Year::read(c)?, month, d)));
    }
    let small = |w: &str| (w.len() <= 2).then(|| w.parse::<u32>().ok()).flatten();
    if a.len() == 4 {
        return Some(Written::Plain(Year::read(a)?, small(b)?, small(c)?));
    }
    Some(Written::Slashed(small(a)?, small(b)?, Year::read(c)?))
}

/// `2013-04-07T00:00:00`, `2013-04-07 00:00`, `07/04/2013 0:00`: the day alone.
fn without_time(text: &str) -> &str {
    match text.find(':') {
        Some(colon) => text[..colon].rfind(['T', ' ']).map_or(text, |cut| text[..cut].trim_end()),
        None => text,
    }
}

/// `7`, `1st`, `1er`, `1o`.
fn day_number(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|c: char| c.is_alphabetic());
    (word.len() - digits.len() <= 2).then(|| digits.parse().ok()).flatten()
}

/// Months by their names in four languages, whole or cut to three letters and more.
fn month(word: &str) -> Option<u32> {
    const NAMES: [&[&str]; 12] = [
        &["january", "enero", "janeiro", "janvier"],
        &["february", "febrero", "fevereiro", "fevrier"],
        &["march", "marzo", "marco", "mars"],
        &["april", "abril", "avril"],
        &["may", "mayo", "maio", "mai"],
        &["june", "junio", "junho", "juin"],
        &["july", "julio", "julho", "juillet"],
        &["august", "agosto", "aout"],
        &["september", "septiembre", "setiembre", "setembro", "septembre"],
        &["october", "octubre", "outubro", "octobre"],
        &["november", "noviembre", "novembro", "novembre"],
        &["december", "diciembre", "dezembro", "decembre"],
    ];
    if word.len() < 3 || !word.chars().all(char::is_alphabetic) {
        return None;
    }
    let found: Vec<u32> =
        (1..).zip(NAMES).filter(|(_, names)| names.iter().any(|n| n.starts_with(word))).map(|(i, _)| i).collect();
    // `jui` could be June or July.
    if let [one] = found.as_slice() { Some(*one) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        let today = day("2026-11-23");
        for text in [
            "2013-04-07",
            "07/04/2013",
            "7/4/2013",
            "7.4.2013",
            "07-04-13",
            "7 abr 2013",
            "7 de abril de 2013",
            "April 7, 2013",
            "7 avril 2013",
            "2013-04-07T00:00:00",
            "07/04/2013 0:00",
            "20130407",
            "2013/4/7",
            "7 Abr. 2013",
            "07-abr-13",
            "7th April 2013",
        ] {
            let read = parse(&Cell::text(text), Some(DateOrder::DayFirst), today);
            assert_eq!(read.map(|r| r.date), Ok(day("2013-04-07")), "{text}");
        }
        assert_eq!(
            parse(&Cell::text("04/07/2013"), Some(DateOrder::MonthFirst), today).map(|r| r.date),
            Ok(day("2013-04-07"))
        );
        assert_eq!(
            parse(&Cell::text("15/03/48"), Some(DateOrder::DayFirst), today).map(|r| r.date),
            Ok(day("1948-03-15"))
        );
    }

    #[test]
    fn what_is_no_date_is_told_from_a_day_that_does_not_exist() {
        let today = day("2026-11-23");
        for (text, fault) in [
            ("31/02/2025", DateFault::NoSuchDate),
            ("31/11/2023", DateFault::NoSuchDate),
            ("13/13/2020", DateFault::NoSuchDate),
            ("01/01/0001", DateFault::NoSuchDate),
            ("soon", DateFault::NotADate),
            ("2013", DateFault::NotADate),
            ("12:30", DateFault::NotADate),
            ("1/2/3/4", DateFault::NotADate),
            ("07/04/213", DateFault::NotADate),
        ] {
            assert_eq!(parse(&Cell::text(text), Some(DateOrder::DayFirst), today), Err(fault), "{text}");
        }
    }

    #[test]
    fn a_day_and_month_that_nothing_tells_apart_are_unclear() {
        let today = day("2026-11-23");
        let unclear = |text| parse(&Cell::text(text), None, today).map(|r| r.unclear);
        assert_eq!(unclear("03/04/2013"), Ok(true));
        assert_eq!(unclear("04/04/2013"), Ok(false));
        assert_eq!(unclear("13/04/2013"), Ok(false));
        assert_eq!(unclear("04/13/2013"), Ok(false));
    }

    #[test]
    fn a_bare_count_of_days_is_a_date_that_says_so() {
        let read = parse(&Cell::number("41371"), None, day("2026-11-23"));
        assert_eq!(read, Ok(DateRead { date: day("2013-04-07"), unclear: false, counted: true }));
        assert_eq!(parse(&Cell::number("12"), None, day("2026-11-23")), Err(DateFault::NotADate));
    }
}
