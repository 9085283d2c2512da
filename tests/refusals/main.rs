//! What a co-op's rules refuse in a member's life, each provoked once and read as a person reads it: what happened,
//! and what to do. Limits carry their sum; whatever was refused, nothing was changed.

use chrono::NaiveDate;
use minga_core::ids::{ClassId, MemberId, PersonId};
use minga_core::members::{Kind, Name, Profile, StandingKind};
use minga_core::money::{Currency, Money};
use minga_core::payments::{Charge, ChargeKind, Method};
use minga_core::ratio::Part;
use minga_core::shares::{EntryKind, Place, Wish};
use minga_core::ties::{Outsider, TieKind};
use minga_store::{
    Coop, Fault, FirstShares, FixedClock, Leaving, NewClass, NewCoop, NewEntry, NewMember, NewReturn, NewTie, Result,
};
use minga_words::{SHIPPED, Value, Words};
use std::sync::Arc;
use tempfile::TempDir;

const TODAY: &str = "2026-11-23";

/// Two founders, María and Inti, with ten shares of 50.00 each.
struct Office {
    coop: Coop,
    rosa: PersonId,
    founders: ClassId,
    maria: MemberId,
    inti: MemberId,
    _folder: TempDir,
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let founders = NewClass { name: "Founders".into(), dye: None, par: Money(5_000) };
        let new = NewCoop {
            name: "Quitumbe".into(),
            currency: Currency::USD,
            lang: "en".into(),
            person: "Rosa".into(),
            classes: vec![founders],
        };
        let clock = Arc::new(FixedClock::on(day(TODAY)));
        let (mut coop, rosa) = Coop::found(&folder.path().join("quitumbe.minga"), None, clock, &new).expect("a co-op");
        let founders = coop.classes().expect("its classes")[0].id;
        let mut admit = |given: &str, family: &str| {
            let profile = named(given, family);
            let classes = vec![(founders, day("2026-01-01"))];
            let id = coop.admit(rosa, &NewMember { profile, classes, ..NewMember::default() }).expect("in").value;
            coop.move_shares(rosa, id, &subscribed(founders, 10)).expect("shares");
            id
        };
        let (maria, inti) = (admit("María", "Quispe"), admit("Inti", "Ñahui"));
        Self { coop, rosa, founders, maria, inti, _folder: folder }
    }

    fn leave(&mut self, on: &str) -> Fault {
        told(self.coop.leave(self.rosa, self.maria, &Leaving::on(day(on))))
    }

    fn tie(&mut self, whose: MemberId, kind: TieKind, other: Option<MemberId>, name: &str) {
        let outsider = Outsider { name: name.into(), ..Outsider::default() };
        let tie = NewTie { kind, other, outsider, part: None, from: day("2026-02-01"), to: None };
        self.coop.add_tie(self.rosa, whose, &tie).expect("a tie");
    }
}

fn named(given: &str, family: &str) -> Profile {
    Profile { name: Name { given: given.into(), family: family.into() }, ..Profile::default() }
}

fn subscribed(class: ClassId, units: i64) -> NewEntry {
    let (kind, paid) = (EntryKind::Subscribe, Money(units * 5_000));
    NewEntry { class, on: day("2026-01-02"), kind, units, paid, par: None, decision: None }
}

fn told<T: std::fmt::Debug>(result: Result<T>) -> Fault {
    result.expect_err("it is refused")
}

/// What happened and what to do, in English; in every other language there are words for it too.
fn reads(fault: &Fault, happened: &str, todo: &str) {
    for lang in SHIPPED {
        let words = Words::new(lang);
        let args = fault.args();
        let given: Vec<(&str, Value)> = args.iter().map(|(name, value)| (*name, Value::from(value))).collect();
        let said = words.refusal(fault.code(), &given).expect("it is worded");
        if words.lang() == "en" {
            assert_eq!((said.happened.as_str(), said.todo.as_str()), (happened, todo), "{}", fault.code());
        }
    }
}

#[test]
fn more_than_the_limit_is_refused_with_the_sum() {
    let mut office = Office::new();
    let terms = office.coop.classes().expect("its classes")[0].terms[0].clone();
    let half = minga_core::classes::Terms { most_part: Part::new(1, 2), ..terms };
    office.coop.set_terms(office.rosa, office.founders, &half).expect("terms");
    let fault = told(office.coop.move_shares(office.rosa, office.maria, &subscribed(office.founders, 1)));
    reads(
        &fault,
        "María Quispe would hold USD 550.00 of USD 1050.00; at most 1/2 = USD 525.00.",
        "Choose fewer shares, or wait until others have subscribed more.",
    );
}

#[test]
fn dates_in_the_wrong_order_are_refused_with_the_day_that_does_not_fit() {
    let mut office = Office::new();
    reads(
        &office.leave("2025-12-31"),
        "This member joined on 2026-01-01, after that day.",
        "Choose that day or a later one, or correct the day of joining first.",
    );
    let (rosa, maria, leave) = (office.rosa, office.maria, StandingKind::Leave);
    let backwards = office.coop.set_standing(rosa, maria, leave, day("2026-05-02"), Some(day("2026-05-01")));
    reads(&told(backwards), "The last day lies before the first.", "Check both dates.");
    let spell = office.coop.member(maria).expect("read").expect("María").spells[0].id;
    let early = office.coop.end_spell(rosa, maria, spell, day("2025-12-31"));
    reads(&told(early), "The last day lies before the first.", "Check both dates.");
    office.coop.set_standing(rosa, maria, leave, day("2026-05-01"), None).expect("on leave");
    reads(
        &told(office.coop.set_standing(rosa, maria, leave, day("2026-06-01"), None)),
        "It shares days with another, from 2026-05-01.",
        "End that one first, or choose other days.",
    );
}

