//! Days of work: the calendar, the page of one, and the acts about them.

mod page;
mod who;

use super::Shared;
use super::commons::{asset, name};
use super::members::member;
use super::reading::{day, id, time};
use crate::desk::Open;
use crate::fault::Answer;
use crate::picker::Files;
use crate::shapes::Whole;
use crate::shapes::hours::WaiverReason;
use crate::shapes::papers::Printed;
use crate::shapes::workdays::{Arrival, DayDraft, DayLine, Meant, Pardon, Presence, RepeatDraft, WorkDayPage};
use chrono::{NaiveDate, NaiveTime};
use minga_core::commitments as core;
use minga_core::commons::Asset;
use minga_core::ids::WorkDayId;
use minga_core::workdays::{DayState, Every, Plan, Repeat, Stay, Turns, WorkDay};
use minga_store::Refusal;

/// The days called between two (both counted), in their order.
#[tauri::command]
#[specta::specta]
pub async fn work_days(desk: Shared<'_>, from: String, to: String) -> Answer<Vec<DayLine>> {
    desk.with(move |_, open| {
        let assets = open.coop.assets()?;
        let days = open.coop.work_days(day(&from)?, day(&to)?)?;
        days.iter().map(|found| line(open, found, &assets)).collect()
    })
    .await
}

/// The page of a day.
#[tauri::command]
#[specta::specta]
pub async fn work_day(desk: Shared<'_>, id: String) -> Answer<WorkDayPage> {
    desk.with(move |_, open| page::page(open, work_day_id(&id)?)).await
}

/// Calls a day, or days that repeat it; their identities.
#[tauri::command]
#[specta::specta]
pub async fn call_day(desk: Shared<'_>, draft: DayDraft, repeat: Option<RepeatDraft>) -> Answer<Vec<String>> {
    desk.with(move |_, open| {
        let (signer, plan) = (open.signer()?, read(draft)?);
        let ids = match repeat {
            None => vec![open.coop.call_day(signer, plan)?.value],
            Some(repeat) => {
                let every = repeat.weeks.map_or(Every::Month, |weeks| Every::Weeks { weeks });
                open.coop.call_days(signer, plan, Repeat { every, until: day(&repeat.until)? })?.value
            }
        };
        Ok(ids.iter().map(ToString::to_string).collect())
    })
    .await
}

/// Says something else of a day.
#[tauri::command]
#[specta::specta]
pub async fn change_day(desk: Shared<'_>, id: String, draft: DayDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let plan = read(draft)?;
        open.coop.change_day(open.signer()?, work_day_id(&id)?, plan)?;
        Ok(())
    })
    .await
}

/// Calls a day off.
#[tauri::command]
#[specta::specta]
pub async fn call_off_day(desk: Shared<'_>, id: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.call_off_day(open.signer()?, work_day_id(&id)?)?;
        Ok(())
    })
    .await
}

/// Calls a day off, and those that repeat it after it; how many.
#[tauri::command]
#[specta::specta]
pub async fn call_off_days(desk: Shared<'_>, id: String) -> Answer<Whole> {
    desk.with(move |_, open| {
        let days = open.coop.call_off_days(open.signer()?, work_day_id(&id)?)?.value;
        Ok(days.into())
    })
    .await
}

/// Signs members up, in this order.
#[tauri::command]
#[specta::specta]
pub async fn sign_up(desk: Shared<'_>, id: String, member_ids: Vec<String>) -> Answer<()> {
    desk.with(move |_, open| {
        let members = member_ids.iter().map(|id| member(id)).collect::<Answer<Vec<_>>>()?;
        open.coop.sign_up(open.signer()?, work_day_id(&id)?, &members)?;
        Ok(())
    })
    .await
}

/// Notes that somebody who signed up does not come.
#[tauri::command]
#[specta::specta]
pub async fn withdraw_sign_up(desk: Shared<'_>, id: String, member_id: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.withdraw(open.signer()?, work_day_id(&id)?, member(&member_id)?)?;
        Ok(())
    })
    .await
}

/// Who is meant by a number, a name or the code of a card, the likeliest first; and from when to when, where a line of
/// the signed sheet says so: `190 8:30 11:00`, `190 3h`.
#[tauri::command]
#[specta::specta]
pub async fn who_is_meant(desk: Shared<'_>, id: String, text: String) -> Answer<Vec<Meant>> {
    desk.with(move |_, open| who::meant(open, work_day_id(&id)?, &text)).await
}

/// Writes members down as here.
#[tauri::command]
#[specta::specta]
pub async fn check_in(desk: Shared<'_>, id: String, arrivals: Vec<Arrival>) -> Answer<()> {
    desk.with(move |_, open| {
        let clock = |text: &Option<String>| text.as_deref().map(time).transpose();
        let stay = |a: &Arrival| -> Answer<Stay> { Ok(Stay { came: clock(&a.at)?, gone: clock(&a.gone)? }) };
        let came = arrivals.iter().map(|a| Ok((member(&a.member_id)?, stay(a)?))).collect::<Answer<Vec<_>>>()?;
        open.coop.check_in(open.signer()?, work_day_id(&id)?, &came)?;
        Ok(())
    })
    .await
}

