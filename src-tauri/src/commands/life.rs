//! A member's life: asking to join and the answer, standing aside, coming back, dying, ties.

use super::Shared;
use super::members::{class, first_shares, member, read_profile};
use super::reading::{day, id, maybe_day};
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::life as shapes;
use crate::shapes::life::{AdmissionDraft, AnswerDraft, Decision, EndDraft, RequestDraft, StandDraft, TieDraft};
use minga_core::decisions;
use minga_core::ids::{AssetId, TieId};
use minga_core::ratio::Part;
use minga_core::ties::Outsider;
use minga_store::{Admission, NewRequest, NewTie, Refusal};

/// Notes that someone new asks to join; the id.
#[tauri::command]
#[specta::specta]
pub async fn apply_new(desk: Shared<'_>, draft: RequestDraft) -> Answer<String> {
    desk.with(move |_, open| {
        let new = NewRequest {
            kind: draft.kind.into(),
            profile: read_profile(draft.profile)?,
            class: draft.class_id.as_deref().map(class).transpose()?,
        };
        Ok(open.coop.apply_new(open.signer()?, &new, day(&draft.on)?)?.value.to_string())
    })
    .await
}

/// Notes that someone in the register asks to join, or to come back.
#[tauri::command]
#[specta::specta]
pub async fn apply(desk: Shared<'_>, id: String, class_id: Option<String>, on: String) -> Answer<()> {
    desk.with(move |_, open| {
        let class = class_id.as_deref().map(class).transpose()?;
        open.coop.apply(open.signer()?, member(&id)?, class, day(&on)?)?;
        Ok(())
    })
    .await
}

/// Grants a request to join.
#[tauri::command]
#[specta::specta]
pub async fn approve(desk: Shared<'_>, id: String, draft: AdmissionDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let admission = admission(open, &draft)?;
        open.coop.approve(open.signer()?, member(&id)?, &admission)?;
        Ok(())
    })
    .await
}

/// Declines a request to join, or notes that it was withdrawn.
#[tauri::command]
#[specta::specta]
pub async fn close_request(desk: Shared<'_>, id: String, draft: AnswerDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let decision = decided(draft.decision.as_ref())?;
        let on = day(&draft.on)?;
        open.coop.close_request(open.signer()?, member(&id)?, on, decision.as_ref(), &draft.reason)?;
        Ok(())
    })
    .await
}

/// Takes someone who left back in.
#[tauri::command]
#[specta::specta]
pub async fn readmit(desk: Shared<'_>, id: String, draft: AdmissionDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let admission = admission(open, &draft)?;
        open.coop.readmit(open.signer()?, member(&id)?, &admission)?;
        Ok(())
    })
    .await
}

/// Notes a leave or a suspension.
#[tauri::command]
#[specta::specta]
pub async fn stand_aside(desk: Shared<'_>, id: String, draft: StandDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let (from, to) = (day(&draft.from)?, maybe_day(draft.to.as_deref())?);
        let (kind, decision) = (draft.kind.into(), decided(draft.decision.as_ref())?);
        let signer = open.signer()?;
        open.coop.stand_aside(signer, member(&id)?, kind, from, to, &draft.reason, decision.as_ref())?;
        Ok(())
    })
    .await
}

/// Back from leave, a suspension lifted, or confirmed after the trial.
#[tauri::command]
#[specta::specta]
pub async fn end_standing(desk: Shared<'_>, id: String, draft: EndDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let (kind, decision) = (draft.kind.into(), decided(draft.decision.as_ref())?);
        open.coop.end_standing(open.signer()?, member(&id)?, kind, day(&draft.last)?, decision.as_ref())?;
        Ok(())
    })
    .await
}

/// Notes that a member died.
#[tauri::command]
#[specta::specta]
pub async fn note_death(desk: Shared<'_>, id: String, on: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.note_death(open.signer()?, member(&id)?, day(&on)?)?;
        Ok(())
    })
    .await
}

/// Ties a member to someone.
#[tauri::command]
#[specta::specta]
pub async fn add_tie(desk: Shared<'_>, id: String, draft: TieDraft) -> Answer<()> {
    desk.with(move |_, open| {
        if let (shapes::TieKind::Steward, Some(asset)) = (draft.kind, &draft.asset_id) {
            let asset: AssetId = self::id(asset, Refusal::NoSuchAsset)?;
            open.coop.add_steward(open.signer()?, asset, member(&id)?, day(&draft.from)?, &draft.note)?;
            return Ok(());
        }
        let told = draft.part.trim();
        let tie = NewTie {
            kind: draft.kind.into(),
            other: draft.other_id.as_deref().map(member).transpose()?,
            outsider: Outsider { name: draft.name.clone(), contact: draft.contact.clone(), note: draft.note.clone() },
            part: if told.is_empty() { None } else { Some(part(told)?) },
            from: day(&draft.from)?,
            to: maybe_day(draft.to.as_deref())?,
        };
        open.coop.add_tie(open.signer()?, member(&id)?, &tie)?;
        Ok(())
    })
    .await
}

/// Ends a tie; `last` is its last day.
#[tauri::command]
#[specta::specta]
pub async fn end_tie(desk: Shared<'_>, tie_id: String, last: String) -> Answer<()> {
    desk.with(move |_, open| {
        let tie: TieId = id(&tie_id, Refusal::NoSuchEntry)?;
        open.coop.end_tie(open.signer()?, tie, day(&last)?)?;
        Ok(())
    })
    .await
}

fn admission(open: &mut Open, draft: &AdmissionDraft) -> Answer<Admission> {
    Ok(Admission {
        class: class(&draft.class_id)?,
        from: day(&draft.from)?,
        trial_until: maybe_day(draft.trial_until.as_deref())?,
        shares: draft.shares.as_ref().map(|shares| first_shares(open, shares)).transpose()?,
        decision: decided(draft.decision.as_ref())?,
    })
}

/// A part of a whole, as `1/3` or `35 %`.
pub fn part(text: &str) -> Answer<Part> {
    text.trim().parse().map_err(|_| Fault::new("not-a-part").with("text", text.trim()))
}

/// A decision the page cites.
pub fn decided(cited: Option<&Decision>) -> Answer<Option<decisions::Decision>> {
    cited
        .map(|cited| {
            let decision = decisions::Decision::new(cited.body.into(), day(&cited.on)?, &cited.minute);
            Ok(decision.map_err(minga_store::Fault::from)?)
        })
        .transpose()
}
