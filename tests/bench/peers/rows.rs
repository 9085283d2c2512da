//! Bare rusqlite: the same rows into the same tables and indexes, held in memory beforehand, in one
//! transaction, by prepared statements, under the settings of a Minga file.

use crate::line::Measured;
use crate::spread::timed;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use std::path::Path;
use std::time::Duration;

/// As `store/src/file/settings.rs` has them.
const SETTINGS: &str = "
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cache_size = -65536;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA secure_delete = ON;";

/// The tables an import of members fills, parents first. Neither the journal nor what is derived from it is asked of
/// the peer.
pub const OF_MEMBERS: &[&str] = &["class", "class_terms", "personal", "member", "spell", "standing", "share_entry"];

/// The tables an import of hours fills.
pub const OF_HOURS: &[&str] = &["personal", "asset", "work"];

/// Inserts what one file holds into another that does not hold it yet; how long that took, to the end of the commit.
pub fn insert(tables: &[&'static str], from: &Path, into: &Path) -> Measured<Duration> {
    copy(tables, from, into).map_err(|e| e.to_string())
}

fn copy(tables: &[&'static str], from: &Path, into: &Path) -> rusqlite::Result<Duration> {
    let source = Connection::open(from)?;
    let mut target = Connection::open(into)?;
    target.execute_batch(SETTINGS)?;
    let tables: Vec<(&str, Vec<Vec<Value>>)> = tables
        .iter()
        .map(|table| Ok((*table, after(&source, table, last(&target, table)?)?)))
        .collect::<rusqlite::Result<_>>()?;
    drop(source);
    let (done, took) = timed(|| {
        let tx = target.transaction()?;
        for (table, rows) in &tables {
            let width = rows.first().map_or(0, Vec::len);
            if width == 0 {
                continue;
            }
            let places = vec!["?"; width].join(", ");
            let mut statement = tx.prepare(&format!("INSERT OR IGNORE INTO {table} VALUES ({places})"))?;
            for row in rows {
                statement.execute(params_from_iter(row))?;
            }
        }
        tx.commit()
    });
    done.map(|()| took)
}

/// The last row a table holds.
fn last(conn: &Connection, table: &str) -> rusqlite::Result<i64> {
    conn.query_row(&format!("SELECT coalesce(max(rowid), 0) FROM {table}"), [], |row| row.get(0))
}

/// The rows of a table after one, in the order they were written.
fn after(conn: &Connection, table: &str, last: i64) -> rusqlite::Result<Vec<Vec<Value>>> {
    let mut statement = conn.prepare(&format!("SELECT * FROM {table} WHERE rowid > ?1 ORDER BY rowid"))?;
    let width = statement.column_count();
    let rows = statement.query_map([last], |row| (0..width).map(|column| row.get(column)).collect())?;
    rows.collect()
}
