//! Two laptops: the file lent, a copy held beside it, and taken back.

use super::Shared;
use super::coop::{file_name, head};
use super::history::line;
use super::reading::id;
use crate::clock::clock;
use crate::desk::{Desk, Open};
use crate::fault::{Answer, Fault};
use crate::picker::Files;
use crate::progress::{Report, Work};
use crate::shapes::coop::CoopHead;
use crate::shapes::journal::ActLine;
use crate::shapes::lending::{Lent, Returned};
use chrono::SecondsFormat;
use minga_core::ids::PersonId;
use minga_store::journal::Line;
use minga_store::{Coop, Refusal, lending};
use minga_words::Words;
use std::path::Path;

/// Acts of each side that the page lists.
const MOST_ACTS: usize = 60;

/// Who has the file on loan; null while nobody has.
#[tauri::command]
#[specta::specta]
pub async fn lent(desk: Shared<'_>) -> Answer<Option<Lent>> {
    desk.with(|_, open| {
        let Some(loan) = open.coop.lent()? else { return Ok(None) };
        Ok(Some(Lent {
            person: open.coop.name_of(loan.to.0)?.unwrap_or_default(),
            here: open.person == Some(loan.to),
            at: loan.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        }))
    })
    .await
}

/// Lends the file to someone of the office: asks where to write the copy. Null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn lend(desk: Shared<'_>, person_id: String) -> Answer<Option<CoopHead>> {
    let to: PersonId = id(&person_id, Refusal::NoSuchPerson)?;
    let name = desk.with(|_, open| Ok(file_name(&open.coop.coop()?.name))).await?;
    let Some(path) = desk.aside(move |desk| Ok(desk.picker().save(Files::Coop, &name))).await? else {
        return Ok(None);
    };
    desk.with(move |desk, open| {
        open.coop.lend(open.signer()?, to, &path)?;
        head(desk, open).map(Some)
    })
    .await
}

/// Asks which copy came back and holds it beside the file; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn compare_copy(app: tauri::AppHandle, desk: Shared<'_>) -> Answer<Option<Returned>> {
    let Some(path) = desk.aside(|desk| Ok(desk.picker().open(Files::Coop))).await? else {
        return Ok(None);
    };
    desk.with(move |desk, open| {
        let mut report = Report::on(&app, Work::Verifying);
        let held = open.coop.compare(&path)?;
        report.step(1, 1);
        let words = desk.words();
        Ok(Some(Returned {
            path: path.to_string_lossy().into_owned(),
            file_name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            relation: held.relation.into(),
            ours: lines(&open.coop, &words, &held.ours)?,
            ours_count: held.ours.len().into(),
            theirs: lines(&held.copy, &words, &held.theirs)?,
            theirs_count: held.theirs.len().into(),
        }))
    })
    .await
}

/// Takes a copy back in the place of the file; the present is kept as a backup first.
#[tauri::command]
#[specta::specta]
pub async fn take_back(desk: Shared<'_>, path: String, set_aside: bool) -> Answer<CoopHead> {
    desk.aside(move |desk| {
        let signer = desk.open().as_ref().ok_or_else(Fault::no_coop)?.signer()?;
        exchange(desk, |file| Ok(lending::take_back(Path::new(&path), file, None, clock(), signer, set_aside)?.coop))
    })
    .await
}

fn lines(coop: &Coop, words: &Words, acts: &[Line]) -> Answer<Vec<ActLine>> {
    acts.iter().take(MOST_ACTS).map(|act| line(coop, words, act)).collect()
}

/// Puts another file in the place of the one on the desk. Where that is refused, the file lies on the desk
/// as before.
pub fn exchange(desk: &Desk, put: impl FnOnce(&Path) -> minga_store::Result<Coop>) -> Answer<CoopHead> {
    let mut slot = desk.open();
    let Some(Open { coop, sample, .. }) = slot.take() else {
        return Err(Fault::no_coop());
    };
    let file = coop.path().to_owned();
    coop.close()?;
    let outcome = put(&file);
    drop(slot);
    let (coop, refused) = match outcome {
        Ok(coop) => (coop, None),
        Err(fault) => (Coop::open(&file, None, clock())?, Some(fault)),
    };
    desk.lay(coop, sample)?;
    match refused {
        Some(fault) => Err(fault.into()),
        None => desk.open().as_mut().ok_or_else(Fault::no_coop).and_then(|open| head(desk, open)),
    }
}
