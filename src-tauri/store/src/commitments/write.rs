//! Writing hours, inside an act.

use super::Note;
use crate::fault::Result;
use crate::personal;
use chrono::NaiveDate;
use minga_core::commitments::{Entry, State, Worker};
use minga_core::ids::{AssetId, MemberId, PersonId, WorkDayId, WorkId};
use rusqlite::Connection;
use uuid::Uuid;

/// A new entry.
pub fn work(conn: &Connection, e: &Entry, entered_by: PersonId, note: &Note) -> Result<()> {
    let profile = if *note == Note::default() { None } else { Some(personal::put(conn, &e.credited.0, note)?) };
    let (by, on) = match e.state {
        State::Waiting => (None, None),
        State::Approved { by, on } | State::Declined { by, on } => (Some(by), Some(on.to_string())),
    };
    let worker = if let Worker::Member(member) = e.worker { Some(member) } else { None };
    conn.prepare_cached(
        "INSERT INTO work (id, credited, on_day, units, unit, asset, work_day, stream, worker, worker_member, profile,
                           entered_by, state, answered_by, answered_on, reverses)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?
    .execute(rusqlite::params![
        e.id.bytes(),
        e.credited.bytes(),
        e.day.to_string(),
        e.units,
        e.unit.word(),
        e.asset.as_ref().map(AssetId::bytes),
        e.work_day.as_ref().map(WorkDayId::bytes),
        e.stream.word(),
        e.worker.word(),
        worker.as_ref().map(MemberId::bytes),
        profile,
        entered_by.bytes(),
        e.state.word(),
        by.as_ref().map(PersonId::bytes),
        on,
        e.reverses.as_ref().map(WorkId::bytes),
    ])?;
    Ok(())
}

/// Somebody agrees to an entry that others have to agree to as well.
pub fn approval(conn: &Connection, id: WorkId, person: PersonId, on: NaiveDate) -> Result<()> {
    conn.prepare_cached("INSERT INTO approval (id, work, person, on_day) VALUES (?1, ?2, ?3, ?4)")?.execute((
        Uuid::now_v7().as_bytes(),
        id.bytes(),
        person.bytes(),
        on.to_string(),
    ))?;
    Ok(())
}

/// An entry is answered.
pub fn answer(conn: &Connection, id: WorkId, state: &State) -> Result<()> {
    let (by, on) = match state {
        State::Waiting => (None, None),
        State::Approved { by, on } | State::Declined { by, on } => (Some(by), Some(on.to_string())),
    };
    conn.prepare_cached("UPDATE work SET state = ?2, answered_by = ?3, answered_on = ?4 WHERE id = ?1")?.execute((
        id.bytes(),
        state.word(),
        by.map(PersonId::bytes),
        on,
    ))?;
    Ok(())
}
