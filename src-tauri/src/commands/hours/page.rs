//! The hours page: where everyone stands, who could use a hand, what waits, the pool.

use super::queue;
use crate::desk::{Desk, Open};
use crate::fault::Answer;
use crate::shapes::Whole;
use crate::shapes::hours::{Helps, HoursPage, LateLine, Pool, Stand, Woven};
use crate::shapes::settings::MemberName;
use chrono::{Datelike, Days, NaiveDate};
use minga_core::classes::Class;
use minga_core::commitments::{self as core, Balance, Book, Column, Purse, Row, Transfer, Unit, Why, Year};
use minga_core::ids::{ClassId, HouseholdId};
use minga_core::members::Member;
use minga_core::register::Register;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// Of those who are behind, as many as anyone can look after.
const MOST_LATE: usize = 200;
/// How many days ahead a work day still helps.
const LOOK_AHEAD: u64 = 60;
/// Years back that can be looked at.
const MOST_YEARS: i32 = 4;

/// The page as of a day; today where none is named.
pub fn page(desk: &Desk, open: &mut Open, as_of: Option<NaiveDate>) -> Answer<HoursPage> {
    let today = open.coop.today();
    let on = as_of.unwrap_or(today).min(today);
    let (register, book) = (open.register()?, open.book()?);
    let here = |row: &Row<'_>| row.balance.asked && row.member.status(on).kind.belongs();
    let rows: Vec<Row<'_>> = core::balances(&book, &register.members, on).into_iter().filter(here).collect();
    let unit = usual_unit(&rows);
    let sums = sums(&rows, unit);
    let late = late(open, &register, &book, &rows, on)?;
    Ok(HoursPage {
        as_of: on.to_string(),
        year: i64::from(on.year()).into(),
        years: years(&book, today),
        asked: !rows.is_empty(),
        unit: unit.into(),
        pledged: sums.required.into(),
        due: sums.due.into(),
        done: sums.done.into(),
        members: rows.len().into(),
        in_order: rows.iter().filter(|row| row.balance.in_order()).count().into(),
        behind: rows.iter().filter(|row| !row.balance.in_order()).count().into(),
        stands: stands(&register, &book, &rows, unit, on),
        late,
        waiting: queue::waiting(open, &desk.words(), &register)?,
        pool: pool(&book, unit, on),
    })
}

