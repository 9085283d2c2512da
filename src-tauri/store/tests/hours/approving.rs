//! Somebody else approves it.

use crate::common::day;
use crate::park::{Park, code, hundred};
use minga_core::commitments::{Approval, Approver, HoursFault, Per, Purse, Rules, State, Substitute, Unit, Worker};
use minga_store::{Answered, NewWork};

#[test]
fn nobody_approves_their_own_work_whoever_entered_it_and_whoever_is_credited() {
    let mut park = Park::new();
    let maria = park.clerk("María", park.maria);
    let own = park.work("2026-05-02", 150);
    let entered_by_rosa = park.enter(own.clone()).unwrap();
    assert_eq!(code(park.office.coop.answer_work(maria, &[entered_by_rosa], true)), "work-own");
    // Entered by herself and approved at once: it waits all the same.
    let other_day = NewWork { day: day("2026-05-03"), ..own.clone() };
    let id = park.office.coop.enter_work(maria, &[other_day], false, true).unwrap().value[0];
    assert_eq!(park.office.coop.work(id).unwrap().unwrap().entry.state, State::Waiting);
    // She worked, Luz is credited.
    park.pledge(&Rules { substitutes: vec![Substitute::Member], ..hundred() });
    let for_luz = NewWork { credited: park.luz, worker: Worker::Member(park.maria), ..own };
    let id = park.enter(for_luz).unwrap();
    assert_eq!(code(park.office.coop.answer_work(maria, &[id], true)), "work-own");
    park.office.coop.answer_work(park.office.rosa, &[id, entered_by_rosa], false).unwrap();
    assert_eq!(park.balance(park.luz), -6000);
}

#[test]
fn where_two_have_to_approve_the_first_is_not_enough() {
    let mut park = Park::new();
    park.pledge(&Rules { approval: Approval { by: Approver::Office, count: 2 }, ..hundred() });
    let luz = park.clerk("Luz", park.luz);
    let id = park.done("2026-05-02", 150);
    assert_eq!(park.office.coop.answer_work(park.office.rosa, &[id], true).unwrap().value.agreed, 1);
    assert_eq!(code(park.office.coop.answer_work(park.office.rosa, &[id], true)), "work-agreed");
    assert_eq!(park.balance(park.maria), -6000);
    assert_eq!(park.office.coop.answer_work(luz, &[id], true).unwrap().value.answered, 1);
    assert_eq!(park.balance(park.maria), -5850);
}

#[test]
fn where_stewards_approve_nobody_else_does() {
    let mut park = Park::new();
    park.pledge(&Rules { approval: Approval { by: Approver::Steward, count: 1 }, ..hundred() });
    let luz = park.clerk("Luz", park.luz);
    let id = park.done("2026-05-02", 150);
    assert_eq!(code(park.office.coop.answer_work(luz, &[id], true)), "work-not-steward");
    park.office.coop.add_steward(park.office.rosa, park.cuadras, park.luz, day("2026-01-01"), "").unwrap();
    park.office.coop.answer_work(luz, &[id], true).unwrap();
    assert_eq!(park.balance(park.maria), -5850);
}

#[test]
fn of_many_answered_at_once_what_is_for_somebody_else_is_left_and_waits() {
    let mut park = Park::new();
    let maria = park.clerk("María", park.maria);
    let own = park.enter(park.work("2026-05-02", 150)).unwrap();
    let of_luz = park.enter(NewWork { credited: park.luz, ..park.work("2026-05-02", 90) }).unwrap();
    let works = park.office.coop.waiting_work().unwrap();
    let may: Vec<_> = park.office.coop.answerable(maria, &works).unwrap().into_iter().map(|may| may.not).collect();
    assert_eq!(may, works.iter().map(|w| (w.entry.id == own).then_some(HoursFault::Own)).collect::<Vec<_>>());
    let done = park.office.coop.answer_work(maria, &[own, of_luz], true).unwrap().value;
    assert_eq!(done, Answered { answered: 1, agreed: 0, left: 1 });
    assert_eq!((park.balance(park.luz), park.balance(park.maria)), (90 - 6000, -6000));
    assert_eq!(park.office.coop.waiting_work().unwrap()[0].entry.id, own);
    park.undo();
    assert_eq!(park.balance(park.luz), -6000);
}

