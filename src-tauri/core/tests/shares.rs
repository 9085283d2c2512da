//! Movements of shares as a co-op makes them: what they come to, and what is refused with which sum.
#![allow(clippy::unwrap_used, missing_docs)]

use chrono::NaiveDate;
use minga_core::classes::{Class, OnExit, Terms};
use minga_core::decisions::Body;
use minga_core::ids::{ClassId, CoopId, MemberId, TermsId};
use minga_core::members::{Kind, Member, Name, Profile, Spell, Standing, StandingKind};
use minga_core::money::{Currency, Money};
use minga_core::ratio::Part;
use minga_core::register::{Coop, Register};
use minga_core::shares::{
    Capital, EntryKind, Ground, Holding, MoveError, Occasion, Payout, Place, ShareEntry, Sheet, Sought, Wish,
    customary, holding, movements, together, unpaid,
};

const TODAY: &str = "2026-11-23";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Shares of 50.00 that pass, are withdrawn at any time, and are bought back on leaving.
fn class(name: &str) -> Class {
    let terms = Terms {
        id: TermsId::new(),
        from: day("2019-04-12"),
        par: Money(5000),
        least_units: 1,
        transferable: true,
        withdrawable: true,
        redeem_after_years: 0,
        on_exit: OnExit::BoughtBack,
        most_part: None,
    };
    Class { id: ClassId::new(), name: name.into(), dye: 0, position: 1, terms: vec![terms] }
}

fn with(name: &str, change: impl FnOnce(&mut Terms)) -> Class {
    let mut class = class(name);
    change(&mut class.terms[0]);
    class
}

/// A member of these classes since 2020, with shares subscribed on days.
fn member(name: &str, classes: &[&Class], shares: &[(&Class, &str, i64, i64)]) -> Member {
    let subscribed = |(class, on, units, paid): &(&Class, &str, i64, i64)| {
        let par = class.terms[0].par;
        ShareEntry::new(class.id, day(on), EntryKind::Subscribe, *units, Money(*paid), par)
    };
    Member {
        id: MemberId::new(),
        number: 1,
        folio: None,
        kind: Kind::Person,
        profile: Profile { name: Name { given: String::new(), family: name.into() }, ..Profile::default() },
        spells: classes.iter().map(|c| Spell::new(c.id, day("2020-01-01"), None)).collect(),
        standings: Vec::new(),
        shares: shares.iter().map(subscribed).collect(),
        stays: Vec::new(),
        formerly: Vec::new(),
    }
}

fn ground<'a>(classes: &'a [Class], members: &[&Member]) -> Ground<'a> {
    let all: i64 = members.iter().flat_map(|m| &m.shares).map(|e| e.par.0 * e.units).sum();
    Ground { today: day(TODAY), classes, capital: Money(all) }
}

fn after(sheet: &Sheet<'_>, of: &Member, class: &Class) -> (i64, i64) {
    let Holding { units, paid, .. } = sheet.held(of, class.id, day(TODAY));
    (units, paid.0)
}

use Occasion::{Leaving, Staying, Succession};

#[test]
fn two_of_three_shares_pass_with_their_part_of_what_is_paid() {
    let users = class("Users");
    let maria = member("María", &[&users], &[(&users, "2020-01-01", 3, 10_000)]);
    let inti = member("Inti", &[&users], &[(&users, "2020-01-01", 1, 5000)]);
    let classes = [users.clone()];
    let mut sheet = Sheet::new(ground(&classes, &[&maria, &inti]), None);
    sheet.pass(&maria, &inti, Staying, (users.id, 2), day("2026-05-01")).unwrap();
    assert_eq!(after(&sheet, &maria, &users), (1, 3334), "the odd cent stays with whoever gives");
    assert_eq!(after(&sheet, &inti, &users), (3, 11_666));
    let [out, into] = sheet.lines() else { panic!("two lines") };
    assert_eq!((out.entry.pair, into.entry.pair), (Some(into.entry.id), Some(out.entry.id)));
    sheet.pass(&maria, &inti, Leaving, (users.id, 1), day("2026-05-01")).unwrap();
    assert_eq!(after(&sheet, &maria, &users), (0, 0), "with the last share goes all of it");
}

