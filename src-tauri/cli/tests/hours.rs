//! Hours at a prompt: policies as files.
#![allow(clippy::unwrap_used)]

mod common;

use common::Desk;
use serde_json::json;

/// The example of the README, every field of it.
fn example() -> String {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).unwrap();
    let part = readme.split("### A policy as a file").nth(1).unwrap();
    part.split("```toml\n").nth(1).unwrap().split("```").next().unwrap().to_owned()
}

#[test]
fn the_example_of_the_readme_is_answered_with_its_sum() {
    let desk = Desk::new();
    std::fs::write(desk.path("policy.toml"), example()).unwrap();
    let answer = desk.done(&["balance", "policy.toml"]);
    assert_eq!(answer["unit"], "minutes");
    let first = &answer["members"][0];
    assert_eq!((&first["no"], &first["required"]), (&json!(1), &json!(4988)));
    for member in answer["members"].as_array().unwrap() {
        let lines = member["lines"].as_array().unwrap();
        let sum: i64 = lines.iter().map(|l| l["units"].as_i64().unwrap()).sum();
        assert_eq!(json!(sum), member["balance"]);
        assert!(lines.iter().all(|l| !l["why"].as_str().unwrap().contains('⟨')), "{lines:?}");
    }
    let text = String::from_utf8(desk.run(&["balance", "policy.toml"]).stdout).unwrap();
    assert!(text.contains("Waived") && text.contains("8 h 22"), "{text}");
}

#[test]
fn a_policy_that_cannot_be_read_is_told_by_its_line() {
    let desk = Desk::new();
    std::fs::write(desk.path("policy.toml"), "[[policy]]\namonut = 3\n").unwrap();
    let (answer, error) = desk.refused(&["balance", "policy.toml"]);
    assert_eq!(answer["refused"], "policy-file");
    assert!(error.contains("amonut"), "{error}");
    let (answer, _) = desk.refused(&["balance", "nowhere.toml"]);
    assert_eq!(answer["refused"], "no-such-file");
}

#[test]
fn a_year_of_hours_is_imported_once_and_the_same_table_again_changes_nothing() {
    let desk = Desk::with_coop();
    let file = "quitumbe.minga";
    let members = desk.table("socios-quitumbe.csv");
    desk.done(&["import", "members", file, &members, "--accept-doubtful"]);
    let table = desk.table("horas-2026.csv");
    let expected: serde_json::Value = serde_json::from_str(
        &std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/imports/expected.json"))
            .unwrap(),
    )
    .unwrap();
    let expected = &expected["horas-2026.csv"];

    let (held, _) = desk.refused(&["import", "hours", file, &table]);
    assert_eq!(held["imported"], false);
    assert_eq!(held["entries"], json!({ "new": expected["good"], "same": 0 }));
    assert_eq!(held["minutes"], expected["minutes"]);
    let doubts = held["doubts"].as_array().unwrap();
    assert_eq!(json!(doubts.len()), expected["doubts"]);
    assert_eq!(json!(doubts.iter().map(|d| d["minutes"].as_i64().unwrap()).sum::<i64>()), expected["doubt_minutes"]);
    let bad: Vec<_> = held["errors"].as_array().unwrap().iter().map(|e| e["value"].clone()).collect();
    let mut wanted = expected["bad_values"].as_array().unwrap().clone();
    wanted.sort_by_key(|v| bad.iter().position(|b| b == v));
    assert_eq!(bad, wanted);
    assert_eq!(desk.done(&["import", "hours", file, &table, "--dry-run"])["imported"], false);

    let taken = desk.done(&["import", "hours", file, &table, "--accept-good"]);
    assert_eq!((&taken["imported"], &taken["entries"]["new"]), (&json!(true), &expected["good"]));
    let again = desk.done(&["import", "hours", file, &table, "--accept-good"]);
    assert_eq!(again["imported"], false);
    assert_eq!(again["entries"], json!({ "new": 0, "same": expected["good"] }));
    let rest = desk.done(&["import", "hours", file, &table, "--accept-good", "--accept-doubtful"]);
    assert_eq!((&rest["imported"], &rest["entries"]["new"]), (&json!(true), &expected["doubts"]));

    let stand = desk.done(&["hours", file, "--as-of", "2026-11-23"]);
    let minutes: i64 = stand["members"].as_array().unwrap().iter().map(|m| m["done"].as_i64().unwrap()).sum();
    assert_eq!(json!(minutes), json!(470_250 + 36_360));
    let one = desk.done(&["hours", file, "--member", "95"]);
    assert_eq!(one["members"].as_array().unwrap().len(), 1);
    assert_eq!(desk.refused(&["hours", file, "--member", "9999"]).0["refused"], "no-such-number");
    assert!(desk.done(&["verify", file])["whole"].as_bool().unwrap());
    desk.done(&["undo", file]);
    desk.done(&["undo", file]);
    let before = desk.done(&["hours", file]);
    assert!(before["members"].as_array().unwrap().iter().all(|m| m["done"] == 0));
}

#[test]
fn a_table_of_something_else_is_refused() {
    let desk = Desk::with_coop();
    std::fs::write(desk.path("t.csv"), "Color;Peso\nrojo;3\n").unwrap();
    let (answer, _) = desk.refused(&["import", "hours", "quitumbe.minga", "t.csv"]);
    assert_eq!(answer["refused"], "import-hours-heads");
}

#[test]
fn where_members_stood_before_is_brought_in_once_and_told_as_such() {
    let desk = Desk::with_coop();
    let file = "quitumbe.minga";
    let members = desk.table("socios-quitumbe.csv");
    desk.done(&["import", "members", file, &members, "--accept-doubtful"]);
    let mut numbers: Vec<i64> = desk.done(&["members", file])["members"]
        .as_array()
        .unwrap()
        .iter()
        .map(|member| member["number"].as_i64().unwrap())
        .collect();
    numbers.sort_unstable();
    let (first, second) = (numbers[0], numbers[1]);
    let table = |lines: &str| std::fs::write(desk.path("saldos.csv"), format!("Socio;Saldo\n{lines}")).unwrap();
    let import = ["import", "balances", file, "saldos.csv", "--on", "2026-01-01"];

    table(&format!("{first};−3:15\n{second};12,5\n99999;4\n{second};1\n"));
    let (held, _) = desk.refused(&import);
    let errors = held["errors"].as_array().unwrap().iter().map(|e| (e["line"].clone(), e["code"].clone()));
    assert_eq!(errors.collect::<Vec<_>>(), [(json!(4), json!("nobody")), (json!(5), json!("other"))]);

    table(&format!("{first};−3:15\n{second};12,5\n"));
    let trial = desk.done(&[&import[..], &["--dry-run"]].concat());
    assert_eq!(
        (&trial["balances"]["new"], &trial["units"], &trial["imported"]),
        (&json!(2), &json!(555), &json!(false))
    );
    assert_eq!(desk.done(&import)["imported"], true);
    let again = desk.done(&import);
    assert_eq!((&again["balances"]["same"], &again["imported"]), (&json!(2), &json!(false)));

    let (ahead, _) = desk.refused(&["import", "balances", file, "saldos.csv", "--on", "2999-01-01"]);
    assert_eq!(ahead["refused"], "work-ahead");
    std::fs::write(desk.path("saldos.csv"), "a;b\n1;2\n").unwrap();
    let (heads, _) = desk.refused(&import);
    assert_eq!(heads["refused"], "import-balances-heads");
}
