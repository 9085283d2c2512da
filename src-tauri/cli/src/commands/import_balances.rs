//! `minga import balances`: where members stood by the book kept before, on one day; all of it, or nothing.

use crate::commands::import::read;
use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use chrono::NaiveDate;
use minga_core::import::openings::{Stood, StoodPlan};
use minga_store::backups::Reason as BackupReason;
use serde_json::{Value as Json, json};
use std::path::Path;

pub fn run(mut session: Session, path: &Path, on: NaiveDate, dry_run: bool) -> Result<Outcome, Refused> {
    let table = read(&session, path)?;
    let unit = session.coop.unit_on(on).map_err(|f| session.fault(&f))?;
    let plan = session.coop.plan_balances(&table, on, unit).map_err(|f| session.fault(&f))?;
    let (new, held) = (plan.new_ones(), plan.held_back());
    let imported = !dry_run && !held && !new.is_empty();
    if imported {
        session.coop.backup_beside(BackupReason::BeforeImport).map_err(|f| session.fault(&f))?;
        let actor = session.actor()?;
        session.coop.open_hours(actor, on, unit, &new).map_err(|f| session.fault(&f))?;
    }
    let words = &session.words;
    let units: i64 = new.iter().map(|(_, units)| units).sum();
    let args =
        [("new", new.len().into()), ("same", plan.same().into()), ("units", words.units_told(units, unit).into())];
    let mut lines = vec![words.say("cli-import-balances", &args)];
    let wrong = wrong(&session, &plan);
    for (line, message) in wrong.iter().map(|(line, _, message)| (line, message)) {
        lines.push(
            words.say("cli-import-hours-error", &[("line", line.to_string().into()), ("message", message.into())]),
        );
    }
    let errors: Vec<Json> =
        wrong.iter().map(|(line, code, why)| json!({ "line": line, "code": code, "why": why })).collect();
    let answer = json!({
        "balances": { "new": new.len(), "same": plan.same() },
        "units": units,
        "unit": unit.word(),
        "errors": errors,
        "imported": imported,
    });
    let last = match (dry_run, imported, held) {
        (true, ..) => "cli-import-trial",
        (_, true, _) => "cli-import-done",
        (_, _, true) => "cli-import-balances-held",
        _ => "cli-import-same",
    };
    let last = words.say(last, &[]);
    if held && !dry_run {
        return Ok(Outcome { lines, json: answer, refused: Some(last) });
    }
    lines.push(last);
    Ok(Outcome::done(lines, answer))
}

/// The lines that hold it back, each with its code and why.
fn wrong(session: &Session, plan: &StoodPlan) -> Vec<(usize, &'static str, String)> {
    let words = &session.words;
    let line = |(line, stood): &(usize, Stood)| match stood {
        Stood::Error(fault) => {
            let message = words.say(&format!("import-hours-{}", fault.word()), &[("written", fault.written().into())]);
            Some((*line, fault.word(), message))
        }
        Stood::Other(_) => Some((*line, "other", words.say("cli-import-balances-other", &[]))),
        Stood::New(..) | Stood::Same => None,
    };
    plan.lines.iter().filter_map(line).collect()
}
