//! Making one: into a temporary file, to the disk, opened again, checked, and only then named.

use super::name::{Backup, Reason};
use super::{folder, keep, list, open_copy};
use crate::Coop;
use crate::fault::{Fault, Result};
use crate::journal::{Head, head_and_chain};
use std::fs::File;
use std::path::Path;

impl Coop {
    /// Makes a backup beside the file, and thins the older ones.
    pub fn backup_beside(&self, reason: Reason) -> Result<Backup> {
        let folder = folder(self.path());
        let made = self.backup_into(&folder, reason)?;
        let all = list(&folder)?;
        let days: Vec<_> = all.iter().map(|b| (b.made_at, b.reason)).collect();
        for (backup, kept) in all.iter().zip(keep(&days, self.now())) {
            if !kept && backup.path != made.path {
                std::fs::remove_file(&backup.path)?;
            }
        }
        Ok(made)
    }

    /// Makes the day's backup, unless there is one of today that holds the last act already.
    pub fn backup_daily(&self) -> Result<Option<Backup>> {
        let head = self.head()?;
        let newest = self.backups()?.into_iter().next();
        if newest.is_some_and(|b| b.seq == head.seq) {
            return Ok(None);
        }
        self.backup_beside(Reason::Daily).map(Some)
    }

    /// Makes a backup in a folder of one's choice: another disk, a stick.
    pub fn backup_into(&self, folder: &Path, reason: Reason) -> Result<Backup> {
        std::fs::create_dir_all(folder)?;
        let head = self.head()?;
        let stem = self
            .path()
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let path = folder.join(Backup::named(&stem, self.now(), head.seq, reason));
        let draft = folder.join(format!(".{stem}-{}.part", uuid::Uuid::new_v4().simple()));
        let made = self
            .copy_to(&draft)
            .and_then(|()| self.check_copy(&draft, head))
            .and_then(|()| {
                std::fs::rename(&draft, &path)?;
                sync_folder(folder)
            });
        if let Err(fault) = made {
            let _ = std::fs::remove_file(&draft); // half a copy is nobody's backup
            return Err(fault);
        }
        Backup::read(&path).ok_or_else(|| Fault::damaged(None, "the backup is not there after it was made"))
    }

    /// A compact copy, on the disk. `VACUUM INTO` keeps the key, but does not sync.
    pub(super) fn copy_to(&self, path: &Path) -> Result<()> {
        self.conn.execute("VACUUM INTO ?1", [path.to_string_lossy()])?;
        File::open(path)?.sync_all()?;
        Ok(())
    }

    fn check_copy(&self, path: &Path, head: Head) -> Result<()> {
        let copy = open_copy(path, self.key.as_ref())?;
        let found = check(&copy)?;
        if found == head {
            Ok(())
        } else {
            Err(Fault::damaged(found.seq, "the backup does not end where the file does"))
        }
    }
}

/// A copy is whole: SQLite's own check, its references, and every seal of its chain.
pub(super) fn check(copy: &rusqlite::Connection) -> Result<Head> {
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
pub(super) fn sync_folder(folder: &Path) -> Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}
