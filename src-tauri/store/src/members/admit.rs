//! Admitting: someone new, with a first class, a trial and first shares, all in one act.

use super::write::{next_number, write_member};
use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::fields::answered;
use crate::journal::{Done, Tx};
use chrono::NaiveDate;
use minga_core::decisions::{Decision, suffices};
use minga_core::ids::{ClassId, EntryId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::{Kind, Member, Profile, Spell, Standing, StandingKind};
use minga_core::money::Money;
use minga_core::shares::{self, EntryKind, ShareEntry};

/// Shares taken on joining.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstShares {
    /// How many.
    pub units: i64,
    /// Paid at once.
    pub paid: Money,
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
        let mut spells = Vec::new();
        let (mut trial, mut entry) = (None, None);
        for (place, (class, from)) in new.classes.iter().enumerate() {
            let first = place == 0;
            let brought = self.bring(&Admission {
                class: *class,
                from: *from,
                trial_until: new.trial_until.filter(|_| first),
                shares: new.shares.filter(|_| first),
                decision: new.decision.clone(),
            })?;
            spells.push(brought.spell);
            trial = trial.or(brought.trial);
            entry = entry.or(brought.entry);
        }
        if let Some(entry) = &entry {
            shares::check(entry, &[], self.today())?;
        }
        self.act_with(actor, |tx| {
            decision.map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            let member = Member {
                spells,
                standings: trial.into_iter().collect(),
                shares: entry.into_iter().collect(),
                ..unwritten(tx, new.number, new.folio.clone(), new.kind, profile)?
            };
            write_member(tx.conn, &member)?;
            Ok((member.id, Op::AdmitMember { member: member.id, number: member.number }))
        })
    }

    /// What an admission brings, its dates and its class checked.
    pub(super) fn bring(&self, admission: &Admission) -> Result<Brought> {
        let Admission { class, from, trial_until, shares, decision } = admission;
        let decision = decision.as_ref().map(|d| d.id);
        let classes = self.classes()?;
        let known = classes.iter().find(|c| c.id == *class).ok_or(Refusal::NoSuchClass)?;
        if trial_until.is_some_and(|until| until < *from) {
            return Err(Refusal::Backwards.into());
        }
        // Shares move on a day that has come: those of a membership that begins later are taken today.
        let on = (*from).min(self.today());
        let entry = shares.map(|shares| ShareEntry {
            id: EntryId::new(),
            class: *class,
            on,
            kind: EntryKind::Subscribe,
            units: shares.units,
            paid: shares.paid,
            par: known.terms_on(on).map(|t| t.par).unwrap_or_default(),
            reverses: None,
            pair: None,
            decision,
        });
        Ok(Brought {
            spell: Spell { decision, ..Spell::new(*class, *from, None) },
            trial: trial_until.map(|until| Standing::new(StandingKind::Probation, *from, Some(until))),
            entry,
        })
    }
}

/// A member of whom nothing is dated yet.
pub(super) fn unwritten(
    tx: &Tx<'_>,
    number: Option<i64>,
    folio: Option<String>,
    kind: Kind,
    profile: Profile,
) -> Result<Member> {
    Ok(Member {
        id: MemberId::new(),
        number: number.map_or_else(|| next_number(tx.conn), Ok)?,
        folio,
        kind,
        profile,
        spells: Vec::new(),
        standings: Vec::new(),
        shares: Vec::new(),
        household: None,
        formerly: Vec::new(),
    })
}
