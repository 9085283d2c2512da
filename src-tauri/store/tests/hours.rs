//! Hours on the real file: pledged, entered, approved, taken back, waived, given, paid for, forgiven; and what is
//! refused or asked about first.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Office, day};
use minga_core::commitments::{
    Approval, Approver, BuyOutTerms, Due, Effects, Fine, HoursFault, Per, Period, Presence, Purse, Rules, Settled,
    Several, State, Stream, Substitute, Transfer, Unit, WaiverReason, Worker,
};
use minga_core::commons::{Asset, AssetKind, Story};
use minga_core::decisions::{Body, Decision};
use minga_core::ids::{AssetId, AttendanceId, ChargeId, MemberId, PersonId, WorkDayId, WorkId};
use minga_core::import::Accept;
use minga_core::money::Money;
use minga_core::shares::holding;
use minga_store::{Answered, Fault, Leaving, NewWaiver, NewWork, Note};

fn code<T>(result: Result<T, Fault>) -> &'static str {
    match result {
        Ok(_) => panic!("it was taken"),
        Err(fault) => fault.code(),
    }
}

/// A hundred hours a year, and everything a policy can allow.
fn hundred() -> Rules {
    Rules {
        amount: 6000,
        transfer: Transfer::Member,
        substitutes: vec![Substitute::Relative],
        buy_out: Some(BuyOutTerms { rate: Money(250), most: Some(600) }),
        fine: Some(Fine { amount: Money(1000), settled: Settled::WorkedOff }),
        share_value: Some(Money(1000)),
        effects: Effects { no_vote: true, ..Effects::default() },
        due: Due::EvenPace,
        ..Rules::default()
    }
}

/// Rosa in the office, María and Luz in the register, a park, and a hundred hours pledged.
struct Park {
    office: Office,
    maria: MemberId,
    luz: MemberId,
    cuadras: AssetId,
}

impl Park {
    fn new() -> Self {
        let mut office = Office::new();
        let (maria, luz) = (office.admit("María", "Quispe"), office.admit("Luz", "Lema"));
        let asset = Asset {
            id: AssetId::new(),
            part_of: None,
            kind: AssetKind::Park,
            name: "Las Cuadras".into(),
            place: String::new(),
            held: String::new(),
            usage: String::new(),
            from: day("2019-04-12"),
            to: None,
            story: Story::default(),
        };
        let cuadras = office.coop.add_asset(office.rosa, asset).unwrap().value;
        let mut all = Self { office, maria, luz, cuadras };
        all.pledge(&hundred());
        all
    }

    fn pledge(&mut self, rules: &Rules) {
        let (rosa, class) = (self.office.rosa, self.office.class);
        self.office.coop.set_policy(rosa, &[class], day("2026-01-01"), rules, None).unwrap();
    }

    fn work(&self, on: &str, minutes: i64) -> NewWork {
        NewWork::own(self.maria, day(on), minutes, Some(self.cuadras))
    }

    fn enter(&mut self, work: NewWork) -> Result<WorkId, Fault> {
        let done = self.office.coop.enter_work(self.office.rosa, &[work], false, false)?;
        Ok(done.value[0])
    }

    fn done(&mut self, on: &str, minutes: i64) -> WorkId {
        let work = self.work(on, minutes);
        self.office.coop.enter_work(self.office.rosa, &[work], false, true).unwrap().value[0]
    }

    fn balance(&self, member: MemberId) -> i64 {
        self.office.coop.balance_of(member, day("2026-11-23")).unwrap().balance
    }

    /// Someone of the office who is a member.
    fn clerk(&mut self, name: &str, member: MemberId) -> PersonId {
        self.office.coop.add_person(self.office.rosa, name, Some(member)).unwrap().value
    }

