//! Taking a payment: a receipt with the next number, its parts, and the lines of the share ledger they make,
//! all in one act.

use super::write;
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::shares::write_entry;
use chrono::NaiveDate;
use minga_core::ids::{ChargeId, ClassId, EntryId, MemberId, PaymentId, PersonId, ReceiptId};
use minga_core::journal::Op;
use minga_core::members::Member;
use minga_core::money::Money;
use minga_core::payments::{
    ChargeKind, Ledger, Method, Paid, Part, Payer, PaymentError, Receipt, check_amount, check_day, check_parts,
};
use minga_core::shares::{self, EntryKind, ShareEntry};
use minga_core::text;

/// A payment to be taken.
#[derive(Clone, Debug)]
pub struct NewReceipt {
    /// Who pays, and whose credit the rest becomes.
    pub payer: MemberId,
    /// Whether for the household together, as the receipt prints it.
    pub household: bool,
    /// The day the money came.
    pub on: NaiveDate,
    /// How.
    pub method: Method,
    /// Number of the transfer, the slip, ..; may be empty.
    pub reference: String,
    /// How much.
    pub amount: Money,
    /// What goes to which charge; the rest is kept as the payer's credit.
    pub parts: Vec<Part>,
}

/// What paying makes: parts of a receipt, and lines of the share ledger.
#[derive(Default)]
pub(super) struct Posting {
    pub paid: Vec<Paid>,
    pub entries: Vec<(MemberId, ShareEntry)>,
}

impl Coop {
    /// Takes a payment and gives a receipt. Its number is given inside the act, so that none is left out.
    ///
    /// # Errors
    /// A payer or charge that is not there, a day ahead, an amount that is nothing, parts that are more than
    /// is asked or than was received, a reference that is not a line, shares that are paid up already.
    pub fn take_payment(&mut self, actor: PersonId, new: &NewReceipt) -> Result<Done<(ReceiptId, i64)>> {
        let payer = self.member(new.payer)?.ok_or(Refusal::NoSuchMember)?;
        check_amount(new.amount).map_err(|error| self.refused(error))?;
        check_day(new.on, self.today()).map_err(|error| self.refused(error))?;
        let reference = if new.reference.trim().is_empty() { String::new() } else { text::line(&new.reference)? };
        let (ledger, credit) = self.check_split(&new.parts, new.amount)?;
        let Posting { paid: mut parts, entries } = self.pay(&new.parts, &ledger, new.on)?;
        if credit > Money::ZERO {
            let id = PaymentId::new();
            parts.push(Paid { id, member: new.payer, charge: None, amount: credit, entry: None });
        }
        let mut receipt = Receipt {
            id: ReceiptId::new(),
            number: 0,
            payer: new.payer,
            by: Payer {
                name: payer.profile.name.spoken(),
                document: payer.profile.document.map(|document| document.number).unwrap_or_default(),
                household: new.household,
            },
            on: new.on,
            method: new.method,
            reference,
            amount: new.amount,
            void: None,
            parts,
        };
        self.act_with(actor, |tx| {
            receipt.number = write::next_number(tx.conn)?;
            for (member, entry) in &entries {
                write_entry(tx.conn, *member, entry)?;
            }
            write::receipt(tx.conn, &receipt)?;
            let op = Op::TakePayment { receipt: receipt.id, number: receipt.number, payer: receipt.payer };
            Ok(((receipt.id, receipt.number), op))
        })
    }

    /// The charges that parts pay on, and what is left of the amount.
    pub(super) fn check_split(&self, parts: &[Part], amount: Money) -> Result<(Ledger, Money)> {
        let charges: Vec<ChargeId> = parts.iter().map(|part| part.charge).collect();
        let ledger = self.ledger_paying(&charges)?;
        let accounts = ledger.accounts(NaiveDate::MAX);
        let accounts: Vec<_> = accounts.values().collect();
        let left = check_parts(parts, &accounts, amount).map_err(|error| self.refused(error))?;
        Ok((ledger, left))
    }

    /// Parts as they are kept, with the lines of the share ledger they make.
    pub(super) fn pay(&self, parts: &[Part], ledger: &Ledger, on: NaiveDate) -> Result<Posting> {
        let mut posting = Posting::default();
        for part in parts {
            let charge = ledger.charge(part.charge).ok_or_else(|| self.refused(PaymentError::NoSuchCharge))?;
            let mut entry = None;
            if let (ChargeKind::Shares, Some(class)) = (charge.kind, charge.class) {
                let line = self.pay_shares(part, class, on, &posting.entries)?;
                entry = Some(line.id);
                posting.entries.push((part.member, line));
            }
            let id = PaymentId::new();
            posting.paid.push(Paid { id, member: part.member, charge: Some(part.charge), amount: part.amount, entry });
        }
        Ok(posting)
    }

    /// The line of the share ledger that a part makes, checked against the member's others.
    fn pay_shares(
        &self,
        part: &Part,
        class: ClassId,
        on: NaiveDate,
        more: &[(MemberId, ShareEntry)],
    ) -> Result<ShareEntry> {
        let Member { shares: mut held, .. } = self.member(part.member)?.ok_or(Refusal::NoSuchMember)?;
        held.extend(more.iter().filter(|(member, _)| *member == part.member).map(|(_, entry)| entry.clone()));
        let par = self.classes()?.iter().find(|c| c.id == class).and_then(|c| c.terms_on(on)).map(|t| t.par);
        let entry = ShareEntry {
            id: EntryId::new(),
            class,
            on,
            kind: EntryKind::Pay,
            units: 0,
            paid: part.amount,
            par: par.unwrap_or_default(),
            reverses: None,
            pair: None,
            decision: None,
        };
        shares::check(&entry, &held, self.today())?;
        Ok(entry)
    }
}
