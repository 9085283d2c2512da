//! Coming back: someone who left is a member again, under the same number.

use super::admit::Admission;
use super::apply::write_brought;
use super::write::{close_standing, end_standing};
use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::Days;
use minga_core::ids::{MemberId, PersonId};
use minga_core::journal::Op;

impl Coop {
    /// Takes someone who left back in: the exit ends the day before, a new time in a class begins.
    ///
    /// # Errors
    /// Where they never left, or were a member that day; where the decision is not what the rules ask for.
    pub fn readmit(&mut self, actor: PersonId, id: MemberId, admission: &Admission) -> Result<Done<()>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let exit = member.may_come_back(admission.from)?.map(|exit| (exit.id, exit.from));
        let request = member.request().map(|request| (request.id, request.from));
        let brought = self.welcome(&member, admission)?;
        let op = Op::Readmit {
            member: member.id,
            spell: brought.spell.id,
            class: admission.class,
            from: admission.from,
            until: admission.trial_until,
            units: brought.units(),
        };
        let eve = admission.from.checked_sub_days(Days::new(1)).unwrap_or(admission.from);
        self.act(actor, op, |tx| {
            admission.decision.as_ref().map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            exit.map_or(Ok(()), |(exit, from)| end_standing(tx.conn, exit, eve.max(from)))?;
            request.map_or(Ok(()), |(id, from)| {
                close_standing(tx.conn, id, eve.max(from), "", admission.decision.as_ref())
            })?;
            write_brought(tx.conn, member.id, brought)
        })
    }
}
