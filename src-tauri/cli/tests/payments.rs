//! Charges, receipts and arrears at the prompt, over the sample co-op.
#![allow(clippy::unwrap_used)]

mod common;

use common::Desk;
use serde_json::{Value, json};

const FILE: &str = "d/quitumbe.minga";

fn sample() -> Desk {
    let desk = Desk::new();
    desk.done(&["demo", "d"]);
    desk
}

fn cents(amount: &Value) -> i64 {
    amount.as_str().unwrap().replace('.', "").parse().unwrap()
}

fn sum(rows: &Value, of: &str) -> i64 {
    rows.as_array().unwrap().iter().map(|row| cents(&row[of])).sum()
}

#[test]
fn what_is_open_on_the_charges_is_what_the_arrears_say_is_owed() {
    let desk = sample();
    let charges = desk.done(&["charges", FILE, "--open"]);
    let arrears = desk.done(&["arrears", FILE]);
    let (open, owed) = (sum(&charges["charges"], "open"), cents(&arrears["totals"]["owed"]));
    assert!(open > 0);
    assert_eq!(open, owed);
    assert_eq!(sum(&arrears["members"], "owed"), owed);
    let ages = arrears["totals"]["ages"].as_object().unwrap();
    assert_eq!(ages.values().map(cents).sum::<i64>(), owed);
    let late = |member: &Value| cents(&member["late"]);
    assert!(arrears["members"].as_array().unwrap().windows(2).all(|two| late(&two[0]) >= late(&two[1])));
}

#[test]
fn the_account_of_one_member_is_asked_for_by_number_and_by_day() {
    let desk = sample();
    let most = desk.done(&["arrears", FILE])["members"][0].clone();
    let number = most["number"].to_string();
    let own = desk.done(&["charges", FILE, "--member", &number]);
    assert!(own["charges"].as_array().unwrap().iter().all(|charge| charge["member"] == most["number"]));
    assert_eq!(sum(&own["charges"], "open"), cents(&most["owed"]));
    let before = desk.done(&["charges", FILE, "--member", &number, "--as-of", "2019-05-01"]);
    assert_eq!(before["totals"]["charges"], 0);
    assert_eq!(desk.refused(&["charges", FILE, "--member", "9999"]).0["refused"], "no-such-number");
}

#[test]
fn receipts_are_listed_without_a_gap_and_a_void_one_says_why() {
    let desk = sample();
    let answer = desk.done(&["receipts", FILE]);
    let receipts = answer["receipts"].as_array().unwrap();
    let numbers: Vec<i64> = receipts.iter().map(|receipt| receipt["number"].as_i64().unwrap()).collect();
    assert_eq!(numbers, (1..).take(numbers.len()).collect::<Vec<i64>>());
    for receipt in receipts {
        assert_eq!(sum(&receipt["parts"], "amount"), cents(&receipt["amount"]), "{receipt}");
    }
    let void: Vec<&Value> = receipts.iter().filter(|receipt| !receipt["void"].is_null()).collect();
    assert_eq!(void.len(), 1);
    assert_eq!(void[0]["void"]["why"], "Written for someone else.");
    let counted = sum(&answer["receipts"], "amount") - cents(&void[0]["amount"]);
    assert_eq!(counted, cents(&answer["totals"]["amount"]));
}

#[test]
fn a_receipt_is_printed_and_again_as_a_copy() {
    let desk = sample();
    let receipts = desk.done(&["receipts", FILE])["receipts"].clone();
    let fresh = receipts.as_array().unwrap().len().to_string();
    let print = |out: &str| desk.done(&["print", FILE, "receipts", "--receipt", &fresh, "--out", out]);
    let (first, second) = (print("a.pdf"), print("b.pdf"));
    assert_eq!((&first["pages"], &first["number"]), (&json!(1), &Value::Null));
    assert_eq!(second["act"].as_i64(), first["act"].as_i64().map(|act| act + 1));
    let bytes = ["a.pdf", "b.pdf"].map(|name| std::fs::read(desk.path(name)).unwrap());
    assert!(bytes[1].len() > bytes[0].len(), "the second bears a mark more");
    let two = desk.done(&["print", FILE, "receipts", "--receipt", "1,2", "--out", "c.pdf"]);
    assert_eq!(two["pages"], 2);
    let payer = receipts[0]["payer"].to_string();
    assert!(desk.done(&["print", FILE, "receipts", "--member", &payer, "--out", "d.pdf"])["pages"].as_i64() > Some(0));
    assert_eq!(desk.refused(&["print", FILE, "receipts", "--out", "e.pdf"]).0["refused"], "print-which-receipt");
    let unknown = ["print", FILE, "receipts", "--receipt", "1,99999", "--out", "e.pdf"];
    assert_eq!(desk.refused(&unknown).0["refused"], "no-such-receipt");
    assert!(!desk.path("e.pdf").exists());
    assert!(desk.done(&["verify", FILE])["whole"].as_bool().unwrap());
}

#[test]
fn the_arrears_are_printed_as_of_a_day() {
    let desk = sample();
    for (day, out) in [("2026-11-23", "now.pdf"), ("2019-05-01", "then.pdf")] {
        let printed = desk.done(&["print", FILE, "arrears", "--as-of", day, "--paper", "letter", "--out", out]);
        assert_eq!((&printed["missing"], printed["pages"].as_i64() > Some(0)), (&json!([]), true), "{day}");
    }
}
