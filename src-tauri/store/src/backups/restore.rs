//! Putting a backup back. The present is kept first, as a backup of its own; the restored file says in
//! its chain which acts were set aside, so that what remembers them is still explained.

use super::chain::Chain;
use super::make::{copy_to, sync_folder};
use super::name::{Backup, Reason};
use super::{copy_wraps, folder, head_of, list, open_copy, wraps};
use crate::clock::Clock;
use crate::fault::{Fault, Refusal, Result};
use crate::file::{Coop, Key, Peek, discard, has_log, peek};
use crate::journal::{Finding, MINGA, check_whole};
use crate::schema::Schema;
use minga_core::ids::PersonId;
use minga_core::journal::Op;
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
///
/// The restored file is made beside `to`, whole, and only then takes its name: whatever fails before,
/// the present lies as it lay.
pub fn restore(
    backup: &Path,
    to: &Path,
    key: Option<Key>,
    clock: Arc<dyn Clock>,
    actor: Option<PersonId>,
) -> Result<Restored> {
    put(backup, to, key, clock, actor, |_, present| {
        Ok(Op::Restore { base: present.base, set_aside: present.seals, spent: present.spent })
    })
}

/// Puts a whole copy in the place of the file, under an act that says why; `why` may still refuse, and then
/// the present lies as it lay.
pub(crate) fn put(
    backup: &Path,
    to: &Path,
    key: Option<Key>,
    clock: Arc<dyn Clock>,
    actor: Option<PersonId>,
    why: impl FnOnce(&Chain, Present) -> Result<Op>,
) -> Result<Restored> {
    if !backup.is_file() {
        return Err(Fault::NoSuchFile(backup.to_owned()));
    }
    if std::path::absolute(backup)? == std::path::absolute(to)? {
        return Err(Refusal::Backup("it is the file itself".into()).into());
    }
    let draft = Draft::beside(to, "restoring");
    let theirs = draft.fill(backup, key.as_ref())?;
    let present = Present::keep(to, &theirs, key.as_ref(), &clock)?;
    let (kept, damaged, set_aside) = (present.backup.clone(), present.damaged, present.set_aside);
    let op = why(&theirs, present)?;

    let mut coop = Coop::open(&draft.0, key.clone(), clock.clone())?;
    coop.act(actor.unwrap_or(MINGA), op, |_| Ok(()))?;
    coop.close()?;
    std::fs::File::open(&draft.0)?.sync_all()?;

    if !wraps(to).exists() {
        copy_wraps(backup, to)?;
    }
    let before = if damaged { move_aside(to, clock.as_ref())? } else { kept };
    std::fs::rename(&draft.0, to)?;
    sync_folder(draft.0.parent().unwrap_or(Path::new(".")))?;
    Ok(Restored { coop: Coop::open(to, key, clock)?, before, set_aside })
}

/// The restored file until it takes its name. Whatever becomes of it, nothing is left beside the file.
#[derive(Debug)]
pub(crate) struct Draft(pub PathBuf);

impl Draft {
    pub fn beside(to: &Path, doing: &str) -> Self {
        let name = format!(".{}.{doing}", to.file_name().unwrap_or_default().to_string_lossy());
        let draft = match to.parent().filter(|p| !p.as_os_str().is_empty()) {
            Some(parent) => Self(parent.join(name)),
            None => Self(Path::new(".").join(name)),
        };
        draft.clear(); // what a killed process left
        draft
    }

    /// Copies the backup and proves the copy: every seal, and every row against its acts.
    pub fn fill(&self, backup: &Path, key: Option<&Key>) -> Result<Chain> {
        let ours = Schema::EMBEDDED.version();
        match peek(backup)? {
            Peek::Foreign => return Err(Fault::NotOurs(backup.to_owned())),
            Peek::Sealed if key.is_none() => return Err(Fault::NotOurs(backup.to_owned())),
            Peek::Ours { version: file } if file > ours => return Err(Fault::NewerVersion { file, ours }),
            _ => {}
        }
        let unfit = |fault| match fault {
            Fault::Damaged { .. } | Fault::Sqlite(_) => Refusal::Backup(fault.to_string()).into(),
            other => other,
        };
        let source = open_copy(backup, key)?;
        copy_to(&source, &self.0).map_err(unfit)?;
        let copy = open_copy(&self.0, key)?;
        let verdict = check_whole(&copy, Schema::EMBEDDED, &[]).map_err(unfit)?;
        match verdict.findings.first() {
            Some(finding) => Err(Refusal::Backup(said(finding)).into()),
            None => Chain::read(&copy).map_err(unfit),
        }
    }

