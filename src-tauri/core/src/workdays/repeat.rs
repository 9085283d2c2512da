//! Days that come again: every week, every so many weeks, or on the same weekday of each month.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The most days called at once: a year of weeks.
pub const MOST_DAYS: usize = 53;

/// How a day comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "every", rename_all = "kebab-case")]
pub enum Every {
    /// Every so many weeks, one or more.
    Weeks {
        /// How many.
        weeks: u16,
    },
    /// In each month on the same weekday: the first Saturday, if the first day is one. A fifth is the last.
    Month,
}

/// A day that is repeated, until a day (counted).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeat {
    /// How.
    pub every: Every,
    /// Not beyond this day.
    pub until: NaiveDate,
}

/// Why a day is not repeated so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RepeatError {
    /// Only the first day would come of it.
    #[error("it would not come again until then")]
    NeverAgain,
    /// More than are called at once.
    #[error("more than {MOST_DAYS} days")]
    TooMany,
}

impl RepeatError {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NeverAgain => "repeat-never-again",
            Self::TooMany => "repeat-too-many",
        }
    }
}

impl Repeat {
    /// All days, the first included.
    ///
    /// # Errors
    /// Where there is only that one, or too many.
    pub fn days(self, first: NaiveDate) -> Result<Vec<NaiveDate>, RepeatError> {
        let mut days = vec![first];
        for n in 1.. {
            let Some(next) = self.after(first, n).filter(|day| *day <= self.until) else { break };
            if next <= first {
                return Err(RepeatError::NeverAgain);
            }
            if days.len() == MOST_DAYS {
                return Err(RepeatError::TooMany);
            }
            days.push(next);
        }
        if days.len() == 1 { Err(RepeatError::NeverAgain) } else { Ok(days) }
    }

    /// The day of the n-th repetition.
    fn after(self, first: NaiveDate, n: u32) -> Option<NaiveDate> {
        match self.every {
            Every::Weeks { weeks } => first.checked_add_days(Days::new(7 * u64::from(weeks) * u64::from(n))),
            Every::Month => {
                let month = first.with_day(1)?.checked_add_months(Months::new(n))?;
                let nth = u8::try_from(first.day0() / 7 + 1).ok()?;
                let find =
                    |nth| NaiveDate::from_weekday_of_month_opt(month.year(), month.month(), first.weekday(), nth);
                find(nth).or_else(|| find(4))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn a_minga_comes_again() {
        let weeks = |weeks| Every::Weeks { weeks };
        for (what, first, every, until, expected) in [
            ("every week", "2027-03-06", weeks(1), "2027-03-20", vec!["2027-03-06", "2027-03-13", "2027-03-20"]),
            ("every second week", "2027-03-06", weeks(2), "2027-03-31", vec!["2027-03-06", "2027-03-20"]),
            (
                "first Saturdays",
                "2027-03-06",
                Every::Month,
                "2027-05-31",
                vec!["2027-03-06", "2027-04-03", "2027-05-01"],
            ),
            (
                "last Saturdays",
                "2027-01-30",
                Every::Month,
                "2027-03-31",
                vec!["2027-01-30", "2027-02-27", "2027-03-27"],
            ),
            ("over the year's end", "2027-12-04", Every::Month, "2028-01-31", vec!["2027-12-04", "2028-01-01"]),
        ] {
            let days = Repeat { every, until: day(until) }.days(day(first));
            assert_eq!(days, Ok(expected.into_iter().map(day).collect()), "{what}");
        }
    }

    #[test]
    fn a_minga_that_never_comes_again_or_too_often_is_refused() {
        let first = day("2027-03-06");
        for (what, every, until, expected) in [
            ("until tomorrow", Every::Weeks { weeks: 1 }, "2027-03-07", RepeatError::NeverAgain),
            ("every no week", Every::Weeks { weeks: 0 }, "2027-12-31", RepeatError::NeverAgain),
            ("for ten years", Every::Weeks { weeks: 1 }, "2037-03-06", RepeatError::TooMany),
        ] {
            assert_eq!(Repeat { every, until: day(until) }.days(first), Err(expected), "{what}");
        }
    }
}