/// Notes that somebody told us they cannot come, or was missed.
#[tauri::command]
#[specta::specta]
pub async fn note_absence(desk: Shared<'_>, id: String, member_id: String, presence: Presence) -> Answer<()> {
    desk.with(move |_, open| {
        let presence: core::Presence = presence.into();
        open.coop.note_absence(open.signer()?, work_day_id(&id)?, member(&member_id)?, presence)?;
        Ok(())
    })
    .await
}

/// Notes when somebody left; null where they stay after all.
#[tauri::command]
#[specta::specta]
pub async fn leave_early(desk: Shared<'_>, id: String, member_id: String, at: Option<String>) -> Answer<()> {
    desk.with(move |_, open| {
        let gone = at.as_deref().map(time).transpose()?;
        open.coop.leave_early(open.signer()?, work_day_id(&id)?, member(&member_id)?, gone)?;
        Ok(())
    })
    .await
}

/// Lets somebody off who was missed at a day that is closed.
#[tauri::command]
#[specta::specta]
pub async fn pardon_missed(
    desk: Shared<'_>,
    id: String,
    member_id: String,
    pardon: Pardon,
    reason: WaiverReason,
) -> Answer<()> {
    desk.with(move |_, open| {
        let (day, who) = (work_day_id(&id)?, member(&member_id)?);
        open.coop.pardon_missed(open.signer()?, day, who, pardon.into(), reason.into())?;
        Ok(())
    })
    .await
}

/// Takes somebody off the list of the day.
#[tauri::command]
#[specta::specta]
pub async fn clear_attendance(desk: Shared<'_>, id: String, member_id: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.clear_attendance(open.signer()?, work_day_id(&id)?, member(&member_id)?)?;
        Ok(())
    })
    .await
}

/// Closes the day: its hours wait to be confirmed.
#[tauri::command]
#[specta::specta]
pub async fn close_day(desk: Shared<'_>, id: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.close_day(open.signer()?, work_day_id(&id)?)?;
        Ok(())
    })
    .await
}

/// Asks where to, and writes a day (all coming ones where none is named) for calendars; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn save_calendar(desk: Shared<'_>, id: Option<String>) -> Answer<Option<Printed>> {
    let (stem, text) = desk
        .with(move |desk, open| {
            let days = match id {
                Some(id) => vec![open.coop.work_day(work_day_id(&id)?)?],
                None => open.coop.work_days(open.coop.today(), NaiveDate::MAX)?,
            };
            let assets = open.coop.assets()?;
            let known = |day: &WorkDay| assets.iter().find(|asset| asset.id == day.plan.asset).map(name);
            let entries: Vec<_> =
                days.into_iter().map(|day| (known(&day).map(|asset| asset.name).unwrap_or_default(), day)).collect();
            let words = desk.words();
            let stem = words.say("workdays-calendar-file", &[]);
            let name = open.register()?.coop.name.clone();
            Ok((stem, minga_reports::calendar(&entries, &name, open.coop.today(), &words)))
        })
        .await?;
    let asked = desk.aside(move |desk| Ok(desk.picker().save(Files::Calendar, &format!("{stem}.ics")))).await?;
    let Some(path) = asked else { return Ok(None) };
    minga_print::write(&path, text.as_bytes())?;
    Ok(Some(Printed { path: path.to_string_lossy().into_owned(), missing: String::new() }))
}

/// A day in a calendar.
pub fn line(open: &Open, day: &WorkDay, assets: &[Asset]) -> Answer<DayLine> {
    let turns = Turns::of(day, &open.coop.sign_ups(day.id)?);
    let seen = open.coop.seen_on(day.id)?;
    let came = seen.iter().filter(|seen| seen.presence == core::Presence::Attended).count();
    Ok(DayLine {
        id: day.id.to_string(),
        asset: assets
            .iter()
            .find(|asset| asset.id == day.plan.asset)
            .map(name)
            .ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchAsset))?,
        title: day.plan.title.clone(),
        on: day.plan.on.to_string(),
        begins: clock(day.plan.begins),
        ends: clock(day.plan.ends),
        places: day.plan.places.map(|places| Whole(places.into())),
        coming: turns.coming.len().into(),
        waiting: turns.waiting.len().into(),
        came: came.into(),
        state: day.state.into(),
    })
}

/// A time of day, as `08:02`.
fn clock(at: NaiveTime) -> String {
    at.format("%H:%M").to_string()
}

/// The time, while people come in: before the end of the day itself. After that its signed sheet is typed in.
fn now(open: &Open, day: &WorkDay) -> Option<NaiveTime> {
    let today = day.state == DayState::Called && day.plan.on == open.coop.today();
    Some(open.coop.time()).filter(|now| today && *now < day.plan.ends)
}

fn work_day_id(text: &str) -> Answer<WorkDayId> {
    id(text, Refusal::NoSuchWorkDay)
}

fn read(draft: DayDraft) -> Answer<Plan> {
    Ok(Plan {
        asset: asset(&draft.asset_id)?,
        title: draft.title,
        on: day(&draft.on)?,
        begins: time(&draft.begins)?,
        ends: time(&draft.ends)?,
        places: draft.places.map(|places| u32::try_from(places.0).unwrap_or(0)),
        meet: draft.meet,
        tasks: draft.tasks,
        tools: draft.tools,
    })
}
