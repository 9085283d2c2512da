//! Movements of shares in the file: one act each, taken back whole, refused with the sum.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use common::{Office, day};
use minga_core::classes::{OnExit, Terms};
use minga_core::decisions::{Body, Decision};
use minga_core::ids::{ClassId, MemberId, TermsId};
use minga_core::journal::Op;
use minga_core::members::StandingKind;
use minga_core::money::Money;
use minga_core::shares::{EntryError, EntryKind, MoveError, Place, Wish, holding};
use minga_store::{Fault, NewClass, NewConversion, NewEntry, NewPassing, NewReturn, Refusal, Result, SharesAsked};

const TODAY: &str = "2026-12-31";

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    match result {
        Err(Fault::Refused(refusal)) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

fn why<T: std::fmt::Debug>(result: Result<T>) -> MoveError {
    match refusal(result) {
        Refusal::Shares { why, .. } => why,
        other => panic!("not of shares: {other:?}"),
    }
}

/// An office whose shares may pass, with the terms changed as a test needs them.
fn office(change: impl FnOnce(&mut Terms)) -> Office {
    let mut office = Office::new();
    let mut terms = Terms {
        id: TermsId::new(),
        from: day("2026-11-24"),
        par: Money(5000),
        least_units: 1,
        transferable: true,
        withdrawable: true,
        redeem_after_years: 0,
        on_exit: OnExit::BoughtBack,
        most_part: None,
    };
    change(&mut terms);
    office.coop.set_terms(office.rosa, office.class, &terms).unwrap();
    office.at("2026-12-31T09:00:00Z");
    office
}

fn passing(office: &Office, from: MemberId, to: MemberId, units: i64) -> NewPassing {
    NewPassing { from, to, class: office.class, units, on: day("2026-12-01"), decision: None }
}

fn held(office: &Office, member: MemberId) -> (i64, i64) {
    let ledger = office.coop.member(member).unwrap().unwrap().shares;
    let held = holding(&ledger, day(TODAY));
    (held.units, held.paid.0)
}

#[test]
fn shares_pass_in_one_act_of_two_lines_that_cite_who_decided() {
    let mut office = office(|_| {});
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Guamán"));
    office.subscribe(maria, 3, 10_000);
    let decision = Decision::new(Body::Board, day("2026-04-20"), "12").unwrap();
    let new = NewPassing { decision: Some(decision.clone()), ..passing(&office, maria, inti, 2) };
    let done = office.coop.pass_shares(office.rosa, &new).unwrap();
    assert_eq!((held(&office, maria), held(&office, inti)), ((1, 3334), (2, 6666)));
    let out = office.coop.member(maria).unwrap().unwrap().shares[1].clone();
    let into = office.coop.member(inti).unwrap().unwrap().shares[0].clone();
    assert_eq!((out.pair, into.pair), (Some(into.id), Some(out.id)));
    assert_eq!(done.value, [out.id, into.id]);
    assert_eq!(office.coop.decision(out.decision.unwrap()).unwrap(), Some(decision));
    assert!(office.coop.verify().unwrap().whole());

    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!((held(&office, maria), held(&office, inti)), ((3, 10_000), (0, 0)), "both lines, or none");
    office.coop.redo(office.rosa).unwrap();
    assert_eq!((held(&office, maria), held(&office, inti)), ((1, 3334), (2, 6666)));
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn a_pair_is_reversed_whole_from_either_side() {
    let mut office = office(|_| {});
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Guamán"));
    office.subscribe(maria, 3, 15_000);
    let lines = office.coop.pass_shares(office.rosa, &passing(&office, maria, inti, 2)).unwrap().value;
    office.coop.reverse_entry(office.rosa, inti, lines[1]).unwrap();
    assert_eq!((held(&office, maria), held(&office, inti)), ((3, 15_000), (0, 0)));
    assert_eq!(refusal(office.coop.reverse_entry(office.rosa, maria, lines[0])), Refusal::NothingChanged);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn what_was_passed_on_since_is_not_taken_back() {
    let mut office = office(|t| t.least_units = 0);
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Guamán"));
    let amaru = office.admit("Amaru", "Lema");
    office.subscribe(maria, 2, 10_000);
    let first = office.coop.pass_shares(office.rosa, &passing(&office, maria, inti, 1)).unwrap();
    let mut on = passing(&office, inti, amaru, 2);
    on.on = day("2026-12-10");
    refusal(office.coop.pass_shares(office.rosa, &on));
    on.units = 1;
    office.coop.pass_shares(office.rosa, &on).unwrap();
    assert_eq!(refusal(office.coop.undo(office.rosa, Some(first.seq))), Refusal::Entry(EntryError::BelowZero));
    assert_eq!((held(&office, maria), held(&office, inti), held(&office, amaru)), ((1, 5000), (0, 0), (1, 5000)));
}

#[test]
fn the_sum_is_told_with_names_and_amounts() {
    let mut office = office(|t| t.most_part = Some("1/2".parse().unwrap()));
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Guamán"));
    office.subscribe(maria, 1, 0);
    office.subscribe(inti, 1, 0);
    let head = office.coop.head().unwrap();
    let more = NewEntry {
        class: office.class,
        on: day(TODAY),
        kind: EntryKind::Subscribe,
        units: 1,
        paid: Money::ZERO,
        par: None,
        decision: None,
    };
    let refused = office.coop.move_shares(office.rosa, maria, &more).unwrap_err();
    let told = [
        ("name", "María Quispe"),
        ("would", "USD 100.00"),
        ("whole", "USD 150.00"),
        ("part", "1/2"),
        ("most", "USD 75.00"),
    ];
    assert_eq!((refused.code(), refused.args()), ("shares-above-part", told.map(|(k, v)| (k, v.to_owned())).to_vec()));
    assert_eq!(office.coop.head().unwrap(), head, "a refused act leaves nothing behind");
}

#[test]
fn terms_bind_new_movements_and_not_those_of_history() {
    let mut office = office(|t| {
        t.transferable = false;
        t.withdrawable = false;
    });
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Guamán"));
    office.subscribe(maria, 3, 15_000);
    let class = office.class;
    let back = NewReturn { class, on: day(TODAY), kind: EntryKind::Redeem, units: 1, paid: None, decision: None };
    assert_eq!(why(office.coop.return_shares(office.rosa, maria, &back)), MoveError::NotWithdrawable(class));
    assert_eq!(
        why(office.coop.pass_shares(office.rosa, &passing(&office, maria, inti, 1))),
        MoveError::NotTransferable(class)
    );
    let gift = NewReturn { kind: EntryKind::Gift, ..back };
    office.coop.return_shares(office.rosa, maria, &gift).unwrap();
    assert_eq!(held(&office, maria), (2, 10_000));
    let old = NewEntry {
        class,
        on: day("2026-03-01"),
        kind: EntryKind::TransferOut,
        units: -1,
        paid: Money(-5000),
        par: None,
        decision: None,
    };
    office.coop.move_shares(office.rosa, maria, &old).unwrap();
    assert_eq!(held(&office, maria), (1, 5000));
}

#[test]
fn a_conversion_is_one_act_and_is_reversed_whole() {
    let mut office = office(|_| {});
    let maria = office.admit("María", "Quispe");
    office.subscribe(maria, 5, 25_000);
    let new = NewClass { name: "Financiadoras".into(), dye: None, par: Money(10_000) };
    let funders: ClassId = office.coop.add_class(office.rosa, &new).unwrap().value;
    let into =
        NewConversion { class: office.class, units: 4, into: funders, pay_rest: false, on: day(TODAY), decision: None };
    let done = office.coop.convert_shares(office.rosa, maria, &into).unwrap();
    assert_eq!(held(&office, maria), (3, 25_000));
    assert!(matches!(done.op, Op::ConvertShares { units: 4, .. }));
    office.coop.reverse_entry(office.rosa, maria, done.value[1]).unwrap();
    assert_eq!(held(&office, maria), (5, 25_000));
    let odd = NewConversion { units: 1, ..into };
    assert!(matches!(why(office.coop.convert_shares(office.rosa, maria, &odd)), MoveError::RestLeft { .. }));
}

#[test]
fn what_a_movement_would_come_to_is_told_before_and_nothing_is_written() {
    let mut office = office(|_| {});
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Guamán"));
    office.subscribe(maria, 3, 10_000);
    office.certificate(maria);
    let head = office.coop.head().unwrap();
    let sides = office.coop.foresee(maria, &SharesAsked::Pass(&passing(&office, maria, inti, 2))).unwrap();
    let told: Vec<_> = sides.iter().map(|s| (s.member, s.before.units, s.after.units, s.after.paid.0)).collect();
    assert_eq!(told, [(maria, 3, 1, 3334), (inti, 0, 2, 6666)]);
    assert_eq!((sides[0].voids.clone(), sides[1].voids.clone()), (vec![1], vec![]));
    let all = why(office.coop.foresee(maria, &SharesAsked::Pass(&passing(&office, maria, inti, 3))));
    assert!(matches!(all, MoveError::TooFew { left: 0, least: 1, .. }));
    assert_eq!(office.coop.head().unwrap(), head);
}

#[test]
fn certificates_printed_before_the_shares_moved_are_void() {
    let mut office = office(|_| {});
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Guamán"));
    office.subscribe(maria, 2, 10_000);
    office.certificate(maria);
    office.certificate(inti);
    let void = |office: &Office, member| -> Vec<(i64, bool)> {
        office.coop.certificates(member).unwrap().iter().map(|c| (c.number, c.void)).collect()
    };
    assert_eq!((void(&office, maria), void(&office, inti)), (vec![(1, false)], vec![(2, false)]));
    office.coop.pass_shares(office.rosa, &passing(&office, maria, inti, 1)).unwrap();
    office.certificate(maria);
    assert_eq!((void(&office, maria), void(&office, inti)), (vec![(1, true), (3, false)], vec![(2, true)]));
}

#[test]
fn a_leavers_shares_are_drawn_up_without_writing_and_heirs_receive_theirs() {
    let mut office = office(|_| {});
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Guamán"));
    office.subscribe(maria, 3, 15_000);
    let wish = |units, place| Wish { class: office.class, units, place };
    let first = day("2027-01-31");
    let wishes = [wish(2, Place::PaidBack { parts: 2, first }), wish(1, Place::Passed(Some(inti)))];
    let head = office.coop.head().unwrap();
    let planned = office.coop.dispose(maria, &wishes, day(TODAY), None).unwrap();
    let payouts: Vec<_> = planned.payouts.iter().map(|p| (p.on.to_string(), p.amount.0)).collect();
    assert_eq!(payouts, [("2027-01-31".to_owned(), 5000), ("2028-01-31".to_owned(), 5000)]);
    assert_eq!((planned.lines.len(), office.coop.head().unwrap()), (3, head));

    let half = "1/1".parse().unwrap();
    let heirs = [(inti, half)];
    assert_eq!(why(office.coop.inherit_shares(office.rosa, maria, &heirs, day(TODAY), None)), MoveError::StillLives);
    office.coop.set_standing(office.rosa, maria, StandingKind::Death, day("2026-12-15"), None).unwrap();
    office.coop.inherit_shares(office.rosa, maria, &heirs, day(TODAY), None).unwrap();
    assert_eq!((held(&office, maria), held(&office, inti)), ((0, 0), (3, 15_000)));
    assert!(office.coop.verify().unwrap().whole());
}
