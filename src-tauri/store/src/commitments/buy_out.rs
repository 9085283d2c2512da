//! Hours are paid for instead of worked: the money is a charge, owed to the commons fund.

use super::{read, refused, rules_on};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::payments::write_charge;
use chrono::NaiveDate;
use minga_core::commitments::{BuyOut, BuyOutTerms, HoursFault, MOST, Unit};
use minga_core::ids::{BuyOutId, ChargeId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::payments::{Charge, ChargeKind};
use rusqlite::Connection;

impl Coop {
    /// Buys hours (sessions) out at the rate of that day. The charge is due on `due`.
    ///
    /// # Errors
    /// No rate, more than are left to buy out in the period, a day that lies ahead.
    pub fn buy_out(
        &mut self,
        actor: PersonId,
        member: MemberId,
        units: i64,
        on: NaiveDate,
        due: NaiveDate,
    ) -> Result<Done<ChargeId>> {
        if !(1..=MOST).contains(&units) {
            return refused(HoursFault::NoUnits);
        }
        if on > self.today() {
            return refused(HoursFault::Ahead(on));
        }
        let around = self.hours_around(member)?;
        if around.member.id != member {
            return Err(Refusal::NoSuchMember.into());
        }
        let priced = rules_on(&around.book, &around.member, on).into_iter().find_map(|r| Some((r.unit, r.buy_out?)));
        let Some((unit, terms)) = priced else { return refused(HoursFault::NoRate) };
        if let Some(most) = terms.most {
            // Those who owe together buy out together.
            let account = around.account(on);
            let period = account.balance().period;
            let bought: i64 = account.buy_outs().filter(|b| period.holds(b.on)).map(|b| b.units).sum();
            if bought + units > most {
                return refused(HoursFault::BuyOutLeft((most - bought).max(0), unit));
            }
        }
        let charge = Charge {
            id: ChargeId::new(),
            member,
            kind: ChargeKind::BuyOut,
            amount: price(terms, units, unit),
            on,
            due: due.max(on),
            class: None,
            words: String::new(),
            reverses: None,
            decision: None,
        };
        charge.check(self.today()).map_err(|error| self.refused_payment(error))?;
        let id = BuyOutId::new();
        let op = Op::BuyOutHours { member, buy_out: id, charge: charge.id, unit, units };
        self.act(actor, op, |tx| {
            write_charge(tx.conn, &charge)?;
            let bought = BuyOut { id, member, unit, units, on, rate: terms.rate, charge: charge.id, reverses: None };
            write(tx.conn, &bought)?;
            Ok(charge.id)
        })
    }
}

/// Takes back, with what is not paid of a charge, the hours it was to pay: on the day they were bought, so that every
/// balance is what it would have been. Whole units that what is paid covers stay.
pub(crate) fn take_back(conn: &Connection, charge: ChargeId, paid: Money) -> Result<()> {
    let lines = read::bought_with(conn, charge)?;
    let Some(first) = lines.iter().find(|line| line.reverses.is_none()) else { return Ok(()) };
    let bought: i64 = lines.iter().map(|line| line.units).sum();
    let back = bought - covered(first.rate, paid, first.unit).min(bought);
    if back > 0 {
        write(conn, &BuyOut { id: BuyOutId::new(), units: -back, reverses: Some(first.id), ..*first })?;
    }
    Ok(())
}

fn write(conn: &Connection, b: &BuyOut) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO buy_out (id, member, on_day, units, unit, rate, charge, reverses)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((
        b.id.bytes(),
        b.member.bytes(),
        b.on.to_string(),
        b.units,
        b.unit.word(),
        b.rate.0,
        b.charge.bytes(),
        b.reverses.as_ref().map(BuyOutId::bytes),
    ))?;
    Ok(())
}

/// How many whole units money pays for.
fn covered(rate: Money, paid: Money, unit: Unit) -> i64 {
    let each = if unit == Unit::Minutes { 60 } else { 1 };
    let units = i128::from(paid.0) * each / i128::from(rate.0.max(1));
    i64::try_from(units).unwrap_or(i64::MAX)
}

/// What so many units cost, to the cent; half a cent goes up, into the commons fund.
fn price(terms: BuyOutTerms, units: i64, unit: Unit) -> Money {
    let whole = i128::from(terms.rate.0) * i128::from(units);
    let cents = match unit {
        Unit::Minutes => (whole + 30) / 60,
        Unit::Sessions => whole,
    };
    Money(i64::try_from(cents).unwrap_or(i64::MAX))
}
