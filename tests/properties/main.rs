//! What holds whatever an office does, and in whatever order.
#![allow(clippy::unwrap_used, missing_docs)]

mod hours;
mod life;
mod state;

use chrono::TimeDelta;
use life::Life;
use minga_core::households::Home;
use minga_core::ids::{ClassId, MemberId};
use minga_core::journal::Op;
use minga_core::members::{Profile, StatusKind};
use minga_core::register::Register;
use minga_core::shares::Holding;
use minga_store::Fault;
use minga_store::journal::Asked;
use minga_tests::walk::{HOURS, KINDS, Step};
use proptest::prelude::*;
use state::State;
use std::collections::BTreeMap;

fn step() -> impl Strategy<Value = Step> {
    let what = prop_oneof![3 => 0..HOURS, 2 => HOURS..KINDS];
    (what, 0_u32..40, any::<u32>()).prop_map(|(what, who, how)| Step { what, who, how })
}

fn steps(most: usize) -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(step(), 1..most)
}

/// What held of each member on a day.
fn held(register: &Register, on: chrono::NaiveDate) -> BTreeMap<MemberId, (StatusKind, Vec<ClassId>, Holding)> {
    let rows = register.roll(on).rows.into_iter();
    rows.map(|row| {
        let mut classes = row.classes;
        classes.sort();
        (row.id, (row.status.kind, classes, row.holding))
    })
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    /// Undo of do is identity, and redo is do.
    #[test]
    fn an_act_that_is_undone_has_not_been_and_redone_has(steps in steps(25)) {
        let mut life = Life::new();
        for step in steps {
            let before = State::of(&life);
            let Some(seq) = life.step(step) else {
                prop_assert_eq!(State::of(&life).differs(&before), None, "a refused act leaves nothing behind");
                continue;
            };
            if !life.walk.coop.op(seq).unwrap().undoable() {
                continue;
            }
            let after = State::of(&life);
            life.walk.coop.undo(life.walk.actor, None).unwrap();
            prop_assert_eq!(State::of(&life).differs(&before), None, "{:?} was undone", life.walk.coop.op(seq).unwrap());
            life.walk.coop.redo(life.walk.actor).unwrap();
            prop_assert_eq!(State::of(&life).differs(&after), None, "{:?} was redone", life.walk.coop.op(seq).unwrap());
        }
        life.whole()?;
    }

    /// Replay equals the tables, also over restores; and all the way back and forth again.
    #[test]
    fn the_tables_are_what_the_chain_makes(first in steps(25), lost in steps(8), then in steps(15)) {
        let mut life = Life::new();
        for step in first {
            life.step(step);
        }
        life.whole()?;
        let mut life = life.restore(&lost);
        life.whole()?;
        for step in then {
            life.step(step);
        }
        life.whole()?;
        let full = State::of(&life);
        let mut undone = 0;
        while life.walk.coop.undo(life.walk.actor, None).is_ok() {
            undone += 1;
        }
        for _ in 0..undone {
            life.walk.coop.redo(life.walk.actor).unwrap();
        }
        prop_assert_eq!(State::of(&life).differs(&full), None);
        life.whole()?;
    }

    /// What the file said at an earlier moment it says for ever: but for names the law had erased.
    #[test]
    fn what_was_known_earlier_never_changes(steps in steps(30), erased in any::<prop::sample::Index>()) {
        let mut life = Life::new();
        let mut known = vec![(life.walk.coop.head().unwrap().seq, life.now, life.register())];
        for step in steps {
            if let Some(seq) = life.step(step) {
                known.push((seq, life.now, life.register()));
            }
        }
        let members = &known[erased.index(known.len())].2.members;
        let mut gone = Vec::new();
        if let Some(id) = members.first().map(|m| m.id) {
            life.clock.set(life.now + TimeDelta::hours(1));
            match life.walk.erase(id) {
                // With the other records of the same person, and a household nobody else lives in.
                Ok(()) => {
                    let newest = Asked { limit: 1, ..Asked::default() };
                    let Op::Erase { subject, also } = &life.walk.coop.history(&newest).unwrap()[0].op else {
                        panic!("the newest act is the erasing");
                    };
                    gone.push(*subject);
                    gone.extend(also);
                }
                // One who belongs, or whose shares are open.
                Err(Fault::Refused(_)) => {}
                Err(fault) => panic!("{fault}"),
            }
        }
        for (seq, moment, mut register) in known {
            for member in register.members.iter_mut().filter(|m| gone.contains(&m.id.0)) {
                member.profile = Profile::default();
            }
            for household in register.households.iter_mut().filter(|h| gone.contains(&h.id.0)) {
                household.home = Home::default();
            }
            let past = life.walk.coop.known_at(moment).unwrap();
            prop_assert_eq!(past.seq, seq);
            let past = past.register().unwrap().unwrap();
            prop_assert_eq!(past, register);
        }
        life.whole()?;
    }

    /// An act dated today never changes what held as of an earlier day.
    #[test]
    fn what_is_dated_today_leaves_every_day_before_alone(past in steps(25), today in steps(25)) {
        let mut life = Life::new();
        for step in past {
            life.step(step);
        }
        life.walk.only_today = true;
        let days = |life: &Life| [1, 2, 30, 400, 1000].map(|n| life.walk.coop.today() - TimeDelta::days(n));
        for step in today {
            let (days, before) = (days(&life), life.register());
            let Some(seq) = life.step(step) else { continue };
            // To take an act back is to say that it never was.
            if matches!(life.walk.coop.op(seq).unwrap(), Op::Undo { .. } | Op::Redo { .. }) {
                continue;
            }
            let after = life.register();
            for day in days {
                prop_assert_eq!(held(&before, day), held(&after, day), "as of {}", day);
            }
        }
    }
}
