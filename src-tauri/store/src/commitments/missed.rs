//! Sessions that were missed: what each would cost, which are fined, and which work may stand for a fine.

use super::rules_on;
use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use chrono::NaiveDate;
use minga_core::commitments::{Book, Entry, Fine, Settled, State, Unit, unit_on};
use minga_core::ids::{AttendanceId, ChargeId, MemberId, WorkDayId, WorkId};
use minga_core::members::Member;
use rusqlite::{OptionalExtension, Params};
use std::collections::HashSet;

/// A session somebody missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missed {
    /// Which line of the attendance.
    pub attendance: AttendanceId,
    /// Who: the record that stands, where two were merged.
    pub member: MemberId,
    /// On which day.
    pub on: NaiveDate,
    /// What the policy of that day asks for it; none where it asks nothing.
    pub fine: Option<Fine>,
    /// The charge it was asked with, if it was.
    pub charge: Option<ChargeId>,
}

/// A fine that stands: its attendance, and the work it was made up for with.
type FineRow = ([u8; 16], Option<[u8; 16]>);

impl Coop {
    /// Who missed a work day. What was called off nobody missed.
    pub fn missed_on(&self, day: WorkDayId) -> Result<Vec<Missed>> {
        const ON: &str = "SELECT a.id, a.member, a.on_day, f.charge FROM attendance a
                          LEFT JOIN fine f ON f.attendance = a.id
                          JOIN work_day d ON d.id = a.work_day AND d.state <> 'called-off'
                          WHERE a.work_day = ?1 AND a.presence = 'missed' ORDER BY a.id";
        self.missed_by_rows(ON, [day.bytes()])
    }

    /// What a member missed, the latest first.
    pub fn missed_by(&self, member: MemberId) -> Result<Vec<Missed>> {
        const BY: &str = "SELECT a.id, a.member, a.on_day, f.charge FROM attendance a
                          LEFT JOIN fine f ON f.attendance = a.id
                          LEFT JOIN work_day d ON d.id = a.work_day
                          WHERE a.member = ?1 AND a.presence = 'missed' AND d.state IS NOT 'called-off'
                          ORDER BY a.on_day DESC, a.id";
        let mut found = Vec::new();
        for record in crate::register::records(&self.conn, member)? {
            found.extend(self.missed_by_rows(BY, [record.bytes()])?);
        }
        Ok(found)
    }

    fn missed_by_rows(&self, select: &'static str, given: impl Params) -> Result<Vec<Missed>> {
        let mut rows = self.conn.prepare_cached(select)?;
        let mut rows = rows.query(given)?;
        let mut found = Vec::new();
        // Of one member several follow one another.
        let mut last: Option<(MemberId, Member, Book)> = None;
        while let Some(r) = rows.next()? {
            let on: NaiveDate =
                r.get::<_, String>(2)?.parse().map_err(|_| Fault::damaged(None, "the day of an attendance"))?;
            let record = MemberId::from(r.get::<_, [u8; 16]>(1)?);
            let (record, known, book) = match last.take().filter(|(same, ..)| *same == record) {
                Some(same) => same,
                None => {
                    let known = self.member(record)?.ok_or(Refusal::NoSuchMember)?;
                    let book = self.hours_of(&[known.id])?;
                    (record, known, book)
                }
            };
            found.push(Missed {
                attendance: r.get::<_, [u8; 16]>(0)?.into(),
                member: known.id,
                on,
                fine: rules_on(&book, &known, on).into_iter().find_map(|rules| rules.fine),
                charge: r.get::<_, Option<[u8; 16]>>(3)?.map(ChargeId::from),
            });
            last = Some((record, known, book));
        }
        Ok(found)
    }

    /// The work that may stand for a fine, the latest first: approved, as long as what was missed, done since, and standing
    /// for no other fine. None where the charge is no fine, is worked off already, or takes money alone.
    pub fn works_off(&self, charge: ChargeId) -> Result<Option<Vec<Entry>>> {
        let fine: Option<FineRow> = self
            .conn
            .prepare_cached("SELECT attendance, work FROM fine WHERE charge = ?1")?
            .query_row([charge.bytes()], |r| Ok((r.get(0)?, r.get(1)?)))
            .optional()?;
        let Some((attendance, None)) = fine else { return Ok(None) };
        const ONE: &str = "SELECT a.id, a.member, a.on_day, NULL FROM attendance a WHERE a.id = ?1";
        let Some(missed) = self.missed_by_rows(ONE, [attendance])?.pop() else { return Ok(None) };
        if missed.fine.is_none_or(|fine| fine.settled != Settled::WorkedOff) {
            return Ok(None);
        }
        let mut used = self.conn.prepare_cached("SELECT work FROM fine WHERE work IS NOT NULL")?;
        let used = used.query_map([], |r| Ok(WorkId::from(r.get::<_, [u8; 16]>(0)?)))?;
        let used: HashSet<WorkId> = used.collect::<rusqlite::Result<_>>()?;
        let book = self.hours_of(&[missed.member])?;
        let entries = book.of(missed.member).entries;
        let back: HashSet<WorkId> = entries.iter().filter_map(|entry| entry.reverses).collect();
        let length = "SELECT units FROM attendance WHERE id = ?1";
        let length: i64 = self.conn.prepare_cached(length)?.query_row([attendance], |r| r.get(0))?;
        let member = self.member(missed.member)?.ok_or(Refusal::NoSuchMember)?;
        let unit = unit_on(&book, &member, missed.on);
        let length = if unit == Unit::Sessions { 1 } else { length };
        let counts = |e: &&Entry| {
            let approved = matches!(e.state, State::Approved { .. });
            let makes_up = e.unit == unit && e.units >= length && e.day >= missed.on;
            approved && makes_up && !back.contains(&e.id) && !used.contains(&e.id)
        };
        Ok(Some(entries.iter().rev().filter(counts).copied().collect()))
    }
}