#[test]
fn the_last_founder_stays() {
    let mut office = Office::new();
    office.coop.leave(office.rosa, office.inti, &Leaving::on(day(TODAY))).expect("Inti may leave");
    reads(
        &office.leave(TODAY),
        "Nobody would be left in Founders, the co-op’s first class.",
        "Let someone else enter that class first.",
    );
}

#[test]
fn open_debts_are_paid_first_or_left_as_debts() {
    let mut office = Office::new();
    let dues = Charge {
        id: minga_core::ids::ChargeId::default(),
        member: office.maria,
        kind: ChargeKind::Dues,
        amount: Money(4_860),
        on: day("2026-01-10"),
        due: day("2026-02-01"),
        class: None,
        words: String::new(),
        reverses: None,
        decision: None,
    };
    office.coop.raise_charges(office.rosa, vec![dues], None).expect("asked");
    reads(&office.leave(TODAY), "USD 48.60 is still owed.", "Note the payment first, or choose to leave it as a debt.");
}

#[test]
fn a_proxy_a_charge_and_an_organisation_spoken_for_are_passed_on_first() {
    let mut office = Office::new();
    let (maria, inti) = (office.maria, office.inti);
    office.tie(inti, TieKind::Proxy, Some(maria), "");
    reads(
        &office.leave(TODAY),
        "The vote of Inti Ñahui is still held.",
        "End that proxy first, on the page of Inti Ñahui.",
    );

    let mut office = Office::new();
    office.tie(office.maria, TieKind::Steward, None, "El Carmen");
    reads(
        &office.leave(TODAY),
        "El Carmen is still in this member’s charge.",
        "Pass the charge to someone, then end it here.",
    );

    let mut office = Office::new();
    let minga = NewMember {
        kind: Kind::Organisation,
        profile: named("", "Minga Sur"),
        classes: vec![(office.founders, day("2026-01-01"))],
        ..NewMember::default()
    };
    let minga = office.coop.admit(office.rosa, &minga).expect("in").value;
    office.tie(minga, TieKind::Representative, Some(office.maria), "");
    reads(
        &office.leave(TODAY),
        "This member still speaks for Minga Sur.",
        "Let someone else speak for Minga Sur, then end it on that page.",
    );
}

#[test]
fn too_few_shares_are_refused_with_the_sum_on_subscribing_and_on_joining() {
    let mut office = Office::new();
    let terms = office.coop.classes().expect("its classes")[0].terms[0].clone();
    let least = minga_core::classes::Terms { least_units: 3, ..terms };
    office.coop.set_terms(office.rosa, office.founders, &least).expect("terms");
    let new = NewMember {
        profile: named("Ana", "Pilco"),
        classes: vec![(office.founders, day(TODAY))],
        shares: Some(FirstShares { units: 2, paid: Money::ZERO, method: None }),
        ..NewMember::default()
    };
    reads(
        &told(office.coop.admit(office.rosa, &new)),
        "Ana Pilco would hold 2 shares of Founders; who is in that class holds 3 at least.",
        "Choose more shares, or none for now.",
    );
    let give_back = NewReturn {
        class: office.founders,
        on: day(TODAY),
        kind: EntryKind::Gift,
        units: 8,
        paid: None,
        decision: None,
    };
    reads(
        &told(office.coop.return_shares(office.rosa, office.maria, &give_back)),
        "2 shares would be left; who stays in Founders holds 3 at least.",
        "Let some stay, or end the time in the class first.",
    );
}

#[test]
fn what_a_receipt_paid_is_taken_back_with_the_receipt() {
    let mut office = Office::new();
    let new = NewEntry { on: day(TODAY), ..subscribed(office.founders, 1) };
    office.coop.add_shares(office.rosa, office.maria, &new, Method::Cash, "").expect("shares");
    let line = office.coop.member(office.maria).expect("read").expect("María").shares.last().expect("a line").id;
    reads(
        &told(office.coop.reverse_entry(office.rosa, office.maria, line)),
        "This money came with receipt 1.",
        "Make the receipt void: that takes the money back here too.",
    );
}

#[test]
fn days_that_do_not_follow_are_not_put_right_either() {
    let mut office = Office::new();
    let (rosa, maria) = (office.rosa, office.maria);
    let leave = office.coop.set_standing(rosa, maria, StandingKind::Leave, day("2026-05-01"), None).expect("on leave");
    reads(
        &told(office.coop.correct_standing(rosa, maria, leave.value, None, "A slip")),
        "That began on 2026-05-01 already.",
        "Correct its days, or end it.",
    );
    let spell = office.coop.member(maria).expect("read").expect("María").spells[0].id;
    let late = Some((day("2026-06-01"), None));
    reads(
        &told(office.coop.correct_spell(rosa, maria, spell, late, "A slip")),
        "On 2026-05-01 this is not a member.",
        "Choose days within the membership; the classes on the page say which.",
    );
}

#[test]
fn every_share_of_a_leaver_has_a_place_and_each_place_is_someone() {
    let mut office = Office::new();
    let wish = |units, place| Wish { class: office.founders, units, place };
    let leaving = |shares| Leaving { shares, ..Leaving::on(day(TODAY)) };
    let nine = leaving(vec![wish(9, Place::Given)]);
    let to_nobody = leaving(vec![wish(10, Place::Passed(None))]);
    let (coop, rosa, maria) = (&mut office.coop, office.rosa, office.maria);
    reads(
        &told(coop.leave(rosa, maria, &nine)),
        "9 of 10 shares of Founders have a place.",
        "Say of every share what becomes of it.",
    );
    reads(
        &told(coop.leave(rosa, maria, &to_nobody)),
        "Nobody is chosen to receive the shares of Founders.",
        "Choose who receives them.",
    );
}