    fn undo(&mut self) {
        self.office.coop.undo(self.office.rosa, None).unwrap();
    }
}

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
fn nobody_approves_their_own_work_whoever_entered_it_and_whoever_is_credited() {
    let mut park = Park::new();
    let maria = park.clerk("María", park.maria);
    let own = park.work("2026-05-02", 150);
    let entered_by_rosa = park.enter(own.clone()).unwrap();
    assert_eq!(code(park.office.coop.answer_work(maria, &[entered_by_rosa], true)), "work-own");
    // Entered by herself and approved at once: it waits all the same.
    let other_day = NewWork { day: day("2026-05-03"), ..own.clone() };
    let id = park.office.coop.enter_work(maria, &[other_day], false, true).unwrap().value[0];
    assert_eq!(park.office.coop.work(id).unwrap().unwrap().entry.state, State::Waiting);
    // She worked, Luz is credited.
    park.pledge(&Rules { substitutes: vec![Substitute::Member], ..hundred() });
    let for_luz = NewWork { credited: park.luz, worker: Worker::Member(park.maria), ..own };
    let id = park.enter(for_luz).unwrap();
    assert_eq!(code(park.office.coop.answer_work(maria, &[id], true)), "work-own");
    park.office.coop.answer_work(park.office.rosa, &[id, entered_by_rosa], false).unwrap();
    assert_eq!(park.balance(park.luz), -6000);
}

#[test]
fn where_two_have_to_approve_the_first_is_not_enough() {
    let mut park = Park::new();
    park.pledge(&Rules { approval: Approval { by: Approver::Office, count: 2 }, ..hundred() });
    let luz = park.clerk("Luz", park.luz);
    let id = park.done("2026-05-02", 150);
    assert_eq!(park.office.coop.answer_work(park.office.rosa, &[id], true).unwrap().value.agreed, 1);
    assert_eq!(code(park.office.coop.answer_work(park.office.rosa, &[id], true)), "work-agreed");
    assert_eq!(park.balance(park.maria), -6000);
    assert_eq!(park.office.coop.answer_work(luz, &[id], true).unwrap().value.answered, 1);
    assert_eq!(park.balance(park.maria), -5850);
}

#[test]
fn where_stewards_approve_nobody_else_does() {
    let mut park = Park::new();
    park.pledge(&Rules { approval: Approval { by: Approver::Steward, count: 1 }, ..hundred() });
    let luz = park.clerk("Luz", park.luz);
    let id = park.done("2026-05-02", 150);
    assert_eq!(code(park.office.coop.answer_work(luz, &[id], true)), "work-not-steward");
    park.office.coop.add_steward(park.office.rosa, park.cuadras, park.luz, day("2026-01-01"), "").unwrap();
    park.office.coop.answer_work(luz, &[id], true).unwrap();
    assert_eq!(park.balance(park.maria), -5850);
}

