//! Fines for sessions missed: a charge, to be paid or, where the policy lets it, worked off.

use super::{refused, rules_on};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::payments::write_charge;
use chrono::NaiveDate;
use minga_core::commitments::{HoursFault, Presence, Settled, State};
use minga_core::ids::{AttendanceId, ChargeId, MemberId, PersonId, WorkId};
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::payments::{Asked, Charge, ChargeKind};
use rusqlite::OptionalExtension;
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
            let (member, day) = self.missed(*id)?;
            let known = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
            let book = self.hours_of(&[known.id])?;
            let fine = rules_on(&book, &known, day).into_iter().find_map(|r| r.fine);
            let again = self.conn.prepare_cached("SELECT 1 FROM fine WHERE attendance = ?1")?.exists([id.bytes()])?;
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
                tx.conn.prepare_cached("INSERT INTO fine (id, attendance, charge) VALUES (?1, ?2, ?3)")?.execute((
                    Uuid::now_v7().as_bytes(),
                    attendance.bytes(),
                    charge.id.bytes(),
                ))?;
            }
            Ok(fines.iter().map(|(_, c)| c.id).collect())
        })
    }

    /// A fine was worked off with an approved entry: what is not paid of it is taken back.
    ///
    /// # Errors
    /// A policy that only takes money, a fine or an entry that is not there, work that does not count yet or worked
    /// another fine off already.
    pub fn work_off_fine(&mut self, actor: PersonId, charge: ChargeId, work: WorkId) -> Result<Done<()>> {
        let found: Option<([u8; 16], [u8; 16], Option<[u8; 16]>)> = self
            .conn
            .prepare_cached("SELECT id, attendance, work FROM fine WHERE charge = ?1")?
            .query_row([charge.bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
            .optional()?;
        let Some((fine, attendance, None)) = found else { return Err(Refusal::NoSuchEntry.into()) };
        let (member, day) = self.missed(attendance.into())?;
        let known = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        let book = self.hours_of(&[known.id])?;
        let lets = |r: &&minga_core::commitments::Rules| r.fine.is_some_and(|f| f.settled == Settled::WorkedOff);
        let used = self.conn.prepare_cached("SELECT 1 FROM fine WHERE work = ?1")?.exists([work.bytes()])?;
        let done = self.work(work)?.ok_or(Refusal::NoSuchEntry)?.entry;
        let counts = matches!(done.state, State::Approved { .. }) && done.units > 0 && done.credited == known.id;
        if used || !counts || !rules_on(&book, &known, day).iter().any(lets) {
            return refused(HoursFault::NotWorkedOff);
        }
        let ledger = self.ledger_of(known.id)?;
        let account = ledger.account(known.id, NaiveDate::MAX);
        let asked = account.asked.iter().find(|asked| asked.charge.id == charge);
        let open = asked.map(Asked::open).unwrap_or_default();
        let line = asked.filter(|_| open > Money::ZERO).map(|asked| Charge {
            id: ChargeId::new(),
            amount: -open,
            on: self.today(),
            reverses: Some(charge),
            ..asked.charge.clone()
        });
        self.act(actor, Op::WorkOffFine { member: known.id, charge, work }, |tx| {
            if let Some(line) = &line {
                write_charge(tx.conn, line)?;
            }
            tx.conn.execute("UPDATE fine SET work = ?2 WHERE id = ?1", (&fine, work.bytes()))?;
            Ok(())
        })
    }

    fn missed(&self, id: AttendanceId) -> Result<(MemberId, NaiveDate)> {
        // What was called off nobody missed.
        let mut found = self.conn.prepare_cached(
            "SELECT a.member, a.on_day, CASE WHEN d.state = 'called-off' THEN '' ELSE a.presence END
             FROM attendance a LEFT JOIN work_day d ON d.id = a.work_day WHERE a.id = ?1",
        )?;
        let found: Option<([u8; 16], String, String)> =
            found.query_row([id.bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?))).optional()?;
        let (member, day, presence) = found.ok_or(Refusal::NoSuchEntry)?;
        if presence != Presence::Missed.word() {
            return refused(HoursFault::NothingToFine);
        }
        let day = day.parse().map_err(|_| crate::Fault::damaged(None, "the day of an attendance"))?;
        Ok((member.into(), day))
    }
}