#[test]
fn shares_of_two_par_values_pass_as_two_pairs_oldest_first() {
    let mut users = class("Users");
    users.terms.push(Terms { from: day("2024-01-01"), par: Money(8000), ..users.terms[0].clone() });
    let mut maria = member("María", &[&users], &[(&users, "2020-01-01", 2, 10_000)]);
    maria.shares.push(ShareEntry::new(users.id, day("2024-02-01"), EntryKind::Subscribe, 2, Money(8000), Money(8000)));
    let inti = member("Inti", &[&users], &[]);
    let classes = [users.clone()];
    let mut sheet = Sheet::new(ground(&classes, &[&maria]), None);
    sheet.pass(&maria, &inti, Staying, (users.id, 3), day(TODAY)).unwrap();
    let into: Vec<_> =
        sheet.lines().iter().filter(|l| l.member == inti.id).map(|l| (l.entry.units, l.entry.par.0)).collect();
    assert_eq!(into, [(2, 5000), (1, 8000)]);
    let both = holding(&sheet.ledger(&maria), day(TODAY)).subscribed.0
        + holding(&sheet.ledger(&inti), day(TODAY)).subscribed.0;
    assert_eq!(both, 26_000, "no value is lost on the way");
}

#[test]
fn a_conversion_keeps_the_value_and_a_rest_is_paid_out_or_refused() {
    let (users, funders) = (class("Users"), with("Funders", |t| t.par = Money(20_000)));
    let maria = member("María", &[&users], &[(&users, "2020-01-01", 10, 45_000)]);
    let classes = [users.clone(), funders.clone()];
    let sheet = || Sheet::new(ground(&classes, &[&maria]), None);

    let mut exact = sheet();
    exact.convert(&maria, Staying, (users.id, 8), funders.id, false, day(TODAY)).unwrap();
    assert_eq!((after(&exact, &maria, &users), after(&exact, &maria, &funders)), ((2, 9000), (2, 36_000)));
    assert_eq!(holding(&exact.ledger(&maria), day(TODAY)).subscribed, Money(50_000));

    let rest = MoveError::RestLeft { value: Money(45_000), par: Money(20_000), rest: Money(5000) };
    assert_eq!(sheet().convert(&maria, Staying, (users.id, 9), funders.id, false, day(TODAY)), Err(rest));
    let mut paid_out = sheet();
    paid_out.convert(&maria, Staying, (users.id, 9), funders.id, true, day(TODAY)).unwrap();
    let now = holding(&paid_out.ledger(&maria), day(TODAY));
    assert_eq!((now.subscribed, now.paid), (Money(45_000), Money(40_000)), "both fall by the rest of 50.00");

    let poor = member("Inti", &[&users], &[(&users, "2020-01-01", 5, 500)]);
    let mut unpaid = Sheet::new(ground(&classes, &[&poor]), None);
    let why = MoveError::RestUnpaid { rest: Money(5000), paid: Money(500) };
    assert_eq!(unpaid.convert(&poor, Leaving, (users.id, 5), funders.id, true, day(TODAY)), Err(why));
    assert_eq!(sheet().convert(&maria, Staying, (users.id, 1), users.id, false, day(TODAY)), Err(MoveError::Same));
}

#[test]
fn terms_refuse_with_the_sum() {
    let bound = with("Founders", |t| {
        t.transferable = false;
        t.withdrawable = false;
    });
    let slow = with("Funders", |t| {
        t.redeem_after_years = 3;
        t.least_units = 2;
    });
    let both = [&bound, &slow];
    let maria = member(
        "María",
        &both,
        &[(&bound, "2020-02-29", 2, 10_000), (&slow, "2020-02-29", 2, 10_000), (&slow, "2024-11-24", 4, 20_000)],
    );
    let inti = member("Inti", &[&bound], &[]);
    let classes = [bound.clone(), slow.clone()];
    let redeem = |class: &Class, units, on: &str| {
        let mut sheet = Sheet::new(ground(&classes, &[&maria]), None);
        sheet.give_back(&maria, Staying, EntryKind::Redeem, (class.id, units), None, day(on)).err()
    };
    let pass = |class: &Class, units| {
        let mut sheet = Sheet::new(ground(&classes, &[&maria]), None);
        sheet.pass(&maria, &inti, Staying, (class.id, units), day(TODAY)).err()
    };
    assert_eq!(redeem(&bound, 1, TODAY), Some(MoveError::NotWithdrawable(bound.id)));
    assert_eq!(pass(&bound, 1), Some(MoveError::NotTransferable(bound.id)));
    assert_eq!(pass(&slow, 1), Some(MoveError::NotInClass { member: inti.id, class: slow.id }));
    assert_eq!(redeem(&slow, 7, TODAY), Some(MoveError::NotSoMany { held: 6, asked: 7 }));
    let young = |asked, free, from: &str| Some(MoveError::TooYoung { asked, free, years: 3, from: day(from) });
    assert_eq!(redeem(&slow, 3, TODAY), young(3, 2, "2027-11-24"));
    assert_eq!(redeem(&slow, 1, "2023-02-27"), young(1, 0, "2023-02-28"), "whole years, to the day");
    assert_eq!(redeem(&slow, 2, TODAY), None, "the oldest go first, and they are old enough");
    assert!(redeem(&slow, 6, TODAY).is_some());

    let old = member("Inti", &[&slow], &[(&slow, "2020-01-01", 3, 15_000)]);
    let mut sheet = Sheet::new(ground(&classes, &[&old]), None);
    let few = MoveError::TooFew { class: slow.id, left: 1, least: 2 };
    assert_eq!(sheet.give_back(&old, Staying, EntryKind::Gift, (slow.id, 2), None, day(TODAY)), Err(few));
}

