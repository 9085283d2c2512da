//! A large co-op's file, opened and read, in a process that has not seen it yet.

use crate::alone::{self, Told};
use crate::crowd::MANY;
use crate::import;
use crate::line::{Line, Measured, mebibytes, seconds};
use crate::spread::timed;
use minga_core::register::list::{Column, List, Order, Query};
use minga_store::{Coop, SystemClock};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// Best of five.
const ROUNDS: usize = 5;

/// How long until the register is there.
pub fn measure() -> Measured {
    let folder = import::folder()?;
    let file = import::file(folder.path(), MANY)?;
    let file = file.to_string_lossy();
    let rounds: Vec<Told> = (0..ROUNDS).map(|_| alone::run(&["opening", &file])).collect::<Measured<_>>()?;
    let best = |name: &str| {
        rounds.iter().filter_map(|round| round.get(name).copied()).min_by(f64::total_cmp).unwrap_or_default()
    };
    let time = |name: &str| seconds(Duration::from_secs_f64(best(name)));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // KiB
    let peak = mebibytes(best("peak") as u64);
    Ok(vec![
        Line::of("open a file of 100,000", time("open")),
        Line::of("  read the register", time("register")),
        Line::of("  the roll of today", time("roll")),
        Line::of("  the list", time("list")),
        Line::of("  its order by name", time("order")),
        Line::of("  memory at most", peak),
    ])
}

/// Opens, reads, and tells.
pub fn alone(file: &str) -> Measured<Vec<(&'static str, f64)>> {
    let (coop, open) = timed(|| Coop::open(Path::new(file), None, Arc::new(SystemClock)));
    let coop = coop.map_err(|e| e.to_string())?;
    let (register, read) = timed(|| coop.register());
    let register = register.map_err(|e| e.to_string())?;
    let (roll, rolled) = timed(|| register.roll(coop.today()));
    if roll.rows.len() < MANY as usize {
        return Err(format!("{} rows", roll.rows.len()));
    }
    let (list, listed) = timed(|| List::of(Arc::new(register), Arc::new(roll)));
    let first = Query { order: Order { by: Column::Name, descending: false }, limit: 50, ..Query::default() };
    let (page, ordered) = timed(|| list.page(&first));
    if page.rows.len() != 50 {
        return Err(format!("{} rows on the page", page.rows.len()));
    }
    let times = [("open", open), ("register", read), ("roll", rolled), ("list", listed), ("order", ordered)];
    Ok(times.map(|(what, time)| (what, time.as_secs_f64())).into())
}
