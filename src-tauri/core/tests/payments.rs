//! Who owes what, since when, and what a payment goes to.

use chrono::NaiveDate;
use minga_core::classes::Class;
use minga_core::decisions::Body;
use minga_core::ids::{ChargeId, ClassId, CoopId, EntryId, MemberId, PaymentId, ReceiptId};
use minga_core::members::{Kind, Member, Name, Profile, Spell, Standing, StandingKind};
use minga_core::money::{Currency, Money};
use minga_core::payments::{
    Accounts, Age, Arrears, Ask, Charge, ChargeKind, Ledger, Method, Paid, Payer, PaymentError, Reason, Receipt, Void,
    holds, oldest_first, plan,
};
use minga_core::register::{Coop, Register};
use minga_core::shares::{EntryKind, ShareEntry};
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn charge(member: MemberId, cents: i64, on: &str, due: &str) -> Charge {
    Charge {
        id: ChargeId::new(),
        member,
        kind: ChargeKind::Dues,
        amount: Money(cents),
        on: day(on),
        due: day(due),
        class: None,
        words: String::new(),
        reverses: None,
        decision: None,
    }
}

fn receipt(number: i64, payer: MemberId, on: &str, parts: &[(Option<&Charge>, i64)]) -> Receipt {
    let part = |(charge, cents): &(Option<&Charge>, i64)| Paid {
        id: PaymentId::new(),
        member: charge.map_or(payer, |charge| charge.member),
        charge: charge.map(|charge| charge.id),
        amount: Money(*cents),
        entry: None,
    };
    Receipt {
        id: ReceiptId::new(),
        number,
        payer,
        by: Payer::default(),
        on: day(on),
        method: Method::Cash,
        reference: String::new(),
        amount: Money(parts.iter().map(|(_, cents)| cents).sum()),
        void: None,
        parts: parts.iter().map(part).collect(),
    }
}

fn taken_back(charge: &Charge, cents: i64, on: &str) -> Charge {
    Charge { id: ChargeId::new(), amount: Money(-cents), on: day(on), reverses: Some(charge.id), ..charge.clone() }
}

#[test]
fn a_charge_is_as_late_as_the_days_since_it_was_due() {
    for (on, age) in [
        ("2026-01-30", Age::NotYetDue),
        ("2026-01-31", Age::UpTo30),
        ("2026-03-02", Age::UpTo30),
        ("2026-03-03", Age::UpTo60),
        ("2026-04-01", Age::UpTo60),
        ("2026-04-02", Age::UpTo90),
        ("2026-05-01", Age::UpTo90),
        ("2026-05-02", Age::Over90),
    ] {
        assert_eq!(Age::of(day("2026-01-31"), day(on)), age, "{on}");
    }
}

#[test]
fn an_account_says_what_held_on_each_day() {
    let maria = MemberId::new();
    let dues = charge(maria, 3_000, "2026-01-01", "2026-01-31");
    let fine = charge(maria, 500, "2026-03-01", "2026-03-15");
    let mut bounced = receipt(2, maria, "2026-02-10", &[(Some(&dues), 1_000)]);
    bounced.void = Some(Void { on: day("2026-02-20"), why: "Bounced".into() });
    let ledger = Ledger {
        charges: vec![dues.clone(), fine.clone(), taken_back(&fine, 200, "2026-04-01")],
        receipts: vec![
            // Before the fine was asked: until then its part is to the good.
            receipt(1, maria, "2026-02-01", &[(Some(&dues), 1_500), (Some(&fine), 100), (None, 50)]),
            bounced,
        ],
        refunds: Vec::new(),
    };
    for (on, owed, credit, why) in [
        ("2025-12-31", 0, 0, "nothing is asked yet"),
        ("2026-01-01", 3_000, 0, "dues are asked"),
        ("2026-02-01", 1_500, 150, "part is paid, and a fine before it is asked"),
        ("2026-02-10", 500, 150, "more is paid"),
        ("2026-02-20", 1_500, 150, "the second payment was void"),
        ("2026-03-01", 1_900, 50, "the fine is asked, and partly paid already"),
        ("2026-04-01", 1_700, 50, "some of the fine is taken back"),
    ] {
        let account = ledger.account(maria, day(on));
        assert_eq!((account.owed(), account.credit), (Money(owed), Money(credit)), "{on}: {why}");
    }
}

