//! Hours for the commons: where everyone stands and why, work noted and agreed to, what is pledged.

pub mod credit;
mod draft;
pub mod fine;
pub mod forgive;
pub mod opening;
mod page;
mod pledges;
mod queue;
mod settled;
mod standing;
pub mod table;
pub mod why;

use super::Shared;
use super::life::decided;
use super::members::{class, member};
use super::reading::{self, day, id, maybe_day};
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::Whole;
use crate::shapes::hours::{
    AnsweredHours, GiftDraft, HoursPage, HoursUnit, MemberHours, MemberStanding, Numbered, PledgeDraft, PledgesPage,
    WaiverDraft, WorkAsset, WorkCheck, WorkDraft,
};
use crate::shapes::life::Decision;
use minga_core::commitments::{Purse, Unit};
use minga_core::commons::Held;
use minga_core::ids::{AssetId, WorkId};
use minga_store::{Coop, NewWaiver, Refusal};
use std::collections::HashMap;

/// The hours page as of a day; today where none is named.
#[tauri::command]
#[specta::specta]
pub async fn hours_page(desk: Shared<'_>, as_of: Option<String>) -> Answer<HoursPage> {
    desk.with(move |desk, open| page::page(desk, open, maybe_day(as_of.as_deref())?)).await
}

/// Why a member's number is what it is, as of a day; today where none is named.
#[tauri::command]
#[specta::specta]
pub async fn member_hours(desk: Shared<'_>, id: String, as_of: Option<String>) -> Answer<MemberHours> {
    desk.with(move |desk, open| why::member_hours(desk, open, member(&id)?, maybe_day(as_of.as_deref())?)).await
}

/// Where a member stands in short, as of a day; today where none is named.
#[tauri::command]
#[specta::specta]
pub async fn member_standing(desk: Shared<'_>, id: String, as_of: Option<String>) -> Answer<MemberStanding> {
    desk.with(move |_, open| standing::of(open, member(&id)?, maybe_day(as_of.as_deref())?)).await
}

/// What the work of these members is counted in on a day, each unit once; today where none is named.
#[tauri::command]
#[specta::specta]
pub async fn hours_units(desk: Shared<'_>, members: Vec<String>, on: Option<String>) -> Answer<Vec<HoursUnit>> {
    desk.with(move |_, open| {
        let on = maybe_day(on.as_deref())?.unwrap_or_else(|| open.coop.today());
        let mut found = Vec::new();
        for id in &members {
            let unit = open.coop.unit_of(member(id)?, on)?.into();
            if !found.contains(&unit) {
                found.push(unit);
            }
        }
        Ok(found)
    })
    .await
}

/// What is worked on, by name.
#[tauri::command]
#[specta::specta]
pub async fn work_assets(desk: Shared<'_>) -> Answer<Vec<WorkAsset>> {
    desk.with(|_, open| work_on(open)).await
}

/// Whose number it is; null where it is nobody's.
#[tauri::command]
#[specta::specta]
pub async fn member_numbered(desk: Shared<'_>, number: Whole) -> Answer<Option<Numbered>> {
    desk.with(move |_, open| {
        let (register, today) = (open.register()?, open.coop.today());
        let found = register.members.iter().find(|m| m.number == number.0 || m.formerly.contains(&number.0));
        Ok(found.map(|m| Numbered { member: page::name(m), dye: page::dye(&register, m, today) }))
    })
    .await
}

/// Reads work about to be entered, and says what may be wrong with it.
#[tauri::command]
#[specta::specta]
pub async fn check_hours(desk: Shared<'_>, draft: WorkDraft) -> Answer<WorkCheck> {
    desk.with(move |_, open| {
        let work = draft::work(open, &draft)?;
        let doubts = open.coop.doubts(&work)?;
        let fault = |doubt: &minga_core::commitments::Doubt| {
            doubt.args().into_iter().fold(Fault::new(doubt.code()), |fault, (name, value)| fault.with(name, value))
        };
        Ok(WorkCheck {
            units: work.first().map_or(0, |w| w.units).into(),
            unit: work.first().map_or(Unit::Minutes, |w| w.unit).into(),
            doubts: doubts.iter().flatten().map(fault).collect(),
        })
    })
    .await
}

/// Enters work: it waits until somebody agrees who did not do it.
#[tauri::command]
#[specta::specta]
pub async fn enter_hours(desk: Shared<'_>, draft: WorkDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let work = draft::work(open, &draft)?;
        open.coop.enter_work(open.signer()?, &work, draft.sure, false)?;
        Ok(())
    })
    .await
}

/// Agrees to work: what is for somebody else to answer stays as it is.
#[tauri::command]
#[specta::specta]
pub async fn approve_hours(desk: Shared<'_>, ids: Vec<String>) -> Answer<AnsweredHours> {
    desk.with(move |_, open| queue::answer(open, &ids, true)).await
}

