//! A co-op to print: made by counting, without chance, so that every run prints the same.
#![allow(dead_code, clippy::unwrap_used)] // each test and example uses its part

pub mod commons;
pub mod hours;

use chrono::{Days, NaiveDate};
use minga_core::classes::{Class, OnExit, Terms};
use minga_core::ids::{ClassId, CoopId, EntryId, MemberId, TermsId};
use minga_core::members::{Kind, Member, Name, Profile, Spell, Standing, StandingKind};
use minga_core::money::{Currency, Money};
use minga_core::register::{Coop, Register};
use minga_core::shares::{EntryKind, ShareEntry};

const GIVEN: [&str; 12] =
    ["Byron", "Luzia", "Iracema", "Patricio", "Blanca", "Loïc", "Chaska", "Iván", "Carmen", "Rosa", "Ñusta", "Amaru"];
const FAMILY: [&str; 14] = [
    "Zambrano Naranjo",
    "Carvalho",
    "Barbosa",
    "Lema Farinango",
    "Proaño Cevallos",
    "Béranger",
    "Conejo Benítez",
    "Yumbay Guamán",
    "Núñez Ruiz",
    "Quishpe Cachimuel",
    "Tenesaca Yumbay",
    "O'Brien",
    "Ortiz Lara",
    "Quéré",
];
pub const CLASSES: [&str; 8] =
    ["Founders", "Workers", "Users", "Funders", "Stewards", "Neighbours", "Schools", "Seed savers"];

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A co-op of so many members in so many classes.
pub fn coop(members: i64, classes: usize) -> Register {
    let classes: Vec<Class> = CLASSES.iter().zip(0..).take(classes).map(|(name, dye)| class(name, dye)).collect();
    let members = (1..=members).map(|number| member(number, &classes)).collect();
    let coop = Coop {
        id: CoopId::new(),
        name: "Cooperativa Abierta Quitumbe".into(),
        currency: Currency::USD,
        lang: "en".into(),
        place: String::new(),
        admits: minga_core::decisions::Body::Office,
        probation_days: 0,
    };
    Register { coop, classes, members, households: Vec::new() }
}

pub fn class(name: &str, dye: u8) -> Class {
    let terms = Terms {
        id: TermsId::new(),
        from: day("2019-01-01"),
        par: Money(5000),
        least_units: 1,
        transferable: dye.is_multiple_of(2),
        withdrawable: dye != 0,
        redeem_after_years: 3,
        on_exit: OnExit::BoughtBack,
        most_part: None,
    };
    Class { id: ClassId::new(), name: name.into(), dye, position: i64::from(dye), terms: vec![terms] }
}

/// A member whose class, day and shares follow from the number.
pub fn member(number: i64, classes: &[Class]) -> Member {
    let n = usize::try_from(number).unwrap();
    let name = Name { given: GIVEN[n * 7 % 12].into(), family: FAMILY[n * 5 % 14].into() };
    let place = if n <= 12 { 0 } else { [1, 2, 2, 1, 2, 3, 2, 4, 5, 6, 7][n % 11] };
    let class = &classes[place % classes.len()];
    let from = day("2019-04-12").checked_add_days(Days::new(n as u64 * 9 % 2800)).unwrap();
    let mut member = Member {
        id: MemberId::new(),
        stays: Vec::new(),
        formerly: Vec::new(),
        number,
        folio: None,
        kind: Kind::Person,
        profile: Profile { name, ..Profile::default() },
        spells: vec![Spell::new(class.id, from, None)],
        standings: Vec::new(),
        shares: vec![bought(class, from, number % 9 + 1, Money(5000 * (number % 9 + 1)))],
    };
    match number {
        12 => member.standings.push(standing(StandingKind::Leave, day("2027-01-10"))),
        25 => {
            member.standings.push(standing(StandingKind::Exit, day("2025-03-31")));
            member.spells[0].to = Some(day("2025-03-31"));
        }
        30 => member.shares.push(bought(class, from, 2, Money(2500))),
        _ => {}
    }
    member
}

pub fn standing(kind: StandingKind, from: NaiveDate) -> Standing {
    Standing::new(kind, from, None)
}

pub fn bought(class: &Class, on: NaiveDate, units: i64, paid: Money) -> ShareEntry {
    ShareEntry {
        id: EntryId::new(),
        class: class.id,
        on,
        kind: EntryKind::Subscribe,
        units,
        paid,
        par: Money(5000),
        reverses: None,
        pair: None,
        decision: None,
    }
}

/// Names a register has to bear: long ones, other scripts, an endless word, one erased.
pub const HARD: [(&str, &str); 6] = [
    ("María Fernanda del Rosario", "Quishpe Cachimuel de la Torre y Fernández de Córdoba"),
    ("Łukasz", "Grzegorzewski-Wójcik"),
    ("Νίκος", "Παπαδόπουλος"),
    ("Юлия", "Щукина"),
    ("", "Rhabarberbarbaraverarbeitungsgenossenschaftsverwaltung"),
    ("", ""),
];

/// Gives the first members hard names, and the seventh a second class.
pub fn harden(register: &mut Register) {
    for (member, (given, family)) in register.members.iter_mut().zip(HARD) {
        member.profile.name = Name { given: given.into(), family: family.into() };
    }
    if let (Some(member), Some(class)) = (register.members.get_mut(6), register.classes.last()) {
        member.spells.push(Spell::new(class.id, day("2021-05-01"), None));
        member.shares.push(bought(class, day("2021-05-01"), 3, Money(15_000)));
    }
}
