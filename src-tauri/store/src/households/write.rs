//! Writing who lives where, inside an act.

use crate::fault::Result;
use minga_core::households::Stay;
use minga_core::ids::MemberId;
use rusqlite::Connection;

/// Makes a member's stays what they are to be, row by row: what stays as it was is not written.
pub fn write_stays(conn: &Connection, member: MemberId, old: &[Stay], new: &[Stay]) -> Result<()> {
    let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string());
    for gone in old.iter().filter(|stay| new.iter().all(|other| other.id != stay.id)) {
        conn.prepare_cached("DELETE FROM stay WHERE id = ?1")?.execute([gone.id.bytes()])?;
    }
    for stay in new {
        match old.iter().find(|known| known.id == stay.id) {
            Some(known) if known == stay => {}
            Some(_) => {
                conn.prepare_cached("UPDATE stay SET from_day = ?2, to_day = ?3 WHERE id = ?1")?.execute((
                    stay.id.bytes(),
                    day(stay.from),
                    day(stay.to),
                ))?;
            }
            None => {
                conn.prepare_cached(
                    "INSERT INTO stay (id, member, household, from_day, to_day) VALUES (?1, ?2, ?3, ?4, ?5)",
                )?
                .execute((
                    stay.id.bytes(),
                    member.bytes(),
                    stay.household.bytes(),
                    day(stay.from),
                    day(stay.to),
                ))?;
            }
        }
    }
    Ok(())
}
