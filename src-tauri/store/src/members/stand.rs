//! Standing aside and coming back: leaves, suspensions, the end of a trial.

use super::leave::Leaving;
use super::write::{close_standing, write_standing};
use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::decisions::{Body, Decision, suffices};
use minga_core::ids::{MemberId, PersonId, StandingId};
use minga_core::journal::Op;
use minga_core::members::{Standing, StandingKind};
use minga_core::text;

impl Coop {
    /// Notes a dated fact, nothing more said of it. An exit or a death is the whole of leaving or dying, with no
    /// word on the shares.
    pub fn set_standing(
        &mut self,
        actor: PersonId,
        id: MemberId,
        kind: StandingKind,
        from: NaiveDate,
        to: Option<NaiveDate>,
    ) -> Result<Done<StandingId>> {
        match kind {
            StandingKind::Application => self.apply(actor, id, None, from),
            StandingKind::Exit => self.leave(actor, id, &Leaving::on(from)),
            StandingKind::Death => self.note_death(actor, id, from),
            StandingKind::Probation | StandingKind::Leave | StandingKind::Suspension => {
                self.stand_aside(actor, id, kind, from, to, "", None)
            }
        }
    }

    /// A leave, a suspension or a trial, from a day to a day or open, for a reason, by a decision.
    #[allow(clippy::too_many_arguments)] // a dated fact has that many sides
    pub fn stand_aside(
        &mut self,
        actor: PersonId,
        id: MemberId,
        kind: StandingKind,
        from: NaiveDate,
        to: Option<NaiveDate>,
        reason: &str,
        decision: Option<&Decision>,
    ) -> Result<Done<StandingId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        if to.is_some_and(|to| to < from) {
            return Err(Refusal::Backwards.into());
        }
        member.may_stand_aside(kind, from, to)?;
        suffices(decision, Body::Office, self.today())?;
        let reason = if reason.trim().is_empty() { String::new() } else { text::line(reason)? };
        let decided = decision.map(|d| d.id);
        let standing = Standing { reason, decision: decided, ..Standing::new(kind, from, to) };
        let op = Op::SetStanding { member: member.id, standing: standing.id, kind, from, to };
        self.act(actor, op, |tx| {
            decision.map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            write_standing(tx.conn, member.id, &standing)?;
            Ok(standing.id)
        })
    }

    /// Back from leave, a suspension lifted, or confirmed after the trial; `last` is its last day.
    pub fn end_standing(
        &mut self,
        actor: PersonId,
        id: MemberId,
        kind: StandingKind,
        last: NaiveDate,
        decision: Option<&Decision>,
    ) -> Result<Done<()>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        // Whoever admits also confirms.
        let asked = if kind == StandingKind::Probation { self.coop()?.admits } else { Body::Office };
        suffices(decision, asked, self.today())?;
        let standing = member.may_end(kind, last)?.id;
        let op = Op::EndStanding { member: member.id, standing, kind, to: last };
        self.act(actor, op, |tx| {
            decision.map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            close_standing(tx.conn, standing, last, "", decision)
        })
    }
}
