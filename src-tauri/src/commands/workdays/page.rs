//! The page of a day: who comes, who waits, who is here, and what closing it would come to.

use super::who::attendee;
use super::{clock, now};
use crate::commands::commons::name;
use crate::commands::households::named;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::Whole;
use crate::shapes::workdays::{DayDraft, SameMinutes, SeenLine, SignLine, TypedLine, WorkDayPage};
use minga_core::commitments::{Presence, Unit};
use minga_core::ids::{MemberId, WorkDayId};
use minga_core::workdays::{Plan, SignUp, Turns, counting};
use std::cmp::Reverse;

pub fn page(open: &mut Open, id: WorkDayId) -> Answer<WorkDayPage> {
    let day = open.coop.work_day(id)?;
    let (sign_ups, seen) = (open.coop.sign_ups(id)?, open.coop.seen_on(id)?);
    let turns = Turns::of(&day, &sign_ups);
    let asset = open.coop.asset(day.plan.asset)?;
    let closing = open.coop.foresee_closing(id)?;
    let mut stewards = Vec::new();
    for tie in open.coop.stewards()?.iter().filter(|t| t.asset == Some(asset.id) && t.holds(day.plan.on)) {
        stewards.extend(named(open, tie.member)?.map(|member| member.name));
    }
    let lines: Vec<SeenLine> = seen
        .iter()
        .map(|seen| {
            let attended = seen.presence == Presence::Attended;
            let unit = if closing.sessions.contains(&seen.member) { Unit::Sessions } else { Unit::Minutes };
            Ok(SeenLine {
                who: attendee(open, seen.member, day.plan.on)?,
                presence: seen.presence.into(),
                came: seen.came.map(clock),
                gone: seen.gone.map(clock),
                minutes: Whole(if attended { counting(&day.plan, seen.came, seen.gone) } else { 0 }),
                unit: unit.into(),
                signed: sign_ups.iter().any(|s| s.member == seen.member && !s.withdrawn),
            })
        })
        .collect::<Answer<_>>()?;
    let typed = closing.typed.iter().map(|typed| {
        let who = attendee(open, typed.member, day.plan.on)?;
        Ok(TypedLine { who, units: typed.units.into(), unit: typed.unit.into() })
    });
    let typed = typed.collect::<Answer<_>>()?;
    Ok(WorkDayPage {
        id: id.to_string(),
        asset: name(&asset),
        state: day.state.into(),
        repeats: day.series.is_some(),
        minutes: day.plan.minutes().into(),
        now: now(open, &day).map(clock),
        coming: signed(open, &turns.coming, &sign_ups, &day.plan)?,
        waiting: signed(open, &turns.waiting, &sign_ups, &day.plan)?,
        seen: lines,
        closing: same(open, &closing.minutes, &day.plan)?,
        sessions: closing.sessions.len().into(),
        typed,
        stewards,
        plan: said(day.plan),
    })
}

fn signed(open: &mut Open, members: &[MemberId], all: &[SignUp], plan: &Plan) -> Answer<Vec<SignLine>> {
    let line = |member: &MemberId| {
        let on = all.iter().find(|s| s.member == *member).map(|s| s.on.to_string()).unwrap_or_default();
        Ok(SignLine { who: attendee(open, *member, plan.on)?, on })
    };
    members.iter().map(line).collect()
}

/// People with the same minutes together, most people first.
fn same(open: &mut Open, minutes: &[(MemberId, i64)], plan: &Plan) -> Answer<Vec<SameMinutes>> {
    let mut groups: Vec<(i64, Vec<MemberId>)> = Vec::new();
    for (member, count) in minutes {
        match groups.iter_mut().find(|(known, _)| known == count) {
            Some((_, members)) => members.push(*member),
            None => groups.push((*count, vec![*member])),
        }
    }
    groups.sort_by_key(|(count, members)| (Reverse(members.len()), Reverse(*count)));
    let line = |(count, members): (i64, Vec<MemberId>)| {
        let who = if let [one] = members[..] { Some(attendee(open, one, plan.on)?) } else { None };
        Ok(SameMinutes { people: members.len().into(), who, minutes: count.into() })
    };
    groups.into_iter().map(line).collect()
}

fn said(plan: Plan) -> DayDraft {
    DayDraft {
        asset_id: plan.asset.to_string(),
        title: plan.title,
        on: plan.on.to_string(),
        begins: clock(plan.begins),
        ends: clock(plan.ends),
        places: plan.places.map(|places| Whole(places.into())),
        meet: plan.meet,
        tasks: plan.tasks,
        tools: plan.tools,
    }
}
