//! Acts: done, undone, redone, refused, and what the file says of them.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Office, day, named};
use minga_core::ids::MemberId;
use minga_core::import::Intake;
use minga_core::members::{Kind, Member, Spell, StandingKind};
use minga_core::money::Money;
use minga_core::shares::{EntryKind, MoveError};
use minga_store::{Fault, NewEntry, Refusal};

fn refusal<T: std::fmt::Debug>(result: minga_store::Result<T>) -> Refusal {
    match result {
        Err(Fault::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

#[test]
fn a_member_is_admitted_and_the_file_is_whole() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let member = office.coop.member(maria).unwrap().unwrap();
    assert_eq!((member.number, member.profile.name.spoken().as_str()), (1, "María Quispe"));
    let verdict = office.coop.verify().unwrap();
    assert!(verdict.whole(), "{verdict:?}");
    assert_eq!(verdict.acts, 2);
}

#[test]
fn undo_takes_back_the_last_act_and_redo_brings_it_again() {
    let mut office = Office::new();
    let before = office.coop.register().unwrap();
    office.admit("María", "Quispe");
    let after = office.coop.register().unwrap();
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.register().unwrap(), before);
    office.coop.redo(office.rosa).unwrap();
    assert_eq!(office.coop.register().unwrap(), after);
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.register().unwrap(), before);
    assert_eq!(refusal(office.coop.undo(office.rosa, None)), Refusal::NothingToUndo, "the founding stays");
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn redo_is_gone_once_something_else_is_done() {
    let mut office = Office::new();
    office.admit("María", "Quispe");
    office.coop.undo(office.rosa, None).unwrap();
    office.admit("Inti", "Ñahui");
    assert_eq!(refusal(office.coop.redo(office.rosa)), Refusal::NothingToRedo);
}

#[test]
fn several_acts_are_undone_and_redone_in_turn() {
    let mut office = Office::new();
    let states: Vec<_> = (0..4)
        .map(|n| {
            let state = office.coop.register().unwrap();
            office.admit("Socia", &format!("N{n}"));
            state
        })
        .collect();
    let full = office.coop.register().unwrap();
    for state in states.iter().rev() {
        office.coop.undo(office.rosa, None).unwrap();
        assert_eq!(&office.coop.register().unwrap(), state);
    }
    for _ in 0..4 {
        office.coop.redo(office.rosa).unwrap();
    }
    assert_eq!(office.coop.register().unwrap(), full);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn a_number_taken_back_is_not_given_to_someone_else() {
    let mut office = Office::new();
    office.admit("María", "Quispe");
    office.coop.undo(office.rosa, None).unwrap();
    let inti = office.admit("Inti", "Ñahui");
    assert_eq!(office.coop.member(inti).unwrap().unwrap().number, 2);
}

#[test]
fn an_act_that_another_stands_on_is_not_undone_and_the_other_is_named() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe"); // act 2
    office.subscribe(maria, 2, 10_000); // act 3
    assert_eq!(refusal(office.coop.undo(office.rosa, Some(2))), Refusal::UndoStands { act: 2, later: 3 });
    office.coop.undo(office.rosa, Some(3)).unwrap();
    office.coop.undo(office.rosa, Some(2)).unwrap();
    assert!(office.coop.register().unwrap().members.is_empty());
}

#[test]
fn a_change_is_not_undone_under_a_later_change_of_another_field() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let mut profile = named("María", "Quispe");
    profile.contact.phone = "+593 99".into();
    office.coop.change_profile(office.rosa, maria, profile.clone()).unwrap(); // act 3
    profile.contact.email = "maria@example.org".into();
    office.coop.change_profile(office.rosa, maria, profile).unwrap(); // act 4
    assert_eq!(refusal(office.coop.undo(office.rosa, Some(3))), Refusal::UndoStands { act: 3, later: 4 });
}

#[test]
fn an_older_act_nothing_stands_on_can_be_undone_by_its_number() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe"); // 2
    let inti = office.admit("Inti", "Ñahui"); // 3
    office.coop.undo(office.rosa, Some(2)).unwrap();
    assert!(office.coop.member(maria).unwrap().is_none());
    assert!(office.coop.member(inti).unwrap().is_some());
}

