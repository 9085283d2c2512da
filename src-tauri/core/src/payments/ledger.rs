//! All charges and receipts of a co-op, or those that concern one member.

use super::{Charge, Paid, PaymentError, Receipt, Refund};
use crate::ids::{ChargeId, ReceiptId, RefundId};
use crate::money::Money;
use chrono::NaiveDate;
use std::collections::HashMap;

/// Charges and receipts as the file knows them now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// Charges and the lines that take them back, by the day they are asked.
    pub charges: Vec<Charge>,
    /// Receipts, by number.
    pub receipts: Vec<Receipt>,
    /// Pay-out slips, by number.
    pub refunds: Vec<Refund>,
}

impl Ledger {
    /// The charge of that identity.
    pub fn charge(&self, id: ChargeId) -> Option<&Charge> {
        self.charges.iter().find(|c| c.id == id)
    }

    /// The receipt of that identity.
    pub fn receipt(&self, id: ReceiptId) -> Option<&Receipt> {
        self.receipts.iter().find(|r| r.id == id)
    }

    /// The receipt of that number.
    pub fn receipt_numbered(&self, number: i64) -> Option<&Receipt> {
        self.receipts.iter().find(|r| r.number == number)
    }

    /// The pay-out slip of that identity.
    pub fn refund(&self, id: RefundId) -> Option<&Refund> {
        self.refunds.iter().find(|r| r.id == id)
    }

    /// Every payment on a charge, void ones among them, by number of the receipt.
    pub fn payments_on(&self, charge: ChargeId) -> impl Iterator<Item = (&Receipt, &Paid)> {
        self.receipts
            .iter()
            .flat_map(|receipt| receipt.parts.iter().map(move |part| (receipt, part)))
            .filter(move |(_, part)| part.charge == Some(charge))
    }

    /// The lines that take a charge back, in part or whole.
    pub fn taken_back(&self, charge: ChargeId) -> impl Iterator<Item = &Charge> {
        self.charges.iter().filter(move |c| c.reverses == Some(charge))
    }
}

/// Whether charges and receipts hold together: each receipt's parts sum to it, nothing is taken back or paid
/// that was not asked. Asked after an undo, of what it touched.
///
/// # Errors
/// [`PaymentError::MoreThanAsked`] and [`PaymentError::MoreThanReceived`].
pub fn holds(ledger: &Ledger) -> Result<(), PaymentError> {
    let ever = NaiveDate::MAX;
    let mut open: HashMap<ChargeId, i64> = HashMap::new();
    for charge in &ledger.charges {
        *open.entry(charge.reverses.unwrap_or(charge.id)).or_default() += charge.amount.0;
    }
    for receipt in &ledger.receipts {
        if receipt.parts.iter().map(|part| part.amount).sum::<Money>() != receipt.amount {
            return Err(PaymentError::MoreThanReceived(receipt.amount));
        }
        for part in receipt.parts.iter().filter(|_| receipt.counts(ever)) {
            if let Some(open) = part.charge.and_then(|charge| open.get_mut(&charge)) {
                *open -= part.amount.0;
            }
        }
    }
    match open.values().find(|left| **left < 0) {
        Some(over) => Err(PaymentError::MoreThanAsked(Money(*over))),
        None => Ok(()),
    }
}
