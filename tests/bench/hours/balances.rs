//! Hours: where a large co-op stands after a busy year, and one member's page in it.

use crate::crowd::MANY;
use crate::line::{Line, Measured, seconds};
use crate::spread::{percentile, timed};
use chrono::{Days, NaiveDate};
use minga_core::commitments::{Account, Book, Due, Entry, Parts, Policy, Rules, State, Stream, Unit, Worker, balances};
use minga_core::ids::{ClassId, MemberId, PersonId, PolicyId, SpellId, WorkId};
use minga_core::members::{Kind, Member, Profile, Spell};
use std::time::Duration;

/// Entries of each member in the year.
const EACH: u32 = 20;
/// How often all balances are worked out; the best counts, since no peer does the same.
const ROUNDS: usize = 5;
/// Pages looked at.
const PAGES: usize = 2000;

/// All balances of the crowd, and single ones.
pub fn measure() -> Measured {
    let on = NaiveDate::from_ymd_opt(2026, 12, 31).ok_or("no such day")?;
    let first = NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("no such day")?;
    let class = ClassId::new();
    let members: Vec<Member> = (1..=MANY).map(|n| member(n, class)).collect();
    // As a file holds them: in the order they were written, day after day.
    let mut entries: Vec<Entry> = members.iter().flat_map(|m| (0..EACH).map(move |at| entry(m, at, first))).collect();
    entries.sort_by_key(|entry| entry.day);
    let rules = Rules { amount: 6000, due: Due::EvenPace, tolerance: 600, bank_cap: Some(1200), ..Rules::default() };
    let policy = Policy { id: PolicyId::new(), class, from: first, rules, decision: None };
    let parts = Parts { policies: vec![policy], entries, ..Parts::default() };
    let (mut best, mut grouped) = (Duration::MAX, Duration::MAX);
    let mut book = Book::new(Parts::default());
    for _ in 0..ROUNDS {
        let parts = parts.clone();
        let (made, took) = timed(|| Book::new(parts));
        (book, grouped) = (made, grouped.min(took));
        let (rows, took) = timed(|| balances(&book, &members, on));
        if rows.iter().any(|row| row.balance.lines.iter().map(|line| line.units).sum::<i64>() != row.balance.balance) {
            return Err("lines do not add up to their balance".into());
        }
        best = best.min(took);
    }
    let mut pages: Vec<Duration> = members
        .iter()
        .step_by(members.len() / PAGES)
        .map(|m| timed(|| Account::own(&book, m, on).balance()).1)
        .collect();
    let (p95, most) = (percentile(&mut pages, 0.95), Duration::from_millis(10));
    Ok(vec![
        Line::of("balances of 100,000 over 2,000,000 entries", seconds(grouped + best))
            .goal("<= 1 s", grouped + best <= Duration::from_secs(1)),
        Line::of("  the entries grouped, once after each act", seconds(grouped)),
        Line::of("  the balances, each with its lines", seconds(best)),
        Line::of("  one member's sum, p95", seconds(p95)).goal("<= 10 ms", p95 <= most),
    ])
}

fn member(number: u32, class: ClassId) -> Member {
    let joined = NaiveDate::from_ymd_opt(2020, 1, 1).unwrap_or_default() + Days::new(u64::from(number % 2300));
    let spell = Spell { id: SpellId::new(), ..Spell::new(class, joined, None) };
    Member {
        id: MemberId::new(),
        number: i64::from(number),
        folio: None,
        kind: Kind::Person,
        profile: Profile::default(),
        spells: vec![spell],
        standings: Vec::new(),
        shares: Vec::new(),
        stays: Vec::new(),
        formerly: Vec::new(),
    }
}

fn entry(member: &Member, at: u32, first: NaiveDate) -> Entry {
    let chance = (u32::try_from(member.number).unwrap_or_default().wrapping_mul(2_654_435_761) >> 8) + at * 7919;
    let by = PersonId(member.id.0);
    let day = first + Days::new(u64::from(chance % 365));
    Entry {
        id: WorkId::new(),
        credited: member.id,
        day,
        unit: Unit::Minutes,
        units: i64::from(30 * (1 + chance % 16)),
        asset: None,
        work_day: None,
        stream: Stream::Commons,
        worker: Worker::Own,
        state: State::Approved { by, on: day },
        reverses: None,
    }
}
