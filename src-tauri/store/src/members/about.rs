//! Which acts are about a member: those that wrote its row or one that hangs on it.

use crate::fault::Result;
use minga_core::ids::MemberId;
use rusqlite::Connection;
use std::collections::HashSet;

/// The acts about a member, and the undos and redos of them.
pub fn acts_about(conn: &Connection, id: MemberId) -> Result<HashSet<i64>> {
    let mut rows = conn.prepare_cached(
        "SELECT seq FROM touched WHERE tbl = 'member' AND pk = ?1
         UNION SELECT seq FROM touched JOIN spell ON tbl = 'spell' AND pk = spell.id WHERE spell.member = ?1
         UNION SELECT seq FROM touched JOIN standing ON tbl = 'standing' AND pk = standing.id WHERE standing.member = ?1
         UNION SELECT seq FROM touched JOIN share_entry ON tbl = 'share_entry' AND pk = share_entry.id WHERE share_entry.member = ?1",
    )?;
    let found = rows.query_map([id.bytes()], |r| r.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
