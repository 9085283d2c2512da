//! Documents and consents, and what the law has erased of a person.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Office, day, named};
use minga_core::consents::ConsentKind;
use minga_core::documents::{DocumentError, DocumentKind, MOST_BYTES};
use minga_core::households::Home;
use minga_core::ids::MemberId;
use minga_core::members::LifeError;
use minga_core::money::Money;
use minga_core::shares::EntryKind;
use minga_core::ties::{Outsider, TieKind};
use minga_store::{Fault, Leaving, NewDocument, NewEntry, NewRequest, NewTie, Refusal};

fn refusal<T: std::fmt::Debug>(result: minga_store::Result<T>) -> Refusal {
    match result {
        Err(Fault::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn letter(name: &str) -> NewDocument {
    let bytes = b"%PDF-1.7\nQuerida cooperativa".to_vec();
    NewDocument { kind: DocumentKind::Letter, name: name.into(), on: day("2026-05-01"), closed: true, bytes }
}

#[test]
fn a_document_is_kept_named_anew_removed_and_brought_back() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let coop = &mut office.coop;
    let kept = coop.keep_document(office.rosa, maria, &letter("Carta")).unwrap().value;
    let found = &coop.documents_of(maria).unwrap()[0];
    assert_eq!((found.name.as_str(), found.closed, found.size), ("Carta", true, Some(28)));
    assert_eq!(coop.document_bytes(kept).unwrap(), letter("").bytes);
    coop.change_document(office.rosa, kept, "Carta del círculo", false).unwrap();
    let nothing = coop.change_document(office.rosa, kept, "Carta del  círculo", false);
    assert_eq!(refusal(nothing), Refusal::NothingChanged);
    coop.remove_document(office.rosa, kept).unwrap();
    assert!(coop.documents_of(maria).unwrap().is_empty());
    assert_eq!(refusal(coop.document_bytes(kept)), Refusal::NoSuchEntry);
    coop.undo(office.rosa, None).unwrap();
    assert_eq!(coop.documents_of(maria).unwrap()[0].name, "Carta del círculo");
    assert!(coop.verify().unwrap().whole());
}

#[test]
fn what_is_too_large_or_could_run_is_not_kept() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let head = office.coop.head().unwrap();
    for (bytes, why) in [
        (Vec::new(), DocumentError::Empty),
        (vec![b'x'; MOST_BYTES + 1], DocumentError::TooLarge),
        (b"\x7fELF".to_vec(), DocumentError::OtherType),
    ] {
        let new = NewDocument { bytes, ..letter("Carta") };
        assert_eq!(refusal(office.coop.keep_document(office.rosa, maria, &new)), Refusal::Document(why));
    }
    let photo = NewDocument { kind: DocumentKind::Photo, ..letter("Foto") };
    let refused = refusal(office.coop.keep_document(office.rosa, maria, &photo));
    assert_eq!(refused, Refusal::Document(DocumentError::NoPicture));
    let ahead = NewDocument { on: day("2026-11-24"), ..letter("Carta") };
    let refused = refusal(office.coop.keep_document(office.rosa, maria, &ahead));
    assert_eq!(refused, Refusal::Life(LifeError::Ahead(day("2026-11-24"))));
    assert_eq!(office.coop.head().unwrap(), head);
}

#[test]
fn a_consent_is_given_and_withdrawn_and_not_said_twice() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let coop = &mut office.coop;
    let mut say = |given, on| coop.set_consent(office.rosa, maria, ConsentKind::Photos, given, day(on));
    say(false, "2026-01-15").expect("who was asked and said no is not one who was never asked");
    assert_eq!(refusal(say(false, "2026-01-20")), Refusal::NothingChanged);
    say(true, "2026-02-01").unwrap();
    assert_eq!(refusal(say(true, "2026-03-01")), Refusal::NothingChanged);
    assert_eq!(refusal(say(false, "2026-11-24")), Refusal::Life(LifeError::Ahead(day("2026-11-24"))));
    say(false, "2026-03-01").unwrap();
    assert_eq!(coop.consents_of(maria).unwrap().len(), 3);
    let said = |on| coop.beside(day(on)).unwrap().said(maria, ConsentKind::Photos);
    let days = ["2026-01-01", "2026-01-31", "2026-02-28", "2026-03-01"];
    assert_eq!(days.map(said), [None, Some(false), Some(true), Some(false)]);
}

