//! A member's life: asking to join, being let in, standing aside, leaving, coming back, dying. Each refusal is
//! provoked once.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Office, day, dues, named};
use minga_core::decisions::{Body, Decision, DecisionError};
use minga_core::ids::{ClassId, MemberId};
use minga_core::members::{Kind, LifeError, StandingKind, StatusKind};
use minga_core::money::{Currency, Money};
use minga_core::shares::{Holding, MoveError, Payout, Place, Wish, holding};
use minga_core::ties::{Outsider, TieKind};
use minga_store::{
    Admission, Fault, FirstShares, Leaving, NewClass, NewMember, NewRequest, NewTie, Particulars, Refusal, ToPayOut,
};

const TODAY: &str = "2026-11-23";

fn refusal<T: std::fmt::Debug>(result: minga_store::Result<T>) -> Refusal {
    match result {
        Err(Fault::Refused(refusal)) => refusal,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

/// The board admits, with a trial of ninety days.
fn with_a_board() -> Office {
    let mut office = Office::new();
    let coop = office.coop.coop().unwrap();
    let rules =
        Particulars { name: coop.name, place: coop.place, lang: coop.lang, admits: Body::Board, probation_days: 90 };
    office.coop.change_coop(office.rosa, &rules).unwrap();
    office
}

fn board(minute: &str) -> Option<Decision> {
    Some(Decision::new(Body::Board, day("2026-11-20"), minute).unwrap())
}

fn admission(class: ClassId, from: &str, decision: Option<Decision>) -> Admission {
    Admission { class, from: day(from), trial_until: None, shares: None, decision }
}

/// Inti asks to join on the first of October.
fn asks(office: &mut Office) -> MemberId {
    let new = NewRequest { profile: named("Inti", "Ñahui"), class: Some(office.class), ..NewRequest::default() };
    office.coop.apply_new(office.rosa, &new, day("2026-10-01")).unwrap().value
}

fn status(office: &Office, member: MemberId, on: &str) -> StatusKind {
    office.coop.member(member).unwrap().unwrap().status(day(on)).kind
}

fn whole(office: &Office) {
    let verdict = office.coop.verify().unwrap();
    assert!(verdict.whole(), "{verdict:?}");
}

#[test]
fn someone_asks_and_the_board_lets_them_in_on_trial_with_a_share_in_one_act() {
    let mut office = with_a_board();
    let inti = asks(&mut office);
    assert_eq!(status(&office, inti, TODAY), StatusKind::Applicant);
    let before = office.coop.head().unwrap().seq;
    let admission = Admission {
        trial_until: Some(day("2027-02-28")),
        shares: Some(FirstShares { units: 1, paid: Money(2_500), method: None }),
        ..admission(office.class, "2026-12-01", board("12"))
    };
    office.coop.approve(office.rosa, inti, &admission).unwrap();
    assert_eq!(office.coop.head().unwrap().seq, before + 1);
    assert_eq!(status(&office, inti, "2026-11-30"), StatusKind::Applicant);
    assert_eq!(status(&office, inti, "2026-12-01"), StatusKind::Probation);
    assert_eq!(status(&office, inti, "2027-03-01"), StatusKind::Member);
    let member = office.coop.member(inti).unwrap().unwrap();
    assert_eq!(
        (member.shares[0].units, member.shares[0].on),
        (1, day(TODAY)),
        "shares are taken on a day that has come"
    );
    let cited = office.coop.decision(member.spells[0].decision.unwrap()).unwrap().unwrap();
    assert_eq!((cited.body, cited.minute.as_str()), (Body::Board, "12"));
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(status(&office, inti, "2026-12-01"), StatusKind::Applicant);
    whole(&office);
}

#[test]
fn a_request_is_declined_or_withdrawn_and_can_be_made_again() {
    let mut office = with_a_board();
    let inti = asks(&mut office);
    let again = office.coop.apply(office.rosa, inti, None, day("2026-11-01"));
    assert_eq!(refusal(again), Refusal::Life(LifeError::AsksAlready(day("2026-10-01"))));
    let early = office.coop.close_request(office.rosa, inti, day("2026-09-30"), None, "");
    assert_eq!(refusal(early), Refusal::Life(LifeError::BeforeRequest(day("2026-10-01"))));
    let (on, why) = (day("2026-11-20"), "no room in the food box");
    office.coop.close_request(office.rosa, inti, on, board("13").as_ref(), why).unwrap();
    assert_eq!(status(&office, inti, TODAY), StatusKind::NotYet);
    let told = &office.coop.member(inti).unwrap().unwrap().standings[0];
    assert_eq!((told.reason.as_str(), told.decision.is_some()), (why, true));
    let nobody_asks = office.coop.close_request(office.rosa, inti, on, None, "");
    assert_eq!(refusal(nobody_asks), Refusal::Life(LifeError::AsksNothing));
    office.coop.apply(office.rosa, inti, Some(office.class), day(TODAY)).unwrap();
    office.coop.close_request(office.rosa, inti, day(TODAY), None, "").unwrap();
    whole(&office);
}

#[test]
fn a_request_lies_not_ahead_and_names_a_class_of_the_co_op() {
    let mut office = Office::new();
    let new = NewRequest { profile: named("Inti", "Ñahui"), ..NewRequest::default() };
    let ahead = office.coop.apply_new(office.rosa, &new, day("2026-11-24"));
    assert_eq!(refusal(ahead), Refusal::Life(LifeError::Ahead(day("2026-11-24"))));
    let new = NewRequest { class: Some(ClassId::new()), ..new };
    assert_eq!(refusal(office.coop.apply_new(office.rosa, &new, day(TODAY))), Refusal::NoSuchClass);
    let maria = office.admit("María", "Quispe");
    let belongs = office.coop.apply(office.rosa, maria, None, day(TODAY));
    assert_eq!(refusal(belongs), Refusal::Life(LifeError::BelongsAlready(day("2026-01-01"))));
}

#[test]
fn whom_the_rules_ask_decides_and_the_minute_is_told() {
    let mut office = with_a_board();
    let inti = asks(&mut office);
    let office_alone = Decision::new(Body::Office, day(TODAY), "").ok();
    let ahead = Decision::new(Body::Board, day("2026-11-24"), "14").ok();
    for (decision, why) in [
        (None, DecisionError::Missing(Body::Board)),
        (office_alone, DecisionError::TooNarrow { asked: Body::Board, decided: Body::Office }),
        (board(""), DecisionError::NoMinute),
        (ahead, DecisionError::Ahead(day("2026-11-24"))),
    ] {
        let let_in = admission(office.class, TODAY, decision.clone());
        assert_eq!(refusal(office.coop.approve(office.rosa, inti, &let_in)), Refusal::Decision(why));
        let directly = NewMember {
            profile: named("Ana", "Pilco"),
            classes: vec![(office.class, day(TODAY))],
            decision,
            ..NewMember::default()
        };
        assert_eq!(refusal(office.coop.admit(office.rosa, &directly)), Refusal::Decision(why));
    }
    assert_eq!(
        refusal(office.coop.start_spell(office.rosa, inti, office.class, day(TODAY))),
        Refusal::Decision(DecisionError::Missing(Body::Board))
    );
}

#[test]
fn a_member_is_admitted_with_first_shares_in_one_act_or_not_at_all() {
    let mut office = Office::new();
    let new = |paid| NewMember {
        profile: named("Ana", "Pilco"),
        classes: vec![(office.class, day("2026-11-01"))],
        shares: Some(FirstShares { units: 2, paid: Money(paid), method: None }),
        ..NewMember::default()
    };
    let (too_much, right) = (new(10_001), new(10_000));
    let head = office.coop.head().unwrap();
    assert!(matches!(refusal(office.coop.admit(office.rosa, &too_much)), Refusal::Entry(_)));
    assert_eq!(office.coop.head().unwrap(), head, "nobody is half in");
    let ana = office.coop.admit(office.rosa, &right).unwrap().value;
    assert_eq!(office.coop.head().unwrap().seq, head.seq + 1);
    let held = holding(&office.coop.member(ana).unwrap().unwrap().shares, day(TODAY));
    assert_eq!((held.units, held.paid), (2, Money(10_000)));
}

#[test]
fn leaves_lie_within_membership_one_beside_the_other_and_end_early() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let coop = &mut office.coop;
    let leave = StandingKind::Leave;
    coop.set_standing(office.rosa, maria, leave, day("2026-03-01"), Some(day("2026-12-31"))).unwrap();
    let over = coop.set_standing(office.rosa, maria, leave, day("2026-12-31"), None);
    assert_eq!(refusal(over), Refusal::Life(LifeError::Meets(day("2026-03-01"))));
    let before = coop.set_standing(office.rosa, maria, StandingKind::Suspension, day("2025-12-31"), None);
    assert_eq!(refusal(before), Refusal::Life(LifeError::NotAMember(day("2025-12-31"))));
    let backwards = coop.set_standing(office.rosa, maria, leave, day("2027-01-02"), Some(day("2027-01-01")));
    assert_eq!(refusal(backwards), Refusal::Backwards);
    coop.end_standing(office.rosa, maria, leave, day("2026-11-22"), None).unwrap();
    assert_eq!(status(&office, maria, TODAY), StatusKind::Member);
    let again = office.coop.end_standing(office.rosa, maria, leave, day(TODAY), None);
    assert_eq!(refusal(again), Refusal::Life(LifeError::NothingToEnd(day(TODAY))));
    whole(&office);
}

#[test]
fn a_trial_is_confirmed_by_whom_the_rules_ask() {
    let mut office = with_a_board();
    let inti = asks(&mut office);
    let on_trial =
        Admission { trial_until: Some(day("2027-01-31")), ..admission(office.class, "2026-11-01", board("12")) };
    office.coop.approve(office.rosa, inti, &on_trial).unwrap();
    let trial = StandingKind::Probation;
    let alone = office.coop.end_standing(office.rosa, inti, trial, day("2026-11-22"), None);
    assert_eq!(refusal(alone), Refusal::Decision(DecisionError::Missing(Body::Board)));
    office.coop.end_standing(office.rosa, inti, trial, day("2026-11-22"), board("15").as_ref()).unwrap();
    assert_eq!(status(&office, inti, TODAY), StatusKind::Member);
}

/// María leaves at the end of October and two of her three shares are paid back, one she gives to the co-op.
fn leaving(office: &Office) -> Leaving {
    let last = day("2026-10-31");
    let wish = |units, place| Wish { class: office.class, units, place };
    Leaving {
        reason: "moves-away".into(),
        shares: vec![wish(2, Place::PaidBack { parts: 1, first: last }), wish(1, Place::Given)],
        ..Leaving::on(day("2026-10-31"))
    }
}

#[test]
fn leaving_says_what_becomes_of_the_shares_in_one_act_that_can_be_taken_back() {
    let mut office = Office::new();
    let (maria, _) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    office.subscribe(maria, 3, 15_000);
    let before = office.coop.register().unwrap();
    let how = leaving(&office);
    let payouts = office.coop.check_leaving(maria, &how).unwrap().payouts;
    assert_eq!(payouts, [Payout { on: day("2026-10-31"), units: 2, amount: Money(10_000) }]);
    let act = office.coop.leave(office.rosa, maria, &how).unwrap().seq;
    let due = ToPayOut { member: maria, act, place: (1, 1), payout: payouts[0] };
    assert_eq!(office.coop.to_pay_out().unwrap(), [due]);
    assert_eq!(status(&office, maria, "2026-10-31"), StatusKind::Member);
    assert_eq!(status(&office, maria, "2026-11-01"), StatusKind::Former);
    let ledger = office.coop.member(maria).unwrap().unwrap().shares;
    assert_eq!(holding(&ledger, day(TODAY)), Holding::default());
    assert_eq!(office.coop.member(maria).unwrap().unwrap().spells[0].reason, "moves-away");
    let again = office.coop.leave(office.rosa, maria, &Leaving::on(day(TODAY)));
    assert_eq!(refusal(again), Refusal::Life(LifeError::LeftAlready(day("2026-10-31"))));
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.register().unwrap(), before);
    assert_eq!(office.coop.to_pay_out().unwrap(), []);
    office.coop.redo(office.rosa).unwrap();
    assert_eq!(office.coop.to_pay_out().unwrap().len(), 1);
    whole(&office);
}

