//! Hours as people write them: `2,5`, `2:30`, `2h30`, `150 min`, `83 h 09`.

use super::Unit;
use rust_decimal::Decimal;
use thiserror::Error;

/// The most units anything is counted in: ten thousand hours a day for a century, and far from where sums end.
pub const MOST: i64 = 1_000_000_000;

/// Why a quantity was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HoursError {
    /// Not a quantity.
    #[error("{0:?} is not a number of hours")]
    NotHours(String),
    /// More than a day has.
    #[error("{0:?} is more than a day has")]
    BeyondADay(String),
}

/// Reads hours as whole minutes: a bare number is hours (`2`, `2,5`, `2.5`), a clock is hours and minutes (`2:30`),
/// letters say what they are (`2h`, `2h30`, `2 h 30 min`, `150 min`, `90'`). What is finer than a minute goes to the
/// nearest one.
///
/// # Errors
/// [`HoursError::NotHours`] for anything else, also for less than nothing.
pub fn read_minutes(text: &str) -> Result<i64, HoursError> {
    let wrong = || HoursError::NotHours(text.to_owned());
    let bare: String = text.trim().to_lowercase().chars().filter(|c| !c.is_whitespace()).collect();
    let minutes = if let Some((hours, minutes)) = bare.split_once(':') {
        sum(whole(hours), clock(minutes))
    } else if let Some((hours, rest)) = split_hours(&bare) {
        if rest.is_empty() { tenths(hours, 60) } else { sum(whole(hours), clock(strip_minutes(rest))) }
    } else if strip_minutes(&bare) == bare {
        tenths(&bare, 60)
    } else {
        tenths(strip_minutes(&bare), 1)
    };
    minutes.filter(|m| (0..=MOST).contains(m)).ok_or_else(wrong)
}

/// Reads what somebody did on a day: hours beyond a day are nobody's.
///
/// # Errors
/// Not hours, nothing at all, or more than 24 of them.
pub fn read_day(text: &str) -> Result<i64, HoursError> {
    match read_minutes(text)? {
        0 => Err(HoursError::NotHours(text.to_owned())),
        minutes if minutes > 24 * 60 => Err(HoursError::BeyondADay(text.to_owned())),
        minutes => Ok(minutes),
    }
}

/// Reads a quantity of a unit: hours as minutes, sessions as a whole number.
///
/// # Errors
/// [`HoursError::NotHours`].
pub fn read_units(text: &str, unit: Unit) -> Result<i64, HoursError> {
    match unit {
        Unit::Minutes => read_minutes(text),
        Unit::Sessions => {
            whole(text.trim()).filter(|n| *n <= MOST).ok_or_else(|| HoursError::NotHours(text.to_owned()))
        }
    }
}

/// A quantity in short, as a sentence sets it in: `83 h 09`, or the number of sessions.
pub fn shown(units: i64, unit: Unit) -> String {
    match unit {
        Unit::Minutes => {
            let (sign, units) = (if units < 0 { "\u{2212}" } else { "" }, units.unsigned_abs());
            match units % 60 {
                0 => format!("{sign}{} h", units / 60),
                minutes => format!("{sign}{} h {minutes:02}", units / 60),
            }
        }
        Unit::Sessions => units.to_string(),
    }
}

/// The hours before their word, and what follows it.
fn split_hours(text: &str) -> Option<(&str, &str)> {
    let at = text.find('h')?;
    let words = ["horas", "hours", "hora", "hour", "hrs", "hr", "hs", "h."];
    let rest = &text[at..];
    let word = words.iter().find(|w| rest.starts_with(**w)).map_or(1, |w| w.len());
    Some((&text[..at], &rest[word..]))
}

fn strip_minutes(text: &str) -> &str {
    let words = ["minutos", "minutes", "minuto", "minute", "mins", "min.", "min", "m", "'", "′"];
    words.iter().find_map(|w| text.strip_suffix(w)).unwrap_or(text)
}

fn whole(text: &str) -> Option<i64> {
    let digits = !text.is_empty() && text.len() <= 10 && text.bytes().all(|b| b.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

/// Minutes past the hour: one or two digits, below 60.
fn clock(text: &str) -> Option<i64> {
    whole(text).filter(|m| *m < 60 && text.len() <= 2)
}

fn sum(hours: Option<i64>, minutes: Option<i64>) -> Option<i64> {
    hours?.checked_mul(60)?.checked_add(minutes?)
}

/// A number with or without decimals, times so many minutes.
fn tenths(text: &str, times: i64) -> Option<i64> {
    let plain = text.len() <= 12
        && text.bytes().all(|b| b.is_ascii_digit() || b == b',' || b == b'.')
        && text.bytes().filter(|b| !b.is_ascii_digit()).count() <= 1
        && text.bytes().next().is_some_and(|b| b.is_ascii_digit())
        && text.bytes().last().is_some_and(|b| b.is_ascii_digit());
    let number: Decimal = plain.then(|| text.replace(',', ".").parse().ok()).flatten()?;
    let minutes = number.checked_mul(Decimal::from(times))?;
    let rounded = minutes.round_dp_with_strategy(0, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    i64::try_from(rounded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_read_as_people_write_them() {
        for (text, minutes) in [
            ("2,5", Some(150)),
            ("2.5", Some(150)),
            ("2:30", Some(150)),
            ("2h30", Some(150)),
            ("2 h 30 min", Some(150)),
            ("150 min", Some(150)),
            ("150'", Some(150)),
            ("2h", Some(120)),
            ("4", Some(240)),
            ("83 h 09", Some(4989)),
            ("0,33", Some(20)),
            ("100 horas", Some(6000)),
            ("1,5 h", Some(90)),
            ("ocho", None),
            ("-3", None),
            ("2:75", None),
            ("2:5:0", None),
            ("", None),
            ("h", None),
            (",5", None),
            ("1e3", None),
            ("99999999999999999999", None),
        ] {
            assert_eq!(read_minutes(text).ok(), minutes, "{text:?}");
        }
        assert_eq!(read_day("25:00"), Err(HoursError::BeyondADay("25:00".into())));
        assert_eq!(read_day("24h"), Ok(1440));
        assert!(read_day("0").is_err());
    }
}
