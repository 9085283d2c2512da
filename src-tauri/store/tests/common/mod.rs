//! A small office to test in: one co-op, one class, Rosa at the keyboard, and a clock that stands still.
#![allow(dead_code, clippy::unwrap_used)]

use chrono::NaiveDate;
use minga_core::decisions::{Body, Decision};
use minga_core::ids::{ChargeId, ClassId, MemberId, PersonId};
use minga_core::import::{Intake, Map};
use minga_core::members::{Kind, Member, Name, Profile};
use minga_core::money::{Currency, Money};
use minga_core::payments::{Charge, ChargeKind, Method, Part};
use minga_core::shares::EntryKind;
use minga_store::{Coop, FixedClock, NewClass, NewCoop, NewEntry, NewMember, NewPaper, NewReceipt, NewRefund};
use std::path::PathBuf;
use std::sync::Arc;

pub struct Office {
    pub coop: Coop,
    pub rosa: PersonId,
    pub class: ClassId,
    pub clock: Arc<FixedClock>,
    pub folder: tempfile::TempDir,
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn named(given: &str, family: &str) -> Profile {
    Profile { name: Name { given: given.into(), family: family.into() }, ..Profile::default() }
}

pub fn dues(member: MemberId, cents: i64) -> Charge {
    Charge {
        id: ChargeId::new(),
        member,
        kind: ChargeKind::Dues,
        amount: Money(cents),
        on: day("2026-01-10"),
        due: day("2026-02-01"),
        class: None,
        words: String::new(),
        reverses: None,
        decision: None,
    }
}

pub fn quitumbe() -> NewCoop {
    NewCoop {
        name: "Cooperativa Abierta Quitumbe".into(),
        currency: Currency::USD,
        lang: "es".into(),
        person: "Rosa Guamán".into(),
        classes: vec![NewClass { name: "Usuarias".into(), dye: Some(2), par: Money(5000) }],
    }
}

impl Office {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::on(day("2026-11-23")));
        let (coop, rosa) =
            Coop::found(&folder.path().join("quitumbe.minga"), None, clock.clone(), &quitumbe()).unwrap();
        let class = coop.classes().unwrap()[0].id;
        Self { coop, rosa, class, clock, folder }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("quitumbe.minga")
    }

    pub fn at(&self, moment: &str) {
        self.clock.set(moment.parse().unwrap());
    }

    pub fn admit(&mut self, given: &str, family: &str) -> MemberId {
        let new = NewMember {
            profile: named(given, family),
            classes: vec![(self.class, day("2026-01-01"))],
            ..NewMember::default()
        };
        self.coop.admit(self.rosa, &new).unwrap().value
    }

    pub fn subscribe(&mut self, member: MemberId, units: i64, cents: i64) {
        let entry = NewEntry {
            class: self.class,
            on: day("2026-01-02"),
            kind: EntryKind::Subscribe,
            units,
            paid: Money(cents),
            par: None,
            decision: None,
        };
        self.coop.move_shares(self.rosa, member, &entry).unwrap();
    }

    pub fn certificate(&mut self, member: MemberId) -> Option<i64> {
        let paper = NewPaper { kind: "certificate".into(), member: Some(member), numbered: true };
        self.coop.print(self.rosa, &paper, |p| Ok::<_, ()>(p.number)).unwrap().unwrap().value
    }

    pub fn register_paper(&mut self) {
        let paper = NewPaper { kind: "register".into(), member: None, numbered: false };
        self.coop.print(self.rosa, &paper, |_| Ok::<_, ()>(())).unwrap().unwrap();
    }

    /// The board asks both for dues; one pays for both, one charge is taken back, one receipt is void,
    /// and one gets some of the rest back.
    pub fn ask_and_pay(&mut self, one: MemberId, other: MemberId) {
        let decision = Decision::new(Body::Board, day("2026-01-09"), "12").unwrap();
        let charges = [one, other].map(|member| dues(member, 3_000)).to_vec();
        let ids = self.coop.raise_charges(self.rosa, charges, Some(&decision)).unwrap().value;
        let parts = vec![
            Part { member: one, charge: ids[0], amount: Money(3_000) },
            Part { member: other, charge: ids[1], amount: Money(1_000) },
        ];
        let new = NewReceipt {
            payer: one,
            household: true,
            on: day("2026-02-01"),
            method: Method::Transfer,
            reference: "TR-881".into(),
            amount: Money(5_000),
            parts,
        };
        self.coop.take_payment(self.rosa, &new).unwrap();
        let slip = self.coop.take_payment(self.rosa, &NewReceipt { parts: Vec::new(), ..new }).unwrap().value.0;
        self.coop.void_receipt(self.rosa, slip, "Written twice").unwrap();
        self.coop.cancel_charge(self.rosa, ids[1], "The rest is forgiven", None).unwrap();
        let back = NewRefund {
            member: one,
            charge: None,
            on: day("2026-02-03"),
            method: Method::Cash,
            reference: String::new(),
            amount: Money(400),
        };
        self.coop.pay_back(self.rosa, &back).unwrap();
    }

    /// Imports one member, and how the table's columns were understood.
    pub fn remember_a_map(&mut self) {
        let member = Member {
            id: MemberId::new(),
            stays: Vec::new(),
            formerly: Vec::new(),
            number: 40,
            folio: Some("17".into()),
            kind: Kind::Person,
            profile: named("Zoila", "Toapanta"),
            spells: Vec::new(),
            standings: Vec::new(),
            shares: Vec::new(),
        };
        let intake = Intake { members: vec![member], ..Intake::default() };
        self.coop.take(self.rosa, &intake, Some(&Map::default())).unwrap();
    }
}
