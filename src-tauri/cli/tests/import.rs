//! Real tables through the command line, with exactly what `expected.json` says of them.
#![allow(clippy::unwrap_used)]

mod common;

use common::Desk;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn expected() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/imports/expected.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn the_book_of_quitumbe_comes_in_exactly_from_csv_xlsx_and_ods() {
    let expected = &expected()["socios-quitumbe.csv"];
    for table in ["socios-quitumbe.csv", "socios-quitumbe.xlsx", "socios-quitumbe.ods"] {
        let desk = Desk::with_coop();
        let answer = desk.done(&["import", "members", "quitumbe.minga", &desk.table(table)]);
        assert_eq!(answer["members"], json!({ "new": expected["members"], "changed": 0, "same": 0 }), "{table}");
        assert_eq!(answer["duplicates"], expected["duplicates"], "{table}");
        assert_eq!(answer["classes"], expected["by_class"], "{table}");
        assert_eq!(answer["shares"], json!({ "units": expected["share_units"], "paid": expected["paid"] }), "{table}");
        assert_eq!(answer["left"], expected["left"], "{table}");
        assert_eq!((&answer["doubts"], &answer["errors"]), (&json!([]), &json!([])), "{table}");
        assert_eq!(answer["imported"], json!(true), "{table}");

        let list = desk.done(&["members", "quitumbe.minga"]);
        assert_eq!(list["totals"]["members"], expected["members"], "{table}");
        assert_eq!(list["totals"]["paid"], expected["paid"], "{table}");
        assert_eq!(list["totals"]["to_settle"], expected["left_units_to_settle"], "{table}");
        assert!(desk.done(&["verify", "quitumbe.minga"])["whole"].as_bool().unwrap());
    }
}

#[test]
fn the_export_of_movements_comes_in_exactly_from_csv_xlsx_and_ods() {
    let expected = &expected()["cooperators-export.csv"];
    for table in ["cooperators-export.csv", "cooperators-export.xlsx", "cooperators-export.ods"] {
        let desk = Desk::with_coop();
        let answer = desk.done(&["import", "members", "quitumbe.minga", &desk.table(table)]);
        assert_eq!(answer["members"]["new"], expected["members"], "{table}");
        assert_eq!(answer["shares"]["units"], expected["share_units_now"], "{table}");
        assert_eq!(answer["left"], expected["left"], "{table}");
        assert_eq!(answer["exits"].as_array().unwrap().len() as u64, expected["left"].as_u64().unwrap(), "{table}");
        let history = desk.done(&["history", "quitumbe.minga"]);
        assert_eq!(history["acts"][0]["op"], "import");
        assert!(
            history["acts"][0]["sentence"].as_str().unwrap().contains(&expected["movements"].to_string()),
            "{history:#}"
        );
    }
}

#[test]
fn every_hostile_line_is_named_and_the_good_ones_can_come_in() {
    let expected = &expected()["hostile.csv"];
    let desk = Desk::with_coop();
    let table = desk.table("hostile.csv");
    let (answer, reason) = desk.refused(&["import", "members", "quitumbe.minga", &table]);
    assert_eq!(answer["imported"], json!(false));
    assert!(reason.contains("Nada ha cambiado"), "{reason}");
    assert_eq!(desk.done(&["members", "quitumbe.minga"])["totals"]["members"], 0);

    let by_line = |list: &Value| -> BTreeMap<String, String> {
        list.as_array()
            .unwrap()
            .iter()
            .map(|r| (r["line"].to_string(), r["code"].as_str().unwrap().to_owned()))
            .collect()
    };
    let errors = by_line(&answer["errors"]);
    assert_eq!(errors.keys().collect::<Vec<_>>().len(), expected["errors"].as_object().unwrap().len());
    for line in expected["errors"].as_object().unwrap().keys() {
        assert!(errors.contains_key(line), "line {line} of {errors:?}");
    }
    assert_eq!(by_line(&answer["doubts"]), BTreeMap::from([("6".to_owned(), "lone-class".to_owned())]));
    for reason in answer["errors"].as_array().unwrap() {
        assert!(!reason["message"].as_str().unwrap().is_empty());
    }

    let answer = desk.done(&["import", "members", "quitumbe.minga", &table, "--accept-good"]);
    assert_eq!((&answer["imported"], &answer["members"]["new"]), (&json!(true), &json!(2)));
    let rejected = std::fs::read_to_string(desk.path("hostile-rejected.csv")).unwrap();
    assert_eq!(rejected.lines().count(), 1 + 15, "{rejected}");
    let names = desk.done(&["members", "quitumbe.minga"]);
    assert_eq!(names["members"][0]["name"], "=HYPERLINK(\"http://x\")", "the text, never a formula");
}