/// Does not agree to work.
#[tauri::command]
#[specta::specta]
pub async fn decline_hours(desk: Shared<'_>, ids: Vec<String>) -> Answer<AnsweredHours> {
    desk.with(move |_, open| queue::answer(open, &ids, false)).await
}

/// Takes work back.
#[tauri::command]
#[specta::specta]
pub async fn reverse_hours(desk: Shared<'_>, id: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.reverse_work(open.signer()?, entry(&id)?)?;
        Ok(())
    })
    .await
}

/// Passes hours on.
#[tauri::command]
#[specta::specta]
pub async fn give_hours(desk: Shared<'_>, draft: GiftDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let purse = |id: Option<&String>| id.map_or(Ok(Purse::Pool), |id| member(id).map(Purse::Member));
        let sides = (purse(draft.from_id.as_ref())?, purse(draft.to_id.as_ref())?);
        let on = day(&draft.on)?;
        let who = draft.to_id.as_ref().or(draft.from_id.as_ref());
        let unit = match who {
            Some(id) => open.coop.unit_of(member(id)?, on)?,
            None => Unit::Minutes,
        };
        open.coop.give_hours(open.signer()?, sides, (pledges::read(&draft.units, unit)?, unit), on)?;
        Ok(())
    })
    .await
}

/// Asks less of a member for some days.
#[tauri::command]
#[specta::specta]
pub async fn waive_hours(desk: Shared<'_>, id: String, draft: WaiverDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let new = NewWaiver {
            reason: draft.reason.into(),
            from: day(&draft.from)?,
            to: maybe_day(draft.to.as_deref())?,
            // What is no percentage is refused as such.
            percent: u8::try_from(draft.percent.0).unwrap_or(0),
            words: String::new(),
            decision: decided(draft.decision.as_ref())?,
        };
        open.coop.waive(open.signer()?, member(&id)?, &new)?;
        Ok(())
    })
    .await
}

/// A waiver ends on a day, sooner or later than was said.
#[tauri::command]
#[specta::specta]
pub async fn end_waiver(desk: Shared<'_>, id: String, to: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.end_waiver(open.signer()?, reading::id(&id, Refusal::NoSuchEntry)?, day(&to)?)?;
        Ok(())
    })
    .await
}

/// Takes back hours that passed on: they go the other way.
#[tauri::command]
#[specta::specta]
pub async fn take_back_gift(desk: Shared<'_>, id: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.take_back_gift(open.signer()?, reading::id(&id, Refusal::NoSuchEntry)?)?;
        Ok(())
    })
    .await
}

/// Hours a member pays for instead of working: raises the charge.
#[tauri::command]
#[specta::specta]
pub async fn buy_out_hours(desk: Shared<'_>, id: String, units: String, on: String) -> Answer<()> {
    desk.with(move |_, open| {
        let (id, on) = (member(&id)?, day(&on)?);
        let unit = open.coop.unit_of(id, on)?;
        open.coop.buy_out(open.signer()?, id, pledges::read(&units, unit)?, on, on)?;
        Ok(())
    })
    .await
}

/// What each class pledged, and what other co-ops ask.
#[tauri::command]
#[specta::specta]
pub async fn pledges(desk: Shared<'_>) -> Answer<PledgesPage> {
    desk.with(|_, open| pledges::page(open)).await
}

/// Sets what classes pledge from a day on, all in one act.
#[tauri::command]
#[specta::specta]
pub async fn set_pledge(
    desk: Shared<'_>,
    class_ids: Vec<String>,
    from: String,
    rules: PledgeDraft,
    decision: Option<Decision>,
) -> Answer<()> {
    desk.with(move |_, open| {
        let rules = pledges::rules(&rules, open.coop.coop()?.currency)?;
        let decision = decided(decision.as_ref())?;
        let classes = class_ids.iter().map(|id| class(id)).collect::<Answer<Vec<_>>>()?;
        open.coop.set_policy(open.signer()?, &classes, day(&from)?, &rules, decision.as_ref())?;
        Ok(())
    })
    .await
}

fn entry(text: &str) -> Answer<WorkId> {
    id(text, Refusal::NoSuchEntry)
}

/// What there is to work on.
fn work_on(open: &Open) -> Answer<Vec<WorkAsset>> {
    let today = open.coop.today();
    let asset = |a: minga_core::commons::Asset| WorkAsset {
        closed: a.held_on(today) == Held::Over,
        id: a.id.to_string(),
        name: a.name,
    };
    Ok(open.coop.assets()?.into_iter().map(asset).collect())
}

/// Assets by name.
fn asset_names(coop: &Coop) -> Answer<HashMap<AssetId, String>> {
    Ok(coop.assets()?.into_iter().map(|asset| (asset.id, asset.name)).collect())
}
