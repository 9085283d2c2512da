//! Reading called days, who signed up for one and who was seen there.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::changes::{self, Change, How};
use crate::payments::merged;
use chrono::{NaiveDate, NaiveTime};
use minga_core::commitments::Presence;
use minga_core::ids::{AssetId, AttendanceId, MemberId, SeriesId, SignUpId, WorkDayId};
use minga_core::workdays::{DayError, DayState, Plan, Seen, SignUp, WorkDay};
use rusqlite::types::Value;
use rusqlite::{Connection, Params, Row};
use std::collections::{HashMap, HashSet};

const DAY: &str =
    "SELECT id, asset, series, title, on_day, begins, ends, places, meet, tasks, tools, state FROM work_day";

impl Coop {
    /// The days called between two (both counted), in their order. [`NaiveDate::MAX`] is open.
    pub fn work_days(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<WorkDay>> {
        // Days are compared as text, and beyond the year 9999 one begins with a sign.
        let range = [from.to_string(), to.min(LAST_DAY.unwrap_or(to)).to_string()];
        self.days("WHERE on_day BETWEEN ?1 AND ?2 ORDER BY on_day, begins, id", range)
    }

    /// The days called for one of the commons, in their order.
    pub fn work_days_of(&self, asset: AssetId) -> Result<Vec<WorkDay>> {
        self.days("WHERE asset = ?1 ORDER BY on_day, begins, id", [asset.bytes()])
    }

    /// The days that repeat one another, in their order.
    pub fn work_days_of_series(&self, series: SeriesId) -> Result<Vec<WorkDay>> {
        self.days("WHERE series = ?1 ORDER BY on_day, begins, id", [series.bytes()])
    }

    /// One called day.
    ///
    /// # Errors
    /// [`Refusal::NoSuchWorkDay`].
    pub fn work_day(&self, id: WorkDayId) -> Result<WorkDay> {
        Ok(self.days("WHERE id = ?1", [id.bytes()])?.pop().ok_or(Refusal::NoSuchWorkDay)?)
    }

    /// Who signed up for a day, withdrawn or not, in their turns. Who did so under two records that were merged did so
    /// once.
    pub fn sign_ups(&self, id: WorkDayId) -> Result<Vec<SignUp>> {
        let merged = merged(&self.conn)?;
        let mut rows = self.conn.prepare_cached(
            "SELECT id, work_day, member, on_day, turn, withdrawn FROM sign_up WHERE work_day = ?1 ORDER BY turn",
        )?;
        let mut rows = rows.query([id.bytes()])?;
        let mut found = Vec::new();
        while let Some(r) = rows.next()? {
            found.push(SignUp {
                id: SignUpId::from(r.get::<_, [u8; 16]>(0)?),
                work_day: WorkDayId::from(r.get::<_, [u8; 16]>(1)?),
                member: same(r.get(2)?, &merged),
                on: r.get::<_, String>(3)?.parse().map_err(|_| odd())?,
                turn: r.get(4)?,
                withdrawn: r.get(5)?,
            });
        }
        if !merged.is_empty() {
            let mut known = HashSet::new();
            found.sort_by_key(|s| s.withdrawn);
            found.retain(|s| known.insert(s.member));
            found.sort_by_key(|s| s.turn);
        }
        Ok(found)
    }

    /// Who was seen on a day, told us, or was missed, in the order they came. Who is on the list under two records that
    /// were merged is there once: who came under one of them came.
    pub fn seen_on(&self, id: WorkDayId) -> Result<Vec<Seen>> {
        let merged = merged(&self.conn)?;
        let mut rows = self.conn.prepare_cached(
            "SELECT id, member, presence, came, gone FROM attendance WHERE work_day = ?1
             ORDER BY came IS NULL, came, id",
        )?;
        let mut rows = rows.query([id.bytes()])?;
        let mut found = Vec::new();
        while let Some(r) = rows.next()? {
            found.push(Seen {
                id: AttendanceId::from(r.get::<_, [u8; 16]>(0)?),
                member: same(r.get(1)?, &merged),
                presence: Presence::from_word(&r.get::<_, String>(2)?).ok_or_else(odd)?,
                came: r.get::<_, Option<String>>(3)?.map(|text| time(&text)).transpose()?,
                gone: r.get::<_, Option<String>>(4)?.map(|text| time(&text)).transpose()?,
            });
        }
        if !merged.is_empty() {
            let mut best: HashMap<MemberId, (Presence, AttendanceId)> = HashMap::new();
            for s in &found {
                let known = best.entry(s.member).or_insert((s.presence, s.id));
                *known = (*known).min((s.presence, s.id));
            }
            found.retain(|s| best.get(&s.member).is_some_and(|(_, id)| *id == s.id));
        }
        Ok(found)
    }

    fn days(&self, which: &str, of: impl Params) -> Result<Vec<WorkDay>> {
        let mut rows = self.conn.prepare_cached(&format!("{DAY} {which}"))?;
        let mut rows = rows.query(of)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(day(row)?);
        }
        Ok(found)
    }
}