#[test]
fn instalments_to_leavers_are_listed_by_the_day_they_are_due() {
    let mut office = Office::new();
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    office.admit("Killa", "Quilumba");
    for member in [maria, inti] {
        office.subscribe(member, 2, 10_000);
    }
    let leave = |parts, first: &str| Leaving {
        shares: vec![Wish { class: office.class, units: 2, place: Place::PaidBack { parts, first: day(first) } }],
        ..Leaving::on(day("2026-10-31"))
    };
    let (slow, fast) = (leave(2, "2026-12-31"), leave(1, "2027-06-30"));
    office.coop.leave(office.rosa, maria, &slow).unwrap();
    office.coop.leave(office.rosa, inti, &fast).unwrap();
    let told: Vec<_> = office
        .coop
        .to_pay_out()
        .unwrap()
        .into_iter()
        .map(|due| (due.member, due.payout.on.to_string(), due.payout.amount.0, due.place))
        .collect();
    let expected = [
        (maria, "2026-12-31".to_owned(), 5_000, (1, 2)),
        (inti, "2027-06-30".to_owned(), 10_000, (1, 1)),
        (maria, "2027-12-31".to_owned(), 5_000, (2, 2)),
    ];
    assert_eq!(told, expected);
}

#[test]
fn more_shares_than_are_held_do_not_leave_with_anyone() {
    let mut office = Office::new();
    let (maria, _) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    office.subscribe(maria, 2, 10_000);
    let head = office.coop.head().unwrap();
    let how = leaving(&office);
    let why = MoveError::Unplaced { class: office.class, held: 2, placed: 3 };
    assert!(matches!(refusal(office.coop.leave(office.rosa, maria, &how)), Refusal::Shares { why: w, .. } if w == why));
    assert_eq!(office.coop.head().unwrap(), head);
}

