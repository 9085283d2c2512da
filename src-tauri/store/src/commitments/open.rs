//! Where members stood before the entries of this file begin.

use super::refused;
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::commitments::{HoursFault, MOST, Unit};
use minga_core::ids::{MemberId, OpeningId, PersonId};
use minga_core::import::Table;
use minga_core::import::openings::{StoodPlan, check_balances};
use minga_core::journal::Op;

impl Coop {
    /// What would come of a table of balances of a day. Nothing is written.
    ///
    /// # Errors
    /// No columns of a member and a balance; a day that lies ahead.
    pub fn plan_balances(&self, table: &Table, on: NaiveDate, unit: Unit) -> Result<StoodPlan> {
        if on > self.today() {
            return refused(HoursFault::Ahead(on));
        }
        let (register, book) = (self.register()?, self.hours()?);
        Ok(check_balances(table, &register, &book, on, unit).map_err(Refusal::from)?)
    }

    /// Writes down where members stood on a day, ahead or (below zero) behind: from the book kept before. What lies
    /// before the period of that day is not asked again.
    ///
    /// # Errors
    /// Nobody, nothing, or a day that lies ahead.
    pub fn open_hours(
        &mut self,
        actor: PersonId,
        on: NaiveDate,
        unit: Unit,
        stood: &[(MemberId, i64)],
    ) -> Result<Done<()>> {
        if stood.is_empty() {
            return Err(Refusal::NothingChanged.into());
        }
        if on > self.today() {
            return refused(HoursFault::Ahead(on));
        }
        for (member, units) in stood {
            if *units == 0 || !(-MOST..=MOST).contains(units) {
                return refused(HoursFault::NoUnits);
            }
            self.member(*member)?.filter(|m| m.id == *member).ok_or(Refusal::NoSuchMember)?;
        }
        let op = Op::OpenHours { members: stood.len() as u64, on };
        self.act(actor, op, |tx| {
            let mut insert = tx
                .conn
                .prepare_cached("INSERT INTO opening (id, member, on_day, units, unit) VALUES (?1, ?2, ?3, ?4, ?5)")?;
            for (member, units) in stood {
                let id = OpeningId::new();
                insert.execute((id.bytes(), member.bytes(), on.to_string(), units, unit.word()))?;
            }
            Ok(())
        })
    }
}
