//! An act as the window says it: a message and its arguments, with the names that can be gone to.

use crate::fault::Answer;
use crate::shapes::Args;
use crate::shapes::journal::{ActLabel, ActLine, ActLink, ActState};
use chrono::SecondsFormat;
use minga_core::journal::Op;
use minga_core::text::folded;
use minga_store::{Coop, Line};
use minga_words::{Value, Words, journal};
use uuid::Uuid;

/// What an act is called.
pub fn label(coop: &Coop, words: &Words, seq: i64, op: &Op) -> ActLabel {
    let (key, args) = said(coop, words, op);
    ActLabel { seq: seq.into(), key, args }
}

/// An act as a line of the history.
pub fn line(coop: &Coop, words: &Words, act: &Line) -> Answer<ActLine> {
    let (key, args) = said(coop, words, &act.op);
    Ok(ActLine {
        seq: act.seq.into(),
        at: act.at.to_rfc3339_opts(SecondsFormat::Secs, true),
        actor: coop.name_of(act.actor.0)?.unwrap_or_default(),
        key,
        args,
        links: links(coop, &act.op)?,
        noun: act.op.noun().word().to_owned(),
        state: if act.undone_by.is_some() { ActState::Undone } else { ActState::Standing },
        undoes: act.about.as_ref().map(|(seq, _)| (*seq).into()),
        undoable: coop.may_undo(act.seq).is_ok(),
    })
}

/// Whether the sentence, or the name of who did it, has every word sought.
pub fn contains(coop: &Coop, act: &Line, words: &Words, sought: &str) -> bool {
    let names = |id: Uuid| coop.name_of(id).ok().flatten();
    let text = journal::sentence(words, &act.op, &names).text;
    let text = folded(&format!("{} {text}", names(act.actor.0).unwrap_or_default()));
    sought.split_whitespace().all(|word| text.contains(word))
}

/// The message and its arguments, as plain text: the page puts days and lists into words itself, so that
/// they change with its language.
fn said(coop: &Coop, words: &Words, op: &Op) -> (String, Args) {
    let names = |id: Uuid| coop.name_of(id).ok().flatten();
    let (key, values) = journal::facts(words, op, &names);
    let mut args: Args = values.into_iter().map(|(name, value)| (name, plain(value))).collect();
    for (name, value) in unworded(op) {
        args.insert(name.to_owned(), value);
    }
    (key, args)
}

/// What `facts` puts into words and the page wants as it is.
fn unworded(op: &Op) -> Vec<(&'static str, String)> {
    match op {
        Op::ChangeProfile { fields, .. } => {
            vec![("fields", fields.iter().map(|field| field.word()).collect::<Vec<_>>().join(","))]
        }
        Op::SetTerms { from, .. } | Op::StartSpell { from, .. } | Op::StartSpells { from, .. } => {
            vec![("date", from.to_string())]
        }
        Op::EndSpell { to, .. } | Op::EndStandings { to, .. } => vec![("date", to.to_string())],
        Op::SetStanding { from, to, .. } | Op::SetStandings { from, to, .. } => {
            vec![("date", from.to_string()), ("until", to.map(|day| day.to_string()).unwrap_or_default())]
        }
        Op::CorrectSpell { from, to, .. } | Op::CorrectStanding { from, to, .. } | Op::CorrectStay { from, to, .. } => {
            let day = |day: Option<chrono::NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
            vec![("date", day(*from)), ("until", day(*to))]
        }
        Op::Approve { from, until, .. } | Op::Readmit { from, until, .. } => {
            vec![("date", from.to_string()), ("until", until.map(|day| day.to_string()).unwrap_or_default())]
        }
        Op::AddTie { from, .. } => vec![("date", from.to_string())],
        Op::FoundHousehold { from: Some(from), .. }
        | Op::JoinHousehold { from: Some(from), .. }
        | Op::LeaveHousehold { from: Some(from), .. } => vec![("date", from.to_string())],
        Op::EndStanding { to, .. } | Op::EndTie { to, .. } => vec![("date", to.to_string())],
        Op::Apply { on, .. } | Op::CloseRequest { on, .. } | Op::SetConsent { on, .. } => {
            vec![("date", on.to_string())]
        }
        Op::Leave { on, payouts, .. } => {
            let until = payouts.last().map(|payout| payout.on.to_string());
            vec![("date", on.to_string()), ("until", until.unwrap_or_default())]
        }
        Op::SetPolicy { from, .. } => vec![("date", from.to_string())],
        Op::Waive { from, to, .. } => {
            vec![("date", from.to_string()), ("until", to.map(|day| day.to_string()).unwrap_or_default())]
        }
        Op::EndWaiver { to, .. } => vec![("date", to.to_string())],
        Op::ReverseWork { on, .. } | Op::ForgiveHours { on, .. } | Op::OpenHours { on, .. } => {
            vec![("date", on.to_string())]
        }
        Op::FineMissed { due, .. } => vec![("date", due.to_string())],
        Op::RaiseCharge { due, .. } | Op::RaiseCharges { due, .. } => vec![("date", due.to_string())],
        Op::MoveShares { on, .. }
        | Op::TakeBackShares { on, .. }
        | Op::PassShares { on, .. }
        | Op::ConvertShares { on, .. }
        | Op::InheritShares { on, .. } => vec![("date", on.to_string())],
        _ => Vec::new(),
    }
}

