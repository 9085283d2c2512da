//! The sample co-op: 212 members, four classes, several years, whole.

#![allow(clippy::unwrap_used)]

mod common;

use common::day;
use minga_core::members::StatusKind;
use minga_core::register::Totals;
use minga_store::{FixedClock, sample};
use std::sync::Arc;

#[test]
fn the_sample_is_212_members_of_four_classes_with_years_of_history() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::on(day("2026-11-23")));
    let (coop, _) = sample::make(&folder.path().join("quitumbe.minga"), "es", clock).unwrap();
    let register = coop.register().unwrap();
    assert_eq!(register.members.len(), sample::MEMBERS);
    assert_eq!(
        register.classes.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(),
        ["Fundadoras", "Trabajadoras", "Usuarias", "Financiadoras"]
    );
    let roll = register.roll(day("2026-11-23"));
    let of = |kind| roll.rows.iter().filter(|r| r.status.kind == kind).count();
    assert_eq!(of(StatusKind::OnLeave), 7);
    assert_eq!(of(StatusKind::Former), 7);
    assert_eq!((of(StatusKind::Applicant), of(StatusKind::Probation), of(StatusKind::Suspended)), (1, 1, 1));
    assert!(Totals::of(&roll.rows).to_settle > 0);
    let verdict = coop.verify().unwrap();
    assert!(verdict.whole(), "{verdict:?}");
    assert!(verdict.acts > 600, "{}", verdict.acts);
    let first = coop.history(&minga_store::journal::Asked::default()).unwrap().last().unwrap().at;
    assert_eq!(first.date_naive(), day("2019-04-12"));
    assert!(coop.next_undo().unwrap().is_some(), "the last act can be undone");
}
