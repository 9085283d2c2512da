//! Why a member's number is what it is.

use super::page::name;
use crate::desk::{Desk, Open};
use crate::fault::Answer;
use crate::shapes::hours::{MemberHours, PeriodPick, SumLine, WorkLine, WorkState};
use chrono::NaiveDate;
use minga_core::commitments::{self as core, Balance, Book, Entry, State, Worker};
use minga_core::ids::{ClassId, MemberId, PersonId};
use minga_core::members::Member;
use minga_core::register::Register;
use minga_store::Refusal;
use minga_words::Words;
use minga_words::hours::{Reading, Side, Told};
use std::collections::{HashMap, HashSet};

/// Periods back that can be looked at.
const MOST_PERIODS: usize = 4;

/// A member's hours as of a day; today where none is named.
pub fn member_hours(desk: &Desk, open: &mut Open, id: MemberId, as_of: Option<NaiveDate>) -> Answer<MemberHours> {
    let today = open.coop.today();
    let on = as_of.unwrap_or(today).min(today);
    let (register, book, words) = (open.register()?, open.book()?, desk.words());
    let member =
        register.members.iter().find(|m| m.id == id).ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchMember))?;
    let together = core::owing_together(&book, member, &register.members, on);
    let balance = core::balance(&book, &together, on);
    let told = reading(&words, &register, member, &balance).lines();
    let side = |side: Side, sign: i64| -> Vec<SumLine> {
        let lines = balance.lines.iter().zip(&told).filter(|(_, told)| told.side == side);
        lines.map(|(line, told)| sum_line(line.why.word(), told, sign)).collect()
    };
    Ok(MemberHours {
        member: name(member),
        together: together.iter().filter(|_| together.len() > 1).map(|m| name(m)).collect(),
        as_of: on.to_string(),
        from: balance.period.first.to_string(),
        to: balance.period.last.to_string(),
        periods: periods(&book, &together, today),
        asked: balance.asked,
        unit: balance.unit.into(),
        required: balance.required.into(),
        due: balance.due.into(),
        balance: balance.balance.into(),
        waiting: balance.waiting.into(),
        asks: side(Side::Asked, 1),
        gives: side(Side::Given, 1),
        in_order_until: balance.in_order_until.map(|day| day.to_string()),
        in_order: balance.in_order(),
        frozen: balance.frozen,
        may_vote: balance.may_vote,
        may_use: balance.may_use,
        work: work(open, &words, &register, &book, &together, &balance)?,
    })
}

fn reading<'a>(words: &'a Words, register: &'a Register, member: &Member, balance: &'a Balance) -> ReadingOf<'a> {
    let class = |id: ClassId| register.classes.iter().find(|c| c.id == id).map(|c| c.name.clone()).unwrap_or_default();
    ReadingOf { words, balance, since: member.since(), class: Box::new(class) }
}

/// A reading that owns the way to a class's name.
struct ReadingOf<'a> {
    words: &'a Words,
    balance: &'a Balance,
    since: Option<NaiveDate>,
    class: Box<dyn Fn(ClassId) -> String + 'a>,
}

impl ReadingOf<'_> {
    fn lines(&self) -> Vec<Told> {
        Reading { words: self.words, balance: self.balance, since: self.since, class: &*self.class }.lines()
    }
}

fn sum_line(kind: &str, told: &Told, sign: i64) -> SumLine {
    SumLine { kind: kind.to_owned(), what: told.what.clone(), how: told.how.clone(), units: (told.units * sign).into() }
}

/// This period and those before it, newest first.
fn periods(book: &Book, together: &[&Member], today: NaiveDate) -> Vec<PeriodPick> {
    let mut picks = Vec::new();
    let mut on = today;
    while picks.len() < MOST_PERIODS {
        let balance = core::balance(book, together, on);
        if !balance.asked || (!picks.is_empty() && balance.lines.is_empty()) {
            break;
        }
        picks.push(PeriodPick {
            as_of: on.to_string(),
            from: balance.period.first.to_string(),
            to: balance.period.last.to_string(),
            over: balance.period.last < today,
        });
        let Some(eve) = balance.period.first.pred_opt() else { break };
        on = eve;
    }
    picks
}

/// The work of the period, oldest first.
fn work(
    open: &Open,
    words: &Words,
    register: &Register,
    book: &Book,
    together: &[&Member],
    balance: &Balance,
) -> Answer<Vec<WorkLine>> {
    let people: HashMap<PersonId, String> = open.coop.people()?.into_iter().map(|p| (p.id, p.name)).collect();
    let names = super::asset_names(&open.coop)?;
    let mut entries: Vec<&Entry> = together
        .iter()
        .flat_map(|m| book.of(m.id).entries)
        .filter(|entry| balance.period.holds(entry.day) && entry.day <= balance.as_of)
        .collect();
    entries.sort_by_key(|entry| (entry.day, entry.id));
    let taken_back: HashSet<_> = entries.iter().filter_map(|entry| entry.reverses).collect();
    let line = |entry: &&Entry| {
        let (state, by) = match entry.state {
            State::Waiting => (WorkState::Waiting, None),
            State::Approved { by, .. } => (WorkState::Approved, Some(by)),
            State::Declined { by, .. } => (WorkState::Declined, Some(by)),
        };
        WorkLine {
            id: entry.id.to_string(),
            on: entry.day.to_string(),
            asset: entry.asset.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
            units: entry.units.into(),
            unit: entry.unit.into(),
            state,
            by: by.and_then(|id| people.get(&id).cloned()).unwrap_or_default(),
            reversed: entry.reverses.is_some() || taken_back.contains(&entry.id),
            worker: worker(words, register, entry.worker),
        }
    };
    Ok(entries.iter().map(line).collect())
}

/// Who did it, where that was not the member.
fn worker(words: &Words, register: &Register, worker: Worker) -> String {
    match worker {
        Worker::Own => String::new(),
        Worker::Member(id) => {
            register.members.iter().find(|m| m.id == id).map(|m| m.profile.name.spoken()).unwrap_or_default()
        }
        other => words.say(&format!("hours-worker-{}", other.word()), &[]),
    }
}
