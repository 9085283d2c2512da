//! The share ledger: lines are added, never changed. What an act adds is drawn up by the core on a
//! [`Sheet`], and written here as one act.

mod certificates;
mod foresee;
mod pass;
mod payouts;
mod refuse;
mod reverse;
mod settle;
mod write;

pub use certificates::Certificate;
pub use foresee::{Asked as SharesAsked, Side};
pub use pass::{NewConversion, NewPassing};
pub use payouts::ToPayOut;
pub use settle::Disposal;
pub(crate) use write::{write_entry, write_lines};

use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::payments::Cash;
use chrono::NaiveDate;
use minga_core::classes::Class;
use minga_core::decisions::Decision;
use minga_core::ids::{ClassId, EntryId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::Member;
use minga_core::money::Money;
use minga_core::payments::Method;
use minga_core::shares::{EntryKind, Ground, Line, MoveError, Occasion, ShareEntry, Sheet};

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
    /// Who decided it.
    pub decision: Option<Decision>,
}

/// Shares a member gives back to the co-op.
#[derive(Clone, Debug)]
pub struct NewReturn {
    /// Shares of which class.
    pub class: ClassId,
    /// The day it took effect, not ahead of today.
    pub on: NaiveDate,
    /// Redeemed, given or cancelled.
    pub kind: EntryKind,
    /// How many.
    pub units: i64,
    /// Money paid back; else what is paid up on them.
    pub paid: Option<Money>,
    /// Who decided it.
    pub decision: Option<Decision>,
}

impl Coop {
    /// Adds a line for a member. Terms and limits bind shares that come from the co-op or go back to it; a
    /// line of a transfer that stands alone, as history has it, only has to leave the ledger whole.
    ///
    /// # Errors
    /// [`Refusal::Shares`], with the sum.
    pub fn move_shares(&mut self, actor: PersonId, id: MemberId, new: &NewEntry) -> Result<Done<EntryId>> {
        let lines = self.draw_entry(id, new)?;
        self.move_as_drawn(actor, id, &lines, new.decision.as_ref())
    }