#[test]
fn nobody_holds_more_than_a_tenth_of_the_capital() {
    let tenth: Part = "1/10".parse().unwrap();
    let (users, funders) = (class("Users"), with("Funders", |t| t.most_part = Some(tenth)));
    let classes = [users.clone(), funders.clone()];
    let maria = member(
        "María",
        &[&users, &funders],
        &[(&users, "2020-01-01", 5, 25_000), (&funders, "2020-01-01", 14, 70_000)],
    );
    let others = member("Others", &[&users], &[(&users, "2020-01-01", 175, 875_000)]);
    let subscribe = |who: &Member, all: &[&Member], class: &Class, units| {
        let mut sheet = Sheet::new(ground(&classes, all), None);
        sheet.add(who, EntryKind::Subscribe, class.id, units, Money(0), day(TODAY)).err()
    };
    // 250.00 + 700.00 held of 9,700.00; with six more 1,250.00 of 10,000.00.
    let above = MoveError::AbovePart {
        member: maria.id,
        would: Money(125_000),
        whole: Money(1_000_000),
        part: tenth,
        most: Money(100_000),
    };
    assert_eq!(subscribe(&maria, &[&maria, &others], &funders, 6), Some(above));
    assert!(subscribe(&maria, &[&maria, &others], &users, 6).is_some(), "the strictest limit holds for all she has");
    assert_eq!(
        subscribe(&others, &[&maria, &others], &users, 6),
        None,
        "who holds no share of that class is not bound"
    );
    let first = member("Inti", &[&funders], &[]);
    assert_eq!(subscribe(&first, &[], &funders, 1), None, "a co-op begins with one member's fewest shares");
    assert!(subscribe(&first, &[], &funders, 2).is_some());
}

#[test]
fn shares_issued_are_paid_up() {
    let workers = class("Workers");
    let maria = member("María", &[&workers], &[]);
    let classes = [workers.clone()];
    let mut sheet = Sheet::new(ground(&classes, &[]), None);
    sheet.add(&maria, EntryKind::Issue, workers.id, 3, Money(0), day(TODAY)).unwrap();
    assert_eq!(after(&sheet, &maria, &workers), (3, 15_000));
}

#[test]
fn of_a_leavers_thirty_shares_twenty_are_paid_back_over_three_years_and_ten_given() {
    let funders = class("Funders");
    let killa = member("Killa", &[&funders], &[(&funders, "2020-01-01", 30, 150_000)]);
    let classes = [funders.clone()];
    let (last, first) = (day("2026-03-31"), day("2026-06-30"));
    let wish = |units, place| Wish { class: funders.id, units, place };
    let wishes = [wish(20, Place::PaidBack { parts: 3, first }), wish(10, Place::Given), wish(0, Place::Passed(None))];
    let mut sheet = Sheet::new(ground(&classes, &[&killa]), None);
    let payouts = sheet.dispose(&killa, &[], Leaving, &wishes, last).unwrap();
    let paid = |on: &str, units, cents| Payout { on: day(on), units, amount: Money(cents) };
    assert_eq!(payouts, [paid("2026-06-30", 7, 35_000), paid("2027-06-30", 7, 35_000), paid("2028-06-30", 6, 30_000)]);
    let lines: Vec<_> = sheet.lines().iter().map(|l| (l.entry.kind, l.entry.units, l.entry.paid.0)).collect();
    assert_eq!(lines, [(EntryKind::Redeem, -20, -100_000), (EntryKind::Gift, -10, -50_000)]);
    assert_eq!(after(&sheet, &killa, &funders), (0, 0), "every share has a place, and the rest is 0.00");
}