#[test]
fn nobody_leaves_before_joining() {
    let mut office = Office::new();
    let (maria, _) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    let early = office.coop.leave(office.rosa, maria, &Leaving::on(day("2025-12-31")));
    assert_eq!(refusal(early), Refusal::Life(LifeError::BeforeEntry(day("2026-01-01"))));
}

#[test]
fn the_first_class_keeps_its_last_member_and_another_class_need_not() {
    let mut office = Office::new();
    let workers = NewClass { name: "Trabajadoras".into(), dye: None, par: Money(2_000) };
    let workers = office.coop.add_class(office.rosa, &workers).unwrap().value;
    let maria = office.admit("María", "Quispe");
    office.coop.start_spell(office.rosa, maria, workers, day("2026-02-01")).unwrap();
    let last = office.coop.leave(office.rosa, maria, &Leaving::on(day(TODAY)));
    assert_eq!(refusal(last), Refusal::LastOfFirstClass("Usuarias".into()));
    let spells = office.coop.member(maria).unwrap().unwrap().spells;
    let first = office.coop.end_spell(office.rosa, maria, spells[0].id, day(TODAY));
    assert_eq!(refusal(first), Refusal::LastOfFirstClass("Usuarias".into()));
    office.coop.end_spell(office.rosa, maria, spells[1].id, day("2026-11-01")).unwrap();
    let over = office.coop.end_spell(office.rosa, maria, spells[1].id, day(TODAY));
    assert_eq!(refusal(over), Refusal::Life(LifeError::SpellOver(day("2026-11-01"))));
    office.admit("Inti", "Ñahui");
    office.coop.leave(office.rosa, maria, &Leaving::on(day(TODAY))).unwrap();
}

