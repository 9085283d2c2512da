//! Backups.

use super::Whole;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum BackupReason {
    ByHand,
    Daily,
    BeforeImport,
    BeforeMigration,
    BeforeRestore,
}

/// A backup this computer knows.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Backup {
    /// Identity: which one to put back.
    pub id: String,
    /// When it was made.
    pub made_at: String,
    /// A folder outside Minga's own; none for this computer's.
    pub place: Option<String>,
    /// Bytes, as a string: files outgrow 32 bits.
    pub bytes: String,
    /// Why it was made.
    pub reason: BackupReason,
    /// Acts it holds.
    pub acts: Whole,
    /// Acts made since, which restoring would set aside.
    pub since: Whole,
    /// It opened and held together when it was made.
    pub whole: bool,
}

/// Every backup of this co-op that this computer knows.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Backups {
    /// Newest first.
    pub backups: Vec<Backup>,
    /// When the newest was made.
    pub last_at: Option<String>,
}
