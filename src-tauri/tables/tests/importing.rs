//! From the bytes of a table to what would be written, and back again: nothing changes twice.

use chrono::NaiveDate;
use minga_core::ids::CoopId;
use minga_core::import::{self, Accept, CheckError, Counts, Field, Intake, Map, Plan, Verdict};
use minga_core::money::{Currency, Money};
use minga_core::register::{Coop, Register, Totals};
use minga_tables::{ReadOptions, Table, read};
use std::ops::ControlFlow;
use std::path::Path;

const GOOD: Accept = Accept { good: true, doubtful: false };
const ALL_OR_NOTHING: Accept = Accept { good: false, doubtful: false };

fn bytes(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/imports").join(name);
    std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn table(name: &str) -> Table {
    read(&bytes(name), &ReadOptions::default()).unwrap_or_else(|e| panic!("{name}: {e}"))
}

fn expected() -> serde_json::Value {
    serde_json::from_slice(&bytes("expected.json")).expect("JSON")
}

fn today() -> NaiveDate {
    "2026-11-23".parse().expect("a date")
}

fn new_register() -> Register {
    let coop = Coop {
        id: CoopId::new(),
        name: "Cooperativa Abierta Quitumbe".into(),
        currency: Currency::USD,
        lang: "es".into(),
        place: String::new(),
        admits: minga_core::decisions::Body::Office,
        probation_days: 0,
    };
    Register { coop, classes: Vec::new(), members: Vec::new(), households: Vec::new() }
}

fn check_with(table: &Table, map: &Map, register: &Register) -> Plan {
    import::check(table, map, register, today(), &mut |_| ControlFlow::Continue(())).expect("a plan")
}

fn check(table: &Table, register: &Register) -> Plan {
    check_with(table, &import::survey(table, "es").map, register)
}

fn plain(money: Money) -> String {
    money.plain(Currency::USD)
}

#[test]
fn the_register_of_quitumbe_comes_in_whole_from_every_form() {
    let wanted = &expected()["socios-quitumbe.csv"];
    for name in ["socios-quitumbe.csv", "socios-quitumbe.xlsx", "socios-quitumbe.ods"] {
        let table = table(name);
        let plan = check(&table, &new_register());
        let problems: Vec<String> =
            plan.doubts().chain(plan.errors()).map(|r| format!("{}: {}", r.line, r.message())).collect();
        assert!(problems.is_empty(), "{name}: {problems:?}");
        let counts = plan.counts(ALL_OR_NOTHING);
        assert_eq!(counts.members.new, wanted["members"], "{name}");
        assert_eq!(serde_json::to_value(&counts.classes).expect("JSON"), wanted["by_class"], "{name}");
        assert_eq!(counts.units, wanted["share_units"], "{name}");
        assert_eq!(plain(counts.paid), wanted["paid"].as_str().expect("text"), "{name}");
        assert_eq!(counts.left, wanted["left"], "{name}");
        assert_eq!(counts.duplicates, wanted["duplicates"], "{name}");
        assert_eq!(plan.par.map(plain).as_deref(), Some("50.00"), "{name}");
        let skipped: Vec<(usize, &str)> = plan.skipped.iter().map(|s| (s.line, s.reason.word())).collect();
        assert_eq!(skipped.first(), Some(&(1, "title")), "{name}");
        assert_eq!(skipped.last(), Some(&(table.rows.len(), "total")), "{name}");
        assert!(skipped[1..skipped.len() - 1].iter().all(|(_, reason)| *reason == "blank"), "{name}: {skipped:?}");
        assert!(plan.totals.as_ref().is_some_and(|t| t.agrees && t.rows_units == 691), "{name}: {:?}", plan.totals);

        let mut register = new_register();
        register.take(plan.intake(ALL_OR_NOTHING).expect("not held back"));
        let totals = Totals::of(&register.roll(today()).rows);
        assert_eq!(totals.to_settle, wanted["left_units_to_settle"], "{name}");
        assert_eq!((totals.rows, totals.former), (212, 13), "{name}");
        let inti = &register.members[0];
        assert_eq!(
            (inti.number, inti.folio.as_deref(), inti.profile.name.listed().as_str()),
            (1, Some("1"), "Ñahui Pilco, Inti"),
            "{name}"
        );
        assert_eq!((inti.since(), inti.left_on()), ("2013-04-07".parse().ok(), "2017-05-21".parse().ok()), "{name}");
        assert_eq!(
            register.classes.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(),
            ["Fundadora", "Trabajadora", "Usuaria", "Financiadora"],
            "{name}"
        );
    }
}

#[test]
fn the_export_of_movements_comes_in_whole_from_every_form() {
    let wanted = &expected()["cooperators-export.csv"];
    for name in ["cooperators-export.csv", "cooperators-export.xlsx", "cooperators-export.ods"] {
        let plan = check(&table(name), &new_register());
        let problems: Vec<String> =
            plan.doubts().chain(plan.errors()).map(|r| format!("{}: {}", r.line, r.message())).collect();
        assert!(problems.is_empty(), "{name}: {problems:?}");
        let counts = plan.counts(ALL_OR_NOTHING);
        assert_eq!(counts.members.new, wanted["members"], "{name}");
        assert_eq!(counts.units, wanted["share_units_now"], "{name}");
        assert_eq!(counts.left, wanted["left"], "{name}");
        assert_eq!(plan.rows.len(), wanted["movements"], "{name}");
        assert_eq!(plan.exits.len(), 18, "{name}");
        let intake = plan.intake(ALL_OR_NOTHING).expect("not held back");
        assert_eq!(intake.entries(), 621, "{name}");
        let mut register = new_register();
        register.take(intake);
        let roll = register.roll(today());
        let totals = Totals::of(&roll.rows);
        assert_eq!((totals.rows, totals.former, totals.holding.units, totals.to_settle), (340, 18, 1139, 0), "{name}");
    }
}

#[test]
fn the_same_table_imported_again_changes_nothing() {
    for (first, again) in [
        ("socios-quitumbe.csv", "socios-quitumbe.csv"),
        ("socios-quitumbe.csv", "socios-quitumbe.ods"),
        ("socios-quitumbe.xlsx", "socios-quitumbe.csv"),
        ("cooperators-export.csv", "cooperators-export.csv"),
        ("cooperators-export.ods", "cooperators-export.xlsx"),
    ] {
        let mut register = new_register();
        let plan = check(&table(first), &register);
        register.take(plan.intake(ALL_OR_NOTHING).expect("not held back"));
        let members = register.members.len();

        let plan = check(&table(again), &register);
        let counts = plan.counts(ALL_OR_NOTHING);
        assert_eq!(
            (counts.members.new, counts.members.changed, counts.members.same),
            (0, 0, members),
            "{first}, {again}"
        );
        assert_eq!((counts.doubts, counts.errors), (0, 0), "{first}, {again}");
        assert_eq!(plan.intake(ALL_OR_NOTHING), Some(Intake::default()), "{first}, {again}");
    }
}

#[test]
fn every_slip_of_the_hostile_table_is_named_with_line_column_and_reason() {
    let table = table("hostile.csv");
    let plan = check_with(&table, &import::survey(&table, "en").map, &new_register());
    let told: Vec<(usize, Option<&str>, &str)> =
        plan.errors().chain(plan.doubts()).map(|r| (r.line, r.column.as_deref(), r.code.word())).collect();
    let wanted = [
        (2, Some("Joined"), "no-such-date"),
        (3, Some("Name"), "no-name"),
        (4, Some("Name"), "quote-not-closed"),
        (7, Some("Shares"), "units-below-zero"),
        (8, Some("Shares"), "units-not-whole"),
        (9, Some("Joined"), "in-the-future"),
        (10, Some("Name"), "control-character"),
        (11, Some("Shares"), "number-too-large"),
        (12, Some("Paid"), "not-an-amount"),
        (13, Some("Paid"), "not-an-amount"),
        (14, Some("Name"), "direction-mark"),
        (15, Some("Name"), "too-long"),
        (16, None, "more-cells"),
        (17, Some("Class"), "cells-missing"),
        (6, Some("Class"), "lone-class"),
    ];
    assert_eq!(told, wanted);
    let expected = &expected()["hostile.csv"];
    let good: Vec<usize> = plan.rows.iter().filter(|r| r.verdict == Verdict::New).map(|r| r.line).collect();
    assert_eq!(serde_json::to_value(&good).expect("JSON"), expected["good"]);
    let formula = plan.rows.iter().find(|r| r.line == 5).expect("line 5");
    assert_eq!(formula.name, r#"=HYPERLINK("http://x")"#);

    assert_eq!(plan.intake(ALL_OR_NOTHING), None);
    assert_eq!(plan.intake(Accept { good: false, doubtful: true }), None);
    let members = |accept| plan.intake(accept).expect("let in").members.len();
    assert_eq!(members(GOOD), 2);
    assert_eq!(members(Accept { good: true, doubtful: true }), 3);
    assert_eq!(plan.intake(GOOD).expect("let in").classes.len(), 1, "no class for a row that stays out");
}

#[test]
fn rejected_rows_are_saved_with_their_reasons_and_can_be_mended() {
    let hostile = table("hostile.csv");
    let map = import::survey(&hostile, "en").map;
    let mut register = new_register();
    let plan = check_with(&hostile, &map, &register);
    let rejected = plan.rejected(&hostile, GOOD);
    assert_eq!(rejected.len(), 15);
    register.take(plan.intake(GOOD).expect("let in"));

    let heads = minga_tables::RejectedHeads { line: "Line".into(), column: "Column".into(), reason: "Reason".into() };
    let csv = minga_tables::rejected_csv(
        plan.heads(),
        &rejected,
        &heads,
        minga_core::import::Reason::message,
        minga_tables::CsvStyle::default(),
    );
    let text = String::from_utf8(csv).expect("UTF-8");
    assert!(text.contains("does not exist in the calendar"), "{text:.300}");

    let mended = text.replace("31/02/2025", "2025-02-28");
    let again = read(mended.as_bytes(), &ReadOptions::default()).expect("a table");
    let plan = check_with(&again, &import::survey(&again, "en").map, &register);
    let ana = plan.rows.iter().find(|r| r.name == "Ana").expect("Ana");
    assert_eq!(ana.verdict, Verdict::New, "{:?}", ana.reasons);
}

#[test]
fn a_check_can_be_stopped() {
    let table = table("socios-quitumbe.csv");
    let map = import::survey(&table, "es").map;
    let stopped = import::check(&table, &map, &new_register(), today(), &mut |_| ControlFlow::Break(()));
    assert_eq!(stopped.err(), Some(CheckError::Stopped));
}

#[test]
fn a_map_is_kept_as_a_file_and_found_again_by_its_heads() {
    let table = table("socios-quitumbe.csv");
    let reading = import::survey(&table, "es");
    let written = toml::to_string(&reading.map).expect("TOML");
    let map: Map = toml::from_str(&written).expect("a map");
    assert_eq!(map, reading.map);
    assert_eq!(map.heads_key(), reading.heads_key);
    assert_eq!(
        toml::from_str::<Map>("par = \"50.00\"\n").expect("a short map").par.map(|p| p.to_string()).as_deref(),
        Some("50.00")
    );
}

#[test]
fn a_map_can_give_other_names_to_classes_and_leave_columns_out() {
    let table = table("socios-quitumbe.csv");
    let mut map = import::survey(&table, "es").map;
    map.classes.insert("Usuaria".into(), "Vecindad".into());
    for column in &mut map.columns {
        if column.field == Field::Email {
            column.field = Field::LeaveOut;
        }
    }
    let plan = check_with(&table, &map, &new_register());
    let counts: Counts = plan.counts(ALL_OR_NOTHING);
    assert_eq!(counts.classes.get("Vecindad"), Some(&109));
    let intake = plan.intake(ALL_OR_NOTHING).expect("not held back");
    assert!(intake.members.iter().all(|m| m.profile.contact.email.is_empty()));
}

#[test]
fn hours_of_a_workbook_come_as_hours_and_minutes() {
    use rust_xlsxwriter::{Format, Workbook};
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    page.write_string(0, 0, "Horas").expect("a head");
    for (row, (days, format)) in
        (1..).zip([(0.125, "[h]:mm"), (26.5 / 24.0, "[h]:mm"), (2.5 / 24.0, "h:mm"), (26.5 / 24.0, "h:mm")])
    {
        page.write_number_with_format(row, 0, days, &Format::new().set_num_format(format)).expect("a cell");
    }
    let table = read(&book.save_to_buffer().expect("a workbook"), &ReadOptions::default()).expect("a table");
    let column: Vec<&str> = table.rows.iter().map(|row| row.cells[0].text.as_str()).collect();
    // A clock that runs past midnight is a day of 1900 to the workbook: whoever asks for hours refuses it.
    assert_eq!(column, ["Horas", "3:00", "26:30", "2:30", "1900-01-01T02:30:00"]);
}
