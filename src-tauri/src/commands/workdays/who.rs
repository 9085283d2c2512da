//! Who is meant at the table where people come in, as the page shows them.

use super::{clock, now};
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::workdays::{Attendee, Meant};
use chrono::NaiveDate;
use minga_core::commitments::{Presence, unit_on};
use minga_core::ids::{MemberId, WorkDayId};
use minga_core::members::Member;
use minga_core::workdays::{counting, line, meant as members_meant};
use minga_store::Refusal;
use std::cmp::Reverse;

/// No more are offered: whoever types goes on typing.
const MOST: usize = 6;

pub fn meant(open: &mut Open, id: WorkDayId, text: &str) -> Answer<Vec<Meant>> {
    let (day, register) = (open.coop.work_day(id)?, open.register()?);
    let plan = &day.plan;
    let times = |fault: Fault| fault.with("begins", clock(plan.begins)).with("ends", clock(plan.ends));
    let line = line(text, plan).map_err(|wrong| times(Fault::new("sheet-line").with("text", wrong.0)))?;
    let mut found = members_meant(&register, line.who, plan.on).map_err(|error| Fault::new(error.code()))?;
    let (sign_ups, seen) = (open.coop.sign_ups(id)?, open.coop.seen_on(id)?);
    let signed = |member: &Member| sign_ups.iter().find(|s| s.member == member.id && !s.withdrawn);
    // Whoever signed up is likelier to be the one who stands there.
    found.sort_by_key(|member| Reverse(signed(member).is_some()));
    found.truncate(MOST);
    let book = open.coop.hours_of(&found.iter().map(|member| member.id).collect::<Vec<_>>())?;
    let stay = line.stay.unwrap_or_default();
    let came = if line.stay.is_some() { stay.came } else { now(open, &day) };
    let line = |member: &Member| {
        Ok(Meant {
            who: attendee(open, member.id, plan.on)?,
            signed_on: signed(member).map(|s| s.on.to_string()),
            here: seen.iter().any(|s| s.member == member.id && s.presence == Presence::Attended),
            at: came.map(clock),
            gone: stay.gone.map(clock),
            minutes: counting(plan, came, stay.gone).into(),
            unit: unit_on(&book, member, plan.on).into(),
        })
    };
    found.into_iter().map(line).collect()
}

/// A member on a list, with the first class held on that day.
pub fn attendee(open: &mut Open, id: MemberId, on: NaiveDate) -> Answer<Attendee> {
    let register = open.register()?;
    let own = register.members.iter().find(|member| member.id == id);
    let found = match own {
        Some(member) => member.clone(),
        // A record that was merged since.
        None => open.coop.member(id)?.ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchMember))?,
    };
    let held: Vec<_> = found.classes(on).map(|spell| spell.class).collect();
    let class = register.classes.iter().find(|class| held.contains(&class.id));
    Ok(Attendee {
        id: found.id.to_string(),
        number: found.number.into(),
        name: found.profile.name.spoken(),
        class_id: class.map(|class| class.id.to_string()),
    })
}
