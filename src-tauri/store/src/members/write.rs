//! Writing members' rows, inside an act.

use crate::fault::{Refusal, Result};
use crate::households::write_stays;
use crate::personal;
use crate::shares::write_entry;
use chrono::NaiveDate;
use minga_core::decisions::Decision;
use minga_core::ids::{ClassId, DecisionId, MemberId, SpellId, StandingId};
use minga_core::members::{Member, Profile, Spell, Standing};
use rusqlite::{Connection, ErrorCode};

/// A whole new member, with everything dated that comes with it.
pub fn write_member(conn: &Connection, m: &Member) -> Result<()> {
    let profile = personal::put(conn, &m.id.0, &m.profile)?;
    conn.prepare_cached("INSERT INTO member (id, number, folio, kind, profile) VALUES (?1, ?2, ?3, ?4, ?5)")?
        .execute((m.id.bytes(), m.number, &m.folio, m.kind.word(), profile))
        .map_err(|e| {
            if e.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) {
                Refusal::NumberTaken(m.number).into()
            } else {
                crate::Fault::from(e)
            }
        })?;
    write_stays(conn, m.id, &[], &m.stays)?;
    m.spells.iter().try_for_each(|s| write_spell(conn, m.id, s))?;
    m.standings.iter().try_for_each(|s| write_standing(conn, m.id, s))?;
    m.shares.iter().try_for_each(|e| write_entry(conn, m.id, e))
}

/// New particulars: a row of values more, and the pointer moved.
pub fn write_profile(conn: &Connection, id: MemberId, profile: &Profile) -> Result<()> {
    let digest = personal::put(conn, &id.0, profile)?;
    conn.prepare_cached("UPDATE member SET profile = ?2 WHERE id = ?1")?.execute((id.bytes(), digest))?;
    Ok(())
}

/// A new spell.
pub fn write_spell(conn: &Connection, member: MemberId, s: &Spell) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO spell (id, member, class, from_day, to_day, reason, decision) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute((
        s.id.bytes(),
        member.bytes(),
        s.class.bytes(),
        s.from.to_string(),
        s.to.map(|d| d.to_string()),
        said(&s.reason),
        s.decision.as_ref().map(DecisionId::bytes),
    ))?;
    Ok(())
}

/// Nothing said is no value.
fn said(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

/// The last day of a spell, why it ended, and who decided that.
pub fn close_spell(
    conn: &Connection,
    spell: SpellId,
    to: NaiveDate,
    reason: &str,
    decision: Option<&Decision>,
) -> Result<()> {
    conn.prepare_cached(
        "UPDATE spell SET to_day = ?2, reason = coalesce(?3, reason), decision = coalesce(?4, decision) WHERE id = ?1",
    )?
    .execute((spell.bytes(), to.to_string(), said(reason), decision.map(|d| d.id.bytes())))?;
    Ok(())
}

/// The last day of a spell.
pub fn end_spell(conn: &Connection, spell: SpellId, to: NaiveDate) -> Result<()> {
    conn.prepare_cached("UPDATE spell SET to_day = ?2 WHERE id = ?1")?.execute((spell.bytes(), to.to_string()))?;
    Ok(())
}

/// A new dated fact.
pub fn write_standing(conn: &Connection, member: MemberId, s: &Standing) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO standing (id, member, kind, from_day, to_day, reason, decision, class)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((
        s.id.bytes(),
        member.bytes(),
        s.kind.word(),
        s.from.to_string(),
        s.to.map(|d| d.to_string()),
        said(&s.reason),
        s.decision.as_ref().map(DecisionId::bytes),
        s.class.as_ref().map(ClassId::bytes),
    ))?;
    Ok(())
}

/// The last day of a dated fact, why it ended, and who decided that.
pub fn close_standing(
    conn: &Connection,
    standing: StandingId,
    to: NaiveDate,
    reason: &str,
    decision: Option<&Decision>,
) -> Result<()> {
    conn.prepare_cached(
        "UPDATE standing SET to_day = ?2, reason = coalesce(?3, reason), decision = coalesce(?4, decision) WHERE id = ?1",
    )?
    .execute((standing.bytes(), to.to_string(), said(reason), decision.map(|d| d.id.bytes())))?;
    Ok(())
}

/// The last day of a dated fact.
pub fn end_standing(conn: &Connection, standing: StandingId, to: NaiveDate) -> Result<()> {
    conn.prepare_cached("UPDATE standing SET to_day = ?2 WHERE id = ?1")?
        .execute((standing.bytes(), to.to_string()))?;
    Ok(())
}

/// The next member number: above every one ever given, taken back or not.
pub fn next_number(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("SELECT coalesce(max(number), 0) + 1 FROM spent WHERE kind = 'member'", [], |r| r.get(0))?)
}
