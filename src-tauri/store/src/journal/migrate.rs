//! Bringing an older file to this version: a backup first, then each step as an act of its own.

use super::act::append;
use super::seal;
use crate::Coop;
use crate::backups::Reason;
use crate::fault::Result;
use minga_core::ids::PersonId;
use minga_core::journal::Op;
use rusqlite::TransactionBehavior;
use uuid::Uuid;

/// Who signs what Minga does by itself.
pub const MINGA: PersonId = PersonId(Uuid::nil());

impl Coop {
    /// Runs the steps after `from`. The file as it was is kept as a backup beside it.
    pub(crate) fn migrate(&mut self, from: u32) -> Result<()> {
        self.backup_beside(Reason::BeforeMigration)?;
        for to in from + 1..=self.schema.version() {
            let now = self.clock.now();
            let tx = self.conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let head = seal::head(&tx)?;
            self.schema.run(&tx, to - 1, to)?;
            append(&tx, head, MINGA, now, &Op::Migrate { from: to - 1, to }, &[])?;
            tx.commit()?;
        }
        Ok(())
    }

    /// The first migration since an act that changed the columns of a table the act wrote.
    pub(crate) fn migrated_since(&self, act: i64) -> Result<Option<i64>> {
        let mut rows = self.conn.prepare_cached(
            "SELECT seq, op FROM journal WHERE seq > ?1 AND op LIKE '{\"op\":\"migrate\"%' ORDER BY seq",
        )?;
        let mut rows = rows.query([act])?;
        let mut wrote =
            self.conn.prepare_cached("SELECT 1 FROM touched WHERE seq = ?1 AND tbl = ?2 AND how <> 'lean'")?;
        while let Some(row) = rows.next()? {
            let Op::Migrate { from, to } = serde_json::from_str(&row.get::<_, String>(1)?)? else {
                continue;
            };
            for step in &self.schema.migrations[from as usize..to as usize] {
                for table in step.touches {
                    if wrote.exists((act, table))? {
                        return Ok(Some(row.get(0)?));
                    }
                }
            }
        }
        Ok(None)
    }
}
