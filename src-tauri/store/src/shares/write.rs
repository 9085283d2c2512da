//! Writing lines of the ledger, inside an act.

use crate::fault::Result;
use minga_core::ids::{DecisionId, EntryId, MemberId};
use minga_core::shares::{Line, ShareEntry};
use rusqlite::Connection;

/// A new line of the ledger. Its pair, if it has one, is in the file already.
pub fn write_entry(conn: &Connection, member: MemberId, e: &ShareEntry) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO share_entry (id, member, class, on_day, kind, units, paid, par, reverses, pair, decision)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute((
        e.id.bytes(),
        member.bytes(),
        e.class.bytes(),
        e.on.to_string(),
        e.kind.word(),
        e.units,
        e.paid.0,
        e.par.0,
        e.reverses.as_ref().map(EntryId::bytes),
        e.pair.as_ref().map(EntryId::bytes),
        e.decision.as_ref().map(DecisionId::bytes),
    ))?;
    Ok(())
}

/// The lines of a sheet. Two that are each other's pair are written first and tied after; in the journal
/// they are new lines, never changed ones.
pub fn write_lines(conn: &Connection, lines: &[Line]) -> Result<()> {
    for line in lines {
        write_entry(conn, line.member, &ShareEntry { pair: None, ..line.entry.clone() })?;
    }
    let mut tie = conn.prepare_cached("UPDATE share_entry SET pair = ?2 WHERE id = ?1")?;
    for entry in lines.iter().map(|line| &line.entry) {
        if let Some(pair) = entry.pair {
            tie.execute((entry.id.bytes(), pair.bytes()))?;
        }
    }
    Ok(())
}
