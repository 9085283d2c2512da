//! Work is taken back: every balance is what it was, and nothing given away is pulled from under the gift.

use crate::common::day;
use crate::park::{Park, code, hundred};
use minga_core::commitments::{Per, Purse, Rules, Stream, Unit};
use minga_store::NewWork;

#[test]
fn a_reversal_restores_the_balance_and_is_not_reversed_again() {
    let mut park = Park::new();
    park.done("2026-04-01", 60);
    let id = park.done("2026-05-02", 150);
    park.office.coop.reverse_work(park.office.rosa, id).unwrap();
    assert_eq!(park.balance(park.maria), -5940);
    assert_eq!(code(park.office.coop.reverse_work(park.office.rosa, id)), "work-nothing-to-reverse");
    let book = park.office.coop.hours().unwrap();
    let back = book.entries().iter().find(|e| e.reverses == Some(id)).unwrap().id;
    assert_eq!(code(park.office.coop.reverse_work(park.office.rosa, back)), "work-nothing-to-reverse");
    park.undo();
    assert_eq!(park.balance(park.maria), -5790);
    // What still waits is declined.
    let work = park.work("2026-05-09", 30);
    let waits = park.enter(work).unwrap();
    park.office.coop.reverse_work(park.office.rosa, waits).unwrap();
    assert!(park.office.coop.waiting_work().unwrap().is_empty());
}

#[test]
fn work_that_was_given_away_since_is_taken_back_after_the_gift() {
    let mut park = Park::new();
    park.pledge(&Rules { debt_cap: Some(2400), ..hundred() });
    let (maria, luz, rosa) = (Purse::Member(park.maria), Purse::Member(park.luz), park.office.rosa);
    let (most, rest) = (park.done("2026-05-02", 360), park.done("2026-05-03", 60));
    let on = day("2026-06-01");
    let gift = park.office.coop.give_hours(rosa, (maria, luz), (300, Unit::Minutes), on).unwrap().value;
    let before = (park.balance(park.maria), park.balance(park.luz));
    let fault = park.office.coop.reverse_work(rosa, most).unwrap_err();
    assert_eq!(fault.code(), "work-passed-on");
    let said = [("giver", "María Quispe"), ("units", "5 h"), ("date", "2026-06-01"), ("taker", "Luz Lema")];
    assert_eq!(fault.args(), said.map(|(key, value)| (key, value.to_owned())));
    assert_eq!((park.balance(park.maria), park.balance(park.luz)), before, "nothing was written");
    // What is left covers what was given.
    park.office.coop.reverse_work(rosa, rest).unwrap();
    park.office.coop.take_back_gift(rosa, gift).unwrap();
    park.office.coop.reverse_work(rosa, most).unwrap();
    assert_eq!((park.balance(park.maria), park.balance(park.luz)), (-2400, -2400));
    // The newest acts first, all of it can be undone.
    (0..3).for_each(|_| park.undo());
    assert_eq!((park.balance(park.maria), park.balance(park.luz)), (-2400, -2400));
    assert_eq!(code(park.office.coop.reverse_work(rosa, most)), "work-passed-on");
}

#[test]
fn the_newest_act_is_undone_even_where_other_rules_left_the_giver_short() {
    let mut park = Park::new();
    let (maria, rosa) = (Purse::Member(park.maria), park.office.rosa);
    park.done("2026-05-02", 360);
    park.office.coop.give_hours(rosa, (maria, Purse::Pool), (300, Unit::Minutes), day("2026-06-01")).unwrap();
    park.pledge(&Rules { streams: vec![Stream::Care], ..hundred() });
    let care = NewWork { stream: Stream::Care, ..park.work("2026-05-09", 60) };
    let id = park.office.coop.enter_work(rosa, &[care], true, true).unwrap().value[0];
    assert_eq!(code(park.office.coop.reverse_work(rosa, id)), "work-passed-to-pool");
    park.undo();
    park.office.coop.redo(rosa).unwrap();
    assert_eq!(park.balance(park.maria), -6000 - 300 + 60);
}

#[test]
fn of_those_who_owe_together_the_work_of_one_covers_what_another_gave() {
    let mut park = Park::new();
    let (rosa, maria) = (park.office.rosa, park.maria);
    let home = minga_core::households::Home { name: "Casa 1".into(), ..Default::default() };
    park.office.coop.found_household(rosa, home, &[maria, park.luz], None).unwrap();
    park.pledge(&Rules { per: Per::Household, ..hundred() });
    let work = park.done("2026-05-02", 360);
    let luz = Purse::Member(park.luz);
    park.office.coop.give_hours(rosa, (luz, Purse::Pool), (300, Unit::Minutes), day("2026-06-01")).unwrap();
    assert_eq!(code(park.office.coop.reverse_work(rosa, work)), "work-passed-to-pool");
}
