//! A hundred thousand slips taken in from a table, beside what bare SQLite needs for the same rows.

use super::timesheet;
use crate::import;
use crate::line::{Line, Measured, seconds};
use crate::peers::rows;
use crate::spread::timed;
use std::time::Duration;

/// How often each side is timed, in turn; the best counts.
const ROUNDS: usize = 3;

/// Times as long as bare SQLite, at most.
const MOST_TIMES: f64 = 4.0;

/// Both sides.
pub fn measure() -> Measured {
    let folder = import::folder()?;
    let (before, table) = (timesheet::before(folder.path())?, folder.path().join("slips.csv"));
    let slips = timesheet::slips();
    std::fs::write(&table, timesheet::csv(&slips)).map_err(|e| e.to_string())?;
    let (mut ours, mut checked, mut bare) = (Duration::MAX, Duration::MAX, Duration::MAX);
    for round in 0..ROUNDS {
        let copy = |name: &str| {
            let file = folder.path().join(format!("{name}-{round}.minga"));
            std::fs::copy(&before, &file).map(|_| file).map_err(|e| e.to_string())
        };
        let (file, peer) = (copy("ours")?, copy("bare")?);
        let mut coop = timesheet::open(&file)?;
        let (plan, read) = timed(|| timesheet::plan(&coop, &table));
        let plan = plan?;
        if plan.lines.len() != slips.len() {
            return Err(format!("{} slips came of the table", plan.lines.len()));
        }
        let (done, taken) = timed(|| timesheet::take(&mut coop, &plan));
        done?;
        coop.close().map_err(|e| e.to_string())?;
        (ours, checked) = (ours.min(read + taken), checked.min(read));
        bare = bare.min(rows::insert(rows::OF_HOURS, &file, &peer)?);
    }
    let ratio = ours.as_secs_f64() / bare.as_secs_f64();
    Ok(vec![
        Line::of("import of 100,000 slips of hours", seconds(ours))
            .beside("bare rusqlite", seconds(bare))
            .ratio(ratio)
            .goal("<= 4.00", ratio <= MOST_TIMES),
        Line::of("  read, understand and check", seconds(checked)),
    ])
}
