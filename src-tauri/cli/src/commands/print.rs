//! `minga print`: a paper, as PDF.

use super::members::numbered;
use crate::args::{PaperKind, PrintArgs, Size};
use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use chrono::NaiveDate;
use minga_core::ids::{MemberId, ReceiptId, WorkDayId};
use minga_core::members::StatusKind;
use minga_core::payments::PaymentError;
use minga_core::register::list::{Column, Filter, List, Order as Sorting};
use minga_core::workdays::{DayState, WorkDay, code};
use minga_print::{Letter, Order, Printed, What, conditions};
use minga_reports::Paper;
use minga_store::Refusal;
use minga_words::Words;
use serde_json::{Value as Json, json};
use std::path::Path;
use std::sync::Arc;

pub fn run(mut session: Session, what: PaperKind, how: &PrintArgs) -> Result<Outcome, Refused> {
    let words = how.lang.as_deref().map_or_else(|| session.words.clone(), Words::new);
    let on = how.as_of.unwrap_or_else(|| session.coop.today());
    let list = list(&session, on)?;
    let what = asked(&session, &list, what, how, &words)?;
    let order = Order { what, size: size(how.paper), words };
    let printed = print(&mut session, &list, &order, &how.out)?;
    let mut lines = vec![line(&session, &how.out, &printed)];
    let missing: String = printed.missing.iter().collect();
    if !missing.is_empty() {
        lines.push(session.words.say("cli-paper-missing", &[("characters", missing.into())]));
    }
    Ok(Outcome::done(lines, shape(&how.out, &printed)))
}

/// The list of members as of a day.
pub fn list(session: &Session, on: NaiveDate) -> Result<List, Refused> {
    let register = Arc::new(session.coop.register().map_err(|f| session.fault(&f))?);
    let roll = Arc::new(register.roll(on));
    let list = List::of(register, roll);
    list.tell(session.coop.beside(on).map_err(|f| session.fault(&f))?);
    Ok(list)
}

pub fn size(size: Size) -> Paper {
    match size {
        Size::A4 => Paper::A4,
        Size::Letter => Paper::Letter,
    }
}

/// Prints, and words what goes wrong.
pub fn print(session: &mut Session, list: &List, order: &Order, out: &Path) -> Result<Printed, Refused> {
    let actor = session.actor()?;
    minga_print::print(&mut session.coop, actor, list, order, out)
        .map_err(|fault| Refused::of(&session.words, fault.code(), &fault.args()))
}

pub fn line(session: &Session, out: &Path, printed: &Printed) -> String {
    let file = out.display().to_string();
    session.words.say("cli-paper", &[("file", file.into()), ("pages", printed.pages.into())])
}

pub fn shape(out: &Path, printed: &Printed) -> Json {
    let Printed { pages, number, missing, act } = printed;
    json!({ "file": out, "pages": pages, "number": number, "missing": missing, "act": act })
}

/// What is asked for, read from what was typed.
fn asked(session: &Session, list: &List, what: PaperKind, how: &PrintArgs, words: &Words) -> Result<What, Refused> {
    let member = || -> Result<MemberId, Refused> {
        let number = how.member.ok_or_else(|| session.said("print-of-whom", &[]))?;
        Ok(numbered(session, number)?.id)
    };
    Ok(match what {
        PaperKind::Register => What::Register,
        PaperKind::ShareRegister => What::ShareRegister,
        PaperKind::Certificate => What::Certificates(vec![member()?]),
        PaperKind::Member => What::Member(member()?),
        PaperKind::Arrears => What::Arrears,
        PaperKind::Receipts => What::Receipts(receipts(session, how)?),
        PaperKind::Application => What::Application(how.member.map(|_| member()).transpose()?),
        PaperKind::Roll => {
            let filter = filter(session, list, how)?;
            let sorting = Sorting { by: how.sort.unwrap_or(Column::Number), descending: false };
            What::Roll {
                name: how.name.clone(),
                conditions: conditions(list, Some(&filter), 0, sorting, words),
                columns: if how.columns.is_empty() { Column::USUAL.into() } else { how.columns.clone() },
                rows: list.sorted(&list.matching(&filter), sorting),
            }
        }
        PaperKind::Letters => {
            let file = how.text.as_deref().ok_or_else(|| session.said("letter-without-text", &[]))?;
            let text = std::fs::read_to_string(file).map_err(|e| session.fault(&e.into()))?;
            let (subject, greeting, signed) = (how.subject.clone(), how.greeting.clone(), how.signed.clone());
            What::Letters { letter: Letter { subject, greeting, text, signed }, rows: to(session, list, how)? }
        }
        PaperKind::Envelopes => What::Envelopes { envelope: how.envelope, rows: to(session, list, how)? },
        PaperKind::Hours => What::Hours(how.member.map(|_| member()).transpose()?),
        PaperKind::WallChart => What::WallChart { numbers: how.by_number },
        PaperKind::WorkDay => What::WorkDay(work_day(session, how.work_day.as_deref())?),
        PaperKind::Commons => What::Commons,
        PaperKind::Cards => What::Cards { rows: cards(session, list, how)? },
        PaperKind::Labels => What::Labels { stock: how.stock, first: how.first, rows: to(session, list, how)? },
    })
}

