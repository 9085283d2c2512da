//! Who came to a day of work, told us why not, was missed, or left early.

use super::clock;
use crate::Coop;
use crate::commitments::{is_fined, lift_fine};
use crate::fault::{Fault, Refusal, Result};
use crate::journal::Done;
use chrono::NaiveTime;
use minga_core::commitments::{HoursFault, Presence};
use minga_core::ids::{AttendanceId, MemberId, PersonId, WorkDayId};
use minga_core::journal::Op;
use minga_core::members::Member;
use minga_core::workdays::{AttendError, Seen, Stay, WorkDay, check_in, leave_early, note_absence};
use rusqlite::Connection;

impl Coop {
    /// Writes members down as having been there, each from when to when, as far as that was noted on the signed sheet.
    ///
    /// # Errors
    /// Where the day is not open or has not come; where one is no member on it, is here already, came when it was over
    /// or left before coming. Then none is written down.
    pub fn check_in(&mut self, actor: PersonId, id: WorkDayId, came: &[(MemberId, Stay)]) -> Result<Done<()>> {
        let (day, today) = (self.work_day(id)?, self.today());
        let mut seen = self.seen_on(id)?;
        let mut new = Vec::new();
        for (member, stay) in came {
            let member = self.member(*member)?.ok_or(Refusal::NoSuchMember)?;
            check_in(&day, &member, &seen, *stay, today).map_err(|why| refused(why, &member))?;
            let known = seen.iter().position(|s| s.member == member.id);
            let id = known.map_or_else(AttendanceId::new, |place| seen.remove(place).id);
            // Whoever stays on counts to the end: it is not that they left early.
            let gone = stay.gone.filter(|gone| *gone < day.plan.ends);
            let here = Seen { id, member: member.id, presence: Presence::Attended, came: stay.came, gone };
            seen.push(here);
            new.push(here);
        }
        let on = day.plan.on;
        let op = match new[..] {
            [] => return Err(Refusal::NothingChanged.into()),
            [one] => Op::NoteAttendance { work_day: id, member: one.member, on, presence: Presence::Attended },
            _ => Op::NoteAttendances { work_day: id, on, members: new.len() as u64 },
        };
        self.act(actor, op, |tx| {
            new.iter().try_for_each(|seen| {
                write(tx.conn, &day, seen)?;
                lift_fine(tx, seen.id)
            })
        })
    }

    /// Notes that somebody told us they cannot come, or was missed. Who is told of so before the day makes room for
    /// another only by [`Coop::withdraw`].
    ///
    /// # Errors
    /// Where the day is not open, or for one who was missed has not come; where they are no member on it, or are here.
    pub fn note_absence(
        &mut self,
        actor: PersonId,
        id: WorkDayId,
        member: MemberId,
        presence: Presence,
    ) -> Result<Done<()>> {
        let day = self.work_day(id)?;
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        let seen = self.seen_on(id)?;
        note_absence(&day, &member, &seen, presence, self.today()).map_err(|why| refused(why, &member))?;
        let known = seen.iter().find(|s| s.member == member.id);
        if known.is_some_and(|s| s.presence == presence) {
            return Err(Refusal::NothingChanged.into());
        }
        let id_ = known.map_or_else(AttendanceId::new, |s| s.id);
        let absent = Seen { id: id_, member: member.id, presence, came: None, gone: None };
        let op = Op::NoteAttendance { work_day: id, member: member.id, on: day.plan.on, presence };
        self.act(actor, op, |tx| {
            write(tx.conn, &day, &absent)?;
            if presence == Presence::Missed { Ok(()) } else { lift_fine(tx, absent.id) }
        })
    }

    /// Notes when somebody left before the end; none where they stay after all.
    pub fn leave_early(
        &mut self,
        actor: PersonId,
        id: WorkDayId,
        member: MemberId,
        gone: Option<NaiveTime>,
    ) -> Result<Done<()>> {
        let day = self.work_day(id)?;
        let (member, seen) = self.listed(id, member)?;
        leave_early(&day, seen.as_ref(), gone).map_err(|why| refused(why, &member))?;
        let seen = seen.ok_or_else(|| refused(AttendError::NotHere, &member))?;
        if seen.gone == gone {
            return Err(Refusal::NothingChanged.into());
        }
        let op = Op::NoteLeaving { work_day: id, member: seen.member, on: day.plan.on, early: gone.is_some() };
        self.act(actor, op, |tx| {
            tx.conn.execute("UPDATE attendance SET gone = ?2 WHERE id = ?1", (seen.id.bytes(), gone.map(clock)))?;
            Ok(())
        })
    }

    /// Takes somebody off the list of the day: written down by mistake.
    pub fn clear_attendance(&mut self, actor: PersonId, id: WorkDayId, member: MemberId) -> Result<Done<()>> {
        let day = self.work_day(id)?;
        day.open()?;
        let (member, seen) = self.listed(id, member)?;
        let seen = seen.ok_or_else(|| refused(AttendError::NotHere, &member))?;
        if is_fined(&self.conn, seen.id)? {
            return Err(HoursFault::Fined.into());
        }
        let op = Op::ClearAttendance { work_day: id, member: seen.member, on: day.plan.on };
        self.act(actor, op, |tx| {
            tx.conn.execute("DELETE FROM attendance WHERE id = ?1", [seen.id.bytes()])?;
            Ok(())
        })
    }

    /// A member, and what is known of them and the day.
    pub(super) fn listed(&self, id: WorkDayId, member: MemberId) -> Result<(Member, Option<Seen>)> {
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        let seen = self.seen_on(id)?;
        let mine = seen.into_iter().find(|s| s.member == member.id);
        Ok((member, mine))
    }
}

/// Writes down what is known of somebody, new or instead of what was known before.
pub(super) fn write(conn: &Connection, day: &WorkDay, seen: &Seen) -> Result<()> {
    conn.prepare_cached(
        "INSERT INTO attendance (id, work_day, member, on_day, presence, units, came, gone)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (id) DO UPDATE SET presence = ?5, units = ?6, came = ?7, gone = ?8",
    )?
    .execute((
        seen.id.bytes(),
        day.id.bytes(),
        seen.member.bytes(),
        day.plan.on.to_string(),
        seen.presence.word(),
        day.plan.minutes(),
        seen.came.map(clock),
        seen.gone.map(clock),
    ))?;
    Ok(())
}

pub(super) fn refused(why: AttendError, member: &Member) -> Fault {
    match why {
        AttendError::Day(e) => e.into(),
        AttendError::Life(e) => e.into(),
        why => Refusal::Attend { why, name: member.profile.name.spoken() }.into(),
    }
}