#[test]
fn of_many_answered_at_once_what_is_for_somebody_else_is_left_and_waits() {
    let mut park = Park::new();
    let maria = park.clerk("María", park.maria);
    let own = park.enter(park.work("2026-05-02", 150)).unwrap();
    let of_luz = park.enter(NewWork { credited: park.luz, ..park.work("2026-05-02", 90) }).unwrap();
    let works = park.office.coop.waiting_work().unwrap();
    let may: Vec<_> = park.office.coop.answerable(maria, &works).unwrap().into_iter().map(|may| may.not).collect();
    assert_eq!(may, works.iter().map(|w| (w.entry.id == own).then_some(HoursFault::Own)).collect::<Vec<_>>());
    let done = park.office.coop.answer_work(maria, &[own, of_luz], true).unwrap().value;
    assert_eq!(done, Answered { answered: 1, agreed: 0, left: 1 });
    assert_eq!((park.balance(park.luz), park.balance(park.maria)), (90 - 6000, -6000));
    assert_eq!(park.office.coop.waiting_work().unwrap()[0].entry.id, own);
    park.undo();
    assert_eq!(park.balance(park.luz), -6000);
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
fn those_who_owe_together_approve_nothing_of_each_other_and_buy_out_together() {
    let mut park = Park::new();
    let (rosa, luz) = (park.office.rosa, park.clerk("Luz", park.luz));
    let (maria, home) = (park.maria, minga_core::households::Home { name: "Casa 1".into(), ..Default::default() });
    park.office.coop.found_household(rosa, home, &[park.maria, park.luz], None).unwrap();
    let work = park.work("2026-05-02", 150);
    let id = park.enter(work).unwrap();
    park.pledge(&Rules { per: Per::Household, ..hundred() });
    assert_eq!(code(park.office.coop.answer_work(luz, &[id], true)), "work-own");
    let on = day("2026-06-01");
    park.office.coop.buy_out(rosa, maria, 400, on, on).unwrap();
    assert_eq!(code(park.office.coop.buy_out(rosa, park.luz, 201, on, on)), "buy-out-left");
    park.office.coop.buy_out(rosa, park.luz, 200, on, on).unwrap();
    park.undo();
    // Living together and owing apart, she is somebody else.
    park.pledge(&hundred());
    park.office.coop.answer_work(luz, &[id], true).unwrap();
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
fn a_reversal_restores_the_balance_and_is_not_reversed_again() {
    let mut park = Park::new();
    park.done("2026-04-01", 60);
    let id = park.done("2026-05-02", 150);
    park.office.coop.reverse_work(park.office.rosa, id).unwrap();
    assert_eq!(park.balance(park.maria), -5940);
    assert_eq!(code(park.office.coop.reverse_work(park.office.rosa, id)), "work-nothing-to-reverse");
    let book = park.office.coop.hours().unwrap();
    let back = book.entries().iter().find(|e| e.reverses == Some(id)).unwrap().id;
    assert_eq!(code(park.office.coop.reverse_work(park.office.rosa, back)), "work-nothing-to-reverse");
    park.undo();
    assert_eq!(park.balance(park.maria), -5790);
    // What still waits is declined.
    let work = park.work("2026-05-09", 30);
    let waits = park.enter(work).unwrap();
    park.office.coop.reverse_work(park.office.rosa, waits).unwrap();
    assert!(park.office.coop.waiting_work().unwrap().is_empty());
}

#[test]
fn a_waiver_asks_less_and_may_end_sooner() {
    let mut park = Park::new();
    let waiver = NewWaiver {
        reason: WaiverReason::Care,
        from: day("2026-03-01"),
        to: Some(day("2026-04-30")),
        percent: 50,
        words: "Her mother".into(),
        decision: Some(Decision::new(Body::Board, day("2026-02-20"), "12").unwrap()),
    };
    let id = park.office.coop.waive(park.office.rosa, park.maria, &waiver).unwrap().value;
    assert_eq!(park.balance(park.maria), -6000 + 502);
    assert_eq!(park.office.coop.words_of_waiver(id).unwrap(), "Her mother");
    park.office.coop.end_waiver(park.office.rosa, id, day("2026-03-31")).unwrap();
    assert_eq!(park.balance(park.maria), -6000 + 255);
    assert_eq!(code(park.office.coop.end_waiver(park.office.rosa, id, day("2026-02-01"))), "spell-backwards");
    let none = NewWaiver { percent: 0, ..waiver.clone() };
    assert_eq!(code(park.office.coop.waive(park.office.rosa, park.maria, &none)), "waiver-percent");
    let backwards = NewWaiver { to: Some(day("2026-01-01")), ..waiver };
    assert_eq!(code(park.office.coop.waive(park.office.rosa, park.maria, &backwards)), "spell-backwards");
    park.office.coop.erase(park.office.rosa, park.maria.0).unwrap_err();
    assert!(park.office.coop.verify().unwrap().whole());
}

#[test]
fn what_one_gives_another_receives_and_the_pool_gives_no_more_than_it_holds() {
    let mut park = Park::new();
    let (maria, luz) = (Purse::Member(park.maria), Purse::Member(park.luz));
    let on = day("2026-06-01");
    let rosa = park.office.rosa;
    park.done("2026-05-02", 480);
    park.office.coop.give_hours(rosa, (maria, luz), (360, Unit::Minutes), on).unwrap();
    assert_eq!((park.balance(park.maria), park.balance(park.luz)), (-5880, -5640));
    let empty = park.office.coop.give_hours(rosa, (Purse::Pool, luz), (60, Unit::Minutes), on);
    assert_eq!(code(empty), "gift-pool-holds");
    let to_pool = park.office.coop.give_hours(rosa, (maria, Purse::Pool), (60, Unit::Minutes), on).unwrap();
    park.office.coop.give_hours(rosa, (Purse::Pool, luz), (60, Unit::Minutes), on).unwrap();
    assert_eq!(park.office.coop.pool(Unit::Minutes).unwrap(), 0);
    assert_eq!(park.balance(park.maria) + park.balance(park.luz), 480 - 12_000);
    // On an earlier day it held nothing; and what it holds now it gave away later.
    park.office.coop.give_hours(rosa, (maria, Purse::Pool), (60, Unit::Minutes), on).unwrap();
    let before = park.office.coop.give_hours(rosa, (Purse::Pool, luz), (60, Unit::Minutes), day("2026-05-31"));
    assert_eq!(code(before), "gift-pool-holds");
    park.office.coop.give_hours(rosa, (Purse::Pool, luz), (60, Unit::Minutes), day("2026-06-20")).unwrap();
    let twice = park.office.coop.give_hours(rosa, (Purse::Pool, luz), (60, Unit::Minutes), day("2026-06-10"));
    assert_eq!(code(twice), "gift-pool-holds");
    // The pool has passed it on.
    assert_eq!(code(park.office.coop.undo(rosa, Some(to_pool.seq))), "gift-pool-holds");
    assert_eq!(code(park.office.coop.take_back_gift(rosa, to_pool.value)), "gift-pool-holds");
    let same = park.office.coop.give_hours(rosa, (maria, maria), (60, Unit::Minutes), on);
    assert_eq!(code(same), "nothing-changed");
    park.pledge(&Rules { transfer: Transfer::Pool, ..hundred() });
    let named = park.office.coop.give_hours(rosa, (maria, luz), (60, Unit::Minutes), on);
    assert_eq!(code(named), "gift-not-let");
}

#[test]
fn a_gift_taken_back_leaves_both_where_they_were() {
    let mut park = Park::new();
    let (maria, luz) = (Purse::Member(park.maria), Purse::Member(park.luz));
    let rosa = park.office.rosa;
    park.done("2026-05-02", 360);
    let gift = park.office.coop.give_hours(rosa, (maria, luz), (360, Unit::Minutes), day("2026-06-01")).unwrap().value;
    let on = park.office.coop.give_hours(rosa, (luz, Purse::Pool), (60, Unit::Minutes), day("2026-06-02")).unwrap();
    assert_eq!(code(park.office.coop.take_back_gift(rosa, gift)), "gift-to-give");
    park.office.coop.take_back_gift(rosa, on.value).unwrap();
    park.office.coop.take_back_gift(rosa, gift).unwrap();
    assert_eq!((park.balance(park.maria), park.balance(park.luz)), (-5640, -6000));
    assert_eq!(code(park.office.coop.take_back_gift(rosa, gift)), "work-nothing-to-reverse");
}

#[test]
fn nobody_gives_hours_they_do_not_have_however_little_is_held_against_them() {
    let mut park = Park::new();
    park.pledge(&Rules { debt_cap: Some(2400), ..hundred() });
    let (maria, luz, rosa) = (Purse::Member(park.maria), Purse::Member(park.luz), park.office.rosa);
    let give = |park: &mut Park, units, on: &str| {
        park.office.coop.give_hours(rosa, (maria, luz), (units, Unit::Minutes), day(on)).map(|done| done.value)
    };
    assert_eq!(code(give(&mut park, 60, "2026-06-01")), "gift-to-give");
    park.done("2026-06-10", 180);
    assert_eq!(code(give(&mut park, 60, "2026-06-01")), "gift-to-give", "not done yet on that day");
    give(&mut park, 120, "2026-07-01").unwrap();
    let more = give(&mut park, 120, "2026-06-20").unwrap_err();
    assert_eq!((more.code(), more.args()), ("gift-to-give", vec![("units", "1 h".into())]), "given later");
    give(&mut park, 60, "2026-06-20").unwrap();
    assert_eq!(code(give(&mut park, 1, "2026-11-23")), "gift-to-give");
}

#[test]
fn work_that_was_given_away_since_is_taken_back_after_the_gift() {
    let mut park = Park::new();
    park.pledge(&Rules { debt_cap: Some(2400), ..hundred() });
    let (maria, luz, rosa) = (Purse::Member(park.maria), Purse::Member(park.luz), park.office.rosa);
    let (most, rest) = (park.done("2026-05-02", 360), park.done("2026-05-03", 60));
    let on = day("2026-06-01");
    let gift = park.office.coop.give_hours(rosa, (maria, luz), (300, Unit::Minutes), on).unwrap().value;
    let before = (park.balance(park.maria), park.balance(park.luz));
    let fault = park.office.coop.reverse_work(rosa, most).unwrap_err();
    assert_eq!(fault.code(), "work-passed-on");
    let said = [("giver", "María Quispe"), ("units", "5 h"), ("date", "2026-06-01"), ("taker", "Luz Lema")];
    assert_eq!(fault.args(), said.map(|(key, value)| (key, value.to_owned())));
    assert_eq!((park.balance(park.maria), park.balance(park.luz)), before, "nothing was written");
    // What is left covers what was given.
    park.office.coop.reverse_work(rosa, rest).unwrap();
    park.office.coop.take_back_gift(rosa, gift).unwrap();
    park.office.coop.reverse_work(rosa, most).unwrap();
    assert_eq!((park.balance(park.maria), park.balance(park.luz)), (-2400, -2400));
    // The newest acts first, all of it can be undone.
    (0..3).for_each(|_| park.undo());
    assert_eq!((park.balance(park.maria), park.balance(park.luz)), (-2400, -2400));
    assert_eq!(code(park.office.coop.reverse_work(rosa, most)), "work-passed-on");
}

#[test]
fn an_approval_is_not_withdrawn_once_the_hours_were_given_away() {
    let mut park = Park::new();
    let (maria, luz, rosa) = (Purse::Member(park.maria), Purse::Member(park.luz), park.office.rosa);
    let work = park.work("2026-05-02", 360);
    let id = park.enter(work).unwrap();
    let approved = park.office.coop.answer_work(rosa, &[id], true).unwrap().seq;
    let on = day("2026-06-01");
    let gift = park.office.coop.give_hours(rosa, (maria, Purse::Pool), (300, Unit::Minutes), on).unwrap().value;
    assert_eq!(code(park.office.coop.undo(rosa, Some(approved))), "work-passed-to-pool");
    // Nor is a gift undone that was passed on.
    let from_pool = park.office.coop.give_hours(rosa, (Purse::Pool, luz), (120, Unit::Minutes), on).unwrap();
    park.office.coop.give_hours(rosa, (luz, maria), (60, Unit::Minutes), on).unwrap();
    assert_eq!(code(park.office.coop.undo(rosa, Some(from_pool.seq))), "work-passed-on");
    park.undo();
    park.undo();
    park.office.coop.take_back_gift(rosa, gift).unwrap();
    park.office.coop.undo(rosa, Some(approved)).unwrap();
    assert_eq!(park.balance(park.maria), -6000);
    assert!(park.office.coop.verify().unwrap().whole());
}

#[test]
fn the_newest_act_is_undone_even_where_other_rules_left_the_giver_short() {
    let mut park = Park::new();
    let (maria, rosa) = (Purse::Member(park.maria), park.office.rosa);
    park.done("2026-05-02", 360);
    park.office.coop.give_hours(rosa, (maria, Purse::Pool), (300, Unit::Minutes), day("2026-06-01")).unwrap();
    park.pledge(&Rules { streams: vec![Stream::Care], ..hundred() });
    let care = NewWork { stream: Stream::Care, ..park.work("2026-05-09", 60) };
    let id = park.office.coop.enter_work(rosa, &[care], true, true).unwrap().value[0];
    assert_eq!(code(park.office.coop.reverse_work(rosa, id)), "work-passed-to-pool");
    park.undo();
    park.office.coop.redo(rosa).unwrap();
    assert_eq!(park.balance(park.maria), -6000 - 300 + 60);
}

#[test]
fn of_those_who_owe_together_the_work_of_one_covers_what_another_gave() {
    let mut park = Park::new();
    let (rosa, maria) = (park.office.rosa, park.maria);
    let home = minga_core::households::Home { name: "Casa 1".into(), ..Default::default() };
    park.office.coop.found_household(rosa, home, &[maria, park.luz], None).unwrap();
    park.pledge(&Rules { per: Per::Household, ..hundred() });
    let work = park.done("2026-05-02", 360);
    let luz = Purse::Member(park.luz);
    park.office.coop.give_hours(rosa, (luz, Purse::Pool), (300, Unit::Minutes), day("2026-06-01")).unwrap();
    assert_eq!(code(park.office.coop.reverse_work(rosa, work)), "work-passed-to-pool");
}

#[test]
fn hours_are_bought_out_at_the_rate_and_within_the_cap() {
    let mut park = Park::new();
    let (rosa, on) = (park.office.rosa, day("2026-06-01"));
    park.office.coop.buy_out(rosa, park.maria, 150, on, day("2026-12-01")).unwrap();
    assert_eq!(park.balance(park.maria), -5850);
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(625), "two hours and a half at 2.50");
    assert_eq!(code(park.office.coop.buy_out(rosa, park.maria, 451, on, on)), "buy-out-left");
    park.undo();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0));
    park.pledge(&Rules { buy_out: None, ..hundred() });
    assert_eq!(code(park.office.coop.buy_out(rosa, park.maria, 60, on, on)), "buy-out-no-rate");
}

