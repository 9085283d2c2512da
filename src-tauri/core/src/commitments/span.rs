//! Spans of days, both ends counted, and the period a day lies in.

use super::Period;
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::Serialize;

/// From a day to a day, both counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Span {
    /// First day.
    pub first: NaiveDate,
    /// Last day.
    pub last: NaiveDate,
}

impl Span {
    /// From a day to a day, or to the end of time.
    pub fn new(first: NaiveDate, last: Option<NaiveDate>) -> Self {
        Self { first, last: last.unwrap_or(NaiveDate::MAX) }
    }

    /// How many days.
    pub fn days(self) -> i64 {
        i64::from(self.last.num_days_from_ce()) - i64::from(self.first.num_days_from_ce()) + 1
    }

    /// Whether a day lies within.
    pub fn holds(self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }

    /// The days of both.
    pub fn and(self, other: Self) -> Option<Self> {
        let both = Self { first: self.first.max(other.first), last: self.last.min(other.last) };
        (both.first <= both.last).then_some(both)
    }

    /// How many days are of both.
    pub fn common(self, other: Self) -> i64 {
        self.and(other).map_or(0, Self::days)
    }

    /// The months of it, counted from its first day.
    pub fn months(self) -> impl Iterator<Item = Self> {
        let start = move |k: u32| self.first.checked_add_months(Months::new(k)).filter(|day| *day <= self.last);
        (0..).map_while(move |k| {
            let first = start(k)?;
            let last = start(k + 1).map_or(self.last, before);
            Some(Self { first, last })
        })
    }
}

/// The day before.
pub fn before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(NaiveDate::MIN)
}

/// The day after.
pub fn after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(NaiveDate::MAX)
}

impl Period {
    /// The period a day lies in, of someone who joined on a day.
    pub fn around(self, day: NaiveDate, joined: NaiveDate) -> Span {
        let whole = |first: NaiveDate, months: u32| Span {
            first,
            last: first.checked_add_months(Months::new(months)).map_or(NaiveDate::MAX, before),
        };
        match self {
            Self::CalendarYear => whole(NaiveDate::from_ymd_opt(day.year(), 1, 1).unwrap_or(day), 12),
            Self::CalendarMonth => whole(day.with_day(1).unwrap_or(day), 1),
            Self::Cycle { days, from } => {
                let days = i64::from(days.max(1));
                let into = (day - from).num_days().rem_euclid(days);
                let first = day.checked_sub_days(Days::new(into.unsigned_abs())).unwrap_or(day);
                let last = first.checked_add_days(Days::new((days - 1).unsigned_abs())).unwrap_or(NaiveDate::MAX);
                Span { first, last }
            }
            Self::FromJoining => {
                // Counted from the day itself each time: who joined on 29 February keeps it.
                let birthday = |years: i32| {
                    let months = Months::new(years.unsigned_abs() * 12);
                    let moved =
                        if years < 0 { joined.checked_sub_months(months) } else { joined.checked_add_months(months) };
                    moved.unwrap_or(joined)
                };
                let mut years = day.year() - joined.year();
                if birthday(years) > day {
                    years -= 1;
                }
                Span { first: birthday(years), last: before(birthday(years + 1)) }
            }
        }
    }
}
