//! Reading charges and receipts. Those of a record that was merged are those of the one it was merged into.

use crate::fault::{Fault, Result};
use chrono::NaiveDate;
use minga_core::ids::{ChargeId, ClassId, DecisionId, EntryId, MemberId, PaymentId, ReceiptId, RefundId};
use minga_core::money::Money;
use minga_core::payments::{Charge, ChargeKind, Ledger, Method, Paid, Receipt, Refund, Void};
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::{BTreeSet, HashMap};

/// Everything.
pub fn all(conn: &Connection) -> Result<Ledger> {
    let merged = merged(conn)?;
    let mut ledger = Ledger::default();
    let mut rows = conn.prepare_cached(
        "SELECT id, member, kind, amount, on_day, due_day, class, words, reverses, decision
         FROM charge ORDER BY on_day, id",
    )?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        ledger.charges.push(charge(row, &merged)?);
    }
    let mut place: HashMap<ReceiptId, usize> = HashMap::new();
    let mut rows = conn.prepare_cached(
        "SELECT r.id, r.number, r.payer, p.body, r.on_day, r.method, r.reference, r.amount, r.void_day, r.void_why
         FROM receipt r LEFT JOIN personal p ON p.digest = r.profile ORDER BY r.number",
    )?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let receipt = receipt(row, &merged)?;
        place.insert(receipt.id, ledger.receipts.len());
        ledger.receipts.push(receipt);
    }
    let mut rows = conn.prepare_cached("SELECT receipt, id, member, charge, amount, entry FROM payment ORDER BY id")?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(&at) = place.get(&ReceiptId::from(row.get::<_, [u8; 16]>(0)?)) {
            ledger.receipts[at].parts.push(paid(row, &merged)?);
        }
    }
    let mut rows = conn.prepare_cached(
        "SELECT r.id, r.number, r.member, p.body, r.on_day, r.method, r.reference, r.amount, r.charge, r.void_day,
                r.void_why
         FROM refund r LEFT JOIN personal p ON p.digest = r.profile ORDER BY r.number",
    )?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        ledger.refunds.push(refund(row, &merged)?);
    }
    Ok(ledger)
}

/// What concerns one member.
pub fn of_member(conn: &Connection, member: MemberId) -> Result<Ledger> {
    let merged = merged(conn)?;
    let mut of: Vec<MemberId> = merged.iter().filter(|(_, into)| **into == member).map(|(from, _)| *from).collect();
    of.push(member);
    let mut charges = BTreeSet::new();
    let mut receipts = BTreeSet::new();
    let mut refunds = Vec::new();
    for member in of {
        charges.extend(ids::<ChargeId>(conn, "SELECT id FROM charge WHERE member = ?1", member.bytes())?);
        receipts.extend(ids::<ReceiptId>(
            conn,
            "SELECT id FROM receipt WHERE payer = ?1 UNION SELECT receipt FROM payment WHERE member = ?1",
            member.bytes(),
        )?);
        let mut rows = conn.prepare_cached(
            "SELECT r.id, r.number, r.member, p.body, r.on_day, r.method, r.reference, r.amount, r.charge, r.void_day,
                r.void_why
             FROM refund r LEFT JOIN personal p ON p.digest = r.profile WHERE r.member = ?1",
        )?;
        let mut rows = rows.query([member.bytes()])?;
        while let Some(row) = rows.next()? {
            refunds.push(refund(row, &merged)?);
        }
    }
    refunds.sort_by_key(|refund| refund.number);
    Ok(Ledger { refunds, ..touched(conn, charges, receipts)? })
}

