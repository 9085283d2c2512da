//! The work behind a balance: what its line "done" is the sum of.

use super::held::Bound;
use super::tally::{counts, is_session, within};
use super::{UNASKED, Walk};
use crate::commitments::span::Span;
use crate::commitments::{Attendance, Book, Entry, State};
use crate::members::Member;
use chrono::NaiveDate;

/// Work that counts in the period of a day, oldest first.
#[derive(Clone, Debug, Default)]
pub struct Worked<'a> {
    /// Approved entries; those that take another back among them.
    pub entries: Vec<&'a Entry>,
    /// Where sessions are counted: those excused, and those attended of which there is no entry.
    pub sessions: Vec<&'a Attendance>,
}

/// What those who owe together did in the period [`super::balance`] tells of the same day.
pub fn worked<'a>(book: &'a Book, members: &'a [&'a Member], as_of: NaiveDate) -> Worked<'a> {
    let walk = Walk::new(book, members, as_of);
    let (otherwise, since) = match walk.reached() {
        Some(reached) => (reached.term.rules, reached.since),
        None => (UNASKED, UNASKED.period.around(as_of, walk.joined).first),
    };
    let bound = Bound { stretches: &walk.stretches, otherwise };
    let window = Span { first: since, last: as_of };
    let mut worked = Worked::default();
    for member in members {
        let facts = book.of(member.id);
        let approved = |e: &&Entry| e.unit == otherwise.unit && matches!(e.state, State::Approved { .. });
        let entries = within(facts.entries, window, |e| e.day).iter();
        worked.entries.extend(entries.filter(approved).filter(|e| counts(bound.on(e.day), e)));
        let sessions = within(facts.attendances, window, |a| a.day).iter();
        worked.sessions.extend(sessions.filter(|a| is_session(otherwise.unit, a)));
    }
    worked.entries.sort_by_key(|e| e.day); // stable: of one day in the order written
    worked.sessions.sort_by_key(|a| a.day);
    worked
}