    fn clear(&self) {
        discard(&self.0);
        // A draft of an older version was backed up before it was migrated; the backup itself is still there.
        let _ = std::fs::remove_dir_all(folder(&self.0));
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Where a finding points, for the sentence that refuses a backup.
fn said(finding: &Finding) -> String {
    let act = finding.act.map(|act| format!("act {act}"));
    let row = finding.table.as_ref().map(|table| format!("{table} {}", finding.row.as_deref().unwrap_or_default()));
    let place: Vec<_> = act.into_iter().chain(row).collect();
    format!("{:?} {}", finding.why, place.join(", "))
}

/// What the restored file will say of the present it takes the place of.
#[derive(Default)]
pub(crate) struct Present {
    /// The last act both have.
    pub base: i64,
    /// Seals that something may remember and the restored file does not have.
    pub seals: Vec<(i64, String)>,
    /// How many of them are acts of the present itself.
    pub set_aside: usize,
    /// The highest numbers given out by acts set aside.
    pub spent: Vec<(String, i64)>,
    /// The backup that keeps it.
    backup: Option<PathBuf>,
    /// It could not be kept as a backup, and is moved aside as it is.
    damaged: bool,
}

impl Present {
    fn keep(to: &Path, theirs: &Chain, key: Option<&Key>, clock: &Arc<dyn Clock>) -> Result<Self> {
        if !to.try_exists()? {
            return Ok(Self {
                base: theirs.last(),
                damaged: has_log(to), // of a file that is gone: never to be mixed with the restored one
                ..Self::default()
            });
        }
        let present = match Coop::open(to, key.cloned(), clock.clone()) {
            Ok(present) => present,
            Err(Fault::Damaged { .. }) => return Self::unread(to, theirs, key),
            Err(fault) => return Err(fault),
        };
        if present.read_only() {
            return Err(Fault::ReadOnly);
        }
        let ours = match Chain::read(&present.conn) {
            Ok(ours) => ours,
            Err(Fault::Damaged { .. }) => {
                drop(present);
                return Self::unread(to, theirs, key);
            }
            Err(fault) => return Err(fault),
        };
        if ours.coop != theirs.coop {
            return Err(Refusal::Backup("it is of another co-op".into()).into());
        }
        // It opens, and may be damaged all the same: then no backup of it counts as one.
        let backup = match present.backup_beside(Reason::BeforeRestore) {
            Ok(backup) => Some(backup.path),
            Err(Fault::Damaged { .. }) => None,
            Err(fault) => return Err(fault),
        };
        present.close()?;
        let (base, seals) = ours.beyond(theirs);
        Ok(Self {
            base,
            set_aside: ours.since(base),
            seals,
            spent: ours.spent_beyond(theirs),
            damaged: backup.is_none(),
            backup,
        })
    }

    /// Of a file that cannot be read, the backups beside it know what it held.
    fn unread(to: &Path, theirs: &Chain, key: Option<&Key>) -> Result<Self> {
        let mut of_damaged = Self { base: theirs.last(), damaged: true, ..Self::default() };
        for backup in list(&folder(to))? {
            if let Ok(head) = head_of(&backup.path, key)
                && !theirs.has(head.seq, &head.seal.hex())
            {
                of_damaged.seals.push((head.seq, head.seal.hex()));
                let kept = open_copy(&backup.path, key).and_then(|copy| Chain::read(&copy));
                if let Ok(kept) = kept {
                    of_damaged.spent.extend(kept.spent_beyond(theirs));
                }
            }
        }
        of_damaged.seals.sort();
        of_damaged.seals.dedup();
        of_damaged.set_aside = of_damaged.seals.len();
        Ok(of_damaged)
    }
}

/// A damaged file is never reset: it goes aside, with its log, under a name that says so. Returns the
/// name, where there was a file and not its log alone.
fn move_aside(file: &Path, clock: &dyn Clock) -> Result<Option<PathBuf>> {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let moment = clock.now().format("%Y%m%dT%H%M%S%3fZ");
    let aside = file.with_file_name(format!("{stem}.damaged-{moment}.minga"));
    let with = |file: &Path, end: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    for end in ["-wal", "-shm"] {
        if with(file, end).exists() {
            std::fs::rename(with(file, end), with(&aside, end))?;
        }
    }
    if !file.try_exists()? {
        return Ok(None);
    }
    copy_wraps(file, &aside)?;
    std::fs::rename(file, &aside)?;
    Ok(Some(aside))
}

impl Coop {
    /// A backup that lies anywhere, on a stick or in a mail: opened and proven whole before it counts as one.
    ///
    /// # Errors
    /// [`Refusal::Backup`] where it is damaged or of another co-op; [`Refusal::Itself`].
    pub fn backup_at(&self, path: &Path) -> Result<Backup> {
        if !path.is_file() {
            return Err(Fault::NoSuchFile(path.to_owned()));
        }
        if std::path::absolute(path)? == std::path::absolute(self.path())? {
            return Err(Refusal::Itself.into());
        }
        let theirs = Draft::beside(self.path(), "looking").fill(path, self.key.as_ref())?;
        if Chain::read(&self.conn)?.coop != theirs.coop {
            return Err(Refusal::Backup("it is of another co-op".into()).into());
        }
        Backup::read(path).map_or_else(|| Backup::renamed(path, theirs.last()), Ok)
    }
}

impl Backup {
    /// The acts of the present that putting this backup back would set aside, newest first.
    pub fn would_set_aside(&self, coop: &Coop) -> Result<Vec<i64>> {
        let copy = open_copy(&self.path, coop.key.as_ref())?;
        let (ours, theirs) = (Chain::read(&coop.conn)?, Chain::read(&copy)?);
        let (base, _) = ours.beyond(&theirs);
        Ok((base + 1..=ours.last()).rev().collect())
    }
}
