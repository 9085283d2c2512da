//! Asking to join, and the answer: granted by whom the rules say, declined, or withdrawn.

use super::admit::{Admission, numbered, unwritten};
use super::write::{close_standing, write_member, write_spell, write_standing};
use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::fields::answered;
use crate::journal::Done;
use crate::shares::write_entry;
use chrono::{Days, NaiveDate};
use minga_core::decisions::{Decision, suffices};
use minga_core::ids::{ClassId, MemberId, PersonId, StandingId};
use minga_core::journal::Op;
use minga_core::members::{Kind, Member, Profile, Standing, StandingKind, has_come};
use minga_core::text;

/// Someone new who asks to join.
#[derive(Clone, Debug, Default)]
pub struct NewRequest {
    /// Person or organisation.
    pub kind: Kind,
    /// Names, document, contacts.
    pub profile: Profile,
    /// The class asked for.
    pub class: Option<ClassId>,
}

impl Coop {
    /// Notes that someone new asks to join. They are in the register from now on, in no class yet.
    pub fn apply_new(&mut self, actor: PersonId, new: &NewRequest, on: NaiveDate) -> Result<Done<MemberId>> {
        has_come(on, self.today())?;
        let request = self.request(new.class, on)?;
        let profile = answered(&self.fields()?, new.profile.clone().checked()?, &Profile::default())?;
        self.act_with(actor, |tx| {
            let member = Member { standings: vec![request.clone()], ..unwritten(None, None, new.kind, profile) };
            let member = numbered(tx, member, None)?;
            write_member(tx.conn, &member)?;
            let Member { id, number, .. } = member;
            Ok((id, Op::Apply { member: id, standing: request.id, number, class: request.class, on }))
        })
    }

    /// Notes that someone in the register asks to join: one who was declined before, or left.
    pub fn apply(
        &mut self,
        actor: PersonId,
        id: MemberId,
        class: Option<ClassId>,
        on: NaiveDate,
    ) -> Result<Done<StandingId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        member.may_ask(on, self.today())?;
        let request = self.request(class, on)?;
        let op = Op::Apply { member: member.id, standing: request.id, number: member.number, class, on };
        self.act(actor, op, |tx| {
            write_standing(tx.conn, member.id, &request)?;
            Ok(request.id)
        })
    }

    fn request(&self, class: Option<ClassId>, on: NaiveDate) -> Result<Standing> {
        class.map_or(Ok(()), |class| self.check_class(class))?;
        Ok(Standing { class, ..Standing::new(StandingKind::Application, on, None) })
    }

    /// Grants a request to join.
    ///
    /// # Errors
    /// Where nobody asked, where the decision is not what the rules ask for, and those of an admission.
    pub fn approve(&mut self, actor: PersonId, id: MemberId, admission: &Admission) -> Result<Done<()>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let request = member.may_be_answered(admission.from)?.clone();
        let brought = self.welcome(&member, admission)?;
        let op = Op::Approve {
            member: member.id,
            spell: brought.spell.id,
            class: admission.class,
            from: admission.from,
            until: admission.trial_until,
            units: brought.units(),
        };
        // An applicant until the day before.
        let last = admission.from.checked_sub_days(Days::new(1)).unwrap_or(admission.from).max(request.from);
        self.act(actor, op, |tx| {
            admission.decision.as_ref().map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            close_standing(tx.conn, request.id, last, "", admission.decision.as_ref())?;
            write_brought(tx.conn, member.id, brought)
        })
    }

    /// Answers a request with no, for a reason, or notes that it was withdrawn.
    pub fn close_request(
        &mut self,
        actor: PersonId,
        id: MemberId,
        on: NaiveDate,
        answer: Option<&Decision>,
        reason: &str,
    ) -> Result<Done<()>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let request = member.may_be_answered(on)?.id;
        has_come(on, self.today())?;
        let reason = if reason.trim().is_empty() { String::new() } else { text::line(reason)? };
        if let Some(decision) = answer {
            // Whoever may say yes may say no.
            suffices(Some(decision), self.coop()?.admits, self.today())?;
        }
        let op = Op::CloseRequest { member: member.id, standing: request, on, withdrawn: answer.is_none() };
        self.act(actor, op, |tx| {
            answer.map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            close_standing(tx.conn, request, on, &reason, answer)
        })
    }

    /// What an admission brings to someone in the register, decided as the rules ask.
    pub(super) fn welcome(&self, member: &Member, admission: &Admission) -> Result<super::admit::Brought> {
        suffices(admission.decision.as_ref(), self.coop()?.admits, self.today())?;
        self.bring(member, admission)
    }
}

/// Writes what an admission brings.
pub(super) fn write_brought(
    conn: &rusqlite::Connection,
    member: MemberId,
    brought: super::admit::Brought,
) -> Result<()> {
    write_spell(conn, member, &brought.spell)?;
    brought.trial.as_ref().map_or(Ok(()), |trial| write_standing(conn, member, trial))?;
    brought.entry.as_ref().map_or(Ok(()), |entry| write_entry(conn, member, entry))?;
    brought.cash.map_or(Ok(()), |cash| cash.write(conn))
}