#[test]
fn every_share_of_a_leaver_has_one_place_and_what_the_class_says_is_allowed() {
    let founders = with("Founders", |t| {
        t.transferable = false;
        t.withdrawable = false;
        t.on_exit = OnExit::Cancelled;
    });
    let funders = with("Funders", |t| {
        t.redeem_after_years = 3;
        t.on_exit = OnExit::Transferred;
        t.transferable = false;
    });
    let classes = [founders.clone(), funders.clone()];
    let killa = member(
        "Killa",
        &[&founders, &funders],
        &[(&founders, "2020-01-01", 2, 10_000), (&funders, "2026-01-01", 3, 15_000)],
    );
    let inti = member("Inti", &[&funders], &[]);
    let last = day("2026-06-30");
    let dispose = |wishes: &[Wish]| {
        let mut sheet = Sheet::new(ground(&classes, &[&killa]), None);
        sheet.dispose(&killa, &[&inti], Leaving, wishes, last).map(|_| sheet)
    };
    let usual = customary(&killa, &classes, last);
    let nobody = Wish { class: funders.id, units: 3, place: Place::Passed(None) };
    assert_eq!(usual, [Wish { class: founders.id, units: 2, place: Place::Cancelled }, nobody]);
    assert_eq!(dispose(&usual).err(), Some(MoveError::NobodyNamed(funders.id)));
    let chosen = Wish { place: Place::Passed(Some(inti.id)), ..nobody };
    let done = dispose(&[usual[0], chosen]).unwrap();
    assert_eq!((after(&done, &killa, &founders), after(&done, &inti, &funders)), ((0, 0), (3, 15_000)));
    let few = MoveError::Unplaced { class: founders.id, held: 2, placed: 0 };
    assert_eq!(dispose(&[chosen]).err(), Some(few));
    let back = Wish { place: Place::PaidBack { parts: 1, first: last }, ..nobody };
    assert!(
        matches!(dispose(&[usual[0], back]), Err(MoveError::TooYoung { .. })),
        "the class passes them on; paid back they must be old enough"
    );
}

#[test]
fn shares_in_succession_go_to_the_heirs_in_whole_shares_or_are_paid_back() {
    let users = with("Users", |t| t.transferable = false);
    let mut late = member("Rosa", &[&users], &[(&users, "2020-01-01", 10, 45_000)]);
    let (inti, amaru) = (member("Inti", &[], &[]), member("Amaru", &[&users], &[]));
    let classes = [users.clone()];
    let part = |text: &str| text.parse::<Part>().unwrap();
    let early = Sheet::new(ground(&classes, &[&late]), None).inherit(&late, &[(&inti, part("1/1"))], day(TODAY));
    assert_eq!(early, Err(MoveError::StillLives));
    late.standings.push(Standing::new(StandingKind::Death, day("2026-10-01"), None));
    let sheet = || Sheet::new(ground(&classes, &[&late]), None);
    let mut passed = sheet();
    passed.inherit(&late, &[(&inti, part("1/3")), (&amaru, part("2/3"))], day(TODAY)).unwrap();
    assert_eq!((after(&passed, &inti, &users), after(&passed, &amaru, &users)), ((3, 13_500), (7, 31_500)));
    assert_eq!(after(&passed, &late, &users), (0, 0));
    let more = sheet().inherit(&late, &[(&inti, part("2/3")), (&amaru, part("2/3"))], day(TODAY));
    assert_eq!(more, Err(MoveError::HeirsParts));
    assert_eq!(sheet().inherit(&late, &[], day(TODAY)), Err(MoveError::HeirsParts));
    let out = |kind| sheet().give_back(&late, Succession, kind, (users.id, 10), None, day(TODAY));
    assert_eq!((out(EntryKind::Redeem), out(EntryKind::Gift)), (Ok(()), Err(MoveError::InSuccession)));
    let more = sheet().add(&late, EntryKind::Subscribe, users.id, 1, Money(0), day(TODAY));
    assert_eq!(more, Err(MoveError::InSuccession));
    assert_eq!(sheet().pass(&late, &amaru, Succession, (users.id, 1), day(TODAY)), Err(MoveError::InSuccession));
}

