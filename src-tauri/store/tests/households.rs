//! Households: who lives where.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Office, day};
use minga_core::households::{Home, StayError};
use minga_core::ids::{HouseholdId, MemberId};
use minga_store::journal::Asked;
use minga_store::{Fault, Refusal};

fn refusal<T: std::fmt::Debug>(result: minga_store::Result<T>) -> Refusal {
    match result {
        Err(Fault::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn home(name: &str) -> Home {
    Home { name: name.into(), others: "Urpi".into(), ..Home::default() }
}

#[test]
fn a_household_is_written_down_joined_left_and_its_number_is_spent() {
    let mut office = Office::new();
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    let (coop, today) = (&mut office.coop, day("2026-11-23"));
    let first = coop.found_household(office.rosa, home("Quispe"), &[maria, maria], None).unwrap().value;
    assert_eq!(coop.household(first).unwrap().unwrap().number, 1);
    coop.join_household(office.rosa, inti, first, None).unwrap();
    assert_eq!(coop.members_of_household(first, today).unwrap(), [maria, inti]);
    assert_eq!(refusal(coop.join_household(office.rosa, inti, first, None)), Refusal::Stay(StayError::There));
    coop.change_household(office.rosa, first, home("Quispe Ñahui")).unwrap();
    assert_eq!(refusal(coop.change_household(office.rosa, first, home("Quispe  Ñahui"))), Refusal::NothingChanged);
    coop.leave_household(office.rosa, maria, today).unwrap();
    assert_eq!(refusal(coop.leave_household(office.rosa, maria, today)), Refusal::Stay(StayError::Nowhere));
    let nowhere = coop.join_household(office.rosa, maria, HouseholdId::new(), None);
    assert_eq!(refusal(nowhere), Refusal::NoSuchHousehold);
    coop.found_household(office.rosa, home("Otra casa"), &[maria], Some(today)).unwrap();
    coop.undo(office.rosa, None).unwrap();
    let third = coop.found_household(office.rosa, home("Otra casa"), &[maria], Some(today)).unwrap().value;
    assert_eq!(coop.household(third).unwrap().unwrap().number, 3, "a number that was taken back is not given again");
    assert_eq!(coop.households().unwrap().len(), 2);
    assert!(coop.verify().unwrap().whole());
}

/// Where a member lives on a day, by the number of the household.
fn lives(office: &Office, member: MemberId, on: &str) -> Option<i64> {
    let home = office.coop.member(member).unwrap().unwrap().household_on(day(on))?;
    Some(office.coop.household(home).unwrap().unwrap().number)
}

#[test]
fn who_moves_house_lived_where_it_lived_on_each_day_before() {
    let mut office = Office::new();
    let (rosa, maria, inti) = (office.rosa, office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    let first = office.coop.found_household(rosa, home("Quispe"), &[maria, inti], None).unwrap().value;
    let second = office.coop.found_household(rosa, home("Ñahui"), &[], None).unwrap().value;
    let moved = office.coop.join_household(rosa, maria, second, Some(day("2026-06-01"))).unwrap().seq;
    assert_eq!((lives(&office, maria, "2026-05-31"), lives(&office, maria, "2026-06-01")), (Some(1), Some(2)));
    assert_eq!(office.coop.members_of_household(first, day("2026-05-31")).unwrap(), [maria, inti]);
    assert_eq!(office.coop.members_of_household(first, day("2026-06-01")).unwrap(), [inti]);
    let about = office.coop.history(&Asked { member: Some(maria), ..Asked::default() }).unwrap();
    assert_eq!(about[0].seq, moved);

    // Earlier than the move that is noted: its day is put right instead, on both sides.
    let early = office.coop.leave_household(rosa, maria, day("2026-04-01"));
    assert_eq!(refusal(early), Refusal::Stay(StayError::Elsewhere(day("2026-06-01"))));
    let stay = office.coop.member(maria).unwrap().unwrap().stays[1].id;
    office.coop.correct_stay(rosa, maria, stay, Some((Some(day("2026-04-01")), None)), "Written late").unwrap();
    assert_eq!((lives(&office, maria, "2026-03-31"), lives(&office, maria, "2026-04-01")), (Some(1), Some(2)));
    let over = office.coop.correct_stay(rosa, maria, stay, Some((None, None)), "Always there");
    assert!(matches!(refusal(over), Refusal::Stay(StayError::Elsewhere(_))), "nobody lives in two on one day");
    assert_eq!(refusal(office.coop.undo(rosa, Some(moved))), Refusal::UndoStands { act: moved, later: moved + 1 });
    office.coop.undo(rosa, None).unwrap();
    assert_eq!(lives(&office, maria, "2026-05-31"), Some(1));
    office.coop.undo(rosa, None).unwrap();
    assert_eq!(lives(&office, maria, "2026-11-23"), Some(1));
    office.coop.redo(rosa).unwrap();
    office.coop.leave_household(rosa, maria, day("2026-10-01")).unwrap();
    office.coop.join_household(rosa, maria, first, Some(day("2026-11-01"))).unwrap();
    let told = ["2026-09-30", "2026-10-01", "2026-11-01"].map(|on| lives(&office, maria, on));
    assert_eq!(told, [Some(2), None, Some(1)]);
    let tomorrow = office.coop.leave_household(rosa, maria, day("2026-11-24"));
    assert_eq!(refusal(tomorrow), Refusal::Stay(StayError::Ahead(day("2026-11-24"))));
    let last = office.coop.member(maria).unwrap().unwrap().stays[2].id;
    office.coop.correct_stay(rosa, maria, last, None, "Never lived there").unwrap();
    assert_eq!(lives(&office, maria, "2026-11-23"), None);
    assert_eq!(office.coop.register().unwrap().members[0], office.coop.member(maria).unwrap().unwrap());
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn one_person_s_two_records_live_in_one_household_a_day() {
    let mut office = Office::new();
    let (rosa, maria, again) = (office.rosa, office.admit("María", "Quispe"), office.admit("Maria", "Quishpe"));
    office.coop.found_household(rosa, home("Quispe"), &[maria], Some(day("2025-01-01"))).unwrap();
    let second = office.coop.found_household(rosa, home("Ñahui"), &[again], None).unwrap().value;
    office.coop.merge(rosa, maria, again).unwrap();
    assert_eq!((lives(&office, maria, "2024-12-31"), lives(&office, maria, "2025-01-01")), (Some(2), Some(1)));
    assert_eq!(office.coop.members_of_household(second, day("2024-12-31")).unwrap(), [maria]);
    assert_eq!(office.coop.members_of_household(second, day("2026-11-23")).unwrap(), []);
    office.coop.undo(rosa, None).unwrap();
    assert_eq!(lives(&office, again, "2026-11-23"), Some(2));
    assert!(office.coop.verify().unwrap().whole());
}
