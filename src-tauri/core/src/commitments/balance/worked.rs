//! The work behind a balance: what its line "done" is the sum of, and what stands beside it.

use super::held::Bound;
use super::tally::{is_session, uncounted, within};
use super::{Account, UNASKED, Walk};
use crate::commitments::span::Span;
use crate::commitments::{Attendance, Entry, State};

/// Work of the period of a day, oldest first.
#[derive(Clone, Debug)]
pub struct Worked<'a> {
    /// From the first day that is looked at to the day asked about. In a first period that is what was done before
    /// it, too.
    pub window: Span,
    /// Approved entries that count; those that take another back among them.
    pub entries: Vec<&'a Entry>,
    /// Approved entries that do not count, and why.
    pub uncounted: Vec<(&'a Entry, Uncounted)>,
    /// Where sessions are counted: those excused, and those attended of which there is no entry.
    pub sessions: Vec<&'a Attendance>,
}

/// Why work does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Uncounted {
    /// Counted in the other unit.
    Unit,
    /// Of a stream that does not count.
    Stream,
    /// On an asset that does not count, or on none.
    Asset,
}

/// What was done in the period the balance of an account tells of.
pub(super) fn worked<'a>(account: &Account<'a>) -> Worked<'a> {
    let walk = Walk::new(account);
    let (otherwise, since) = match walk.reached() {
        Some(reached) => (reached.term.rules, reached.since),
        None => (UNASKED, UNASKED.period.around(account.as_of, walk.joined).first),
    };
    let bound = Bound { stretches: &walk.stretches, otherwise };
    let window = Span { first: since, last: account.as_of };
    let mut worked = Worked { window, entries: Vec::new(), uncounted: Vec::new(), sessions: Vec::new() };
    for part in &account.parts {
        let entries = within(part.facts.entries, window, |e| e.day).iter();
        for entry in entries.filter(|e| matches!(e.state, State::Approved { .. })) {
            match uncounted(bound.on(entry.day), otherwise.unit, entry) {
                None => worked.entries.push(entry),
                Some(why) => worked.uncounted.push((entry, why)),
            }
        }
        let sessions = within(part.facts.attendances, window, |a| a.day).iter();
        worked.sessions.extend(sessions.filter(|a| is_session(otherwise.unit, a)));
    }
    worked.entries.sort_by_key(|e| e.day); // stable: of one day in the order written
    worked.uncounted.sort_by_key(|(e, _)| e.day);
    worked.sessions.sort_by_key(|a| a.day);
    worked
}
