//! Work is entered, by hand and from a table: what is taken, asked about, refused.

use crate::common::day;
use crate::park::{Park, code, hundred};
use minga_core::commitments::{Approval, Approver, Per, Period, Rules, Several, Stream, Unit, Worker};
use minga_core::ids::{AssetId, MemberId};
use minga_core::import::Accept;
use minga_core::money::Money;
use minga_store::{Leaving, NewWork, Note};

#[test]
fn work_waits_until_someone_else_approves_it_and_then_counts() {
    let mut park = Park::new();
    let note = Note { words: "With two cousins".into(), worker: "Inés".into() };
    let work = NewWork { worker: Worker::Relative, note: note.clone(), ..park.work("2026-05-02", 150) };
    let id = park.enter(work).unwrap();
    let waiting = park.office.coop.waiting_work().unwrap();
    assert_eq!((waiting.len(), waiting[0].entry.id, &waiting[0].note), (1, id, &note));
    assert_eq!(park.balance(park.maria), -6000);
    let approved = park.office.coop.answer_work(park.office.rosa, &[id], true).unwrap().seq;
    assert_eq!(park.balance(park.maria), -5850);
    assert!(park.office.coop.waiting_work().unwrap().is_empty());
    assert_eq!(code(park.office.coop.answer_work(park.office.rosa, &[id], true)), "work-not-waiting");
    let known = |after: i64| {
        let past = park.office.coop.known_after(after).unwrap();
        let (book, register) = (past.hours().unwrap(), past.register().unwrap().unwrap());
        minga_core::commitments::balances(&book, &register.members, day("2026-11-23"))[0].balance.balance
    };
    assert_eq!((known(approved - 1), known(approved)), (-6000, -5850), "what was approved by then");
    park.undo();
    assert_eq!(park.balance(park.maria), -6000);
    assert!(park.office.coop.verify().unwrap().whole());
}

#[test]
fn what_may_be_wrong_is_asked_and_taken_once_somebody_is_sure() {
    let mut park = Park::new();
    park.done("2026-05-02", 150);
    let left = park.office.admit("Zoila", "Toapanta");
    let leaving = Leaving::on(day("2026-06-30"));
    park.office.coop.leave(park.office.rosa, left, &leaving).unwrap();
    park.office.coop.close_asset(park.office.rosa, park.cuadras, day("2026-09-30")).unwrap();
    let work = park.work("2026-05-02", 150);
    let cases = [
        ("work-twice", work.clone()),
        ("work-full-day", NewWork { units: 1400, ..work.clone() }),
        ("work-before-joining", NewWork { day: day("2025-12-31"), ..work.clone() }),
        ("work-after-leaving", NewWork { credited: left, day: day("2026-07-01"), ..work.clone() }),
        ("work-closed-asset", NewWork { day: day("2026-10-01"), ..work.clone() }),
    ];
    for (asked, work) in cases {
        assert_eq!(code(park.enter(work.clone())), asked);
        assert!(park.office.coop.doubts(std::slice::from_ref(&work)).unwrap()[0].is_some());
        park.office.coop.enter_work(park.office.rosa, &[work], true, false).unwrap();
    }
    // The same slip twice in one pile.
    let slip = park.work("2026-05-09", 150);
    let pile = [slip.clone(), slip];
    assert_eq!(code(park.office.coop.enter_work(park.office.rosa, &pile, false, false)), "work-twice");
    // Two of one act are more than a day has; and one with what was there before.
    let slip = park.work("2026-05-16", 0);
    let long = |units| NewWork { units, ..slip.clone() };
    let pile = [long(800), long(801)];
    assert_eq!(code(park.office.coop.enter_work(park.office.rosa, &pile, false, false)), "work-full-day");
    let pile = [long(400), long(500)];
    park.office.coop.enter_work(park.office.rosa, &pile, false, false).unwrap();
    let pile =
        [NewWork { units: 300, ..park.work("2026-05-16", 0) }, NewWork { units: 301, ..park.work("2026-05-16", 0) }];
    assert_eq!(code(park.office.coop.enter_work(park.office.rosa, &pile, false, false)), "work-full-day");
}

