//! What holds of hours whatever an office does, and in whatever order.

use crate::life::Life;
use chrono::{Days, NaiveDate};
use minga_core::commitments::{Balance, Unit, balances};
use minga_core::ids::MemberId;
use minga_core::journal::Op;
use minga_store::NewWork;
use minga_tests::walk::{DAYS, HOURS, KINDS, Step};
use proptest::prelude::*;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::collections::{BTreeMap, BTreeSet};

/// Acts of hours and of days of work: each is done at least once in the walks of a few seeds.
const ACTS: [&str; 30] = [
    "add-asset",
    "set-policy",
    "enter-work",
    "answer-work",
    "reverse-work",
    "waive",
    "end-waiver",
    "give-hours",
    "take-gift-back",
    "give-to-pool",
    "give-from-pool",
    "buy-out-hours",
    "cancel-charge",
    "forgive-hours",
    "open-hours",
    "credit-shares",
    "credit-many-shares",
    "fine-missed",
    "work-off-fine",
    "call-day",
    "call-days",
    "change-day",
    "call-off-day",
    "sign-up",
    "withdraw-sign-up",
    "note-attendance",
    "note-leaving",
    "clear-attendance",
    "close-day",
    "pardon-missed",
];

/// A co-op of six that has pledged hours, and has a park.
fn pledged(how: u32) -> Life {
    let mut life = Life::new();
    for who in 0..6 {
        life.step(Step { what: 0, who, how: how.wrapping_add(who * 200) });
    }
    // Not every policy that somebody could think of can be, beside the others.
    (0..3).for_each(|n| _ = life.step(Step { what: HOURS, who: 0, how: how.wrapping_add(n) }));
    life.step(Step { what: HOURS + 21, who: 0, how });
    life
}

/// A step of hours or of days of work; now and then any other.
fn step() -> impl Strategy<Value = Step> {
    let what = prop_oneof![6 => HOURS..KINDS, 1 => 0..HOURS];
    (what, 0_u32..12, any::<u32>()).prop_map(|(what, who, how)| Step { what, who, how })
}

/// A step of hours alone that asks nothing else of anybody.
fn work() -> impl Strategy<Value = Step> {
    (HOURS + 1..DAYS, 0_u32..12, any::<u32>()).prop_map(|(what, who, how)| Step { what, who, how })
}

fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 1..most)
}

/// Where everybody stands at the end of a day.
fn stand(life: &Life, on: NaiveDate) -> BTreeMap<MemberId, Balance> {
    let (book, register) = (life.walk.coop.hours().unwrap(), life.register());
    balances(&book, &register.members, on).into_iter().map(|row| (row.member.id, row.balance)).collect()
}

/// Today, and days before it: yesterday, in the month and the years before.
fn days(life: &Life) -> [NaiveDate; 5] {
    [0, 1, 30, 330, 1000].map(|n| life.walk.coop.today() - Days::new(n))
}

/// What an act did, told apart by where hours went.
fn word(op: &Op) -> &'static str {
    match op {
        Op::GiveHours { back: true, .. } => "take-gift-back",
        Op::GiveHours { to: None, .. } => "give-to-pool",
        Op::GiveHours { from: None, .. } => "give-from-pool",
        op => op.word(),
    }
}

