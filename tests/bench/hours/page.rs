//! One member's page just after an act, as the window's own command reads it: from the file, with nothing kept.

use super::timesheet;
use crate::import;
use crate::line::{Line, Measured, seconds};
use crate::spread::{percentile, timed};
use chrono::NaiveDate;
use minga_core::commitments::Balance;
use minga_core::ids::{ClassId, MemberId};
use minga_store::{Coop, NewWork};
use minga_words::Words;
use minga_words::hours::Reading;
use std::time::Duration;

/// Pages looked at, each after an act of its own.
const PAGES: usize = 200;
/// Periods the page offers.
const PERIODS: usize = 4;

/// An entry is noted, and the page of its member is read; only the reading is timed.
pub fn measure() -> Measured {
    let folder = import::folder()?;
    let file = timesheet::after(folder.path())?;
    let mut coop = timesheet::open(&file)?;
    let said = |e: minga_store::Fault| e.to_string();
    let actor = coop.people().map_err(said)?.first().map(|p| p.id).ok_or("nobody is in the office")?;
    let (today, words) = (coop.today(), Words::new("en"));
    let members: Vec<MemberId> = coop.register().map_err(said)?.members.iter().map(|m| m.id).collect();
    let mut pages = Vec::with_capacity(PAGES);
    for (nth, member) in members.iter().step_by((members.len() / PAGES).max(1)).take(PAGES).enumerate() {
        let minutes = 30 + i64::try_from(nth).unwrap_or_default();
        coop.enter_work(actor, &[NewWork::own(*member, today, minutes, None)], true, true).map_err(said)?;
        let (lines, took) = timed(|| page(&coop, *member, today, &words));
        if lines.map_err(said)? == 0 {
            return Err("a page without lines".into());
        }
        pages.push(took);
    }
    coop.close().map_err(said)?;
    let (p95, most) = (percentile(&mut pages, 0.95), Duration::from_millis(10));
    Ok(vec![Line::of("one member's page after an act, 100,000 slips, p95", seconds(p95)).goal("<= 10 ms", p95 <= most)])
}

/// What the page reads and says: the sum in words, the periods before, the names it needs.
fn page(coop: &Coop, member: MemberId, on: NaiveDate, words: &Words) -> minga_store::Result<usize> {
    let (around, classes) = (coop.hours_around(member)?, coop.classes()?);
    let class = |id: ClassId| classes.iter().find(|c| c.id == id).map(|c| c.name.clone()).unwrap_or_default();
    let now = around.account(on).balance();
    let reading = Reading { words, balance: &now, since: around.member.since(), class: &class };
    let lines = reading.lines().len();
    let mut before: Option<Balance> = Some(now);
    for _ in 0..PERIODS {
        let eve = before.and_then(|balance| balance.period.first.pred_opt());
        before = eve.map(|eve| around.account(eve).balance());
    }
    let (people, assets) = (coop.people()?, coop.assets()?);
    Ok(lines + coop.missed_by(member)?.len() + usize::from(people.is_empty()) + usize::from(assets.is_empty()))
}
