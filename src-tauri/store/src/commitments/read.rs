//! Reading hours. Those of a record that was merged are those of the one it was merged into.

use crate::Coop;
use crate::fault::{Fault, Result};
use crate::payments::merged;
use chrono::NaiveDate;
use minga_core::commitments::{
    Amnesty, Attendance, Book, BuyOut, Entry, Gift, Opening, Parts, Policy, Presence, Purse, State, Stream, Unit,
    Waiver, WaiverReason, Worker,
};
use minga_core::ids::{
    AmnestyId, AssetId, AttendanceId, BuyOutId, ChargeId, ClassId, DecisionId, GiftId, MemberId, OpeningId, PersonId,
    PolicyId, WaiverId, WorkDayId, WorkId,
};
use minga_core::money::Money;
use rusqlite::types::Value;
use rusqlite::vtab::array::Array;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};

/// What else was said of an entry: personal values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Note {
    /// Free words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Who did the work, where it was nobody of the register.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub worker: String,
}

/// An entry, with who wrote it down and what else was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The entry.
    pub entry: Entry,
    /// Who of the office entered it.
    pub entered_by: PersonId,
    /// What else was said; empty where nothing was, or once erased.
    pub note: Note,
    /// How many have agreed already, where more than one has to.
    pub agreed: u8,
}

type Merged = HashMap<MemberId, MemberId>;

/// Every fact, or those of some members: what they gave and were given, with every policy and amnesty.
pub fn book(conn: &Connection, of: Option<&[MemberId]>) -> Result<Book> {
    let merged = merged(conn)?;
    let of = of.map(|members| {
        let records = merged.iter().filter(|(_, into)| members.contains(into)).map(|(from, _)| from);
        let ids: Vec<Value> = members.iter().chain(records).map(|m| Value::Blob(m.bytes().to_vec())).collect();
        Array::new(ids)
    });
    Ok(Book::new(Parts {
        policies: policies(conn)?,
        entries: gather(conn, of.as_ref(), WORK, |r| entry(r, &merged))?,
        waivers: gather(conn, of.as_ref(), WAIVERS, |r| waiver(r, &merged))?,
        gifts: gather(conn, of.as_ref(), GIFTS, |r| gift(r, &merged))?,
        buy_outs: gather(conn, of.as_ref(), BUY_OUTS, |r| buy_out(r, &merged))?,
        attendances: attendances(conn, of.as_ref(), &merged)?,
        openings: gather(conn, of.as_ref(), OPENINGS, |r| opening(r, &merged))?,
        amnesties: gather(conn, None, AMNESTIES, |r| amnesty(r, &merged))?,
    }))
}

/// A statement that reads all, and one that reads what is of some members.
type Statements = (&'static str, &'static str);

macro_rules! of_members {
    ($select:literal, $($column:literal),+) => {
        ($select, concat!($select, " WHERE ", of_members!(@any $($column),+)))
    };
    (@any $column:literal) => { concat!($column, " IN (SELECT value FROM rarray(?1))") };
    (@any $column:literal, $($rest:literal),+) => {
        concat!($column, " IN (SELECT value FROM rarray(?1)) OR ", of_members!(@any $($rest),+))
    };
}

const WORK: Statements = of_members!(
    "SELECT id, credited, on_day, unit, units, asset, work_day, stream, worker, worker_member, state, answered_by,
            answered_on, reverses FROM work",
    "credited"
);
const WAIVERS: Statements =
    of_members!("SELECT id, member, reason, from_day, to_day, percent, decision FROM waiver", "member");
const GIFTS: Statements =
    of_members!("SELECT id, giver, taker, unit, units, on_day, reverses FROM gift", "giver", "taker");
const BUY_OUTS: Statements =
    of_members!("SELECT id, member, unit, units, on_day, rate, charge, reverses FROM buy_out", "member");
