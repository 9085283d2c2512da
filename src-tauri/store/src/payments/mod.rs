//! Payments: charges raised and taken back, receipts given and made void, credit put to use.

mod cash;
mod credit;
mod raise;
mod read;
mod refund;
mod take;
mod void;
mod write;

pub(crate) use cash::Cash;
pub(crate) use read::{all as read_all, merged};
pub use refund::NewRefund;
pub use take::NewReceipt;
pub(crate) use write::charge as write_charge;

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::changes;
use chrono::NaiveDate;
use minga_core::ids::{ChargeId, MemberId, ReceiptId, RefundId};
use minga_core::money::{Currency, Money};
use minga_core::payments::{Ledger, PaymentError, Receipt, holds};
use rusqlite::Connection;
use rusqlite::types::Value;
use std::collections::BTreeSet;

impl Coop {
    /// All charges and receipts, as they are known now.
    pub fn ledger(&self) -> Result<Ledger> {
        read::all(&self.conn)
    }

    /// A member's charges, and every receipt that pays one of them or was given to the member.
    pub fn ledger_of(&self, member: MemberId) -> Result<Ledger> {
        read::of_member(&self.conn, member)
    }

    /// What a member was asked for and has not paid, due or not; credit is not taken off.
    pub fn open_debts(&self, member: MemberId) -> Result<Money> {
        Ok(self.ledger_of(member)?.account(member, NaiveDate::MAX).owed())
    }

    /// The receipt of a number.
    pub fn receipt_numbered(&self, number: i64) -> Result<Option<ReceiptId>> {
        read::receipt_numbered(&self.conn, number)
    }

    /// The pay-out slip of a number.
    pub fn refund_numbered(&self, number: i64) -> Result<Option<RefundId>> {
        read::refund_numbered(&self.conn, number)
    }

    /// A refusal that says its sum in the co-op's money.
    pub(crate) fn refused_payment(&self, error: PaymentError) -> Fault {
        self.refused(error)
    }

    fn refused(&self, error: PaymentError) -> Fault {
        match self.coop() {
            Ok(coop) => Refusal::Payment(error, coop.currency).into(),
            Err(fault) => fault,
        }
    }
}

/// A charge with whatever was paid on it and taken back of it.
pub(crate) fn ledger_paying(conn: &Connection, charge: ChargeId) -> Result<Ledger> {
    read::touched(conn, BTreeSet::from([charge]), BTreeSet::new())
}

/// Checks the charges and receipts an undo or a redo touched, as they are now.
pub(crate) fn check_touched(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let mut charges: BTreeSet<ChargeId> = BTreeSet::new();
    let mut receipts: BTreeSet<ReceiptId> = BTreeSet::new();
    let mut members: BTreeSet<MemberId> = BTreeSet::new();
    changes::each(changeset, |change| {
        let named = |column: usize| <[u8; 16]>::try_from(change.bytes(column)).ok();
        match change.table.as_str() {
            "charge" => charges.extend([named(0), named(8)].into_iter().flatten().map(ChargeId::from)),
            "receipt" => receipts.extend(named(0).map(ReceiptId::from)),
            "payment" => {
                charges.extend(named(3).map(ChargeId::from));
                receipts.extend(named(1).map(ReceiptId::from));
                // An update names neither: the row itself does.
                if let Some(Value::Integer(_)) = change.set(4) {
                    receipts.extend(read::receipt_of(conn, change.pk())?);
                }
            }
            "refund" => members.extend(read::refunded(conn, change.pk())?),
            _ => {}
        }
        Ok(())
    })?;
    let currency = crate::register::read_coop(conn)?.currency;
    for member in &members {
        covers(conn, *member, currency)?;
    }
    if charges.is_empty() && receipts.is_empty() {
        return Ok(());
    }
    let ledger = read::touched(conn, charges, receipts)?;
    holds(&ledger).map_err(|error| Refusal::Payment(error, currency))?;
    paid_back(conn, &ledger.receipts, currency)
}

/// Whether what was paid back to whoever these receipts are of is still covered by what came.
fn paid_back(conn: &Connection, receipts: &[Receipt], currency: Currency) -> Result<()> {
    let members: BTreeSet<MemberId> = receipts.iter().flat_map(|r| &r.parts).map(|part| part.member).collect();
    members.into_iter().try_for_each(|member| covers(conn, member, currency))
}

fn covers(conn: &Connection, member: MemberId, currency: Currency) -> Result<()> {
    // To most nothing was ever paid back.
    if !conn.prepare_cached("SELECT 1 FROM refund")?.exists([])? {
        return Ok(());
    }
    let Some(member) = crate::register::records(conn, member)?.first().copied() else { return Ok(()) };
    let ledger = read::of_member(conn, member)?;
    ledger.covers(member).map_err(|error| Refusal::Payment(error, currency).into())
}