/// These charges with what was taken back of them and every receipt that pays them; and these receipts.
pub fn touched(
    conn: &Connection,
    mut charges: BTreeSet<ChargeId>,
    mut receipts: BTreeSet<ReceiptId>,
) -> Result<Ledger> {
    let merged = merged(conn)?;
    for id in &receipts {
        let paid = "SELECT charge FROM payment WHERE receipt = ?1 AND charge IS NOT NULL";
        charges.extend(ids::<ChargeId>(conn, paid, id.bytes())?);
    }
    for id in charges.clone() {
        receipts.extend(ids::<ReceiptId>(conn, "SELECT receipt FROM payment WHERE charge = ?1", id.bytes())?);
        charges.extend(ids::<ChargeId>(conn, "SELECT id FROM charge WHERE reverses = ?1", id.bytes())?);
    }
    let mut ledger = Ledger::default();
    for id in charges {
        let mut rows = conn.prepare_cached(
            "SELECT id, member, kind, amount, on_day, due_day, class, words, reverses, decision
             FROM charge WHERE id = ?1",
        )?;
        if let Some(found) = rows.query_row([id.bytes()], |r| Ok(charge(r, &merged))).optional()? {
            ledger.charges.push(found?);
        }
    }
    for id in receipts {
        let mut rows = conn.prepare_cached(
            "SELECT r.id, r.number, r.payer, p.body, r.on_day, r.method, r.reference, r.amount, r.void_day, r.void_why
             FROM receipt r LEFT JOIN personal p ON p.digest = r.profile WHERE r.id = ?1",
        )?;
        let Some(found) = rows.query_row([id.bytes()], |r| Ok(receipt(r, &merged))).optional()? else { continue };
        let mut found = found?;
        let mut rows = conn.prepare_cached(
            "SELECT receipt, id, member, charge, amount, entry FROM payment WHERE receipt = ?1 ORDER BY id",
        )?;
        let mut rows = rows.query([id.bytes()])?;
        while let Some(row) = rows.next()? {
            found.parts.push(paid(row, &merged)?);
        }
        ledger.receipts.push(found);
    }
    ledger.charges.sort_by_key(|charge| (charge.on, charge.id));
    ledger.receipts.sort_by_key(|receipt| receipt.number);
    Ok(ledger)
}

/// The receipt a payment is part of.
pub fn receipt_of(conn: &Connection, payment: &[u8]) -> Result<Option<ReceiptId>> {
    Ok(ids(conn, "SELECT receipt FROM payment WHERE id = ?1", payment)?.pop())
}

/// The receipt of a number.
pub fn receipt_numbered(conn: &Connection, number: i64) -> Result<Option<ReceiptId>> {
    let found: Option<[u8; 16]> = conn
        .prepare_cached("SELECT id FROM receipt WHERE number = ?1")?
        .query_row([number], |r| r.get(0))
        .optional()?;
    Ok(found.map(ReceiptId::from))
}

/// The member a pay-out slip was given to, as it was written.
pub fn refunded(conn: &Connection, id: &[u8]) -> Result<Option<MemberId>> {
    Ok(ids(conn, "SELECT member FROM refund WHERE id = ?1", id)?.pop())
}

/// The pay-out slip of a number.
pub fn refund_numbered(conn: &Connection, number: i64) -> Result<Option<RefundId>> {
    let found: Option<[u8; 16]> =
        conn.prepare_cached("SELECT id FROM refund WHERE number = ?1")?.query_row([number], |r| r.get(0)).optional()?;
    Ok(found.map(RefundId::from))
}

