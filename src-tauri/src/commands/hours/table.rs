//! A table of hours: chosen and checked, then taken in one act. Nothing is kept before.

use crate::commands::Shared;
use crate::commands::import::refused;
use crate::fault::{Answer, Fault};
use crate::picker::Files;
use crate::shapes::Args;
use crate::shapes::hours::{HoursTable, TableLine};
use minga_core::import::hours::{HoursLine, HoursPlan, Outcome};
use minga_core::import::{Accept, Verdict};
use minga_store::backups::Reason;
use minga_tables::ReadOptions;
use std::path::Path;

/// Asks for a table of hours and says what would come of it; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn hours_table(desk: Shared<'_>) -> Answer<Option<HoursTable>> {
    let Some(file) = desk.aside(|desk| Ok(desk.picker().open(Files::Table))).await? else { return Ok(None) };
    desk.with(move |_, open| {
        let bytes = std::fs::read(&file).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Fault::from(minga_store::Fault::NoSuchFile(file.clone())),
            _ => error.into(),
        })?;
        let table = minga_tables::read(&bytes, &ReadOptions::default()).map_err(|error| refused(&file, &error))?;
        let plan = open.coop.plan_hours(&table)?;
        open.hours = Some(table);
        Ok(Some(shape(&file, &plan)))
    })
    .await
}

/// Takes the table that was checked: all of it, or without the lines that cannot come in, and with those asked about
/// where somebody said that they are so.
#[tauri::command]
#[specta::specta]
pub async fn hours_table_take(desk: Shared<'_>, good: bool, doubtful: bool) -> Answer<()> {
    desk.with(move |_, open| {
        let signer = open.signer()?;
        let table = open.hours.as_ref().ok_or_else(|| Fault::new("import-stopped"))?;
        let plan = open.coop.plan_hours(table)?;
        let accept = Accept { good, doubtful };
        if plan.held_back(accept) {
            let (errors, doubts) = (plan.count(Verdict::Error), plan.count(Verdict::Doubt));
            return Err(Fault::new("import-held-back").with("errors", errors).with("doubts", doubts));
        }
        if open.sample.is_none() && plan.taken(accept).next().is_some() {
            open.coop.backup_beside(Reason::BeforeImport)?;
        }
        open.coop.take_hours(signer, &plan, accept)?;
        open.hours = None;
        Ok(())
    })
    .await
}

fn shape(file: &Path, plan: &HoursPlan) -> HoursTable {
    let (mut doubts, mut errors, mut doubt_minutes) = (Vec::new(), Vec::new(), 0);
    for (line, outcome) in &plan.lines {
        let told = |code: &str, args: Args| TableLine { line: (*line).into(), code: code.to_owned(), args };
        match outcome {
            Outcome::Doubt(work, doubt) => {
                doubt_minutes += work.minutes();
                let args = doubt.args().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
                doubts.push(told(doubt.code(), args));
            }
            Outcome::Error(fault) => {
                errors.push(told(fault.word(), Args::from([("written".to_owned(), fault.written())])));
            }
            Outcome::New(_) | Outcome::Same(_) => {}
        }
    }
    let sure = Accept { good: true, doubtful: false };
    HoursTable {
        file_name: file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        new: plan.taken(sure).count().into(),
        same: plan.count(Verdict::Same).into(),
        minutes: plan.taken(sure).map(HoursLine::minutes).sum::<i64>().into(),
        doubt_minutes: doubt_minutes.into(),
        assets: plan.assets.clone(),
        doubts,
        errors,
    }
}
