//! Opening a file: look first, touch last.

use super::held::Held;
use super::{Coop, Key, Peek, header, settings};
use crate::clock::Clock;
use crate::fault::{Fault, Result};
use crate::journal::seal;
use crate::schema::{APPLICATION_ID, Schema};
use minga_core::journal::Op;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::fmt::Write;
use std::path::Path;
use std::sync::Arc;

/// The page of our files, under a key or not: what SQLite and SQLCipher make where nothing else is asked.
const PAGE: u64 = 4096;

impl Coop {
    /// Opens a file. A file that is foreign, newer, sealed or open elsewhere is left untouched.
    ///
    /// An older file is first backed up beside itself and then brought to this version by acts.
    pub fn open(path: &Path, key: Option<Key>, clock: Arc<dyn Clock>) -> Result<Self> {
        Self::open_as(path, key, clock, Schema::EMBEDDED)
    }

    /// Opens with tables of one's own: for tests of migrations.
    #[doc(hidden)]
    pub fn open_as(path: &Path, key: Option<Key>, clock: Arc<dyn Clock>, schema: Schema) -> Result<Self> {
        let held = Held::take(path)?;
        match (header::read(path)?, &key) {
            (Peek::Ours { version }, _) => known(version, schema)?,
            (Peek::Sealed, None) if sealed_by_us(path) => return Err(Fault::WrongKey),
            (Peek::Foreign, _) | (Peek::Sealed, None) => return Err(Fault::NotOurs(path.to_owned())),
            (Peek::Sealed, Some(_)) => {}
        }
        let read_only = !writable(path);
        let conn = if read_only {
            connect_to_read(path, key.as_ref(), schema)?
        } else {
            connect_alone(path, key.as_ref(), schema)?
        };
        let mut coop = Self { conn, schema, clock, key, path: path.to_owned(), read_only, _held: held };
        let version = version(&coop.conn)?;
        if version < schema.version() {
            if coop.read_only {
                return Err(Fault::ReadOnly);
            }
            coop.migrate(version)?;
        }
        Ok(coop)
    }
}

/// A connection that nobody else has beside it. Until the file has shown that it is ours and whole,
/// nothing is written: a log that a killed process left stays where it lies.
fn connect_alone(path: &Path, key: Option<&Key>, schema: Schema) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, has_log(path))?;
    settings::prepare(&conn, key)?;
    judge(&conn, path, key, schema)?;
    settings::hold(&conn)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(conn)
}

/// A file on a stick that is write-protected, say: it is read as it lies, and nothing is written beside it.
fn connect_to_read(path: &Path, key: Option<&Key>, schema: Schema) -> Result<Connection> {
    if has_log(path) {
        // Its last acts wait in the log: without writing they cannot be read.
        return Err(Fault::ReadOnly);
    }
    let conn = connect_immutable(path)?;
    settings::prepare(&conn, key)?;
    judge(&conn, path, key, schema)?;
    Ok(conn)
}

/// A connection that neither locks the file nor puts anything beside it.
pub(crate) fn connect_immutable(path: &Path) -> Result<Connection> {
    let absolute = std::path::absolute(path)?;
    let mut uri = String::from("file:");
    for byte in absolute.to_string_lossy().bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => uri.push(char::from(byte)),
            _ => {
                let _ = write!(uri, "%{byte:02X}"); // to a text, which does not fail
            }
        }
    }
    uri.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Ok(Connection::open_with_flags(uri, flags)?)
}

/// Acts that were committed and still wait beside the file to be brought into it.
pub(crate) fn has_log(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    Path::new(&log).metadata().is_ok_and(|m| m.len() > 0)
}

/// Ours, of a version we know, and its newest act sealed; else why not.
fn judge(conn: &Connection, path: &Path, key: Option<&Key>, schema: Schema) -> Result<()> {
    check_key(conn, path, key)?;
    settings::widen(conn)?;
    known(version(conn)?, schema)?;
    whole_pages(path)?;
    seal::check_head(conn)?;
    version_by_chain(conn)
}

/// A file ends with a page: SQLite would fill up a last page that was cut with zeros, without a word.
/// Where acts wait in the log, what lies in the file itself may still be on its way.
fn whole_pages(path: &Path) -> Result<()> {
    if !has_log(path) && path.metadata()?.len() % PAGE != 0 {
        return Err(Fault::damaged(None, "its end is cut off"));
    }
    Ok(())
}

fn version(conn: &Connection) -> Result<u32> {
    Ok(conn.query_row("PRAGMA user_version", [], |r| r.get(0))?)
}

/// The header's version is the one the chain says: on a wrong one a migration would run twice.
fn version_by_chain(conn: &Connection) -> Result<()> {
    let op: Option<String> = conn
        .query_row(
            "SELECT op FROM journal WHERE seq = 1 OR op LIKE '{\"op\":\"migrate\"%' ORDER BY seq DESC LIMIT 1",
            [],
            |r| r.get(0),
        )
        .optional()?;
    let op = op.ok_or_else(|| Fault::damaged(1, "the act that founded it is missing"))?;
    match serde_json::from_str(&op)? {
        Op::Found { schema: to, .. } | Op::Migrate { to, .. } if to == version(conn)? => Ok(()),
        _ => Err(Fault::damaged(None, "the version in its header is not that of its acts")),
    }
}

/// Refuses a version this program does not know.
fn known(version: u32, schema: Schema) -> Result<()> {
    if version > schema.version() {
        return Err(Fault::NewerVersion { file: version, ours: schema.version() });
    }
    Ok(())
}

/// The wraps of an encrypted file's key lie beside it.
fn sealed_by_us(path: &Path) -> bool {
    let mut wraps = path.as_os_str().to_owned();
    wraps.push(".keys");
    Path::new(&wraps).exists()
}

fn writable(path: &Path) -> bool {
    let marked = path.metadata().is_ok_and(|m| m.permissions().readonly());
    !marked && std::fs::OpenOptions::new().read(true).append(true).open(path).is_ok()
}

fn check_key(conn: &Connection, path: &Path, key: Option<&Key>) -> Result<()> {
    let read = conn.query_row("PRAGMA application_id", [], |r| r.get::<_, i64>(0));
    match read {
        Ok(id) if id == i64::from(APPLICATION_ID) => Ok(()),
        Ok(_) => Err(Fault::NotOurs(path.to_owned())),
        Err(e) if e.sqlite_error_code() == Some(rusqlite::ErrorCode::NotADatabase) && key.is_some() => {
            Err(Fault::WrongKey)
        }
        Err(e) => Err(e.into()),
    }
}
