//! Work is taken back: a line below zero, on the same day, so that every balance is what it was.

use super::{Note, Passed, refused, write};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::commitments::{Entry, HoursFault, State};
use minga_core::ids::{PersonId, WorkId};
use minga_core::journal::Op;
use std::collections::BTreeSet;

impl Coop {
    /// Takes an entry back. One that still waits is declined; one that counts is reversed by a line of its own. A fine
    /// that was worked off with it is asked again.
    ///
    /// # Errors
    /// An entry that was taken back or declined, or takes another back; work whose hours were given away since:
    /// the gift is taken back first.
    pub fn reverse_work(&mut self, actor: PersonId, id: WorkId) -> Result<Done<()>> {
        let work = self.work(id)?.ok_or(Refusal::NoSuchEntry)?;
        let entry = work.entry;
        let again = self.conn.prepare_cached("SELECT 1 FROM work WHERE reverses = ?1")?.exists([id.bytes()])?;
        if again || entry.reverses.is_some() || matches!(entry.state, State::Declined { .. }) {
            return refused(HoursFault::NothingToReverse);
        }
        let op =
            Op::ReverseWork { member: entry.credited, work: id, unit: entry.unit, units: entry.units, on: entry.day };
        self.act(actor, op, |tx| {
            let (by, on) = (actor, tx.today);
            if entry.state == State::Waiting {
                return write::answer(tx.conn, id, &State::Declined { by, on });
            }
            let back = Entry {
                id: WorkId::new(),
                units: -entry.units,
                reverses: Some(id),
                state: State::Approved { by, on },
                ..entry
            };
            let passed = Passed::before(tx.conn, &BTreeSet::from([entry.credited]))?;
            write::work(tx.conn, &back, actor, &Note::default())?;
            passed.holds(tx.conn)?;
            super::fine::ask_again(tx, id)
        })
    }
}
