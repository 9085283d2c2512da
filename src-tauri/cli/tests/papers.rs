//! Papers about hours, days of work and the commons, and cards for members: each printed from the sample.

#![allow(clippy::unwrap_used)]

mod common;

use common::Desk;
use serde_json::Value;

const FILE: &str = "demo/quitumbe.minga";

fn sample() -> Desk {
    let desk = Desk::new();
    desk.done(&["demo", "demo"]);
    desk
}

/// Prints, and looks at what lies there.
fn printed(desk: &Desk, paper: &str, with: &[&str]) -> Value {
    let out = format!("{paper}.pdf");
    let answer = desk.done(&[&["print", FILE, paper, "--out", &out], with].concat());
    assert!(std::fs::read(desk.path(&out)).unwrap().starts_with(b"%PDF-"), "{paper}");
    assert_eq!(answer["missing"], serde_json::json!([]), "{paper} {with:?}");
    answer
}

fn pages(answer: &Value) -> i64 {
    answer["pages"].as_i64().unwrap()
}

#[test]
fn hours_are_printed_for_one_or_all_and_what_was_done_before_can_still_be_undone() {
    let desk = sample();
    std::fs::write(desk.path("slips.csv"), "Nro,Fecha,Lugar,Horas\n190,2026-11-20,Las Cuadras,2:30\n").unwrap();
    let slips = desk.done(&["import", "hours", FILE, "slips.csv"]);
    assert_eq!(slips["entries"]["new"], 1, "{slips:#}");
    assert_eq!(pages(&printed(&desk, "hours", &["--member", "190"])), 1);
    let all = printed(&desk, "hours", &[]);
    assert!(pages(&all) > 150, "a page each: {all}");
    assert_eq!(all["act"], Value::Null, "it bears its day and no seal: nothing is noted");
    assert!(pages(&printed(&desk, "hours", &["--as-of", "2025-12-31", "--paper", "letter", "--lang", "es"])) > 100);
    let nobody = ["print", FILE, "hours", "--member", "999", "--out", "x.pdf"];
    assert_eq!(desk.refused(&nobody).0["refused"], "no-such-number");
    desk.done(&["undo", FILE]);
}

#[test]
fn the_wall_chart_names_those_in_order_by_first_name_or_by_number() {
    let desk = sample();
    assert!(pages(&printed(&desk, "wall-chart", &[])) > 0);
    assert!(pages(&printed(&desk, "wall-chart", &["--by-number", "--paper", "letter"])) > 0);
}

#[test]
fn the_sheet_of_a_work_day_is_the_next_ones_or_that_of_its_date() {
    let desk = sample();
    assert!(pages(&printed(&desk, "work-day", &[])) > 0);
    // The second Saturday of December: the banks of the quebrada.
    assert!(pages(&printed(&desk, "work-day", &["--work-day", "2026-12-12"])) > 0);
    for unknown in ["2026-12-25", "NOCODE"] {
        let sheet = ["print", FILE, "work-day", "--work-day", unknown, "--out", "x.pdf"];
        assert_eq!(desk.refused(&sheet).0["refused"], "print-which-day", "{unknown}");
    }
}

#[test]
fn the_report_on_the_commons_goes_on_record() {
    let desk = sample();
    let report = printed(&desk, "commons", &[]);
    assert!(pages(&report) > 1, "seven of them: {report}");
    assert!(report["act"].as_i64() > Some(0));
}

#[test]
fn cards_are_printed_for_one_or_for_whoever_belongs() {
    let desk = sample();
    assert_eq!(pages(&printed(&desk, "cards", &["--member", "190"])), 1);
    assert!(pages(&printed(&desk, "cards", &[])) > 10);
}
