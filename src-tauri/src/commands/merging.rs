//! Merging two records of one person, and erasing what the law asks for: each shown before it is done.

use super::Shared;
use super::members::member;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::life::{ErasePreview, MergePreview};
use crate::shapes::settings::MemberName;
use minga_core::members::Member;
use minga_core::shares::holding;
use minga_store::Refusal;
use minga_store::journal::Asked;

/// What comes together when `other` is merged into the member.
#[tauri::command]
#[specta::specta]
pub async fn merge_preview(desk: Shared<'_>, id: String, other_id: String) -> Answer<MergePreview> {
    desk.with(move |_, open| {
        let (kept, other, united) = open.coop.may_merge(member(&id)?, member(&other_id)?)?;
        let today = open.coop.today();
        let held = |member: &Member| holding(&member.shares, today).units.into();
        let fields = united.profile.differences(&kept.profile);
        Ok(MergePreview {
            fields: fields.into_iter().map(|field| field.word().to_owned()).collect(),
            units: (held(&kept), held(&other)),
            times_united: united.taken_in.len().into(),
            acts: about(open, &other)?.into(),
            kept: named(&kept),
            other: named(&other),
        })
    })
    .await
}

/// Merges `other` into the member.
#[tauri::command]
#[specta::specta]
pub async fn merge_members(desk: Shared<'_>, id: String, other_id: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.merge(open.signer()?, member(&id)?, member(&other_id)?)?;
        Ok(())
    })
    .await
}

/// What erasing a former member's personal data does; refused where something is open.
#[tauri::command]
#[specta::specta]
pub async fn erase_preview(desk: Shared<'_>, id: String) -> Answer<ErasePreview> {
    desk.with(move |_, open| {
        let id = member(&id)?;
        let found = open.coop.member(id)?.ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchMember))?;
        open.coop.may_erase(&found)?;
        Ok(ErasePreview {
            documents: open.coop.documents_of(id)?.len().into(),
            ties: open.coop.ties_of(id)?.into_iter().filter(|tie| tie.member == found.id).count().into(),
            backups: open.coop.backups()?.len().into(),
            acts: about(open, &found)?.into(),
        })
    })
    .await
}

/// Erases a former member's personal data, as the law asks.
#[tauri::command]
#[specta::specta]
pub async fn erase_member(desk: Shared<'_>, id: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.erase(open.signer()?, member(&id)?.0)?;
        Ok(())
    })
    .await
}

fn about(open: &Open, member: &Member) -> Answer<usize> {
    Ok(open.coop.history(&Asked { member: Some(member.id), ..Asked::default() })?.len())
}

fn named(member: &Member) -> MemberName {
    MemberName { id: member.id.to_string(), number: member.number.into(), name: member.profile.name.spoken() }
}
