//! Fines for sessions missed: a charge, to be paid or, where the policy lets it, worked off.

use super::{refused, rules_on};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::{Done, Tx};
use crate::payments::{ledger_paying, write_charge};
use chrono::NaiveDate;
use minga_core::commitments::{HoursFault, Presence, Settled, State, Unit, unit_on};
use minga_core::ids::{AttendanceId, ChargeId, MemberId, PersonId, WorkId};
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::payments::{Asked, Charge, ChargeKind};
use rusqlite::{Connection, OptionalExtension};
use uuid::Uuid;

impl Coop {
    /// Asks members to pay for sessions they missed, as the policy of each day says.
    ///
    /// # Errors
    /// A session that was not missed, was fined before, or that costs nothing by the policy.
    pub fn fine_missed(
        &mut self,
        actor: PersonId,
        missed: &[AttendanceId],
        due: NaiveDate,
    ) -> Result<Done<Vec<ChargeId>>> {
        let today = self.today();
        let mut fines: Vec<(AttendanceId, Charge)> = Vec::new();
        for id in missed {
            let Missed { member, day, .. } = self.missed(*id)?;
            let known = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
            let book = self.hours_of(&[known.id])?;
            let fine = rules_on(&book, &known, day).into_iter().find_map(|r| r.fine);
            let again = is_fined(&self.conn, *id)?;
            let Some(fine) = fine.filter(|_| !again && fines.iter().all(|(known, _)| known != id)) else {
                return refused(HoursFault::NothingToFine);
            };
            let charge = Charge {
                id: ChargeId::new(),
                member: known.id,
                kind: ChargeKind::Fine,
                amount: fine.amount,
                on: today,
                due: due.max(today),
                class: None,
                words: String::new(),
                reverses: None,
                decision: None,
            };
            charge.check(today).map_err(|error| self.refused_payment(error))?;
            fines.push((*id, charge));
        }
        let Some((_, first)) = fines.first() else { return refused(HoursFault::NothingToFine) };
        let one = fines.iter().all(|(_, c)| c.member == first.member).then_some(first.member);
        let op = Op::FineMissed { member: one, sessions: fines.len() as u64, due };
        self.act(actor, op, |tx| {
            for (attendance, charge) in &fines {
                write_charge(tx.conn, charge)?;
                write(tx.conn, *attendance, charge.id)?;
            }
            Ok(fines.iter().map(|(_, c)| c.id).collect())
        })
    }

