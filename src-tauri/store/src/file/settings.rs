//! How every connection to a file is set: durable, strict, and alone.

use super::Key;
use crate::fault::Result;
use rusqlite::Connection;
use std::time::Duration;

/// The oldest SQLite whose write-ahead log is sound (3.51.3 mended a race that could corrupt it).
const SQLITE_LEAST: i32 = 3_051_003;

/// How long another's lock is waited for before saying "open elsewhere".
const PATIENCE: Duration = Duration::from_millis(400);

/// Gives the key (before anything is read) and the settings that do not write.
pub fn prepare(conn: &Connection, key: Option<&Key>) -> Result<()> {
    assert!(rusqlite::version_number() >= SQLITE_LEAST, "SQLite {} is too old", rusqlite::version());
    conn.busy_timeout(PATIENCE)?;
    // A wrong key is an answer like another, not a line on somebody's terminal.
    conn.pragma_update(None, "cipher_log_level", "NONE")?;
    if let Some(key) = key {
        conn.pragma_update(None, "key", key.pragma())?;
    }
    // Before anything is read: the first lock taken is kept until the connection closes, nothing but
    // the log lies beside the file, and a killed process leaves no lock behind.
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    conn.pragma_update(None, "trusted_schema", "OFF")?;
    conn.pragma_update(None, "cell_size_check", "ON")?;
    conn.pragma_update(None, "foreign_keys", "ON")?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.set_prepared_statement_cache_capacity(256);
    rusqlite::vtab::array::load_module(conn)?;
    Ok(())
}

/// Gives room to read in. It reads the tables, so it comes after the key is known to fit.
pub fn widen(conn: &Connection) -> Result<()> {
    // With the default cache SQLCipher is several times slower; with 64 MiB about as fast as plain.
    conn.pragma_update(None, "cache_size", -65_536)?;
    Ok(())
}

/// Takes the file for this process alone and makes every commit reach the disk.
pub fn hold(conn: &Connection) -> Result<()> {
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "fullfsync", "ON")?;
    conn.pragma_update(None, "checkpoint_fullfsync", "ON")?;
    conn.pragma_update(None, "secure_delete", "ON")?;
    conn.execute_batch("BEGIN IMMEDIATE; COMMIT")?;
    Ok(())
}