#[test]
fn hours_that_are_not_paid_for_go_with_their_charge() {
    let mut park = Park::new();
    let (rosa, on) = (park.office.rosa, day("2026-06-01"));
    let charge = park.office.coop.buy_out(rosa, park.maria, 150, on, on).unwrap().value;
    park.office.coop.cancel_charge(rosa, charge, "She came after all", None).unwrap();
    assert_eq!((park.balance(park.maria), park.office.coop.open_debts(park.maria).unwrap()), (-6000, Money(0)));
    let on_that_day = park.office.coop.balance_of(park.maria, on).unwrap();
    assert_eq!(on_that_day.balance, -6000, "as if they had never been bought");
    park.office.coop.buy_out(rosa, park.maria, 600, on, on).unwrap();
    park.undo();
    park.undo();
    assert_eq!((park.balance(park.maria), park.office.coop.open_debts(park.maria).unwrap()), (-5850, Money(625)));
    // Of two hours and a half at 2.50 an hour 3.01 are paid: 72 whole minutes stay.
    let receipt = minga_store::NewReceipt {
        payer: park.maria,
        household: false,
        amount: Money(301),
        on: day("2026-11-23"),
        method: minga_core::payments::Method::Cash,
        reference: String::new(),
        parts: vec![minga_core::payments::Part { member: park.maria, charge, amount: Money(301) }],
    };
    let receipt = park.office.coop.take_payment(rosa, &receipt).unwrap().value.0;
    park.office.coop.cancel_charge(rosa, charge, "The rest will be worked", None).unwrap();
    assert_eq!((park.balance(park.maria), park.office.coop.open_debts(park.maria).unwrap()), (-5928, Money(0)));
    // The receipt was another's: nothing is paid, and what is left goes too.
    park.office.coop.void_receipt(rosa, receipt, "Luz paid it").unwrap();
    park.office.coop.cancel_charge(rosa, charge, "All of it will be worked", None).unwrap();
    assert_eq!((park.balance(park.maria), park.office.coop.open_debts(park.maria).unwrap()), (-6000, Money(0)));
    assert!(park.office.coop.verify().unwrap().whole());
}

