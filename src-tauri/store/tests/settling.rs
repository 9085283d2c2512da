//! What is settled about hours beside work, foreseen before it is done: fines, share credit, the commons fund,
//! where members stood before.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Office, day};
use minga_core::commitments::{BuyOutTerms, Fine, Presence, Rules, Settled, Unit, Why, balances};
use minga_core::commons::{Asset, AssetKind, Story};
use minga_core::ids::{AssetId, ChargeId, MemberId, WorkId};
use minga_core::money::Money;
use minga_core::payments::{Method, Part};
use minga_core::shares::holding;
use minga_store::{BoughtOut, NewReceipt, NewWork};

/// A hundred hours a year, an hour worth 10.00 in shares, 2.50 to buy out, 10.00 for a session missed.
fn hundred() -> Rules {
    Rules {
        amount: 6000,
        buy_out: Some(BuyOutTerms { rate: Money(250), most: None }),
        fine: Some(Fine { amount: Money(1000), settled: Settled::WorkedOff }),
        share_value: Some(Money(1000)),
        ..Rules::default()
    }
}

/// María and Luz, and what they pledged.
struct Pair {
    office: Office,
    maria: MemberId,
    luz: MemberId,
}

impl Pair {
    fn new() -> Self {
        let mut office = Office::new();
        let (maria, luz) = (office.admit("María", "Quispe"), office.admit("Luz", "Lema"));
        let (rosa, class) = (office.rosa, office.class);
        office.coop.set_policy(rosa, &[class], day("2026-01-01"), &hundred(), None).unwrap();
        Self { office, maria, luz }
    }

    fn common(&mut self, kind: AssetKind, name: &str, from: &str) -> AssetId {
        let asset = Asset {
            id: AssetId::new(),
            part_of: None,
            kind,
            name: name.into(),
            place: String::new(),
            held: String::new(),
            usage: String::new(),
            from: day(from),
            to: None,
            story: Story::default(),
        };
        self.office.coop.add_asset(self.office.rosa, asset).unwrap().value
    }

    fn done(&mut self, member: MemberId, on: &str, minutes: i64) -> WorkId {
        let work = NewWork::own(member, day(on), minutes, None);
        self.office.coop.enter_work(self.office.rosa, &[work], false, true).unwrap().value[0]
    }

    fn undo(&mut self) {
        self.office.coop.undo(self.office.rosa, None).unwrap();
    }

    fn units(&self, member: MemberId) -> i64 {
        holding(&self.office.coop.member(member).unwrap().unwrap().shares, day("2026-11-23")).units
    }
}

#[test]
fn what_hours_come_to_as_shares_is_foreseen_and_a_class_is_credited_in_one_act() {
    let mut pair = Pair::new();
    let (rosa, class, maria, luz) = (pair.office.rosa, pair.office.class, pair.maria, pair.luz);
    pair.done(maria, "2026-04-01", 610);
    pair.done(luz, "2026-04-02", 290);
    let foreseen = pair.office.coop.foresee_credit(maria, class).unwrap();
    let sums = [foreseen.worth, foreseen.before, foreseen.paid, foreseen.left].map(|m| m.0);
    assert_eq!((foreseen.units, sums), (2, [10_166, 0, 10_000, 166]), "10 h 10 at 10.00, and shares of 50.00");
    let short = pair.office.coop.foresee_credit(luz, class).unwrap();
    assert_eq!((short.units, short.left), (0, Money(4833)));

    let done = pair.office.coop.credit_shares_of(rosa, &[maria, luz], class).unwrap();
    assert_eq!((done.value, pair.units(maria), pair.units(luz)), (1, 2, 0), "who has no whole share yet waits");
    let again = pair.office.coop.foresee_credit(maria, class).unwrap();
    assert_eq!((again.units, again.before, again.left), (0, Money(10_000), Money(166)));
    let nothing = pair.office.coop.credit_shares_of(rosa, &[maria, luz], class);
    assert_eq!(nothing.err().map(|fault| fault.code()), Some("credit-no-share"));
    pair.undo();
    assert_eq!(pair.units(maria), 0);
    assert_eq!(pair.office.coop.foresee_credit(maria, class).unwrap(), foreseen);
}

