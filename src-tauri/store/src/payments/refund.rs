//! Money is paid back to a member, from credit or of a deposit, and a pay-out slip given; and one is made void.

use super::write;
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::ids::{ChargeId, MemberId, PersonId, RefundId};
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::payments::{Method, Payer, PaymentError, Refund, Void, check_amount, check_day};
use minga_core::text;

/// Money to be paid back.
#[derive(Clone, Debug)]
pub struct NewRefund {
    /// Who gets it.
    pub member: MemberId,
    /// The deposit it is given back of; none from credit.
    pub charge: Option<ChargeId>,
    /// The day the money goes.
    pub on: NaiveDate,
    /// How.
    pub method: Method,
    /// Number of the transfer, ..; may be empty.
    pub reference: String,
    /// How much.
    pub amount: Money,
}

impl Coop {
    /// Pays money back and gives a pay-out slip. Its number is given inside the act, so that none is left out.
    ///
    /// # Errors
    /// A member that is not there, a charge that is no deposit of the member, a day ahead, an amount that is nothing or
    /// more than there is, on that day or now; a reference that is not a line.
    pub fn pay_back(&mut self, actor: PersonId, new: &NewRefund) -> Result<Done<(RefundId, i64)>> {
        let member = self.member(new.member)?.ok_or(Refusal::NoSuchMember)?;
        check_amount(new.amount).map_err(|error| self.refused(error))?;
        check_day(new.on, self.today()).map_err(|error| self.refused(error))?;
        let reference = if new.reference.trim().is_empty() { String::new() } else { text::line(&new.reference)? };
        let ledger = self.ledger_of(member.id)?;
        let most = ledger.to_pay_back(member.id, new.charge, new.on).map_err(|error| self.refused(error))?;
        if new.amount > most {
            return Err(self.refused(PaymentError::MoreThanHeld(most)));
        }
        let mut refund = Refund {
            id: RefundId::new(),
            number: 0,
            member: member.id,
            to: Payer {
                name: member.profile.name.spoken(),
                document: member.profile.document.map(|document| document.number).unwrap_or_default(),
                household: false,
            },
            on: new.on,
            method: new.method,
            reference,
            amount: new.amount,
            charge: new.charge,
            void: None,
        };
        self.act_with(actor, |tx| {
            refund.number = write::next_refund(tx.conn)?;
            write::refund(tx.conn, &refund)?;
            let Refund { id, number, member, charge, .. } = refund;
            Ok(((id, number), Op::PayBack { refund: id, number, member, charge }))
        })
    }

    /// Makes a pay-out slip void from today on, whatever its age: the money is to the member's good again.
    ///
    /// # Errors
    /// No such slip, one that is void already, no reason.
    pub fn void_refund(&mut self, actor: PersonId, id: RefundId, why: &str) -> Result<Done<()>> {
        let refund = self.refund(id)?;
        if refund.void.is_some() {
            return Err(self.refused(PaymentError::RefundVoidAlready));
        }
        let void = Void { on: self.today(), why: text::line(why)? };
        let op = Op::VoidRefund { refund: id, number: refund.number, member: refund.member };
        self.act(actor, op, |tx| write::void_refund(tx.conn, id, &void))
    }

    /// One pay-out slip.
    ///
    /// # Errors
    /// None of that identity.
    pub fn refund(&self, id: RefundId) -> Result<Refund> {
        let unknown = || self.refused(PaymentError::NoSuchRefund);
        let member = super::read::refunded(&self.conn, id.bytes())?.ok_or_else(unknown)?;
        let member = self.member(member)?.ok_or_else(unknown)?.id;
        self.ledger_of(member)?.refund(id).cloned().ok_or_else(unknown)
    }
}
