//! `minga members`: the list, as of a day or as known at a moment.

use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use chrono::NaiveDate;
use minga_core::register::list::{Filter, List, Order, Query};
use minga_core::register::{Register, RollRow, Totals};
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use std::sync::Arc;

/// What is asked of the list.
pub struct Asked {
    /// The name of a class.
    pub class: Option<String>,
    pub filter: Filter,
    pub order: Order,
    pub as_of: Option<NaiveDate>,
    pub known_at: Option<String>,
}

pub fn run(session: &Session, asked: &Asked) -> Result<Outcome, Refused> {
    let on = asked.as_of.unwrap_or_else(|| session.coop.today());
    let fault = |f| session.fault(&f);
    let (register, beside, hours) = match asked.known_at.as_deref() {
        None => {
            let coop = &session.coop;
            let hours = asked.filter.asks_hours().then(|| coop.hours()).transpose();
            (Some(coop.register().map_err(fault)?), coop.beside(on).map_err(fault)?, hours.map_err(fault)?)
        }
        Some(text) => {
            let past = session.coop.known_at(session.moment(text)?).map_err(fault)?;
            let hours = asked.filter.asks_hours().then(|| past.hours()).transpose();
            (past.register().map_err(fault)?, past.beside(on).map_err(fault)?, hours.map_err(fault)?)
        }
    };
    let Some(register) = register else {
        return Ok(Outcome::done(
            Vec::new(),
            json!({ "as_of": on, "members": [], "totals": totals(session, &Totals::default()) }),
        ));
    };
    let mut filter = asked.filter.clone();
    if let Some(name) = &asked.class {
        let class = register.class_named(name).map(|class| class.id);
        filter.classes.push(class.ok_or_else(|| session.said("no-such-class", &[("name", name.as_str().into())]))?);
    }
    let roll = register.roll(on);
    let list = List::of(Arc::new(register), Arc::new(roll));
    list.tell(beside);
    if let Some(hours) = &hours {
        list.tell_hours(hours);
    }
    let page = list.page(&Query { filter, order: asked.order, offset: 0, limit: usize::MAX });
    let (register, sum) = (list.register(), page.totals);
    let rows: Vec<&RollRow> = page.rows.iter().map(|row| list.row(*row).0).collect();

    let (words, currency) = (&session.words, register.coop.currency);
    let mut lines = vec![words.say("cli-members-heads", &[])];
    lines.extend(rows.iter().map(|r| {
        [
            r.number.to_string(),
            r.listed.clone(),
            classes(register, r).join(" / "),
            words.say(&format!("status-{}", r.status.kind.word()), &[]),
            r.since.map(|d| words.day_short(d)).unwrap_or_default(),
            r.holding.units.to_string(),
            words.amount(r.holding.paid, currency),
        ]
        .join("\t")
    }));
    let paid = words.money(sum.holding.paid, currency);
    lines.push(words.say(
        "cli-members-total",
        &[
            ("rows", sum.rows.into()),
            ("belonging", sum.belonging.into()),
            ("units", sum.holding.units.into()),
            ("paid", paid.into()),
        ],
    ));
    if sum.to_settle != 0 {
        lines.push(words.say("cli-members-settle", &[("units", sum.to_settle.into())]));
    }
    let folios: HashMap<_, _> = register.members.iter().filter_map(|m| Some((m.id, m.folio.as_deref()?))).collect();
    let members: Vec<Json> = rows
        .iter()
        .map(|r| {
            json!({
                "number": r.number,
                "folio": folios.get(&r.id),
                "name": r.spoken,
                "kind": r.kind,
                "classes": classes(register, r),
                "status": r.status.kind,
                "since": r.since,
                "left": r.left,
                "units": r.holding.units,
                "paid": r.holding.paid.plain(currency),
                "subscribed": r.holding.subscribed.plain(currency),
            })
        })
        .collect();
    Ok(Outcome::done(lines, json!({ "as_of": on, "members": members, "totals": totals(session, &sum) })))
}

fn classes(register: &Register, row: &RollRow) -> Vec<String> {
    row.classes.iter().filter_map(|id| register.class(*id)).map(|c| c.name.clone()).collect()
}

fn totals(session: &Session, sum: &Totals) -> Json {
    let currency = session.facts.currency;
    json!({
        "members": sum.rows,
        "belonging": sum.belonging,
        "former": sum.former,
        "units": sum.holding.units,
        "paid": sum.holding.paid.plain(currency),
        "to_settle": sum.to_settle,
    })
}

/// The member of a number as typed.
pub fn numbered(session: &Session, number: i64) -> Result<minga_core::members::Member, Refused> {
    let found = session.coop.member_numbered(number).map_err(|f| session.fault(&f))?;
    found.ok_or_else(|| session.said("no-such-number", &[("number", number.to_string().into())]))
}
