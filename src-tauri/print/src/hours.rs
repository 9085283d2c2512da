//! Statements of hours, and the chart for the wall.

use crate::draw::Ground;
use crate::fault::Fault;
use chrono::NaiveDate;
use minga_core::commitments::{
    Account, Balance, Book, Entry, Homes, Parts, Presence, Row, Span, State, Unit, Worker, balances,
};
use minga_core::ids::{AssetId, ClassId, MemberId, PersonId};
use minga_core::members::Member;
use minga_core::text::folded;
use minga_reports::{
    ChartClass, ChartPaper, Document, StatementPaper, StatementsPaper, WorkLine, statements, wall_chart,
};
use minga_store::Coop;
use std::collections::{HashMap, HashSet};

/// Everything known about hours, with the names it needs.
#[derive(Debug)]
pub struct Hours {
    book: Book,
    people: HashMap<PersonId, String>,
    assets: HashMap<AssetId, String>,
    /// Who prints, and is asked when something is not right.
    tell: String,
}

impl Default for Hours {
    fn default() -> Self {
        let book = Book::new(Parts::default());
        Self { book, people: HashMap::new(), assets: HashMap::new(), tell: String::new() }
    }
}

impl Hours {
    pub fn of(coop: &Coop, actor: PersonId) -> Result<Self, Fault> {
        let people: HashMap<_, _> = coop.people()?.into_iter().map(|person| (person.id, person.name)).collect();
        let assets = coop.assets()?.into_iter().map(|asset| (asset.id, asset.name)).collect();
        Ok(Self { book: coop.hours()?, tell: people.get(&actor).cloned().unwrap_or_default(), people, assets })
    }
}

/// A statement's values, before it is drawn.
struct Stated {
    name: String,
    number: i64,
    classes: String,
    together: String,
    since: Option<NaiveDate>,
    balance: Balance,
    work: Vec<WorkLine>,
}

/// Draws the statement of one member, or those of all of whom something is asked.
///
/// # Errors
/// When the sums disagree, or the paper cannot be drawn.
pub fn draw(ground: &Ground, hours: &Hours, of: Option<MemberId>) -> Result<Document, Fault> {
    let (register, on) = (ground.register(), ground.roll().on);
    let rows = balances(&hours.book, &register.members, on);
    let homes = Homes::new(&hours.book, &register.members, on);
    let wanted = rows.iter().filter(|row| match of {
        Some(id) => row.member.id == id,
        None => row.member.status(on).kind.belongs() && row.balance.asked,
    });
    let stated: Vec<Stated> = wanted.map(|row| state(ground, hours, &homes, row)).collect();
    let class = |id: ClassId| register.class(id).map(|class| class.name.clone()).unwrap_or_default();
    let parts = ground.parts();
    let shared = StatementsPaper {
        coop: &register.coop.name,
        place: &register.coop.place,
        parts: &parts,
        on: ground.today,
        tell: &hours.tell,
        class: &class,
    };
    let papers = stated.iter().map(|one| StatementPaper {
        name: &one.name,
        number: one.number,
        classes: &one.classes,
        together: &one.together,
        since: one.since,
        balance: &one.balance,
        work: &one.work,
    });
    Ok(statements(&shared, papers, &ground.order.words, ground.order.size)?)
}

fn state<'a>(ground: &'a Ground, hours: &'a Hours, homes: &Homes<'a>, row: &Row<'a>) -> Stated {
    let (register, words, on) = (ground.register(), &ground.order.words, ground.roll().on);
    let member = row.member;
    let account = homes.account(member);
    let together = account.together();
    let names: Vec<String> = together.iter().map(|m| m.profile.name.spoken()).collect();
    let classes = member.classes(on).filter_map(|spell| register.class(spell.class));
    Stated {
        name: member.profile.name.spoken(),
        number: member.number,
        classes: classes.map(|class| class.name.clone()).collect::<Vec<_>>().join(", "),
        together: if together.len() > 1 { words.list(&names) } else { String::new() },
        // Those who owe together began on different days.
        since: member.since().filter(|_| row.household.is_none()),
        balance: row.balance.clone(),
        work: work(ground, hours, &account),
    }
}

/// The work behind the balance, oldest first.
fn work(ground: &Ground, hours: &Hours, account: &Account) -> Vec<WorkLine> {
    let words = &ground.order.words;
    let behind = account.worked();
    let entries = behind.entries.iter().map(|entry| WorkLine {
        on: entry.day,
        what: what(ground, hours, entry),
        by: match entry.state {
            State::Approved { by, .. } => hours.people.get(&by).cloned().unwrap_or_default(),
            _ => String::new(),
        },
        units: entry.units,
    });
    let sessions = behind.sessions.iter().map(|seen| WorkLine {
        on: seen.day,
        what: match seen.presence {
            Presence::Excused => words.say("statement-work-excused", &[]),
            _ => words.say("statement-work-came", &[]),
        },
        by: String::new(),
        units: 1, // where sessions are told of, each is one
    });
    let mut lines: Vec<WorkLine> = entries.chain(sessions).collect();
    lines.sort_by_key(|line| line.on);
    lines
}

