//! Shares pass between members, or become shares of another class: one act each.

use super::write_lines;
use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::decisions::Decision;
use minga_core::ids::{ClassId, EntryId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::shares::{Line, Occasion};

/// Shares to pass from one member to another.
#[derive(Clone, Debug)]
pub struct NewPassing {
    /// Whose they are.
    pub from: MemberId,
    /// Whose they will be.
    pub to: MemberId,
    /// Shares of which class.
    pub class: ClassId,
    /// How many: all, or a part.
    pub units: i64,
    /// The day it took effect, not ahead of today.
    pub on: NaiveDate,
    /// Who decided it.
    pub decision: Option<Decision>,
}

/// Shares of one class to become shares of another.
#[derive(Clone, Debug)]
pub struct NewConversion {
    /// Shares of which class.
    pub class: ClassId,
    /// How many.
    pub units: i64,
    /// Of which class they will be.
    pub into: ClassId,
    /// Whether what does not come out in whole shares is paid out in money.
    pub pay_rest: bool,
    /// The day it took effect, not ahead of today.
    pub on: NaiveDate,
    /// Who decided it.
    pub decision: Option<Decision>,
}

impl Coop {
    /// Passes shares, with what is paid up on them, from one member to another. Gives the lines.
    ///
    /// # Errors
    /// [`Refusal::Shares`], with the sum.
    pub fn pass_shares(&mut self, actor: PersonId, new: &NewPassing) -> Result<Done<Vec<EntryId>>> {
        let lines = self.draw_passing(new)?;
        let op = Op::PassShares { from: new.from, to: new.to, class: new.class, units: new.units, on: new.on };
        self.write_drawn(actor, op, &lines, new.decision.as_ref())
    }

    /// Converts shares of one class into shares of another, by value. Gives the lines.
    ///
    /// # Errors
    /// [`Refusal::Shares`], with the sum.
    pub fn convert_shares(&mut self, actor: PersonId, id: MemberId, new: &NewConversion) -> Result<Done<Vec<EntryId>>> {
        let lines = self.draw_conversion(id, new)?;
        let op = Op::ConvertShares { member: id, class: new.class, into: new.into, units: new.units, on: new.on };
        self.write_drawn(actor, op, &lines, new.decision.as_ref())
    }

    pub(super) fn draw_passing(&self, new: &NewPassing) -> Result<Vec<Line>> {
        let from = self.member(new.from)?.ok_or(Refusal::NoSuchMember)?;
        let to = self.member(new.to)?.ok_or(Refusal::NoSuchMember)?;
        self.draw_up(&self.classes()?, new.decision.as_ref(), |sheet| {
            sheet.pass(&from, &to, Occasion::of(&from, new.on), (new.class, new.units), new.on)
        })
    }

    pub(super) fn draw_conversion(&self, id: MemberId, new: &NewConversion) -> Result<Vec<Line>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        self.draw_up(&self.classes()?, new.decision.as_ref(), |sheet| {
            let occasion = Occasion::of(&member, new.on);
            sheet.convert(&member, occasion, (new.class, new.units), new.into, new.pay_rest, new.on)
        })
    }

    pub(super) fn write_drawn(
        &mut self,
        actor: PersonId,
        op: Op,
        lines: &[Line],
        decision: Option<&Decision>,
    ) -> Result<Done<Vec<EntryId>>> {
        self.act(actor, op, |tx| {
            decision.map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            write_lines(tx.conn, lines)?;
            Ok(lines.iter().map(|line| line.entry.id).collect())
        })
    }
}