#[test]
fn a_vote_a_voice_and_a_charge_pass_to_someone_before_leaving() {
    let mut office = Office::new();
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    let tie = |kind, other, name: &str| NewTie {
        kind,
        other,
        outsider: Outsider { name: name.into(), ..Outsider::default() },
        part: None,
        from: day("2026-02-01"),
        to: None,
    };
    let coop = &mut office.coop;
    let proxy = coop.add_tie(office.rosa, inti, &tie(TieKind::Proxy, Some(maria), "")).unwrap().value;
    let park = coop.add_tie(office.rosa, maria, &tie(TieKind::Steward, None, "El Carmen")).unwrap().value;
    let given = coop.add_tie(office.rosa, maria, &tie(TieKind::Proxy, Some(inti), "")).unwrap().value;
    let last = Leaving::on(day("2026-10-31"));
    let held = refusal(coop.leave(office.rosa, maria, &last));
    assert_eq!(held, Refusal::StillHeld { kind: TieKind::Proxy, name: "Inti Ñahui".into() });
    coop.end_tie(office.rosa, proxy, day("2026-10-31")).unwrap();
    let held = refusal(coop.leave(office.rosa, maria, &last));
    assert_eq!(held, Refusal::StillHeld { kind: TieKind::Steward, name: "El Carmen".into() });
    coop.end_tie(office.rosa, park, day("2026-10-30")).unwrap();
    let minga = NewMember {
        kind: Kind::Organisation,
        profile: named("", "Minga Sur"),
        classes: vec![(office.class, day("2026-01-01"))],
        ..NewMember::default()
    };
    let minga = coop.admit(office.rosa, &minga).unwrap().value;
    let voice = coop.add_tie(office.rosa, minga, &tie(TieKind::Representative, Some(maria), "")).unwrap().value;
    let held = refusal(coop.leave(office.rosa, maria, &last));
    assert_eq!(held, Refusal::StillHeld { kind: TieKind::Representative, name: "Minga Sur".into() });
    let departure = coop.departure(maria, last.on).unwrap();
    assert_eq!(departure.held.iter().map(|tie| tie.id).collect::<Vec<_>>(), [voice]);
    coop.end_tie(office.rosa, voice, day("2026-10-31")).unwrap();
    coop.leave(office.rosa, maria, &last).unwrap();
    assert_eq!(coop.tie(given).unwrap().unwrap().to, Some(day("2026-10-31")), "her own vote ends with her");
    whole(&office);
}

