//! The reads. Each gathers a table once; nothing is asked row by row but a single member.

use super::profiles::{Bodies, meanwhile};
use crate::fault::{Fault, Result};
use crate::households::{STAY, read_households, stay};
use crate::personal::{self, Digest};
use chrono::NaiveDate;
use minga_core::classes::{Class, OnExit, Terms};
use minga_core::decisions::Body;
use minga_core::ids::{ClassId, CoopId, DecisionId, EntryId, MemberId, SpellId, StandingId, TermsId};
use minga_core::members::{Kind, Member, Profile, Spell, Standing, StandingKind};
use minga_core::money::{Currency, Money};
use minga_core::register::{Coop, Register};
use minga_core::shares::{EntryKind, ShareEntry};
use rusqlite::{Connection, OptionalExtension, Row};
use rustc_hash::{FxBuildHasher, FxHashMap};
use serde::Deserialize;
use uuid::Uuid;

pub fn read(conn: &Connection) -> Result<Register> {
    let coop = read_coop(conn)?;
    let classes = read_classes(conn)?;
    let (mut members, profiles) = meanwhile(|bodies| read_members(conn, bodies))?;
    for (member, profile) in members.iter_mut().zip(profiles) {
        member.profile = profile;
    }
    Ok(Register { coop, classes, members, households: read_households(conn)? })
}

/// Every member by number, but for the profiles, whose bodies are handed on.
fn read_members(conn: &Connection, bodies: &mut Bodies) -> Result<Vec<Member>> {
    let many = conn.prepare_cached("SELECT count(*) FROM member")?.query_row([], |r| r.get::<_, u32>(0))? as usize;
    let mut members = Vec::with_capacity(many);
    let mut place: FxHashMap<MemberId, usize> = FxHashMap::with_capacity_and_hasher(many, FxBuildHasher);
    let mut merged: Vec<(MemberId, i64, MemberId)> = Vec::new();
    let mut rows = conn.prepare_cached(
        "SELECT m.id, m.number, m.folio, m.kind, p.body, m.merged_into
         FROM member m LEFT JOIN personal p ON p.digest = m.profile ORDER BY m.number",
    )?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let member = bare(row)?;
        if let Some(into) = row.get::<_, Option<[u8; 16]>>(5)?.map(MemberId::from) {
            merged.push((member.id, member.number, into));
            continue;
        }
        place.insert(member.id, members.len());
        members.push(member);
        bodies.push(body(row)?);
    }
    // A record that was merged speaks for the one it was merged into, which may have been merged in turn.
    let next: FxHashMap<MemberId, MemberId> = merged.iter().map(|(from, _, into)| (*from, *into)).collect();
    for (from, number, into) in merged {
        let mut last = into;
        while let Some(further) = next.get(&last) {
            last = *further;
        }
        if let Some(&at) = place.get(&last) {
            place.insert(from, at);
            members[at].formerly.push(number);
        }
    }
    let mut stays = conn.prepare_cached(STAY)?;
    let mut stays = stays.query([])?;
    while let Some(row) = stays.next()? {
        if let Some(&at) = place.get(&owner(row)?) {
            members[at].stays.push(stay(row)?);
        }
    }
    let mut spells = conn.prepare_cached("SELECT member, id, class, from_day, to_day, reason, decision FROM spell")?;
    let mut spells = spells.query([])?;
    while let Some(row) = spells.next()? {
        if let Some(&at) = place.get(&owner(row)?) {
            append(&mut members[at].spells, spell(row)?);
        }
    }
    let mut standings =
        conn.prepare_cached("SELECT member, id, kind, from_day, to_day, reason, decision, class FROM standing")?;
    let mut standings = standings.query([])?;
    while let Some(row) = standings.next()? {
        if let Some(&at) = place.get(&owner(row)?) {
            append(&mut members[at].standings, standing(row)?);
        }
    }
    let mut entries = conn.prepare_cached(
        "SELECT member, id, class, on_day, kind, units, paid, par, reverses, pair, decision FROM share_entry",
    )?;
    let mut entries = entries.query([])?;
    while let Some(row) = entries.next()? {
        if let Some(&at) = place.get(&owner(row)?) {
            append(&mut members[at].shares, entry(row)?);
        }
    }
    // Each has a few: sorting them here costs less than sorting all of them in the file.
    members.iter_mut().for_each(in_order);
    Ok(members)
}

