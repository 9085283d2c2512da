//! The hours of a day of work, as entries that wait for approval.

use crate::fault::Result;
use minga_core::commitments::Entry;
use minga_core::ids::{AssetId, PersonId, WorkDayId};
use rusqlite::Connection;

/// Writes an entry that waits. Nobody approves what they entered for themselves: who did is kept.
pub(super) fn write_waiting(conn: &Connection, entry: &Entry, entered_by: PersonId) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO work (id, credited, on_day, units, unit, asset, work_day, stream, worker, entered_by, state)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'waiting')",
    )?
    .execute((
        entry.id.bytes(),
        entry.credited.bytes(),
        entry.day.to_string(),
        entry.units,
        entry.unit.word(),
        entry.asset.as_ref().map(AssetId::bytes),
        entry.work_day.as_ref().map(WorkDayId::bytes),
        entry.stream.word(),
        entry.worker.word(),
        entered_by.bytes(),
    ))?;
    Ok(())
}
