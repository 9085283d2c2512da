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