/// The receipts named by number, or all that a member was given.
fn receipts(session: &Session, how: &PrintArgs) -> Result<Vec<ReceiptId>, Refused> {
    if let Some(number) = how.member {
        let member = numbered(session, number)?.id;
        let ledger = session.coop.ledger_of(member).map_err(|f| session.fault(&f))?;
        return Ok(ledger
            .receipts
            .iter()
            .filter(|receipt| receipt.payer == member)
            .map(|receipt| receipt.id)
            .collect());
    }
    if how.receipt.is_empty() {
        return Err(session.said("print-which-receipt", &[]));
    }
    let unknown = Refusal::Payment(PaymentError::NoSuchReceipt, session.facts.currency);
    let found = |number: &i64| match session.coop.receipt_numbered(*number) {
        Ok(found) => found.ok_or_else(|| session.fault(&unknown.clone().into())),
        Err(fault) => Err(session.fault(&fault)),
    };
    how.receipt.iter().map(found).collect()
}

/// The day of a date, or of the code on its sheet; else the next that is called.
fn work_day(session: &Session, asked: Option<&str>) -> Result<WorkDayId, Refused> {
    let today = session.coop.today();
    let date = asked.and_then(|text| text.parse::<NaiveDate>().ok());
    let year = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or(today);
    let (from, to) = match (asked, date) {
        (_, Some(date)) => (date, date),
        (Some(_), None) => (year(1, 1, 1), year(9999, 12, 31)),
        (None, None) => (today, year(9999, 12, 31)),
    };
    let days = session.coop.work_days(from, to).map_err(|f| session.fault(&f))?;
    let is_asked = |day: &&WorkDay| match asked {
        Some(text) if date.is_none() => code(day.id).eq_ignore_ascii_case(text.trim()),
        _ => day.state != DayState::CalledOff,
    };
    let found = days.iter().filter(is_asked).min_by_key(|day| (day.plan.on, day.plan.begins));
    found.map(|day| day.id).ok_or_else(|| session.said("print-which-day", &[]))
}

/// Whom cards are for: one member, or by number whoever belongs.
fn cards(session: &Session, list: &List, how: &PrintArgs) -> Result<Vec<usize>, Refused> {
    if let Some(number) = how.member {
        numbered(session, number)?;
        let rows = list.matching(&Filter::default());
        let sorting = Sorting { by: Column::Number, descending: false };
        return Ok(list.sorted(&rows, sorting).into_iter().filter(|at| list.row(*at).0.number == number).collect());
    }
    to(session, list, &PrintArgs { sort: how.sort.or(Some(Column::Number)), ..how.clone() })
}

/// Whom post goes to: block by block, whoever belongs unless another status is named.
fn to(session: &Session, list: &List, how: &PrintArgs) -> Result<Vec<usize>, Refused> {
    let mut filter = filter(session, list, how)?;
    if filter.statuses.is_empty() {
        filter.statuses = StatusKind::ALL.into_iter().filter(|kind| kind.belongs()).collect();
    }
    let sorting = Sorting { by: how.sort.unwrap_or(Column::Sector), descending: false };
    Ok(list.sorted(&list.matching(&filter), sorting))
}

fn filter(session: &Session, list: &List, how: &PrintArgs) -> Result<Filter, Refused> {
    let class = |name: &String| {
        let found = list.register().class_named(name);
        found.map(|class| class.id).ok_or_else(|| session.said("no-such-class", &[("name", name.into())]))
    };
    let filter = Filter {
        search: how.search.clone(),
        classes: how.class.iter().map(class).collect::<Result<_, _>>()?,
        statuses: how.status.clone(),
        sectors: how.sector.clone(),
        conditions: how.only.clone(),
        ..Filter::default()
    };
    if filter.asks_hours() {
        list.tell_hours(&session.coop.hours().map_err(|f| session.fault(&f))?);
    }
    Ok(filter)
}