#[test]
fn shares_held_together_are_known_by_whose_they_are_while_the_tie_lasts() {
    let mut office = Office::new();
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    let with = |other, name: &str, to: Option<&str>| NewTie {
        kind: TieKind::JointHolder,
        other,
        outsider: Outsider { name: name.into(), ..Outsider::default() },
        part: None,
        from: day("2026-02-01"),
        to: to.map(day),
    };
    office.coop.add_tie(office.rosa, maria, &with(Some(inti), "", None)).unwrap();
    office.coop.add_tie(office.rosa, maria, &with(None, "Tamia Quispe", Some("2026-06-30"))).unwrap();
    let joint = |on: &str| office.coop.joint_holders(day(on)).unwrap().get(&maria).map_or(0, Vec::len);
    assert_eq!(["2026-01-31", "2026-06-30", TODAY].map(joint), [0, 2, 1]);
}

#[test]
fn who_left_comes_back_under_the_same_number() {
    let mut office = with_a_board();
    let first = |name| NewMember {
        profile: named(name, "Quispe"),
        classes: vec![(office.class, day("2026-01-01"))],
        decision: board("1"),
        ..NewMember::default()
    };
    let (maria, inti) = (first("María"), first("Inti"));
    let maria = office.coop.admit(office.rosa, &maria).unwrap().value;
    let inti = office.coop.admit(office.rosa, &inti).unwrap().value;
    let class = office.class;
    let back = |from: &str| admission(class, from, board("30"));
    let never = office.coop.readmit(office.rosa, inti, &back("2026-11-01"));
    assert_eq!(refusal(never), Refusal::Life(LifeError::NeverLeft));
    office.coop.leave(office.rosa, maria, &Leaving::on(day("2026-06-30"))).unwrap();
    let early = office.coop.readmit(office.rosa, maria, &back("2026-06-30"));
    assert_eq!(refusal(early), Refusal::Life(LifeError::BackTooEarly(day("2026-06-30"))));
    let alone = office.coop.readmit(office.rosa, maria, &admission(class, "2026-11-01", None));
    assert_eq!(refusal(alone), Refusal::Decision(DecisionError::Missing(Body::Board)));
    office.coop.apply(office.rosa, maria, Some(class), day("2026-10-01")).unwrap();
    office.coop.readmit(office.rosa, maria, &back("2026-11-01")).unwrap();
    assert_eq!(status(&office, maria, "2026-10-31"), StatusKind::Former);
    assert_eq!(status(&office, maria, "2026-11-01"), StatusKind::Member);
    let member = office.coop.member(maria).unwrap().unwrap();
    assert_eq!((member.number, member.spells.len(), member.request()), (1, 2, None));
    whole(&office);
}

