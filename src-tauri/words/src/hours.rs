//! Hours in words: quantities, and the lines of a balance, each with what it is and how it came.
//!
//! The window's "why this number", the statement on paper and the prompt say the same lines.

use crate::{MINUS, Value, Words};
use chrono::{Datelike, NaiveDate};
use minga_core::commitments::{Balance, Line, Span, Unit, Why};
use minga_core::ids::ClassId;

/// On which side of the sum a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// What is asked, less what is not asked.
    Asked,
    /// What is done, received, carried; less what is given away.
    Given,
}

/// A line of a balance in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// On which side of the sum.
    pub side: Side,
    /// What it is: `Joined on 1 February 2026: 31 days do not count`.
    pub what: String,
    /// How it came: `100 h 00 × 31 ÷ 365`. May be empty.
    pub how: String,
    /// What it adds to the balance, below zero what it takes.
    pub units: i64,
}

/// A balance about to be told.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// In which language.
    pub words: &'a Words,
    /// Which.
    pub balance: &'a Balance,
    /// The member's first day in the co-op, where one member is asked: it explains days that do not count.
    pub since: Option<NaiveDate>,
    /// The name of a class.
    pub class: &'a dyn Fn(ClassId) -> String,
}

impl std::fmt::Debug for Reading<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reading").field("balance", self.balance).field("since", &self.since).finish_non_exhaustive()
    }
}

impl Words {
    /// A quantity: minutes as hours and minutes (`83 h 09`, `−8 h 30`), sessions as a count.
    pub fn units(&self, units: i64, unit: Unit) -> String {
        match unit {
            Unit::Sessions => self.number(units),
            Unit::Minutes => {
                let minutes = units.unsigned_abs();
                let sign = if units < 0 { MINUS.to_string() } else { String::new() };
                let hours = self.number(i64::try_from(minutes / 60).unwrap_or(i64::MAX));
                format!("{sign}{hours} h {:02}", minutes % 60)
            }
        }
    }

    /// The days of a period: `the year 2026`, `1 Jan 2026 to 28 Jan 2026`.
    pub fn period(&self, span: Span) -> String {
        let year = span.first.year();
        let (first, last) = (NaiveDate::from_ymd_opt(year, 1, 1), NaiveDate::from_ymd_opt(year, 12, 31));
        if first == Some(span.first) && last == Some(span.last) {
            return self.say("hours-year", &[("year", year.to_string().into())]);
        }
        let day = |day| Value::from(self.day_short(day));
        self.say("hours-span", &[("first", day(span.first)), ("last", day(span.last))])
    }

    /// A quantity in a sentence: `83 h 09`, `4 sessions`.
    pub fn units_told(&self, units: i64, unit: Unit) -> String {
        match unit {
            Unit::Minutes => self.units(units, unit),
            Unit::Sessions => {
                let (shown, count) = (self.number(units), units.saturating_abs());
                self.say("hours-sessions", &[("sessions", count.into()), ("shown", shown.into())])
            }
        }
    }
}