#[test]
fn a_trial_changes_nothing_and_the_same_table_again_changes_nothing() {
    let desk = Desk::with_coop();
    let table = desk.table("socios-quitumbe.csv");
    let trial = desk.done(&["import", "members", "quitumbe.minga", &table, "--dry-run"]);
    assert_eq!((&trial["imported"], &trial["members"]["new"]), (&json!(false), &json!(212)));
    assert_eq!(desk.done(&["history", "quitumbe.minga"])["acts"].as_array().unwrap().len(), 1);

    desk.done(&["import", "members", "quitumbe.minga", &table]);
    let again = desk.done(&["import", "members", "quitumbe.minga", &table]);
    assert_eq!(again["members"], json!({ "new": 0, "changed": 0, "same": 212 }));
    assert_eq!(again["imported"], json!(false));
    assert_eq!(desk.done(&["history", "quitumbe.minga"])["acts"].as_array().unwrap().len(), 2);
}

#[test]
fn one_undo_takes_a_whole_import_back_and_the_table_can_come_in_again() {
    let desk = Desk::with_coop();
    let table = desk.table("socios-quitumbe.csv");
    desk.done(&["import", "members", "quitumbe.minga", &table]);
    desk.done(&["undo", "quitumbe.minga"]);
    assert_eq!(desk.done(&["members", "quitumbe.minga"])["totals"]["members"], 0);
    let again = desk.done(&["import", "members", "quitumbe.minga", &table]);
    assert_eq!(again["members"]["new"], 212);
    let list = desk.done(&["members", "quitumbe.minga"]);
    assert_eq!(list["members"][211]["number"], 212, "the numbers of the book are kept");
    assert!(desk.done(&["verify", "quitumbe.minga"])["whole"].as_bool().unwrap());
}

#[test]
fn a_map_file_and_a_par_value_say_how_the_table_is_read() {
    let desk = Desk::with_coop();
    std::fs::write(desk.path("t.csv"), "A,B,C,D\n1,Ana Quispe,Obreras,2\n2,Luz Toapanta,Obreras,3\n").unwrap();
    let map = "[[columns]]\nhead = \"A\"\nfield = \"number\"\n[[columns]]\nhead = \"B\"\nfield = \"name\"\n\
               [[columns]]\nhead = \"C\"\nfield = \"class\"\n[[columns]]\nhead = \"D\"\nfield = \"units\"\n";
    std::fs::write(desk.path("map.toml"), map).unwrap();
    let trial = desk.run(&[
        "import",
        "members",
        "quitumbe.minga",
        "t.csv",
        "--map",
        "map.toml",
        "--par",
        "12.50",
        "--dry-run",
        "--json",
    ]);
    let answer: Value = serde_json::from_slice(&trial.stdout).unwrap();
    assert_eq!(answer["par"], "12.50", "{answer:#}");
    std::fs::write(desk.path("bad.toml"), "columns = 3").unwrap();
    let (answer, _) = desk.refused(&["import", "members", "quitumbe.minga", "t.csv", "--map", "bad.toml"]);
    assert_eq!(answer["refused"], "import-map");
}

#[test]
fn what_is_not_a_table_is_said_so() {
    let desk = Desk::with_coop();
    for (name, bytes, code) in [
        ("empty.csv", &b""[..], "table-empty"),
        ("paper.pdf", &b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"[..], "table-not-a-table"),
        ("broken.xlsx", &b"PK\x03\x04\x14\0\0\0\0\0"[..], "table-unreadable"),
    ] {
        std::fs::write(desk.path(name), bytes).unwrap();
        let (answer, _) = desk.refused(&["import", "members", "quitumbe.minga", name]);
        assert_eq!(answer["refused"], code, "{name}");
    }
    let (answer, _) = desk.refused(&["import", "members", "quitumbe.minga", "absent.csv"]);
    assert_eq!(answer["refused"], "no-such-file");
}
