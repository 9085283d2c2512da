//! The file's tables, as numbered migrations that are only ever added to.

use crate::fault::Result;
use rusqlite::Connection;
use std::collections::HashSet;

/// `"Minga"` in the header of the file: SQLite's application id, big-endian `MNGA`.
pub const APPLICATION_ID: u32 = 0x4D4E_4741;

/// The journalled tables, each attached to a session by its name. Parents come before children.
pub const JOURNALLED: &[&str] = &[
    "coop",
    "decision",
    "household",
    "asset",
    "member",
    "person",
    "stay",
    "class",
    "class_terms",
    "spell",
    "standing",
    "share_entry",
    "tie",
    "custom_field",
    "consent",
    "document",
    "charge",
    "receipt",
    "payment",
    "refund",
    "picture",
    "asset_money",
    "policy",
    "work_day",
    "sign_up",
    "attendance",
    "work",
    "approval",
    "waiver",
    "gift",
    "buy_out",
    "amnesty",
    "fine",
    "share_credit",
    "opening",
    "paper",
    "import_map",
    "saved_list",
];

/// One step of the tables: its number is the version it makes.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The SQL, run in one transaction with the version.
    pub sql: &'static str,
    /// Journalled tables whose columns it changes: acts on them before it are not undone after it.
    pub touches: &'static [&'static str],
}

/// All migrations a program knows, oldest first. Version n is made by the n-th.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// The steps.
    pub migrations: &'static [Migration],
    /// The journalled tables, after the last step.
    pub journalled: &'static [&'static str],
}

impl Schema {
    /// The tables this program writes.
    pub const EMBEDDED: Self = Self {
        migrations: &[
            Migration { sql: include_str!("../migrations/0001.sql"), touches: &[] },
            Migration {
                sql: include_str!("../migrations/0002.sql"),
                touches: &["coop", "member", "spell", "standing", "class_terms", "share_entry"],
            },
            Migration { sql: include_str!("../migrations/0003.sql"), touches: &["tie"] },
            Migration { sql: include_str!("../migrations/0004.sql"), touches: &["member"] },
            Migration { sql: include_str!("../migrations/0005.sql"), touches: &[] },
        ],
        journalled: JOURNALLED,
    };

    /// The newest version.
    pub fn version(&self) -> u32 {
        u32::try_from(self.migrations.len()).unwrap_or(u32::MAX)
    }

    /// Runs the steps after `from` up to and with `to`, and notes the version.
    pub(crate) fn run(&self, conn: &Connection, from: u32, to: u32) -> Result<()> {
        for step in &self.migrations[from as usize..to as usize] {
            conn.execute_batch(step.sql)?;
        }
        conn.pragma_update(None, "user_version", to)?;
        Ok(())
    }

    /// The journalled tables that are there (an older file under replay has fewer).
    pub(crate) fn present(&self, conn: &Connection) -> Result<Vec<&'static str>> {
        let version: u32 = conn.prepare_cached("PRAGMA user_version")?.query_row([], |row| row.get(0))?;
        if version == self.version() {
            return Ok(self.journalled.to_vec()); // as every act asks
        }
        let mut names = conn.prepare_cached("SELECT name FROM sqlite_schema WHERE type = 'table'")?;
        let there = names.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<HashSet<String>>>()?;
        Ok(self.journalled.iter().copied().filter(|table| there.contains(*table)).collect())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod traps;