/// What was worked on; by whom, where that was not the member; whether it takes an entry back.
fn what(ground: &Ground, hours: &Hours, entry: &Entry) -> String {
    let words = &ground.order.words;
    let asset = entry.asset.and_then(|id| hours.assets.get(&id)).cloned();
    let mut what = asset.unwrap_or_else(|| words.say("statement-work-no-asset", &[]));
    let name = match entry.worker {
        Worker::Member(id) => ground.member(id).map(|m| m.profile.name.spoken()).unwrap_or_default(),
        _ => String::new(),
    };
    if entry.worker != Worker::Own {
        let args = [("what", what.into()), ("who", entry.worker.word().into()), ("name", name.into())];
        what = words.say("statement-work-by", &args);
    }
    if entry.reverses.is_some() {
        what = words.say("statement-work-back", &[("what", what.into())]);
    }
    what
}

/// Draws the chart of the period of the day.
///
/// # Errors
/// When the paper cannot be drawn.
pub fn chart(ground: &Ground, hours: &Hours, numbers: bool) -> Result<Document, Fault> {
    let (register, on) = (ground.register(), ground.roll().on);
    let all = balances(&hours.book, &register.members, on);
    let asked: Vec<&Row> = all.iter().filter(|row| row.balance.asked && row.member.status(on).kind.belongs()).collect();
    let (period, unit) = frame(&asked, on);
    // Those who owe together are counted once with what they owe.
    let mut homes = HashSet::new();
    let own: Vec<&&Row> = asked
        .iter()
        .filter(|row| row.balance.unit == unit && row.household.is_none_or(|home| homes.insert(home)))
        .collect();
    let class_of = |row: &Row| row.member.classes(on).next().map(|spell| spell.class);
    let classes = register.classes.iter().map(|class| {
        let mine = |row: &&&Row| class_of(row) == Some(class.id);
        ChartClass {
            dye: class.dye,
            name: class.name.clone(),
            members: asked.iter().filter(mine).count(),
            in_order: asked.iter().filter(mine).filter(|row| row.balance.in_order()).count(),
            done: own.iter().filter(|row| class_of(row) == Some(class.id)).map(|row| row.balance.done).sum(),
        }
    });
    let in_order: Vec<&Member> =
        asked.iter().filter(|row| row.balance.in_order() && class_of(row).is_some()).map(|row| row.member).collect();
    let paper = ChartPaper {
        coop: &register.coop.name,
        parts: ground.parts(),
        period,
        on,
        unit,
        pledged: own.iter().map(|row| row.balance.required).sum(),
        done: own.iter().map(|row| row.balance.done).sum(),
        classes: classes.filter(|class| class.members > 0).collect(),
        names: if numbers { by_number(&in_order) } else { by_name(&in_order) },
        numbers,
    };
    Ok(wall_chart(&paper, &ground.order.words, ground.order.size)?)
}

/// The period and the unit most are counted by.
fn frame(rows: &[&Row], on: NaiveDate) -> (Span, Unit) {
    let mut frames: Vec<(usize, Span, Unit)> = Vec::new();
    for row in rows {
        let (period, unit) = (row.balance.period, row.balance.unit);
        match frames.iter_mut().find(|frame| frame.1 == period && frame.2 == unit) {
            Some(frame) => frame.0 += 1,
            None => frames.push((1, period, unit)),
        }
    }
    let most = frames.into_iter().max_by_key(|frame| frame.0);
    most.map_or((Span { first: on, last: on }, Unit::default()), |(_, span, unit)| (span, unit))
}

fn by_number(members: &[&Member]) -> Vec<String> {
    let mut numbers: Vec<i64> = members.iter().map(|member| member.number).collect();
    numbers.sort_unstable();
    numbers.iter().map(ToString::to_string).collect()
}

/// First names; where two share one, with the initial of the family, and with the number where that is not enough.
fn by_name(members: &[&Member]) -> Vec<String> {
    let first = |member: &Member| {
        let name = &member.profile.name;
        let given = if name.given.is_empty() { &name.family } else { &name.given };
        if given.is_empty() { member.number.to_string() } else { given.clone() }
    };
    let longer = |member: &Member| {
        let name = &member.profile.name;
        let initial = name.family.chars().next().filter(|_| !name.given.is_empty());
        initial.map_or_else(|| first(member), |initial| format!("{} {initial}.", first(member)))
    };
    let counted = |told: &dyn Fn(&Member) -> String| {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for member in members {
            *counts.entry(told(member)).or_default() += 1;
        }
        counts
    };
    let (firsts, longers) = (counted(&first), counted(&longer));
    let mut names: Vec<String> = members
        .iter()
        .map(|member| match (firsts.get(&first(member)), longers.get(&longer(member))) {
            (Some(1), _) => first(member),
            (_, Some(1)) => longer(member),
            _ => format!("{} {}", longer(member), member.number),
        })
        .collect();
    names.sort_by_cached_key(|name| folded(name));
    names
}
