//! A hundred thousand members with shares, from a CSV: read, checked, journalled and committed, beside what
//! bare SQLite needs for the same rows in the same tables, and `sqlite3 .import` for the raw file.

use crate::crowd::{self, MANY};
use crate::line::{Line, Measured, seconds};
use crate::peers::{rows, sqlite};
use crate::spread::timed;
use minga_core::import::{self, Accept, Plan};
use minga_core::money::Currency;
use minga_store::{Coop, NewCoop, SystemClock};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// How often each side is timed, in turn; the best counts.
const ROUNDS: usize = 3;

/// Times as long as bare SQLite, at most.
const MOST_TIMES: f64 = 4.0;

/// Both sides, and the steps of ours.
pub fn measure() -> Measured {
    let folder = folder()?;
    let csv = folder.path().join("members.csv");
    std::fs::write(&csv, crowd::csv(MANY)).map_err(|e| e.to_string())?;
    let (mut best, mut bare) = (Steps::default(), Duration::MAX);
    for round in 0..ROUNDS {
        let file = folder.path().join(format!("ours-{round}.minga"));
        let steps = take(&csv, &file)?;
        if best.taken.is_zero() || steps.all() < best.all() {
            best = steps;
        }
        let peer = folder.path().join(format!("bare-{round}.minga"));
        found(&peer)?;
        bare = bare.min(rows::insert(rows::OF_MEMBERS, &file, &peer)?);
    }
    let raw = sqlite::import(&csv)?;
    let (ours, ratio) = (best.all(), best.all().as_secs_f64() / bare.as_secs_f64());
    Ok(vec![
        Line::of("import of 100,000 members", seconds(ours))
            .beside("bare rusqlite", seconds(bare))
            .ratio(ratio)
            .goal("<= 4.00", ratio <= MOST_TIMES),
        Line::of("  read the CSV", seconds(best.read)),
        Line::of("  understand and check", seconds(best.checked)),
        Line::of("  write, journal, commit", seconds(best.taken)),
        Line::of("  the raw file", "").beside("sqlite3 .import", seconds(raw)),
    ])
}

/// Makes a file that holds the crowd.
pub fn file(folder: &Path, many: u32) -> Measured<PathBuf> {
    let (csv, file) = (folder.join(format!("{many}.csv")), folder.join(format!("{many}.minga")));
    std::fs::write(&csv, crowd::csv(many)).map_err(|e| e.to_string())?;
    take(&csv, &file)?;
    Ok(file)
}

/// A folder on the disk that the build lies on: a memory disk would flatter both sides.
pub fn folder() -> Measured<tempfile::TempDir> {
    let beside = std::env::current_exe().map_err(|e| e.to_string())?;
    tempfile::tempdir_in(beside.parent().unwrap_or(Path::new("."))).map_err(|e| e.to_string())
}

/// How long each step took.
#[derive(Clone, Copy, Default)]
struct Steps {
    read: Duration,
    checked: Duration,
    taken: Duration,
}

impl Steps {
    fn all(&self) -> Duration {
        self.read + self.checked + self.taken
    }
}

fn found(file: &Path) -> Measured<Coop> {
    let new = NewCoop {
        name: "Cooperativa Abierta Quitumbe".into(),
        currency: Currency::USD,
        lang: "es".into(),
        person: "Rosa Guamán".into(),
        classes: Vec::new(),
    };
    let (coop, _) = Coop::found(file, None, Arc::new(SystemClock), &new).map_err(|e| e.to_string())?;
    Ok(coop)
}

/// As the command line does it, but for the backup of the empty file.
fn take(csv: &Path, file: &Path) -> Measured<Steps> {
    let mut coop = found(file)?;
    let said = |e: &dyn std::fmt::Display| e.to_string();
    let (table, read) = timed(|| {
        let bytes = std::fs::read(csv).map_err(|e| said(&e))?;
        minga_tables::read(&bytes, &minga_tables::ReadOptions::default()).map_err(|e| said(&e))
    });
    let table = table?;
    let (intake, checked) = timed(|| {
        let register = coop.register().map_err(|e| said(&e))?;
        let reading = import::survey(&table, &register.coop.lang);
        let go = &mut |_| ControlFlow::Continue(());
        let plan = import::check(&table, &reading.map, &register, coop.today(), go).map_err(|e| said(&e))?;
        let intake = plan.intake(Accept::default()).ok_or_else(|| held_back(&plan))?;
        Ok::<_, String>((reading.map, intake))
    });
    let (map, intake) = intake?;
    if intake.members.len() != csv_rows(csv)? {
        return Err(format!("{} members came of the table", intake.members.len()));
    }
    let actor = coop.people().map_err(|e| said(&e))?.first().map(|p| p.id).ok_or("nobody is in the office")?;
    let (done, taken) = timed(|| coop.take(actor, &intake, Some(&map)).map_err(|e| said(&e)));
    done?;
    coop.close().map_err(|e| said(&e))?;
    Ok(Steps { read, checked, taken })
}

fn held_back(plan: &Plan) -> String {
    let first = plan.errors().chain(plan.doubts()).next();
    format!("the table is held back: {first:?}")
}

fn csv_rows(csv: &Path) -> Measured<usize> {
    Ok(std::fs::read_to_string(csv).map_err(|e| e.to_string())?.lines().count() - 1)
}
