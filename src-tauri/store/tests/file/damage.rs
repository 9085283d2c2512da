//! What somebody else's hand, or a worn disk, does to a file is found, and named.

use crate::common::{Office, day};
use crate::tampering::{Found, Raw, examine, forge, other_than, story};
use minga_store::journal::{Finding, Kept, Why};
use minga_store::{Coop, Fault, FixedClock, Leaving};
use proptest::prelude::*;
use rusqlite::types::Value;
use std::path::Path;
use std::sync::{Arc, LazyLock};

/// One file, made once, that every test copies.
static STORY: LazyLock<Vec<u8>> = LazyLock::new(story);

fn clock() -> Arc<FixedClock> {
    Arc::new(FixedClock::on(day("2026-11-25")))
}

/// A copy of the story, changed by hand, and what is found in it.
fn after(change: impl FnOnce(&Raw)) -> Found {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("quitumbe.minga");
    std::fs::write(&path, &*STORY).unwrap();
    let raw = Raw::open(&path);
    change(&raw);
    raw.close();
    examine(&path)
}

/// Tables that no act of the story writes yet. Each leaves this list with the act that fills it.
const YET_EMPTY: &[&str] =
    &["policy", "approval", "waiver", "gift", "buy_out", "amnesty", "fine", "share_credit", "opening"];

fn tables() -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("quitumbe.minga");
    std::fs::write(&path, &*STORY).unwrap();
    let raw = Raw::open(&path);
    let mut tables = raw.texts("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    tables.retain(|table| {
        let empty = raw.rows(table).is_empty();
        assert_eq!(empty, YET_EMPTY.contains(&table.as_str()), "{table}");
        !empty
    });
    tables
}

#[test]
fn an_untouched_file_is_whole() {
    assert_eq!(after(|_| {}), Found::Whole);
}

#[test]
fn every_field_that_is_changed_is_found_and_named() {
    for table in tables() {
        let mut changed = 0;
        let mut columns = Vec::new();
        drop(after(|raw| columns = raw.columns(&table)));
        for (at, column) in columns.iter().enumerate() {
            // Another value of the same kind; and where the column may be empty, emptied or filled.
            for emptied in [false, true] {
                let mut row = Vec::new();
                let mut done = false;
                let found = after(|raw| {
                    let rows = raw.rows(&table);
                    row = rows[rows.len() / 2].clone();
                    let new = if emptied { Value::Null } else { other_than(&row[at], &raw.kind_of(&table, column)) };
                    done = new != row[at] && raw.set(&table, &row, column, &new);
                });
                if done {
                    changed += 1;
                    let place = format!("{table}.{column} of {row:?}");
                    assert!(found.names(&table, &columns, &row, Some(column)), "{place}: {found:?}");
                }
            }
        }
        assert!(changed >= columns.len(), "{table}: every column was changed");
    }
}

#[test]
fn every_row_that_is_removed_is_found_and_named() {
    for table in tables() {
        let mut rows = Vec::new();
        let mut columns = Vec::new();
        drop(after(|raw| (rows, columns) = (raw.rows(&table), raw.columns(&table))));
        assert!(!rows.is_empty(), "the story has something in {table}");
        for row in rows {
            let found = after(|raw| raw.remove(&table, &row));
            assert!(found.names(&table, &columns, &row, None), "{table} {row:?}: {found:?}");
        }
    }
}

#[test]
fn every_row_that_is_added_is_found_and_named() {
    for table in tables() {
        let mut columns = Vec::new();
        let mut row = Vec::new();
        let found = after(|raw| {
            columns = raw.columns(&table);
            row = raw.add(&table);
        });
        assert!(found.names(&table, &columns, &row, None), "{table} {row:?}: {found:?}");
    }
}

