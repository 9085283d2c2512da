//! Documents kept in the file, and consents. The page reaches no disk: files are picked, read and written here.

use super::Shared;
use super::members::member;
use super::reading::{day, id};
use crate::fault::{Answer, Fault};
use crate::picker::Files;
use crate::shapes::documents::{ConsentKind, DocumentDraft};
use crate::shapes::papers::Printed;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minga_core::documents::{DocumentError, DocumentKind, FileType, MOST_BYTES};
use minga_core::ids::DocumentId;
use minga_store::{NewDocument, Refusal};
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Asks which file, and keeps it about a member; false when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn keep_document(desk: Shared<'_>, id: String, draft: DocumentDraft) -> Answer<bool> {
    let asked = desk.aside(|desk| Ok(desk.picker().open(Files::Document))).await?;
    let Some(path) = asked else { return Ok(false) };
    desk.with(move |_, open| {
        let own = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let new = NewDocument {
            kind: draft.kind.into(),
            name: if draft.name.trim().is_empty() { own } else { draft.name },
            on: day(&draft.on)?,
            closed: draft.closed,
            bytes: read(&path)?,
        };
        open.coop.keep_document(open.signer()?, member(&id)?, &new)?;
        Ok(true)
    })
    .await
}

/// Asks where to, and writes a copy of a document; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn save_document(desk: Shared<'_>, document_id: String) -> Answer<Option<Printed>> {
    let (name, bytes) = desk
        .with(move |_, open| {
            let id = document(&document_id)?;
            let found = open.coop.document(id)?.ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchEntry))?;
            Ok((found.name, open.coop.document_bytes(id)?))
        })
        .await?;
    let kind = FileType::of(&bytes).ok_or_else(|| Fault::new("document-other-type"))?;
    let kept: String = name.chars().filter(|c| !c.is_control() && !r#"/\:*?"<>|"#.contains(*c)).collect();
    let name = format!("{}.{}", kept.trim().trim_matches('.'), kind.ending());
    let asked = desk.aside(move |desk| Ok(desk.picker().save(Files::Copy(kind), &name))).await?;
    let Some(path) = asked else { return Ok(None) };
    minga_print::write(&path, &bytes)?;
    Ok(Some(Printed { path: path.to_string_lossy().into_owned(), missing: String::new() }))
}

/// Names a document anew, closes it or opens it.
#[tauri::command]
#[specta::specta]
pub async fn change_document(desk: Shared<'_>, document_id: String, name: String, closed: bool) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.change_document(open.signer()?, document(&document_id)?, &name, closed)?;
        Ok(())
    })
    .await
}

/// Takes a document out of the lists.
#[tauri::command]
#[specta::specta]
pub async fn remove_document(desk: Shared<'_>, document_id: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.remove_document(open.signer()?, document(&document_id)?)?;
        Ok(())
    })
    .await
}

/// The newest photo of a member, as an address the page can show; null where there is none.
#[tauri::command]
#[specta::specta]
pub async fn member_photo(desk: Shared<'_>, id: String) -> Answer<Option<String>> {
    desk.with(move |_, open| {
        let mut photos = open.coop.documents_of(member(&id)?)?;
        photos.retain(|document| document.kind == DocumentKind::Photo && document.size.is_some());
        let Some(newest) = photos.last() else { return Ok(None) };
        Ok(picture(&open.coop.document_bytes(newest.id)?))
    })
    .await
}

/// A document that is a picture, as an address the page can show; null where it is none.
#[tauri::command]
#[specta::specta]
pub async fn document_picture(desk: Shared<'_>, document_id: String) -> Answer<Option<String>> {
    desk.with(move |_, open| Ok(picture(&open.coop.document_bytes(document(&document_id)?)?))).await
}

fn picture(bytes: &[u8]) -> Option<String> {
    let kind = match FileType::of(bytes) {
        Some(FileType::Png) => "image/png",
        Some(FileType::Jpeg) => "image/jpeg",
        _ => return None,
    };
    Some(format!("data:{kind};base64,{}", STANDARD.encode(bytes)))
}

/// Notes that a member gave a consent, or withdrew it.
#[tauri::command]
#[specta::specta]
pub async fn set_consent(desk: Shared<'_>, id: String, kind: ConsentKind, given: bool, on: String) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.set_consent(open.signer()?, member(&id)?, kind.into(), given, day(&on)?)?;
        Ok(())
    })
    .await
}

fn document(text: &str) -> Answer<DocumentId> {
    id(text, Refusal::NoSuchEntry)
}

/// A file's bytes; of one that is too large no more than tells so.
pub fn read(path: &Path) -> Answer<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MOST_BYTES {
        return Err(minga_store::Fault::from(DocumentError::TooLarge).into());
    }
    Ok(bytes)
}