#[test]
fn arrears_sum_by_member_and_by_age() {
    let (maria, inti, sisa) = (MemberId::new(), MemberId::new(), MemberId::new());
    let old = charge(maria, 1_000, "2025-01-01", "2025-01-31");
    let ledger = Ledger {
        charges: vec![
            old.clone(),
            charge(maria, 300, "2026-01-01", "2026-01-31"),
            charge(inti, 700, "2026-01-01", "2026-03-01"),
        ],
        receipts: vec![
            receipt(1, maria, "2026-01-05", &[(Some(&old), 400)]),
            receipt(2, sisa, "2026-01-06", &[(None, 250)]),
        ],
        refunds: Vec::new(),
    };
    let on = day("2026-02-01");
    let arrears = Arrears::of(&ledger.accounts(on), on);
    let rows: Vec<_> =
        arrears.owing.iter().map(|o| (o.member, o.aged.late().0, o.aged.total().0, o.credit.0)).collect();
    assert_eq!(rows, [(maria, 900, 900, 0), (inti, 0, 700, 0), (sisa, 0, 0, 250)]);
    assert_eq!(arrears.owing[0].since, Some(day("2025-01-31")));
    let ages = Age::ALL.map(|age| arrears.aged.of(age).0);
    assert_eq!(ages, [700, 300, 0, 0, 600]);
    assert_eq!((arrears.aged.total(), arrears.credit), (Money(1_600), Money(250)));
}

#[test]
fn what_does_not_hold_together_is_found() {
    let maria = MemberId::new();
    let dues = charge(maria, 1_000, "2026-01-01", "2026-01-31");
    let paid = |cents| receipt(1, maria, "2026-01-05", &[(Some(&dues), cents)]);
    let with = |charges: &[Charge], receipts: &[Receipt]| {
        holds(&Ledger { charges: charges.to_vec(), receipts: receipts.to_vec(), refunds: Vec::new() })
    };
    let all = [dues.clone()];
    assert_eq!(with(&all, &[paid(1_000)]), Ok(()));
    assert_eq!(with(&all, &[paid(600), paid(600)]), Err(PaymentError::MoreThanAsked(Money(-200))));
    assert!(with(&[dues.clone(), taken_back(&dues, 500, "2026-02-01")], &[paid(600)]).is_err());
    let short = Receipt { amount: Money(700), ..paid(600) };
    assert_eq!(with(&all, &[short]), Err(PaymentError::MoreThanReceived(Money(700))));
}

/// A co-op where María belongs, Inti left, Sisa has asked to join, and Tamya owes on shares.
fn register(class: ClassId) -> (Register, [MemberId; 4]) {
    let ids = [(); 4].map(|()| MemberId::new());
    let member = |id: MemberId, number: i64, family: &str| Member {
        id,
        number,
        folio: None,
        kind: Kind::Person,
        profile: Profile { name: Name { given: String::new(), family: family.into() }, ..Profile::default() },
        spells: vec![Spell::new(class, day("2020-01-01"), None)],
        standings: Vec::new(),
        shares: Vec::new(),
        stays: Vec::new(),
        formerly: Vec::new(),
    };
    let maria = member(ids[0], 1, "María");
    let mut inti = member(ids[1], 2, "Inti");
    inti.spells[0].to = Some(day("2024-01-01"));
    let mut sisa = member(ids[2], 3, "Sisa");
    sisa.spells.clear();
    sisa.standings = vec![Standing::new(StandingKind::Application, day("2026-01-01"), None)];
    let mut tamya = member(ids[3], 4, "Tamya");
    tamya.shares = vec![ShareEntry {
        id: EntryId::new(),
        class,
        on: day("2020-01-01"),
        kind: EntryKind::Subscribe,
        units: 2,
        paid: Money(2_500),
        par: Money(5_000),
        reverses: None,
        pair: None,
        decision: None,
    }];
    let coop = Coop {
        id: CoopId::new(),
        name: "Quitumbe".into(),
        currency: Currency::USD,
        lang: "es".into(),
        place: String::new(),
        admits: Body::Office,
        probation_days: 0,
    };
    let classes = vec![Class { id: class, name: "Usuarias".into(), dye: 0, position: 0, terms: Vec::new() }];
    (Register { coop, classes, households: Vec::new(), members: vec![maria, inti, sisa, tamya] }, ids)
}

fn planned(ask: &Ask, register: &Register, accounts: &Accounts<'_>, picked: bool) -> (Vec<i64>, Vec<Reason>) {
    let roll = register.roll(day("2026-06-01"));
    let rows = roll.rows.iter().map(|row| (row, &register.members[row.place]));
    let plan = plan(ask, rows, accounts, picked);
    assert_eq!(plan.total(), plan.charges.iter().map(|p| p.charge.amount).sum());
    let amounts = plan.charges.iter().map(|planned| planned.charge.amount.0).collect();
    (amounts, plan.left_out.iter().map(|(_, reason)| *reason).collect())
}