#[test]
fn rows_that_are_swapped_are_found() {
    let members = after(|raw| {
        raw.run(
            "UPDATE member SET profile = (SELECT o.profile FROM member o WHERE o.number = 3 - member.number)
             WHERE number IN (1, 2)",
        );
    });
    assert!(members.any(|f| f.table.as_deref() == Some("member")), "{members:?}");
    let bodies = after(|raw| {
        raw.run(
            "UPDATE personal SET body = (SELECT o.body FROM personal o WHERE o.rowid = 3 - personal.rowid)
             WHERE rowid IN (1, 2)",
        );
    });
    assert!(bodies.any(|f| f.why == Why::PersonalChanged), "{bodies:?}");
    let acts = after(|raw| {
        raw.run(
            "UPDATE journal SET seq = CASE seq WHEN 3 THEN -4 ELSE -3 END WHERE seq IN (3, 4);
             UPDATE journal SET seq = -seq WHERE seq < 0",
        );
    });
    assert!(acts.any(|f| f.act == Some(3)), "{acts:?}");
}

#[test]
fn a_trigger_a_view_an_index_a_column_and_a_version_that_no_migration_made_are_found() {
    for (sql, name) in [
        ("CREATE TRIGGER t AFTER INSERT ON member BEGIN DELETE FROM spell; END", "t"),
        ("CREATE TRIGGER sqliteXt AFTER INSERT ON member BEGIN DELETE FROM spell; END", "sqliteXt"),
        ("CREATE VIEW v AS SELECT 1", "v"),
        ("CREATE INDEX i ON member (kind)", "i"),
        ("DROP INDEX spell_member", "spell_member"),
        ("ALTER TABLE member ADD COLUMN vote TEXT", "member"),
        ("CREATE TABLE extra (id BLOB PRIMARY KEY NOT NULL) STRICT", "extra"),
    ] {
        let found = after(|raw| raw.run(sql));
        assert!(found.any(|f| f.why == Why::Schema && f.table.as_deref() == Some(name)), "{sql}: {found:?}");
    }
    let newer = after(|raw| raw.run("PRAGMA user_version = 6"));
    assert!(matches!(newer, Found::Refused(Fault::NewerVersion { .. })));
    let older = after(|raw| raw.run("PRAGMA user_version = 0"));
    assert!(matches!(older, Found::Refused(Fault::Damaged { .. })), "{older:?}");
}

#[test]
fn a_person_erased_by_law_who_is_put_back_by_hand_is_found() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.admit("Inti", "Ñahui");
    office.coop.leave(office.rosa, maria, &Leaving::on(day("2026-10-31"))).unwrap();
    let path = office.path();
    office.coop.close().unwrap();
    let raw = Raw::open(&path);
    let values = |row: &Vec<Value>| row[1] == Value::Blob(maria.bytes().to_vec());
    let kept = raw.rows("personal").into_iter().find(values).unwrap();
    raw.close();
    let coop = Coop::open(&path, None, office.clock.clone()).unwrap();
    office.coop = coop;
    office.coop.erase(office.rosa, maria.0).unwrap();
    office.coop.close().unwrap();
    assert_eq!(examine(&path), Found::Whole);
    let raw = Raw::open(&path);
    raw.insert("personal", &kept);
    raw.close();
    let found = examine(&path);
    assert!(found.any(|f| f.why == Why::PersonalAdded && f.row.as_deref() == Some(&maria.to_string())), "{found:?}");
}

/// A file with a backup at its head, then changed by `change`, and what is found.
fn beside_a_backup(change: impl FnOnce(&Raw, &Path)) -> (Found, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("quitumbe.minga");
    std::fs::write(&path, &*STORY).unwrap();
    let coop = Coop::open(&path, None, clock()).unwrap();
    let backup = coop.backup_beside(minga_store::backups::Reason::ByHand).unwrap();
    coop.close().unwrap();
    let raw = Raw::open(&path);
    change(&raw, &backup.path);
    raw.close();
    (examine(&path), backup.name())
}

