//! Backups: made, listed, put back.

use super::Shared;
use super::coop::lay;
use super::lending::exchange;
use crate::clock::clock;
use crate::desk::{Desk, Open};
use crate::fault::{Answer, Fault};
use crate::picker::Files;
use crate::progress::{Report, Work};
use crate::shapes::backups::{Backup, BackupReason, Backups};
use crate::shapes::coop::CoopHead;
use chrono::SecondsFormat;
use minga_store::backups::{self as store, Reason};
use std::path::Path;

/// Every backup of this co-op that this computer knows.
#[tauri::command]
#[specta::specta]
pub async fn backups(desk: Shared<'_>) -> Answer<Backups> {
    desk.with(|desk, open| {
        let known = known(desk, open)?;
        let last_at = known.first().map(moment);
        Ok(Backups { backups: known.iter().map(|backup| shape(open, backup)).collect(), last_at })
    })
    .await
}

/// Makes a backup, opens and checks it; null when a place was asked for and the dialog left.
#[tauri::command]
#[specta::specta]
pub async fn make_backup(app: tauri::AppHandle, desk: Shared<'_>, choose_place: bool) -> Answer<Option<Backup>> {
    let place = if choose_place {
        let Some(place) = desk.aside(|desk| Ok(desk.picker().folder())).await? else {
            return Ok(None);
        };
        Some(place)
    } else {
        None
    };
    desk.with(move |desk, open| {
        let mut report = Report::on(&app, Work::BackingUp);
        let made = match place {
            Some(place) => {
                let made = open.coop.backup_into(&place, Reason::ByHand)?;
                desk.settings().add_place(&open.id.to_string(), place)?;
                made
            }
            None => open.coop.backup_beside(Reason::ByHand)?,
        };
        report.step(1, 1);
        Ok(Some(shape(open, &made)))
    })
    .await
}

/// Asks for a backup that lies anywhere and proves it; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn choose_backup(app: tauri::AppHandle, desk: Shared<'_>) -> Answer<Option<Backup>> {
    let Some(path) = desk.aside(|desk| Ok(desk.picker().open(Files::Coop))).await? else {
        return Ok(None);
    };
    desk.with(move |_, open| {
        let mut report = Report::on(&app, Work::Verifying);
        let backup = open.coop.backup_at(&path)?;
        report.step(1, 1);
        Ok(Some(shape(open, &backup)))
    })
    .await
}

/// On a computer that has no file yet: asks which backup, and where the co-op shall lie. Null when a dialog was
/// left. The backup itself is not touched, and a file that lies there already is kept as a backup.
#[tauri::command]
#[specta::specta]
pub async fn restore_from_file(desk: Shared<'_>) -> Answer<Option<CoopHead>> {
    desk.aside(|desk| {
        let Some(backup) = desk.picker().open(Files::Coop) else { return Ok(None) };
        let Some(file) = desk.picker().save(Files::Coop, &store::Backup::original(&backup)) else { return Ok(None) };
        lay(desk, store::restore(&backup, &file, None, clock(), None)?.coop).map(Some)
    })
    .await
}

/// Puts a backup back; the present is kept as a backup first.
#[tauri::command]
#[specta::specta]
pub async fn restore_backup(desk: Shared<'_>, id: String) -> Answer<CoopHead> {
    desk.aside(move |desk| {
        let (backup, signer) = {
            let slot = desk.open();
            let open = slot.as_ref().ok_or_else(Fault::no_coop)?;
            let known = known(desk, open)?.into_iter().find(|backup| backup.path == Path::new(&id));
            // One that was chosen from elsewhere is proven once more.
            (known.map_or_else(|| open.coop.backup_at(Path::new(&id)), Ok)?, open.signer()?)
        };
        exchange(desk, |file| Ok(store::restore(&backup.path, file, None, clock(), Some(signer))?.coop))
    })
    .await
}

/// Those beside the file and those in places chosen before, newest first.
fn known(desk: &Desk, open: &Open) -> Answer<Vec<store::Backup>> {
    let mut all = open.coop.backups()?;
    for place in desk.settings().places(&open.id.to_string()) {
        // A stick that is not plugged in has nothing to show.
        all.extend(store::list(&place).unwrap_or_default());
    }
    all.sort_by_key(|backup| std::cmp::Reverse((backup.made_at, backup.seq)));
    Ok(all)
}

fn shape(open: &Open, backup: &store::Backup) -> Backup {
    let beside = store::folder(open.coop.path());
    let place = backup.path.parent().filter(|place| *place != beside);
    // A copy that cannot be read is listed as such, not hidden.
    let later = backup.would_set_aside(&open.coop);
    Backup {
        id: backup.path.to_string_lossy().into_owned(),
        made_at: moment(backup),
        place: place.map(|place| place.to_string_lossy().into_owned()),
        bytes: backup.bytes.to_string(),
        reason: reason(backup.reason),
        acts: backup.seq.into(),
        since: later.as_ref().map_or(0, Vec::len).into(),
        whole: later.is_ok(),
    }
}

fn moment(backup: &store::Backup) -> String {
    backup.made_at.to_rfc3339_opts(SecondsFormat::Secs, true)
}

fn reason(reason: Reason) -> BackupReason {
    match reason {
        Reason::ByHand => BackupReason::ByHand,
        Reason::Daily => BackupReason::Daily,
        Reason::BeforeImport => BackupReason::BeforeImport,
        Reason::BeforeMigration => BackupReason::BeforeMigration,
        Reason::BeforeRestore => BackupReason::BeforeRestore,
    }
}