/// María, with everything the file can know of a person.
fn maria(office: &mut Office) -> MemberId {
    let maria = office.admit("María", "Quispe");
    office.admit("Inti", "Ñahui");
    let coop = &mut office.coop;
    let heir = NewTie {
        kind: TieKind::Heir,
        other: None,
        outsider: Outsider { name: "Urpi Quispe".into(), ..Outsider::default() },
        part: None,
        from: day("2026-02-01"),
        to: None,
    };
    coop.add_tie(office.rosa, maria, &heir).unwrap();
    coop.keep_document(office.rosa, maria, &letter("Carta de María")).unwrap();
    let home = Home { name: "Casa Quispe".into(), ..Home::default() };
    coop.found_household(office.rosa, home, &[maria], None).unwrap();
    maria
}

#[test]
fn a_former_members_data_are_erased_everywhere_and_the_chain_still_holds() {
    let mut office = Office::new();
    let maria = maria(&mut office);
    let kept = office.coop.documents_of(maria).unwrap()[0].id;
    office.coop.leave(office.rosa, maria, &Leaving::on(day("2026-10-31"))).unwrap();
    office.coop.erase(office.rosa, maria.0).unwrap();
    let coop = &office.coop;
    assert_eq!(coop.member(maria).unwrap().unwrap().profile, minga_core::members::Profile::default());
    assert_eq!(coop.ties_of(maria).unwrap()[0].outsider, Outsider::default());
    assert_eq!(coop.households().unwrap()[0].home, Home::default(), "nobody else lived there");
    assert_eq!(refusal(coop.document_bytes(kept)), Refusal::Erased);
    let register = coop.register().unwrap();
    assert_eq!((register.members.len(), register.members[0].number), (2, 1), "the number and the dates stay");
    let verdict = coop.verify().unwrap();
    assert!(verdict.whole(), "{verdict:?}");
    let path = office.path();
    office.coop.close().unwrap();
    let bytes = std::fs::read(path).unwrap();
    for gone in ["María", "Urpi", "Carta de", "Querida cooperativa", "Casa Quispe"] {
        assert!(!bytes.windows(gone.len()).any(|w| w == gone.as_bytes()), "{gone} is still in the file");
    }
}

#[test]
fn a_household_where_someone_else_lives_keeps_its_name() {
    let mut office = Office::new();
    let maria = maria(&mut office);
    let inti = office.coop.member_numbered(2).unwrap().unwrap().id;
    let home = office.coop.households().unwrap()[0].id;
    office.coop.join_household(office.rosa, inti, home, None).unwrap();
    office.coop.leave(office.rosa, maria, &Leaving::on(day("2026-10-31"))).unwrap();
    office.coop.erase(office.rosa, maria.0).unwrap();
    assert_eq!(office.coop.households().unwrap()[0].home.name, "Casa Quispe");
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn both_records_of_a_person_are_erased() {
    let mut office = Office::new();
    let maria = maria(&mut office);
    let again = office.admit("M.", "Quispe");
    office.coop.merge(office.rosa, maria, again).unwrap();
    office.coop.leave(office.rosa, maria, &Leaving::on(day("2026-10-31"))).unwrap();
    office.coop.erase(office.rosa, again.0).unwrap();
    assert_eq!(office.coop.name_of(again.0).unwrap(), None);
    assert_eq!(office.coop.name_of(maria.0).unwrap(), None);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn nobody_is_erased_while_something_is_open() {
    let mut office = Office::new();
    let maria = maria(&mut office);
    office.subscribe(maria, 2, 10_000);
    assert_eq!(refusal(office.coop.erase(office.rosa, maria.0)), Refusal::StillAMember);
    office.coop.leave(office.rosa, maria, &Leaving::on(day("2026-10-31"))).unwrap();
    assert_eq!(refusal(office.coop.erase(office.rosa, maria.0)), Refusal::SharesToSettle(2));
    let back = NewEntry {
        class: office.class,
        on: day("2026-11-01"),
        kind: EntryKind::Redeem,
        units: -2,
        paid: Money(-10_000),
        par: None,
        decision: None,
    };
    office.coop.move_shares(office.rosa, maria, &back).unwrap();
    office.coop.erase(office.rosa, maria.0).unwrap();

    let new = NewRequest { profile: named("Ana", "Pilco"), ..NewRequest::default() };
    let ana = office.coop.apply_new(office.rosa, &new, day("2026-10-01")).unwrap().value;
    let waits = refusal(office.coop.erase(office.rosa, ana.0));
    assert_eq!(waits, Refusal::Life(LifeError::AsksAlready(day("2026-10-01"))));
    office.coop.close_request(office.rosa, ana, day("2026-11-01"), None, "").unwrap();
    office.coop.erase(office.rosa, ana.0).unwrap();
    assert!(office.coop.verify().unwrap().whole());
}