fn plain(value: Value) -> String {
    match value {
        Value::Text(text) => text,
        Value::Number(number) => number.to_string(),
    }
}

/// The people and things an act names.
fn links(coop: &Coop, op: &Op) -> Answer<Vec<ActLink>> {
    let (member, class, person) = match op {
        Op::AdmitMember { member, .. }
        | Op::ChangeProfile { member, .. }
        | Op::SetStanding { member, .. }
        | Op::CloseRequest { member, .. }
        | Op::EndStanding { member, .. }
        | Op::CorrectStanding { member, .. }
        | Op::ChangeRecord { member, .. }
        | Op::Leave { member, .. }
        | Op::AddTie { member, .. }
        | Op::EndTie { member, .. }
        | Op::JoinHousehold { member, .. }
        | Op::LeaveHousehold { member, .. }
        | Op::CorrectStay { member, .. }
        | Op::SetConsent { member, .. }
        | Op::KeepDocument { member, .. }
        | Op::ChangeDocument { member, .. }
        | Op::RemoveDocument { member, .. }
        | Op::Merge { member, .. }
        | Op::MoveShares { member, .. }
        | Op::TakeBackShares { member, .. }
        | Op::RaiseCharge { member, .. }
        | Op::CancelCharge { member, .. }
        | Op::ReverseWork { member, .. }
        | Op::Waive { member, .. }
        | Op::EndWaiver { member, .. }
        | Op::BuyOutHours { member, .. }
        | Op::WorkOffFine { member, .. }
        | Op::CreditShares { member, .. }
        | Op::SettleFromCredit { member, .. }
        | Op::InheritShares { member, .. } => (Some(*member), None, None),
        Op::Apply { member, class, .. } => (Some(*member), *class, None),
        Op::Approve { member, class, .. } | Op::Readmit { member, class, .. } => (Some(*member), Some(*class), None),
        Op::PassShares { from, class, .. } => (Some(*from), Some(*class), None),
        Op::ConvertShares { member, class, .. } => (Some(*member), Some(*class), None),
        Op::StartSpell { member, class, .. }
        | Op::EndSpell { member, class, .. }
        | Op::CorrectSpell { member, class, .. } => (Some(*member), Some(*class), None),
        Op::TakePayment { payer, .. } | Op::VoidReceipt { payer, .. } => (Some(*payer), None, None),
        Op::PayBack { member, .. } | Op::VoidRefund { member, .. } => (Some(*member), None, None),
        Op::PrintPaper { member, .. }
        | Op::EnterWork { member, .. }
        | Op::AnswerWork { member, .. }
        | Op::ForgiveHours { member, .. }
        | Op::FineMissed { member, .. }
        | Op::GiveHours { from: member, .. } => (*member, None, None),
        Op::AddClass { class }
        | Op::ChangeClass { class }
        | Op::SetTerms { class, .. }
        | Op::StartSpells { class, .. } => (None, Some(*class), None),
        Op::AddPerson { person } | Op::ChangePerson { person } | Op::Lend { person } => (None, None, Some(*person)),
        _ => (None, None, None),
    };
    let (other, into) = match op {
        Op::PassShares { to, .. } => (Some(to.0), None),
        Op::GiveHours { to, .. } => (to.map(|id| id.0), None),
        Op::ConvertShares { into, .. } => (None, Some(into.0)),
        _ => (None, None),
    };
    let named = [
        ("members", member.map(|id| id.0)),
        ("members", other),
        ("classes", class.map(|id| id.0)),
        ("classes", into),
        ("office", person.map(|id| id.0)),
    ];
    let mut links = Vec::new();
    for (noun, id) in named.into_iter().filter_map(|(noun, id)| Some((noun, id?))) {
        if let Some(label) = coop.name_of(id)?.filter(|name| !name.is_empty()) {
            links.push(ActLink { noun: noun.to_owned(), id: id.to_string(), label });
        }
    }
    Ok(links)
}
