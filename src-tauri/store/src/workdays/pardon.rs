//! Letting off somebody who was missed at a day that is closed.

use super::attend::refused;
use crate::Coop;
use crate::fault::Result;
use crate::journal::Done;
use minga_core::commitments::{Presence, WaiverReason};
use minga_core::ids::{MemberId, PersonId, WorkDayId};
use minga_core::journal::Op;
use minga_core::workdays::{AttendError, DayState, Pardon};

impl Coop {
    /// Excuses somebody who was missed at a day that is closed, or leaves the work open: owed, and not counted as
    /// missed. Before the day is closed [`Coop::note_absence`] and [`Coop::clear_attendance`] do.
    ///
    /// # Errors
    /// Where the day is not closed, they were not missed at it, or a fine was asked for it that still stands.
    pub fn pardon_missed(
        &mut self,
        actor: PersonId,
        id: WorkDayId,
        member: MemberId,
        pardon: Pardon,
        reason: WaiverReason,
    ) -> Result<Done<()>> {
        let day = self.work_day(id)?;
        let (member, seen) = self.listed(id, member)?;
        let missed = seen.filter(|s| s.presence == Presence::Missed && day.state == DayState::Closed);
        let seen = missed.ok_or_else(|| refused(AttendError::NotMissed, &member))?;
        if self.is_fined(&seen.id, pardon)? {
            return Err(refused(AttendError::Fined, &member));
        }
        let op = Op::PardonMissed { work_day: id, member: member.id, on: day.plan.on, pardon, reason };
        self.act(actor, op, |tx| {
            let sql = match pardon {
                Pardon::Excused => "UPDATE attendance SET presence = 'excused' WHERE id = ?1",
                Pardon::Open => "DELETE FROM attendance WHERE id = ?1",
            };
            tx.conn.execute(sql, [seen.id.bytes()])?;
            Ok(())
        })
    }

    /// Whether a fine stands in the way: one that was not taken back, or any where the absence itself would go.
    fn is_fined(&self, id: &minga_core::ids::AttendanceId, pardon: Pardon) -> Result<bool> {
        let mut fined = self.conn.prepare_cached(
            "SELECT 1 FROM fine f WHERE f.attendance = ?1
             AND (?2 OR NOT EXISTS (SELECT 1 FROM charge back WHERE back.reverses = f.charge))",
        )?;
        Ok(fined.exists((id.bytes(), pardon == Pardon::Open))?)
    }
}
