//! The statements of five thousand members in one PDF, from the file on the disk, beside reportlab, which is told each
//! line and its place.

use super::timesheet;
use crate::line::{Line, Measured, mebibytes, seconds};
use crate::peers::reportlab;
use crate::spread::timed;
use crate::{alone, import};
use minga_core::register::list::List;
use minga_print::{Order, What, print};
use minga_reports::Paper;
use minga_words::Words;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// Best of three.
const ROUNDS: usize = 3;

/// Both papers.
pub fn measure() -> Measured {
    let folder = import::folder()?;
    let file = timesheet::after(folder.path())?;
    let at = |name: &str| folder.path().join(name);
    let (paper, pages) = (at("statements.pdf"), at("pages.json"));
    let (mut ours, mut theirs) = ([f64::MAX; 2], [f64::MAX; 2]);
    let mut count = 0.0;
    for _ in 0..ROUNDS {
        let told = alone::run(&["statements", &file.to_string_lossy(), &paper.to_string_lossy()])?;
        count = told.get("pages").copied().unwrap_or_default();
        ours = alone::least(ours, &told)?;
        if !pages.exists() {
            reportlab::places(&paper, &pages)?;
        }
        let told = reportlab::set(&pages, &at("reportlab.pdf"))?;
        if told.get("pages") != Some(&count) {
            return Err(format!("reportlab set {:?} pages, Minga {count}", told.get("pages")));
        }
        theirs = alone::least(theirs, &told)?;
    }
    let ratio = [ours[0] / theirs[0], ours[1] / theirs[1]];
    let time = |s: f64| seconds(Duration::from_secs_f64(s));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // KiB
    let memory = |kib: f64| mebibytes(kib as u64);
    Ok(vec![
        Line::of(format!("statements of 5,000 in one PDF, {count} pages"), time(ours[0]))
            .beside("reportlab", time(theirs[0]))
            .ratio(ratio[0])
            .goal("< 1.00", ratio[0] < 1.0),
        Line::of("  memory at most", memory(ours[1])).beside("reportlab", memory(theirs[1])).ratio(ratio[1]),
    ])
}

/// From the file on the disk to the paper on the disk, and on record.
pub fn alone(file: &str, paper: &str) -> Measured<Vec<(&'static str, f64)>> {
    let said = |e: minga_store::Fault| e.to_string();
    let (printed, took) = timed(|| {
        let mut coop = timesheet::open(Path::new(file))?;
        let actor = coop.people().map_err(said)?.first().map(|p| p.id).ok_or("nobody is in the office")?;
        let register = Arc::new(coop.register().map_err(said)?);
        let list = List::of(Arc::clone(&register), Arc::new(register.roll(coop.today())));
        let order = Order { what: What::Hours(None), size: Paper::A4, words: Words::new("es") };
        print(&mut coop, actor, &list, &order, Path::new(paper)).map_err(|e| format!("{e:?}"))
    });
    #[allow(clippy::cast_precision_loss)] // thousands
    let pages = printed?.pages as f64;
    Ok(vec![("seconds", took.as_secs_f64()), ("pages", pages)])
}
