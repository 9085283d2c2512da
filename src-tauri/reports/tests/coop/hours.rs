//! Hours to print: Luz, who joined in February, was ill in spring, and got hours from the pool.

use super::{class, day};
use minga_core::classes::Class;
use minga_core::commitments::{
    Account, Balance, Book, Due, Entry, Gift, Opening, Parts, Policy, ProRata, Purse, Rules, State, Stream, Transfer,
    Unit, Waiver, WaiverReason, Worker,
};
use minga_core::ids::{GiftId, MemberId, OpeningId, PersonId, PolicyId, WaiverId, WorkId};
use minga_core::members::{Kind, Member, Name, Profile, Spell};
use minga_reports::WorkLine;

/// Day, what, who approved, minutes.
const WORK: [(&str, &str, &str, i64); 14] = [
    ("2026-02-14", "Las Cuadras", "R. Guamán", 300),
    ("2026-02-28", "Las Cuadras", "R. Guamán", 300),
    ("2026-05-09", "Quebrada Ortega", "P. Recalde", 240),
    ("2026-05-21", "Seed bank", "T. Conejo", 270),
    ("2026-06-06", "El Carmen", "S. Lema", 360),
    ("2026-06-18", "Seed bank", "T. Conejo", 270),
    ("2026-07-11", "Quebrada Ortega", "P. Recalde", 300),
    ("2026-07-22", "Code, translation", "A. Quéré", 360),
    ("2026-08-20", "Seed bank", "L. Moreira", 300),
    ("2026-09-12", "Las Cuadras", "R. Guamán", 360),
    ("2026-10-03", "El Carmen", "S. Lema", 300),
    ("2026-10-15", "Seed bank", "T. Conejo", 270),
    ("2026-11-07", "Quebrada Ortega", "P. Recalde", 300),
    ("2026-11-19", "Code, translation", "A. Quéré", 360),
];

/// Luz as of a day, with the class she is in.
pub struct Luz {
    pub class: Class,
    pub member: Member,
    pub balance: Balance,
    pub work: Vec<WorkLine>,
}

impl Luz {
    pub fn on(as_of: &str) -> Self {
        let as_of = day(as_of);
        let class = class("Users", 2);
        let id = MemberId::new();
        let name = Name { given: "Luz Marina".into(), family: "Quishpe Toapanta".into() };
        let member = Member {
            id,
            stays: Vec::new(),
            formerly: Vec::new(),
            number: 190,
            folio: None,
            kind: Kind::Person,
            profile: Profile { name, ..Profile::default() },
            spells: vec![Spell::new(class.id, day("2026-02-01"), None)],
            standings: Vec::new(),
            shares: Vec::new(),
        };
        let rules = Rules {
            amount: 6000,
            pro_rata: ProRata::Days,
            due: Due::EvenPace,
            tolerance: 600,
            transfer: Transfer::Pool,
            bank_cap: Some(1200),
            ..Rules::default()
        };
        let policy = Policy { id: PolicyId::new(), class: class.id, from: day("2019-01-01"), rules, decision: None };
        let entry = |(on, _, _, units): &(&str, &str, &str, i64)| Entry {
            id: WorkId::new(),
            credited: id,
            day: day(on),
            unit: Unit::Minutes,
            units: *units,
            asset: None,
            work_day: None,
            stream: Stream::Commons,
            worker: Worker::Own,
            state: State::Approved { by: PersonId::new(), on: day(on) },
            reverses: None,
        };
        let waiver = Waiver {
            id: WaiverId::new(),
            member: id,
            reason: WaiverReason::Sick,
            from: day("2026-03-01"),
            to: Some(day("2026-04-30")),
            percent: 50,
            decision: None,
        };
        let gift = Gift {
            id: GiftId::new(),
            from: Purse::Pool,
            to: Purse::Member(id),
            unit: Unit::Minutes,
            units: 360,
            on: day("2026-12-11"),
            reverses: None,
        };
        let opening =
            Opening { id: OpeningId::new(), member: id, on: day("2026-01-15"), unit: Unit::Minutes, units: 195 };
        let book = Book::new(Parts {
            policies: vec![policy],
            entries: WORK.iter().map(entry).collect(),
            waivers: vec![waiver],
            gifts: vec![gift],
            openings: vec![opening],
            ..Parts::default()
        });
        let balance = Account::own(&book, &member, as_of).balance();
        let work = WORK.iter().filter(|(on, ..)| balance.period.holds(day(on)) && day(on) <= as_of);
        let work = work.map(|(on, what, by, units)| WorkLine {
            on: day(on),
            what: (*what).into(),
            by: (*by).into(),
            units: *units,
        });
        Self { work: work.collect(), class, member, balance }
    }
}
