//! The walk's steps through days of work: called, signed up for, come to, missed, closed, called off.

use crate::dice::Dice;
use crate::walk::Walk;
use chrono::{Days, NaiveDate, NaiveTime};
use minga_core::commitments::{Presence, WaiverReason};
use minga_core::ids::{MemberId, WorkDayId};
use minga_core::workdays::{DayState, Every, Pardon, Plan, Repeat, Seen, Stay, WorkDay};
use minga_store::Result;

/// How many kinds of steps there are of days of work; see [`Walk::gather`].
pub const KINDS: u8 = 14;

impl Walk {
    /// One step of a day of work.
    pub(crate) fn gather(&mut self, what: u8, member: MemberId, how: u32) -> Result<i64> {
        let mut dice = Dice::of(how);
        let (actor, today) = (self.actor, self.coop.today());
        match what % KINDS {
            0 | 1 => self.call(&mut dice),
            2 => {
                let day = self.day_of_work(&mut dice, |day| today <= day.plan.on)?;
                let members = [member, self.member(dice.roll(40))];
                let some = if dice.once_in(3) { &members[..] } else { &members[..1] };
                Ok(self.coop.sign_up(actor, day, some)?.seq)
            }
            3 => {
                let day = self.day_of_work(&mut dice, |_| true)?;
                let signed = self.coop.sign_ups(day)?;
                let who = dice.one(&signed).map_or(member, |signed| signed.member);
                Ok(self.coop.withdraw(actor, day, who)?.seq)
            }
            4 | 5 => {
                let day = self.day_of_work(&mut dice, |day| day.plan.on <= today)?;
                let mut came = vec![(member, stay(&mut dice))];
                if dice.once_in(2) {
                    came.push((self.member(dice.roll(40)), Stay::default()));
                }
                Ok(self.coop.check_in(actor, day, &came)?.seq)
            }
            6 | 7 => {
                let day = self.day_of_work(&mut dice, |day| day.plan.on <= today)?;
                let presence = if dice.once_in(3) { Presence::Excused } else { Presence::Missed };
                Ok(self.coop.note_absence(actor, day, member, presence)?.seq)
            }
            8 | 9 => {
                let day = self.day_of_work(&mut dice, |day| day.plan.on <= today)?;
                Ok(self.coop.close_day(actor, day)?.seq)
            }
            10..=12 => self.correct(member, &mut dice),
            _ => {
                let series = dice.once_in(2);
                let day = self.day_of_work(&mut dice, |day| !series || day.series.is_some())?;
                match series {
                    true => Ok(self.coop.call_off_days(actor, day)?.seq),
                    false => Ok(self.coop.call_off_day(actor, day)?.seq),
                }
            }
        }
    }

    fn call(&mut self, dice: &mut Dice) -> Result<i64> {
        let Some(asset) = dice.one(&self.coop.assets()?) else { return self.hold(dice) };
        let today = self.coop.today();
        let on = match dice.roll(3) {
            0 if !self.only_today => today - Days::new(dice.roll(200).into()),
            1 if !self.only_today => today + Days::new(dice.roll(30).into()),
            _ => today,
        };
        let plan = plan(asset.id, on, dice);
        if dice.once_in(3) && !self.only_today {
            let repeat = Repeat { every: Every::Weeks { weeks: 1 }, until: on + Days::new(21) };
            return Ok(self.coop.call_days(self.actor, plan, repeat)?.seq);
        }
        if dice.once_in(5) {
            let day = self.day_of_work(dice, |day| day.state == DayState::Called)?;
            return Ok(self.coop.change_day(self.actor, day, plan)?.seq);
        }
        Ok(self.coop.call_day(self.actor, plan)?.seq)
    }

    /// What was written down of somebody on a day is put right.
    fn correct(&mut self, member: MemberId, dice: &mut Dice) -> Result<i64> {
        let (actor, pardons) = (self.actor, dice.once_in(2));
        let state = if pardons { DayState::Closed } else { DayState::Called };
        let counts = |seen: &Seen| !pardons || seen.presence == Presence::Missed;
        let any = |day: &WorkDay| self.coop.seen_on(day.id).is_ok_and(|seen| seen.iter().any(counts));
        let day = self.day_of_work(dice, |day| day.state == state && any(day))?;
        let mut seen = self.coop.seen_on(day)?;
        seen.retain(counts);
        if pardons {
            let who = dice.one(&seen).map_or(member, |seen| seen.member);
            let pardon = if dice.once_in(2) { Pardon::Excused } else { Pardon::Open };
            return Ok(self.coop.pardon_missed(actor, day, who, pardon, WaiverReason::Sick)?.seq);
        }
        let who = dice.one(&seen).map_or(member, |seen| seen.member);
        if dice.once_in(2) {
            return Ok(self.coop.clear_attendance(actor, day, who)?.seq);
        }
        Ok(self.coop.leave_early(actor, day, who, (!dice.once_in(3)).then(|| at(11)))?.seq)
    }

    /// One of the days called that fit, rather a late one; where there is none, a day that nobody called.
    fn day_of_work(&self, dice: &mut Dice, fits: impl Fn(&WorkDay) -> bool) -> Result<WorkDayId> {
        let mut days = self.coop.work_days(NaiveDate::MIN, NaiveDate::MAX)?;
        let today = self.coop.today();
        days.retain(|day| fits(day) && (!self.only_today || day.plan.on == today));
        days.reverse();
        days.sort_by_key(|day| day.state != DayState::Called);
        days.truncate(6);
        Ok(dice.one(&days).map(|day| day.id).unwrap_or_default())
    }
}

fn plan(asset: minga_core::ids::AssetId, on: NaiveDate, dice: &mut Dice) -> Plan {
    Plan {
        asset,
        title: format!("Minga {}", dice.roll(9)),
        on,
        begins: at(8),
        ends: at(10 + dice.roll(3)),
        places: dice.once_in(4).then_some(2),
        meet: String::new(),
        tasks: String::new(),
        tools: String::new(),
    }
}

/// Mostly from beginning to end.
fn stay(dice: &mut Dice) -> Stay {
    match dice.roll(4) {
        0 => Stay::since(Some(at(9))),
        1 => Stay { came: None, gone: Some(at(9)) },
        _ => Stay::default(),
    }
}

fn at(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}
