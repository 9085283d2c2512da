//! Which acts stand: an act is undone while an undo of it stands, and an undo stands until it is redone.

use crate::fault::Result;
use minga_core::journal::Op;
use rusqlite::Connection;
use std::collections::{HashMap, HashSet};

/// What the journal says of undoing and redoing.
#[derive(Debug, Default)]
pub struct Standing {
    /// Acts that are taken back at present: the act, and the undo that did it.
    pub undone: HashMap<i64, i64>,
    /// Undos and redos, and what each takes back.
    pub reverts: HashMap<i64, i64>,
}

impl Standing {
    /// Reads it from the journal.
    pub fn read(conn: &Connection) -> Result<Self> {
        let mut rows = conn.prepare_cached(
            "SELECT seq, op FROM journal WHERE op LIKE '{\"op\":\"undo\"%' OR op LIKE '{\"op\":\"redo\"%' ORDER BY seq DESC",
        )?;
        let mut found = rows.query([])?;
        let mut standing = Self::default();
        // From the newest back: whether an undo stands is known before what it undid is reached.
        let mut fallen = HashSet::new();
        while let Some(row) = found.next()? {
            let seq: i64 = row.get(0)?;
            let (Op::Undo { act } | Op::Redo { act }) = serde_json::from_str(&row.get::<_, String>(1)?)? else {
                continue;
            };
            standing.reverts.insert(seq, act);
            if !fallen.contains(&seq) {
                fallen.insert(act);
                standing.undone.insert(act, seq);
            }
        }
        Ok(standing)
    }

    /// Whether an act's effect is in the file now.
    pub fn stands(&self, seq: i64) -> bool {
        !self.undone.contains_key(&seq)
    }

    /// Whether an act is an undo or a redo.
    pub fn is_revert(&self, seq: i64) -> bool {
        self.reverts.contains_key(&seq)
    }
}