impl Reading<'_> {
    /// Every line, in the order of the sum.
    pub fn lines(&self) -> Vec<Told> {
        self.balance.lines.iter().map(|line| self.line(line)).collect()
    }

    /// A line of the balance.
    pub fn line(&self, line: &Line) -> Told {
        let side = match line.why {
            Why::Asked { .. } | Why::PartTime { .. } | Why::Waived { .. } | Why::Frozen { .. } => Side::Asked,
            _ => Side::Given,
        };
        Told { side, what: self.what(line), how: self.how(line), units: line.units }
    }

    fn units(&self, units: i64) -> Value {
        self.words.units(units, self.balance.unit).into()
    }

    fn what(&self, line: &Line) -> String {
        let key = format!("hours-line-{}", line.why.word());
        let say = |args: &[(&str, Value)]| self.words.say(&key, args);
        let day = |day: NaiveDate| Value::from(self.words.day(day));
        let class = |id: ClassId| Value::from((self.class)(id));
        match line.why {
            Why::Carried { until, left, opened } => {
                let side = match line.units {
                    0 => "none",
                    1.. => "ahead",
                    _ if left < 0 => "behind",
                    _ => "ahead",
                };
                match opened {
                    Some(on) => self.words.say("hours-line-opened", &[("side", side.into()), ("date", day(on))]),
                    None => say(&[("side", side.into()), ("date", day(until))]),
                }
            }
            Why::Asked { class: id, .. } => say(&[("class", class(id))]),
            Why::PartTime { class: id, days } => {
                let from = self.since.filter(|since| (*since - self.balance.period.first).num_days() == days);
                let several = self.asked().count() > 1;
                match from {
                    Some(since) => self.words.say("hours-line-joined", &[("date", day(since)), ("days", days.into())]),
                    None if several => {
                        self.words.say("hours-line-part-time-class", &[("class", class(id)), ("days", days.into())])
                    }
                    None => say(&[("days", days.into())]),
                }
            }
            Why::Waived { percent, days, .. } => {
                let part = match percent {
                    100 => "all",
                    50 => "half",
                    _ => "part",
                };
                say(&[("part", part.into()), ("percent", i64::from(percent).into()), ("days", days.into())])
            }
            Why::Done { entries } => say(&[("entries", entries.into())]),
            Why::Attended { sessions } | Why::Excused { sessions } | Why::Missed { sessions } => {
                say(&[("sessions", sessions.into())])
            }
            Why::Amnesty { on } | Why::Brought { on } => say(&[("date", day(on))]),
            Why::DebtCap { cap } => say(&[("cap", self.units(cap))]),
            Why::Frozen { .. }
            | Why::BeyondOthers { .. }
            | Why::Received
            | Why::FromPool
            | Why::Given
            | Why::ToPool
            | Why::BoughtOut => say(&[]),
        }
    }

    fn how(&self, line: &Line) -> String {
        match line.why {
            Why::Carried { left, .. } if left != line.units => {
                let side = if left < 0 { "behind" } else { "ahead" };
                self.words
                    .say("hours-how-carried", &[("side", side.into()), ("left", self.units(left.saturating_abs()))])
            }
            Why::Asked { amount, span, whole, .. } => {
                if whole {
                    self.words.period(span)
                } else {
                    self.share(amount, span.days(), 100, -line.units, Round::Down)
                }
            }
            Why::PartTime { class, days } => {
                let amount = self.asked().find(|(of, _)| *of == class).map(|(_, amount)| amount);
                amount.map(|amount| self.share(amount, days, 100, line.units, Round::Up)).unwrap_or_default()
            }
            Why::Waived { percent, days, .. } => {
                let shares = self.asked().map(|(_, amount)| self.share(amount, days, percent, line.units, Round::Up));
                shares.into_iter().find(|told| !told.is_empty()).unwrap_or_default()
            }
            Why::Frozen { spared } => self.words.say("hours-how-frozen", &[("spared", self.units(spared))]),
            Why::BeyondOthers { others, most } => {
                self.words.say("hours-how-beyond-others", &[("others", self.units(others)), ("most", self.units(most))])
            }
            _ => String::new(),
        }
    }

    /// What is asked, by class: the whole amount of a period.
    fn asked(&self) -> impl Iterator<Item = (ClassId, i64)> + use<'_> {
        self.balance.lines.iter().filter_map(|line| match line.why {
            Why::Asked { class, amount, .. } => Some((class, amount)),
            _ => None,
        })
    }

    /// The sum behind a share of an amount, `100 h 00 × 61 ÷ 365 × 50 %`: by days, or by months begun. Only where
    /// it gives the very units: an explanation that does not hold is none.
    fn share(&self, amount: i64, days: i64, percent: u8, units: i64, round: Round) -> String {
        let gives = |part: i64, whole: i64| {
            let (over, under) =
                (i128::from(amount) * i128::from(part) * i128::from(percent), i128::from(whole.max(1)) * 100);
            let exact = match round {
                Round::Up => -((-over).div_euclid(under)),
                Round::Down => over.div_euclid(under),
            };
            exact == i128::from(units)
        };
        let period = self.balance.period;
        let (key, part, whole) = if gives(days, period.days()) {
            ("hours-how-days", days, period.days())
        } else {
            let all = i64::try_from(period.months().count()).unwrap_or_default();
            match (1..=all).find(|part| gives(*part, all)) {
                Some(part) if all > 1 => ("hours-how-months", part, all),
                _ => return String::new(),
            }
        };
        let told =
            self.words.say(key, &[("amount", self.units(amount)), ("part", part.into()), ("whole", whole.into())]);
        if percent == 100 { told } else { format!("{told} × {percent} %") }
    }
}

#[derive(Clone, Copy)]
enum Round {
    Up,
    Down,
}

#[cfg(test)]
mod tests {
    use super::*;
    use minga_core::commitments::{WaiverReason, Year};
    use minga_core::ids::WaiverId;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn year() -> Span {
        Span { first: day("2026-01-01"), last: day("2026-12-31") }
    }

    fn balance(unit: Unit, lines: Vec<Line>) -> Balance {
        Balance {
            unit,
            as_of: day("2026-12-31"),
            period: year(),
            required: 0,
            due: 0,
            done: 0,
            balance: lines.iter().map(|line| line.units).sum(),
            waiting: 0,
            uncounted: 0,
            lines,
            year: Year::default(),
            asked: true,
            in_order_until: None,
            frozen: false,
            may_vote: true,
            may_use: true,
        }
    }

    fn told(lang: &str, since: Option<&str>, balance: &Balance) -> Vec<String> {
        let words = Words::new(lang);
        let class = |_| "Users".to_owned();
        let reading = Reading { words: &words, balance, since: since.map(day), class: &class };
        let lines = reading.lines();
        lines.iter().map(|t| format!("{} | {} | {}", t.what, t.how, words.units(t.units, balance.unit))).collect()
    }

