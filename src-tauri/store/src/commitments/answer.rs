//! Work is approved or declined: in bulk, by someone else, by as many as the policy asks.

use super::enter::{Known, approvals};
use super::read::Work;
use super::{refused, rules_on, write};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::commitments::{HoursFault, State};
use minga_core::ids::{MemberId, PersonId, WorkId};
use minga_core::journal::Op;

/// What became of work that was answered in bulk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Entries that are answered now.
    pub answered: u64,
    /// Entries somebody more has to agree to.
    pub agreed: u64,
    /// Entries left as they were: they are for somebody else to answer.
    pub left: u64,
}

/// Whether somebody may answer an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answerable {
    /// How many have to agree in all.
    pub needs: u8,
    /// Why not; none where they may.
    pub not: Option<HoursFault>,
}

impl Coop {
    /// Approves work, or declines it. Where more than one has to approve, it waits on until the last of them. What is
    /// for somebody else to answer is left as it is, as long as there is something to answer among it.
    ///
    /// # Errors
    /// Some that was answered before; nothing but one's own work, what one agreed to before or what only a steward
    /// answers.
    pub fn answer_work(&mut self, actor: PersonId, ids: &[WorkId], approve: bool) -> Result<Done<Answered>> {
        let mut works: Vec<Work> = Vec::with_capacity(ids.len());
        for id in ids {
            let work = self.work(*id)?.ok_or(Refusal::NoSuchEntry)?;
            if work.entry.state != State::Waiting || works.iter().any(|w| w.entry.id == *id) {
                return refused(HoursFault::NotWaiting);
            }
            works.push(work);
        }
        let may = self.answerable(actor, &works)?;
        let (mine, others): (Vec<_>, Vec<_>) = works.iter().zip(may).partition(|(_, may)| may.not.is_none());
        let Some((first, _)) = mine.first() else {
            return match others.into_iter().find_map(|(_, may)| may.not) {
                Some(fault) => refused(fault),
                None => Err(Refusal::NothingChanged.into()),
            };
        };
        let credited = first.entry.credited;
        let one = mine.iter().all(|(w, _)| w.entry.credited == credited).then_some(credited);
        let op = Op::AnswerWork { member: one, entries: mine.len() as u64, approved: approve };
        let left = others.len() as u64;
        self.act(actor, op, |tx| {
            let mut done = Answered { left, ..Answered::default() };
            for (work, may) in &mine {
                let id = work.entry.id;
                if approve && work.agreed + 1 < may.needs {
                    write::approval(tx.conn, id, actor, tx.today)?;
                    done.agreed += 1;
                    continue;
                }
                let (by, on) = (actor, tx.today);
                let state = if approve { State::Approved { by, on } } else { State::Declined { by, on } };
                write::answer(tx.conn, id, &state)?;
                done.answered += 1;
            }
            Ok(done)
        })
    }

    /// Whether somebody may answer each of these, and why not: one's own is for someone else, as is what one agreed
    /// to before, and what the policy leaves to stewards.
    pub fn answerable(&self, actor: PersonId, works: &[Work]) -> Result<Vec<Answerable>> {
        let me = self.member_of(actor)?;
        let known = self.bound_of(works.iter().map(|w| w.entry.credited))?;
        works.iter().map(|work| self.may_agree(actor, me, work, &known)).collect()
    }

    fn may_agree(&self, actor: PersonId, me: Option<MemberId>, work: &Work, known: &Known) -> Result<Answerable> {
        let rules = rules_on(&known.book, known.member(work.entry.credited)?, work.entry.day);
        let not = match self.may_answer(me, &work.entry, &rules)? {
            Err(fault) => Some(fault),
            Ok(()) if work.agreed > 0 && self.agreed(work.entry.id, actor)? => Some(HoursFault::Agreed),
            Ok(()) => None,
        };
        Ok(Answerable { needs: approvals(&rules), not })
    }

    fn agreed(&self, id: WorkId, person: PersonId) -> Result<bool> {
        let mut found = self.conn.prepare_cached("SELECT 1 FROM approval WHERE work = ?1 AND person = ?2")?;
        Ok(found.exists((id.bytes(), person.bytes()))?)
    }
}
