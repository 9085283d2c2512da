//! The checked rows, what needs a look first.

use super::Trial;
use crate::fault::Answer;
use crate::shapes::Args;
use crate::shapes::import::{ImportRow, ImportRows, ImportRowsQuery};
use minga_core::import::{Field, Plan, Reason, RowPlan, Verdict, Weight};
use std::collections::HashMap;

/// Rows in the order a person should look at them.
const ORDER: [Verdict; 6] =
    [Verdict::Error, Verdict::Doubt, Verdict::Duplicate, Verdict::Changed, Verdict::New, Verdict::Same];

/// A window of them.
pub fn page(trial: &Trial, query: &ImportRowsQuery) -> Answer<ImportRows> {
    let (plan, dyes) = trial.checked.as_ref().ok_or_else(super::gone)?;
    let wanted = query.verdict.map(Verdict::from);
    let order = ORDER.into_iter().filter(|verdict| wanted.is_none_or(|wanted| wanted == *verdict));
    let all: Vec<(&RowPlan, Option<&Reason>)> = order.flat_map(|verdict| of(plan, verdict)).collect();
    let shown = all.iter().skip(query.offset.count()).take(query.limit.count());
    Ok(ImportRows { rows: shown.map(|(row, reason)| shape(row, *reason, dyes)).collect(), total: all.len().into() })
}

/// The rows of a verdict; one with several reasons stands once for each.
fn of(plan: &Plan, verdict: Verdict) -> Vec<(&RowPlan, Option<&Reason>)> {
    let weight = match verdict {
        Verdict::Error => Some(Weight::Error),
        Verdict::Doubt => Some(Weight::Doubt),
        _ => None,
    };
    let mut found = Vec::new();
    for row in plan.rows.iter().filter(|row| row.verdict == verdict) {
        match weight {
            None => found.push((row, None)),
            Some(weight) => {
                found
                    .extend(row.reasons.iter().filter(|reason| reason.code.weight() == weight).map(|r| (row, Some(r))));
            }
        }
    }
    found
}

fn shape(row: &RowPlan, reason: Option<&Reason>, dyes: &HashMap<String, u8>) -> ImportRow {
    let (code, args) = match reason {
        Some(reason) => (reason.code.word(), reason.params.iter().map(|(n, v)| ((*n).to_owned(), v.clone())).collect()),
        None => outcome(row),
    };
    ImportRow {
        line: row.line.into(),
        name: row.name.clone(),
        dye: row.classes.first().and_then(|class| dyes.get(class).copied()),
        verdict: row.verdict.into(),
        code: code.to_owned(),
        args,
        column: reason.and_then(|reason| reason.column.clone()),
        value: reason.map(|reason| reason.value.clone()),
    }
}

/// A row that needs no look says what becomes of it.
fn outcome(row: &RowPlan) -> (&'static str, Args) {
    let args =
        |pairs: &[(&str, String)]| pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    match row.verdict {
        Verdict::New => {
            let joined = row.on.map(|day| day.to_string()).unwrap_or_default();
            ("new", args(&[("class", row.classes.join(", ")), ("joined", joined)]))
        }
        Verdict::Changed => {
            let mut parts: Vec<&str> = row.changes.iter().map(|change| part(change.field)).collect();
            parts.dedup();
            ("changed", args(&[("fields", parts.join(","))]))
        }
        Verdict::Duplicate => {
            let with = row.repeats.map(|line| line.to_string()).unwrap_or_default();
            ("duplicate", args(&[("with", with)]))
        }
        Verdict::Same | Verdict::Doubt | Verdict::Error => ("same", Args::new()),
    }
}

/// The part of a member that a column tells.
fn part(field: Field) -> &'static str {
    match field {
        Field::Name | Field::Given | Field::Family => "name",
        Field::Units | Field::Paid | Field::Par | Field::Operation | Field::Effective => "shares",
        Field::Joined => "class",
        other => other.word(),
    }
}