#[test]
fn a_pair_is_taken_back_whole_and_only_once() {
    let users = class("Users");
    let mut maria = member("María", &[&users], &[(&users, "2020-01-01", 3, 15_000)]);
    let mut inti = member("Inti", &[&users], &[]);
    let classes = [users.clone()];
    let mut write = |draw: &dyn Fn(&mut Sheet<'_>, &Member, &Member) -> Result<(), MoveError>| {
        let mut sheet = Sheet::new(ground(&classes, &[&maria]), None);
        draw(&mut sheet, &maria, &inti)?;
        for line in sheet.into_lines() {
            let whose = if line.member == maria.id { &mut maria } else { &mut inti };
            whose.shares.push(line.entry);
        }
        Ok::<_, MoveError>(inti.shares.clone())
    };
    let inti_has = write(&|sheet, from, to| sheet.pass(from, to, Staying, (users.id, 2), day("2026-05-01"))).unwrap();
    let line = inti_has[0].id;
    let inti_has = write(&|sheet, from, to| sheet.reverse(&[from, to], line, day(TODAY))).unwrap();
    assert_eq!((inti_has[1].units, inti_has[1].reverses), (-2, Some(line)));
    assert!(inti_has[1].pair.is_some());
    let again = write(&|sheet, from, to| sheet.reverse(&[from, to], line, day(TODAY)));
    assert_eq!(again, Err(MoveError::NothingToReverse));
    assert_eq!((holding(&maria.shares, day(TODAY)).units, holding(&inti.shares, day(TODAY)).units), (3, 0));
}

#[test]
fn what_is_paid_counts_for_the_oldest_shares() {
    let users = class("Users");
    let maria = member(
        "María",
        &[&users],
        &[(&users, "2024-01-01", 2, 10_000), (&users, "2025-02-01", 2, 2500), (&users, "2026-03-01", 1, 0)],
    );
    let owes = unpaid(&maria, day(TODAY));
    assert_eq!((owes.len(), owes[0].owed(), owes[0].since), (1, Money(12_500), day("2025-02-01")));
    assert!(unpaid(&maria, day("2024-12-31")).is_empty());
}

#[test]
fn the_capital_is_added_up_by_class_with_the_largest_holdings_what_is_unpaid_and_what_waits() {
    let founders = with("Fundadoras", |t| t.most_part = Part::new(1, 2));
    let users = class("Usuarias");
    let ana = member("Ana", &[&founders], &[(&founders, "2020-01-01", 6, 30_000), (&users, "2021-01-01", 2, 5_000)]);
    let inti = member("Inti", &[&users], &[(&users, "2020-03-01", 2, 10_000)]);
    let mut late = member("Luz", &[&users], &[(&users, "2020-02-01", 1, 5_000)]);
    late.standings.push(Standing::new(StandingKind::Death, day("2026-01-05"), None));
    let (a, i, l) = (ana.id, inti.id, late.id);
    let register = register(vec![founders.clone(), users.clone()], vec![ana, inti, late]);

    let capital = Capital::of(&register, day(TODAY), 2);
    assert_eq!((capital.whole.units, capital.whole.paid, capital.holders), (11, Money(50_000), 3));
    let by_class: Vec<_> =
        capital.classes.iter().map(|c| (c.holders, c.holding.units, c.holding.subscribed.0)).collect();
    assert_eq!(by_class, [(1, 6, 30_000), (3, 5, 25_000)]);
    let largest: Vec<_> = capital.largest.iter().map(|s| (s.member, s.holding.units, s.is_above())).collect();
    assert_eq!(largest, [(a, 8, true), (i, 2, false)]);
    assert_eq!(capital.largest[0].most, Part::new(1, 2).map(|half| (half, Money(27_500))));
    assert_eq!(capital.unpaid.iter().map(|(who, u)| (*who, u.owed().0)).collect::<Vec<_>>(), [(a, 5_000)]);
    assert_eq!(capital.to_settle.iter().map(|t| (t.member, t.died)).collect::<Vec<_>>(), [(l, true)]);

    let sought = Sought { class: Some(users.id), from: Some(day("2020-03-01")), ..Sought::default() };
    let lines = movements(&register, &sought);
    assert_eq!(
        lines.iter().map(|(who, line)| (who.id, line.on)).collect::<Vec<_>>(),
        [(a, day("2021-01-01")), (i, day("2020-03-01"))]
    );
    assert_eq!(together(lines.into_iter().map(|(_, line)| line)), (4, Money(15_000)));
}

fn register(classes: Vec<Class>, members: Vec<Member>) -> Register {
    let coop = Coop {
        id: CoopId::new(),
        name: "Quitumbe".into(),
        currency: Currency::USD,
        lang: "es".into(),
        place: String::new(),
        admits: Body::Office,
        probation_days: 0,
    };
    Register { coop, classes, members, households: Vec::new() }
}
