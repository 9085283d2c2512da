//! Amnesty: an assembly lets debts of hours lapse.

use super::refused;
use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::commitments::HoursFault;
use minga_core::decisions::{Body, Decision, suffices};
use minga_core::ids::{AmnestyId, MemberId, PersonId};
use minga_core::journal::Op;

impl Coop {
    /// Forgives what was carried into the period of a day: of one member, or of all; all of it, or at most so much
    /// of each.
    ///
    /// # Errors
    /// Anything less than a decision of the assembly.
    pub fn forgive_hours(
        &mut self,
        actor: PersonId,
        member: Option<MemberId>,
        on: NaiveDate,
        most: Option<i64>,
        decision: &Decision,
    ) -> Result<Done<AmnestyId>> {
        suffices(Some(decision), Body::Assembly, self.today())?;
        if most.is_some_and(|most| most < 1) {
            return refused(HoursFault::NoUnits);
        }
        if let Some(member) = member {
            self.member(member)?.filter(|m| m.id == member).ok_or(Refusal::NoSuchMember)?;
        }
        let id = AmnestyId::new();
        self.act(actor, Op::ForgiveHours { member, amnesty: id, on }, |tx| {
            write_decision(tx.conn, decision)?;
            tx.conn
                .prepare_cached("INSERT INTO amnesty (id, member, on_day, most, decision) VALUES (?1, ?2, ?3, ?4, ?5)")?
                .execute((
                    id.bytes(),
                    member.as_ref().map(MemberId::bytes),
                    on.to_string(),
                    most,
                    decision.id.bytes(),
                ))?;
            Ok(id)
        })
    }
}
