//! What a backup is called: when, why, and up to which act. The name is read back for the list.

use crate::fault::Result;
use chrono::{DateTime, NaiveDateTime, Utc};
use std::path::{Path, PathBuf};

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Reason {
    Daily,
    BeforeImport,
    BeforeMigration,
    BeforeRestore,
    ByHand,
}

impl Reason {
    const ALL: [Self; 5] = [Self::Daily, Self::BeforeImport, Self::BeforeMigration, Self::BeforeRestore, Self::ByHand];

    /// The word in the name and in message keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::BeforeImport => "before-import",
            Self::BeforeMigration => "before-migration",
            Self::BeforeRestore => "before-restore",
            Self::ByHand => "by-hand",
        }
    }
}

/// A backup in a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// Where it is.
    pub path: PathBuf,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Why.
    pub reason: Reason,
    /// The last act in it.
    pub seq: i64,
    /// Bytes.
    pub bytes: u64,
}

const MOMENT: &str = "%Y-%m-%dT%H%M%S%3fZ";

impl Backup {
    /// The name of a backup: `quitumbe_2027-03-04T074000000Z_act-4812_daily.minga`.
    pub(super) fn named(stem: &str, made_at: DateTime<Utc>, seq: i64, reason: Reason) -> String {
        format!("{stem}_{}_act-{seq}_{}.minga", made_at.format(MOMENT), reason.word())
    }

    /// Reads a file's name; none where it is not a backup.
    pub(super) fn read(path: &Path) -> Option<Self> {
        let stem = path.file_name()?.to_str()?.strip_suffix(".minga")?;
        let mut parts = stem.rsplitn(4, '_');
        let reason = parts.next()?;
        let seq = parts.next()?.strip_prefix("act-")?.parse().ok()?;
        let made_at = NaiveDateTime::parse_from_str(parts.next()?, MOMENT).ok()?.and_utc();
        let reason = Reason::ALL.into_iter().find(|r| r.word() == reason)?;
        let bytes = path.metadata().ok()?.len();
        Some(Self { path: path.to_owned(), made_at, reason, seq, bytes })
    }

    /// A backup whose name was changed on the way: its file says when, its chain how far.
    pub(super) fn renamed(path: &Path, seq: i64) -> Result<Self> {
        let about = path.metadata()?;
        let made_at = about.modified().map_or(DateTime::UNIX_EPOCH, DateTime::<Utc>::from);
        Ok(Self { path: path.to_owned(), made_at, reason: Reason::ByHand, seq, bytes: about.len() })
    }

    /// What the file was called that a backup was made of: `quitumbe.minga`.
    pub fn original(path: &Path) -> String {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let stem = name.strip_suffix(".minga").unwrap_or(&name);
        let stem = Self::read(path).and_then(|_| stem.rsplitn(4, '_').nth(3)).unwrap_or(stem);
        format!("{stem}.minga")
    }

    /// Its file name.
    pub fn name(&self) -> String {
        self.path.file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}
