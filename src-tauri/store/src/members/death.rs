//! A member's death: a fact that no rule refuses but the order of dates. The shares wait for the heirs.

use super::write::{close_spell, close_standing, write_standing};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::{Done, Tx};
use chrono::NaiveDate;
use minga_core::ids::{MemberId, PersonId, StandingId};
use minga_core::journal::Op;
use minga_core::members::{Member, Standing, StandingKind};

impl Coop {
    /// Notes that a member died. Times in classes, leaves and what waited for an answer end that day; so does the
    /// vote someone held for the member.
    pub fn note_death(&mut self, actor: PersonId, id: MemberId, on: NaiveDate) -> Result<Done<StandingId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        member.may_die(on, self.today())?;
        let death = Standing::new(StandingKind::Death, on, None);
        let op =
            Op::SetStanding { member: member.id, standing: death.id, kind: StandingKind::Death, from: on, to: None };
        self.act(actor, op, |tx| {
            end_membership(tx, &member, on, "")?;
            write_standing(tx.conn, member.id, &death)?;
            Ok(death.id)
        })
    }
}

/// Ends what lasts beyond the last day as a member: times in classes, leaves, suspensions, trials, requests.
pub(super) fn end_membership(tx: &Tx<'_>, member: &Member, last: NaiveDate, reason: &str) -> Result<()> {
    for spell in member.spells.iter().filter(|s| s.to.is_none_or(|to| to > last)) {
        close_spell(tx.conn, spell.id, last.max(spell.from), reason, None)?;
    }
    for standing in member.standings.iter().filter(|s| !s.kind.ends() && s.to.is_none_or(|to| to > last)) {
        close_standing(tx.conn, standing.id, last.max(standing.from), "", None)?;
    }
    crate::ties::end_given_votes(tx.conn, member.id, last)
}
