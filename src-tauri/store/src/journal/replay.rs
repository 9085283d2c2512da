//! Replaying the chain onto empty tables: the proof of the tables, and the way to earlier moments.

use super::seal::Entry;
use super::undo::apply;
use crate::fault::{Fault, Result};
use crate::schema::Schema;
use minga_core::journal::Op;
use rusqlite::Connection;

/// Replays acts up to and with `until` onto an empty database in memory, migrations at their place.
///
/// Returns it, or the first act whose changeset does not fit.
pub fn replay(file: &Connection, schema: Schema, until: i64) -> Result<Connection> {
    let past = Connection::open_in_memory()?;
    rusqlite::vtab::array::load_module(&past)?;
    // References are checked in the file itself; here they would cost minutes on the undo of an import.
    past.pragma_update(None, "foreign_keys", "OFF")?;
    // A replay that fails is thrown away, so it needs no journal; a statement journal in memory would
    // make taking back a large act take time in the square of its rows.
    past.pragma_update_and_check(None, "journal_mode", "OFF", |_| Ok(()))?;
    let mut entries =
        file.prepare_cached(&format!("SELECT {} FROM journal WHERE seq <= ?1 ORDER BY seq", Entry::COLUMNS))?;
    let mut rows = entries.query([until])?;
    let mut version = 0;
    while let Some(row) = rows.next()? {
        let entry = Entry::read(row)?;
        let op: Op = serde_json::from_str(&entry.op).map_err(|e| Fault::damaged(entry.seq, e.to_string()))?;
        match op {
            Op::Found { schema: to, .. } | Op::Migrate { to, .. } => {
                if to < version || to > schema.version() {
                    return Err(Fault::damaged(entry.seq, "it names a version of the tables that does not follow"));
                }
                schema.run(&past, version, to)?;
                version = to;
            }
            _ => {}
        }
        if !entry.changeset.is_empty() {
            // Apply would skip a table that is missing without a word.
            super::changes::each(&entry.changeset, |change| {
                if schema.journalled.contains(&change.table.as_str()) {
                    Ok(())
                } else {
                    Err(Fault::damaged(entry.seq, format!("it writes to {}", change.table)))
                }
            })
            .map_err(|e| name(e, entry.seq))?;
            apply(&past, &entry.changeset).map_err(|e| name(e, entry.seq))?;
        }
    }
    Ok(past)
}

fn name(fault: Fault, seq: i64) -> Fault {
    match fault {
        Fault::Damaged { act: None, what } => Fault::damaged(seq, what),
        other => Fault::damaged(seq, other.to_string()),
    }
}
