//! Members: admission, particulars, time in classes, standing.

mod about;
mod admit;
mod apply;
mod back;
mod correct;
mod death;
mod departure;
mod leave;
mod many;
mod merge;
mod stand;
mod write;

pub use admit::{Admission, FirstShares, NewMember};
pub use apply::NewRequest;
pub use departure::Departure;
pub use leave::Leaving;

pub(crate) use about::acts_about;
pub(crate) use write::{end_spell, write_member, write_profile, write_spell, write_standing};

use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::fields::answered;
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::decisions::{Body, Decision, suffices};
use minga_core::ids::{ClassId, MemberId, PersonId, SpellId};
use minga_core::journal::Op;
use minga_core::members::{Kind, LifeError, Profile, Spell};
use minga_core::text;
use minga_core::ties::{Tie, TieError, TieKind};

impl Coop {
    /// Whoever a person or a paper is tied to is in the register.
    pub(crate) fn check_member(&self, id: Option<MemberId>) -> Result<()> {
        match id {
            Some(id) if self.member(id)?.is_none() => Err(Refusal::NoSuchMember.into()),
            _ => Ok(()),
        }
    }

    /// Changes a member's particulars.
    pub fn change_profile(&mut self, actor: PersonId, id: MemberId, profile: Profile) -> Result<Done<()>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let profile = answered(&self.fields()?, profile.checked()?, &member.profile)?;
        let fields = profile.differences(&member.profile);
        if fields.is_empty() {
            return Err(Refusal::NothingChanged.into());
        }
        let id = member.id;
        self.act(actor, Op::ChangeProfile { member: id, fields }, |tx| write_profile(tx.conn, id, &profile))
    }

    /// Corrects what a record is: a person or an organisation, and its number in the book before (empty for none).
    ///
    /// # Errors
    /// Where nothing is other, where an organisation that somebody speaks for would be a person, or someone who died
    /// an organisation.
    pub fn change_record(&mut self, actor: PersonId, id: MemberId, kind: Kind, folio: &str) -> Result<Done<()>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let folio = if folio.trim().is_empty() { None } else { Some(text::line(folio)?) };
        if (kind, &folio) == (member.kind, &member.folio) {
            return Err(Refusal::NothingChanged.into());
        }
        if kind == Kind::Organisation && member.died_on().is_some() {
            return Err(LifeError::NotAPerson.into());
        }
        let spoken_for = |tie: &Tie| tie.member == member.id && tie.kind == TieKind::Representative;
        if kind == Kind::Person && self.ties_of(member.id)?.iter().any(spoken_for) {
            return Err(TieError::SpeaksForItself.into());
        }
        self.act(actor, Op::ChangeRecord { member: member.id, kind }, |tx| {
            let record = "UPDATE member SET kind = ?2, folio = ?3 WHERE id = ?1";
            tx.conn.execute(record, (member.id.bytes(), kind.word(), folio))?;
            Ok(())
        })
    }

    /// Lets a member into a class from a day, which may lie ahead. `decision` is what the rules ask for.
    pub fn enter_class(
        &mut self,
        actor: PersonId,
        id: MemberId,
        class: ClassId,
        from: NaiveDate,
        decision: Option<&Decision>,
    ) -> Result<Done<SpellId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        suffices(decision, self.coop()?.admits, self.today())?;
        self.check_class(class)?;
        if let Some(died) = member.died_on() {
            return Err(LifeError::Died(died).into());
        }
        let spell = Spell { decision: decision.map(|d| d.id), ..Spell::new(class, from, None) };
        spell.check(&member.spells)?;
        let op = Op::StartSpell { member: member.id, spell: spell.id, class, from };
        self.act(actor, op, |tx| {
            decision.map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            write_spell(tx.conn, member.id, &spell)?;
            Ok(spell.id)
        })
    }

    /// The same where the office lets members in by itself.
    pub fn start_spell(
        &mut self,
        actor: PersonId,
        id: MemberId,
        class: ClassId,
        from: NaiveDate,
    ) -> Result<Done<SpellId>> {
        self.enter_class(actor, id, class, from, None)
    }

    /// Ends a member's time in a class; `to` is the last day. A time that is over is not moved.
    pub fn end_spell(&mut self, actor: PersonId, id: MemberId, spell: SpellId, to: NaiveDate) -> Result<Done<()>> {
        self.leave_class(actor, id, spell, to, "", None)
    }

    /// The same with why, and who decided it.
    pub fn leave_class(
        &mut self,
        actor: PersonId,
        id: MemberId,
        spell: SpellId,
        to: NaiveDate,
        reason: &str,
        decision: Option<&Decision>,
    ) -> Result<Done<()>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let old = member.spells.iter().find(|s| s.id == spell).ok_or(Refusal::NoSuchEntry)?;
        old.may_end(self.today())?;
        Spell { to: Some(to), ..old.clone() }.check(&member.spells)?;
        self.keep_first_class(&member, to, Some(old.class))?;
        suffices(decision, Body::Office, self.today())?;
        let reason = if reason.trim().is_empty() { String::new() } else { text::line(reason)? };
        let op = Op::EndSpell { member: member.id, spell, class: old.class, to };
        self.act(actor, op, |tx| {
            decision.map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            write::close_spell(tx.conn, spell, to, &reason, decision)
        })
    }

    /// A class of this co-op.
    fn check_class(&self, class: ClassId) -> Result<()> {
        if self.classes()?.iter().any(|c| c.id == class) { Ok(()) } else { Err(Refusal::NoSuchClass.into()) }
    }
}
