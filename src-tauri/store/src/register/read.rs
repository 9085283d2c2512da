//! The reads. Each gathers a table once; nothing is asked row by row but a single member.

use crate::fault::{Fault, Result};
use crate::personal::{self, Digest};
use chrono::NaiveDate;
use minga_core::classes::{Class, OnExit, Terms};
use minga_core::ids::{ClassId, CoopId, EntryId, MemberId, SpellId, StandingId, TermsId};
use minga_core::members::{Kind, Member, Profile, Spell, Standing, StandingKind};
use minga_core::money::{Currency, Money};
use minga_core::register::{Coop, Register};
use minga_core::shares::{EntryKind, ShareEntry};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::Deserialize;
use std::collections::HashMap;
use uuid::Uuid;

pub fn read(conn: &Connection) -> Result<Register> {
    let coop = read_coop(conn)?;
    let classes = read_classes(conn)?;
    let mut members = Vec::new();
    let mut place: HashMap<MemberId, usize> = HashMap::new();
    let mut rows = conn.prepare_cached(
        "SELECT m.id, m.number, m.folio, m.kind, p.body FROM member m LEFT JOIN personal p ON p.digest = m.profile ORDER BY m.number",
    )?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let member = member(row)?;
        place.insert(member.id, members.len());
        members.push(member);
    }
    let mut spells =
        conn.prepare_cached("SELECT member, id, class, from_day, to_day FROM spell ORDER BY from_day, id")?;
    let mut spells = spells.query([])?;
    while let Some(row) = spells.next()? {
        if let Some(&at) = place.get(&owner(row)?) {
            members[at].spells.push(spell(row)?);
        }
    }
    let mut standings =
        conn.prepare_cached("SELECT member, id, kind, from_day, to_day FROM standing ORDER BY from_day, id")?;
    let mut standings = standings.query([])?;
    while let Some(row) = standings.next()? {
        if let Some(&at) = place.get(&owner(row)?) {
            members[at].standings.push(standing(row)?);
        }
    }
    let mut entries = conn.prepare_cached(
        "SELECT member, id, class, on_day, kind, units, paid, par, reverses FROM share_entry ORDER BY on_day, id",
    )?;
    let mut entries = entries.query([])?;
    while let Some(row) = entries.next()? {
        if let Some(&at) = place.get(&owner(row)?) {
            members[at].shares.push(entry(row)?);
        }
    }
    Ok(Register { coop, classes, members })
}

pub fn read_member(conn: &Connection, id: MemberId) -> Result<Option<Member>> {
    let found = conn
        .prepare_cached("SELECT m.id, m.number, m.folio, m.kind, p.body FROM member m LEFT JOIN personal p ON p.digest = m.profile WHERE m.id = ?1")?
        .query_row([id.bytes()], |r| Ok(member(r)))
        .optional()?;
    let Some(found) = found else { return Ok(None) };
    let mut m = found?;
    let mut rows = conn.prepare_cached(
        "SELECT member, id, class, from_day, to_day FROM spell WHERE member = ?1 ORDER BY from_day, id",
    )?;
    let mut rows = rows.query([id.bytes()])?;
    while let Some(row) = rows.next()? {
        m.spells.push(spell(row)?);
    }
    let mut rows = conn.prepare_cached(
        "SELECT member, id, kind, from_day, to_day FROM standing WHERE member = ?1 ORDER BY from_day, id",
    )?;
    let mut rows = rows.query([id.bytes()])?;
    while let Some(row) = rows.next()? {
        m.standings.push(standing(row)?);
    }
    let mut rows = conn.prepare_cached(
        "SELECT member, id, class, on_day, kind, units, paid, par, reverses FROM share_entry WHERE member = ?1 ORDER BY on_day, id",
    )?;
    let mut rows = rows.query([id.bytes()])?;
    while let Some(row) = rows.next()? {
        m.shares.push(entry(row)?);
    }
    Ok(Some(m))
}

pub fn read_coop(conn: &Connection) -> Result<Coop> {
    let (id, name, currency, lang): ([u8; 16], String, String, String) = conn
        .query_row("SELECT id, name, currency, lang FROM coop", [], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))
        })
        .optional()?
        .ok_or_else(|| Fault::damaged(None, "the file names no co-op"))?;
    let currency = Currency::parse(&currency).map_err(|e| Fault::damaged(None, e.to_string()))?;
    Ok(Coop { id: CoopId::from(id), name, currency, lang })
}

