//! What is counted for somebody: minutes, or sessions where every policy that binds them counts those.

use crate::fault::Result;
use crate::register::records;
use minga_core::commitments::{Rules, Unit};
use minga_core::members::Member;
use minga_core::workdays::WorkDay;
use rusqlite::{Connection, OptionalExtension};

/// Minutes or sessions, for a member on a day. Minutes where nothing is pledged.
pub(super) fn of(conn: &Connection, member: &Member, day: &WorkDay) -> Result<Unit> {
    let on = day.plan.on.to_string();
    let mut rules = conn.prepare_cached(
        "SELECT p.rules FROM policy p JOIN spell s ON s.class = p.class
         WHERE s.member = ?1 AND s.from_day <= ?2 AND (s.to_day IS NULL OR ?2 <= s.to_day) AND p.from_day <= ?2
           AND NOT EXISTS (SELECT 1 FROM policy later WHERE later.class = p.class
                           AND later.from_day > p.from_day AND later.from_day <= ?2)
         ORDER BY json_extract(p.rules, '$.unit') = 'sessions' LIMIT 1",
    )?;
    for record in records(conn, member.id)? {
        let found: Option<String> = rules.query_row((record.bytes(), &on), |r| r.get(0)).optional()?;
        if let Some(text) = found {
            return Ok(serde_json::from_str::<Rules>(&text)?.unit);
        }
    }
    Ok(Unit::Minutes)
}

/// The units a day asks for: the minutes it is called for, or one session.
pub(super) fn asked(conn: &Connection, member: &Member, day: &WorkDay) -> Result<i64> {
    Ok(match of(conn, member, day)? {
        Unit::Minutes => day.plan.minutes(),
        Unit::Sessions => 1,
    })
}
