//! The share ledger: lines are added, never changed.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::ids::{ClassId, DecisionId, EntryId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::shares::{self, EntryKind, ShareEntry};
use rusqlite::Connection;

/// A line to be added to the ledger.
#[derive(Clone, Debug)]
pub struct NewEntry {
    /// Shares of which class.
    pub class: ClassId,
    /// The day it took effect, not ahead of today.
    pub on: NaiveDate,
    /// What kind.
    pub kind: EntryKind,
    /// Shares added; below zero for what is taken.
    pub units: i64,
    /// Money paid up; below zero for what is paid back.
    pub paid: Money,
    /// Par value; else that of the class's terms on the day.
    pub par: Option<Money>,
}

impl Coop {
    /// Adds a line for a member.
    pub fn move_shares(&mut self, actor: PersonId, id: MemberId, new: &NewEntry) -> Result<Done<EntryId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let classes = self.classes()?;
        let class = classes.iter().find(|c| c.id == new.class).ok_or(Refusal::NoSuchClass)?;
        let par = new.par.or_else(|| class.terms_on(new.on).map(|t| t.par)).unwrap_or_default();
        let entry = ShareEntry {
            id: EntryId::new(),
            class: new.class,
            on: new.on,
            kind: new.kind,
            units: new.units,
            paid: new.paid,
            par,
            reverses: None,
            pair: None,
            decision: None,
        };
        shares::check(&entry, &member.shares, self.today())?;
        let op = Op::MoveShares { member: id, entry: entry.id, kind: entry.kind, units: entry.units, on: entry.on };
        self.act(actor, op, |tx| {
            write_entry(tx.conn, id, &entry)?;
            Ok(entry.id)
        })
    }

    /// Takes a line back with a new one that points at it, dated today.
    pub fn reverse_entry(&mut self, actor: PersonId, id: MemberId, reversed: EntryId) -> Result<Done<EntryId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let old = member.shares.iter().find(|e| e.id == reversed).ok_or(Refusal::NothingChanged)?;
        if member.shares.iter().any(|e| e.reverses == Some(reversed)) || old.kind == EntryKind::Reverse {
            return Err(Refusal::NothingChanged.into());
        }
        let entry = ShareEntry {
            id: EntryId::new(),
            on: self.today(),
            kind: EntryKind::Reverse,
            units: -old.units,
            paid: -old.paid,
            reverses: Some(reversed),
            pair: None,
            decision: None,
            ..old.clone()
        };
        shares::check(&entry, &member.shares, self.today())?;
        let op = Op::MoveShares { member: id, entry: entry.id, kind: entry.kind, units: entry.units, on: entry.on };
        self.act(actor, op, |tx| {
            write_entry(tx.conn, id, &entry)?;
            Ok(entry.id)
        })
    }
}

/// A new line of the ledger.
pub(crate) fn write_entry(conn: &Connection, member: MemberId, e: &ShareEntry) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO share_entry (id, member, class, on_day, kind, units, paid, par, reverses, pair, decision)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute((
        e.id.bytes(),
        member.bytes(),
        e.class.bytes(),
        e.on.to_string(),
        e.kind.word(),
        e.units,
        e.paid.0,
        e.par.0,
        e.reverses.as_ref().map(EntryId::bytes),
        e.pair.as_ref().map(EntryId::bytes),
        e.decision.as_ref().map(DecisionId::bytes),
    ))?;
    Ok(())
}
