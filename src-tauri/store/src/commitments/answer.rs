//! Work is approved or declined: in bulk, by someone else, by as many as the policy asks.

use super::enter::approvals;
use super::{refused, rules_on, write};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::commitments::{Entry, HoursFault, State};
use minga_core::ids::{PersonId, WorkId};
use minga_core::journal::Op;
use uuid::Uuid;

impl Coop {
    /// Approves work, or declines it. Where more than one has to approve, it waits on until the last of them.
    /// Answers how many entries are answered now.
    ///
    /// # Errors
    /// One's own work among it, some that was answered before, or that only a steward answers.
    pub fn answer_work(&mut self, actor: PersonId, ids: &[WorkId], approve: bool) -> Result<Done<u64>> {
        let me = self.member_of(actor)?;
        let mut entries: Vec<Entry> = Vec::with_capacity(ids.len());
        for id in ids {
            let work = self.work(*id)?.ok_or(Refusal::NoSuchEntry)?;
            if work.entry.state != State::Waiting || entries.iter().any(|e| e.id == *id) {
                return refused(HoursFault::NotWaiting);
            }
            entries.push(work.entry);
        }
        let Some(first) = entries.first().copied() else { return Err(Refusal::NothingChanged.into()) };
        let known = self.known_of(entries.iter().map(|e| e.credited))?;
        let mut answers = Vec::with_capacity(entries.len());
        for entry in &entries {
            let rules = rules_on(&known.book, known.member(entry.credited)?, entry.day);
            self.may_answer(me, entry, &rules)??;
            let agreed = self.agreed(entry.id)?;
            if agreed.contains(&actor) {
                return refused(HoursFault::NotWaiting);
            }
            answers.push((entry.id, approve && agreed.len() + 1 < usize::from(approvals(&rules))));
        }
        let one = entries.iter().all(|e| e.credited == first.credited).then_some(first.credited);
        let op = Op::AnswerWork { member: one, entries: entries.len() as u64, approved: approve };
        self.act(actor, op, |tx| {
            let mut answered = 0;
            for (id, more) in &answers {
                if *more {
                    tx.conn
                        .prepare_cached("INSERT INTO approval (id, work, person, on_day) VALUES (?1, ?2, ?3, ?4)")?
                        .execute((Uuid::now_v7().as_bytes(), id.bytes(), actor.bytes(), tx.today.to_string()))?;
                    continue;
                }
                let (by, on) = (actor, tx.today);
                let state = if approve { State::Approved { by, on } } else { State::Declined { by, on } };
                write::answer(tx.conn, *id, &state)?;
                answered += 1;
            }
            Ok(answered)
        })
    }

    fn agreed(&self, id: WorkId) -> Result<Vec<PersonId>> {
        let mut rows = self.conn.prepare_cached("SELECT person FROM approval WHERE work = ?1")?;
        let rows = rows.query_map([id.bytes()], |r| Ok(PersonId::from(r.get::<_, [u8; 16]>(0)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }
}
