//! The other commands: each done once, each refused once.
#![allow(clippy::unwrap_used)]

mod common;

use common::Desk;
use serde_json::json;

#[test]
fn a_new_file_is_never_made_over_another() {
    let desk = Desk::with_coop();
    let before = std::fs::read(desk.path("quitumbe.minga")).unwrap();
    let (answer, _) = desk.refused(&["new", "quitumbe.minga", "--name", "Otra"]);
    assert_eq!(answer["refused"], "exists-already");
    assert_eq!(std::fs::read(desk.path("quitumbe.minga")).unwrap(), before);
    let (answer, _) = desk.refused(&["new", "otra.minga", "--name", "Otra", "--currency", "dollars"]);
    assert_eq!(answer["refused"], "not-a-currency");
    assert!(!desk.path("otra.minga").exists());
}

#[test]
fn a_command_that_is_not_understood_exits_with_two() {
    let desk = Desk::new();
    for wrong in [
        &["fly"][..],
        &["members"],
        &["print", "x.minga", "poster", "--out", "x.pdf"],
        &["members", "x.minga", "--as-of", "yesterday"],
        &["members", "x.minga", "--only", "good-people"],
    ] {
        assert_eq!(desk.run(wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn the_sample_comes_with_its_papers() {
    let desk = Desk::new();
    for lang in ["en", "es"] {
        let answer = desk.done(&["demo", lang, "--lang", lang]);
        assert_eq!(answer["papers"].as_array().unwrap().len(), 5);
        for paper in answer["papers"].as_array().unwrap() {
            let bytes = std::fs::read(desk.path(paper["file"].as_str().unwrap())).unwrap();
            assert!(bytes.starts_with(b"%PDF-"), "{paper}");
            assert_eq!(paper["missing"], json!([]));
        }
        let file = format!("{lang}/quitumbe.minga");
        assert_eq!(desk.done(&["members", &file])["totals"]["members"], 212);
        assert!(desk.done(&["verify", &file])["whole"].as_bool().unwrap());
    }
}

#[test]
fn the_list_is_asked_by_class_by_day_and_by_moment() {
    let desk = Desk::new();
    desk.done(&["demo", "d", "--lang", "es"]);
    let file = "d/quitumbe.minga";
    let founders = desk.done(&["members", file, "--class", "fundadoras"]);
    assert_eq!(founders["totals"]["members"], 12);
    let former = desk.done(&["members", file, "--status", "former", "--only", "to-settle", "--sort", "name"]);
    let names: Vec<&str> = former["members"].as_array().unwrap().iter().map(|m| m["name"].as_str().unwrap()).collect();
    assert!(!names.is_empty() && former["totals"]["former"] == names.len(), "{former}");
    assert_eq!(desk.done(&["members", file, "--search", "7"])["members"][0]["number"], 7);
    let first_day = desk.done(&["members", file, "--as-of", "2019-04-12"]);
    assert_eq!(first_day["totals"]["members"], 12);
    let known = desk.done(&["members", file, "--known-at", "2019-12-31"]);
    let held = desk.done(&["members", file, "--as-of", "2019-12-31"]);
    assert_eq!(known["totals"]["members"], held["totals"]["members"], "in the sample each act is dated on its day");
    assert_eq!(desk.done(&["members", file, "--known-at", "2019-01-01"])["members"], json!([]));
    assert_eq!(desk.refused(&["members", file, "--class", "Astronautas"]).0["refused"], "no-such-class");
    assert_eq!(desk.refused(&["members", file, "--known-at", "long ago"]).0["refused"], "not-a-time");
}

#[test]
fn a_certificate_is_of_someone_who_holds_shares_and_its_number_is_its_own() {
    let desk = Desk::with_coop();
    desk.done(&["import", "members", "quitumbe.minga", &desk.table("socios-quitumbe.csv")]);
    let print = |member: &str, out: &str| {
        ["print", "quitumbe.minga", "certificate", "--member", member, "--paper", "letter", "--out", out]
            .map(str::to_owned)
    };
    let first = print("2", "a.pdf");
    let first = desk.done(&first.iter().map(String::as_str).collect::<Vec<_>>());
    let second = print("3", "b.pdf");
    let second = desk.done(&second.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!((&first["number"], &second["number"]), (&json!(1), &json!(2)));
    assert_eq!(
        desk.refused(&["print", "quitumbe.minga", "certificate", "--out", "c.pdf"]).0["refused"],
        "print-of-whom"
    );
    assert_eq!(
        desk.refused(&["print", "quitumbe.minga", "certificate", "--member", "999", "--out", "c.pdf"]).0["refused"],
        "no-such-number"
    );
    let early = ["print", "quitumbe.minga", "certificate", "--member", "2", "--as-of", "2001-01-01", "--out", "c.pdf"];
    assert_eq!(desk.refused(&early).0["refused"], "certificate-no-shares");
    let nowhere = ["print", "quitumbe.minga", "register", "--out", "no/such/folder/r.pdf"];
    assert_eq!(desk.refused(&nowhere).0["refused"], "io");
    assert!(!desk.path("c.pdf").exists());
    let (answer, reason) = desk.refused(&["undo", "quitumbe.minga", "--act", "2"]);
    assert_eq!(answer["refused"], "undo-paper", "{reason}");
}

#[test]
fn undo_and_redo_say_what_they_did_and_refuse_when_there_is_nothing() {
    let desk = Desk::with_coop();
    assert_eq!(desk.refused(&["undo", "quitumbe.minga"]).0["refused"], "nothing-to-undo");
    assert_eq!(desk.refused(&["redo", "quitumbe.minga"]).0["refused"], "nothing-to-redo");
    desk.done(&["import", "members", "quitumbe.minga", &desk.table("socios-quitumbe.csv")]);
    assert_eq!(desk.done(&["undo", "quitumbe.minga"])["op"], "import");
    assert_eq!(desk.done(&["redo", "quitumbe.minga"])["op"], "import");
    assert_eq!(desk.done(&["members", "quitumbe.minga"])["totals"]["members"], 212);
    assert_eq!(desk.refused(&["undo", "quitumbe.minga", "--by", "Nobody"]).0["refused"], "no-such-person");
}

#[test]
fn a_backup_is_put_back_and_putting_it_back_can_be_undone() {
    let desk = Desk::with_coop();
    let empty = desk.done(&["backup", "quitumbe.minga", "stick"])["backup"].as_str().unwrap().to_owned();
    desk.done(&["import", "members", "quitumbe.minga", &desk.table("socios-quitumbe.csv")]);
    let restored = desk.done(&["restore", &empty, "quitumbe.minga"]);
    assert_eq!(restored["set_aside"], 1);
    assert_eq!(desk.done(&["members", "quitumbe.minga"])["totals"]["members"], 0);
    assert!(desk.done(&["verify", "quitumbe.minga"])["whole"].as_bool().unwrap());
    let before = restored["before"].as_str().unwrap();
    desk.done(&["restore", before, "quitumbe.minga"]);
    assert_eq!(desk.done(&["members", "quitumbe.minga"])["totals"]["members"], 212);
    assert!(desk.done(&["verify", "quitumbe.minga"])["whole"].as_bool().unwrap());
    assert_eq!(desk.refused(&["restore", "absent.minga", "quitumbe.minga"]).0["refused"], "no-such-file");
}

#[test]
fn a_file_that_is_not_ours_is_left_as_it_is() {
    let desk = Desk::new();
    std::fs::write(desk.path("letter.minga"), "Dear members,").unwrap();
    for command in ["members", "history", "undo", "verify"] {
        assert_eq!(desk.refused(&[command, "letter.minga"]).0["refused"], "not-ours");
    }
    assert_eq!(std::fs::read(desk.path("letter.minga")).unwrap(), b"Dear members,");
    assert_eq!(desk.refused(&["members", "absent.minga"]).0["refused"], "no-such-file");
}

#[test]
fn the_file_is_lent_held_beside_its_copy_and_taken_back() {
    let desk = Desk::with_coop();
    let lend = ["lend", "quitumbe.minga", "--to", "Rosa Guamán", "--out", "stick.minga"];
    assert_eq!(desk.done(&lend)["to"], "Rosa Guamán");
    assert_eq!(desk.refused(&lend).0["refused"], "exists-already");
    let nobody = ["lend", "quitumbe.minga", "--to", "Nobody", "--out", "b.minga"];
    assert_eq!(desk.refused(&nobody).0["refused"], "no-such-person");
    assert_eq!(desk.done(&["compare", "quitumbe.minga", "stick.minga"])["relation"], "same");
    assert_eq!(desk.refused(&["compare", "quitumbe.minga", "quitumbe.minga"]).0["refused"], "lending-itself");
    desk.done(&["import", "members", "stick.minga", &desk.table("socios-quitumbe.csv")]);
    let held = desk.done(&["compare", "quitumbe.minga", "stick.minga"]);
    assert_eq!((&held["relation"], held["theirs"].as_array().unwrap().len()), (&json!("ahead"), 1));
    assert_eq!(desk.done(&["compare", "stick.minga", "quitumbe.minga"])["relation"], "behind");
    desk.done(&["take-back", "quitumbe.minga", "stick.minga"]);
    assert_eq!(desk.done(&["members", "quitumbe.minga"])["totals"]["members"], 212);
    assert!(desk.done(&["verify", "quitumbe.minga"])["whole"].as_bool().unwrap());
    let again = ["take-back", "quitumbe.minga", "stick.minga"];
    assert_eq!(desk.refused(&again).0["refused"], "lending-nothing-new");
}
