//! A new file.

use super::held::Held;
use super::{Coop, Key, settings};
use crate::clock::Clock;
use crate::fault::{Fault, Result};
use crate::schema::{APPLICATION_ID, Schema};
use rusqlite::Connection;
use std::fs::OpenOptions;
use std::path::Path;
use std::sync::Arc;

impl Coop {
    /// Makes an empty file at a path where there is none; founding the co-op is the first act.
    pub(crate) fn create_empty(path: &Path, key: Option<Key>, clock: Arc<dyn Clock>, schema: Schema) -> Result<Self> {
        // Claims the name, so that two processes cannot both make it.
        OpenOptions::new().write(true).create_new(true).open(path).map_err(|e| match e.kind() {
            std::io::ErrorKind::AlreadyExists => Fault::ExistsAlready(path.to_owned()),
            _ => Fault::from(e),
        })?;
        let (conn, held) = make(path, key.as_ref(), schema).inspect_err(|_| discard(path))?;
        Ok(Self { conn, schema, clock, key, path: path.to_owned(), read_only: false, _held: held })
    }
}

/// The tables, in a file that was just claimed.
fn make(path: &Path, key: Option<&Key>, schema: Schema) -> Result<(Connection, Held)> {
    let held = Held::take(path)?;
    let conn = Connection::open(path)?;
    settings::prepare(&conn, key)?;
    settings::widen(&conn)?;
    conn.pragma_update(None, "application_id", APPLICATION_ID)?;
    settings::hold(&conn)?;
    let tx = conn.unchecked_transaction()?;
    schema.run(&conn, 0, schema.version())?;
    tx.commit()?;
    Ok((conn, held))
}

/// Removes a file that was never finished, and its log.
pub(crate) fn discard(path: &Path) {
    for end in ["", "-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        // Nothing of the co-op is in it yet; a file that cannot be removed does no harm.
        let _ = std::fs::remove_file(Path::new(&name));
    }
}