/// Of days that were not called off, each as long as its day is called for.
const ATTENDANCES: Statements = of_members!(
    "SELECT id, work_day, member, on_day, presence, minutes FROM (
         SELECT a.id, a.work_day, a.member, a.on_day, a.presence,
                coalesce(60 * (substr(d.ends, 1, 2) - substr(d.begins, 1, 2)) + substr(d.ends, 4) - substr(d.begins, 4),
                         a.units) AS minutes
         FROM attendance a LEFT JOIN work_day d ON d.id = a.work_day
         WHERE d.state IS NOT 'called-off')",
    "member"
);
const OPENINGS: Statements = of_members!("SELECT id, member, on_day, unit, units FROM opening", "member");
const AMNESTIES: Statements = of_members!("SELECT id, member, on_day, most, decision FROM amnesty", "member");

/// Entries with who wrote them down and what else was said.
macro_rules! works {
    ($which:literal) => {
        concat!(
            "SELECT w.id, w.credited, w.on_day, w.unit, w.units, w.asset, w.work_day, w.stream, w.worker,
                    w.worker_member, w.state, w.answered_by, w.answered_on, w.reverses, w.entered_by, p.body,
                    (SELECT count(*) FROM approval a WHERE a.work = w.id)
             FROM work w LEFT JOIN personal p ON p.digest = w.profile ",
            $which
        )
    };
}

