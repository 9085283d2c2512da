//! Two records of one person: what comes together, and what follows.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Office, day, named};
use minga_core::consents::ConsentKind;
use minga_core::members::{Kind, StandingKind};
use minga_core::shares::holding;
use minga_store::{Fault, Leaving, NewMember, Refusal};

fn refusal<T: std::fmt::Debug>(result: minga_store::Result<T>) -> Refusal {
    match result {
        Err(Fault::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[test]
fn two_records_become_one_in_one_act_that_can_be_taken_back() {
    let mut office = Office::new();
    let (maria, again) = (office.admit("María", "Quispe"), office.admit("M.", "Quispe"));
    let mut profile = named("M.", "Quispe");
    profile.contact.phone = "+593 99".into();
    office.coop.change_profile(office.rosa, again, profile).unwrap();
    office.subscribe(maria, 2, 10_000);
    office.subscribe(again, 1, 5_000);
    let before = office.coop.register().unwrap();
    office.coop.merge(office.rosa, maria, again).unwrap();

    let register = office.coop.register().unwrap();
    assert_eq!(register.members.len(), 1);
    let kept = office.coop.member(maria).unwrap().unwrap();
    assert_eq!(register.members[0], kept, "read alone or with all others it is the same");
    assert_eq!((kept.number, kept.formerly.as_slice()), (1, [2].as_slice()));
    assert_eq!(kept.spells.len(), 1, "in one class on the same days is once");
    assert_eq!(kept.profile.contact.phone, "+593 99");
    assert_eq!(holding(&kept.shares, day("2026-11-23")).units, 3);
    assert_eq!(office.coop.member_numbered(2).unwrap().unwrap().id, maria, "the old number leads to her");
    assert_eq!(refusal(office.coop.merge(office.rosa, again, maria)), Refusal::NotToMerge);

    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.register().unwrap(), before);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn what_is_done_with_the_old_record_is_done_with_the_one_that_is_kept() {
    let mut office = Office::new();
    let (maria, again) = (office.admit("María", "Quispe"), office.admit("M.", "Quispe"));
    office.admit("Inti", "Ñahui");
    let coop = &mut office.coop;
    coop.set_consent(office.rosa, again, ConsentKind::Photos, true, day("2026-05-01")).unwrap();
    coop.merge(office.rosa, maria, again).unwrap();
    coop.set_standing(office.rosa, again, StandingKind::Leave, day("2026-03-01"), Some(day("2026-04-01"))).unwrap();
    coop.leave(office.rosa, again, &Leaving::on(day("2026-10-31"))).unwrap();
    let kept = coop.member(maria).unwrap().unwrap();
    assert_eq!((kept.standings.len(), kept.left_on()), (2, Some(day("2026-10-31"))));
    assert_eq!(coop.consents_of(maria).unwrap().len(), 1);
    let about = |id| minga_store::journal::Asked { member: Some(id), ..minga_store::journal::Asked::default() };
    let acts = coop.history(&about(maria)).unwrap().len();
    assert_eq!(acts, 6, "both admissions, the consent, the merging, the leave, the leaving");
    assert!(coop.verify().unwrap().whole());
}

#[test]
fn a_person_and_an_organisation_are_two() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let new = NewMember { kind: Kind::Organisation, profile: named("", "Minga Sur"), ..NewMember::default() };
    let sur = office.coop.admit(office.rosa, &new).unwrap().value;
    assert_eq!(refusal(office.coop.merge(office.rosa, maria, sur)), Refusal::TwoKinds);
    assert_eq!(refusal(office.coop.merge(office.rosa, maria, maria)), Refusal::NotToMerge);
}