    /// Luz joined on 1 February, and half was waived in March and April.
    fn luz() -> Balance {
        let (class, waiver) = (ClassId::new(), WaiverId::new());
        let line = |units, why| Line { units, why };
        balance(
            Unit::Minutes,
            vec![
                line(195, Why::Carried { until: day("2025-12-31"), left: 195, opened: None }),
                line(-6000, Why::Asked { class, amount: 6000, span: year(), whole: true }),
                line(510, Why::PartTime { class, days: 31 }),
                line(502, Why::Waived { waiver, reason: WaiverReason::Sick, percent: 50, days: 61 }),
                line(4290, Why::Done { entries: 14 }),
                line(360, Why::FromPool),
            ],
        )
    }

    #[test]
    fn every_step_of_a_balance_says_what_it_is_and_how_it_came() {
        assert_eq!(
            told("en", Some("2026-02-01"), &luz()),
            [
                "Carried over from 31 December 2025 |  | 3 h 15",
                "Users pledge | the year 2026 | −100 h 00",
                "Joined on 1 February 2026: 31 days do not count | 100 h 00 × 31 ÷ 365 | 8 h 30",
                "Waived: half, for 61 days | 100 h 00 × 61 ÷ 365 × 50 % | 8 h 22",
                "Work, in 14 entries |  | 71 h 30",
                "From the hours pool |  | 6 h 00",
            ]
        );
        assert_eq!(
            told("es", None, &luz())[1..4],
            [
                "Compromiso: Users | el año 2026 | −100 h 00",
                "31 días no cuentan | 100 h 00 × 31 ÷ 365 | 8 h 30",
                "Exención: la mitad, 61 días | 100 h 00 × 61 ÷ 365 × 50 % | 8 h 22",
            ]
        );
    }

    #[test]
    fn a_share_by_months_begun_is_told_in_months_and_one_that_does_not_hold_is_not_told() {
        let class = ClassId::new();
        let asked = Line { units: -6000, why: Why::Asked { class, amount: 6000, span: year(), whole: true } };
        let part = |units| Line { units, why: Why::PartTime { class, days: 181 } };
        let of = |units| told("en", None, &balance(Unit::Minutes, vec![asked, part(units)])).remove(1);
        assert_eq!(of(3000), "181 days do not count | 100 h 00 × 6 ÷ 12 months | 50 h 00");
        assert_eq!(of(2976), "181 days do not count | 100 h 00 × 181 ÷ 365 | 49 h 36");
        assert_eq!(of(2977), "181 days do not count |  | 49 h 37");
    }

    #[test]
    fn caps_and_sessions_are_told() {
        let line = |units, why| Line { units, why };
        let lines = vec![
            line(0, Why::Carried { until: day("2025-12-31"), left: 600, opened: None }),
            line(0, Why::Frozen { spared: 1 }),
            line(3, Why::Attended { sessions: 3 }),
            line(1, Why::Excused { sessions: 1 }),
            line(-2, Why::Missed { sessions: 2 }),
            line(-4, Why::BeyondOthers { others: 9, most: 5 }),
            line(1, Why::DebtCap { cap: 2 }),
        ];
        assert_eq!(
            told("en", None, &balance(Unit::Sessions, lines)),
            [
                "Nothing is carried over from 31 December 2025 | 600 were ahead; no more is carried | 0",
                "Nothing more is asked at this balance | 1 would have been asked | 0",
                "Came to 3 sessions |  | 3",
                "Could not come to one session, and told us |  | 1",
                "2 sessions missed |  | −2",
                "Work of others, beyond what others may do | others did 9; of it 5 may count | −4",
                "No more than 2 is held against anyone |  | 1",
            ]
        );
    }

    #[test]
    fn where_somebody_stood_in_the_book_kept_before_is_told_as_such() {
        let opened = Some(day("2026-01-01"));
        let carried = |units| Line { units, why: Why::Carried { until: day("2025-12-31"), left: units, opened } };
        let of = |units| told("en", None, &balance(Unit::Minutes, vec![carried(units)])).remove(0);
        assert_eq!(of(195), "Ahead on 1 January 2026, by the book kept before |  | 3 h 15");
        assert_eq!(of(-195), "Open on 1 January 2026, by the book kept before |  | −3 h 15");
    }

    #[test]
    fn hours_are_shown_as_hours_and_minutes() {
        let words = [Words::new("en"), Words::new("es")];
        for (minutes, en, es) in [
            (0, "0 h 00", "0 h 00"),
            (4989, "83 h 09", "83 h 09"),
            (-30, "−0 h 30", "−0 h 30"),
            (169_725, "2,828 h 45", "2.828 h 45"),
        ] {
            assert_eq!(words.each_ref().map(|w| w.units(minutes, Unit::Minutes)), [en, es]);
        }
        assert_eq!(words[0].units(-1200, Unit::Sessions), "−1,200");
        assert_eq!([1, -4].map(|n| words[1].units_told(n, Unit::Sessions)), ["1 jornada", "−4 jornadas"]);
    }
}
