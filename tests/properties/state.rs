//! Everything a person could be shown of what a file knows now.

use crate::life::Life;
use chrono::NaiveDate;
use minga_core::commitments::{
    Amnesty, Attendance, Balance, Book, BuyOut, Entry, Gift, Opening, Policy, Unit, Waiver, balances,
};
use minga_core::commons::Asset;
use minga_core::ids::MemberId;
use minga_core::office::Person;
use minga_core::payments::Ledger;
use minga_core::register::Register;
use minga_core::workdays::{Seen, SignUp, WorkDay};
use minga_store::{Missed, Work};

/// What is known, each list in an order of its own, whatever the order in which the file keeps it.
#[derive(Debug, PartialEq)]
pub struct State {
    register: Register,
    people: Vec<Person>,
    assets: Vec<Asset>,
    ledger: Ledger,
    hours: Hours,
    days: Vec<(WorkDay, Vec<SignUp>, Vec<Seen>)>,
}

/// What is known of hours.
#[derive(Debug, PartialEq)]
struct Hours {
    policies: Vec<Policy>,
    amnesties: Vec<Amnesty>,
    gifts: Vec<Gift>,
    waiting: Vec<Work>,
    of: Vec<OfMember>,
    pool: [i64; 2],
}

/// What is known of one member's hours.
#[derive(Debug, PartialEq)]
struct OfMember {
    member: MemberId,
    entries: Vec<Entry>,
    waivers: Vec<Waiver>,
    buy_outs: Vec<BuyOut>,
    attendances: Vec<Attendance>,
    openings: Vec<Opening>,
    missed: Vec<Missed>,
    balance: Balance,
}

impl State {
    /// The first lines that two differ in, as they would be printed; none where they are the same.
    pub fn differs(&self, other: &Self) -> Option<String> {
        if self == other {
            return None;
        }
        let (one, two) = (format!("{self:#?}"), format!("{other:#?}"));
        let differ = one.lines().zip(two.lines()).enumerate().filter(|(_, (one, two))| one != two);
        Some(differ.take(5).map(|(at, (one, two))| format!("line {at}: {one} | {two}")).collect::<Vec<_>>().join("\n"))
    }

    /// Of a file as it is now.
    pub fn of(life: &Life) -> Self {
        let coop = &life.walk.coop;
        let (register, book) = (life.register(), coop.hours().unwrap());
        let days = coop.work_days(NaiveDate::MIN, NaiveDate::MAX).unwrap().into_iter();
        Self {
            people: coop.people().unwrap(),
            assets: sorted(&coop.assets().unwrap(), |a| a.id),
            ledger: coop.ledger().unwrap(),
            hours: Hours {
                policies: book.policies().to_vec(),
                amnesties: sorted(book.amnesties(), |a| a.id),
                gifts: sorted(book.gifts(), |g| g.id),
                waiting: coop.waiting_work().unwrap(),
                of: of_members(life, &register, &book),
                pool: [Unit::Minutes, Unit::Sessions].map(|unit| coop.pool(unit).unwrap()),
            },
            days: days
                .map(|d| (coop.sign_ups(d.id).unwrap(), coop.seen_on(d.id).unwrap(), d))
                .map(last_first)
                .collect(),
            register,
        }
    }
}

fn last_first((signed, seen, day): (Vec<SignUp>, Vec<Seen>, WorkDay)) -> (WorkDay, Vec<SignUp>, Vec<Seen>) {
    (day, signed, seen)
}

fn of_members(life: &Life, register: &Register, book: &Book) -> Vec<OfMember> {
    let coop = &life.walk.coop;
    // Of one day, however late it gets while the walk goes on.
    let on = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    let rows = balances(book, &register.members, on).into_iter();
    rows.map(|row| {
        let (member, facts) = (row.member.id, book.of(row.member.id));
        OfMember {
            member,
            entries: sorted(facts.entries, |e| e.id),
            waivers: sorted(facts.waivers, |w| w.id),
            buy_outs: sorted(facts.buy_outs, |b| b.id),
            attendances: sorted(facts.attendances, |a| a.id),
            openings: sorted(facts.openings, |o| o.id),
            missed: coop.missed_by(member).unwrap(),
            balance: row.balance,
        }
    })
    .collect()
}

fn sorted<T: Clone, K: Ord>(facts: &[T], key: impl Fn(&T) -> K) -> Vec<T> {
    let mut facts = facts.to_vec();
    facts.sort_by_key(key);
    facts
}
