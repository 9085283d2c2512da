//! Putting a backup back. The present is kept first, as a backup of its own; the restored file says in
//! its chain which acts were set aside, so that what remembers them is still explained.

use super::make::{check, sync_folder};
use super::name::{Backup, Reason};
use super::{folder, open_copy};
use crate::clock::Clock;
use crate::fault::{Fault, Refusal, Result};
use crate::file::{Coop, Key};
use crate::journal::MINGA;
use minga_core::ids::PersonId;
use minga_core::journal::Op;
use rusqlite::{Connection, OptionalExtension};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a restore did.
#[derive(Debug)]
pub struct Restored {
    /// The file, open.
    pub coop: Coop,
    /// Where the present went: a backup to restore again, or a damaged file moved aside.
    pub before: Option<PathBuf>,
    /// How many acts were set aside.
    pub set_aside: usize,
}

/// Puts a backup back as the file `to`, which must not be open. Where there is no file yet, it is made.
pub fn restore(
    backup: &Path,
    to: &Path,
    key: Option<Key>,
    clock: Arc<dyn Clock>,
    actor: Option<PersonId>,
) -> Result<Restored> {
    if !backup.is_file() {
        return Err(Fault::NoSuchFile(backup.to_owned()));
    }
    if std::path::absolute(backup)? == std::path::absolute(to)? {
        return Err(Refusal::Backup("it is the file itself".into()).into());
    }
    let copy = whole_copy(backup, key.as_ref())?;
    let theirs = Chain::read(&copy)?;
    drop(copy);

    // Keep the present first.
    let (ours, before) = match to.try_exists()?.then(|| Coop::open(to, key.clone(), clock.clone())) {
        None => (None, None),
        Some(Ok(present)) => {
            let ours = Chain::read(&present.conn)?;
            if ours.coop != theirs.coop {
                return Err(Refusal::Backup("it is of another co-op".into()).into());
            }
            if present.read_only() {
                return Err(Fault::ReadOnly);
            }
            let kept = present.backup_beside(Reason::BeforeRestore)?;
            present.close()?;
            (Some(ours), Some(kept.path))
        }
        Some(Err(Fault::Damaged { .. })) => (None, Some(move_aside(to, clock.as_ref())?)),
        Some(Err(fault)) => return Err(fault),
    };

    // Make the restored file beside, whole, and only then let it take the name.
    let parent = to
        .parent()
        .filter(|p| !p.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let draft = parent.join(format!(
        ".{}.restoring",
        to.file_name().unwrap_or_default().to_string_lossy()
    ));
    crate::file::discard(&draft);
    let set_aside = ours.as_ref().map(|o| o.after(&theirs)).unwrap_or_default();
    let base = ours.as_ref().map_or(theirs.seals.len() as i64, |o| o.common(&theirs));
    let count = set_aside.len();
    let made = || -> Result<()> {
        std::fs::copy(backup, &draft)?;
        let mut draft = Coop::open(&draft, key.clone(), clock.clone())?;
        let actor = actor.unwrap_or(MINGA);
        draft.act(actor, Op::Restore { base, set_aside }, |_| Ok(()))?;
        draft.close()
    };
    if let Err(fault) = made() {
        crate::file::discard(&draft);
        return Err(fault);
    }
    std::fs::File::open(&draft)?.sync_all()?;
    std::fs::rename(&draft, to)?;
    sync_folder(parent)?;
    // A draft that was migrated left backups of its own beside it; they belong to the file.
    let stray = folder(&draft);
    if stray.is_dir() {
        let _ = std::fs::rename(&stray, folder(to).join("migrated"));
    }
    let coop = Coop::open(to, key, clock)?;
    Ok(Restored {
        coop,
        before,
        set_aside: count,
    })
}

/// Opens a backup and checks that it is whole.
fn whole_copy(backup: &Path, key: Option<&Key>) -> Result<Connection> {
    match crate::file::peek(backup)? {
        crate::file::Peek::Foreign => return Err(Fault::NotOurs(backup.to_owned())),
        crate::file::Peek::Sealed if key.is_none() => return Err(Fault::NotOurs(backup.to_owned())),
        _ => {}
    }
    let copy = open_copy(backup, key)?;
    check(&copy).map_err(|fault| Fault::from(Refusal::Backup(fault.to_string())))?;
    Ok(copy)
}

/// A damaged file is never reset: it goes aside, with its log, under a name that says so.
fn move_aside(file: &Path, clock: &dyn Clock) -> Result<PathBuf> {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let aside = file.with_file_name(format!("{stem}.damaged-{}.minga", clock.now().format("%Y%m%dT%H%M%SZ")));
    std::fs::rename(file, &aside)?;
    for end in ["-wal", "-shm"] {
        let with = |p: &Path| {
            let mut name = p.as_os_str().to_owned();
            name.push(end);
            PathBuf::from(name)
        };
        if with(file).exists() {
            std::fs::rename(with(file), with(&aside))?;
        }
    }
    Ok(aside)
}

/// A file's co-op and its seals, in order, with what earlier restores set aside.
struct Chain {
    coop: Option<Vec<u8>>,
    seals: Vec<String>,
    aside: Vec<(i64, String)>,
}

impl Chain {
    fn read(conn: &Connection) -> Result<Self> {
        let coop = conn.query_row("SELECT id FROM coop", [], |r| r.get(0)).optional()?;
        let mut rows = conn.prepare("SELECT hash, op FROM journal ORDER BY seq")?;
        let mut rows = rows.query([])?;
        let mut chain = Self {
            coop,
            seals: Vec::new(),
            aside: Vec::new(),
        };
        while let Some(row) = rows.next()? {
            chain.seals.push(crate::journal::Seal(row.get(0)?).hex());
            if let Ok(Op::Restore { set_aside, .. }) = serde_json::from_str(&row.get::<_, String>(1)?) {
                chain.aside.extend(set_aside);
            }
        }
        Ok(chain)
    }

    /// The last act both have.
    fn common(&self, other: &Self) -> i64 {
        self.seals.iter().zip(&other.seals).take_while(|(a, b)| a == b).count() as i64
    }

    /// Our acts that `other` does not have, and those we had set aside ourselves.
    fn after(&self, other: &Self) -> Vec<(i64, String)> {
        let base = self.common(other);
        let ours = self
            .seals
            .iter()
            .enumerate()
            .map(|(at, seal)| (at as i64 + 1, seal.clone()))
            .filter(|(seq, _)| *seq > base);
        let mut all: Vec<_> = ours.chain(self.aside.iter().cloned()).collect();
        all.sort();
        all.dedup();
        all
    }
}

impl Backup {
    /// The acts of the present that putting this backup back would set aside, newest first.
    pub fn would_set_aside(&self, coop: &Coop) -> Result<Vec<i64>> {
        let copy = open_copy(&self.path, coop.key.as_ref())?;
        let (ours, theirs) = (Chain::read(&coop.conn)?, Chain::read(&copy)?);
        Ok((ours.common(&theirs) + 1..=ours.seals.len() as i64).rev().collect())
    }
}
