//! Making one: into a temporary file, to the disk, opened again, checked, and only then named.

use super::name::{Backup, Reason};
use super::{copy_wraps, folder, head_of, keep, list, open_copy, wraps};
use crate::Coop;
use crate::fault::{Fault, Result};
use crate::file::discard;
use crate::journal::{Head, head_and_chain};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::fs::File;
use std::path::Path;

impl Coop {
    /// Makes a backup beside the file, and thins the older ones.
    pub fn backup_beside(&self, reason: Reason) -> Result<Backup> {
        let folder = folder(self.path());
        let made = self.backup_into(&folder, reason)?;
        // What cannot be tidied away does no harm, and the new backup is there.
        let _ = tidy(&folder, &made, self.now());
        Ok(made)
    }

    /// Makes the day's backup, unless the newest there is holds the last act already.
    pub fn backup_daily(&self) -> Result<Option<Backup>> {
        let head = self.head()?;
        let newest = self.backups()?.into_iter().next();
        // By its seal: after a restore another act bears the same number.
        if newest.is_some_and(|b| head_of(&b.path, self.key.as_ref()).is_ok_and(|kept| kept == head)) {
            return Ok(None);
        }
        self.backup_beside(Reason::Daily).map(Some)
    }

    /// Makes a backup in a folder of one's choice: another disk, a stick.
    pub fn backup_into(&self, folder: &Path, reason: Reason) -> Result<Backup> {
        std::fs::create_dir_all(folder)?;
        let head = self.head()?;
        let stem = self.path().file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let path = folder.join(Backup::named(&stem, self.now(), head.seq, reason));
        let draft = folder.join(format!(".{stem}-{}{DRAFT}", uuid::Uuid::new_v4().simple()));
        let made = copy_to(&self.conn, &draft)
            .and_then(|()| self.check_copy(&draft, head))
            .and_then(|()| copy_wraps(self.path(), &path))
            .and_then(|()| {
                std::fs::rename(&draft, &path)?;
                sync_folder(folder)
            });
        if let Err(fault) = made {
            discard(&draft); // half a copy is nobody's backup
            if !path.exists() {
                discard(&wraps(&path));
            }
            return Err(fault);
        }
        Backup::read(&path).ok_or_else(|| Fault::damaged(None, "the backup is not there after it was made"))
    }

    pub(crate) fn check_copy(&self, path: &Path, head: Head) -> Result<()> {
        let copy = open_copy(path, self.key.as_ref())?;
        let found = check(&copy)?;
        if found == head {
            Ok(())
        } else {
            Err(Fault::damaged(found.seq, "the backup does not end where the file does"))
        }
    }
}

/// The end of a draft's name.
const DRAFT: &str = ".part";

/// Removes the backups that newer ones stand for, and the drafts that a killed process left.
fn tidy(folder: &Path, made: &Backup, now: DateTime<Utc>) -> Result<()> {
    let all = list(folder)?;
    let days: Vec<_> = all.iter().map(|b| (b.made_at, b.reason)).collect();
    for (backup, kept) in all.iter().zip(keep(&days, now)) {
        if !kept && backup.path != made.path {
            std::fs::remove_file(&backup.path)?;
            discard(&wraps(&backup.path));
        }
    }
    for file in std::fs::read_dir(folder)? {
        // Whoever makes a backup here holds the file, so a draft that is still there is nobody's.
        let path = file?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') && name.ends_with(DRAFT) {
            discard(&path);
        }
    }
    Ok(())
}

/// A compact copy, on the disk. `VACUUM INTO` keeps the key, but does not sync.
pub(crate) fn copy_to(conn: &Connection, path: &Path) -> Result<()> {
    conn.execute("VACUUM INTO ?1", [path.to_string_lossy()])?;
    File::open(path)?.sync_all()?;
    Ok(())
}

/// A copy is whole: SQLite's own check, its references, and every seal of its chain.
fn check(copy: &Connection) -> Result<Head> {
    let integrity: String = copy.query_row("PRAGMA quick_check(1)", [], |r| r.get(0))?;
    if integrity != "ok" {
        return Err(Fault::damaged(None, integrity));
    }
    if copy.prepare("SELECT 1 FROM pragma_foreign_key_check")?.exists([])? {
        return Err(Fault::damaged(None, "a row refers to one that is not there"));
    }
    head_and_chain(copy)
}

/// Makes a rename last. Windows has no such call and needs none.
pub(crate) fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