#[test]
fn someone_dies_and_the_shares_wait_for_the_heirs() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.subscribe(maria, 2, 10_000);
    let mut profile = named("María", "Quispe");
    profile.born = Some(day("1950-05-05"));
    office.coop.change_profile(office.rosa, maria, profile).unwrap();
    let unborn = office.coop.note_death(office.rosa, maria, day("1950-05-04"));
    assert_eq!(refusal(unborn), Refusal::Life(LifeError::BeforeBirth(day("1950-05-05"))));
    let ahead = office.coop.note_death(office.rosa, maria, day("2026-11-24"));
    assert_eq!(refusal(ahead), Refusal::Life(LifeError::Ahead(day("2026-11-24"))));
    office.coop.note_death(office.rosa, maria, day("2026-11-20")).unwrap();
    assert_eq!(status(&office, maria, TODAY), StatusKind::Former, "the last of a class may die");
    let member = office.coop.member(maria).unwrap().unwrap();
    assert!(member.in_succession(day(TODAY)) && !member.in_succession(day("2026-11-19")));
    let twice = office.coop.note_death(office.rosa, maria, day(TODAY));
    assert_eq!(refusal(twice), Refusal::Life(LifeError::Died(day("2026-11-20"))));
    let heir = |name: &str, part: &str| NewTie {
        kind: TieKind::Heir,
        other: None,
        outsider: Outsider { name: name.into(), ..Outsider::default() },
        part: part.parse().ok(),
        from: day("2026-11-20"),
        to: None,
    };
    office.coop.add_tie(office.rosa, maria, &heir("Urpi", "2/3")).unwrap();
    let too_much = office.coop.add_tie(office.rosa, maria, &heir("Wari", "1/2"));
    assert_eq!(refusal(too_much), Refusal::Tie(minga_core::ties::TieError::MoreThanWhole));
    office.coop.add_tie(office.rosa, maria, &heir("Wari", "1/3")).unwrap();
    whole(&office);
}

#[test]
fn debts_are_paid_before_leaving_or_stay_as_debts() {
    let mut office = Office::new();
    let (maria, _) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    office.coop.raise_charges(office.rosa, vec![dues(maria, 4_860)], None).unwrap();
    let leaving = Leaving::on(day("2026-10-31"));
    let owed = Refusal::OpenDebts(Money(4_860), Currency::USD);
    assert_eq!(refusal(office.coop.leave(office.rosa, maria, &leaving)), owed);
    // With its currency, so that the faces write it, or hide it, as they do amounts.
    assert_eq!(Fault::from(owed.clone()).args(), [("sum", "USD 48.60".to_owned())]);
    let done = office.coop.leave(office.rosa, maria, &Leaving { debts_stay: true, ..leaving }).unwrap();
    assert!(matches!(done.op, minga_core::journal::Op::Leave { debt: true, .. }));
    assert_eq!(refusal(office.coop.erase(office.rosa, maria.0)), owed);
    whole(&office);
}