#[test]
fn a_tail_that_was_cut_shows_beside_a_backup_and_names_the_act_it_knows() {
    for acts in [1, 3] {
        let mut last = 0;
        let (found, known_by) = beside_a_backup(|raw, _| {
            last = raw.one("SELECT max(seq) FROM journal");
            for _ in 0..acts {
                raw.take_back_the_last_act();
            }
        });
        let cut = Finding { why: Why::TailCut { known_by }, act: Some(last), table: None, row: None };
        assert_eq!(found, Found::Findings(vec![cut]), "the file is whole in itself");
    }
}

#[test]
fn a_chain_that_was_written_anew_shows_beside_a_backup() {
    let mut last = 0;
    let (found, known_by) = beside_a_backup(|raw, _| {
        last = raw.one("SELECT max(seq) FROM journal");
        forge(raw, 4, |op| op.replace("2026-01-02", "2026-01-03"));
    });
    assert!(found.any(|f| f.why == Why::Rewritten { known_by: known_by.clone() } && f.act == Some(last)), "{found:?}");
}

#[test]
fn a_chain_that_was_written_anew_shows_beside_the_paper_it_was_printed_on() {
    let found = after(|raw| forge(raw, 2, |op| op.replace("\"number\":1", "\"number\":9")));
    assert!(found.any(|f| matches!(&f.why, Why::Rewritten { known_by } if known_by == "certificate 1")), "{found:?}");
}

#[test]
fn a_head_told_by_hand_is_compared_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("quitumbe.minga");
    std::fs::write(&path, &*STORY).unwrap();
    let coop = Coop::open(&path, None, clock()).unwrap();
    let mut kept = Kept { head: coop.head().unwrap(), by: "the minutes of 3 May".into() };
    assert!(coop.verify_against(std::slice::from_ref(&kept)).unwrap().whole());
    kept.head.seal.0[0] ^= 1;
    assert!(!coop.verify_against(&[kept]).unwrap().whole());
}

#[test]
fn a_backup_that_was_replaced_is_found() {
    let (text, name) = beside_a_backup(|_, backup| std::fs::write(backup, "not a backup at all").unwrap());
    assert!(text.any(|f| f.why == Why::Backup { known_by: name.clone() }), "{text:?}");

    let (other, name) = beside_a_backup(|_, backup| {
        let mut stranger = Office::new();
        stranger.admit("Otra", "Gente");
        let made = stranger.coop.backup_beside(minga_store::backups::Reason::ByHand).unwrap();
        std::fs::copy(made.path, backup).unwrap();
    });
    assert!(other.any(|f| f.why == Why::Rewritten { known_by: name.clone() }), "{other:?}");

    let (forged, name) = beside_a_backup(|_, backup| {
        let raw = Raw::open(backup);
        forge(&raw, 4, |op| op.replace("2026-01-02", "2026-01-03"));
        raw.close();
    });
    assert!(forged.any(|f| f.why == Why::Rewritten { known_by: name.clone() }), "{forged:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// Worn bytes are refused, or found, or lie where nothing is kept: then every table reads as before.
    #[test]
    fn no_flipped_byte_passes_for_the_truth(flips in prop::collection::vec((any::<prop::sample::Index>(), 1_u8..), 1..6)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("quitumbe.minga");
        let mut bytes = STORY.clone();
        for (at, by) in &flips {
            let at = at.index(bytes.len());
            bytes[at] ^= by;
        }
        std::fs::write(&path, &bytes).unwrap();
        if let Ok(coop) = Coop::open(&path, None, clock()) {
            let whole = coop.verify().is_ok_and(|verdict| verdict.whole());
            let read = (coop.register(), coop.people(), coop.history(&minga_store::journal::Asked::default()));
            coop.close().unwrap();
            if whole {
                prop_assert!(read.0.is_ok() && read.1.is_ok() && read.2.is_ok());
                let pristine = folder.path().join("pristine.minga");
                std::fs::write(&pristine, &*STORY).unwrap();
                prop_assert_eq!(Raw::open(&path).everything(), Raw::open(&pristine).everything());
            }
        }
    }
}
