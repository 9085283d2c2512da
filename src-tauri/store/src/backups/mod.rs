//! Backups: whole copies of the file, each opened again and checked before it counts as one.
//!
//! They lie in `NAME.backups` beside the file. Putting one back first keeps the present, so that it
//! can be undone.

mod chain;
mod keep;
mod make;
mod name;
mod restore;

pub use keep::keep;
pub use name::{Backup, Reason};
pub use restore::{Restored, restore};

pub(crate) use chain::Chain;
pub(crate) use make::{copy_to, sync_folder};
pub(crate) use restore::{Draft, put};

use crate::Coop;
use crate::fault::Result;
use crate::file::{Key, connect_immutable, has_log};
use crate::journal::{Head, Kept, Seal};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use std::fs::File;
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
    found.sort_by_key(|b| std::cmp::Reverse((b.made_at, b.seq)));
    Ok(found)
}

impl Coop {
    /// The backups beside this file, newest first.
    pub fn backups(&self) -> Result<Vec<Backup>> {
        list(&folder(self.path()))
    }

    /// The heads of the chain that the backups beside this file keep, and the names of those that
    /// cannot be read and so keep none.
    pub(crate) fn heads_of_backups(&self) -> Result<(Vec<Kept>, Vec<String>)> {
        let (mut kept, mut unread) = (Vec::new(), Vec::new());
        for backup in self.backups()? {
            let by = backup.name();
            match head_of(&backup.path, self.key.as_ref()) {
                Ok(head) if head.seq > 0 => kept.push(Kept { head, by }),
                _ => unread.push(by),
            }
        }
        Ok((kept, unread))
    }
}

/// Opens a finished copy to be read only, leaving nothing beside it. Only where somebody opened it as a
/// file, and was stopped, its last acts wait in a log that must be read too.
pub(crate) fn open_copy(path: &Path, key: Option<&Key>) -> Result<Connection> {
    let conn = if has_log(path) {
        Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX)?
    } else {
        connect_immutable(path)?
    };
    if let Some(key) = key {
        conn.pragma_update(None, "key", key.pragma())?;
    }
    conn.pragma_update(None, "trusted_schema", "OFF")?;
    Ok(conn)
}

/// The wraps of an encrypted file's key lie beside it; a backup has its own, so that it opens alone.
fn wraps(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".keys");
    name.into()
}

/// Gives a copy the wraps of the file it was made of, where there are any.
pub(crate) fn copy_wraps(file: &Path, copy: &Path) -> Result<()> {
    if wraps(file).exists() {
        std::fs::copy(wraps(file), wraps(copy))?;
        File::open(wraps(copy))?.sync_all()?;
    }
    Ok(())
}

/// The head a copy holds.
pub fn head_of(path: &Path, key: Option<&Key>) -> Result<Head> {
    let conn = open_copy(path, key)?;
    let head = conn
        .query_row("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1", [], |r| {
            Ok(Head { seq: r.get(0)?, seal: Seal(r.get(1)?) })
        })
        .optional()?;
    Ok(head.unwrap_or_default())
}
