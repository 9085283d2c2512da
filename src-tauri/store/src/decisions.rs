//! Decisions cited by acts: written with what was decided, read to say who did.

use crate::Coop;
use crate::fault::{Fault, Result};
use minga_core::decisions::{Body, Decision};
use minga_core::ids::DecisionId;
use rusqlite::{Connection, OptionalExtension};

/// Writes a decision, inside the act of what was decided.
pub(crate) fn write_decision(conn: &Connection, d: &Decision) -> Result<()> {
    conn.prepare_cached("INSERT INTO decision (id, body, on_day, minute) VALUES (?1, ?2, ?3, ?4)")?.execute((
        d.id.bytes(),
        d.body.word(),
        d.on.to_string(),
        &d.minute,
    ))?;
    Ok(())
}

impl Coop {
    /// Every decision that was cited.
    pub fn decisions(&self) -> Result<Vec<Decision>> {
        let mut rows = self.conn.prepare_cached("SELECT id FROM decision ORDER BY on_day, id")?;
        let ids = rows.query_map([], |r| r.get::<_, [u8; 16]>(0).map(DecisionId::from))?;
        let ids = ids.collect::<rusqlite::Result<Vec<_>>>()?;
        Ok(ids.into_iter().map(|id| self.decision(id)).collect::<Result<Vec<_>>>()?.into_iter().flatten().collect())
    }

    /// A decision that was cited.
    pub fn decision(&self, id: DecisionId) -> Result<Option<Decision>> {
        let found: Option<(String, String, String)> = self
            .conn
            .prepare_cached("SELECT body, on_day, minute FROM decision WHERE id = ?1")?
            .query_row([id.bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
            .optional()?;
        let odd = || Fault::damaged(None, "a decision holds a value that no act writes");
        found
            .map(|(body, on, minute)| {
                let body = Body::from_word(&body).ok_or_else(odd)?;
                Ok(Decision { id, body, on: on.parse().map_err(|_| odd())?, minute })
            })
            .transpose()
    }
}
