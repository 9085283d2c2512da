//! `minga import members`: a trial of the table, and then all of it, or the good rows.

use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use minga_core::import::{self, Accept, Map, Plan, Reading, Reason, Table};
use minga_core::money::Money;
use minga_store::Fault;
use minga_store::backups::Reason as BackupReason;
use minga_tables::{CsvStyle, ReadOptions, RejectedHeads, TableError, rejected_csv, rejected_path};
use minga_words::Value;
use serde_json::{Value as Json, json};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// How the table is to be taken.
#[derive(Debug)]
pub struct How {
    pub map: Option<PathBuf>,
    pub par: Option<String>,
    pub dry_run: bool,
    pub accept_good: bool,
    pub accept_doubtful: bool,
}

pub fn run(mut session: Session, path: &Path, how: &How) -> Result<Outcome, Refused> {
    let table = read(&session, path)?;
    let register = session.coop.register().map_err(|f| session.fault(&f))?;
    let (reading, map) = understand(&session, &table, how)?;
    let checked = import::check(&table, &map, &register, session.coop.today(), &mut |_| ControlFlow::Continue(()));
    let plan = checked.map_err(|e| Refused::of(&session.words, e.code(), &[]))?;
    let accept = Accept { good: how.accept_good, doubtful: how.accept_doubtful };

    let intake = if how.dry_run { None } else { plan.intake(accept) };
    let (mut imported, mut rejected) = (false, None);
    if let Some(intake) = intake.as_ref().filter(|i| !i.is_empty()) {
        rejected = save_rejected(&session, path, &table, &plan, accept)?;
        session.coop.backup_beside(BackupReason::BeforeImport).map_err(|f| session.fault(&f))?;
        let actor = session.actor()?;
        session.coop.take(actor, intake, Some(&map)).map_err(|f| session.fault(&f))?;
        imported = true;
    }
    let answer = answer(&session, &plan, accept, imported, rejected.as_deref());
    let mut lines = lines(&session, &reading, &plan, accept);
    let held = plan.held_back(accept);
    let last = match (how.dry_run, imported, held) {
        (true, ..) => "cli-import-trial",
        (_, true, _) => "cli-import-done",
        (_, _, true) => "cli-import-held",
        _ => "cli-import-same",
    };
    let last = session.words.say(last, &[]);
    if let Some(file) = rejected {
        lines.push(session.words.say("cli-import-rejected", &[("file", file.display().to_string().into())]));
    }
    if held && !how.dry_run {
        return Ok(Outcome { lines, json: answer, refused: Some(last) });
    }
    lines.push(last);
    Ok(Outcome::done(lines, answer))
}

pub fn read(session: &Session, path: &Path) -> Result<Table, Refused> {
    let bytes = std::fs::read(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => session.fault(&Fault::NoSuchFile(path.to_owned())),
        _ => session.fault(&e.into()),
    })?;
    minga_tables::read(&bytes, &ReadOptions::default()).map_err(|e| table_refused(session, &e))
}

fn table_refused(session: &Session, error: &TableError) -> Refused {
    Refused::of(&session.words, error.code(), &[("detail", error.to_string())])
}

/// The map given, else the one remembered for a table with these heads, else the guess.
fn understand(session: &Session, table: &Table, how: &How) -> Result<(Reading, Map), Refused> {
    let lang = &session.facts.lang;
    let guess = import::survey(table, lang);
    let chosen = match &how.map {
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|e| session.fault(&e.into()))?;
            let map = toml::from_str::<Map>(&text)
                .map_err(|e| Refused::of(&session.words, "import-map", &[("detail", e.to_string())]))?;
            Some(map)
        }
        None => session.coop.remembered_map(&guess.heads_key).map_err(|f| session.fault(&f))?,
    };
    let reading = chosen.map_or(guess, |map| import::survey_with(table, lang, Some(&map)));
    let mut map = reading.map.clone();
    if let Some(par) = &how.par {
        let amount = Money::parse(par, session.facts.currency)
            .map_err(|_| Refused::of(&session.words, "not-an-amount", &[("text", par.clone())]))?;
        map.par = Some(amount.decimal(session.facts.currency));
    }
    Ok((reading, map))
}

