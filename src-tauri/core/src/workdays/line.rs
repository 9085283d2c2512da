//! A line of the signed sheet, as it is typed back: who, when they came and left, or how many hours.
//!
//! `190` was there the whole time; `190 8:30` came then; `190 8:30 11:00` left then too; `190 - 11` came in time and
//! left at eleven; `190 3h` did three hours. A name or the code of a card may stand for the number.

use super::{Plan, Stay};
use crate::commitments::read_minutes;
use crate::members::card;
use chrono::{Duration, NaiveTime};
use thiserror::Error;

/// So long before the beginning somebody may have come: what is earlier was not meant as a time.
const EARLIEST: Duration = Duration::hours(2);

/// What was typed about when somebody was there does not fit the day.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0:?} does not fit the times of the day")]
pub struct LineError(pub String);

/// A line, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Who is meant.
    pub who: &'a str,
    /// From when to when; none where nothing was typed of it.
    pub stay: Option<Stay>,
}

/// Reads a line about a day.
///
/// # Errors
/// [`LineError`]: no time, or one beyond the day.
pub fn line<'a>(text: &'a str, plan: &Plan) -> Result<Line<'a>, LineError> {
    let text = text.trim();
    if card::is_like(text) {
        return Ok(Line { who: text, stay: None });
    }
    let begins = |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) || is_dash(word);
    let mut words = text.split_whitespace();
    let first = words.next().unwrap_or_default();
    let Some(time) = words.find(|word| begins(word)) else { return Ok(Line { who: text, stay: None }) };
    // The words are slices of the text: where the first time begins, the name ends.
    let at = time.as_ptr().addr() - text.as_ptr().addr();
    debug_assert!(first.len() < at);
    Ok(Line { who: text[..at].trim_end(), stay: Some(stay(&text[at..], plan)?) })
}

fn is_dash(word: &str) -> bool {
    matches!(word, "-" | "–" | "—")
}

fn stay(text: &str, plan: &Plan) -> Result<Stay, LineError> {
    let wrong = || LineError(text.to_owned());
    let words: Vec<&str> = text.split_whitespace().collect();
    let says_hours = |word: &&str| word.to_lowercase().contains(['h', 'm', '\'']);
    let (times, hours) = match words.iter().position(says_hours) {
        // A bare "h" belongs to the figure before it.
        Some(at) => words.split_at(if words[at].starts_with(|c: char| c.is_ascii_digit()) { at } else { at - 1 }),
        None => (&words[..], &[][..]),
    };
    let read = |word: &&str| if is_dash(word) { Ok(None) } else { time(word).map(Some).ok_or_else(wrong) };
    let times = times.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let came = times.first().copied().flatten().filter(|at| *at != plan.begins);
    if came.is_some_and(|at| plan.begins - at > EARLIEST) {
        return Err(wrong());
    }
    let gone = match (&times[..], hours) {
        ([] | [_], []) => None,
        ([_, gone], []) => *gone,
        ([] | [_], hours) => {
            let minutes = read_minutes(&hours.concat()).ok().filter(|minutes| *minutes > 0).ok_or_else(wrong)?;
            let since = came.unwrap_or(plan.begins).max(plan.begins);
            let left = (plan.ends - since).num_minutes();
            if minutes > left {
                return Err(wrong());
            }
            (minutes < left).then(|| since + Duration::minutes(minutes))
        }
        _ => return Err(wrong()),
    };
    Ok(Stay { came, gone })
}

/// A time of day as people write it: 8, 8:30, 8.30, 830, 1030.
fn time(word: &str) -> Option<NaiveTime> {
    let figures = |text: &str| (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let (hour, minute) = match word.split_once([':', '.', ',']) {
        Some(parts) => parts,
        None if word.is_ascii() && word.len() > 2 => word.split_at(word.len() - 2),
        None => (word, "0"),
    };
    if !figures(hour) || !figures(minute) {
        return None;
    }
    NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::AssetId;

    fn at(text: &str) -> NaiveTime {
        format!("{text}:00").parse().expect("a time")
    }

    /// Eight to twelve.
    fn plan() -> Plan {
        Plan {
            asset: AssetId::new(),
            title: "Planting the banks".into(),
            on: "2027-03-13".parse().expect("a day"),
            begins: at("08:00"),
            ends: at("12:00"),
            places: None,
            meet: String::new(),
            tasks: String::new(),
            tools: String::new(),
        }
    }

    #[test]
    fn a_line_of_the_sheet_says_who_and_from_when_to_when() {
        for (typed, who, came, gone) in [
            ("190 8:30", "190", Some("08:30"), None),
            ("190 8:30 11:00", "190", Some("08:30"), Some("11:00")),
            ("  190   830  11 ", "190", Some("08:30"), Some("11:00")),
            ("190 8.30 11,15", "190", Some("08:30"), Some("11:15")),
            ("190 - 11:00", "190", None, Some("11:00")),
            ("190 8 10:20", "190", None, Some("10:20")),
            ("190 7:40", "190", Some("07:40"), None),
            ("190 3h", "190", None, Some("11:00")),
            ("190 3 h", "190", None, Some("11:00")),
            ("190 2h30", "190", None, Some("10:30")),
            ("190 90 min", "190", None, Some("09:30")),
            ("190 4h", "190", None, None),
            ("190 8:30 2h", "190", Some("08:30"), Some("10:30")),
            ("luz quishpe 8:30 11", "luz quishpe", Some("08:30"), Some("11:00")),
        ] {
            let expected = Stay { came: came.map(at), gone: gone.map(at) };
            assert_eq!(line(typed, &plan()), Ok(Line { who, stay: Some(expected) }), "{typed}");
        }
        for who in ["190", "Luz Marina", "", "MINGA:1:190:P54J", "minga 1 190 p54j"] {
            assert_eq!(line(who, &plan()), Ok(Line { who, stay: None }), "{who}");
        }
    }

    #[test]
    fn what_does_not_fit_the_day_is_told() {
        for (typed, told) in [
            ("190 8:75", "8:75"),
            ("190 3", "3"),
            ("190 8:30 9:00 10:00", "8:30 9:00 10:00"),
            ("190 5h", "5h"),
            ("190 8:30 4h", "8:30 4h"),
            ("190 0h", "0h"),
            ("190 8:30 luz", "8:30 luz"),
            ("190 8:30 11:00 2h", "8:30 11:00 2h"),
        ] {
            assert_eq!(line(typed, &plan()), Err(LineError(told.into())), "{typed}");
        }
    }
}
