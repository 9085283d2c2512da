//! Less is asked, hours are paid for, forgiven, credited as shares, fined when missed.

use crate::common::day;
use crate::park::{Park, code, hundred};
use minga_core::commitments::{Presence, Rules, Stream, Unit, WaiverReason};
use minga_core::decisions::{Body, Decision};
use minga_core::ids::{AttendanceId, ChargeId, WorkDayId};
use minga_core::money::Money;
use minga_core::shares::holding;
use minga_store::{NewWaiver, NewWork};

#[test]
fn a_waiver_asks_less_and_may_end_sooner() {
    let mut park = Park::new();
    let waiver = NewWaiver {
        reason: WaiverReason::Care,
        from: day("2026-03-01"),
        to: Some(day("2026-04-30")),
        percent: 50,
        words: "Her mother".into(),
        decision: Some(Decision::new(Body::Board, day("2026-02-20"), "12").unwrap()),
    };
    let id = park.office.coop.waive(park.office.rosa, park.maria, &waiver).unwrap().value;
    assert_eq!(park.balance(park.maria), -6000 + 502);
    assert_eq!(park.office.coop.words_of_waiver(id).unwrap(), "Her mother");
    park.office.coop.end_waiver(park.office.rosa, id, day("2026-03-31")).unwrap();
    assert_eq!(park.balance(park.maria), -6000 + 255);
    assert_eq!(code(park.office.coop.end_waiver(park.office.rosa, id, day("2026-02-01"))), "spell-backwards");
    let none = NewWaiver { percent: 0, ..waiver.clone() };
    assert_eq!(code(park.office.coop.waive(park.office.rosa, park.maria, &none)), "waiver-percent");
    let backwards = NewWaiver { to: Some(day("2026-01-01")), ..waiver };
    assert_eq!(code(park.office.coop.waive(park.office.rosa, park.maria, &backwards)), "spell-backwards");
    park.office.coop.erase(park.office.rosa, park.maria.0).unwrap_err();
    assert!(park.office.coop.verify().unwrap().whole());
}

#[test]
fn hours_are_bought_out_at_the_rate_and_within_the_cap() {
    let mut park = Park::new();
    let (rosa, on) = (park.office.rosa, day("2026-06-01"));
    park.office.coop.buy_out(rosa, park.maria, 150, on, day("2026-12-01")).unwrap();
    assert_eq!(park.balance(park.maria), -5850);
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(625), "two hours and a half at 2.50");
    assert_eq!(code(park.office.coop.buy_out(rosa, park.maria, 451, on, on)), "buy-out-left");
    park.undo();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0));
    park.pledge(&Rules { buy_out: None, ..hundred() });
    assert_eq!(code(park.office.coop.buy_out(rosa, park.maria, 60, on, on)), "buy-out-no-rate");
}

#[test]
fn hours_that_are_not_paid_for_go_with_their_charge() {
    let mut park = Park::new();
    let (rosa, on) = (park.office.rosa, day("2026-06-01"));
    let charge = park.office.coop.buy_out(rosa, park.maria, 150, on, on).unwrap().value;
    park.office.coop.cancel_charge(rosa, charge, "She came after all", None).unwrap();
    assert_eq!((park.balance(park.maria), park.office.coop.open_debts(park.maria).unwrap()), (-6000, Money(0)));
    let on_that_day = park.office.coop.balance_of(park.maria, on).unwrap();
    assert_eq!(on_that_day.balance, -6000, "as if they had never been bought");
    park.office.coop.buy_out(rosa, park.maria, 600, on, on).unwrap();
    park.undo();
    park.undo();
    assert_eq!((park.balance(park.maria), park.office.coop.open_debts(park.maria).unwrap()), (-5850, Money(625)));
    // Of two hours and a half at 2.50 an hour 3.01 are paid: 72 whole minutes stay.
    let receipt = minga_store::NewReceipt {
        payer: park.maria,
        household: false,
        amount: Money(301),
        on: day("2026-11-23"),
        method: minga_core::payments::Method::Cash,
        reference: String::new(),
        parts: vec![minga_core::payments::Part { member: park.maria, charge, amount: Money(301) }],
    };
    let receipt = park.office.coop.take_payment(rosa, &receipt).unwrap().value.0;
    park.office.coop.cancel_charge(rosa, charge, "The rest will be worked", None).unwrap();
    assert_eq!((park.balance(park.maria), park.office.coop.open_debts(park.maria).unwrap()), (-5928, Money(0)));
    // The receipt was another's: nothing is paid, and what is left goes too.
    park.office.coop.void_receipt(rosa, receipt, "Luz paid it").unwrap();
    park.office.coop.cancel_charge(rosa, charge, "All of it will be worked", None).unwrap();
    assert_eq!((park.balance(park.maria), park.office.coop.open_debts(park.maria).unwrap()), (-6000, Money(0)));
    assert!(park.office.coop.verify().unwrap().whole());
}

#[test]
fn only_an_assembly_forgives() {
    let mut park = Park::new();
    let rosa = park.office.rosa;
    park.office.coop.open_hours(rosa, day("2026-01-01"), Unit::Minutes, &[(park.maria, -4000)]).unwrap();
    assert_eq!(park.balance(park.maria), -10_000);
    let board = Decision::new(Body::Board, day("2026-03-01"), "12").unwrap();
    let refused = park.office.coop.forgive_hours(rosa, None, day("2026-03-01"), None, &board);
    assert_eq!(code(refused), "decision-too-narrow");
    let assembly = Decision::new(Body::Assembly, day("2026-03-01"), "3").unwrap();
    park.office.coop.forgive_hours(rosa, None, day("2026-03-01"), Some(3000), &assembly).unwrap();
    assert_eq!(park.balance(park.maria), -7000);
    assert!(!park.office.coop.balance_of(park.maria, day("2026-11-23")).unwrap().may_vote);
    assert_eq!(code(park.office.coop.open_hours(rosa, day("2026-01-01"), Unit::Minutes, &[])), "nothing-changed");
}

