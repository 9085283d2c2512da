//! Closing a day of work: its hours and sessions wait for approval, and who did not come and said nothing was missed.

use super::attend::write;
use crate::Coop;
use crate::commitments::{Note, write_work};
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::commitments::{Book, Entry, Presence, State, Stream, Unit, Worker, unit_on};
use minga_core::ids::{AttendanceId, MemberId, PersonId, WorkDayId, WorkId};
use minga_core::journal::Op;
use minga_core::workdays::{DayError, Seen, Turns, WorkDay, counting};

/// What closing a day comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// The minutes of each who came, in the order they did.
    pub minutes: Vec<(MemberId, i64)>,
    /// Whose session is counted instead: one, however long they stayed.
    pub sessions: Vec<MemberId>,
    /// Who came, and whose work of that day was typed in before: it stands, and nothing is written beside it.
    pub typed: Vec<Typed>,
    /// Signed up with a place, did not come and did not tell.
    pub missed: Vec<MemberId>,
}

/// Work of the day that was there before it was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed {
    /// Whose.
    pub member: MemberId,
    /// Minutes or sessions.
    pub unit: Unit,
    /// How many.
    pub units: i64,
}

impl Closing {
    /// How many came.
    pub fn people(&self) -> usize {
        self.minutes.len() + self.sessions.len() + self.typed.len()
    }
}

impl Coop {
    /// What closing the day would come to, as it stands; of a day that is closed, what it came to.
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
        if closing.people() == 0 {
            return Err(DayError::NobodyCame.into());
        }
        let op = Op::CloseDay {
            work_day: id,
            on: day.plan.on,
            members: closing.people() as u64,
            minutes: closing.minutes.iter().map(|(_, minutes)| minutes).sum(),
            missed: closing.missed.len() as u64,
            sessions: closing.sessions.len() as u64,
        };
        self.act(actor, op, |tx| {
            let minutes = closing.minutes.iter().map(|(member, minutes)| (*member, Unit::Minutes, *minutes));
            let sessions = closing.sessions.iter().map(|member| (*member, Unit::Sessions, 1));
            for (member, unit, units) in minutes.chain(sessions).filter(|(_, _, units)| *units > 0) {
                write_work(tx.conn, &entry(&day, member, unit, units), actor, &Note::default())?;
            }
            for member in &closing.missed {
                let id = AttendanceId::new();
                write(
                    tx.conn,
                    &day,
                    &Seen { id, member: *member, presence: Presence::Missed, came: None, gone: None },
                )?;
            }
            tx.conn.execute("UPDATE work_day SET state = 'closed' WHERE id = ?1", [id.bytes()])?;
            Ok(closing)
        })
    }

    fn closing(&self, day: &WorkDay) -> Result<Closing> {
        let (seen, on) = (self.seen_on(day.id)?, day.plan.on);
        let here: Vec<&Seen> = seen.iter().filter(|s| s.presence == Presence::Attended).collect();
        let book = self.hours_of(&here.iter().map(|s| s.member).collect::<Vec<_>>())?;
        let mut closing = Closing::default();
        for s in here {
            let member = self.member(s.member)?.ok_or(Refusal::NoSuchMember)?;
            let written =
                book.of(member.id).entries.iter().find(|e| e.work_day == Some(day.id) && e.reverses.is_none());
            if let Some(typed) = typed(&book, member.id, day).filter(|_| written.is_none()) {
                closing.typed.push(typed);
                continue;
            }
            match written.map_or_else(|| unit_on(&book, &member, on), |e| e.unit) {
                Unit::Minutes => closing.minutes.push((member.id, counting(&day.plan, s.came, s.gone))),
                Unit::Sessions => closing.sessions.push(member.id),
            }
        }
        for member in Turns::of(day, &self.sign_ups(day.id)?).coming {
            // Whoever left since has nothing to come to.
            let belongs = self.member(member)?.is_some_and(|known| known.status(on).kind.belongs());
            if belongs && seen.iter().all(|s| s.member != member) {
                closing.missed.push(member);
            }
        }
        Ok(closing)
    }
}

/// A member's own work on that day and for the same, where any stands that the day itself did not write.
fn typed(book: &Book, member: MemberId, day: &WorkDay) -> Option<Typed> {
    let mine = book.of(member).entries;
    let standing = mine.iter().filter(|e| {
        let same = e.day == day.plan.on && e.asset == Some(day.plan.asset) && e.work_day != Some(day.id);
        let stands = e.reverses.is_none() && mine.iter().all(|other| other.reverses != Some(e.id));
        same && stands && e.worker == Worker::Own && !matches!(e.state, State::Declined { .. })
    });
    standing
        .map(|e| Typed { member, unit: e.unit, units: e.units })
        .reduce(|all, one| Typed { units: if all.unit == one.unit { all.units + one.units } else { all.units }, ..all })
}

fn entry(day: &WorkDay, credited: MemberId, unit: Unit, units: i64) -> Entry {
    Entry {
        id: WorkId::new(),
        credited,
        day: day.plan.on,
        unit,
        units,
        asset: Some(day.plan.asset),
        work_day: Some(day.id),
        stream: Stream::Commons,
        worker: Worker::Own,
        state: State::Waiting,
        reverses: None,
    }
}