/// The last day that is compared with others as it is written.
const LAST_DAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(9999, 12, 31);

/// The member a record is of.
fn same(record: [u8; 16], merged: &HashMap<MemberId, MemberId>) -> MemberId {
    let record = MemberId::from(record);
    merged.get(&record).copied().unwrap_or(record)
}

/// What an undo must leave whole: the list of a closed day changes only with its closing. Who was missed may be let
/// off, and be missed again.
pub(crate) fn check_touched(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let (mut rows, mut days) = (Vec::new(), HashSet::new());
    changes::each(changeset, |change| {
        let asked = match change.table.as_str() {
            "work_day" => {
                days.insert(change.pk().to_vec());
                return Ok(());
            }
            "sign_up" => "SELECT work_day FROM sign_up WHERE id = ?1",
            "attendance" if is_pardon(&change) => return Ok(()),
            "attendance" => "SELECT work_day FROM attendance WHERE id = ?1",
            _ => return Ok(()),
        };
        let named = change.bytes(1).to_vec();
        // An update does not name its day: the row itself does.
        rows.push(if named.is_empty() {
            conn.prepare_cached(asked)?.query_row([change.pk()], |r| r.get(0))?
        } else {
            named
        });
        Ok(())
    })?;
    let mut closed = conn.prepare_cached("SELECT 1 FROM work_day WHERE id = ?1 AND state = 'closed'")?;
    for day in rows.iter().filter(|day| !days.contains(*day)) {
        if closed.exists([day])? {
            return Err(DayError::Closed.into());
        }
    }
    Ok(())
}

/// Where the presence stands in a row of attendance.
const PRESENCE: usize = 4;

/// Whether all that happened to a row is that somebody missed was let off, or missed again.
fn is_pardon(change: &Change) -> bool {
    let says = |values: &[Option<Value>], presence: Presence| matches!(values.get(PRESENCE), Some(Some(Value::Text(word))) if word == presence.word());
    let (old, new) = (&change.old, &change.new);
    match change.how {
        How::Insert => says(new, Presence::Missed),
        How::Delete => says(old, Presence::Missed),
        How::Update => {
            says(old, Presence::Missed) && says(new, Presence::Excused)
                || says(old, Presence::Excused) && says(new, Presence::Missed)
        }
        How::Lean => false,
    }
}

fn day(r: &Row<'_>) -> Result<WorkDay> {
    Ok(WorkDay {
        id: WorkDayId::from(r.get::<_, [u8; 16]>(0)?),
        series: r.get::<_, Option<[u8; 16]>>(2)?.map(SeriesId::from),
        plan: Plan {
            asset: AssetId::from(r.get::<_, [u8; 16]>(1)?),
            title: r.get(3)?,
            on: r.get::<_, String>(4)?.parse().map_err(|_| odd())?,
            begins: time(&r.get::<_, String>(5)?)?,
            ends: time(&r.get::<_, String>(6)?)?,
            places: r.get(7)?,
            meet: r.get(8)?,
            tasks: r.get(9)?,
            tools: r.get(10)?,
        },
        state: DayState::from_word(&r.get::<_, String>(11)?).ok_or_else(odd)?,
    })
}

fn time(text: &str) -> Result<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(|_| odd())
}

/// A word in the tables that this version does not know: someone else wrote it.
fn odd() -> Fault {
    Fault::damaged(None, "a work day holds a value that no act writes")
}
