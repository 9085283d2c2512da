//! The commons: the list, the page of one, and the acts about them.

mod list;
mod page;

pub use list::name;

use super::Shared;
use super::documents;
use super::members::member;
use super::reading::{amount, day, id};
use crate::fault::Answer;
use crate::picker::Files;
use crate::shapes::Whole;
use crate::shapes::commons::{AssetDraft, AssetPage, CommonsPage, FlowDraft};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minga_core::commons::{Asset, Flow, Story};
use minga_core::documents::FileType;
use minga_core::ids::{AssetId, FlowId, PictureId};
use minga_store::{NewPicture, Refusal};

/// All that is held in common, with what a year gave to each. Where no year is named: this one, or in its first
/// quarter the one before, which tells more.
#[tauri::command]
#[specta::specta]
pub async fn commons_page(desk: Shared<'_>, year: Option<Whole>) -> Answer<CommonsPage> {
    desk.with(move |_, open| list::page(open, year.and_then(|year| i32::try_from(year.0).ok()))).await
}

/// The page of one.
#[tauri::command]
#[specta::specta]
pub async fn asset_page(desk: Shared<'_>, id: String) -> Answer<AssetPage> {
    desk.with(move |_, open| page::page(open, asset(&id)?)).await
}

/// Writes down something held in common; its identity.
#[tauri::command]
#[specta::specta]
pub async fn add_asset(desk: Shared<'_>, draft: AssetDraft) -> Answer<String> {
    desk.with(move |_, open| {
        let new = read(AssetId::new(), draft)?;
        Ok(open.coop.add_asset(open.signer()?, new)?.value.to_string())
    })
    .await
}

/// Tells anew what it is.
#[tauri::command]
#[specta::specta]
pub async fn change_asset(desk: Shared<'_>, id: String, draft: AssetDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let told = read(asset(&id)?, draft)?;
        open.coop.change_asset(open.signer()?, told)?;
        Ok(())
    })
    .await
}

/// Notes the last day on which it is held.
#[tauri::command]
#[specta::specta]
pub async fn close_asset(desk: Shared<'_>, id: String, last: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.close_asset(open.signer()?, asset(&id)?, day(&last)?)?;
        Ok(())
    })
    .await
}

/// Notes that a member looks after it.
#[tauri::command]
#[specta::specta]
pub async fn add_steward(desk: Shared<'_>, id: String, member_id: String, from: String, note: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.add_steward(open.signer()?, asset(&id)?, member(&member_id)?, day(&from)?, &note)?;
        Ok(())
    })
    .await
}

/// Notes money that came in for it, or was spent on it.
#[tauri::command]
#[specta::specta]
pub async fn note_flow(desk: Shared<'_>, id: String, draft: FlowDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let sum = amount(&draft.amount, open.register()?.coop.currency)?;
        let flow = Flow {
            id: FlowId::new(),
            asset: asset(&id)?,
            on: day(&draft.on)?,
            amount: if draft.spent { -sum } else { sum },
            words: draft.words,
            reverses: None,
        };
        open.coop.note_flow(open.signer()?, flow)?;
        Ok(())
    })
    .await
}

/// Takes a line of money back.
#[tauri::command]
#[specta::specta]
pub async fn take_back_flow(desk: Shared<'_>, flow_id: String) -> Answer<()> {
    desk.with(move |_, open| {
        let flow: FlowId = id(&flow_id, Refusal::NoSuchEntry)?;
        open.coop.take_back_flow(open.signer()?, flow)?;
        Ok(())
    })
    .await
}

/// Asks which picture, and keeps it; false when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn keep_picture(desk: Shared<'_>, id: String, words: String, on: String) -> Answer<bool> {
    let asked = desk.aside(|desk| Ok(desk.picker().open(Files::Picture))).await?;
    let Some(path) = asked else { return Ok(false) };
    desk.with(move |_, open| {
        let new = NewPicture { words, on: day(&on)?, bytes: documents::read(&path)? };
        open.coop.keep_picture(open.signer()?, asset(&id)?, &new)?;
        Ok(true)
    })
    .await
}

/// A picture, as an address the page can show; null where it is none any more.
#[tauri::command]
#[specta::specta]
pub async fn picture(desk: Shared<'_>, picture_id: String) -> Answer<Option<String>> {
    desk.with(move |_, open| {
        let bytes = open.coop.picture_bytes(self::id::<PictureId>(&picture_id, Refusal::NoSuchEntry)?)?;
        let kind = match FileType::of(&bytes) {
            Some(FileType::Png) => "image/png",
            Some(FileType::Jpeg) => "image/jpeg",
            _ => return Ok(None),
        };
        Ok(Some(format!("data:{kind};base64,{}", STANDARD.encode(bytes))))
    })
    .await
}

/// Takes a picture out of the lists.
#[tauri::command]
#[specta::specta]
pub async fn remove_picture(desk: Shared<'_>, picture_id: String) -> Answer<()> {
    desk.with(move |_, open| {
        let picture: PictureId = id(&picture_id, Refusal::NoSuchEntry)?;
        open.coop.remove_picture(open.signer()?, picture)?;
        Ok(())
    })
    .await
}

/// The identity of something held in common.
pub fn asset(text: &str) -> Answer<AssetId> {
    id(text, Refusal::NoSuchAsset)
}

fn read(id: AssetId, draft: AssetDraft) -> Answer<Asset> {
    let AssetDraft { part_of_id, kind, name, place, held, usage, from, about, story, told_by } = draft;
    Ok(Asset {
        id,
        part_of: part_of_id.as_deref().map(asset).transpose()?,
        kind: kind.into(),
        name,
        place,
        held,
        usage,
        from: day(&from)?,
        to: None,
        story: Story { about, story, told_by },
    })
}