#[test]
fn who_moves_house_leaves_the_hours_there_and_each_page_says_what_the_whole_book_says() {
    let mut park = Park::new();
    let (rosa, maria, luz) = (park.office.rosa, park.maria, park.luz);
    let home = |name: &str| minga_core::households::Home { name: name.into(), ..Default::default() };
    let first = park.office.coop.found_household(rosa, home("Casa 1"), &[maria, luz], None).unwrap().value;
    park.pledge(&Rules { per: Per::Household, ..hundred() });
    park.done("2026-05-02", 600);
    park.office.coop.leave_household(rosa, maria, day("2026-07-01")).unwrap();
    park.done("2026-08-01", 60);
    let later = NewWork { credited: luz, ..park.work("2026-08-01", 30) };
    park.office.coop.enter_work(rosa, &[later], false, true).unwrap();
    // A hundred hours, and of the one who left 184 days of 365.
    assert_eq!((park.balance(luz), park.balance(maria)), (600 + 30 - 6000, 60 - 3024));
    park.office.coop.found_household(rosa, home("Casa 2"), &[luz], Some(day("2026-09-01"))).unwrap();
    assert_eq!(park.office.coop.members_of_household(first, day("2026-09-01")).unwrap(), []);
    let (book, register) = (park.office.coop.hours().unwrap(), park.office.coop.register().unwrap());
    for on in ["2026-06-30", "2026-07-01", "2026-08-31", "2026-09-01", "2026-11-23", "2027-02-01"].map(day) {
        for row in minga_core::commitments::balances(&book, &register.members, on) {
            assert_eq!(park.office.coop.balance_of(row.member.id, on).unwrap(), row.balance, "{on}");
        }
    }
    assert!((-5370..=-5368).contains(&park.balance(luz)), "she brings along what stood there: {}", park.balance(luz));
    let parting = |who, on: &str| {
        let member = park.office.coop.member(who).unwrap().unwrap();
        park.office.coop.parting(&member, day(on)).unwrap().map(|parting| parting.balance.required)
    };
    assert_eq!(parting(luz, "2026-06-30"), None, "then they lived together");
    assert_eq!(parting(maria, "2026-09-30").map(|asked| asked / 60), Some(25), "92 days");
}

#[test]
fn what_can_never_be_is_refused() {
    let mut park = Park::new();
    let work = park.work("2026-05-02", 150);
    for (refused, work) in [
        ("work-ahead", NewWork { day: day("2026-11-24"), ..work.clone() }),
        ("work-no-units", NewWork { units: 0, ..work.clone() }),
        ("work-beyond-a-day", NewWork { units: 1500, ..work.clone() }),
        ("work-not-let", NewWork { worker: Worker::Hired, ..work.clone() }),
        ("no-such-member", NewWork { credited: MemberId::new(), ..work.clone() }),
        ("no-such-asset", NewWork { asset: Some(AssetId::new()), ..work.clone() }),
    ] {
        assert_eq!(code(park.office.coop.enter_work(park.office.rosa, &[work], true, true)), refused);
    }
    let (rosa, class) = (park.office.rosa, park.office.class);
    let from = day("2026-01-01");
    let bad = Rules { penalty: 3, ..hundred() };
    assert_eq!(code(park.office.coop.set_policy(rosa, &[class], from, &bad, None)), "policy-out-of-bounds");
    assert_eq!(code(park.office.coop.set_policy(rosa, &[class], from, &hundred(), None)), "nothing-changed");
    let other = minga_store::NewClass { name: "Trabajadoras".into(), dye: None, par: Money(5000) };
    let other = park.office.coop.add_class(rosa, &other).unwrap().value;
    let sessions = Rules { unit: Unit::Sessions, amount: 13, ..Rules::default() };
    assert_eq!(code(park.office.coop.set_policy(rosa, &[other], from, &sessions, None)), "policy-other-unit");
    let monthly = Rules { period: Period::CalendarMonth, several: Several::Sum, amount: 60, ..Rules::default() };
    assert_eq!(code(park.office.coop.set_policy(rosa, &[other], from, &monthly, None)), "policy-other-period");
    park.office.coop.set_policy(rosa, &[class, other], from, &sessions, None).unwrap();
    let stood = [(park.maria, i64::MIN)];
    assert_eq!(code(park.office.coop.open_hours(rosa, from, Unit::Minutes, &stood)), "work-no-units");
}