#[test]
fn hours_become_whole_shares_and_the_rest_is_kept() {
    let mut park = Park::new();
    let (rosa, class) = (park.office.rosa, park.office.class);
    park.done("2026-04-01", 290);
    assert_eq!(code(park.office.coop.credit_shares(rosa, park.maria, class)), "credit-no-share");
    park.done("2026-04-02", 320);
    park.office.coop.credit_shares(rosa, park.maria, class).unwrap();
    let units = |park: &Park| {
        let member = park.office.coop.member(park.maria).unwrap().unwrap();
        holding(&member.shares, day("2026-11-23")).units
    };
    assert_eq!(units(&park), 2, "10 h 10 at 10.00 are two shares of 50.00, and 1.67 is left");
    park.done("2026-04-03", 290);
    park.office.coop.credit_shares(rosa, park.maria, class).unwrap();
    assert_eq!(units(&park), 3);
    // An hour is worth twice as much, of all that was done: the difference is credited once.
    park.pledge(&Rules { share_value: Some(Money(2000)), streams: vec![Stream::Commons], ..hundred() });
    park.office.coop.credit_shares(rosa, park.maria, class).unwrap();
    assert_eq!(units(&park), 6, "15 hours at 20.00");
    assert_eq!(code(park.office.coop.credit_shares(rosa, park.maria, class)), "credit-no-share");
    // What the policy does not count adds nothing.
    let paid = NewWork { stream: Stream::Livelihood, ..park.work("2026-04-04", 600) };
    park.office.coop.enter_work(rosa, &[paid], true, true).unwrap();
    assert_eq!(code(park.office.coop.credit_shares(rosa, park.maria, class)), "credit-no-share");
}

/// María missed four hours of planting on 21 November and was fined for it: the day, the session, the charge.
fn fined(park: &mut Park) -> (WorkDayId, AttendanceId, ChargeId) {
    let (rosa, on) = (park.office.rosa, day("2026-11-21"));
    let at = |text: &str| format!("{text}:00").parse().unwrap();
    let plan = minga_core::workdays::Plan {
        asset: park.cuadras,
        title: "Planting".into(),
        on,
        begins: at("08:00"),
        ends: at("12:00"),
        places: None,
        meet: String::new(),
        tasks: String::new(),
        tools: String::new(),
    };
    park.office.at("2026-11-20T09:00:00Z");
    let minga = park.office.coop.call_day(rosa, plan).unwrap().value;
    park.office.at("2026-11-23T09:00:00Z");
    park.office.coop.note_absence(rosa, minga, park.maria, Presence::Missed).unwrap();
    let seen = park.office.coop.seen_on(minga).unwrap()[0].id;
    let charge = park.office.coop.fine_missed(rosa, &[seen], day("2026-12-31")).unwrap().value[0];
    (minga, seen, charge)
}

#[test]
fn a_work_day_missed_is_fined_once_and_may_be_worked_off() {
    let mut park = Park::new();
    let rosa = park.office.rosa;
    let (_, seen, charge) = fined(&mut park);
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(1000));
    assert_eq!(code(park.office.coop.fine_missed(rosa, &[seen], day("2026-12-31"))), "fine-nothing");
    let waits = park.work("2026-11-22", 240);
    let waits = park.enter(waits).unwrap();
    assert_eq!(code(park.office.coop.work_off_fine(rosa, charge, waits)), "fine-not-worked-off");
    let approved = park.office.coop.answer_work(rosa, &[waits], true).unwrap().seq;
    // Work that was taken back, of a minute, or from before.
    let back = park.done("2026-11-22", 250);
    park.office.coop.reverse_work(rosa, back).unwrap();
    let (short, before) = (park.done("2026-11-22", 239), park.done("2026-11-20", 240));
    for work in [back, short, before] {
        assert_eq!(code(park.office.coop.work_off_fine(rosa, charge, work)), "fine-not-worked-off");
    }
    park.office.coop.work_off_fine(rosa, charge, waits).unwrap();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0));
    assert_eq!(code(park.office.coop.undo(rosa, Some(approved))), "undo-stands");
    // The work was somebody else's: the session is to be paid again.
    park.office.coop.reverse_work(rosa, waits).unwrap();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(1000));
    assert_eq!(code(park.office.coop.undo(rosa, Some(approved))), "undo-stands");
    let made_up = park.done("2026-11-23", 240);
    let ledger = park.office.coop.ledger_of(park.maria).unwrap();
    let again = ledger.account(park.maria, day("2026-12-31")).open().next().unwrap().charge.id;
    park.office.coop.work_off_fine(rosa, again, made_up).unwrap();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0));
    park.undo();
    park.undo();
    park.undo();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0), "worked off with the first");
    assert!(park.office.coop.verify().unwrap().whole());
}

#[test]
fn who_was_not_missed_after_all_owes_no_fine() {
    let mut park = Park::new();
    let rosa = park.office.rosa;
    let (minga, ..) = fined(&mut park);
    assert_eq!(code(park.office.coop.clear_attendance(rosa, minga, park.maria)), "fine-asked");
    park.office.coop.note_absence(rosa, minga, park.maria, Presence::Excused).unwrap();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0));
    park.undo();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(1000));
    park.office.coop.check_in(rosa, minga, &[(park.maria, minga_core::workdays::Stay::default())]).unwrap();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0));
}
