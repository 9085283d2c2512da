//! Admitting: someone new, with a first class, a trial and first shares, all in one act.

use super::write::{next_number, write_member};
use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::fields::answered;
use crate::journal::{Done, Tx};
use crate::payments::Cash;
use crate::shares::NewEntry;
use chrono::NaiveDate;
use minga_core::decisions::{Decision, suffices};
use minga_core::ids::{ClassId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::{Kind, Member, Profile, Spell, Standing, StandingKind};
use minga_core::money::Money;
use minga_core::payments::Method;
use minga_core::shares::{EntryKind, ShareEntry};

/// Shares taken on joining.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstShares {
    /// How many.
    pub units: i64,
    /// Paid at once.
    pub paid: Money,
    /// How it was paid, where a receipt is to be given; none where the till is not to know of it.
    pub method: Option<Method>,
}

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
    /// The last day of the trial, if there is one; it begins with the first class.
    pub trial_until: Option<NaiveDate>,
    /// Shares of the first class.
    pub shares: Option<FirstShares>,
    /// Who admits: what the co-op's rules ask for.
    pub decision: Option<Decision>,
}

/// Someone in the register who is let in: after a request, or back after leaving.
#[derive(Clone, Debug)]
pub struct Admission {
    /// The class entered.
    pub class: ClassId,
    /// The first day, which may lie ahead.
    pub from: NaiveDate,
    /// The last day of the trial, if there is one.
    pub trial_until: Option<NaiveDate>,
    /// First shares.
    pub shares: Option<FirstShares>,
    /// Who admits: what the co-op's rules ask for.
    pub decision: Option<Decision>,
}

/// What an admission brings: time in a class, a trial, a line of the share ledger.
pub(super) struct Brought {
    pub spell: Spell,
    pub trial: Option<Standing>,
    pub entry: Option<ShareEntry>,
    pub cash: Option<Cash>,
}

impl Brought {
    /// Shares subscribed.
    pub fn units(&self) -> i64 {
        self.entry.as_ref().map_or(0, |entry| entry.units)
    }
}

impl Coop {
    /// Admits a member.
    pub fn admit(&mut self, actor: PersonId, new: &NewMember) -> Result<Done<MemberId>> {
        let decision = new.decision.as_ref();
        suffices(decision, self.coop()?.admits, self.today())?;
        let profile = answered(&self.fields()?, new.profile.clone().checked()?, &Profile::default())?;
        let mut member = unwritten(new.number, new.folio.clone(), new.kind, profile);
        let mut cash = None;
        for (place, (class, from)) in new.classes.iter().enumerate() {
            let first = place == 0;
            let admission = Admission {
                class: *class,
                from: *from,
                trial_until: new.trial_until.filter(|_| first),
                shares: new.shares.filter(|_| first),
                decision: new.decision.clone(),
            };
            let brought = self.bring(&member, &admission)?;
            member.spells.push(brought.spell);
            member.standings.extend(brought.trial);
            member.shares.extend(brought.entry);
            cash = cash.or(brought.cash);
        }
        self.act_with(actor, |tx| {
            decision.map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            let member = numbered(tx, member, new.number)?;
            write_member(tx.conn, &member)?;
            cash.map_or(Ok(()), |cash| cash.write(tx.conn))?;
            Ok((member.id, Op::AdmitMember { member: member.id, number: member.number }))
        })
    }

    /// What an admission brings to someone, its dates, its class and its shares checked.
    pub(super) fn bring(&self, member: &Member, admission: &Admission) -> Result<Brought> {
        let Admission { class, from, trial_until, shares, decision } = admission;
        self.check_class(*class)?;
        if trial_until.is_some_and(|until| until < *from) {
            return Err(Refusal::Backwards.into());
        }
        let spell = Spell { decision: decision.as_ref().map(|d| d.id), ..Spell::new(*class, *from, None) };
        spell.check(&member.spells)?;
        let mut holder = member.clone();
        holder.spells.push(spell.clone());
        let first = shares.map(|shares| self.first_shares(&holder, admission, shares)).transpose()?;
        let (entry, cash) = first.unzip();
        Ok(Brought {
            spell,
            trial: trial_until.map(|until| Standing::new(StandingKind::Probation, *from, Some(until))),
            entry,
            cash: cash.flatten(),
        })
    }

    /// First shares, on the terms and within the limits that bind every subscription, and the receipt for what is
    /// paid on them.
    fn first_shares(
        &self,
        holder: &Member,
        admission: &Admission,
        shares: FirstShares,
    ) -> Result<(ShareEntry, Option<Cash>)> {
        // Shares move on a day that has come: those of a membership that begins later are taken today.
        let on = admission.from.min(self.today());
        let new = NewEntry {
            class: admission.class,
            on,
            kind: EntryKind::Subscribe,
            units: shares.units,
            paid: shares.paid,
            par: None,
            decision: admission.decision.clone(),
        };
        let (lines, cash) = self.draw_with_cash(holder, &new, shares.method, "")?;
        let line = lines.into_iter().next().ok_or(Refusal::NothingChanged)?;
        Ok((line.entry, cash))
    }
}

/// The member with the number it is to have.
pub(super) fn numbered(tx: &Tx<'_>, member: Member, number: Option<i64>) -> Result<Member> {
    Ok(Member { number: number.map_or_else(|| next_number(tx.conn), Ok)?, ..member })
}

/// A member of whom nothing is dated yet; where no number is chosen, it gets one inside the act.
pub(super) fn unwritten(number: Option<i64>, folio: Option<String>, kind: Kind, profile: Profile) -> Member {
    Member {
        id: MemberId::new(),
        number: number.unwrap_or_default(),
        folio,
        kind,
        profile,
        spells: Vec::new(),
        standings: Vec::new(),
        shares: Vec::new(),
        stays: Vec::new(),
        formerly: Vec::new(),
    }
}
