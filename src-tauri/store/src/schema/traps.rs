//! What a session leaves out or gets wrong without a word, each held against the tables.

use super::{JOURNALLED, Schema};
use crate::journal::changes::{CONTENTS, DIGESTS, NUMBERED, REFERENCES};
use rusqlite::Connection;
use rusqlite::session::Session;
use std::collections::BTreeSet;

/// Tables outside the journal: the journal itself, what follows from it, and what the law may erase.
const UNJOURNALLED: [&str; 5] = ["journal", "touched", "spent", "personal", "kept_bytes"];

fn tables() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    Schema::EMBEDDED.run(&conn, 0, Schema::EMBEDDED.version()).unwrap();
    conn
}

fn texts(conn: &Connection, sql: &str) -> Vec<String> {
    conn.prepare(sql).unwrap().query_map([], |r| r.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

fn columns(conn: &Connection, table: &str) -> Vec<String> {
    texts(conn, &format!("SELECT name FROM pragma_table_info('{table}') ORDER BY cid"))
}

#[test]
fn a_session_silently_leaves_out_a_table_without_a_declared_key() {
    let conn = Connection::open_in_memory().unwrap();
    conn.execute_batch("CREATE TABLE keyed (id INTEGER PRIMARY KEY) STRICT; CREATE TABLE unkeyed (id INTEGER) STRICT")
        .unwrap();
    let mut session = Session::new(&conn).unwrap();
    session.attach(Some("keyed")).unwrap();
    session.attach(Some("unkeyed")).unwrap();
    conn.execute_batch("INSERT INTO unkeyed VALUES (1)").unwrap();
    assert!(session.is_empty(), "if this changed, the rule that every table has a key could be looser");
    conn.execute_batch("INSERT INTO keyed VALUES (1)").unwrap();
    assert!(!session.is_empty());
}

#[test]
fn every_table_is_either_journalled_or_known_to_be_outside() {
    let there: BTreeSet<_> =
        texts(&tables(), "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            .into_iter()
            .collect();
    let listed: BTreeSet<_> = JOURNALLED.iter().chain(&UNJOURNALLED).map(|t| (*t).to_owned()).collect();
    assert_eq!(there, listed);
}

#[test]
fn every_journalled_table_is_strict_and_has_one_key_first() {
    let conn = tables();
    for table in JOURNALLED {
        let strict: bool =
            conn.query_row("SELECT strict FROM pragma_table_list WHERE name = ?1", [table], |r| r.get(0)).unwrap();
        assert!(strict, "{table} is not STRICT");
        let keys = texts(&conn, &format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0"));
        assert_eq!(keys, [columns(&conn, table)[0].clone()], "{table}: the key is its first column and no other");
        let null =
            texts(&conn, &format!("SELECT name FROM pragma_table_info('{table}') WHERE pk > 0 AND \"notnull\" = 0"));
        assert!(null.is_empty(), "{table}: a session leaves out a row whose key is null");
    }
}

#[test]
fn nothing_writes_to_journalled_tables_behind_an_act() {
    let conn = tables();
    assert!(texts(&conn, "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view')").is_empty());
    for table in JOURNALLED {
        let sql: String =
            conn.query_row("SELECT upper(sql) FROM sqlite_schema WHERE name = ?1", [table], |r| r.get(0)).unwrap();
        for word in ["CASCADE", "SET NULL", "SET DEFAULT", "REPLACE", "ON CONFLICT", "GENERATED", "AUTOINCREMENT"] {
            assert!(!sql.contains(word), "{table}: {word}");
        }
    }
}

#[test]
fn the_references_an_act_leans_on_are_the_foreign_keys_of_the_tables() {
    let conn = tables();
    let mut there = BTreeSet::new();
    for table in JOURNALLED {
        let names = columns(&conn, table);
        let mut keys =
            conn.prepare("SELECT \"from\", \"table\", on_update, on_delete FROM pragma_foreign_key_list(?1)").unwrap();
        let mut keys = keys.query([table]).unwrap();
        while let Some(key) = keys.next().unwrap() {
            let (from, parent): (String, String) = (key.get(0).unwrap(), key.get(1).unwrap());
            let acts: [String; 2] = [key.get(2).unwrap(), key.get(3).unwrap()];
            assert_eq!(acts, ["NO ACTION", "NO ACTION"], "{table}.{from}");
            assert!(JOURNALLED.contains(&parent.as_str()), "{table}.{from} refers outside the journal");
            there.insert(((*table).to_owned(), names.iter().position(|n| *n == from).unwrap(), parent));
        }
    }
    let listed = REFERENCES.iter().map(|(table, column, parent)| ((*table).to_owned(), *column, (*parent).to_owned()));
    assert_eq!(there, listed.collect());
}

#[test]
fn parents_are_attached_before_their_children() {
    let place = |table: &str| JOURNALLED.iter().position(|t| *t == table).unwrap();
    for (table, _, parent) in REFERENCES {
        assert!(place(parent) <= place(table), "{parent} comes after {table}");
    }
}

#[test]
fn numbers_and_digests_are_read_from_the_columns_that_hold_them() {
    let conn = tables();
    let mut numbers = BTreeSet::new();
    let mut digests = BTreeSet::new();
    let mut contents = BTreeSet::new();
    for table in JOURNALLED {
        for (at, column) in columns(&conn, table).iter().enumerate() {
            match column.as_str() {
                "number" => drop(numbers.insert((*table, at))),
                "profile" => drop(digests.insert((*table, at))),
                "content" => drop(contents.insert((*table, at))),
                _ => {}
            }
        }
    }
    assert_eq!(numbers, NUMBERED.iter().map(|(_, table, at)| (*table, *at)).collect());
    assert_eq!(digests, DIGESTS.iter().map(|(table, at, _)| (*table, *at)).collect());
    assert_eq!(contents, CONTENTS.iter().map(|(table, at, _)| (*table, *at)).collect());
    for (table, _, subject) in DIGESTS.iter().chain(CONTENTS) {
        assert!(
            ["id", "member", "payer", "asset", "credited"].contains(&columns(&conn, table)[*subject].as_str()),
            "{table}"
        );
    }
    assert_eq!(columns(&conn, "paper")[1], "kind", "papers are numbered kind by kind");
}

/// The tables as text. They change by a migration that is added, never by one that is rewritten; then
/// `MINGA_BLESS=1 cargo test -p minga-store` writes this anew.
#[test]
fn the_tables_are_those_of_the_snapshot() {
    let conn = tables();
    let mut now = format!("-- version {}\n", Schema::EMBEDDED.version());
    for sql in texts(&conn, "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name") {
        now = format!("{now}\n{sql};\n");
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots/schema.sql");
    if std::env::var_os("MINGA_BLESS").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    assert_eq!(now, std::fs::read_to_string(path).unwrap());
}
