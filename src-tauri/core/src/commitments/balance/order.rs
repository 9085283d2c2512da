//! "In order until": the last day on which, with nothing more done, what is due exceeds what is done by no more than
//! the tolerance.

use super::ask::{Ask, Term};
use super::{Closed, Walk, carries};
use crate::commitments::Rules;
use crate::commitments::span::{after, before};
use chrono::{Days, NaiveDate};

/// How far ahead is looked.
const YEARS: u64 = 10;

impl<'a> Walk<'_, 'a> {
    /// The day, from the period asked about backwards or onwards; none where no such day is in sight.
    pub(super) fn in_order_until(&self, now: &Closed<'a>, past: &[Closed]) -> Option<NaiveDate> {
        let mut later = 0;
        let tolerance = now.rules.tolerance;
        for closed in std::iter::once(now).chain(past.iter().rev()) {
            let penalties = &closed.tally.penalties;
            // A missed session falls due on its day: until then it is no debt.
            let credit = closed.credit + penalties.iter().map(|(_, units)| units).sum::<i64>();
            match reach(&closed.term, &closed.ask, penalties, credit + later + tolerance) {
                Reach::Never => later += (credit - closed.carried).max(0),
                Reach::Until(day) => return Some(day),
                Reach::Through if std::ptr::eq(closed, now) => {
                    return self.ahead(now.carries(), now.rules, after(now.term.span.last));
                }
                Reach::Through => return Some(closed.term.span.last),
            }
        }
        let first = past.first().map_or(now.term.span.first, |closed| closed.term.span.first);
        Some(before(first))
    }

    /// Onwards from the first day of a period that so much is carried into.
    pub(super) fn ahead(&self, carried: i64, rules: &'a Rules, from: NaiveDate) -> Option<NaiveDate> {
        let horizon = self.as_of.max(from).checked_add_days(Days::new(YEARS * 366))?;
        let (mut carried, mut rules, mut from) = (carried, rules, from);
        while from <= horizon {
            if !self.stretches.iter().any(|s| s.span.last >= from && s.policy.rules.amount > 0) {
                return None;
            }
            let term = self.term(from, Some(rules));
            if term.rules.unit != rules.unit {
                carried = 0;
            }
            rules = term.rules;
            let frozen = rules.freeze_at.is_some_and(|freeze| carried <= freeze);
            let asked = if frozen { Ask::default() } else { self.ask(&term, &mut |_| ()) };
            match reach(&term, &asked, &[], carried + rules.tolerance) {
                Reach::Never => return Some(before(term.span.first)),
                Reach::Until(day) => return Some(day),
                Reach::Through => carried = carries(carried - asked.required, rules),
            }
            from = after(term.span.last);
        }
        None
    }
}

enum Reach {
    /// Behind on its first day already.
    Never,
    /// In order to this day, and not on the next.
    Until(NaiveDate),
    /// In order to its end.
    Through,
}

/// How far into a period a credit reaches.
fn reach(term: &Term, ask: &Ask, penalties: &[(NaiveDate, i64)], credit: i64) -> Reach {
    let missed = |on: NaiveDate| penalties.iter().filter(|(day, _)| *day <= on).map(|(_, units)| units).sum::<i64>();
    let covered = |day: NaiveDate| ask.due(term, day) + missed(day) <= credit;
    if covered(term.span.last) {
        return Reach::Through;
    }
    if !covered(term.span.first) {
        // What was carried may be enough on the eve.
        return if credit >= 0 { Reach::Until(before(term.span.first)) } else { Reach::Never };
    }
    let (mut good, mut bad) = (term.span.first, term.span.last);
    while after(good) < bad {
        let middle = good.checked_add_days(Days::new(((bad - good).num_days() / 2).unsigned_abs())).unwrap_or(bad);
        if covered(middle) { good = middle } else { bad = middle }
    }
    Reach::Until(good)
}