#[test]
fn a_walk_does_whatever_an_office_does_with_hours() {
    let mut done: BTreeMap<&str, u32> = BTreeMap::new();
    let mut refused = 0;
    for seed in 0..8 {
        let mut life = pledged(seed);
        let mut chance = StdRng::seed_from_u64(seed.into());
        for _ in 0..220 {
            let step =
                Step { what: chance.random_range(HOURS..KINDS), who: chance.random_range(0..12), how: chance.random() };
            match life.step(step) {
                Some(seq) => *done.entry(word(&life.walk.coop.op(seq).unwrap())).or_default() += 1,
                None => refused += 1,
            }
        }
        assert!(life.walk.coop.verify().unwrap().whole());
    }
    let missing: BTreeSet<_> = ACTS.iter().filter(|act| !done.contains_key(*act)).collect();
    assert!(missing.is_empty(), "never done: {missing:?}; done: {done:?}, refused: {refused}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, failure_persistence: None, ..ProptestConfig::default() })]

    /// The lines of everybody's sum add up on any day, and what passes on is nobody's gain but another's loss.
    #[test]
    fn lines_add_up_and_gifts_come_to_nothing(how in any::<u32>(), steps in steps(60)) {
        let mut life = pledged(how);
        for step in steps {
            life.step(step);
        }
        let (book, register) = (life.walk.coop.hours().unwrap(), life.register());
        for on in days(&life) {
            for (member, balance) in stand(&life, on) {
                let sum: i64 = balance.lines.iter().map(|line| line.units).sum();
                prop_assert_eq!(sum, balance.balance, "{:?} as of {}: {:?}", member, on, balance);
            }
            for unit in [Unit::Minutes, Unit::Sessions] {
                let sides = register.members.iter().flat_map(|m| book.of(m.id).sides);
                let passed: i64 = sides.filter(|s| s.unit == unit && s.on <= on).map(|s| s.units).sum();
                prop_assert_eq!(passed + book.pool(unit, on), 0, "as of {}", on);
                prop_assert!(book.pool(unit, on) >= 0, "the pool gives no more than it holds, as of {}", on);
            }
        }
    }

    /// While what is asked stays as it is, nobody has given away more than there was to give, on any day: whoever
    /// tries to take back all work there is, or to undo whatever was done.
    #[test]
    fn nobody_gave_what_they_did_not_have(
        how in any::<u32>(), steps in prop::collection::vec(work(), 20..80), undoes in any::<bool>(),
    ) {
        let mut life = pledged(how);
        for step in steps {
            life.step(step);
        }
        let (coop, actor) = (&mut life.walk.coop, life.walk.actor);
        if undoes {
            for act in 1..coop.head().unwrap().seq {
                if matches!(coop.op(act).unwrap(), Op::EnterWork { .. } | Op::AnswerWork { .. } | Op::GiveHours { .. }) {
                    let _ = coop.undo(actor, Some(act));
                }
            }
        } else {
            for entry in coop.hours().unwrap().entries() {
                let _ = coop.reverse_work(actor, entry.id);
            }
        }
        let (book, register) = (life.walk.coop.hours().unwrap(), life.register());
        for member in &register.members {
            let given: BTreeSet<_> = book.of(member.id).sides.iter().filter(|s| s.units < 0).map(|s| s.on).collect();
            for on in given {
                let rows = balances(&book, &register.members, on);
                let row = rows.iter().find(|row| row.member.id == member.id).unwrap();
                prop_assert!(row.balance.to_give() >= 0, "as of {}: {:?}", on, row.balance);
            }
        }
    }

    /// To enter work and to take it back leaves everybody where they were, on every day.
    #[test]
    fn work_taken_back_has_not_been(
        how in any::<u32>(), steps in steps(40), who in any::<prop::sample::Index>(), ago in 0..400_u64,
        units in 1..600_i64, approve in any::<bool>(),
    ) {
        let mut life = pledged(how);
        for step in steps {
            life.step(step);
        }
        let members = life.register().members;
        let (credited, day) = (members[who.index(members.len())].id, life.walk.coop.today() - Days::new(ago));
        let unit = life.walk.coop.unit_of(credited, day).unwrap();
        let days: Vec<_> = days(&life).into_iter().chain([day, day + Days::new(1), day + Days::new(400)]).collect();
        let before: Vec<_> = days.iter().map(|on| stand(&life, *on)).collect();
        let gifts: BTreeSet<_> = life.walk.coop.hours().unwrap().gifts().iter().map(|gift| gift.on).collect();
        let short = gifts.into_iter().any(|on| stand(&life, on).values().any(|balance| balance.to_give() < 0));
        let work = NewWork { unit, units, ..NewWork::own(credited, day, units, None) };
        let (coop, actor) = (&mut life.walk.coop, life.walk.actor);
        let id = coop.enter_work(actor, &[work], true, approve).unwrap().value[0];
        match coop.reverse_work(actor, id) {
            Ok(_) => {}
            // Other rules had taken away before what was given: the gift is taken back first.
            Err(fault) if fault.code().starts_with("work-passed") => {
                prop_assert!(short, "{}", fault);
                return Ok(());
            }
            Err(fault) => panic!("{fault}"),
        }
        let after: Vec<_> = days.iter().map(|on| stand(&life, *on)).collect();
        prop_assert_eq!(before, after);
    }

    /// What is done, passed on, paid for, forgiven or missed today changes nothing of an earlier day.
    #[test]
    fn hours_of_today_leave_every_day_before_alone(how in any::<u32>(), past in steps(40), today in steps(40)) {
        let mut life = pledged(how);
        for step in past {
            life.step(step);
        }
        life.walk.only_today = true;
        for step in today.into_iter().filter(|step| step.what >= HOURS) {
            let days = days(&life).map(|day| day - Days::new(1));
            let before = days.map(|on| stand(&life, on));
            let Some(seq) = life.step(step) else { continue };
            // What is asked of a period is asked on all its days, and known before it is due.
            if matches!(life.walk.coop.op(seq).unwrap(), Op::SetPolicy { .. } | Op::Waive { .. } | Op::EndWaiver { .. }) {
                continue;
            }
            prop_assert_eq!(before, days.map(|on| stand(&life, on)), "{:?}", life.walk.coop.op(seq).unwrap());
        }
    }
}
