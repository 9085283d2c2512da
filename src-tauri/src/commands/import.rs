//! Import: a table is chosen, understood, tried and taken. Nothing is kept before the end.

mod plan;
mod rows;
mod table;
mod take;
mod trial;

pub use trial::Trial;
pub(super) use trial::refused;

use super::Shared;
use crate::desk::{Desk, Open};
use crate::fault::{Answer, Fault};
use crate::picker::Files;
use crate::progress::{Report, Work};
use crate::shapes::Whole;
use crate::shapes::import::{
    ImportDone, ImportMap, ImportOptions, ImportPlan, ImportRows, ImportRowsQuery, ImportTable,
};
use tauri::AppHandle;

/// Asks for a table and reads it; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn import_choose(desk: Shared<'_>) -> Answer<Option<ImportTable>> {
    let Some(file) = desk.aside(|desk| Ok(desk.picker().open(Files::Table))).await? else { return Ok(None) };
    desk.with(move |desk, open| {
        desk.stop.clear();
        open.trial = Some(Trial::read(file, &open.coop)?);
        show(desk, open).map(Some)
    })
    .await
}

/// Reads the chosen table again, another way.
#[tauri::command]
#[specta::specta]
pub async fn import_read(desk: Shared<'_>, options: ImportOptions) -> Answer<ImportTable> {
    desk.with(move |desk, open| {
        let options = table::options(&options)?;
        let trial = open.trial.as_mut().ok_or_else(gone)?;
        // An encoding or a sheet that gives no table leaves the one that is there.
        trial.read_again(&options, &open.coop)?;
        show(desk, open)
    })
    .await
}

/// Says which column is what; the samples follow.
#[tauri::command]
#[specta::specta]
pub async fn import_map(desk: Shared<'_>, map: ImportMap) -> Answer<ImportTable> {
    desk.with(move |desk, open| {
        let coop = open.coop.coop()?;
        let trial = open.trial.as_mut().ok_or_else(gone)?;
        let map = table::map(&map, trial, coop.currency)?;
        trial.understand(&map, &coop.lang);
        show(desk, open)
    })
    .await
}

/// The dry run: nothing is kept.
#[tauri::command]
#[specta::specta]
pub async fn import_check(app: AppHandle, desk: Shared<'_>) -> Answer<ImportPlan> {
    desk.with(move |desk, open| {
        desk.stop.clear();
        check(&app, desk, open)
    })
    .await
}

/// A window of checked rows, what needs a look first.
#[tauri::command]
#[specta::specta]
pub async fn import_rows(desk: Shared<'_>, query: ImportRowsQuery) -> Answer<ImportRows> {
    desk.with(move |_, open| rows::page(open.trial.as_ref().ok_or_else(gone)?, &query)).await
}

/// Types another value into a cell, for this import only, and checks again.
#[tauri::command]
#[specta::specta]
pub async fn import_fix(
    app: AppHandle,
    desk: Shared<'_>,
    line: Whole,
    column: String,
    value: String,
) -> Answer<ImportPlan> {
    desk.with(move |desk, open| {
        desk.stop.clear();
        open.trial.as_mut().ok_or_else(gone)?.fix(line.count(), &column, &value);
        check(&app, desk, open)
    })
    .await
}

/// Takes the rows in, as one act.
#[tauri::command]
#[specta::specta]
pub async fn import_take(
    app: AppHandle,
    desk: Shared<'_>,
    accept_good: bool,
    accept_doubtful: bool,
) -> Answer<ImportDone> {
    desk.with(move |desk, open| {
        desk.stop.clear();
        let mut report = Report::on(&app, Work::Importing);
        let accept = minga_core::import::Accept { good: accept_good, doubtful: accept_doubtful };
        let done = take::all(desk, open, accept)?;
        report.step(1, 1);
        open.trial = None;
        Ok(done)
    })
    .await
}

/// Stops whatever the import is doing and lets the table go.
#[tauri::command]
#[specta::specta]
pub async fn import_stop(desk: Shared<'_>) -> Answer<()> {
    // Asked before the co-op is waited for: a check that is running holds it.
    desk.stop.ask();
    desk.with(|_, open| {
        open.trial = None;
        Ok(())
    })
    .await
}

/// The table and what is known of it so far, as the page shows it.
fn show(desk: &Desk, open: &mut Open) -> Answer<ImportTable> {
    let register = open.register()?;
    let trial = open.trial.as_ref().ok_or_else(gone)?;
    // A first look at what the rows would become gives the samples and the worth of a share; where the map
    // does not fit yet, the cells are shown as they are.
    let looked = trial.check(&register, open.coop.today(), &mut |_| std::ops::ControlFlow::Continue(())).ok();
    Ok(table::shape(trial, looked.as_ref(), &desk.words(), register.coop.currency))
}

fn check(app: &AppHandle, desk: &Desk, open: &mut Open) -> Answer<ImportPlan> {
    let (register, today) = (open.register()?, open.coop.today());
    let trial = open.trial.as_mut().ok_or_else(gone)?;
    let mut report = Report::on(app, Work::Checking);
    let total = 2 * trial.reading.rows;
    let plan = trial.check(&register, today, &mut |done| {
        report.step(done, total);
        if desk.stop.asked() { std::ops::ControlFlow::Break(()) } else { std::ops::ControlFlow::Continue(()) }
    })?;
    let (plan, dyes) = trial.keep_plan(plan, &register);
    Ok(plan::shape(plan, &register, dyes))
}

/// The table was let go.
fn gone() -> Fault {
    Fault::new("import-stopped")
}
