//! The tables: SQLite's own checks, and row by row against what the chain makes when it is replayed.

use super::{Finding, MOST, Why};
use crate::fault::Result;
use crate::journal::traces::Traces;
use crate::schema::Schema;
use minga_core::journal::Op;
use rusqlite::Connection;
use rusqlite::types::Value;
use std::cmp::Ordering;
use std::fmt::Write;

/// SQLite's integrity check, and its foreign keys.
pub fn database(conn: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let mut check = conn.prepare("PRAGMA integrity_check(20)")?;
    for line in check.query_map([], |r| r.get::<_, String>(0))? {
        let what = line?;
        if what != "ok" {
            findings.push(Finding::of(Why::Database { what }));
        }
    }
    let mut check = conn.prepare("SELECT \"table\", rowid FROM pragma_foreign_key_check")?;
    for row in check.query_map([], |r| Ok((r.get::<_, String>(0)?, r.get::<_, Option<i64>>(1)?)))? {
        let (table, rowid) = row?;
        findings.push(Finding::of(Why::Reference).at(&table, rowid.map(|n| n.to_string()).unwrap_or_default()));
    }
    Ok(())
}

/// Compares every journalled table, what the acts touched and the numbers spent with the replayed chain.
pub fn compare(file: &Connection, proof: &Connection, schema: Schema, findings: &mut Vec<Finding>) -> Result<()> {
    shapes(file, proof, findings)?;
    derive(file, proof)?;
    // Of an older version, those it had.
    for table in schema.present(proof)?.into_iter().chain(["touched", "spent"]) {
        rows(file, proof, table, findings)?;
    }
    Ok(())
}

/// The tables and indexes themselves: columns swapped or added would change what a replay means.
fn shapes(file: &Connection, proof: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let read = |conn: &Connection| -> Result<Vec<(String, String)>> {
        let mut all = conn.prepare(
            "SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name",
        )?;
        Ok(all.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<rusqlite::Result<_>>()?)
    };
    let version = |conn: &Connection| conn.query_row("PRAGMA user_version", [], |r| r.get::<_, u32>(0));
    if version(file)? != version(proof)? {
        findings.push(Finding::of(Why::Schema).at("user_version", ""));
    }
    let (ours, theirs) = (read(file)?, read(proof)?);
    for (name, sql) in &ours {
        if !theirs.iter().any(|(n, s)| n == name && s == sql) {
            findings.push(Finding::of(Why::Schema).at(name, ""));
        }
    }
    for (name, _) in theirs.iter().filter(|(name, _)| !ours.iter().any(|(n, _)| n == name)) {
        findings.push(Finding::of(Why::Schema).at(name, ""));
    }
    Ok(())
}

/// Fills the proof's derived tables from the changesets.
fn derive(file: &Connection, proof: &Connection) -> Result<()> {
    let tx = proof.unchecked_transaction()?;
    let mut acts = file.prepare("SELECT seq, changeset, op FROM journal ORDER BY seq")?;
    let mut acts = acts.query([])?;
    while let Some(row) = acts.next()? {
        let (seq, changeset): (i64, Vec<u8>) = (row.get(0)?, row.get(1)?);
        let op: Op = serde_json::from_str(&row.get::<_, String>(2)?)?;
        Traces::of(&op, &changeset)?.write(&tx, seq)?;
    }
    tx.commit()?;
    Ok(())
}

/// Walks both tables in the order of their keys, side by side.
fn rows(file: &Connection, proof: &Connection, table: &str, findings: &mut Vec<Finding>) -> Result<()> {
    // The table's name comes from our own list.
    let key = match table {
        "touched" => 4,
        "spent" => 2,
        _ => 1,
    };
    let keys = ["1", "2", "3", "4"][..key].join(", ");
    let sql = format!("SELECT * FROM {table} ORDER BY {keys}");
    let (mut ours, mut theirs) = (file.prepare(&sql)?, proof.prepare(&sql)?);
    let columns: Vec<String> = ours.column_names().map(str::to_owned).collect();
    let width = columns.len();
    if theirs.column_count() != width {
        return Ok(()); // named by its shape already
    }
    let read = |row: Option<&rusqlite::Row<'_>>| -> Result<Option<Vec<Value>>> {
        row.map(|r| (0..width).map(|c| r.get(c)).collect::<rusqlite::Result<_>>()).transpose().map_err(Into::into)
    };
    let (mut ours, mut theirs) = (ours.query([])?, theirs.query([])?);
    let (mut a, mut b) = (read(ours.next()?)?, read(theirs.next()?)?);
    while findings.len() <= MOST {
        let order = match (&a, &b) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(x), Some(y)) => x[..key]
                .iter()
                .zip(&y[..key])
                .map(|(x, y)| by_value(x, y))
                .find(|o| o.is_ne())
                .unwrap_or(Ordering::Equal),
        };
        let of = |why, row: &Option<Vec<Value>>| {
            let row = row.as_deref().unwrap_or_default();
            let key = row.iter().take(key).map(text).collect::<Vec<_>>().join(" ");
            let found = Finding::of(why).at(table, key);
            match row.get(2) {
                Some(Value::Integer(act)) if table == "touched" => found.act(*act),
                _ => found,
            }
        };
        match order {
            Ordering::Less => {
                findings.push(of(Why::RowAdded, &a));
                a = read(ours.next()?)?;
            }
            Ordering::Greater => {
                findings.push(of(Why::RowMissing, &b));
                b = read(theirs.next()?)?;
            }
            Ordering::Equal => {
                if let (Some(x), Some(y)) = (&a, &b) {
                    for (_, column) in columns.iter().enumerate().filter(|(at, _)| x[*at] != y[*at]) {
                        findings.push(of(Why::Value { column: column.clone() }, &a));
                    }
                }
                a = read(ours.next()?)?;
                b = read(theirs.next()?)?;
            }
        }
    }
    Ok(())
}

/// SQLite's own order of values of one column.
fn by_value(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        (Value::Blob(a), Value::Blob(b)) => a.cmp(b),
        (Value::Text(a), Value::Text(b)) => a.as_bytes().cmp(b.as_bytes()),
        (Value::Integer(a), Value::Integer(b)) => a.cmp(b),
        _ => Ordering::Equal,
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Blob(bytes) => uuid::Uuid::from_slice(bytes).map_or_else(|_| hex(bytes), |id| id.to_string()),
        Value::Text(text) => text.clone(),
        Value::Integer(n) => n.to_string(),
        _ => "?".into(),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}"); // to a text, which does not fail
        text
    })
}
