//! Households: who lives where.

#![allow(clippy::unwrap_used)]

mod common;

use common::Office;
use minga_core::households::Home;
use minga_core::ids::HouseholdId;
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
    let coop = &mut office.coop;
    let first = coop.found_household(office.rosa, home("Quispe"), &[maria, maria]).unwrap().value;
    assert_eq!(coop.household(first).unwrap().unwrap().number, 1);
    coop.join_household(office.rosa, inti, first).unwrap();
    assert_eq!(coop.members_of_household(first).unwrap(), [maria, inti]);
    assert_eq!(refusal(coop.join_household(office.rosa, inti, first)), Refusal::LivesThere);
    coop.change_household(office.rosa, first, home("Quispe Ñahui")).unwrap();
    assert_eq!(refusal(coop.change_household(office.rosa, first, home("Quispe  Ñahui"))), Refusal::NothingChanged);
    coop.leave_household(office.rosa, maria).unwrap();
    assert_eq!(refusal(coop.leave_household(office.rosa, maria)), Refusal::NoSuchHousehold);
    let nowhere = coop.join_household(office.rosa, maria, HouseholdId::new());
    assert_eq!(refusal(nowhere), Refusal::NoSuchHousehold);
    coop.found_household(office.rosa, home("Otra casa"), &[maria]).unwrap();
    coop.undo(office.rosa, None).unwrap();
    let third = coop.found_household(office.rosa, home("Otra casa"), &[maria]).unwrap().value;
    assert_eq!(coop.household(third).unwrap().unwrap().number, 3, "a number that was taken back is not given again");
    assert_eq!(coop.households().unwrap().len(), 2);
    assert!(coop.verify().unwrap().whole());
}