pub fn read_classes(conn: &Connection) -> Result<Vec<Class>> {
    let mut rows = conn.prepare_cached("SELECT id, name, dye, position FROM class ORDER BY position, id")?;
    let rows = rows.query_map([], |r| {
        Ok(Class {
            id: ClassId::from(r.get::<_, [u8; 16]>(0)?),
            name: r.get(1)?,
            dye: r.get(2)?,
            position: r.get(3)?,
            terms: Vec::new(),
        })
    })?;
    let mut classes: Vec<Class> = rows.collect::<rusqlite::Result<_>>()?;
    let mut rows = conn.prepare_cached(
        "SELECT class, id, from_day, par, least_units, transferable, withdrawable, redeem_after_years, on_exit
         FROM class_terms ORDER BY from_day, id",
    )?;
    let mut rows = rows.query([])?;
    while let Some(r) = rows.next()? {
        let class = ClassId::from(r.get::<_, [u8; 16]>(0)?);
        let terms = Terms {
            id: TermsId::from(r.get::<_, [u8; 16]>(1)?),
            from: day(r, 2)?,
            par: Money(r.get(3)?),
            least_units: r.get(4)?,
            transferable: r.get(5)?,
            withdrawable: r.get(6)?,
            redeem_after_years: r.get(7)?,
            on_exit: OnExit::from_word(&r.get::<_, String>(8)?).ok_or_else(|| odd("on_exit"))?,
        };
        if let Some(found) = classes.iter_mut().find(|c| c.id == class) {
            found.terms.push(terms);
        }
    }
    Ok(classes)
}

pub fn name_of(conn: &Connection, id: Uuid) -> Result<Option<String>> {
    #[derive(Deserialize)]
    struct Office {
        name: String,
    }
    let profile = |sql: &str| -> Result<Option<Digest>> {
        Ok(conn.prepare_cached(sql)?.query_row([id.as_bytes()], |r| r.get(0)).optional()?)
    };
    if let Some(digest) = profile("SELECT profile FROM member WHERE id = ?1")? {
        return Ok(personal::get::<Profile>(conn, &digest)?.map(|p| p.name.spoken()));
    }
    if let Some(digest) = profile("SELECT profile FROM person WHERE id = ?1")? {
        return Ok(personal::get::<Office>(conn, &digest)?.map(|p| p.name));
    }
    if let Some(name) = conn
        .prepare_cached("SELECT name FROM class WHERE id = ?1")?
        .query_row([id.as_bytes()], |r| r.get(0))
        .optional()?
    {
        return Ok(Some(name));
    }
    // Its act was taken back: the values are still there until the law has them erased.
    let body: Option<String> = conn
        .prepare_cached("SELECT body FROM personal WHERE subject = ?1 ORDER BY rowid DESC LIMIT 1")?
        .query_row([id.as_bytes()], |r| r.get(0))
        .optional()?;
    let Some(body) = body else { return Ok(None) };
    if let Ok(profile) = serde_json::from_str::<Profile>(&body) {
        return Ok(Some(profile.name.spoken()));
    }
    Ok(serde_json::from_str::<Office>(&body).ok().map(|o| o.name))
}

fn member(r: &Row<'_>) -> Result<Member> {
    let body: Option<String> = r.get(4)?;
    Ok(Member {
        id: MemberId::from(r.get::<_, [u8; 16]>(0)?),
        number: r.get(1)?,
        folio: r.get(2)?,
        kind: Kind::from_word(&r.get::<_, String>(3)?).ok_or_else(|| odd("kind"))?,
        profile: body.map(|b| serde_json::from_str(&b)).transpose()?.unwrap_or_default(),
        spells: Vec::new(),
        standings: Vec::new(),
        shares: Vec::new(),
    })
}

fn owner(r: &Row<'_>) -> Result<MemberId> {
    Ok(MemberId::from(r.get::<_, [u8; 16]>(0)?))
}

fn spell(r: &Row<'_>) -> Result<Spell> {
    Ok(Spell {
        id: SpellId::from(r.get::<_, [u8; 16]>(1)?),
        class: ClassId::from(r.get::<_, [u8; 16]>(2)?),
        from: day(r, 3)?,
        to: maybe_day(r, 4)?,
    })
}

fn standing(r: &Row<'_>) -> Result<Standing> {
    Ok(Standing {
        id: StandingId::from(r.get::<_, [u8; 16]>(1)?),
        kind: StandingKind::from_word(&r.get::<_, String>(2)?).ok_or_else(|| odd("kind"))?,
        from: day(r, 3)?,
        to: maybe_day(r, 4)?,
    })
}

fn entry(r: &Row<'_>) -> Result<ShareEntry> {
    Ok(ShareEntry {
        id: EntryId::from(r.get::<_, [u8; 16]>(1)?),
        class: ClassId::from(r.get::<_, [u8; 16]>(2)?),
        on: day(r, 3)?,
        kind: EntryKind::from_word(&r.get::<_, String>(4)?).ok_or_else(|| odd("kind"))?,
        units: r.get(5)?,
        paid: Money(r.get(6)?),
        par: Money(r.get(7)?),
        reverses: r.get::<_, Option<[u8; 16]>>(8)?.map(EntryId::from),
    })
}

fn day(r: &Row<'_>, column: usize) -> Result<NaiveDate> {
    r.get_ref(column)?.as_str().ok().and_then(|t| t.parse().ok()).ok_or_else(|| odd("a date"))
}

fn maybe_day(r: &Row<'_>, column: usize) -> Result<Option<NaiveDate>> {
    if r.get_ref(column)? == rusqlite::types::ValueRef::Null { Ok(None) } else { day(r, column).map(Some) }
}

/// A word in the tables that this version does not know: someone else wrote it.
fn odd(what: &str) -> Fault {
    Fault::damaged(None, format!("{what} holds a value that no act writes"))
}
