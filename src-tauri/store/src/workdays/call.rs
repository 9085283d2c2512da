//! Calling a day of work, again and again; changing it, calling it off.

use super::clock;
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::commitments::Presence;
use minga_core::ids::{PersonId, SeriesId, WorkDayId};
use minga_core::journal::Op;
use minga_core::workdays::{DayError, DayState, Plan, Repeat, RepeatError, WorkDay};
use rusqlite::Connection;

impl Coop {
    /// Calls a day of work. It may lie behind: old sheets get typed in.
    ///
    /// # Errors
    /// A text that is not taken, times or places that cannot be, an asset that is not held on that day.
    pub fn call_day(&mut self, actor: PersonId, plan: Plan) -> Result<Done<WorkDayId>> {
        let plan = self.possible(plan)?;
        let day = WorkDay { id: WorkDayId::new(), series: None, plan, state: DayState::Called };
        let op = Op::CallDay { work_day: day.id, asset: day.plan.asset, on: day.plan.on };
        self.act(actor, op, |tx| {
            write(tx.conn, &day)?;
            Ok(day.id)
        })
    }

    /// Calls a day of work and those that repeat it, as one act.
    ///
    /// # Errors
    /// As [`Coop::call_day`], for each of them; a repetition that never comes or too often.
    pub fn call_days(&mut self, actor: PersonId, plan: Plan, repeat: Repeat) -> Result<Done<Vec<WorkDayId>>> {
        let series = SeriesId::new();
        let mut days = Vec::new();
        for on in repeat.days(plan.on)? {
            let plan = self.possible(Plan { on, ..plan.clone() })?;
            days.push(WorkDay { id: WorkDayId::new(), series: Some(series), plan, state: DayState::Called });
        }
        let op = Op::CallDays { series, work_day: days[0].id, asset: plan.asset, on: plan.on, days: days.len() as u64 };
        self.act(actor, op, |tx| {
            days.iter().try_for_each(|day| write(tx.conn, day))?;
            Ok(days.iter().map(|day| day.id).collect())
        })
    }

    /// Says something else of a day that is not closed. Once people were seen there it stays on its day.
    pub fn change_day(&mut self, actor: PersonId, id: WorkDayId, plan: Plan) -> Result<Done<()>> {
        let old = self.work_day(id)?;
        old.open()?;
        let plan = self.possible(plan)?;
        if plan == old.plan {
            return Err(Refusal::NothingChanged.into());
        }
        if plan.on != old.plan.on && self.anyone_came(id)? {
            return Err(DayError::PeopleCame.into());
        }
        self.act(actor, Op::ChangeDay { work_day: id, on: plan.on }, |tx| {
            tx.conn.execute(
                "UPDATE work_day SET asset = ?2, title = ?3, on_day = ?4, begins = ?5, ends = ?6, places = ?7,
                        meet = ?8, tasks = ?9, tools = ?10
                 WHERE id = ?1",
                (
                    id.bytes(),
                    plan.asset.bytes(),
                    &plan.title,
                    plan.on.to_string(),
                    clock(plan.begins),
                    clock(plan.ends),
                    plan.places,
                    &plan.meet,
                    &plan.tasks,
                    &plan.tools,
                ),
            )?;
            // Whoever told us or was missed is asked for the minutes it is called for now.
            tx.conn.execute(
                "UPDATE attendance SET on_day = ?2, units = ?3 WHERE work_day = ?1",
                (id.bytes(), plan.on.to_string(), plan.minutes()),
            )?;
            Ok(())
        })
    }

    /// Calls a day off. Who told us stays told; where people came it took place.
    pub fn call_off_day(&mut self, actor: PersonId, id: WorkDayId) -> Result<Done<()>> {
        let day = self.work_day(id)?;
        day.open()?;
        if self.anyone_came(id)? {
            return Err(DayError::PeopleCame.into());
        }
        self.act(actor, Op::CallOffDay { work_day: id, on: day.plan.on }, |tx| {
            tx.conn.execute("UPDATE work_day SET state = 'called-off' WHERE id = ?1", [id.bytes()])?;
            Ok(())
        })
    }

    /// Calls off a day and those that repeat it after it, as one act. Days on which people were seen, and those that are
    /// closed, stay as they are.
    ///
    /// # Errors
    /// Where the day itself is not open or people were seen there; where it does not repeat.
    pub fn call_off_days(&mut self, actor: PersonId, id: WorkDayId) -> Result<Done<u64>> {
        let day = self.work_day(id)?;
        day.open()?;
        let Some(series) = day.series else { return Err(RepeatError::NeverAgain.into()) };
        if self.anyone_came(id)? {
            return Err(DayError::PeopleCame.into());
        }
        let mut off = Vec::new();
        for later in self.work_days_of_series(series)?.into_iter().filter(|d| day.plan.on <= d.plan.on) {
            if later.open().is_ok() && !self.anyone_came(later.id)? {
                off.push(later.id);
            }
        }
        let days = off.len() as u64;
        self.act(actor, Op::CallOffDays { series, work_day: id, on: day.plan.on, days }, |tx| {
            for id in &off {
                tx.conn
                    .prepare_cached("UPDATE work_day SET state = 'called-off' WHERE id = ?1")?
                    .execute([id.bytes()])?;
            }
            Ok(days)
        })
    }

    fn anyone_came(&self, id: WorkDayId) -> Result<bool> {
        Ok(self.seen_on(id)?.iter().any(|seen| seen.presence == Presence::Attended))
    }

    /// The plan with its texts tidied, if it can be.
    fn possible(&self, plan: Plan) -> Result<Plan> {
        let plan = plan.tidied()?;
        plan.check()?;
        self.asset(plan.asset)?.must_hold(plan.on)?;
        Ok(plan)
    }
}

fn write(conn: &Connection, day: &WorkDay) -> Result<()> {
    let WorkDay { id, series, plan, state } = day;
    conn.prepare_cached(
        "INSERT INTO work_day (id, asset, series, title, on_day, begins, ends, places, meet, tasks, tools, state)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute((
        id.bytes(),
        plan.asset.bytes(),
        series.as_ref().map(SeriesId::bytes),
        &plan.title,
        plan.on.to_string(),
        clock(plan.begins),
        clock(plan.ends),
        plan.places,
        &plan.meet,
        &plan.tasks,
        &plan.tools,
        state.word(),
    ))?;
    Ok(())
}
