//! Writing charges, receipts and their parts, inside an act.

use crate::fault::Result;
use crate::personal;
use minga_core::ids::{ChargeId, ClassId, DecisionId, EntryId, PaymentId, ReceiptId, RefundId};
use minga_core::money::Money;
use minga_core::payments::{Charge, Paid, Receipt, Refund, Void};
use rusqlite::Connection;

/// A new charge, or the line that takes one back.
pub fn charge(conn: &Connection, c: &Charge) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO charge (id, member, kind, amount, on_day, due_day, class, words, reverses, decision)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute((
        c.id.bytes(),
        c.member.bytes(),
        c.kind.word(),
        c.amount.0,
        c.on.to_string(),
        c.due.to_string(),
        c.class.as_ref().map(ClassId::bytes),
        &c.words,
        c.reverses.as_ref().map(ChargeId::bytes),
        c.decision.as_ref().map(DecisionId::bytes),
    ))?;
    Ok(())
}

/// A new receipt with its parts.
pub fn receipt(conn: &Connection, r: &Receipt) -> Result<()> {
    let profile = personal::put(conn, &r.payer.0, &r.by)?;
    conn.prepare_cached(
        "INSERT INTO receipt (id, number, payer, profile, on_day, method, reference, amount)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((
        r.id.bytes(),
        r.number,
        r.payer.bytes(),
        profile,
        r.on.to_string(),
        r.method.word(),
        &r.reference,
        r.amount.0,
    ))?;
    r.parts.iter().try_for_each(|part| payment(conn, r.id, part))
}

/// A part of a receipt.
pub fn payment(conn: &Connection, receipt: ReceiptId, p: &Paid) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO payment (id, receipt, member, charge, amount, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute((
        p.id.bytes(),
        receipt.bytes(),
        p.member.bytes(),
        p.charge.as_ref().map(ChargeId::bytes),
        p.amount.0,
        p.entry.as_ref().map(EntryId::bytes),
    ))?;
    Ok(())
}

/// What is left of a part kept as credit; a part of nothing goes.
pub fn keep(conn: &Connection, id: PaymentId, left: Money) -> Result<()> {
    if left == Money::ZERO {
        conn.prepare_cached("DELETE FROM payment WHERE id = ?1")?.execute([id.bytes()])?;
    } else {
        conn.prepare_cached("UPDATE payment SET amount = ?2 WHERE id = ?1")?.execute((id.bytes(), left.0))?;
    }
    Ok(())
}

/// A receipt is void from a day on.
pub fn void(conn: &Connection, id: ReceiptId, void: &Void) -> Result<()> {
    conn.prepare_cached("UPDATE receipt SET void_day = ?2, void_why = ?3 WHERE id = ?1")?.execute((
        id.bytes(),
        void.on.to_string(),
        &void.why,
    ))?;
    Ok(())
}

/// A new pay-out slip.
pub fn refund(conn: &Connection, r: &Refund) -> Result<()> {
    let profile = personal::put(conn, &r.member.0, &r.to)?;
    conn.prepare_cached(
        "INSERT INTO refund (id, number, member, profile, on_day, method, reference, amount, charge)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute((
        r.id.bytes(),
        r.number,
        r.member.bytes(),
        profile,
        r.on.to_string(),
        r.method.word(),
        &r.reference,
        r.amount.0,
        r.charge.as_ref().map(ChargeId::bytes),
    ))?;
    Ok(())
}

/// A pay-out slip is void from a day on.
pub fn void_refund(conn: &Connection, id: RefundId, void: &Void) -> Result<()> {
    conn.prepare_cached("UPDATE refund SET void_day = ?2, void_why = ?3 WHERE id = ?1")?.execute((
        id.bytes(),
        void.on.to_string(),
        &void.why,
    ))?;
    Ok(())
}

/// The next number of a pay-out slip: above every one ever given.
pub fn next_refund(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("SELECT coalesce(max(number), 0) + 1 FROM spent WHERE kind = 'refund'", [], |r| r.get(0))?)
}

/// The next number of a receipt: above every one ever given.
pub fn next_number(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("SELECT coalesce(max(number), 0) + 1 FROM spent WHERE kind = 'receipt'", [], |r| r.get(0))?)
}
