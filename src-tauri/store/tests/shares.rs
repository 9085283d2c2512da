//! Movements of shares in the file: one act each, taken back whole, refused with the sum.
#![allow(clippy::unwrap_used, missing_docs)]

mod common;

use common::{Office, day, dues, named};
use minga_core::classes::{OnExit, Terms};
use minga_core::decisions::{Body, Decision};
use minga_core::ids::{ChargeId, ClassId, MemberId, TermsId};
use minga_core::journal::Op;
use minga_core::members::StandingKind;
use minga_core::money::Money;
use minga_core::payments::{Charge, ChargeKind, Method};
use minga_core::shares::{EntryError, EntryKind, MoveError, Place, Wish, holding};
use minga_store::{
    Admission, Fault, FirstShares, Leaving, NewClass, NewConversion, NewEntry, NewMember, NewPassing, NewRequest,
    NewReturn, Refusal, Result, SharesAsked,
};

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

#[test]
fn a_wrong_line_is_taken_back_for_a_reason_foreseen_before_and_a_register_printed_since_stands() {
    let mut office = office(|_| {});
    let maria = office.admit("María", "Quispe");
    office.subscribe(maria, 3, 15_000);
    office.register_paper();
    let line = office.coop.member(maria).unwrap().unwrap().shares[0].id;
    let sides = office.coop.foresee(maria, &SharesAsked::TakeBack(line)).unwrap();
    assert_eq!((sides[0].before.units, sides[0].after.units), (3, 0));
    let decision = Decision::new(Body::Board, day("2026-12-20"), "12").unwrap();
    let done = office.coop.take_back_entry(office.rosa, maria, line, " Typed twice ", Some(&decision)).unwrap();
    assert_eq!(held(&office, maria), (0, 0));
    let back = office.coop.member(maria).unwrap().unwrap().shares.pop().unwrap();
    assert_eq!((back.reverses, back.decision), (Some(line), Some(decision.id)));
    assert!(matches!(&done.op, Op::TakeBackShares { units: 3, why, .. } if why == "Typed twice"), "{:?}", done.op);
    assert!(office.coop.verify().unwrap().whole());
    assert_eq!(refusal(office.coop.foresee(maria, &SharesAsked::TakeBack(line))), Refusal::NothingChanged);
}

fn adding(office: &Office, kind: EntryKind, units: i64, cents: i64) -> NewEntry {
    NewEntry { class: office.class, on: day(TODAY), kind, units, paid: Money(cents), par: None, decision: None }
}

#[test]
fn fewer_shares_than_the_class_asks_are_not_subscribed_and_first_shares_keep_to_the_limits() {
    let mut office = office(|t| {
        t.least_units = 3;
        t.most_part = Some("1/2".parse().unwrap());
    });
    let maria = office.admit("María", "Quispe");
    let too_few = adding(&office, EntryKind::Subscribe, 2, 0);
    let refused = office.coop.move_shares(office.rosa, maria, &too_few).unwrap_err();
    assert_eq!(refused.code(), "shares-below-least");
    let said = refused.args();
    assert!(said.contains(&("name", "María Quispe".into())) && said.contains(&("would", "2".into())), "{said:?}");
    office.coop.move_shares(office.rosa, maria, &adding(&office, EntryKind::Subscribe, 3, 0)).unwrap();

    let shares = |units| Some(FirstShares { units, paid: Money::ZERO, method: None });
    let class = office.class;
    let new = |units| NewMember {
        profile: named("Ana", "Pilco"),
        classes: vec![(class, day(TODAY))],
        shares: shares(units),
        ..NewMember::default()
    };
    let refused = office.coop.admit(office.rosa, &new(4)).unwrap_err();
    assert_eq!(refused.code(), "shares-above-part");
    let said = refused.args();
    assert!(said.contains(&("name", "Ana Pilco".into())) && said.contains(&("most", "USD 175.00".into())), "{said:?}");
    assert_eq!(office.coop.admit(office.rosa, &new(2)).unwrap_err().code(), "shares-below-least");
    office.coop.admit(office.rosa, &new(3)).unwrap();

    let asks = NewRequest { profile: named("Inti", "Ñahui"), class: Some(class), ..NewRequest::default() };
    let inti = office.coop.apply_new(office.rosa, &asks, day(TODAY)).unwrap().value;
    let admission =
        |units| Admission { class, from: day(TODAY), trial_until: None, shares: shares(units), decision: None };
    let refused = why(office.coop.approve(office.rosa, inti, &admission(7)));
    assert!(matches!(refused, MoveError::AbovePart { would: Money(35_000), .. }), "{refused:?}");
    office.coop.approve(office.rosa, inti, &admission(3)).unwrap();
    office.coop.leave(office.rosa, inti, &Leaving::on(day(TODAY))).unwrap();
    office.at("2027-01-02T09:00:00Z");
    let back = |units| Admission { from: day("2027-01-02"), ..admission(units) };
    assert!(matches!(why(office.coop.readmit(office.rosa, inti, &back(20))), MoveError::AbovePart { .. }));
    office.coop.readmit(office.rosa, inti, &back(1)).unwrap();
}