    /// A fine was worked off with an approved entry: what is not paid of it is taken back.
    ///
    /// # Errors
    /// A policy that only takes money, a fine or an entry that is not there; work that does not count yet or was taken
    /// back, that worked another fine off already, is shorter than the session or from before it.
    pub fn work_off_fine(&mut self, actor: PersonId, charge: ChargeId, work: WorkId) -> Result<Done<()>> {
        let found: Option<([u8; 16], [u8; 16], Option<[u8; 16]>)> = self
            .conn
            .prepare_cached("SELECT id, attendance, work FROM fine WHERE charge = ?1")?
            .query_row([charge.bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
            .optional()?;
        let Some((fine, attendance, None)) = found else { return Err(Refusal::NoSuchEntry.into()) };
        let missed = self.missed(attendance.into())?;
        let known = self.member(missed.member)?.ok_or(Refusal::NoSuchMember)?;
        let book = self.hours_of(&[known.id])?;
        let lets = |r: &&minga_core::commitments::Rules| r.fine.is_some_and(|f| f.settled == Settled::WorkedOff);
        let gone = "SELECT 1 FROM fine WHERE work = ?1 UNION ALL SELECT 1 FROM work WHERE reverses = ?1";
        let used = self.conn.prepare_cached(gone)?.exists([work.bytes()])?;
        let done = self.work(work)?.ok_or(Refusal::NoSuchEntry)?.entry;
        let counts = matches!(done.state, State::Approved { .. }) && done.credited == known.id;
        // Made up for: as long as what was missed, and not before it.
        let unit = unit_on(&book, &known, missed.day);
        let makes_up = done.unit == unit && done.units >= missed.length(unit) && done.day >= missed.day;
        if used || !counts || !makes_up || !rules_on(&book, &known, missed.day).iter().any(lets) {
            return refused(HoursFault::NotWorkedOff);
        }
        self.act(actor, Op::WorkOffFine { member: known.id, charge, work }, |tx| {
            take_back(tx, charge)?;
            tx.conn.execute("UPDATE fine SET work = ?2 WHERE id = ?1", (&fine, work.bytes()))?;
            Ok(())
        })
    }

    fn missed(&self, id: AttendanceId) -> Result<Missed> {
        // What was called off nobody missed.
        let mut found = self.conn.prepare_cached(
            "SELECT a.member, a.on_day, CASE WHEN d.state = 'called-off' THEN '' ELSE a.presence END, a.units
             FROM attendance a LEFT JOIN work_day d ON d.id = a.work_day WHERE a.id = ?1",
        )?;
        let found: Option<([u8; 16], String, String, i64)> =
            found.query_row([id.bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))).optional()?;
        let (member, day, presence, minutes) = found.ok_or(Refusal::NoSuchEntry)?;
        if presence != Presence::Missed.word() {
            return refused(HoursFault::NothingToFine);
        }
        let day = day.parse().map_err(|_| crate::Fault::damaged(None, "the day of an attendance"))?;
        Ok(Missed { member: member.into(), day, minutes })
    }
}

/// A session missed: whose, when, and how long it was.
struct Missed {
    member: MemberId,
    day: NaiveDate,
    minutes: i64,
}

impl Missed {
    /// How much work makes up for it.
    fn length(&self, unit: Unit) -> i64 {
        if unit == Unit::Sessions { 1 } else { self.minutes }
    }
}

/// Whether a fine was asked for a session.
pub(crate) fn is_fined(conn: &Connection, attendance: AttendanceId) -> Result<bool> {
    Ok(conn.prepare_cached("SELECT 1 FROM fine WHERE attendance = ?1")?.exists([attendance.bytes()])?)
}

/// Somebody was not missed after all: what is not paid of the fine is taken back.
pub(crate) fn lift(tx: &Tx<'_>, attendance: AttendanceId) -> Result<()> {
    let mut rows = tx.conn.prepare_cached("SELECT charge FROM fine WHERE attendance = ?1 AND work IS NULL")?;
    let charges = rows.query_map([attendance.bytes()], |r| r.get::<_, [u8; 16]>(0))?;
    for charge in charges.collect::<rusqlite::Result<Vec<_>>>()? {
        take_back(tx, charge.into())?;
    }
    Ok(())
}

/// Work that a fine was worked off with is taken back: the session is to be paid again, with a charge of its own.
pub(super) fn ask_again(tx: &Tx<'_>, work: WorkId) -> Result<()> {
    let mut rows = tx.conn.prepare_cached("SELECT attendance, charge FROM fine WHERE work = ?1")?;
    let fines = rows.query_map([work.bytes()], |r| Ok((r.get::<_, [u8; 16]>(0)?, r.get::<_, [u8; 16]>(1)?)))?;
    for (attendance, charge) in fines.collect::<rusqlite::Result<Vec<_>>>()? {
        let ledger = ledger_paying(tx.conn, charge.into())?;
        let taken = ledger.taken_back(charge.into()).map(|line| line.amount.0).sum::<i64>();
        let Some(first) = ledger.charge(charge.into()).filter(|_| taken < 0) else { continue };
        let again = Charge {
            id: ChargeId::new(),
            amount: Money(-taken),
            on: tx.today,
            due: first.due.max(tx.today),
            ..first.clone()
        };
        write_charge(tx.conn, &again)?;
        write(tx.conn, attendance.into(), again.id)?;
    }
    Ok(())
}

/// Takes back what is not paid of a fine.
fn take_back(tx: &Tx<'_>, charge: ChargeId) -> Result<()> {
    let ledger = ledger_paying(tx.conn, charge)?;
    let Some(first) = ledger.charge(charge) else { return Ok(()) };
    let account = ledger.account(first.member, NaiveDate::MAX);
    let open = account.asked.iter().find(|asked| asked.charge.id == charge).map(Asked::open).unwrap_or_default();
    if open > Money::ZERO {
        let (id, on) = (ChargeId::new(), tx.today);
        write_charge(tx.conn, &Charge { id, on, amount: -open, reverses: Some(charge), ..first.clone() })?;
    }
    Ok(())
}

fn write(conn: &Connection, attendance: AttendanceId, charge: ChargeId) -> Result<()> {
    conn.prepare_cached("INSERT INTO fine (id, attendance, charge) VALUES (?1, ?2, ?3)")?.execute((
        Uuid::now_v7().as_bytes(),
        attendance.bytes(),
        charge.bytes(),
    ))?;
    Ok(())
}
