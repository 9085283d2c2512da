//! Which acts are about a member: those that wrote its row or one that hangs on it.

use crate::fault::Result;
use crate::register::records;
use minga_core::ids::MemberId;
use rusqlite::Connection;
use std::collections::HashSet;

/// The acts about a member, and the undos and redos of them.
pub fn acts_about(conn: &Connection, id: MemberId) -> Result<HashSet<i64>> {
    let mut found = HashSet::new();
    // Itself too, where its admission was taken back.
    for record in records(conn, id)?.into_iter().chain([id]) {
        found.extend(about_record(conn, record)?);
    }
    Ok(found)
}

fn about_record(conn: &Connection, id: MemberId) -> Result<Vec<i64>> {
    let mut rows = conn.prepare_cached(
        "SELECT seq FROM touched WHERE tbl = 'member' AND pk = ?1
         UNION SELECT seq FROM touched JOIN stay ON tbl = 'stay' AND pk = stay.id WHERE stay.member = ?1
         UNION SELECT seq FROM touched JOIN spell ON tbl = 'spell' AND pk = spell.id WHERE spell.member = ?1
         UNION SELECT seq FROM touched JOIN standing ON tbl = 'standing' AND pk = standing.id WHERE standing.member = ?1
         UNION SELECT seq FROM touched JOIN charge ON tbl = 'charge' AND pk = charge.id WHERE charge.member = ?1
         UNION SELECT seq FROM touched JOIN receipt ON tbl = 'receipt' AND pk = receipt.id WHERE receipt.payer = ?1
         UNION SELECT seq FROM touched JOIN refund ON tbl = 'refund' AND pk = refund.id WHERE refund.member = ?1
         UNION SELECT seq FROM touched JOIN payment ON tbl = 'payment' AND pk = payment.id WHERE payment.member = ?1
         UNION SELECT seq FROM touched JOIN share_entry ON tbl = 'share_entry' AND pk = share_entry.id WHERE share_entry.member = ?1
         UNION SELECT seq FROM touched JOIN tie ON tbl = 'tie' AND pk = tie.id WHERE ?1 IN (tie.member, tie.other)
         UNION SELECT seq FROM touched JOIN consent ON tbl = 'consent' AND pk = consent.id WHERE consent.member = ?1
         UNION SELECT seq FROM touched JOIN document ON tbl = 'document' AND pk = document.id WHERE document.member = ?1
         UNION SELECT seq FROM touched JOIN sign_up ON tbl = 'sign_up' AND pk = sign_up.id WHERE sign_up.member = ?1
         UNION SELECT seq FROM touched JOIN attendance ON tbl = 'attendance' AND pk = attendance.id WHERE attendance.member = ?1",
    )?;
    let found = rows.query_map([id.bytes()], |r| r.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