/// Every record of one person, by any of them: the one that is kept first. None where there is no such record.
pub fn records(conn: &Connection, id: MemberId) -> Result<Vec<MemberId>> {
    // Nearly everyone has one: two looks tell, where the walk below builds tables to walk in.
    let mut alone = conn.prepare_cached(
        "SELECT 1 FROM member m WHERE m.id = ?1 AND m.merged_into IS NULL
           AND NOT EXISTS (SELECT 1 FROM member o WHERE o.merged_into = m.id)",
    )?;
    if alone.exists([id.bytes()])? {
        return Ok(vec![id]);
    }
    let mut rows = conn.prepare_cached(
        "WITH RECURSIVE
           up (id) AS (
             SELECT ?1 UNION SELECT m.merged_into FROM up JOIN member m ON m.id = up.id WHERE m.merged_into IS NOT NULL),
           same (id) AS (
             SELECT m.id FROM up JOIN member m ON m.id = up.id WHERE m.merged_into IS NULL
             UNION SELECT m.id FROM same JOIN member m ON m.merged_into = same.id)
         SELECT m.id FROM same JOIN member m ON m.id = same.id ORDER BY m.merged_into IS NOT NULL, m.number",
    )?;
    let rows = rows.query_map([id.bytes()], |r| Ok(MemberId::from(r.get::<_, [u8; 16]>(0)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// One member, by its own record or by one that was merged into it.
pub fn read_member(conn: &Connection, id: MemberId) -> Result<Option<Member>> {
    let records = records(conn, id)?;
    let mut found = conn.prepare_cached(
        "SELECT m.id, m.number, m.folio, m.kind, p.body, m.merged_into
         FROM member m LEFT JOIN personal p ON p.digest = m.profile WHERE m.id = ?1",
    )?;
    let mut m: Option<Member> = None;
    for id in &records {
        let mut rows = found.query([id.bytes()])?;
        let Some(row) = rows.next()? else { continue };
        match &mut m {
            None => m = Some(member(row)?),
            Some(kept) => kept.formerly.push(row.get(1)?),
        }
    }
    let Some(mut m) = m else { return Ok(None) };
    for id in &records {
        let mut rows = conn.prepare_cached(&format!("{STAY} WHERE member = ?1"))?;
        let mut rows = rows.query([id.bytes()])?;
        while let Some(row) = rows.next()? {
            m.stays.push(stay(row)?);
        }
        let mut rows = conn.prepare_cached(
            "SELECT member, id, class, from_day, to_day, reason, decision FROM spell WHERE member = ?1",
        )?;
        let mut rows = rows.query([id.bytes()])?;
        while let Some(row) = rows.next()? {
            m.spells.push(spell(row)?);
        }
        let mut rows = conn.prepare_cached(
            "SELECT member, id, kind, from_day, to_day, reason, decision, class FROM standing WHERE member = ?1",
        )?;
        let mut rows = rows.query([id.bytes()])?;
        while let Some(row) = rows.next()? {
            m.standings.push(standing(row)?);
        }
        let mut rows = conn.prepare_cached(
            "SELECT member, id, class, on_day, kind, units, paid, par, reverses, pair, decision FROM share_entry WHERE member = ?1",
        )?;
        let mut rows = rows.query([id.bytes()])?;
        while let Some(row) = rows.next()? {
            m.shares.push(entry(row)?);
        }
    }
    in_order(&mut m);
    Ok(Some(m))
}

/// Adds to what mostly stays alone: a vector that grows by itself makes room for four at once, which in a large
/// register is more than it holds.
fn append<T>(to: &mut Vec<T>, one: T) {
    if to.is_empty() {
        to.reserve_exact(1);
    }
    to.push(one);
}

/// What a member did and was, by day.
fn in_order(member: &mut Member) {
    member.stays.sort_by_key(|s| (s.from, s.id));
    member.spells.sort_by_key(|s| (s.from, s.id));
    member.standings.sort_by_key(|s| (s.from, s.id));
    member.shares.sort_by_key(|e| (e.on, e.id));
}

pub fn read_coop(conn: &Connection) -> Result<Coop> {
    let found = conn
        .query_row("SELECT id, name, currency, lang, place, admits, probation_days FROM coop", [], |r| {
            Ok(Coop {
                id: CoopId::from(r.get::<_, [u8; 16]>(0)?),
                name: r.get(1)?,
                currency: Currency::parse(&r.get::<_, String>(2)?).map_err(|_| rusqlite::Error::InvalidQuery)?,
                lang: r.get(3)?,
                place: r.get::<_, Option<String>>(4)?.unwrap_or_default(),
                admits: r.get::<_, Option<String>>(5)?.and_then(|w| Body::from_word(&w)).unwrap_or_default(),
                probation_days: r.get::<_, Option<u16>>(6)?.unwrap_or_default(),
            })
        })
        .optional()?;
    found.ok_or_else(|| Fault::damaged(None, "the file names no co-op"))
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
        "SELECT class, id, from_day, par, least_units, transferable, withdrawable, redeem_after_years, on_exit, most_part
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
            most_part: r
                .get::<_, Option<String>>(9)?
                .map(|part| part.parse().map_err(|_| odd("most_part")))
                .transpose()?,
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
    for plain in [
        "SELECT name FROM class WHERE id = ?1",
        "SELECT name FROM custom_field WHERE id = ?1",
        "SELECT name FROM saved_list WHERE id = ?1",
        "SELECT name FROM asset WHERE id = ?1",
        "SELECT title FROM work_day WHERE id = ?1",
    ] {
        let name = conn.prepare_cached(plain)?.query_row([id.as_bytes()], |r| r.get(0)).optional()?;
        if name.is_some() {
            return Ok(name);
        }
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

/// The profile as it is kept; none where it was erased.
fn body<'r>(r: &'r Row<'_>) -> Result<Option<&'r str>> {
    r.get_ref(4)?.as_str_or_null().map_err(|_| odd("profile"))
}

fn member(r: &Row<'_>) -> Result<Member> {
    let profile = body(r)?.map(serde_json::from_str).transpose()?.unwrap_or_default();
    Ok(Member { profile, ..bare(r)? })
}

/// A member without its profile.
fn bare(r: &Row<'_>) -> Result<Member> {
    Ok(Member {
        id: MemberId::from(r.get::<_, [u8; 16]>(0)?),
        number: r.get(1)?,
        folio: r.get(2)?,
        kind: Kind::from_word(&r.get::<_, String>(3)?).ok_or_else(|| odd("kind"))?,
        profile: Profile::default(),
        spells: Vec::new(),
        standings: Vec::new(),
        shares: Vec::new(),
        stays: Vec::new(),
        formerly: Vec::new(),
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
        reason: r.get::<_, Option<String>>(5)?.unwrap_or_default(),
        decision: decision(r, 6)?,
    })
}

fn standing(r: &Row<'_>) -> Result<Standing> {
    Ok(Standing {
        id: StandingId::from(r.get::<_, [u8; 16]>(1)?),
        kind: StandingKind::from_word(&r.get::<_, String>(2)?).ok_or_else(|| odd("kind"))?,
        from: day(r, 3)?,
        to: maybe_day(r, 4)?,
        reason: r.get::<_, Option<String>>(5)?.unwrap_or_default(),
        decision: decision(r, 6)?,
        class: r.get::<_, Option<[u8; 16]>>(7)?.map(ClassId::from),
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
        pair: r.get::<_, Option<[u8; 16]>>(9)?.map(EntryId::from),
        decision: decision(r, 10)?,
    })
}

fn decision(r: &Row<'_>, column: usize) -> Result<Option<DecisionId>> {
    Ok(r.get::<_, Option<[u8; 16]>>(column)?.map(DecisionId::from))
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