#[test]
fn a_class_is_left_for_a_reason_by_a_decision() {
    let mut office = Office::new();
    let (maria, _) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    let spell = office.coop.member(maria).unwrap().unwrap().spells[0].id;
    let minute = board("14").unwrap();
    office.coop.leave_class(office.rosa, maria, spell, day("2026-11-30"), " Works elsewhere ", Some(&minute)).unwrap();
    let over = office.coop.member(maria).unwrap().unwrap().spells.pop().unwrap();
    assert_eq!((over.to, over.reason.as_str()), (Some(day("2026-11-30")), "Works elsewhere"));
    assert_eq!(office.coop.decision(over.decision.unwrap()).unwrap(), Some(minute));
    office.coop.undo(office.rosa, None).unwrap();
    whole(&office);
}

#[test]
fn days_noted_wrong_are_put_right_for_a_reason_and_what_lies_ahead_is_struck_out() {
    let mut office = Office::new();
    let (maria, _) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    let spell = office.coop.member(maria).unwrap().unwrap().spells[0].id;
    let early = office.coop.leave(office.rosa, maria, &Leaving::on(day("2025-12-31")));
    assert_eq!(refusal(early), Refusal::Life(LifeError::BeforeEntry(day("2026-01-01"))));
    let joined = Some((day("2025-06-01"), None));
    assert!(matches!(office.coop.correct_spell(office.rosa, maria, spell, joined, " "), Err(Fault::Refused(_))));
    office.coop.correct_spell(office.rosa, maria, spell, joined, "The book says June").unwrap();
    assert_eq!(status(&office, maria, "2025-06-01"), StatusKind::Member);
    let same = office.coop.correct_spell(office.rosa, maria, spell, joined, "Again");
    assert_eq!(refusal(same), Refusal::NothingChanged);

    let (from, to) = (day("2026-12-01"), Some(day("2026-12-31")));
    let leave = office.coop.set_standing(office.rosa, maria, StandingKind::Leave, from, to).unwrap().value;
    office.coop.correct_standing(office.rosa, maria, leave, Some((day("2026-12-10"), to)), "A slip").unwrap();
    assert_eq!(status(&office, maria, "2026-12-05"), StatusKind::Member);
    office.coop.correct_standing(office.rosa, maria, leave, None, "Stays").unwrap();
    assert_eq!(status(&office, maria, "2026-12-15"), StatusKind::Member);

    let exit = office.coop.leave(office.rosa, maria, &Leaving::on(day("2026-12-31"))).unwrap().value;
    office.coop.correct_standing(office.rosa, maria, exit, None, "Stays after all").unwrap();
    let member = office.coop.member(maria).unwrap().unwrap();
    assert_eq!((member.spells[0].to, member.standings.len()), (None, 0));
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(status(&office, maria, "2027-01-01"), StatusKind::Former);
    whole(&office);
    office.at("2027-02-01T10:00:00Z");
    let gone = office.coop.correct_standing(office.rosa, maria, exit, None, "Stays after all");
    assert_eq!(refusal(gone), Refusal::Life(LifeError::BegunAlready(day("2026-12-31"))));
    let alone = office.coop.register().unwrap().members[1].spells[0].id;
    let inti = office.coop.register().unwrap().members[1].id;
    let ended =
        office.coop.correct_spell(office.rosa, inti, alone, Some((day("2026-01-01"), Some(day("2027-01-31")))), "Gone");
    assert_eq!(refusal(ended), Refusal::LastOfFirstClass("Usuarias".into()));
}