#[test]
fn those_who_owe_together_approve_nothing_of_each_other_and_buy_out_together() {
    let mut park = Park::new();
    let (rosa, luz) = (park.office.rosa, park.clerk("Luz", park.luz));
    let (maria, home) = (park.maria, minga_core::households::Home { name: "Casa 1".into(), ..Default::default() });
    park.office.coop.found_household(rosa, home, &[park.maria, park.luz], None).unwrap();
    let work = park.work("2026-05-02", 150);
    let id = park.enter(work).unwrap();
    park.pledge(&Rules { per: Per::Household, ..hundred() });
    assert_eq!(code(park.office.coop.answer_work(luz, &[id], true)), "work-own");
    let on = day("2026-06-01");
    park.office.coop.buy_out(rosa, maria, 400, on, on).unwrap();
    assert_eq!(code(park.office.coop.buy_out(rosa, park.luz, 201, on, on)), "buy-out-left");
    park.office.coop.buy_out(rosa, park.luz, 200, on, on).unwrap();
    park.undo();
    // Living together and owing apart, she is somebody else.
    park.pledge(&hundred());
    park.office.coop.answer_work(luz, &[id], true).unwrap();
}

#[test]
fn an_approval_is_not_withdrawn_once_the_hours_were_given_away() {
    let mut park = Park::new();
    let (maria, luz, rosa) = (Purse::Member(park.maria), Purse::Member(park.luz), park.office.rosa);
    let work = park.work("2026-05-02", 360);
    let id = park.enter(work).unwrap();
    let approved = park.office.coop.answer_work(rosa, &[id], true).unwrap().seq;
    let on = day("2026-06-01");
    let gift = park.office.coop.give_hours(rosa, (maria, Purse::Pool), (300, Unit::Minutes), on).unwrap().value;
    assert_eq!(code(park.office.coop.undo(rosa, Some(approved))), "work-passed-to-pool");
    // Nor is a gift undone that was passed on.
    let from_pool = park.office.coop.give_hours(rosa, (Purse::Pool, luz), (120, Unit::Minutes), on).unwrap();
    park.office.coop.give_hours(rosa, (luz, maria), (60, Unit::Minutes), on).unwrap();
    assert_eq!(code(park.office.coop.undo(rosa, Some(from_pool.seq))), "work-passed-on");
    park.undo();
    park.undo();
    park.office.coop.take_back_gift(rosa, gift).unwrap();
    park.office.coop.undo(rosa, Some(approved)).unwrap();
    assert_eq!(park.balance(park.maria), -6000);
    assert!(park.office.coop.verify().unwrap().whole());
}

#[test]
fn an_approval_that_something_stands_on_is_not_taken_back() {
    let mut park = Park::new();
    let (rosa, luz) = (park.office.rosa, park.clerk("Luz", park.luz));
    let work = park.work("2026-04-01", 600);
    let id = park.enter(work).unwrap();
    let approved = park.office.coop.answer_work(rosa, &[id], true).unwrap().seq;
    let credited = park.office.coop.credit_shares(rosa, park.maria, park.office.class).unwrap().seq;
    assert_eq!(code(park.office.coop.undo(rosa, Some(approved))), "undo-stands");
    park.office.coop.undo(rosa, Some(credited)).unwrap();
    park.office.coop.undo(rosa, Some(approved)).unwrap();
    // Of two who agreed neither is taken back alone.
    park.pledge(&Rules { approval: Approval { by: Approver::Office, count: 2 }, ..hundred() });
    let first = park.office.coop.answer_work(rosa, &[id], true).unwrap().seq;
    let last = park.office.coop.answer_work(luz, &[id], true).unwrap().seq;
    assert_eq!(code(park.office.coop.undo(rosa, Some(first))), "undo-stands");
    park.office.coop.undo(rosa, Some(last)).unwrap();
    park.office.coop.undo(rosa, Some(first)).unwrap();
    assert!(park.office.coop.verify().unwrap().whole());
}
