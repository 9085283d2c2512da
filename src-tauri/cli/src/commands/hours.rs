//! `minga hours`: where members stand with the commons, line by line.

use crate::commands::members::numbered;
use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use chrono::NaiveDate;
use minga_core::commitments::{Row, balances};
use minga_core::ids::ClassId;
use minga_words::Words;
use minga_words::hours::Reading;
use serde_json::{Value as Json, json};

/// Where everyone stands at the end of a day, or one member. Who never belonged to the co-op and did nothing is
/// left out.
pub fn run(
    session: &Session,
    member: Option<i64>,
    as_of: Option<NaiveDate>,
    known_at: Option<&str>,
) -> Result<Outcome, Refused> {
    let as_of = as_of.unwrap_or_else(|| session.coop.today());
    let fault = |f| session.fault(&f);
    let past = known_at.map(|text| session.coop.known_at(session.moment(text)?).map_err(fault)).transpose()?;
    let register = match &past {
        None => Some(session.coop.register().map_err(fault)?),
        Some(past) => past.register().map_err(fault)?,
    };
    let Some(register) = register else { return Ok(told(&session.words, &[], as_of, &|_| String::new())) };
    let only = member.map(|number| numbered(session, number)).transpose()?.map(|m| m.id);
    let book = match (&past, register.members.iter().find(|m| Some(m.id) == only)) {
        (Some(past), _) => past.hours(),
        (None, None) => session.coop.hours(),
        (None, Some(one)) => session.coop.hours_around(one.id).map(|around| around.book),
    };
    let book = book.map_err(fault)?;
    let mut rows = balances(&book, &register.members, as_of);
    rows.retain(|row| match only {
        Some(id) => row.member.id == id,
        None => row.balance.asked || !row.balance.lines.is_empty() || row.balance.waiting != 0,
    });
    let class = |id| register.class(id).map(|c| c.name.clone()).unwrap_or_default();
    Ok(told(&session.words, &rows, as_of, &class))
}

/// Balances in words and as data.
pub fn told(words: &Words, rows: &[Row], as_of: NaiveDate, class: &dyn Fn(ClassId) -> String) -> Outcome {
    let unit = rows.first().map(|r| r.balance.unit).unwrap_or_default();
    let mut lines = Vec::new();
    let mut members = Vec::with_capacity(rows.len());
    for row in rows {
        lines.push(head(words, row));
        let mut told = Vec::with_capacity(row.balance.lines.len());
        let since = if row.household.is_none() { row.member.since() } else { None };
        let reading = Reading { words, balance: &row.balance, since, class };
        for line in &row.balance.lines {
            let said = reading.line(line);
            let why = if said.how.is_empty() { said.what } else { format!("{} ({})", said.what, said.how) };
            lines.push(format!("\t{}\t{why}", words.units_told(line.units, row.balance.unit)));
            told.push(json!({ "what": line.why.word(), "units": line.units, "why": why }));
        }
        members.push(member(row, told));
    }
    Outcome::done(lines, json!({ "unit": unit, "as_of": as_of, "members": members }))
}

fn head(words: &Words, row: &Row) -> String {
    let b = &row.balance;
    let until = match b.in_order_until {
        Some(day) => words.say("cli-hours-until", &[("day", words.day_short(day).into())]),
        None => words.say("cli-hours-no-end", &[]),
    };
    words.say(
        "cli-hours-member",
        &[
            ("no", row.member.number.to_string().into()),
            ("balance", words.units_told(b.balance, b.unit).into()),
            ("required", words.units_told(b.required, b.unit).into()),
            ("done", words.units_told(b.done, b.unit).into()),
            ("until", until.into()),
        ],
    )
}

fn member(row: &Row, lines: Vec<Json>) -> Json {
    let b = &row.balance;
    json!({
        "no": row.member.number,
        "unit": b.unit,
        "per": if row.household.is_some() { "household" } else { "member" },
        "period": { "from": b.period.first, "to": b.period.last },
        "required": b.required,
        "due": b.due,
        "done": b.done,
        "balance": b.balance,
        "in_order_until": b.in_order_until,
        "in_order": b.in_order(),
        "waiting": b.waiting,
        "uncounted": b.uncounted,
        "frozen": b.frozen,
        "may_vote": b.may_vote,
        "may_use_services": b.may_use,
        "lines": lines,
    })
}
