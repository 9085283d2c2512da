//! How long the file takes, and whether anything grows faster than its history.

use crate::import;
use crate::line::{Line, Measured, seconds};
use crate::spread::timed;
use minga_store::journal::Asked;
use minga_store::{Coop, Result, SystemClock};
use minga_tests::walk::{Step, Walk};
use std::fmt::Display;
use std::path::Path;
use std::sync::Arc;

/// Lengths of history to look at.
const LENGTHS: [u32; 2] = [1_000, 5_000];

/// Members of one large act.
const CROWD: u32 = 100_000;

/// A long history of small acts, and a short one with a large act in it.
pub fn measure() -> Measured {
    let folder = import::folder()?;
    let mut lines = Vec::new();
    history(&mut lines, &folder.path().join("acts.minga")).map_err(|e| e.to_string())?;
    crowd(&mut lines, &folder.path().join("crowd.minga")).map_err(|e| e.to_string())?;
    Ok(lines)
}

/// Notes how long it took.
fn note<T>(lines: &mut Vec<Line>, what: impl Display, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let (value, took) = timed(work);
    lines.push(Line::of(what.to_string(), seconds(took)));
    value
}

fn history(lines: &mut Vec<Line>, file: &Path) -> Result<()> {
    let mut walk = Walk::found(file, None, Arc::new(SystemClock))?;
    let mut acts = 0;
    for upto in LENGTHS {
        note(lines, format!("acts {acts} to {upto}, one by one"), || {
            (acts..upto).try_for_each(|n| {
                let what = if n.is_multiple_of(4) { 0 } else { 4 };
                walk.step(Step { what, who: n, how: n.wrapping_mul(7919) }).map(drop)
            })
        })?;
        acts = upto;
        note(lines, "  an undo and a redo", || {
            walk.coop.undo(walk.actor, None)?;
            walk.coop.redo(walk.actor)
        })?;
        note(lines, "  a page of the history", || walk.coop.history(&Asked { limit: 50, ..Asked::default() }))?;
        note(lines, "  known at the middle", || walk.coop.known_after(i64::from(upto) / 2)?.register())?;
        note(lines, "  verify", || walk.coop.verify())?;
    }
    Ok(())
}

fn crowd(lines: &mut Vec<Line>, file: &Path) -> Result<()> {
    let mut walk = Walk::found(file, None, Arc::new(SystemClock))?;
    walk.crowd = CROWD;
    let act = note(lines, "one act of 100,000 members", || walk.step(Step { what: 17, who: 0, how: CROWD - 1 }))?;
    let act = act.unwrap_or_default();
    note(lines, "  may it be undone", || walk.coop.may_undo(act))?;
    note(lines, "  its first 50 fields", || walk.coop.detail(act, 50))?;
    note(lines, "  one small act after it", || walk.step(Step { what: 0, who: 1, how: 1 }))?;
    note(lines, "  verify", || walk.coop.verify())?;
    note(lines, "  a backup", || walk.coop.backup_beside(minga_store::backups::Reason::ByHand))?;
    let mut walk = note(lines, "  closed and opened", || {
        walk.coop.close()?;
        Walk::on(Coop::open(file, None, Arc::new(SystemClock))?)
    })?;
    note(lines, "  undone", || walk.coop.undo(walk.actor, Some(act)))?;
    note(lines, "  redone", || walk.coop.redo(walk.actor))?;
    Ok(())
}
