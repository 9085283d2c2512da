//! Hours are paid for instead of worked: the money is a charge, owed to the commons fund.

use super::{refused, rules_on};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::payments::write_charge;
use chrono::NaiveDate;
use minga_core::commitments::{BuyOutTerms, HoursFault, MOST, Unit, balance};
use minga_core::ids::{BuyOutId, ChargeId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::payments::{Charge, ChargeKind};

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
        let known = self.member(member)?.filter(|m| m.id == member).ok_or(Refusal::NoSuchMember)?;
        let book = self.hours_of(&[member])?;
        let priced = rules_on(&book, &known, on).into_iter().find_map(|r| Some((r.unit, r.buy_out?)));
        let Some((unit, terms)) = priced else { return refused(HoursFault::NoRate) };
        if let Some(most) = terms.most {
            let period = balance(&book, &[&known], on).period;
            let bought = book.of(member).buy_outs.iter().filter(|b| period.holds(b.on)).map(|b| b.units).sum::<i64>();
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
            tx.conn
                .prepare_cached(
                    "INSERT INTO buy_out (id, member, on_day, units, unit, rate, charge) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                )?
                .execute((
                    id.bytes(),
                    member.bytes(),
                    on.to_string(),
                    units,
                    unit.word(),
                    terms.rate.0,
                    charge.id.bytes(),
                ))?;
            Ok(charge.id)
        })
    }
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