#[test]
fn only_an_assembly_forgives() {
    let mut park = Park::new();
    let rosa = park.office.rosa;
    park.office.coop.open_hours(rosa, day("2026-01-01"), Unit::Minutes, &[(park.maria, -4000)]).unwrap();
    assert_eq!(park.balance(park.maria), -10_000);
    let board = Decision::new(Body::Board, day("2026-03-01"), "12").unwrap();
    let refused = park.office.coop.forgive_hours(rosa, None, day("2026-03-01"), None, &board);
    assert_eq!(code(refused), "decision-too-narrow");
    let assembly = Decision::new(Body::Assembly, day("2026-03-01"), "3").unwrap();
    park.office.coop.forgive_hours(rosa, None, day("2026-03-01"), Some(3000), &assembly).unwrap();
    assert_eq!(park.balance(park.maria), -7000);
    assert!(!park.office.coop.balance_of(park.maria, day("2026-11-23")).unwrap().may_vote);
    assert_eq!(code(park.office.coop.open_hours(rosa, day("2026-01-01"), Unit::Minutes, &[])), "nothing-changed");
}

#[test]
fn hours_become_whole_shares_and_the_rest_is_kept() {
    let mut park = Park::new();
    let (rosa, class) = (park.office.rosa, park.office.class);
    park.done("2026-04-01", 290);
    assert_eq!(code(park.office.coop.credit_shares(rosa, park.maria, class)), "credit-no-share");
    park.done("2026-04-02", 320);
    park.office.coop.credit_shares(rosa, park.maria, class).unwrap();
    let units = |park: &Park| {
        let member = park.office.coop.member(park.maria).unwrap().unwrap();
        holding(&member.shares, day("2026-11-23")).units
    };
    assert_eq!(units(&park), 2, "10 h 10 at 10.00 are two shares of 50.00, and 1.67 is left");
    park.done("2026-04-03", 290);
    park.office.coop.credit_shares(rosa, park.maria, class).unwrap();
    assert_eq!(units(&park), 3);
    // An hour is worth twice as much, of all that was done: the difference is credited once.
    park.pledge(&Rules { share_value: Some(Money(2000)), streams: vec![Stream::Commons], ..hundred() });
    park.office.coop.credit_shares(rosa, park.maria, class).unwrap();
    assert_eq!(units(&park), 6, "15 hours at 20.00");
    assert_eq!(code(park.office.coop.credit_shares(rosa, park.maria, class)), "credit-no-share");
    // What the policy does not count adds nothing.
    let paid = NewWork { stream: Stream::Livelihood, ..park.work("2026-04-04", 600) };
    park.office.coop.enter_work(rosa, &[paid], true, true).unwrap();
    assert_eq!(code(park.office.coop.credit_shares(rosa, park.maria, class)), "credit-no-share");
}

