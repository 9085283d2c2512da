//! Several acts in one write of the file.

use crate::Coop;
use crate::clock::FixedClock;
use crate::coop::NewCoop;
use crate::fault::Refusal;
use chrono::NaiveDate;
use minga_core::ids::PersonId;
use minga_core::journal::Op;
use minga_core::money::Currency;
use std::sync::Arc;
use tempfile::TempDir;

fn founded() -> (TempDir, Coop, PersonId) {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::on(NaiveDate::from_ymd_opt(2026, 3, 2).unwrap()));
    let coop = NewCoop {
        name: "Andén".to_owned(),
        currency: Currency::USD,
        lang: "es".to_owned(),
        person: "Rosa".to_owned(),
        classes: Vec::new(),
    };
    let (coop, rosa) = Coop::found(&folder.path().join("anden.minga"), None, clock, &coop).unwrap();
    (folder, coop, rosa)
}

fn office(coop: &Coop) -> Vec<String> {
    coop.people().unwrap().into_iter().map(|person| person.name).collect()
}

#[test]
fn an_act_that_is_refused_among_others_takes_none_of_them_along() {
    let (_folder, mut coop, rosa) = founded();
    let before = coop.head().unwrap().seq;
    coop.together(|coop| {
        coop.add_person(rosa, "Tamya", None)?;
        let slip = coop.act(rosa, Op::AddPerson { person: rosa }, |tx| {
            tx.conn.execute("UPDATE person SET name = 'nobody'", [])?;
            Err::<(), _>(Refusal::NothingChanged.into())
        });
        assert!(slip.is_err());
        coop.add_person(rosa, "Sisa", None)
    })
    .unwrap();
    assert_eq!(office(&coop), ["Rosa", "Tamya", "Sisa"]);
    assert_eq!(coop.head().unwrap().seq, before + 2, "each is an act of its own");
    assert!(coop.verify().unwrap().findings.is_empty());
    let last = coop.head().unwrap().seq;
    coop.undo(rosa, Some(last)).unwrap();
    assert_eq!(office(&coop), ["Rosa", "Tamya"]);
}

#[test]
fn a_story_that_breaks_off_leaves_nothing_of_itself() {
    let (_folder, mut coop, rosa) = founded();
    let before = coop.head().unwrap();
    let told = coop.together(|coop| {
        coop.add_person(rosa, "Tamya", None)?;
        Err::<(), _>(Refusal::NothingChanged.into())
    });
    assert!(told.is_err());
    assert_eq!(office(&coop), ["Rosa"]);
    assert_eq!(coop.head().unwrap(), before);
    coop.add_person(rosa, "Sisa", None).unwrap();
}
