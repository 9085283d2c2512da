//! One act for many members: done for those whom it takes, undone at once.
#![allow(clippy::unwrap_used)]

mod common;

use common::{Office, day, named};
use minga_core::decisions::{Body, Decision, DecisionError};
use minga_core::ids::{ClassId, MemberId};
use minga_core::journal::Op;
use minga_core::members::{LeftOut, Many, StandingKind, StatusKind};
use minga_core::money::Money;
use minga_store::{Fault, NewClass, NewRequest, Paper, Particulars, Refusal};

fn status(office: &Office, member: MemberId, on: &str) -> StatusKind {
    office.coop.member(member).unwrap().unwrap().status(day(on)).kind
}

#[test]
fn three_members_are_on_leave_by_one_act_and_back_by_one_undo() {
    let mut office = Office::new();
    let three = [office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"), office.admit("Rosa", "Lema")];
    let before = office.coop.register().unwrap();
    let leave = Many::GrantLeave { from: day("2026-12-01"), to: Some(day("2026-12-31")) };
    let done = office.coop.do_many(office.rosa, &leave, &three).unwrap();
    assert_eq!(done.value.taken.len(), 3);
    assert!(matches!(done.op, Op::SetStandings { members: 3, .. }), "{:?}", done.op);
    for member in three {
        assert_eq!(status(&office, member, "2026-12-15"), StatusKind::OnLeave);
    }
    let back = Many::EndLeave { to: day("2026-12-10") };
    office.coop.do_many(office.rosa, &back, &three[..2]).unwrap();
    assert_eq!(status(&office, three[0], "2026-12-15"), StatusKind::Member);
    assert_eq!(status(&office, three[2], "2026-12-15"), StatusKind::OnLeave);

    office.coop.undo(office.rosa, None).unwrap();
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.register().unwrap(), before);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn who_is_in_the_class_already_is_left_out_and_the_others_enter() {
    let mut office = Office::new();
    let workers = NewClass { name: "Trabajadoras".into(), dye: Some(1), par: Money(5_000) };
    let workers = office.coop.add_class(office.rosa, &workers).unwrap().value;
    let (maria, inti, gone) =
        (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"), office.admit("Rosa", "Lema"));
    office.coop.start_spell(office.rosa, inti, workers, day("2026-06-01")).unwrap();
    office.coop.set_standing(office.rosa, gone, StandingKind::Exit, day("2026-10-01"), None).unwrap();
    let enter = Many::EnterClass { class: workers, from: day("2026-11-01"), decision: None };
    let mut done = office.coop.do_many(office.rosa, &enter, &[maria, inti, gone, maria]).unwrap();
    done.value.left_out.sort();
    let mut left_out = [(inti, LeftOut::InClass), (gone, LeftOut::Former)];
    left_out.sort();
    assert_eq!((done.value.taken, &done.value.left_out[..]), (vec![maria], &left_out[..]));
    assert_eq!(office.coop.member(maria).unwrap().unwrap().classes(day("2026-11-01")).count(), 2);
}

#[test]
fn many_are_let_into_a_class_by_whom_the_rules_ask_and_nobody_who_was_declined() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let request = NewRequest { profile: named("Inti", "Ñahui"), class: Some(office.class), ..NewRequest::default() };
    let inti = office.coop.apply_new(office.rosa, &request, day("2026-10-01")).unwrap().value;
    let workers = NewClass { name: "Trabajadoras".into(), dye: Some(1), par: Money(5_000) };
    let workers = office.coop.add_class(office.rosa, &workers).unwrap().value;
    let coop = office.coop.coop().unwrap();
    let rules =
        Particulars { name: coop.name, place: coop.place, lang: coop.lang, admits: Body::Board, probation_days: 0 };
    office.coop.change_coop(office.rosa, &rules).unwrap();
    let board = Decision::new(Body::Board, day("2026-11-20"), "31").unwrap();
    office.coop.close_request(office.rosa, inti, day("2026-11-20"), Some(&board), "").unwrap();

    let minute = Decision::new(Body::Board, day("2026-11-20"), "32").unwrap();
    let enter = |decision| Many::EnterClass { class: workers, from: day("2026-12-01"), decision };
    let alone = office.coop.do_many(office.rosa, &enter(None), &[maria, inti]).unwrap_err();
    assert!(matches!(alone, Fault::Refused(Refusal::Decision(DecisionError::Missing(Body::Board)))), "{alone:?}");
    let done = office.coop.do_many(office.rosa, &enter(Some(minute.clone())), &[maria, inti]).unwrap();
    assert_eq!((done.value.taken, done.value.left_out), (vec![maria], vec![(inti, LeftOut::NotYet)]));
    let spell = office.coop.member(maria).unwrap().unwrap().spells.pop().unwrap();
    assert_eq!((spell.class, office.coop.decision(spell.decision.unwrap()).unwrap()), (workers, Some(minute)));
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn an_act_that_takes_nobody_is_refused() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let refused = |many: Many, members: &[MemberId], office: &mut Office| match office.coop.do_many(
        office.rosa,
        &many,
        members,
    ) {
        Err(Fault::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    };
    let back = Many::EndLeave { to: day("2026-11-30") };
    assert_eq!(refused(back.clone(), &[maria], &mut office), Refusal::NothingChanged);
    let backwards = Many::GrantLeave { from: day("2026-11-30"), to: Some(day("2026-11-01")) };
    assert_eq!(refused(backwards, &[maria], &mut office), Refusal::Backwards);
    let enter = Many::EnterClass { class: ClassId::new(), from: day("2026-11-01"), decision: None };
    assert_eq!(refused(enter, &[maria], &mut office), Refusal::NoSuchClass);
    assert_eq!(refused(back, &[MemberId::new()], &mut office), Refusal::NoSuchMember);
}

#[test]
fn certificates_of_several_are_one_act_and_take_numbers_in_turn() {
    let mut office = Office::new();
    let two = [office.admit("María", "Quispe"), office.admit("Inti", "Ñahui")];
    office.subscribe(two[0], 2, 10_000);
    office.subscribe(two[1], 1, 5_000);
    assert_eq!(office.certificate(two[0]), Some(1));
    let print = |office: &mut Office| {
        let numbers = |papers: &[Paper]| Ok::<_, ()>(papers.iter().map(|p| p.number.unwrap()).collect::<Vec<_>>());
        office.coop.print_each(office.rosa, "certificate", true, &two, numbers).unwrap().unwrap()
    };
    let done = print(&mut office);
    assert_eq!((done.value, done.op), (vec![2, 3], Op::PrintPapers { kind: "certificate".into(), members: 2 }));
    assert_eq!(print(&mut office).value, [4, 5]);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn a_paper_that_could_not_be_drawn_leaves_nothing_noted() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let before = office.coop.head().unwrap();
    let failed = office.coop.print_each(office.rosa, "certificate", true, &[maria], |_| Err::<(), _>("no room"));
    assert_eq!(failed.unwrap().unwrap_err(), "no room");
    assert_eq!(office.coop.head().unwrap(), before);
}

#[test]
fn a_list_that_left_the_file_holds_what_it_shows_and_nothing_else() {
    let mut office = Office::new();
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    office.coop.print_each(office.rosa, "list", false, &[maria], |_| Ok::<_, ()>(())).unwrap().unwrap();
    office.coop.undo(office.rosa, Some(3)).unwrap();
    assert_eq!(office.coop.member(inti).unwrap(), None);
    let refused = office.coop.undo(office.rosa, Some(2));
    assert!(matches!(refused, Err(Fault::Refused(Refusal::UndoPaper { act: 2, .. }))), "{refused:?}");
}