#[test]
fn of_many_those_who_left_have_not_joined_or_were_asked_already_are_left_out() {
    let class = ClassId::new();
    let (register, [maria, ..]) = register(class);
    let ask = Ask {
        kind: ChargeKind::Dues,
        amount: Some(Money(1_200)),
        on: day("2026-06-01"),
        due: day("2026-12-31"),
        class: None,
        words: "Dues 2026".into(),
    };
    let none = Accounts::new();
    let (amounts, out) = planned(&ask, &register, &none, false);
    assert_eq!((amounts, out), (vec![1_200, 1_200], vec![Reason::Former, Reason::NotYet]));
    let (amounts, out) = planned(&ask, &register, &none, true);
    assert_eq!((amounts.len(), out), (4, vec![]), "who is picked by name is asked");
    let entry = Ask { kind: ChargeKind::EntryFee, ..ask.clone() };
    assert_eq!(planned(&entry, &register, &none, false).1, [Reason::Former], "an applicant pays an entry fee");

    let before = Charge { words: "Dues 2025".into(), ..charge(maria, 1_200, "2026-01-01", "2026-12-31") };
    let same = Charge { id: ChargeId::new(), words: "DUES 2026".into(), ..before.clone() };
    let mut ledger = Ledger { charges: vec![before], receipts: Vec::new(), refunds: Vec::new() };
    assert_eq!(planned(&ask, &register, &ledger.accounts(ask.on), false).0.len(), 2, "of another year");
    ledger.charges.push(same.clone());
    let (amounts, out) = planned(&ask, &register, &ledger.accounts(ask.on), false);
    assert_eq!((amounts.len(), out), (1, vec![Reason::AskedAlready, Reason::Former, Reason::NotYet]));
    ledger.charges.push(taken_back(&same, 1_200, "2026-05-01"));
    assert_eq!(planned(&ask, &register, &ledger.accounts(ask.on), false).0.len(), 2, "one taken back is asked again");
}

#[test]
fn shares_are_asked_for_as_far_as_they_are_owed_and_not_asked_already() {
    let class = ClassId::new();
    let (register, [.., tamya]) = register(class);
    let ask = Ask {
        kind: ChargeKind::Shares,
        amount: None,
        on: day("2026-06-01"),
        due: day("2026-12-31"),
        class: None,
        words: String::new(),
    };
    let owes_nothing = Reason::OwesNothing;
    let none = Accounts::new();
    assert_eq!(planned(&ask, &register, &none, false), (vec![7_500], vec![owes_nothing; 3]));
    let earlier =
        Charge { kind: ChargeKind::Shares, class: Some(class), ..charge(tamya, 3_000, "2026-01-01", "2026-03-01") };
    let paid = receipt(1, tamya, "2026-02-01", &[(Some(&earlier), 1_000)]);
    let mut register = register;
    let subscribed = register.members[3].shares[0].clone();
    register.members[3].shares.push(ShareEntry {
        id: EntryId::new(),
        kind: EntryKind::Pay,
        units: 0,
        paid: Money(1_000),
        on: day("2026-02-01"),
        ..subscribed
    });
    let ledger = Ledger { charges: vec![earlier], receipts: vec![paid], refunds: Vec::new() };
    assert_eq!(planned(&ask, &register, &ledger.accounts(ask.on), false).0, [4_500], "7,500 less 3,000");
}

proptest! {
    /// The oldest is paid first, nothing more than is asked, and what is not split is what nobody is asked for.
    #[test]
    fn the_default_split_pays_the_oldest_first(amounts in prop::collection::vec((1_i64..5_000, 0_u64..400), 0..12), money in 0_i64..40_000) {
        let members = [MemberId::new(), MemberId::new()];
        let charges: Vec<Charge> = amounts.iter().enumerate().map(|(at, (cents, days))| Charge {
            due: day("2026-01-01") + chrono::Days::new(*days),
            ..charge(members[at % 2], *cents, "2026-01-01", "2026-01-01")
        }).collect();
        let ledger = Ledger { charges, receipts: Vec::new(), refunds: Vec::new() };
        let accounts = ledger.accounts(NaiveDate::MAX);
        let accounts: Vec<_> = accounts.values().collect();
        let parts = oldest_first(&accounts, Money(money));
        let asked: i64 = amounts.iter().map(|(cents, _)| cents).sum();
        prop_assert_eq!(parts.iter().map(|part| part.amount.0).sum::<i64>(), asked.min(money));
        let dues: Vec<NaiveDate> = parts.iter().map(|part| ledger.charge(part.charge).expect("one").due).collect();
        prop_assert!(dues.is_sorted());
        let whole = parts.iter().rev().skip(1).all(|part| ledger.charge(part.charge).expect("one").amount == part.amount);
        prop_assert!(whole, "all but the last are paid in full");
    }
}
