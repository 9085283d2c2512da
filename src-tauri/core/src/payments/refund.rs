//! A pay-out slip: money paid back to a member, from credit or of a deposit, under a number of a series of its own.
//! Like a receipt it is never undone: one given by mistake is made void, and is kept with the day and the reason.

use super::{Asked, Ledger, Method, Payer, PaymentError, Void};
use crate::ids::{ChargeId, MemberId, RefundId};
use crate::money::Money;
use chrono::NaiveDate;

/// Money paid back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund {
    /// Identity.
    pub id: RefundId,
    /// Its number; none is left out, none given twice.
    pub number: i64,
    /// Who got it.
    pub member: MemberId,
    /// The same, as printed; empty once erased.
    pub to: Payer,
    /// The day the money went.
    pub on: NaiveDate,
    /// How.
    pub method: Method,
    /// Number of the transfer, ..; may be empty.
    pub reference: String,
    /// How much.
    pub amount: Money,
    /// The deposit that was given back; none where it was paid from credit.
    pub charge: Option<ChargeId>,
    /// That it is void.
    pub void: Option<Void>,
}

impl Refund {
    /// Whether it counts on a day: paid by then, and not void yet.
    pub fn counts(&self, on: NaiveDate) -> bool {
        self.on <= on && self.void.as_ref().is_none_or(|void| on < void.on)
    }
}

impl Ledger {
    /// How much can be paid back on a day: of a deposit what is held of it, else the member's credit; not more than
    /// there is on that day and now.
    ///
    /// # Errors
    /// A charge that is no deposit of that member.
    pub fn to_pay_back(
        &self,
        member: MemberId,
        charge: Option<ChargeId>,
        on: NaiveDate,
    ) -> Result<Money, PaymentError> {
        let there = |on| {
            let account = self.account(member, on);
            match charge {
                None => Ok(account.credit),
                Some(charge) => {
                    let asked = account.asked.iter().find(|asked| asked.charge.id == charge);
                    let known = self.charge(charge).filter(|known| known.member == member && known.is_deposit());
                    known.ok_or(PaymentError::NoSuchCharge).map(|_| asked.map(Asked::held).unwrap_or_default())
                }
            }
        };
        Ok(there(on)?.min(there(NaiveDate::MAX)?).max(Money::ZERO))
    }

    /// Whether a member was paid back no more than came: asked once a receipt is made void, and after an undo.
    ///
    /// # Errors
    /// [`PaymentError::PaidBack`], with what would be missing.
    pub fn covers(&self, member: MemberId) -> Result<(), PaymentError> {
        let account = self.account(member, NaiveDate::MAX);
        let over = account.asked.iter().map(|asked| asked.paid.0 - asked.returned.0).chain([account.credit.0]);
        match over.min().filter(|least| *least < 0) {
            Some(least) => Err(PaymentError::PaidBack(Money(-least))),
            None => Ok(()),
        }
    }
}