fn gather<T>(
    conn: &Connection,
    of: Option<&Array>,
    (all, some): Statements,
    mut read: impl FnMut(&Row<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut statement = conn.prepare_cached(if of.is_some() { some } else { all })?;
    let mut rows = match of {
        Some(of) => statement.query([of])?,
        None => statement.query([])?,
    };
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

/// Every policy.
pub fn policies(conn: &Connection) -> Result<Vec<Policy>> {
    let mut rows =
        conn.prepare_cached("SELECT id, class, from_day, rules, decision FROM policy ORDER BY from_day, id")?;
    let mut rows = rows.query([])?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        found.push(Policy {
            id: PolicyId::from(r.get::<_, [u8; 16]>(0)?),
            class: ClassId::from(r.get::<_, [u8; 16]>(1)?),
            from: day(r, 2)?,
            rules: serde_json::from_str(&r.get::<_, String>(3)?)?,
            decision: optional::<DecisionId>(r, 4)?,
        });
    }
    Ok(found)
}

/// The hours a charge was to pay, and lines that take some of them back.
pub fn bought_with(conn: &Connection, charge: ChargeId) -> Result<Vec<BuyOut>> {
    let mut rows = conn.prepare_cached(
        "SELECT id, member, unit, units, on_day, rate, charge, reverses FROM buy_out WHERE charge = ?1 ORDER BY id",
    )?;
    let mut rows = rows.query([charge.bytes()])?;
    let mut found = Vec::new();
    while let Some(r) = rows.next()? {
        // The record as it was written, even where it was merged since.
        found.push(buy_out(r, &Merged::default())?);
    }
    Ok(found)
}

/// What the pool holds.
pub fn pool(conn: &Connection, unit: Unit) -> Result<i64> {
    pool_from(conn, unit, NaiveDate::MAX)
}

/// The least the pool holds at the end of a day or of any later one: so much can be taken from it on that day.
pub fn pool_from(conn: &Connection, unit: Unit, on: NaiveDate) -> Result<i64> {
    let mut rows = conn.prepare_cached(
        "SELECT on_day, sum(CASE WHEN giver IS NULL THEN -units ELSE units END) FROM gift
         WHERE unit = ?1 AND (giver IS NULL OR taker IS NULL) GROUP BY on_day ORDER BY on_day",
    )?;
    let mut rows = rows.query([unit.word()])?;
    let (mut held, mut least) = (0, None);
    while let Some(r) = rows.next()? {
        if day(r, 0)? > on {
            least.get_or_insert(held);
        }
        held += r.get::<_, i64>(1)?;
        least = least.map(|least: i64| least.min(held));
    }
    Ok(least.unwrap_or(held))
}

impl Coop {
    /// An entry of work.
    pub fn work(&self, id: WorkId) -> Result<Option<Work>> {
        self.works(works!("WHERE w.id = ?1"), [id.bytes()]).map(|mut found| found.pop())
    }

    /// What waits to be approved, the oldest work first.
    pub fn waiting_work(&self) -> Result<Vec<Work>> {
        self.works(works!("WHERE w.state = 'waiting' ORDER BY w.on_day, w.asset, w.id"), [])
    }

    /// The entries credited to a member, newest day first.
    pub fn work_of(&self, member: MemberId) -> Result<Vec<Work>> {
        let mut all = Vec::new();
        for record in crate::register::records(&self.conn, member)? {
            all.extend(self.works(works!("WHERE w.credited = ?1"), [record.bytes()])?);
        }
        all.sort_by_key(|w| (std::cmp::Reverse(w.entry.day), w.entry.id));
        Ok(all)
    }

    fn works(&self, select: &'static str, given: impl rusqlite::Params) -> Result<Vec<Work>> {
        let merged = merged(&self.conn)?;
        let mut rows = self.conn.prepare_cached(select)?;
        let mut rows = rows.query(given)?;
        let mut found = Vec::new();
        while let Some(r) = rows.next()? {
            let note: Option<String> = r.get(15)?;
            found.push(Work {
                entry: entry(r, &merged)?,
                entered_by: PersonId::from(r.get::<_, [u8; 16]>(14)?),
                note: note.map(|n| serde_json::from_str(&n)).transpose()?.unwrap_or_default(),
                agreed: r.get(16)?,
            });
        }
        Ok(found)
    }
}

fn entry(r: &Row<'_>, merged: &Merged) -> Result<Entry> {
    let answered = || -> Result<_> { Ok((optional::<PersonId>(r, 11)?.ok_or_else(|| odd("answer"))?, day(r, 12)?)) };
    let state = match text(r, 10)? {
        "waiting" => State::Waiting,
        "approved" => answered().map(|(by, on)| State::Approved { by, on })?,
        "declined" => answered().map(|(by, on)| State::Declined { by, on })?,
        _ => return Err(odd("state")),
    };
    Ok(Entry {
        id: WorkId::from(r.get::<_, [u8; 16]>(0)?),
        credited: member(r, 1, merged)?,
        day: day(r, 2)?,
        unit: unit(r, 3)?,
        units: r.get(4)?,
        asset: optional::<AssetId>(r, 5)?,
        work_day: optional::<WorkDayId>(r, 6)?,
        stream: Stream::from_word(text(r, 7)?).ok_or_else(|| odd("stream"))?,
        worker: Worker::from_word(text(r, 8)?, optional::<MemberId>(r, 9)?.map(|m| same(m, merged)))
            .ok_or_else(|| odd("worker"))?,
        state,
        reverses: optional::<WorkId>(r, 13)?,
    })
}

fn waiver(r: &Row<'_>, merged: &Merged) -> Result<Waiver> {
    Ok(Waiver {
        id: WaiverId::from(r.get::<_, [u8; 16]>(0)?),
        member: member(r, 1, merged)?,
        reason: WaiverReason::from_word(text(r, 2)?).ok_or_else(|| odd("reason"))?,
        from: day(r, 3)?,
        to: optional_day(r, 4)?,
        percent: r.get(5)?,
        decision: optional::<DecisionId>(r, 6)?,
    })
}

fn gift(r: &Row<'_>, merged: &Merged) -> Result<Gift> {
    let purse = |at| -> Result<_> {
        Ok(optional::<MemberId>(r, at)?.map_or(Purse::Pool, |member| Purse::Member(same(member, merged))))
    };
    Ok(Gift {
        id: GiftId::from(r.get::<_, [u8; 16]>(0)?),
        from: purse(1)?,
        to: purse(2)?,
        unit: unit(r, 3)?,
        units: r.get(4)?,
        on: day(r, 5)?,
        reverses: optional::<GiftId>(r, 6)?,
    })
}

fn buy_out(r: &Row<'_>, merged: &Merged) -> Result<BuyOut> {
    Ok(BuyOut {
        id: BuyOutId::from(r.get::<_, [u8; 16]>(0)?),
        member: member(r, 1, merged)?,
        unit: unit(r, 2)?,
        units: r.get(3)?,
        on: day(r, 4)?,
        rate: Money(r.get(5)?),
        charge: ChargeId::from(r.get::<_, [u8; 16]>(6)?),
        reverses: optional::<BuyOutId>(r, 7)?,
    })
}

fn attendance(r: &Row<'_>, merged: &Merged) -> Result<Attendance> {
    Ok(Attendance {
        id: AttendanceId::from(r.get::<_, [u8; 16]>(0)?),
        work_day: optional::<WorkDayId>(r, 1)?,
        member: member(r, 2, merged)?,
        day: day(r, 3)?,
        presence: Presence::from_word(text(r, 4)?).ok_or_else(|| odd("presence"))?,
        minutes: r.get(5)?,
    })
}

/// Who came, told us, or was missed. Who was on the list of a day under two records that were merged was there once;
/// who told us counts where they had signed up.
fn attendances(conn: &Connection, of: Option<&Array>, merged: &Merged) -> Result<Vec<Attendance>> {
    let mut found = gather(conn, of, ATTENDANCES, |r| attendance(r, merged))?;
    if !merged.is_empty() {
        let mut known = HashSet::new();
        found.sort_by_key(|a| a.presence);
        found.retain(|a| a.work_day.is_none_or(|day| known.insert((day, a.member))));
    }
    let mut signed = conn.prepare_cached("SELECT member FROM sign_up WHERE work_day = ?1 AND withdrawn = 0")?;
    let mut counted = Vec::with_capacity(found.len());
    for a in found {
        let told = a.work_day.filter(|_| a.presence == Presence::Excused);
        let counts = match told {
            None => true,
            Some(day) => {
                let mut rows = signed.query([day.bytes()])?;
                let mut there = false;
                while let Some(r) = rows.next()? {
                    there |= member(r, 0, merged)? == a.member;
                }
                there
            }
        };
        if counts {
            counted.push(a);
        }
    }
    Ok(counted)
}

fn opening(r: &Row<'_>, merged: &Merged) -> Result<Opening> {
    Ok(Opening {
        id: OpeningId::from(r.get::<_, [u8; 16]>(0)?),
        member: member(r, 1, merged)?,
        on: day(r, 2)?,
        unit: unit(r, 3)?,
        units: r.get(4)?,
    })
}

fn amnesty(r: &Row<'_>, merged: &Merged) -> Result<Amnesty> {
    Ok(Amnesty {
        id: AmnestyId::from(r.get::<_, [u8; 16]>(0)?),
        member: optional::<MemberId>(r, 1)?.map(|m| same(m, merged)),
        on: day(r, 2)?,
        most: r.get(3)?,
        decision: DecisionId::from(r.get::<_, [u8; 16]>(4)?),
    })
}

fn member(r: &Row<'_>, at: usize, merged: &Merged) -> Result<MemberId> {
    Ok(same(MemberId::from(r.get::<_, [u8; 16]>(at)?), merged))
}

fn same(member: MemberId, merged: &Merged) -> MemberId {
    merged.get(&member).copied().unwrap_or(member)
}

fn optional<T: From<[u8; 16]>>(r: &Row<'_>, at: usize) -> Result<Option<T>> {
    Ok(r.get::<_, Option<[u8; 16]>>(at)?.map(T::from))
}

fn unit(r: &Row<'_>, at: usize) -> Result<Unit> {
    Unit::from_word(text(r, at)?).ok_or_else(|| odd("unit"))
}

fn text<'r>(r: &'r Row<'_>, at: usize) -> Result<&'r str> {
    r.get_ref(at)?.as_str().map_err(|_| odd("text"))
}

fn day(r: &Row<'_>, at: usize) -> Result<NaiveDate> {
    text(r, at)?.parse().map_err(|_| odd("day"))
}

fn optional_day(r: &Row<'_>, at: usize) -> Result<Option<NaiveDate>> {
    r.get_ref(at)?.as_str_or_null().map_err(|_| odd("day"))?.map(|d| d.parse().map_err(|_| odd("day"))).transpose()
}

fn odd(what: &str) -> Fault {
    Fault::damaged(None, format!("hours hold a {what} that no act writes"))
}
