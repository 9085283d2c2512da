//! Where five thousand members stand after a hundred thousand slips, from the file on the disk, beside hledger on the
//! same slips as a journal.

use super::timesheet::{self, MEMBERS};
use crate::line::{Line, Measured, seconds};
use crate::peers::hledger;
use crate::spread::timed;
use crate::{alone, import};
use minga_core::commitments::balances;
use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

/// Best of three.
const ROUNDS: usize = 3;

/// In a tenth of the time.
const A_TENTH: f64 = 0.1;

/// Both sides; that they come to the same hours.
pub fn measure() -> Measured {
    let folder = import::folder()?;
    let (file, journal) = (timesheet::after(folder.path())?, folder.path().join("slips.journal"));
    let slips = timesheet::slips();
    std::fs::write(&journal, hledger::journal(&slips)).map_err(|e| e.to_string())?;
    let mut done: HashMap<u32, i64> = HashMap::new();
    for slip in &slips {
        *done.entry(slip.member).or_default() += slip.minutes;
    }
    let (mut ours, mut theirs) = (Duration::MAX, Duration::MAX);
    for _ in 0..ROUNDS {
        let told = alone::run(&["standing", &file.to_string_lossy()])?;
        let figure = |name: &str| told.get(name).copied().ok_or_else(|| format!("{name} was not told"));
        ours = ours.min(Duration::from_secs_f64(figure("seconds")?));
        #[allow(clippy::cast_possible_truncation)] // whole minutes, far below 2^53
        let (minutes, all) = (figure("minutes")? as i64, done.values().sum::<i64>());
        if minutes != all {
            return Err(format!("Minga comes to {minutes} minutes, not {all}"));
        }
        let (balances, took) = timed(|| hledger::balances(&journal));
        theirs = theirs.min(took);
        if balances? != done {
            return Err("hledger comes to other hours".into());
        }
    }
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    Ok(vec![
        Line::of("hours of 5,000 members, 100,000 slips, file to answer", seconds(ours))
            .beside("hledger", seconds(theirs))
            .ratio(ratio)
            .goal("<= 0.10", ratio <= A_TENTH),
    ])
}

/// From the file on the disk to every balance with its lines.
pub fn alone(file: &str) -> Measured<Vec<(&'static str, f64)>> {
    let (minutes, took) = timed(|| {
        let coop = timesheet::open(Path::new(file))?;
        let said = |e: minga_store::Fault| e.to_string();
        let (register, book) = (coop.register().map_err(said)?, coop.hours().map_err(said)?);
        let rows = balances(&book, &register.members, coop.today());
        if rows.len() != MEMBERS as usize {
            return Err(format!("{} members stand somewhere", rows.len()));
        }
        Ok::<_, String>(rows.iter().map(|row| row.balance.done).sum::<i64>())
    });
    #[allow(clippy::cast_precision_loss)] // a check digit below 2^53
    let minutes = minutes? as f64;
    Ok(vec![("seconds", took.as_secs_f64()), ("minutes", minutes)])
}