/// Saves the rows that stay out beside the table, never over another file.
fn save_rejected(
    session: &Session,
    path: &Path,
    table: &Table,
    plan: &Plan,
    accept: Accept,
) -> Result<Option<PathBuf>, Refused> {
    let rows = plan.rejected(table, accept);
    if rows.is_empty() {
        return Ok(None);
    }
    let free = rejected_path(path);
    let said = |reason: &Reason| message(session, reason);
    let words = &session.words;
    let added = RejectedHeads {
        line: words.say("cli-rejected-line", &[]),
        column: words.say("cli-rejected-column", &[]),
        reason: words.say("cli-rejected-reason", &[]),
    };
    let bytes = rejected_csv(plan.heads(), &rows, &added, said, CsvStyle::default());
    std::fs::write(&free, bytes).map_err(|e| session.fault(&e.into()))?;
    Ok(Some(free))
}

/// A reason in the co-op's language.
fn message(session: &Session, reason: &Reason) -> String {
    let column = reason.column.clone().unwrap_or_default();
    let mut args: Vec<(&str, Value)> = vec![
        ("line", reason.line.to_string().into()),
        ("column", column.into()),
        ("value", reason.value.as_str().into()),
    ];
    args.extend(reason.params.iter().map(|(name, value)| (*name, value.as_str().into())));
    session.words.say(&format!("import-reason-{}", reason.code.word()), &args)
}

fn answer(session: &Session, plan: &Plan, accept: Accept, imported: bool, rejected: Option<&Path>) -> Json {
    let currency = session.facts.currency;
    let counts = plan.counts(accept);
    let reason = |r: &Reason| json!({ "line": r.line, "column": r.column, "value": r.value, "code": r.code, "message": message(session, r) });
    json!({
        "members": counts.members,
        "duplicates": counts.duplicates,
        "classes": counts.classes,
        "shares": { "units": counts.units, "paid": counts.paid.plain(currency) },
        "left": counts.left,
        "skipped": plan.skipped.iter().map(|s| json!({ "line": s.line, "reason": s.reason.word() })).collect::<Vec<_>>(),
        "doubts": plan.doubts().map(reason).collect::<Vec<_>>(),
        "errors": plan.errors().map(reason).collect::<Vec<_>>(),
        "imported": imported,
        "layout": plan.layout,
        "par": plan.par.map(|p| p.plain(currency)),
        "exits": plan.exits,
        "totals": plan.totals,
        "rejected": rejected,
    })
}

fn lines(session: &Session, reading: &Reading, plan: &Plan, accept: Accept) -> Vec<String> {
    let words = &session.words;
    let counts = plan.counts(accept);
    let mut lines = vec![
        words.say(
            "cli-import-members",
            &[
                ("new", counts.members.new.into()),
                ("changed", counts.members.changed.into()),
                ("same", counts.members.same.into()),
                ("duplicates", counts.duplicates.into()),
                ("left", counts.left.into()),
            ],
        ),
        words.say(
            "cli-import-shares",
            &[("units", counts.units.into()), ("paid", words.money(counts.paid, session.facts.currency).into())],
        ),
    ];
    lines.extend(counts.classes.iter().map(|(class, members)| {
        words.say("cli-import-class", &[("class", class.into()), ("members", (*members).into())])
    }));
    let skipped = reading.skipped.iter().map(|s| {
        words.say(
            "cli-import-skipped",
            &[
                ("line", s.line.to_string().into()),
                ("reason", words.say(&format!("cli-skip-{}", s.reason.word()), &[]).into()),
            ],
        )
    });
    lines.extend(skipped);
    let needs = |key: &str, r: &Reason| {
        words.say(
            key,
            &[
                ("line", r.line.to_string().into()),
                ("column", r.column.clone().unwrap_or_default().into()),
                ("message", message(session, r).into()),
            ],
        )
    };
    lines.extend(plan.errors().map(|r| needs("cli-import-error", r)));
    lines.extend(plan.doubts().map(|r| needs("cli-import-doubt", r)));
    lines
}