#[test]
fn what_a_paper_shows_is_reversed_not_undone() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe"); // 2
    let inti = office.admit("Inti", "Ñahui"); // 3
    office.certificate(maria); // 4 shows María only
    assert_eq!(refusal(office.coop.undo(office.rosa, Some(2))), Refusal::UndoPaper { act: 2, paper: 4 });
    office.coop.undo(office.rosa, Some(3)).unwrap();
    office.coop.redo(office.rosa).unwrap();
    let _ = inti;
    office.register_paper();
    assert!(matches!(refusal(office.coop.undo(office.rosa, Some(3))), Refusal::UndoPaper { act: 3, .. }));
}

#[test]
fn the_end_of_a_spell_shown_on_a_certificate_is_not_undone() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.admit("Inti", "Ñahui");
    let spell = office.coop.member(maria).unwrap().unwrap().spells[0].id;
    office.coop.end_spell(office.rosa, maria, spell, day("2026-06-30")).unwrap(); // 4
    office.certificate(maria); // 5
    assert_eq!(refusal(office.coop.undo(office.rosa, Some(4))), Refusal::UndoPaper { act: 4, paper: 5 });
}

#[test]
fn a_paper_that_could_not_be_printed_is_not_on_record() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let head = office.coop.head().unwrap();
    let paper = minga_store::NewPaper { kind: "certificate".into(), member: Some(maria), numbered: true };
    let printed = office.coop.print(office.rosa, &paper, |_| Err::<(), _>("the printer is out of paper")).unwrap();
    assert_eq!(printed.unwrap_err(), "the printer is out of paper");
    assert_eq!(office.coop.head().unwrap(), head);
    assert_eq!(office.certificate(maria), Some(1));
}

#[test]
fn whoever_signed_an_act_stays_in_the_office() {
    let mut office = Office::new();
    let sisa = office.coop.add_person(office.rosa, "Sisa", None).unwrap(); // 2
    let (seq, sisa) = (sisa.seq, sisa.value);
    office.rosa = sisa;
    office.admit("Inti", "Ñahui"); // 3, signed by Sisa
    assert_eq!(refusal(office.coop.undo(sisa, Some(seq))), Refusal::UndoStands { act: 2, later: 3 });
}

#[test]
fn an_exit_ends_the_spells_and_leaves_the_shares_to_settle() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.admit("Inti", "Ñahui");
    office.subscribe(maria, 2, 10_000);
    office.coop.set_standing(office.rosa, maria, StandingKind::Exit, day("2026-03-31"), None).unwrap();
    let roll = office.coop.register().unwrap().roll(day("2026-04-01"));
    assert_eq!(minga_core::register::Totals::of(&roll.rows).to_settle, 2);
    office.coop.undo(office.rosa, None).unwrap();
    assert!(office.coop.member(maria).unwrap().unwrap().spells[0].to.is_none());
}

#[test]
fn shares_move_only_as_the_book_allows() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.subscribe(maria, 2, 10_000);
    let class = office.class;
    let redeem = NewEntry {
        class,
        on: day("2026-05-01"),
        kind: EntryKind::Redeem,
        units: -3,
        paid: Money(-15_000),
        par: None,
        decision: None,
    };
    let head = office.coop.head().unwrap();
    let why = refusal(office.coop.move_shares(office.rosa, maria, &redeem));
    assert!(matches!(why, Refusal::Shares { why: MoveError::NotSoMany { held: 2, asked: 3 }, .. }));
    assert_eq!(office.coop.head().unwrap(), head, "a refused act leaves nothing behind");
}

#[test]
fn a_mistaken_line_of_the_ledger_is_reversed_by_one_that_points_at_it() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.subscribe(maria, 2, 10_000);
    let wrong = office.coop.member(maria).unwrap().unwrap().shares[0].id;
    office.coop.reverse_entry(office.rosa, maria, wrong).unwrap();
    let member = office.coop.member(maria).unwrap().unwrap();
    assert_eq!(minga_core::shares::holding(&member.shares, office.coop.today()).units, 0);
    assert_eq!(member.shares.len(), 2);
    assert_eq!(refusal(office.coop.reverse_entry(office.rosa, maria, wrong)), Refusal::NothingChanged);
}