/// María missed four hours of planting on 21 November and was fined for it: the day, the session, the charge.
fn fined(park: &mut Park) -> (WorkDayId, AttendanceId, ChargeId) {
    let (rosa, on) = (park.office.rosa, day("2026-11-21"));
    let at = |text: &str| format!("{text}:00").parse().unwrap();
    let plan = minga_core::workdays::Plan {
        asset: park.cuadras,
        title: "Planting".into(),
        on,
        begins: at("08:00"),
        ends: at("12:00"),
        places: None,
        meet: String::new(),
        tasks: String::new(),
        tools: String::new(),
    };
    park.office.at("2026-11-20T09:00:00Z");
    let minga = park.office.coop.call_day(rosa, plan).unwrap().value;
    park.office.at("2026-11-23T09:00:00Z");
    park.office.coop.note_absence(rosa, minga, park.maria, Presence::Missed).unwrap();
    let seen = park.office.coop.seen_on(minga).unwrap()[0].id;
    let charge = park.office.coop.fine_missed(rosa, &[seen], day("2026-12-31")).unwrap().value[0];
    (minga, seen, charge)
}

#[test]
fn a_work_day_missed_is_fined_once_and_may_be_worked_off() {
    let mut park = Park::new();
    let rosa = park.office.rosa;
    let (_, seen, charge) = fined(&mut park);
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(1000));
    assert_eq!(code(park.office.coop.fine_missed(rosa, &[seen], day("2026-12-31"))), "fine-nothing");
    let waits = park.work("2026-11-22", 240);
    let waits = park.enter(waits).unwrap();
    assert_eq!(code(park.office.coop.work_off_fine(rosa, charge, waits)), "fine-not-worked-off");
    let approved = park.office.coop.answer_work(rosa, &[waits], true).unwrap().seq;
    // Work that was taken back, of a minute, or from before.
    let back = park.done("2026-11-22", 250);
    park.office.coop.reverse_work(rosa, back).unwrap();
    let (short, before) = (park.done("2026-11-22", 239), park.done("2026-11-20", 240));
    for work in [back, short, before] {
        assert_eq!(code(park.office.coop.work_off_fine(rosa, charge, work)), "fine-not-worked-off");
    }
    park.office.coop.work_off_fine(rosa, charge, waits).unwrap();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0));
    assert_eq!(code(park.office.coop.undo(rosa, Some(approved))), "undo-stands");
    // The work was somebody else's: the session is to be paid again.
    park.office.coop.reverse_work(rosa, waits).unwrap();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(1000));
    assert_eq!(code(park.office.coop.undo(rosa, Some(approved))), "undo-stands");
    let made_up = park.done("2026-11-23", 240);
    let ledger = park.office.coop.ledger_of(park.maria).unwrap();
    let again = ledger.account(park.maria, day("2026-12-31")).open().next().unwrap().charge.id;
    park.office.coop.work_off_fine(rosa, again, made_up).unwrap();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0));
    park.undo();
    park.undo();
    park.undo();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0), "worked off with the first");
    assert!(park.office.coop.verify().unwrap().whole());
}

