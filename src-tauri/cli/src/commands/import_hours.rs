//! `minga import hours`: a table of hours, all of it or the good lines.

use crate::commands::import::read;
use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use minga_core::commitments::Doubt;
use minga_core::import::hours::{HoursLine, HoursPlan, LineFault, Outcome as Line};
use minga_core::import::{Accept, Verdict};
use minga_store::backups::Reason as BackupReason;
use minga_words::Value;
use serde_json::{Value as Json, json};
use std::path::Path;

pub fn run(mut session: Session, path: &Path, accept: Accept, dry_run: bool) -> Result<Outcome, Refused> {
    let table = read(&session, path)?;
    let plan = session.coop.plan_hours(&table).map_err(|f| session.fault(&f))?;
    let held = plan.held_back(accept);
    let mut imported = false;
    if !dry_run && !held && plan.taken(accept).next().is_some() {
        session.coop.backup_beside(BackupReason::BeforeImport).map_err(|f| session.fault(&f))?;
        let actor = session.actor()?;
        session.coop.take_hours(actor, &plan, accept).map_err(|f| session.fault(&f))?;
        imported = true;
    }
    let answer = answer(&session, &plan, accept, imported);
    let mut lines = lines(&session, &plan, accept);
    let last = match (dry_run, imported, held) {
        (true, ..) => "cli-import-trial",
        (_, true, _) => "cli-import-done",
        (_, _, true) => "cli-import-held",
        _ => "cli-import-same",
    };
    let last = session.words.say(last, &[]);
    if held && !dry_run {
        return Ok(Outcome { lines, json: answer, refused: Some(last) });
    }
    lines.push(last);
    Ok(Outcome::done(lines, answer))
}

fn answer(session: &Session, plan: &HoursPlan, accept: Accept, imported: bool) -> Json {
    let mut doubts = Vec::new();
    let mut errors = Vec::new();
    for (line, outcome) in &plan.lines {
        match outcome {
            Line::Doubt(work, doubt) => doubts.push(json!({
                "line": line, "minutes": work.minutes(), "code": doubt.code(), "why": why(session, doubt),
            })),
            Line::Error(fault) => errors.push(json!({
                "line": line, "code": fault.word(), "value": fault.written(), "why": wrong(session, fault),
            })),
            Line::New(_) | Line::Same(_) => {}
        }
    }
    json!({
        "entries": { "new": plan.taken(accept).count(), "same": plan.count(Verdict::Same) },
        "minutes": plan.taken(accept).map(HoursLine::minutes).sum::<i64>(),
        "assets": plan.assets,
        "doubts": doubts,
        "errors": errors,
        "skipped": plan.skipped.iter().map(|s| json!({ "line": s.line, "reason": s.reason.word() })).collect::<Vec<_>>(),
        "imported": imported,
    })
}

fn why(session: &Session, doubt: &Doubt) -> String {
    let args = doubt.args();
    let args: Vec<(&str, Value)> = args.iter().map(|(name, value)| (*name, Value::from(value))).collect();
    session.words.say(&format!("error-{}", doubt.code()), &args)
}

fn wrong(session: &Session, fault: &LineFault) -> String {
    session.words.say(&format!("import-hours-{}", fault.word()), &[("written", fault.written().into())])
}

fn lines(session: &Session, plan: &HoursPlan, accept: Accept) -> Vec<String> {
    let words = &session.words;
    let minutes = plan.taken(accept).map(HoursLine::minutes).sum();
    let mut lines = vec![words.say(
        "cli-import-hours",
        &[
            ("new", plan.taken(accept).count().into()),
            ("same", plan.count(Verdict::Same).into()),
            ("units", words.units_told(minutes, minga_core::commitments::Unit::Minutes).into()),
        ],
    )];
    for (line, outcome) in &plan.lines {
        let message = match outcome {
            Line::Doubt(_, doubt) => why(session, doubt),
            Line::Error(fault) => wrong(session, fault),
            Line::New(_) | Line::Same(_) => continue,
        };
        let key = if matches!(outcome, Line::Error(_)) { "cli-import-hours-error" } else { "cli-import-hours-doubt" };
        lines.push(words.say(key, &[("line", line.to_string().into()), ("message", message.into())]));
    }
    lines
}
