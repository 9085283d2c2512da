//! Two laptops: the file is lent, worked on, and taken back. The chain tells which copy knows more.

use crate::common::{Office, named, quitumbe};
use minga_store::backups::Restored;
use minga_store::lending::{Relation, take_back};
use minga_store::{Coop, Fault, NewMember, Refusal};
use std::path::{Path, PathBuf};

/// Rosa lends the file to Inti on a stick.
fn lent() -> (Office, PathBuf) {
    let mut office = Office::new();
    office.admit("María", "Quispe");
    let inti = office.coop.add_person(office.rosa, "Inti Ñahui", None).unwrap().value;
    let stick = office.folder.path().join("stick.minga");
    office.coop.lend(office.rosa, inti, &stick).unwrap();
    (office, stick)
}

/// Inti opens the copy on the other laptop and admits someone.
fn inti_admits(office: &Office, stick: &Path, given: &str) {
    let mut coop = Coop::open(stick, None, office.clock.clone()).unwrap();
    let inti = coop.people().unwrap().into_iter().find(|p| p.name.starts_with("Inti")).unwrap().id;
    coop.admit(inti, &NewMember { profile: named(given, "Toapanta"), ..NewMember::default() }).unwrap();
    coop.close().unwrap();
}

fn bring_back(office: &mut Office, stick: &Path, set_aside: bool) -> minga_store::Result<usize> {
    let path = office.path();
    let spare = office.folder.path().join(format!("spare-{}.minga", uuid::Uuid::new_v4()));
    let spare = Coop::found(&spare, None, office.clock.clone(), &quitumbe()).unwrap().0;
    std::mem::replace(&mut office.coop, spare).close().unwrap();
    let outcome = take_back(stick, &path, None, office.clock.clone(), office.rosa, set_aside);
    let (coop, outcome) = match outcome {
        Ok(Restored { coop, set_aside, .. }) => (coop, Ok(set_aside)),
        Err(fault) => (Coop::open(&path, None, office.clock.clone()).unwrap(), Err(fault)),
    };
    office.coop = coop;
    let verdict = office.coop.verify().unwrap();
    assert!(verdict.whole(), "{:?}", verdict.findings);
    outcome
}

fn names(office: &Office) -> Vec<String> {
    office.coop.register().unwrap().members.iter().map(|m| m.profile.name.given.clone()).collect()
}

fn beside(office: &Office) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(office.folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with('.'))
        .collect();
    names.sort();
    names
}

#[test]
fn a_copy_that_was_only_lent_is_the_same_and_says_who_has_it() {
    let (office, stick) = lent();
    let held = office.coop.compare(&stick).unwrap();
    assert_eq!((held.relation, held.ours.len(), held.theirs.len()), (Relation::Same, 0, 0));
    let inti = office.coop.lent().unwrap().unwrap();
    assert_eq!(office.coop.name_of(inti.to.0).unwrap().as_deref(), Some("Inti Ñahui"));
    assert_eq!(held.copy.lent().unwrap(), Some(inti), "and so does the copy itself");
    drop(held);
    assert_eq!(beside(&office), Vec::<String>::new(), "holding them side by side leaves nothing behind");
}

#[test]
fn what_was_done_on_the_other_laptop_comes_back_with_the_copy() {
    let (mut office, stick) = lent();
    inti_admits(&office, &stick, "Zoila");
    let held = office.coop.compare(&stick).unwrap();
    assert_eq!((held.relation, held.theirs.len()), (Relation::Ahead, 1));
    assert_eq!(held.theirs[0].op.word(), "admit-member");
    drop(held);
    assert_eq!(bring_back(&mut office, &stick, false).unwrap(), 0);
    assert_eq!(names(&office), ["María", "Zoila"]);
    assert_eq!(office.coop.lent().unwrap(), None, "nobody has it any more");
    assert_eq!(office.coop.history(&minga_store::journal::Asked::default()).unwrap()[0].op.word(), "take-back");
    assert_eq!(beside(&office), Vec::<String>::new());
}

#[test]
fn a_copy_that_is_behind_brings_nothing_and_is_refused() {
    let (mut office, stick) = lent();
    office.admit("Amaru", "Quispe");
    let held = office.coop.compare(&stick).unwrap();
    assert_eq!((held.relation, held.ours.len()), (Relation::Behind, 1));
    drop(held);
    assert!(matches!(bring_back(&mut office, &stick, true), Err(Fault::Refused(Refusal::NothingToTakeBack))));
    assert_eq!(names(&office), ["María", "Amaru"]);
}

#[test]
fn copies_that_parted_ways_list_both_sides_and_one_is_taken_only_when_that_is_said() {
    let (mut office, stick) = lent();
    office.admit("Amaru", "Quispe");
    inti_admits(&office, &stick, "Zoila");
    inti_admits(&office, &stick, "Ñusta");
    let held = office.coop.compare(&stick).unwrap();
    assert_eq!((held.relation, held.ours.len(), held.theirs.len()), (Relation::Diverged, 1, 2));
    drop(held);
    assert!(matches!(
        bring_back(&mut office, &stick, false),
        Err(Fault::Refused(Refusal::PartedWays { ours: 1, theirs: 2 }))
    ));
    assert_eq!(names(&office), ["María", "Amaru"], "nothing was changed");
    assert_eq!(bring_back(&mut office, &stick, true).unwrap(), 1);
    assert_eq!(names(&office), ["María", "Zoila", "Ñusta"]);
    let kept = office.coop.backups().unwrap();
    assert!(kept.iter().any(|b| b.reason == minga_store::backups::Reason::BeforeRestore), "ours is kept as a backup");
}

#[test]
fn the_file_itself_a_foreign_file_and_another_co_op_are_no_copy_of_it() {
    let (office, stick) = lent();
    let own = office.path();
    assert!(matches!(office.coop.compare(&own), Err(Fault::Refused(Refusal::Itself))));
    let text = office.folder.path().join("letter.minga");
    std::fs::write(&text, "Dear Rosa").unwrap();
    assert!(matches!(office.coop.compare(&text), Err(Fault::NotOurs(_))));
    let other = office.folder.path().join("other.minga");
    Coop::found(&other, None, office.clock.clone(), &quitumbe()).unwrap().0.close().unwrap();
    assert!(matches!(office.coop.compare(&other), Err(Fault::Refused(Refusal::Backup(_)))));
    assert!(matches!(office.coop.compare(Path::new("/nowhere/at/all.minga")), Err(Fault::NoSuchFile(_))));
    drop(stick);
}

#[test]
fn a_stick_that_refuses_leaves_no_note_of_a_loan() {
    let (mut office, stick) = lent();
    let inti = office.coop.lent().unwrap().unwrap().to;
    let head = office.coop.head().unwrap();
    assert!(matches!(office.coop.lend(office.rosa, inti, &stick), Err(Fault::ExistsAlready(_))));
    let nowhere = office.folder.path().join("no such folder").join("copy.minga");
    assert!(office.coop.lend(office.rosa, inti, &nowhere).is_err());
    assert_eq!(office.coop.head().unwrap(), head);
    let nobody = minga_core::ids::PersonId::new();
    let fresh = office.folder.path().join("fresh.minga");
    assert!(matches!(office.coop.lend(office.rosa, nobody, &fresh), Err(Fault::Refused(Refusal::NoSuchPerson))));
}

#[test]
fn a_loan_noted_by_mistake_is_taken_back_like_any_act() {
    let (mut office, _stick) = lent();
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.lent().unwrap(), None);
    office.coop.redo(office.rosa).unwrap();
    assert!(office.coop.lent().unwrap().is_some());
}
