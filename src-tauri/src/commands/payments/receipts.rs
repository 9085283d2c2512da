//! Receipts: the list, and one of them.

use super::named;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::payments::{ReceiptPage, ReceiptPart, ReceiptRow, ReceiptsPage, ReceiptsQuery};
use minga_core::ids::{MemberId, ReceiptId};
use minga_core::money::{Currency, Money};
use minga_core::payments::{Ledger, PaymentError, Receipt};
use minga_core::register::Register;
use minga_core::text::folded;
use minga_store::Refusal;
use std::collections::HashMap;

/// A window of them, the newest first.
pub fn page(open: &mut Open, query: &ReceiptsQuery) -> Answer<ReceiptsPage> {
    let (register, ledger) = (open.register()?, open.ledger()?);
    let currency = register.coop.currency;
    let numbers = numbers(&register);
    let found = found(&ledger, &query.search);
    let rows = found.iter().skip(query.offset.count()).take(query.limit.count());
    let sum: Money = found.iter().filter(|receipt| receipt.void.is_none()).map(|receipt| receipt.amount).sum();
    Ok(ReceiptsPage {
        rows: rows.map(|receipt| row(receipt, &numbers, currency)).collect(),
        total: found.len().into(),
        sum: sum.plain(currency),
    })
}

/// Those in which every word sought is found, the newest first.
pub fn found<'l>(ledger: &'l Ledger, search: &str) -> Vec<&'l Receipt> {
    let words: Vec<String> = folded(search).split_whitespace().map(str::to_owned).collect();
    let wanted = |receipt: &&Receipt| {
        let said = folded(&format!("{} {} {}", receipt.number, receipt.by.name, receipt.reference));
        words.iter().all(|word| said.contains(word))
    };
    ledger.receipts.iter().rev().filter(wanted).collect()
}

/// One of them.
pub fn one(open: &mut Open, id: ReceiptId) -> Answer<ReceiptPage> {
    let (register, ledger) = (open.register()?, open.ledger()?);
    let at = place(&ledger, id, register.coop.currency)?;
    let receipt = &ledger.receipts[at];
    let beside = |at: Option<usize>| at.and_then(|at| ledger.receipts.get(at)).map(|receipt| receipt.id.to_string());
    Ok(ReceiptPage {
        row: row(receipt, &numbers(&register), register.coop.currency),
        payer_id: receipt.payer.to_string(),
        household: receipt.by.household,
        parts: receipt.parts.iter().map(|part| shape(part, &register, &ledger)).collect(),
        void_on: receipt.void.as_ref().map(|void| void.on.to_string()),
        void_why: receipt.void.as_ref().map(|void| void.why.clone()).unwrap_or_default(),
        printings: open.coop.printings(receipt)?.into(),
        previous: beside(at.checked_sub(1)),
        next: beside(Some(at + 1)),
    })
}

/// A receipt as the list says it.
pub fn row_of(open: &mut Open, id: ReceiptId) -> Answer<ReceiptRow> {
    let (register, ledger) = (open.register()?, open.ledger()?);
    let currency = register.coop.currency;
    Ok(row(&ledger.receipts[place(&ledger, id, currency)?], &numbers(&register), currency))
}

/// Member numbers by identity.
pub fn numbers(register: &Register) -> HashMap<MemberId, i64> {
    register.members.iter().map(|member| (member.id, member.number)).collect()
}

/// A receipt in a list.
pub fn row(receipt: &Receipt, numbers: &HashMap<MemberId, i64>, currency: Currency) -> ReceiptRow {
    ReceiptRow {
        id: receipt.id.to_string(),
        number: receipt.number.into(),
        on: receipt.on.to_string(),
        payer: receipt.by.name.clone(),
        payer_number: numbers.get(&receipt.payer).copied().unwrap_or_default().into(),
        method: receipt.method.into(),
        reference: receipt.reference.clone(),
        amount: receipt.amount.plain(currency),
        void: receipt.void.is_some(),
    }
}

fn place(ledger: &Ledger, id: ReceiptId, currency: Currency) -> Answer<usize> {
    let found = ledger.receipts.iter().position(|receipt| receipt.id == id);
    found.ok_or_else(|| minga_store::Fault::from(Refusal::Payment(PaymentError::NoSuchReceipt, currency)).into())
}

fn shape(part: &minga_core::payments::Paid, register: &Register, ledger: &Ledger) -> ReceiptPart {
    let charge = part.charge.and_then(|charge| ledger.charge(charge));
    ReceiptPart {
        member: named(register, part.member),
        kind: charge.map(|charge| charge.kind.into()),
        words: charge.map(|charge| charge.words.clone()).unwrap_or_default(),
        due: charge.map(|charge| charge.due.to_string()),
        amount: part.amount.plain(register.coop.currency),
        shares: part.entry.is_some(),
    }
}
