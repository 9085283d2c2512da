//! Closing a day of work: its hours wait for approval, and who did not come and said nothing was missed.

use super::attend::write;
use super::unit;
use crate::Coop;
use crate::commitments::{Note, write_work};
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::commitments::{Entry, Presence, State, Stream, Unit, Worker};
use minga_core::ids::{AttendanceId, MemberId, PersonId, WorkDayId, WorkId};
use minga_core::journal::Op;
use minga_core::workdays::{DayError, Seen, Turns, WorkDay, counting};

/// What closing a day comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// The minutes of each who came, in the order they did.
    pub minutes: Vec<(MemberId, i64)>,
    /// Whose sessions are counted instead.
    pub sessions: Vec<MemberId>,
    /// Signed up with a place, did not come and did not tell.
    pub missed: Vec<MemberId>,
}

impl Coop {
    /// What closing the day would come to, as it stands.
    pub fn foresee_closing(&self, id: WorkDayId) -> Result<Closing> {
        self.closing(&self.work_day(id)?)
    }

    /// Closes the day.
    ///
    /// # Errors
    /// Where it is closed already, was called off or has not come; where nobody came.
    pub fn close_day(&mut self, actor: PersonId, id: WorkDayId) -> Result<Done<Closing>> {
        let day = self.work_day(id)?;
        day.has_come(self.today())?;
        let closing = self.closing(&day)?;
        if closing.minutes.is_empty() && closing.sessions.is_empty() {
            return Err(DayError::NobodyCame.into());
        }
        let mut missed = Vec::new();
        for member in &closing.missed {
            let known = self.member(*member)?.ok_or(Refusal::NoSuchMember)?;
            missed.push((*member, unit::asked(&self.conn, &known, &day)?));
        }
        let op = Op::CloseDay {
            work_day: id,
            on: day.plan.on,
            members: (closing.minutes.len() + closing.sessions.len()) as u64,
            minutes: closing.minutes.iter().map(|(_, minutes)| minutes).sum(),
            missed: missed.len() as u64,
        };
        self.act(actor, op, |tx| {
            for (member, minutes) in closing.minutes.iter().filter(|(_, minutes)| *minutes > 0) {
                write_work(tx.conn, &entry(&day, *member, *minutes), actor, &Note::default())?;
            }
            for (member, units) in missed {
                let id = AttendanceId::new();
                let seen = Seen { id, member, presence: Presence::Missed, came: None, gone: None };
                write(tx.conn, &day, &seen, units)?;
            }
            tx.conn.execute("UPDATE work_day SET state = 'closed' WHERE id = ?1", [id.bytes()])?;
            Ok(closing)
        })
    }

    fn closing(&self, day: &WorkDay) -> Result<Closing> {
        let seen = self.seen_on(day.id)?;
        let mut closing = Closing::default();
        for here in seen.iter().filter(|s| s.presence == Presence::Attended) {
            let member = self.member(here.member)?.ok_or(Refusal::NoSuchMember)?;
            match unit::of(&self.conn, &member, day)? {
                Unit::Minutes => {
                    closing.minutes.push((here.member, counting(&day.plan, here.came, here.gone)));
                }
                Unit::Sessions => closing.sessions.push(here.member),
            }
        }
        closing.missed = Turns::of(day, &self.sign_ups(day.id)?).coming;
        closing.missed.retain(|member| seen.iter().all(|s| s.member != *member));
        Ok(closing)
    }
}

fn entry(day: &WorkDay, credited: MemberId, minutes: i64) -> Entry {
    Entry {
        id: WorkId::new(),
        credited,
        day: day.plan.on,
        unit: Unit::Minutes,
        units: minutes,
        asset: Some(day.plan.asset),
        work_day: Some(day.id),
        stream: Stream::Commons,
        worker: Worker::Own,
        state: State::Waiting,
        reverses: None,
    }
}