#[test]
fn money_that_comes_in_with_shares_is_receipted_in_the_same_act_and_pays_what_was_asked() {
    let mut office = office(|_| {});
    let maria = office.admit("María", "Quispe");
    office.subscribe(maria, 2, 4_000);
    let asked = Charge {
        id: ChargeId::new(),
        kind: ChargeKind::Shares,
        class: Some(office.class),
        amount: Money(6_000),
        ..dues(maria, 6_000)
    };
    office.coop.raise_charges(office.rosa, vec![asked], None).unwrap();
    let before = office.coop.head().unwrap().seq;
    let pays = adding(&office, EntryKind::Pay, 0, 2_500);
    office.coop.add_shares(office.rosa, maria, &pays, Method::Transfer, "TR-40").unwrap();
    assert_eq!(office.coop.head().unwrap().seq, before + 1, "one act");
    assert_eq!((held(&office, maria), office.coop.open_debts(maria).unwrap()), ((2, 6_500), Money(3_500)));
    let ledger = office.coop.ledger().unwrap();
    let receipt = &ledger.receipts[0];
    assert_eq!((receipt.number, receipt.amount, receipt.reference.as_str()), (1, Money(2_500), "TR-40"));
    let undo = refusal(office.coop.undo(office.rosa, None));
    assert_eq!(undo, Refusal::UndoReceipt { act: before + 1, number: 1 }, "it is made void instead");
    let line = office.coop.member(maria).unwrap().unwrap().shares.pop().unwrap().id;
    assert_eq!(refusal(office.coop.reverse_entry(office.rosa, maria, line)), Refusal::PaidByReceipt(1));
    office.coop.void_receipt(office.rosa, receipt.id, "A slip").unwrap();
    assert_eq!((held(&office, maria), office.coop.open_debts(maria).unwrap()), ((2, 4_000), Money(6_000)));

    let more = adding(&office, EntryKind::Subscribe, 1, 8_000);
    office.coop.add_shares(office.rosa, maria, &more, Method::Cash, "").unwrap();
    assert_eq!((held(&office, maria), office.coop.open_debts(maria).unwrap()), ((3, 12_000), Money::ZERO));
    let ledger = office.coop.ledger().unwrap();
    assert_eq!(ledger.receipts[1].parts.len(), 2, "what was asked, and what was not");
    let too_much = adding(&office, EntryKind::Pay, 0, 3_001);
    let refused = refusal(office.coop.add_shares(office.rosa, maria, &too_much, Method::Cash, ""));
    assert_eq!(refused, Refusal::Entry(EntryError::Overpaid));

    let history = NewEntry { on: day("2026-12-01"), ..adding(&office, EntryKind::Pay, 0, 1_000) };
    office.coop.add_shares(office.rosa, maria, &history, Method::Cash, "").unwrap();
    assert_eq!(office.coop.ledger().unwrap().receipts.len(), 2, "history that nobody asked for has no receipt");
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn who_is_admitted_with_money_on_the_table_gets_a_receipt() {
    let mut office = office(|_| {});
    let new = NewMember {
        profile: named("Ana", "Pilco"),
        classes: vec![(office.class, day(TODAY))],
        shares: Some(FirstShares { units: 2, paid: Money(7_500), method: Some(Method::Cash) }),
        ..NewMember::default()
    };
    let done = office.coop.admit(office.rosa, &new).unwrap();
    assert_eq!((held(&office, done.value), office.coop.open_debts(done.value).unwrap()), ((2, 7_500), Money::ZERO));
    let ledger = office.coop.ledger().unwrap();
    assert_eq!((ledger.receipts.len(), ledger.receipts[0].by.name.as_str()), (1, "Ana Pilco"));
    assert_eq!(refusal(office.coop.undo(office.rosa, None)), Refusal::UndoReceipt { act: done.seq, number: 1 });
    office.coop.void_receipt(office.rosa, ledger.receipts[0].id, "Not paid after all").unwrap();
    assert_eq!((held(&office, done.value), office.coop.open_debts(done.value).unwrap()), ((2, 0), Money(7_500)));
    assert!(office.coop.verify().unwrap().whole());
}