fn ids<T: From<[u8; 16]>>(conn: &Connection, sql: &str, of: &[u8]) -> Result<Vec<T>> {
    let mut rows = conn.prepare_cached(sql)?;
    let found = rows.query_map([of], |r| r.get::<_, [u8; 16]>(0).map(T::from))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Records that were merged, and the one each speaks for in the end.
pub(crate) fn merged(conn: &Connection) -> Result<HashMap<MemberId, MemberId>> {
    let mut rows = conn.prepare_cached("SELECT id, merged_into FROM member WHERE merged_into IS NOT NULL")?;
    let found = rows
        .query_map([], |r| Ok((MemberId::from(r.get::<_, [u8; 16]>(0)?), MemberId::from(r.get::<_, [u8; 16]>(1)?))))?;
    let next: HashMap<MemberId, MemberId> = found.collect::<rusqlite::Result<_>>()?;
    let last = |mut id: MemberId| {
        while let Some(into) = next.get(&id) {
            id = *into;
        }
        id
    };
    Ok(next.keys().map(|id| (*id, last(*id))).collect())
}

fn member(r: &Row<'_>, column: usize, merged: &HashMap<MemberId, MemberId>) -> Result<MemberId> {
    let id = MemberId::from(r.get::<_, [u8; 16]>(column)?);
    Ok(merged.get(&id).copied().unwrap_or(id))
}

fn charge(r: &Row<'_>, merged: &HashMap<MemberId, MemberId>) -> Result<Charge> {
    Ok(Charge {
        id: ChargeId::from(r.get::<_, [u8; 16]>(0)?),
        member: member(r, 1, merged)?,
        kind: ChargeKind::from_word(&r.get::<_, String>(2)?).ok_or_else(|| odd("kind"))?,
        amount: Money(r.get(3)?),
        on: day(r, 4)?,
        due: day(r, 5)?,
        class: r.get::<_, Option<[u8; 16]>>(6)?.map(ClassId::from),
        words: r.get(7)?,
        reverses: r.get::<_, Option<[u8; 16]>>(8)?.map(ChargeId::from),
        decision: r.get::<_, Option<[u8; 16]>>(9)?.map(DecisionId::from),
    })
}

fn receipt(r: &Row<'_>, merged: &HashMap<MemberId, MemberId>) -> Result<Receipt> {
    let by: Option<String> = r.get(3)?;
    let why: Option<String> = r.get(9)?;
    Ok(Receipt {
        id: ReceiptId::from(r.get::<_, [u8; 16]>(0)?),
        number: r.get(1)?,
        payer: member(r, 2, merged)?,
        by: by.map(|body| serde_json::from_str(&body)).transpose()?.unwrap_or_default(),
        on: day(r, 4)?,
        method: Method::from_word(&r.get::<_, String>(5)?).ok_or_else(|| odd("method"))?,
        reference: r.get(6)?,
        amount: Money(r.get(7)?),
        void: why.map(|why| Ok::<_, Fault>(Void { on: day(r, 8)?, why })).transpose()?,
        parts: Vec::new(),
    })
}

fn refund(r: &Row<'_>, merged: &HashMap<MemberId, MemberId>) -> Result<Refund> {
    let to: Option<String> = r.get(3)?;
    let why: Option<String> = r.get(10)?;
    Ok(Refund {
        id: RefundId::from(r.get::<_, [u8; 16]>(0)?),
        number: r.get(1)?,
        member: member(r, 2, merged)?,
        to: to.map(|body| serde_json::from_str(&body)).transpose()?.unwrap_or_default(),
        on: day(r, 4)?,
        method: Method::from_word(&r.get::<_, String>(5)?).ok_or_else(|| odd("method"))?,
        reference: r.get(6)?,
        amount: Money(r.get(7)?),
        charge: r.get::<_, Option<[u8; 16]>>(8)?.map(ChargeId::from),
        void: why.map(|why| Ok::<_, Fault>(Void { on: day(r, 9)?, why })).transpose()?,
    })
}

fn paid(r: &Row<'_>, merged: &HashMap<MemberId, MemberId>) -> Result<Paid> {
    Ok(Paid {
        id: PaymentId::from(r.get::<_, [u8; 16]>(1)?),
        member: member(r, 2, merged)?,
        charge: r.get::<_, Option<[u8; 16]>>(3)?.map(ChargeId::from),
        amount: Money(r.get(4)?),
        entry: r.get::<_, Option<[u8; 16]>>(5)?.map(EntryId::from),
    })
}

fn day(r: &Row<'_>, column: usize) -> Result<NaiveDate> {
    r.get_ref(column)?.as_str().ok().and_then(|t| t.parse().ok()).ok_or_else(|| odd("a date"))
}

/// A word in the tables that this version does not know: someone else wrote it.
fn odd(what: &str) -> Fault {
    Fault::damaged(None, format!("{what} holds a value that no act writes"))
}
