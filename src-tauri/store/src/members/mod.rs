//! Members: admission, particulars, time in classes, standing.

mod about;
mod many;
mod write;

pub(crate) use about::acts_about;
pub(crate) use write::{end_spell, next_number, write_member, write_profile, write_spell, write_standing};

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::fields::answered;
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::ids::{ClassId, MemberId, PersonId, SpellId, StandingId};
use minga_core::journal::Op;
use minga_core::members::{Kind, Member, Profile, Spell, Standing, StandingKind};

/// A member to be admitted.
#[derive(Clone, Debug, Default)]
pub struct NewMember {
    /// A number of one's own choosing; else the next that was never used.
    pub number: Option<i64>,
    /// The number of the book before.
    pub folio: Option<String>,
    /// Person or organisation.
    pub kind: Kind,
    /// Names, document, contacts.
    pub profile: Profile,
    /// Classes entered, each from a day.
    pub classes: Vec<(ClassId, NaiveDate)>,
}

impl Coop {
    /// Admits a member.
    pub fn admit(&mut self, actor: PersonId, new: &NewMember) -> Result<Done<MemberId>> {
        let classes = self.classes()?;
        if !new.classes.iter().all(|(class, _)| classes.iter().any(|c| c.id == *class)) {
            return Err(Refusal::NoSuchClass.into());
        }
        let fields = self.fields()?;
        self.act_with(actor, |tx| {
            let number = match new.number {
                Some(number) => number,
                None => next_number(tx.conn)?,
            };
            let member = Member {
                id: MemberId::new(),
                household: None,
                formerly: Vec::new(),
                number,
                folio: new.folio.clone(),
                kind: new.kind,
                profile: answered(&fields, new.profile.clone().checked()?, &Profile::default())?,
                spells: new.classes.iter().map(|(class, from)| Spell::new(*class, *from, None)).collect(),
                standings: Vec::new(),
                shares: Vec::new(),
            };
            write_member(tx.conn, &member)?;
            Ok((member.id, Op::AdmitMember { member: member.id, number }))
        })
    }

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
        self.act(actor, Op::ChangeProfile { member: id, fields }, |tx| write_profile(tx.conn, id, &profile))
    }

    /// Lets a member into a class from a day, which may lie ahead.
    pub fn start_spell(
        &mut self,
        actor: PersonId,
        id: MemberId,
        class: ClassId,
        from: NaiveDate,
    ) -> Result<Done<SpellId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let spell = Spell::new(class, from, None);
        spell.check(&member.spells)?;
        if !self.classes()?.iter().any(|c| c.id == class) {
            return Err(Refusal::NoSuchClass.into());
        }
        let op = Op::StartSpell { member: id, spell: spell.id, class, from };
        self.act(actor, op, |tx| {
            write_spell(tx.conn, id, &spell)?;
            Ok(spell.id)
        })
    }

    /// Ends a member's time in a class; `to` is the last day.
    pub fn end_spell(&mut self, actor: PersonId, id: MemberId, spell: SpellId, to: NaiveDate) -> Result<Done<()>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let old = member.spells.iter().find(|s| s.id == spell).ok_or(Refusal::NoSuchClass)?;
        Spell { to: Some(to), ..old.clone() }.check(&member.spells)?;
        let op = Op::EndSpell { member: id, spell, class: old.class, to };
        self.act(actor, op, |tx| write::end_spell(tx.conn, spell, to))
    }

    /// Notes a dated fact: a leave, a suspension, an exit. An exit ends the running spells on its day.
    pub fn set_standing(
        &mut self,
        actor: PersonId,
        id: MemberId,
        kind: StandingKind,
        from: NaiveDate,
        to: Option<NaiveDate>,
    ) -> Result<Done<StandingId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        if to.is_some_and(|to| to < from) {
            return Err(Refusal::Backwards.into());
        }
        if kind == StandingKind::Exit && member.spells.iter().any(|s| s.from > from) {
            return Err(Refusal::Backwards.into());
        }
        let standing = Standing::new(kind, from, to);
        let op = Op::SetStanding { member: id, standing: standing.id, kind, from, to };
        self.act(actor, op, |tx| {
            write_standing(tx.conn, id, &standing)?;
            if kind == StandingKind::Exit {
                for spell in member.spells.iter().filter(|s| s.to.is_none_or(|to| to > from)) {
                    write::end_spell(tx.conn, spell.id, from)?;
                }
            }
            Ok(standing.id)
        })
    }
}