#[test]
fn who_missed_a_session_is_listed_with_what_it_costs_and_the_work_that_may_stand_for_it() {
    let mut pair = Pair::new();
    let (rosa, maria) = (pair.office.rosa, pair.maria);
    let cuadras = pair.common(AssetKind::Park, "Las Cuadras", "2026-01-01");
    let at = |text: &str| format!("{text}:00").parse().unwrap();
    let plan = minga_core::workdays::Plan {
        asset: cuadras,
        title: "Planting".into(),
        on: day("2026-11-21"),
        begins: at("08:00"),
        ends: at("12:00"),
        places: None,
        meet: String::new(),
        tasks: String::new(),
        tools: String::new(),
    };
    pair.office.at("2026-11-20T09:00:00Z");
    let minga = pair.office.coop.call_day(rosa, plan).unwrap().value;
    pair.office.at("2026-11-23T09:00:00Z");
    let before = pair.done(maria, "2026-11-14", 240);
    let since = pair.done(maria, "2026-11-22", 240);
    pair.office.coop.note_absence(rosa, minga, maria, Presence::Missed).unwrap();

    let missed = pair.office.coop.missed_by(maria).unwrap();
    assert_eq!(pair.office.coop.missed_on(minga).unwrap(), missed);
    let fine = missed[0].fine.map(|fine| fine.amount);
    assert_eq!((missed.len(), missed[0].on, fine, missed[0].charge), (1, day("2026-11-21"), Some(Money(1000)), None));

    let charge = pair.office.coop.fine_missed(rosa, &[missed[0].attendance], day("2026-12-31")).unwrap().value[0];
    assert_eq!(pair.office.coop.missed_by(maria).unwrap()[0].charge, Some(charge));
    let offered = |pair: &Pair| {
        let works = pair.office.coop.works_off(charge).unwrap();
        works.map(|works| works.iter().map(|work| work.id).collect::<Vec<_>>())
    };
    assert_eq!(offered(&pair), Some(vec![since]), "not {before:?}, done before the session was missed");
    pair.office.coop.work_off_fine(rosa, charge, since).unwrap();
    assert_eq!(offered(&pair), None);
    pair.undo();
    assert_eq!(offered(&pair), Some(vec![since]));
    assert_eq!(pair.office.coop.works_off(ChargeId::new()).unwrap(), None);
}

#[test]
fn what_is_paid_instead_of_working_reaches_the_fund_by_its_receipts_and_leaves_it_when_one_is_void() {
    let mut pair = Pair::new();
    let (rosa, maria) = (pair.office.rosa, pair.maria);
    assert_eq!(pair.office.coop.fund().unwrap(), None);
    let charge = pair.office.coop.buy_out(rosa, maria, 120, day("2026-06-01"), day("2026-12-01")).unwrap().value;
    let pay = |pair: &mut Pair, cents: i64| {
        let new = NewReceipt {
            payer: maria,
            household: false,
            on: day("2026-07-02"),
            method: Method::Cash,
            reference: String::new(),
            amount: Money(cents + 100),
            parts: vec![Part { member: maria, charge, amount: Money(cents) }],
        };
        pair.office.coop.take_payment(rosa, &new).unwrap().value.0
    };
    pay(&mut pair, 300);
    let slip = pay(&mut pair, 200);
    let bought = |cents| vec![BoughtOut { year: 2026, last: day("2026-07-02"), amount: Money(cents) }];
    assert_eq!(pair.office.coop.bought_out().unwrap(), bought(500), "what is over is credit, and no fund's");

    pair.common(AssetKind::Park, "Las Cuadras", "2020-01-01");
    let fund = pair.common(AssetKind::Fund, "Fondo común", "2025-01-01");
    pair.common(AssetKind::Fund, "Fondo joven", "2026-01-01");
    assert_eq!(pair.office.coop.fund().unwrap().map(|fund| fund.name), Some("Fondo común".into()));
    let earned = |pair: &Pair| {
        let given = pair.office.coop.given().unwrap();
        given.get(&fund).map(|years| years.iter().map(|g| (g.year, g.earned)).collect::<Vec<_>>())
    };
    assert_eq!(earned(&pair), Some(vec![(2026, Money(500))]));
    assert_eq!(pair.office.coop.flows_of(fund).unwrap(), [], "nothing is written down twice");
    pair.office.coop.void_receipt(rosa, slip, "Written twice").unwrap();
    assert_eq!(pair.office.coop.bought_out().unwrap(), bought(300));
    pair.undo();
    assert_eq!(earned(&pair), Some(vec![(2026, Money(500))]));
}

#[test]
fn one_member_s_hours_are_read_by_themselves_and_say_what_the_whole_book_says() {
    let mut pair = Pair::new();
    let (rosa, maria, luz, on) = (pair.office.rosa, pair.maria, pair.luz, day("2026-11-23"));
    pair.done(maria, "2026-04-01", 610);
    pair.done(luz, "2026-04-02", 290);
    pair.office.coop.open_hours(rosa, day("2026-01-01"), Unit::Minutes, &[(maria, 195)]).unwrap();
    let register = pair.office.coop.register().unwrap();
    let whole = balances(&pair.office.coop.hours().unwrap(), &register.members, on);
    for row in &whole {
        let around = pair.office.coop.hours_around(row.member.id).unwrap();
        assert_eq!(around.account(on).balance(), row.balance);
        assert_eq!(pair.office.coop.balance_of(row.member.id, on).unwrap(), row.balance);
    }
    let opened = whole[0].balance.lines[0];
    assert!(matches!(opened.why, Why::Carried { opened: Some(from), .. } if from == day("2026-01-01")), "{opened:?}");
    assert_eq!(opened.units, 195);
    // A year later it is what was carried, as any year's.
    let later = pair.office.coop.balance_of(maria, day("2027-06-01")).unwrap().lines[0];
    assert!(matches!(later.why, Why::Carried { opened: None, .. }), "{later:?}");
}