#[test]
fn the_history_reads_newest_first_and_names_what_was_undone() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.coop.undo(office.rosa, None).unwrap();
    let lines = office.coop.history(&minga_store::journal::Asked::default()).unwrap();
    assert_eq!(lines.iter().map(|l| l.op.word()).collect::<Vec<_>>(), ["undo", "admit-member", "found"]);
    assert_eq!(lines[1].undone_by, Some(3));
    assert_eq!(lines[0].about.as_ref().unwrap().0, 2);
    assert_eq!(office.coop.name_of(maria.0).unwrap().as_deref(), Some("María Quispe"), "undone, but still named");
}

#[test]
fn a_detail_shows_before_and_after() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let mut profile = named("María", "Quispe");
    profile.contact.phone = "+593 99".into();
    let seq = office.coop.change_profile(office.rosa, maria, profile).unwrap().seq;
    let detail = office.coop.detail(seq, 50).unwrap();
    assert_eq!(detail.len(), 1);
    assert_eq!(
        (detail[0].field.as_str(), detail[0].before.as_deref(), detail[0].after.as_deref()),
        ("contact.phone", None, Some("+593 99"))
    );
}

#[test]
fn known_at_an_earlier_moment_is_not_as_of_an_earlier_day() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.at("2026-11-24T09:00:00Z");
    office.subscribe(maria, 2, 10_000); // entered on the 24th, effective 2 January
    let known = office.coop.known_at("2026-11-23T23:00:00Z".parse().unwrap()).unwrap().register().unwrap().unwrap();
    assert!(known.members[0].shares.is_empty(), "the file did not know it yet");
    let held = office.coop.register().unwrap().roll(day("2026-06-30"));
    assert_eq!(held.rows[0].holding.units, 2, "but it held then, as is known now");
    assert_eq!(known.members[0].profile.name.spoken(), "María Quispe");
}

#[test]
fn a_clock_that_lost_its_time_does_not_turn_history_round() {
    let mut office = Office::new();
    office.at("2020-01-01T00:00:00Z");
    assert!(office.coop.clock_behind().unwrap());
    office.admit("María", "Quispe");
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn a_person_is_erased_and_the_chain_still_holds() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.admit("Inti", "Ñahui");
    let mut profile = named("María", "Quispe");
    profile.contact.phone = "+593 99".into();
    let changed = office.coop.change_profile(office.rosa, maria, profile).unwrap().seq;
    office.coop.set_standing(office.rosa, maria, StandingKind::Exit, day("2026-10-31"), None).unwrap();
    office.coop.erase(office.rosa, maria.0).unwrap();
    assert_eq!(office.coop.name_of(maria.0).unwrap(), None);
    assert!(office.coop.verify().unwrap().whole());
    assert_eq!(refusal(office.coop.undo(office.rosa, Some(changed))), Refusal::Erased);
    assert_eq!(refusal(office.coop.erase(office.rosa, maria.0)), Refusal::Erased);
}

#[test]
fn a_large_import_is_undone_at_once_and_not_while_something_stands_on_it() {
    let mut office = Office::new();
    let members = (0..8000).map(|n| Member {
        id: MemberId::new(),
        stays: Vec::new(),
        formerly: Vec::new(),
        number: 1000 + n,
        folio: None,
        kind: Kind::Person,
        profile: named("Socia", &format!("N{n}")),
        spells: vec![Spell::new(office.class, day("2026-01-01"), None)],
        standings: Vec::new(),
        shares: Vec::new(),
    });
    let intake = Intake { members: members.collect(), ..Intake::default() };
    let import = office.coop.take(office.rosa, &intake, None).unwrap().seq;
    office.subscribe(intake.members[4000].id, 1, 5_000);
    assert_eq!(
        refusal(office.coop.undo(office.rosa, Some(import))),
        Refusal::UndoStands { act: import, later: import + 1 }
    );
    office.coop.undo(office.rosa, None).unwrap();
    office.coop.undo(office.rosa, Some(import)).unwrap();
    assert!(office.coop.register().unwrap().members.is_empty());
    assert!(office.coop.verify().unwrap().whole());
    // The references are watched again.
    let nobody = NewEntry {
        class: office.class,
        on: day("2026-01-02"),
        kind: EntryKind::Subscribe,
        units: 1,
        paid: Money(0),
        par: None,
        decision: None,
    };
    assert_eq!(refusal(office.coop.move_shares(office.rosa, MemberId::new(), &nobody)), Refusal::NoSuchMember);
    office.coop.redo(office.rosa).unwrap();
    assert_eq!(office.coop.register().unwrap().members.len(), 8000);
    assert!(office.coop.verify().unwrap().whole());
}
