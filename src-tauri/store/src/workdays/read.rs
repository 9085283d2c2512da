//! Reading called days, who signed up for one and who was seen there.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::changes;
use crate::register::records;
use chrono::{NaiveDate, NaiveTime};
use minga_core::commitments::Presence;
use minga_core::ids::{AssetId, AttendanceId, MemberId, SeriesId, SignUpId, WorkDayId};
use minga_core::members::Member;
use minga_core::workdays::{DayError, DayState, Plan, Seen, SignUp, WorkDay};
use rusqlite::{Connection, Params, Row};
use std::collections::HashSet;

const DAY: &str =
    "SELECT id, asset, series, title, on_day, begins, ends, places, meet, tasks, tools, state FROM work_day";

impl Coop {
    /// The days called between two (both counted), in their order.
    pub fn work_days(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<WorkDay>> {
        let range = [from.to_string(), to.to_string()];
        self.days("WHERE on_day BETWEEN ?1 AND ?2 ORDER BY on_day, begins, id", range)
    }

    /// The days called for one of the commons, in their order.
    pub fn work_days_of(&self, asset: AssetId) -> Result<Vec<WorkDay>> {
        self.days("WHERE asset = ?1 ORDER BY on_day, begins, id", [asset.bytes()])
    }

    /// One called day.
    ///
    /// # Errors
    /// [`Refusal::NoSuchWorkDay`].
    pub fn work_day(&self, id: WorkDayId) -> Result<WorkDay> {
        Ok(self.days("WHERE id = ?1", [id.bytes()])?.pop().ok_or(Refusal::NoSuchWorkDay)?)
    }

    /// Who signed up for a day, withdrawn or not, in their turns.
    pub fn sign_ups(&self, id: WorkDayId) -> Result<Vec<SignUp>> {
        let mut rows = self.conn.prepare_cached(
            "SELECT id, work_day, member, on_day, turn, withdrawn FROM sign_up WHERE work_day = ?1 ORDER BY turn",
        )?;
        let mut rows = rows.query([id.bytes()])?;
        let mut found = Vec::new();
        while let Some(r) = rows.next()? {
            found.push(SignUp {
                id: SignUpId::from(r.get::<_, [u8; 16]>(0)?),
                work_day: WorkDayId::from(r.get::<_, [u8; 16]>(1)?),
                member: MemberId::from(r.get::<_, [u8; 16]>(2)?),
                on: r.get::<_, String>(3)?.parse().map_err(|_| odd())?,
                turn: r.get(4)?,
                withdrawn: r.get(5)?,
            });
        }
        Ok(found)
    }

    /// Who was seen on a day, told us, or was missed, in the order they came.
    pub fn seen_on(&self, id: WorkDayId) -> Result<Vec<Seen>> {
        let mut rows = self.conn.prepare_cached(
            "SELECT id, member, presence, came, gone FROM attendance WHERE work_day = ?1
             ORDER BY came IS NULL, came, id",
        )?;
        let mut rows = rows.query([id.bytes()])?;
        let mut found = Vec::new();
        while let Some(r) = rows.next()? {
            found.push(Seen {
                id: AttendanceId::from(r.get::<_, [u8; 16]>(0)?),
                member: MemberId::from(r.get::<_, [u8; 16]>(1)?),
                presence: Presence::from_word(&r.get::<_, String>(2)?).ok_or_else(odd)?,
                came: r.get::<_, Option<String>>(3)?.map(|text| time(&text)).transpose()?,
                gone: r.get::<_, Option<String>>(4)?.map(|text| time(&text)).transpose()?,
            });
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

    /// The record under which a member stands on a list, where records were merged.
    pub(super) fn under(&self, member: &Member, listed: impl Fn(MemberId) -> bool) -> Result<MemberId> {
        let own = records(&self.conn, member.id)?;
        Ok(own.into_iter().find(|record| listed(*record)).unwrap_or(member.id))
    }
}

/// What an undo must leave whole: the list of a closed day changes only with its closing.
pub(crate) fn check_touched(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let (mut rows, mut days) = (Vec::new(), HashSet::new());
    changes::each(changeset, |change| {
        let asked = match change.table.as_str() {
            "work_day" => {
                days.insert(change.pk().to_vec());
                return Ok(());
            }
            "sign_up" => "SELECT work_day FROM sign_up WHERE id = ?1",
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
