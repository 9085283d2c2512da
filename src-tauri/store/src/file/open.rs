//! Opening a file: look first, touch last.

use super::{Coop, Key, Peek, peek, settings};
use crate::clock::Clock;
use crate::fault::{Fault, Result};
use crate::schema::{APPLICATION_ID, Schema};
use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::sync::Arc;

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
        match (peek(path)?, &key) {
            (Peek::Ours { version }, _) => known(version, schema)?,
            (Peek::Foreign, _) => return Err(Fault::NotOurs(path.to_owned())),
            (Peek::Sealed, None) if sealed_by_us(path) => return Err(Fault::WrongKey),
            (Peek::Sealed, None) => return Err(Fault::NotOurs(path.to_owned())),
            (Peek::Sealed, Some(_)) => {}
        }
        let mut coop = if writable(path) {
            open_alone(path, key, clock, schema)?
        } else {
            open_to_read(path, key, clock, schema)?
        };
        let version: u32 = coop.conn.query_row("PRAGMA user_version", [], |r| r.get(0))?;
        known(version, schema)?;
        coop.check_head()?;
        if version < schema.version() {
            if coop.read_only {
                return Err(Fault::ReadOnly);
            }
            coop.migrate(version)?;
        }
        Ok(coop)
    }
}

/// Refuses a version this program does not know.
fn known(version: u32, schema: Schema) -> Result<()> {
    if version > schema.version() {
        return Err(Fault::NewerVersion {
            file: version,
            ours: schema.version(),
        });
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

fn open_alone(path: &Path, key: Option<Key>, clock: Arc<dyn Clock>, schema: Schema) -> Result<Coop> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    settings::prepare(&conn, key.as_ref())?;
    check_key(&conn, path, key.as_ref())?;
    settings::hold(&conn)?;
    Ok(Coop {
        conn,
        schema,
        clock,
        key,
        path: path.to_owned(),
        read_only: false,
    })
}

/// A file on a stick that is write-protected, say: it is read as it lies, and nothing is written beside it.
fn open_to_read(path: &Path, key: Option<Key>, clock: Arc<dyn Clock>, schema: Schema) -> Result<Coop> {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    if Path::new(&log).metadata().is_ok_and(|m| m.len() > 0) {
        // Its last acts wait in the log: without writing they cannot be read.
        return Err(Fault::ReadOnly);
    }
    let absolute = std::path::absolute(path)?;
    let mut uri = String::from("file:");
    for byte in absolute.to_string_lossy().bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(uri, flags)?;
    settings::prepare(&conn, key.as_ref())?;
    check_key(&conn, path, key.as_ref())?;
    Ok(Coop {
        conn,
        schema,
        clock,
        key,
        path: path.to_owned(),
        read_only: true,
    })
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
