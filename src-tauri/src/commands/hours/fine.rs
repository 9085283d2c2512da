//! Fines for sessions missed: what there is to fine, and what is worked off instead of paid.

use crate::commands::Shared;
use crate::commands::members::member;
use crate::commands::reading::{day, id};
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::settings::MemberName;
use crate::shapes::settling::{FineWork, MissedLine};
use minga_core::commitments::Settled;
use minga_core::ids::{AttendanceId, ChargeId, MemberId, WorkId};
use minga_store::{Missed, Refusal};

/// Who missed a work day.
#[tauri::command]
#[specta::specta]
pub async fn missed_on_day(desk: Shared<'_>, id: String) -> Answer<Vec<MissedLine>> {
    desk.with(move |_, open| {
        let missed = open.coop.missed_on(crate::commands::reading::id(&id, Refusal::NoSuchEntry)?)?;
        lines(open, &missed)
    })
    .await
}

/// What a member missed, the latest first.
#[tauri::command]
#[specta::specta]
pub async fn missed_by_member(desk: Shared<'_>, id: String) -> Answer<Vec<MissedLine>> {
    desk.with(move |_, open| {
        let missed = open.coop.missed_by(member(&id)?)?;
        lines(open, &missed)
    })
    .await
}

/// Asks for the fines of sessions missed: a charge for each.
#[tauri::command]
#[specta::specta]
pub async fn fine_missed(desk: Shared<'_>, ids: Vec<String>, due: String) -> Answer<()> {
    desk.with(move |_, open| {
        let missed = ids.iter().map(|text| id(text, Refusal::NoSuchEntry)).collect::<Answer<Vec<AttendanceId>>>()?;
        open.coop.fine_missed(open.signer()?, &missed, day(&due)?)?;
        Ok(())
    })
    .await
}

/// The work that may stand for a fine, the latest first.
#[tauri::command]
#[specta::specta]
pub async fn fine_works(desk: Shared<'_>, id: String) -> Answer<Vec<FineWork>> {
    desk.with(move |_, open| {
        let charge: ChargeId = crate::commands::reading::id(&id, Refusal::NoSuchEntry)?;
        let names = super::asset_names(&open.coop)?;
        let work = |entry: minga_core::commitments::Entry| FineWork {
            id: entry.id.to_string(),
            on: entry.day.to_string(),
            asset: entry.asset.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
            units: entry.units.into(),
            unit: entry.unit.into(),
        };
        Ok(open.coop.works_off(charge)?.unwrap_or_default().into_iter().map(work).collect())
    })
    .await
}

/// A fine was worked off with an entry.
#[tauri::command]
#[specta::specta]
pub async fn work_off_fine(desk: Shared<'_>, id: String, work: String) -> Answer<()> {
    desk.with(move |_, open| {
        let charge: ChargeId = crate::commands::reading::id(&id, Refusal::NoSuchEntry)?;
        let work: WorkId = crate::commands::reading::id(&work, Refusal::NoSuchEntry)?;
        open.coop.work_off_fine(open.signer()?, charge, work)?;
        Ok(())
    })
    .await
}

fn lines(open: &Open, missed: &[Missed]) -> Answer<Vec<MissedLine>> {
    let currency = open.coop.coop()?.currency;
    let line = |missed: &Missed| {
        Ok(MissedLine {
            id: missed.attendance.to_string(),
            member: named(open, missed.member)?,
            on: missed.on.to_string(),
            fine: missed.fine.map(|fine| fine.amount.plain(currency)),
            worked_off: missed.fine.is_some_and(|fine| fine.settled == Settled::WorkedOff),
            fined: missed.charge.is_some(),
        })
    };
    missed.iter().map(line).collect()
}

/// A member by name, read by itself.
pub fn named(open: &Open, id: MemberId) -> Answer<MemberName> {
    let found = open.coop.member(id)?.ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchMember))?;
    Ok(super::page::name(&found))
}
