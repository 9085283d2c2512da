//! Hours and sessions as they are shown, and why a balance is what it is, line by line.

use crate::{MINUS, Words};
use minga_core::commitments::{Line, Unit, WaiverReason, Why};
use minga_core::ids::ClassId;

/// A line of a balance in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is: "Asked".
    pub what: String,
    /// Why it is there: "100 h for Stewards".
    pub why: String,
}

impl Words {
    /// A quantity: `83 h 09`, `−40 h`, `3 sessions`.
    pub fn quantity(&self, units: i64, unit: Unit) -> String {
        match unit {
            Unit::Minutes => {
                let (hours, minutes) = (units.unsigned_abs() / 60, units.unsigned_abs() % 60);
                let hours = self.number(i64::try_from(hours).unwrap_or(i64::MAX));
                let sign = if units < 0 { MINUS.to_string() } else { String::new() };
                if minutes == 0 { format!("{sign}{hours} h") } else { format!("{sign}{hours} h {minutes:02}") }
            }
            Unit::Sessions => {
                let count = i64::try_from(units.unsigned_abs()).unwrap_or(i64::MAX);
                self.say("balance-sessions", &[("units", count.into()), ("shown", self.number(units).into())])
            }
        }
    }

    /// The reason of a waiver.
    pub fn waiver_reason(&self, reason: WaiverReason) -> String {
        self.say(&format!("balance-reason-{}", reason.word()), &[])
    }

    /// A line of a balance; `class` names classes.
    pub fn told(&self, line: &Line, unit: Unit, class: &dyn Fn(ClassId) -> String) -> Told {
        let word = line.why.word();
        let quantity = |units: i64| self.quantity(units, unit);
        let what = self.say(&format!("balance-what-{word}"), &[]);
        let key = format!("balance-why-{word}");
        let why = match line.why {
            Why::Carried { until, left } if left == line.units => {
                self.say("balance-why-carried", &[("day", self.day(until).into())])
            }
            Why::Carried { until, left } => self
                .say("balance-why-carried-capped", &[("day", self.day(until).into()), ("left", quantity(left).into())]),
            Why::Asked { class: of, amount, whole: true, .. } => {
                self.say("balance-why-asked", &[("amount", quantity(amount).into()), ("class", class(of).into())])
            }
            Why::Asked { class: of, amount, span, .. } => self.say(
                "balance-why-asked-part",
                &[
                    ("amount", quantity(amount).into()),
                    ("class", class(of).into()),
                    ("days", span.days().into()),
                    ("from", self.day(span.first).into()),
                    ("to", self.day(span.last).into()),
                ],
            ),
            Why::PartTime { class: of, days } => self.say(&key, &[("days", days.into()), ("class", class(of).into())]),
            Why::Waived { reason, percent, days, .. } => self.say(
                &key,
                &[
                    ("reason", self.waiver_reason(reason).into()),
                    ("percent", percent.to_string().into()),
                    ("days", days.into()),
                ],
            ),
            Why::Frozen { spared } => self.say(&key, &[("spared", quantity(spared).into())]),
            Why::Done { entries } => self.say(&key, &[("entries", entries.into())]),
            Why::BeyondOthers { others, most } => {
                self.say(&key, &[("others", quantity(others).into()), ("most", quantity(most).into())])
            }
            Why::Attended { sessions } | Why::Excused { sessions } | Why::Missed { sessions } => {
                self.say(&key, &[("sessions", sessions.into())])
            }
            Why::Received | Why::FromPool | Why::Given | Why::ToPool | Why::BoughtOut => self.say(&key, &[]),
            Why::Amnesty { on } => self.say(&key, &[("day", self.day(on).into())]),
            Why::DebtCap { cap } => self.say(&key, &[("cap", quantity(cap).into())]),
        };
        Told { what, why }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_shown_as_hours_and_minutes() {
        let words = Words::new("es");
        let shown = |units| words.quantity(units, Unit::Minutes);
        assert_eq!(
            [4989, -2400, 45, 0, 60_000_001].map(shown),
            ["83 h 09", "−40 h", "0 h 45", "0 h", "1.000.000 h 01"]
        );
        assert_eq!(words.quantity(-1, Unit::Sessions), "−1 jornada");
        assert_eq!(words.quantity(-4, Unit::Sessions), "−4 jornadas");
    }
}
