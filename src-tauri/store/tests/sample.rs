//! The sample co-op: 212 members, four classes, several years, whole.

#![allow(clippy::unwrap_used)]

mod common;

use chrono::Datelike;
use common::day;
use minga_core::commitments::{Due, Row, Unit, balances};
use minga_core::members::StatusKind;
use minga_core::money::Money;
use minga_core::payments::{Age, Arrears};
use minga_core::register::Totals;
use minga_core::register::list::{Condition, Filter, List};
use minga_core::workdays::DayState;
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
    let assets = coop.assets().unwrap();
    assert_eq!(assets.iter().filter(|asset| !assets.iter().any(|part| part.part_of == Some(asset.id))).count(), 6);
    let days = coop.work_days(day("2026-01-01"), day("2027-12-31")).unwrap();
    let (gone, coming): (Vec<_>, Vec<_>) = days.iter().partition(|minga| minga.plan.on < day("2026-11-23"));
    assert!(gone.len() >= 8 && coming.len() >= 4, "{} gone, {} coming", gone.len(), coming.len());
    let sheet: Vec<_> = gone.iter().filter(|minga| minga.state != DayState::Closed).collect();
    assert_eq!(sheet.len(), 1, "the sheet of the last one is still to be typed in");
    assert!(days.iter().all(|minga| !coop.sign_ups(minga.id).unwrap().is_empty()));
    let verdict = coop.verify().unwrap();
    assert!(verdict.whole(), "{verdict:?}");
    assert!(verdict.acts > 600, "{}", verdict.acts);
    let first = coop.history(&minga_store::journal::Asked::default()).unwrap().last().unwrap().at;
    assert_eq!(first.date_naive(), day("2019-04-12"));
    assert!(coop.next_undo().unwrap().is_some(), "the last act can be undone");
}

#[test]
fn the_sample_has_three_years_of_hours_and_most_are_in_order() {
    for today in ["2026-11-23", "2027-03-04", "2027-01-05"] {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::on(day(today)));
        let (coop, _) = sample::make(&folder.path().join("quitumbe.minga"), "en", clock).unwrap();
        let (book, register) = (coop.hours().unwrap(), coop.register().unwrap());
        let first = book.entries().iter().map(|entry| entry.day).min().unwrap();
        assert!(first.year() == day(today).year() - 2 && book.entries().len() > 3_000, "{today}: since {first}");
        let mut asked: Vec<_> = book.policies().iter().map(|p| (p.from, p.rules.amount, p.rules.due)).collect();
        asked.sort_unstable_by_key(|(from, amount, _)| (*from, *amount));
        assert_eq!(asked.len(), 7, "all four classes, and three of them again");
        assert_eq!((asked[0].1, asked[0].2), (24 * 60, Due::PeriodEnd), "funders on terms of their own");
        assert_eq!((asked[3].1, asked[6].1), (80 * 60, 100 * 60), "and then more is asked");

        let on = day(today);
        let here = |row: &&Row<'_>| row.member.status(on).kind.belongs();
        let rows = balances(&book, &register.members, on);
        let rows: Vec<_> = rows.iter().filter(here).collect();
        let behind = rows.iter().filter(|row| !row.balance.in_order()).count();
        assert!((10..80).contains(&behind), "{today}: {behind} of {} are behind", rows.len());
        let list = List::of(Arc::new(register.clone()), Arc::new(register.roll(on)));
        list.tell_hours(&book);
        let asked = Filter { conditions: vec![Condition::BehindHours], ..Filter::default() };
        assert_eq!(list.matching(&asked).count(), behind, "{today}: they can be listed, and written to");
        let ahead = rows.iter().filter(|row| row.balance.ahead() >= 600).count();
        assert!(ahead > 0, "{today}: {ahead} are far ahead");
        for row in &rows {
            let sum: i64 = row.balance.lines.iter().map(|line| line.units).sum();
            assert_eq!(sum, row.balance.balance, "{today}: number {}", row.member.number);
        }

        let (waived, given) = (book.waivers().len(), book.gifts().len());
        assert!(waived > 5 && given > 6, "{today}: {waived} waivers, {given} gifts");
        assert_eq!(book.amnesties().len(), 1);
        assert!(book.entries().iter().any(|entry| entry.reverses.is_some()));
        assert!(rows.iter().any(|row| !book.of(row.member.id).buy_outs.is_empty()));
        assert!(coop.pool(Unit::Minutes).unwrap() > 0);
        let waiting = coop.waiting_work().unwrap();
        assert!((5..70).contains(&waiting.len()), "{today}: {} wait", waiting.len());
    }
}

#[test]
fn the_sample_has_dues_of_every_age_paid_by_most_and_a_receipt_that_is_void() {
    for today in ["2026-11-23", "2027-03-04", "2027-01-05"] {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(FixedClock::on(day(today)));
        let (coop, _) = sample::make(&folder.path().join("quitumbe.minga"), "en", clock).unwrap();
        let ledger = coop.ledger().unwrap();
        let arrears = Arrears::of(&ledger.accounts(day(today)), day(today));
        for age in Age::ALL {
            assert!(arrears.aged.of(age) > Money::ZERO, "{today}: nothing is {age:?}");
        }
        let late = arrears.owing.iter().filter(|owing| owing.aged.late() > Money::ZERO).count();
        assert!((10..70).contains(&late), "{today}: {late} are late");
        assert!(arrears.credit > Money::ZERO, "{today}: someone has money to the good");
        let numbers: Vec<i64> = ledger.receipts.iter().map(|receipt| receipt.number).collect();
        assert_eq!(numbers, (1..).take(ledger.receipts.len()).collect::<Vec<i64>>());
        assert_eq!(ledger.receipts.iter().filter(|receipt| receipt.void.is_some()).count(), 1);
    }
}