    /// Adds a line as the office notes it: money that comes in on it is receipted in the same act, and pays what was
    /// asked for on shares of the class. History with an earlier date stays without a receipt where nothing was asked.
    ///
    /// # Errors
    /// Those of [`Coop::move_shares`], and a reference that is not a line.
    pub fn add_shares(
        &mut self,
        actor: PersonId,
        id: MemberId,
        new: &NewEntry,
        method: Method,
        reference: &str,
    ) -> Result<Done<EntryId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let (lines, cash) = self.draw_with_cash(&member, new, Some(method), reference)?;
        let Some(cash) = cash else { return self.move_as_drawn(actor, id, &lines, new.decision.as_ref()) };
        let first = lines.first().map_or_else(|| cash.entry(), |line| Some(line.entry.id));
        let entry = first.ok_or(Refusal::NothingChanged)?;
        let (decision, on) = (new.decision.as_ref(), new.on);
        let op = Op::MoveShares { member: member.id, entry, kind: new.kind, units: new.units, on };
        self.act(actor, op, |tx| {
            decision.map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            write_lines(tx.conn, &lines)?;
            cash.write(tx.conn)?;
            Ok(entry)
        })
    }

    /// The line, and the receipt for what is paid on it. What a receipt pays is a line of its own, which goes where
    /// the receipt is made void.
    pub(crate) fn draw_with_cash(
        &self,
        holder: &Member,
        new: &NewEntry,
        method: Option<Method>,
        reference: &str,
    ) -> Result<(Vec<Line>, Option<Cash>)> {
        let lines = self.draw_for(holder, new)?;
        let comes_in = matches!(new.kind, EntryKind::Subscribe | EntryKind::Pay) && new.paid > Money::ZERO;
        let Some(method) = method.filter(|_| comes_in) else { return Ok((lines, None)) };
        let asked = self.asked_on_shares(holder.id, new.class)?;
        if new.on < self.today() && asked.is_empty() {
            return Ok((lines, None));
        }
        let mut lines = lines;
        if new.kind == EntryKind::Pay {
            lines.clear();
        } else {
            for line in &mut lines {
                line.entry.paid = Money::ZERO;
            }
        }
        let upcoming: Vec<ShareEntry> = lines.iter().map(|line| line.entry.clone()).collect();
        let cash = self.cash_for_shares(holder, new, (method, reference), asked, &upcoming)?;
        Ok((lines, Some(cash)))
    }

    /// Shares go back to the co-op: paid back, given for good, or cancelled. The money that is their part of
    /// what is paid up goes with them, unless another sum was agreed.
    ///
    /// # Errors
    /// [`Refusal::Shares`], with the sum.
    pub fn return_shares(&mut self, actor: PersonId, id: MemberId, new: &NewReturn) -> Result<Done<EntryId>> {
        let lines = self.draw_return(id, new)?;
        self.move_as_drawn(actor, id, &lines, new.decision.as_ref())
    }

    pub(super) fn draw_entry(&self, id: MemberId, new: &NewEntry) -> Result<Vec<Line>> {
        self.draw_for(&self.member(id)?.ok_or(Refusal::NoSuchMember)?, new)
    }

    fn draw_for(&self, member: &Member, new: &NewEntry) -> Result<Vec<Line>> {
        use EntryKind as K;
        let classes = self.classes()?;
        let (class, on, kind) = (new.class, new.on, new.kind);
        let drawn = self.draw_up(&classes, new.decision.as_ref(), |sheet| match (kind, new.par) {
            (K::Subscribe | K::Issue | K::Pay, None) => sheet.add(member, kind, class, new.units, new.paid, on),
            (K::Redeem | K::Gift | K::Cancel, None) if new.units <= 0 && new.paid <= Money::ZERO => {
                let occasion = Occasion::of(member, on);
                sheet.give_back(member, occasion, kind, (class, -new.units), Some(-new.paid), on)
            }
            (_, par) => {
                let found = classes.iter().find(|c| c.id == class).ok_or(MoveError::NoSuchClass)?;
                let par = par.or_else(|| found.terms_on(on).map(|t| t.par)).unwrap_or_default();
                sheet.line(member, ShareEntry::new(class, on, kind, new.units, new.paid, par))
            }
        });
        // Who is not in the file yet has no name there.
        drawn.map_err(|fault| fault.naming(&member.profile.name.spoken()))
    }

    pub(super) fn draw_return(&self, id: MemberId, new: &NewReturn) -> Result<Vec<Line>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        self.draw_up(&self.classes()?, new.decision.as_ref(), |sheet| {
            let occasion = Occasion::of(&member, new.on);
            sheet.give_back(&member, occasion, new.kind, (new.class, new.units), new.paid, new.on)
        })
    }

    /// Lines drawn up on a sheet of the co-op's own terms and limits; a refusal is worded with its names.
    pub(crate) fn draw_up(
        &self,
        classes: &[Class],
        decision: Option<&Decision>,
        draw: impl FnOnce(&mut Sheet<'_>) -> Result<(), MoveError>,
    ) -> Result<Vec<Line>> {
        let ground = Ground { today: self.today(), classes, capital: self.capital()? };
        let mut sheet = Sheet::new(ground, decision.map(|d| d.id));
        draw(&mut sheet).map_err(|why| self.not_moved(why, classes))?;
        Ok(sheet.into_lines())
    }

    /// All shares of all members at par.
    pub(crate) fn capital(&self) -> Result<Money> {
        let sum = self.conn.prepare_cached("SELECT coalesce(sum(units * par), 0) FROM share_entry")?;
        let mut sum = sum;
        Ok(Money(sum.query_row([], |r| r.get(0))?))
    }

    /// Writes lines that are called after their first.
    fn move_as_drawn(
        &mut self,
        actor: PersonId,
        member: MemberId,
        lines: &[Line],
        decision: Option<&Decision>,
    ) -> Result<Done<EntryId>> {
        let first = &lines.first().ok_or(Refusal::NothingChanged)?.entry;
        let units = lines.iter().map(|line| line.entry.units).sum();
        let op = Op::MoveShares { member, entry: first.id, kind: first.kind, units, on: first.on };
        self.act(actor, op, |tx| {
            decision.map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            write_lines(tx.conn, lines)?;
            Ok(first.id)
        })
    }
}
