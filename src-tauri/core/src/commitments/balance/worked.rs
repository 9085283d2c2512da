//! The work behind a balance: what its line "done" is the sum of.

use super::tally::{counts, within};
use super::{UNASKED, Walk, rules_on};
use crate::commitments::span::Span;
use crate::commitments::{Attendance, Book, Entry, Presence, State, Unit};
use crate::members::Member;
use chrono::NaiveDate;

/// Work that counts in the period of a day, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Worked<'a> {
    /// Approved entries; those that take another back among them.
    pub entries: Vec<&'a Entry>,
    /// Where sessions are counted: those attended or excused.
    pub sessions: Vec<&'a Attendance>,
}

/// What those who owe together did in the period [`super::balance`] tells of the same day.
pub fn worked<'a>(book: &'a Book, members: &'a [&'a Member], as_of: NaiveDate) -> Worked<'a> {
    let walk = Walk::new(book, members, as_of);
    let (rules, since) = match walk.reached() {
        Some(reached) => {
            let latest = as_of.min(reached.term.span.last);
            (rules_on(&walk.stretches, latest).unwrap_or(reached.term.rules), reached.since)
        }
        None => (UNASKED, UNASKED.period.around(as_of, walk.joined).first),
    };
    let window = Span { first: since, last: as_of };
    let mut worked = Worked::default();
    for member in members {
        let facts = book.of(member.id);
        let entries = within(facts.entries, window, |e| e.day).iter();
        worked.entries.extend(
            entries.filter(|e| e.unit == rules.unit && matches!(e.state, State::Approved { .. }) && counts(rules, e)),
        );
        if rules.unit == Unit::Sessions {
            let sessions = within(facts.attendances, window, |a| a.day).iter();
            worked.sessions.extend(sessions.filter(|a| a.presence != Presence::Missed));
        }
    }
    worked.entries.sort_by_key(|e| e.day); // stable: of one day in the order written
    worked.sessions.sort_by_key(|a| a.day);
    worked
}