#[test]
fn imported_work_is_approved_by_who_imports_it_but_for_their_own() {
    use minga_core::import::hours::{HoursLine, HoursPlan, Outcome, Place};
    let mut park = Park::new();
    let maria = park.clerk("María", park.maria);
    let line = |member, place| {
        let (unit, stream, worker) = (Unit::Minutes, Stream::Commons, Worker::Own);
        let (day, words) = (day("2026-05-02"), "With Inés".into());
        Outcome::New(HoursLine { member, day, unit, units: 120, place, stream, worker, words })
    };
    let plan = HoursPlan {
        lines: vec![(2, line(park.maria, Place::New(0))), (3, line(park.luz, Place::Known(park.cuadras)))],
        skipped: vec![],
        assets: vec!["Huerto".into(), "Only on a line left out".into()],
    };
    let brought = park.office.coop.take_hours(maria, &plan, Accept::default()).unwrap().value;
    assert_eq!((brought.entries, brought.waiting, brought.assets), (2, 1, 1));
    assert_eq!((park.balance(park.maria), park.balance(park.luz)), (-6000, -5880));
    let waiting = park.office.coop.waiting_work().unwrap();
    assert_eq!((waiting.len(), waiting[0].note.words.as_str()), (1, "With Inés"));
    assert!(park.office.coop.asset_named("huerto").unwrap().is_some());
    park.undo();
    assert_eq!(park.balance(park.luz), -6000);
    let nothing = park.office.coop.take_hours(maria, &HoursPlan::default(), Accept::default());
    assert_eq!(code(nothing), "nothing-changed");
}

#[test]
fn imported_work_waits_for_the_others_the_policy_asks_for() {
    use minga_core::import::hours::{HoursLine, HoursPlan, Outcome, Place};
    let mut park = Park::new();
    let (rosa, luz) = (park.office.rosa, park.clerk("Luz", park.luz));
    let plan = |park: &Park, on: &str| HoursPlan {
        lines: vec![(
            2,
            Outcome::New(HoursLine {
                member: park.maria,
                day: day(on),
                unit: Unit::Minutes,
                units: 120,
                place: Place::Known(park.cuadras),
                stream: Stream::Commons,
                worker: Worker::Own,
                words: String::new(),
            }),
        )],
        ..HoursPlan::default()
    };
    // Two have to agree: who imports is one of them.
    park.pledge(&Rules { approval: Approval { by: Approver::Office, count: 2 }, ..hundred() });
    let two = plan(&park, "2026-05-02");
    assert_eq!(park.office.coop.take_hours(rosa, &two, Accept::default()).unwrap().value.waiting, 1);
    let waits = park.office.coop.waiting_work().unwrap();
    assert_eq!((waits.len(), waits[0].agreed, park.balance(park.maria)), (1, 1, -6000));
    let id = waits[0].entry.id;
    assert_eq!(code(park.office.coop.answer_work(rosa, &[id], true)), "work-agreed");
    assert_eq!(park.office.coop.answer_work(luz, &[id], true).unwrap().value.answered, 1);
    assert_eq!(park.balance(park.maria), -5880);
    // A steward has to: who imports is none.
    park.pledge(&Rules { approval: Approval { by: Approver::Steward, count: 1 }, ..hundred() });
    let steward = plan(&park, "2026-05-03");
    assert_eq!(park.office.coop.take_hours(rosa, &steward, Accept::default()).unwrap().value.waiting, 1);
    assert_eq!(park.office.coop.waiting_work().unwrap()[0].agreed, 0);
    park.office.coop.add_steward(rosa, park.cuadras, park.luz, day("2026-01-01"), "").unwrap();
    let by_a_steward = plan(&park, "2026-05-04");
    assert_eq!(park.office.coop.take_hours(luz, &by_a_steward, Accept::default()).unwrap().value.waiting, 0);
    assert_eq!(park.balance(park.maria), -5760);
}