/// The unit most are asked in; those of the other are shown one by one.
fn usual_unit(rows: &[Row<'_>]) -> Unit {
    let sessions = rows.iter().filter(|row| row.balance.unit == Unit::Sessions).count();
    if sessions * 2 > rows.len() { Unit::Sessions } else { Unit::Minutes }
}

/// What is pledged, due and done of a unit in the year; of those who owe together once.
fn sums(rows: &[Row<'_>], unit: Unit) -> Year {
    let mut homes: HashSet<HouseholdId> = HashSet::new();
    let once = |row: &&Row<'_>| row.balance.unit == unit && row.household.is_none_or(|home| homes.insert(home));
    rows.iter().filter(once).map(|row| row.balance.year).fold(Year::default(), |sums, year| Year {
        required: sums.required + year.required,
        due: sums.due + year.due,
        done: sums.done + year.done,
    })
}

fn years(book: &Book, today: NaiveDate) -> Vec<Whole> {
    let first = book.policies().iter().map(|policy| policy.from.year()).min().unwrap_or(today.year());
    let from = first.max(today.year() - MOST_YEARS + 1);
    (from..=today.year()).rev().map(|year| i64::from(year).into()).collect()
}

fn stands(register: &Register, book: &Book, rows: &[Row<'_>], unit: Unit, on: NaiveDate) -> Vec<Stand> {
    let tolerances = register.classes.iter().filter_map(|class| book.policy_on(class.id, on));
    let tolerance = tolerances.filter(|p| p.rules.unit == unit).map(|p| p.rules.tolerance).max().unwrap_or_default();
    let columns = core::columns(unit, tolerance);
    let mut counts: Vec<BTreeMap<usize, i64>> = vec![BTreeMap::new(); columns.len()];
    for row in rows.iter().filter(|row| row.balance.unit == unit) {
        let at = core::column(&columns, row.balance.ahead(), row.balance.in_order());
        let class = main_class(register, row.member, on).and_then(|id| place(register, id));
        if let (Some(at), Some(class)) = (at, class) {
            *counts[at].entry(class).or_default() += 1;
        }
    }
    let stand = |(column, counts): (&Column, &BTreeMap<usize, i64>)| Stand {
        from: column.from.map(Whole),
        to: column.to.map(Whole),
        in_order: column.in_order,
        classes: counts.iter().map(|(at, count)| class_count(&register.classes[*at], *count)).collect(),
    };
    columns.iter().zip(&counts).map(stand).collect()
}

fn class_count(class: &Class, count: i64) -> Woven {
    Woven { dye: i64::from(class.dye).into(), count: count.into() }
}

/// The class somebody is shown in: the first of the co-op's own order.
fn main_class(register: &Register, member: &Member, on: NaiveDate) -> Option<ClassId> {
    member.classes(on).map(|spell| spell.class).min_by_key(|class| place(register, *class))
}

fn place(register: &Register, class: ClassId) -> Option<usize> {
    register.classes.iter().position(|c| c.id == class)
}

/// The weave somebody is shown in.
pub fn dye(register: &Register, member: &Member, on: NaiveDate) -> Whole {
    let last = || member.spells.last().map(|spell| spell.class);
    let class = main_class(register, member, on).or_else(last);
    let dye = class.and_then(|id| register.classes.iter().find(|c| c.id == id)).map_or(0, |c| c.dye);
    i64::from(dye).into()
}

/// A member's name.
pub fn name(member: &Member) -> MemberName {
    MemberName { id: member.id.to_string(), number: member.number.into(), name: member.profile.name.spoken() }
}

/// Who is behind, furthest first.
fn late(open: &mut Open, register: &Register, book: &Book, rows: &[Row<'_>], on: NaiveDate) -> Answer<Vec<LateLine>> {
    let mut late: Vec<&Row<'_>> = rows.iter().filter(|row| !row.balance.in_order()).collect();
    late.sort_by_key(|row| (row.balance.ahead(), row.member.number));
    let next = next_work_day(open, on)?;
    let line = |row: &&Row<'_>| LateLine {
        member: name(row.member),
        dye: dye(register, row.member, on),
        behind: (-row.balance.ahead()).into(),
        since: row.balance.in_order_until.and_then(|day| day.succ_opt()).unwrap_or(on).to_string(),
        helps: helps(book, row, next.as_ref(), on),
    };
    Ok(late.iter().take(MOST_LATE).map(line).collect())
}

/// A work day to come: what it is called, and when.
type Next = (String, NaiveDate);

/// What is nearest at hand: work that waits, a debt an assembly may let lapse, the pool, a work day, a waiver.
fn helps(book: &Book, row: &Row<'_>, next: Option<&Next>, on: NaiveDate) -> Helps {
    let balance: &Balance = &row.balance;
    if balance.waiting > 0 {
        return Helps::Waiting { units: balance.waiting.into() };
    }
    if balance.lines.iter().any(|line| line.units < 0 && matches!(line.why, Why::Carried { .. })) {
        return Helps::Amnesty;
    }
    let passes = row
        .member
        .classes(on)
        .filter_map(|spell| book.policy_on(spell.class, on))
        .any(|policy| policy.rules.transfer != Transfer::None);
    let pool = book.pool(balance.unit, on);
    if passes && pool >= -balance.ahead() {
        return Helps::Pool { units: pool.into() };
    }
    match next {
        Some((title, day)) => Helps::WorkDay { title: title.clone(), on: day.to_string() },
        None => Helps::Waiver,
    }
}

/// The pool over the year of a day; none where nothing ever passed.
fn pool(book: &Book, unit: Unit, on: NaiveDate) -> Option<Pool> {
    let passes = book.policies().iter().any(|policy| policy.rules.transfer != Transfer::None);
    if !passes && book.gifts().is_empty() {
        return None;
    }
    let first = NaiveDate::from_ymd_opt(on.year(), 1, 1)?;
    let this_year = || book.gifts().iter().filter(|gift| gift.unit == unit && first <= gift.on && gift.on <= on);
    let (mut given, mut passed) = (0, 0);
    let (mut givers, mut takers) = (BTreeSet::new(), BTreeSet::new());
    for gift in this_year() {
        let back = gift.reverses.is_some();
        match (gift.from, gift.to) {
            // What is taken back lessens what was passed; it is no gift of its own.
            (Purse::Member(_), Purse::Pool) if back => passed -= gift.units,
            (Purse::Pool, Purse::Member(_)) if back => given -= gift.units,
            (Purse::Member(who), Purse::Pool) => {
                given += gift.units;
                givers.insert(who);
            }
            (Purse::Pool, Purse::Member(who)) => {
                passed += gift.units;
                takers.insert(who);
            }
            _ => {}
        }
    }
    Some(Pool {
        before: first.pred_opt().map_or(0, |eve| book.pool(unit, eve)).into(),
        given: given.into(),
        givers: givers.len().into(),
        passed: passed.into(),
        takers: takers.len().into(),
        now: book.pool(unit, on).into(),
    })
}

/// The work day to come that is nearest.
fn next_work_day(open: &Open, on: NaiveDate) -> Answer<Option<Next>> {
    let ahead = on.checked_add_days(Days::new(LOOK_AHEAD)).unwrap_or(on);
    let days = open.coop.work_days(on, ahead)?;
    let next = days.into_iter().filter(|day| day.open().is_ok()).min_by_key(|day| day.plan.on);
    Ok(next.map(|day| (day.plan.title, day.plan.on)))
}