#[test]
fn who_was_not_missed_after_all_owes_no_fine() {
    let mut park = Park::new();
    let rosa = park.office.rosa;
    let (minga, ..) = fined(&mut park);
    assert_eq!(code(park.office.coop.clear_attendance(rosa, minga, park.maria)), "fine-asked");
    park.office.coop.note_absence(rosa, minga, park.maria, Presence::Excused).unwrap();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0));
    park.undo();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(1000));
    park.office.coop.check_in(rosa, minga, &[(park.maria, minga_core::workdays::Stay::default())]).unwrap();
    assert_eq!(park.office.coop.open_debts(park.maria).unwrap(), Money(0));
}

#[test]
fn an_approval_that_something_stands_on_is_not_taken_back() {
    let mut park = Park::new();
    let (rosa, luz) = (park.office.rosa, park.clerk("Luz", park.luz));
    let work = park.work("2026-04-01", 600);
    let id = park.enter(work).unwrap();
    let approved = park.office.coop.answer_work(rosa, &[id], true).unwrap().seq;
    let credited = park.office.coop.credit_shares(rosa, park.maria, park.office.class).unwrap().seq;
    assert_eq!(code(park.office.coop.undo(rosa, Some(approved))), "undo-stands");
    park.office.coop.undo(rosa, Some(credited)).unwrap();
    park.office.coop.undo(rosa, Some(approved)).unwrap();
    // Of two who agreed neither is taken back alone.
    park.pledge(&Rules { approval: Approval { by: Approver::Office, count: 2 }, ..hundred() });
    let first = park.office.coop.answer_work(rosa, &[id], true).unwrap().seq;
    let last = park.office.coop.answer_work(luz, &[id], true).unwrap().seq;
    assert_eq!(code(park.office.coop.undo(rosa, Some(first))), "undo-stands");
    park.office.coop.undo(rosa, Some(last)).unwrap();
    park.office.coop.undo(rosa, Some(first)).unwrap();
    assert!(park.office.coop.verify().unwrap().whole());
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

#[test]
fn the_hours_ahead_of_one_who_leaves_go_to_the_pool_or_lapse() {
    for to_pool in [true, false] {
        let mut park = Park::new();
        let rosa = park.office.rosa;
        // Of 6,000 minutes 184 days do not count, less 3,025: asked 2,975.
        for (on, minutes) in [("2026-05-02", 1_400), ("2026-05-03", 1_400), ("2026-05-04", 200)] {
            park.done(on, minutes);
        }
        let leaving = Leaving { hours_to_pool: to_pool, ..Leaving::on(day("2026-06-30")) };
        let told = park.office.coop.departure(park.maria, leaving.on).unwrap().hours.unwrap();
        assert_eq!((told.balance.balance, told.to_pool), (25, 25));
        let act = park.office.coop.leave(rosa, park.maria, &leaving).unwrap().seq;
        assert_eq!(park.office.coop.pool(Unit::Minutes).unwrap(), if to_pool { 25 } else { 0 });
        assert_eq!(park.balance(park.maria), if to_pool { 0 } else { 25 });
        park.office.coop.undo(rosa, Some(act)).unwrap();
        assert_eq!(park.office.coop.pool(Unit::Minutes).unwrap(), 0, "taken back with the leaving");
        assert_eq!(park.balance(park.maria), -3_000);
        assert!(park.office.coop.verify().unwrap().whole());
    }
}

#[test]
fn nothing_of_a_leaver_passes_to_the_pool_where_the_policy_says_no_or_nothing_is_ahead() {
    let mut park = Park::new();
    let told = |park: &Park| park.office.coop.departure(park.maria, day("2026-06-30")).unwrap().hours;
    assert_eq!(told(&park).map(|hours| (hours.balance.balance, hours.to_pool)), Some((-2_975, 0)));
    park.pledge(&Rules { transfer: Transfer::None, amount: 0, ..hundred() });
    assert_eq!(told(&park), None, "nothing is asked");
    park.pledge(&Rules { transfer: Transfer::None, amount: 600, ..hundred() });
    park.done("2026-05-02", 1_400);
    assert_eq!(told(&park).map(|hours| hours.to_pool), Some(0));
}
