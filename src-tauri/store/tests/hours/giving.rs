//! Hours pass on to members and the pool.

use crate::common::day;
use crate::park::{Park, code, hundred};
use minga_core::commitments::{Purse, Rules, Transfer, Unit};

#[test]
fn what_one_gives_another_receives_and_the_pool_gives_no_more_than_it_holds() {
    let mut park = Park::new();
    let (maria, luz) = (Purse::Member(park.maria), Purse::Member(park.luz));
    let on = day("2026-06-01");
    let rosa = park.office.rosa;
    park.done("2026-05-02", 480);
    park.office.coop.give_hours(rosa, (maria, luz), (360, Unit::Minutes), on).unwrap();
    assert_eq!((park.balance(park.maria), park.balance(park.luz)), (-5880, -5640));
    let empty = park.office.coop.give_hours(rosa, (Purse::Pool, luz), (60, Unit::Minutes), on);
    assert_eq!(code(empty), "gift-pool-holds");
    let to_pool = park.office.coop.give_hours(rosa, (maria, Purse::Pool), (60, Unit::Minutes), on).unwrap();
    park.office.coop.give_hours(rosa, (Purse::Pool, luz), (60, Unit::Minutes), on).unwrap();
    assert_eq!(park.office.coop.pool(Unit::Minutes).unwrap(), 0);
    assert_eq!(park.balance(park.maria) + park.balance(park.luz), 480 - 12_000);
    // On an earlier day it held nothing; and what it holds now it gave away later.
    park.office.coop.give_hours(rosa, (maria, Purse::Pool), (60, Unit::Minutes), on).unwrap();
    let before = park.office.coop.give_hours(rosa, (Purse::Pool, luz), (60, Unit::Minutes), day("2026-05-31"));
    assert_eq!(code(before), "gift-pool-holds");
    park.office.coop.give_hours(rosa, (Purse::Pool, luz), (60, Unit::Minutes), day("2026-06-20")).unwrap();
    let twice = park.office.coop.give_hours(rosa, (Purse::Pool, luz), (60, Unit::Minutes), day("2026-06-10"));
    assert_eq!(code(twice), "gift-pool-holds");
    // The pool has passed it on.
    assert_eq!(code(park.office.coop.undo(rosa, Some(to_pool.seq))), "gift-pool-holds");
    assert_eq!(code(park.office.coop.take_back_gift(rosa, to_pool.value)), "gift-pool-holds");
    let same = park.office.coop.give_hours(rosa, (maria, maria), (60, Unit::Minutes), on);
    assert_eq!(code(same), "nothing-changed");
    park.pledge(&Rules { transfer: Transfer::Pool, ..hundred() });
    let named = park.office.coop.give_hours(rosa, (maria, luz), (60, Unit::Minutes), on);
    assert_eq!(code(named), "gift-not-let");
}

#[test]
fn a_gift_taken_back_leaves_both_where_they_were() {
    let mut park = Park::new();
    let (maria, luz) = (Purse::Member(park.maria), Purse::Member(park.luz));
    let rosa = park.office.rosa;
    park.done("2026-05-02", 360);
    let gift = park.office.coop.give_hours(rosa, (maria, luz), (360, Unit::Minutes), day("2026-06-01")).unwrap().value;
    let on = park.office.coop.give_hours(rosa, (luz, Purse::Pool), (60, Unit::Minutes), day("2026-06-02")).unwrap();
    assert_eq!(code(park.office.coop.take_back_gift(rosa, gift)), "gift-to-give");
    park.office.coop.take_back_gift(rosa, on.value).unwrap();
    park.office.coop.take_back_gift(rosa, gift).unwrap();
    assert_eq!((park.balance(park.maria), park.balance(park.luz)), (-5640, -6000));
    assert_eq!(code(park.office.coop.take_back_gift(rosa, gift)), "work-nothing-to-reverse");
}

#[test]
fn nobody_gives_hours_they_do_not_have_however_little_is_held_against_them() {
    let mut park = Park::new();
    park.pledge(&Rules { debt_cap: Some(2400), ..hundred() });
    let (maria, luz, rosa) = (Purse::Member(park.maria), Purse::Member(park.luz), park.office.rosa);
    let give = |park: &mut Park, units, on: &str| {
        park.office.coop.give_hours(rosa, (maria, luz), (units, Unit::Minutes), day(on)).map(|done| done.value)
    };
    assert_eq!(code(give(&mut park, 60, "2026-06-01")), "gift-to-give");
    park.done("2026-06-10", 180);
    assert_eq!(code(give(&mut park, 60, "2026-06-01")), "gift-to-give", "not done yet on that day");
    give(&mut park, 120, "2026-07-01").unwrap();
    let more = give(&mut park, 120, "2026-06-20").unwrap_err();
    assert_eq!((more.code(), more.args()), ("gift-to-give", vec![("units", "1 h".into())]), "given later");
    give(&mut park, 60, "2026-06-20").unwrap();
    assert_eq!(code(give(&mut park, 1, "2026-11-23")), "gift-to-give");
}
