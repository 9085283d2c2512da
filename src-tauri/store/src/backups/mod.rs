//! Backups: whole copies of the file, each opened again and checked before it counts as one.
//!
//! They lie in `NAME.backups` beside the file. Putting one back first keeps the present, so that it
//! can be undone.

mod keep;
mod make;
mod name;
mod restore;

pub use keep::keep;
pub use name::{Backup, Reason};
pub use restore::{Restored, restore};

use crate::Coop;
use crate::fault::Result;
use crate::file::Key;
use crate::journal::{Head, Kept, Seal};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::path::{Path, PathBuf};

/// The folder of a file's own backups.
pub fn folder(file: &Path) -> PathBuf {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    file.with_file_name(format!("{stem}.backups"))
}

/// The backups in a folder, newest first.
pub fn list(folder: &Path) -> Result<Vec<Backup>> {
    let mut found = Vec::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    for file in std::fs::read_dir(folder)? {
        found.extend(Backup::read(&file?.path()));
    }
    found.sort_by(|a, b| (b.made_at, b.seq).cmp(&(a.made_at, a.seq)));
    Ok(found)
}

impl Coop {
    /// The backups beside this file, newest first.
    pub fn backups(&self) -> Result<Vec<Backup>> {
        list(&folder(self.path()))
    }

    /// The heads of the chain that the backups beside this file keep. One that cannot be read keeps none.
    pub(crate) fn heads_of_backups(&self) -> Result<Vec<Kept>> {
        let mut kept = Vec::new();
        for backup in self.backups()? {
            if let Ok(head) = head_of(&backup.path, self.key.as_ref()) {
                kept.push(Kept {
                    head,
                    by: backup.name(),
                });
            }
        }
        Ok(kept)
    }
}

/// Opens a finished copy to be read only: it has no log beside it.
fn open_copy(path: &Path, key: Option<&Key>) -> Result<Connection> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    if let Some(key) = key {
        conn.pragma_update(None, "key", key.pragma())?;
    }
    conn.pragma_update(None, "trusted_schema", "OFF")?;
    Ok(conn)
}

/// The head a copy holds.
pub fn head_of(path: &Path, key: Option<&Key>) -> Result<Head> {
    let conn = open_copy(path, key)?;
    let head = conn
        .query_row("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1", [], |r| {
            Ok(Head {
                seq: r.get(0)?,
                seal: Seal(r.get(1)?),
            })
        })
        .optional()?;
    Ok(head.unwrap_or_default())
}
