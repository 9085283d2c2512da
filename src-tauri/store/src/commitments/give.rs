//! Hours pass on: to a member, to the pool of solidarity, and from it. What one gives the other receives.

use super::{read, refused, rules_on};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::commitments::{Gift, HoursFault, MOST, Purse, Transfer, Unit};
use minga_core::ids::{GiftId, MemberId, PersonId};
use minga_core::journal::Op;
use rusqlite::Connection;

impl Coop {
    /// Passes hours on.
    ///
    /// # Errors
    /// A policy that does not let them pass on like that, more than the giver has or the pool holds on that day or any
    /// later one, nobody on the other side.
    pub fn give_hours(
        &mut self,
        actor: PersonId,
        (from, to): (Purse, Purse),
        (units, unit): (i64, Unit),
        on: NaiveDate,
    ) -> Result<Done<GiftId>> {
        if !(1..=MOST).contains(&units) {
            return refused(HoursFault::NoUnits);
        }
        if on > self.today() {
            return refused(HoursFault::Ahead(on));
        }
        if from == to {
            return Err(Refusal::NothingChanged.into());
        }
        for (side, other) in [(from, to), (to, from)] {
            if let Purse::Member(member) = side {
                self.lets_pass(member, other == Purse::Pool, unit, on)?;
            }
        }
        let gift = Gift { id: GiftId::new(), from, to, unit, units, on, reverses: None };
        self.holds(&gift)?;
        self.pass(actor, &gift)
    }

    /// Takes a gift back: it goes the other way, on the same day.
    ///
    /// # Errors
    /// A gift that was taken back, or passed on since by who received it.
    pub fn take_back_gift(&mut self, actor: PersonId, id: GiftId) -> Result<Done<GiftId>> {
        let book = self.hours()?;
        let gift = book.gifts().iter().find(|g| g.id == id).copied().ok_or(Refusal::NoSuchEntry)?;
        if gift.reverses.is_some() || book.gifts().iter().any(|g| g.reverses == Some(id)) {
            return refused(HoursFault::NothingToReverse);
        }
        let back = Gift { id: GiftId::new(), from: gift.to, to: gift.from, reverses: Some(id), ..gift };
        self.holds(&back)?;
        self.pass(actor, &back)
    }

    /// Whether the giver has what is to pass on, on that day and on every later one on which something was given.
    fn holds(&self, gift: &Gift) -> Result<()> {
        let Purse::Member(giver) = gift.from else {
            let held = read::pool_from(&self.conn, gift.unit, gift.on)?;
            return if held < gift.units { refused(HoursFault::PoolHolds(held.max(0), gift.unit)) } else { Ok(()) };
        };
        let mut around = self.hours_around(giver)?;
        around.book = around.book.with_gift(*gift);
        let mut least = 0;
        for day in around.given_since(gift.on) {
            let left = around.account(day).balance().to_give();
            least = left.min(least);
        }
        if least < 0 { refused(HoursFault::ToGive((gift.units + least).max(0), gift.unit)) } else { Ok(()) }
    }

    fn pass(&mut self, actor: PersonId, gift: &Gift) -> Result<Done<GiftId>> {
        let member = |purse| if let Purse::Member(member) = purse { Some(member) } else { None };
        let op = Op::GiveHours {
            from: member(gift.from),
            to: member(gift.to),
            gift: gift.id,
            unit: gift.unit,
            units: gift.units,
            back: gift.reverses.is_some(),
        };
        self.act(actor, op, |tx| {
            write(tx.conn, gift, member(gift.from), member(gift.to))?;
            Ok(gift.id)
        })
    }

    fn lets_pass(&self, member: MemberId, pool: bool, unit: Unit, on: NaiveDate) -> Result<()> {
        let known = self.member(member)?.filter(|m| m.id == member).ok_or(Refusal::NoSuchMember)?;
        let book = self.hours_of(&[])?;
        let lets = rules_on(&book, &known, on)
            .iter()
            .any(|r| r.unit == unit && (r.transfer == Transfer::Member || pool && r.transfer == Transfer::Pool));
        if lets { Ok(()) } else { refused(HoursFault::GiftNotLet) }
    }
}

/// Writes a gift.
pub fn write(conn: &Connection, gift: &Gift, from: Option<MemberId>, to: Option<MemberId>) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO gift (id, giver, taker, on_day, units, unit, reverses) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute((
        gift.id.bytes(),
        from.as_ref().map(MemberId::bytes),
        to.as_ref().map(MemberId::bytes),
        gift.on.to_string(),
        gift.units,
        gift.unit.word(),
        gift.reverses.as_ref().map(GiftId::bytes),
    ))?;
    Ok(())
}
