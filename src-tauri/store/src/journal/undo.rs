//! Taking an act back, and doing it again: the inverse of its changeset, applied as a new act.
//!
//! Undo takes back what nobody has seen and nothing stands on. SQLite would undo a change even where a
//! later act changed another column of the row; refusing that, by name, is for us.

use super::Done;
use super::act::{append, whole};
use super::standing::Standing;
use super::{Entry, invariants, seal};
use crate::Coop;
use crate::commitments::Passed;
use crate::fault::{Fault, Refusal, Result};
use minga_core::ids::PersonId;
use minga_core::journal::Op;
use rusqlite::session::{ConflictAction, ConflictType, invert_strm};
use rusqlite::{Connection, OptionalExtension};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

impl Coop {
    /// The act that undo would take back: the newest that stands and is of a kind that can be undone.
    pub fn next_undo(&self) -> Result<Option<(i64, Op)>> {
        Ok(self.newest()?.filter(|(_, op)| op.undoable()))
    }

    /// The newest act that stands, but for undos and redos.
    fn newest(&self) -> Result<Option<(i64, Op)>> {
        let standing = Standing::read(&self.conn)?;
        let mut rows = self.conn.prepare_cached("SELECT seq, op FROM journal ORDER BY seq DESC")?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let seq = row.get(0)?;
            if standing.is_revert(seq) || !standing.stands(seq) {
                continue;
            }
            return Ok(Some((seq, serde_json::from_str(&row.get::<_, String>(1)?)?)));
        }
        Ok(None)
    }

    /// The act that undo takes back where none is named. Of a receipt [`Coop::may_undo`] says what to do
    /// instead; of a paper or a backup there is nothing to say.
    ///
    /// # Errors
    /// [`Refusal::NothingToUndo`].
    pub fn to_undo(&self) -> Result<i64> {
        match self.newest()? {
            Some((act, op)) if op.undoable() || matches!(op, Op::TakePayment { .. } | Op::PayBack { .. }) => Ok(act),
            _ => Err(Refusal::NothingToUndo.into()),
        }
    }

    /// The act that redo would do again: the last one undone, while nothing else was done since.
    pub fn next_redo(&self) -> Result<Option<(i64, Op)>> {
        let standing = Standing::read(&self.conn)?;
        let mut rows = self.conn.prepare_cached("SELECT seq, op FROM journal ORDER BY seq DESC")?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let seq: i64 = row.get(0)?;
            let op: Op = serde_json::from_str(&row.get::<_, String>(1)?)?;
            match op {
                Op::Undo { act } if standing.stands(seq) => {
                    let undone = entry(&self.conn, act)?;
                    return Ok(Some((act, serde_json::from_str(&undone.op)?)));
                }
                Op::Undo { .. } | Op::Redo { .. } => {}
                _ => return Ok(None),
            }
        }
        Ok(None)
    }

    /// Takes an act back (the newest where none is named).
    pub fn undo(&mut self, actor: PersonId, act: Option<i64>) -> Result<Done<()>> {
        let act = match act {
            Some(act) => act,
            None => self.to_undo()?,
        };
        self.may_undo(act)?;
        self.revert(actor, act, Op::Undo { act })
    }

    /// Does again what was undone last.
    pub fn redo(&mut self, actor: PersonId) -> Result<Done<()>> {
        let (act, _) = self.next_redo()?.ok_or(Refusal::NothingToRedo)?;
        let undo = *Standing::read(&self.conn)?.undone.get(&act).ok_or(Refusal::NothingToRedo)?;
        self.revert(actor, undo, Op::Redo { act: undo })
    }

    /// Whether an act can be taken back; if not, why not.
    pub fn may_undo(&self, act: i64) -> Result<()> {
        let op: Op = serde_json::from_str(&entry(&self.conn, act)?.op)?;
        if let Some(number) = self.receipt_of_act(act)? {
            return Err(Refusal::UndoReceipt { act, number }.into());
        }
        if let Op::PayBack { number, .. } = op {
            return Err(Refusal::UndoRefund { act, number }.into());
        }
        if !op.undoable() {
            return Err(Refusal::UndoNever { act }.into());
        }
        let standing = Standing::read(&self.conn)?;
        if !standing.stands(act) {
            return Err(Refusal::UndoneAlready { act }.into());
        }
        if let Some(migration) = self.migrated_since(act)? {
            return Err(Refusal::UndoMigrated { act, migration }.into());
        }
        let later = self.standing_on(act, &standing)?;
        if let Some(paper) = self.paper_showing(act)?
            && later.is_none_or(|l| paper <= l)
        {
            return Err(Refusal::UndoPaper { act, paper }.into());
        }
        match later {
            Some(later) => Err(Refusal::UndoStands { act, later }.into()),
            None => Ok(()),
        }
    }

    /// The number of the receipt an act gave, whatever else it did: it is made void, and stays in the series.
    fn receipt_of_act(&self, act: i64) -> Result<Option<i64>> {
        use rusqlite::OptionalExtension;
        let given = "SELECT receipt.number FROM touched JOIN receipt ON touched.pk = receipt.id
                     WHERE touched.seq = ?1 AND touched.tbl = 'receipt' AND touched.how = 'insert'";
        Ok(self.conn.prepare_cached(given)?.query_row([act], |r| r.get(0)).optional()?)
    }

    /// The first later act, still standing, that wrote one of this act's rows or leans on one it made.
    fn standing_on(&self, act: i64, standing: &Standing) -> Result<Option<i64>> {
        let mut later = self.conn.prepare_cached(
            "SELECT DISTINCT later.seq FROM touched own JOIN touched later USING (tbl, pk)
             WHERE own.seq = ?1 AND own.how <> 'lean' AND later.seq > ?1
               AND (later.how <> 'lean' OR own.how = 'insert'
                    -- Whoever leans on work, or on a day missed, leans on its having been approved or noted so.
                    OR own.how = 'update' AND tbl IN ('work', 'attendance'))
             UNION
             -- Where several agreed, the work was approved by all of them.
             SELECT done.seq FROM touched own JOIN approval a ON a.id = own.pk
             JOIN touched done ON done.tbl = 'work' AND done.pk = a.work
             WHERE own.seq = ?1 AND own.tbl = 'approval' AND own.how = 'insert' AND done.seq > ?1 AND done.how = 'update'
             UNION
             -- Whoever signed an act since must stay.
             SELECT signed.seq FROM touched own JOIN journal signed ON signed.actor = own.pk
             WHERE own.seq = ?1 AND own.tbl = 'person' AND own.how = 'insert' AND signed.seq > ?1
             ORDER BY 1",
        )?;
        let mut rows = later.query([act])?;
        while let Some(row) = rows.next()? {
            let seq = row.get(0)?;
            if !standing.is_revert(seq) && standing.stands(seq) {
                return Ok(Some(seq));
            }
        }
        Ok(None)
    }

    /// The first paper printed since that shows what this act wrote: a register shows all, a
    /// certificate one member.
    fn paper_showing(&self, act: i64) -> Result<Option<i64>> {
        // Asked of each paper, not of each row: an import wrote a hundred thousand.
        let found = self
            .conn
            .prepare_cached(
                "SELECT min(made.seq) FROM paper JOIN touched made ON made.tbl = 'paper' AND made.pk = paper.id AND made.how = 'insert'
                 WHERE made.seq > ?1 AND CASE WHEN paper.member IS NULL
                     THEN EXISTS (
                         SELECT 1 FROM touched WHERE seq = ?1 AND how <> 'lean' AND tbl NOT IN (
                             'person', 'import_map', 'saved_list',
                             'asset', 'picture', 'asset_money', 'work_day', 'sign_up', 'attendance', 'work')
                         -- Who owes what is on the list of arrears, and on no other paper of all members.
                         AND (tbl NOT IN ('charge', 'receipt', 'payment', 'refund') OR paper.kind = 'arrears'))
                     -- A receipt, a pay-out slip: it shows its money, which is never undone, and a name, which may be
                     -- put right.
                     WHEN paper.kind LIKE 'receipt/%' OR paper.kind LIKE 'refund/%' THEN 0
                     ELSE EXISTS (
                         SELECT 1 FROM touched WHERE seq = ?1 AND how <> 'lean' AND tbl IN ('coop', 'class', 'class_terms'))
                     OR EXISTS (
                         SELECT 1 FROM (
                             SELECT 'member' AS tbl, paper.member AS id
                             UNION ALL SELECT 'member', id FROM member WHERE merged_into = paper.member
                             UNION ALL SELECT 'stay', id FROM stay WHERE member = paper.member
                             UNION ALL SELECT 'spell', id FROM spell WHERE member = paper.member
                             UNION ALL SELECT 'standing', id FROM standing WHERE member = paper.member
                             UNION ALL SELECT 'share_entry', id FROM share_entry WHERE member = paper.member
                         ) shown JOIN touched own ON own.tbl = shown.tbl AND own.pk = shown.id
                         WHERE own.seq = ?1 AND own.how <> 'lean')
                 END",
            )?
            .query_row([act], |r| r.get(0))?;
        Ok(found)
    }

    /// Applies the inverse of an act's changeset as a new act, and checks that the rules still hold.
    fn revert(&mut self, actor: PersonId, act: i64, op: Op) -> Result<Done<()>> {
        if self.read_only() {
            return Err(Fault::ReadOnly);
        }
        let forward = entry(&self.conn, act)?.changeset;
        // Row by row, SQLite keeps a way back from each row and walks all of it for each: the undo of an
        // import would take minutes. The references of a large act are checked once, when all is applied.
        let at_once = forward.len() > LARGE;
        if at_once {
            self.conn.pragma_update(None, "foreign_keys", "OFF")?;
        }
        let done = self.apply_inverse(actor, act, &forward, op, at_once);
        if at_once {
            self.conn.pragma_update(None, "foreign_keys", "ON")?;
        }
        done
    }

    fn apply_inverse(
        &mut self,
        actor: PersonId,
        act: i64,
        forward: &[u8],
        op: Op,
        check_references: bool,
    ) -> Result<Done<()>> {
        let now = self.clock.now();
        // To undo the newest act, or to redo, is to stand where the file stood before.
        let amid = matches!(op, Op::Undo { .. }) && self.newest()?.is_none_or(|(newest, _)| newest != act);
        whole(&mut self.conn, |conn| {
            let head = seal::head(conn)?;
            let stands = || Fault::from(Refusal::UndoStands { act, later: head.seq });
            let mut inverse = Vec::new();
            if !forward.is_empty() {
                invert_strm(&mut &forward[..], &mut inverse)?;
            }
            let passed = if amid { Passed::before_changes(conn, &inverse)? } else { Passed::default() };
            if !inverse.is_empty() {
                apply(conn, &inverse).map_err(|fault| match fault {
                    Fault::Damaged { .. } => stands(),
                    other => other,
                })?;
            }
            if check_references && conn.prepare("SELECT 1 FROM pragma_foreign_key_check")?.exists([])? {
                return Err(stands());
            }
            invariants::check(conn, &inverse)?;
            passed.holds(conn)?;
            let (seq, tables) = append(conn, head, actor, now, &op, &inverse)?;
            Ok(Done { value: (), seq, op, tables })
        })
    }
}

/// Bytes of a changeset above which it counts as large: some thousand rows.
const LARGE: usize = 1 << 20;

/// A journal row by its number.
pub fn entry(conn: &Connection, seq: i64) -> Result<Entry> {
    conn.prepare_cached(&format!("SELECT {} FROM journal WHERE seq = ?1", Entry::COLUMNS))?
        .query_row([seq], Entry::read)
        .optional()?
        .ok_or_else(|| Refusal::NoSuchAct(seq).into())
}

/// Applies a changeset; the first conflict of any kind aborts all of it.
///
/// In a foreign-key conflict the item has no row: nothing but `fk_conflicts` may be asked of it.
pub fn apply(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let conflicted = Arc::new(AtomicBool::new(false));
    let seen = conflicted.clone();
    let applied = conn.apply_strm(&mut &changeset[..], None::<fn(&str) -> bool>, move |_: ConflictType, _| {
        seen.store(true, Ordering::Relaxed);
        ConflictAction::SQLITE_CHANGESET_ABORT
    });
    // An abort comes back as an error of its own: what it was about is asked first, so that a full
    // disk is not taken for a conflict, nor a conflict for a full disk.
    if conflicted.load(Ordering::Relaxed) {
        return Err(Fault::damaged(None, "a changeset does not fit its tables"));
    }
    Ok(applied?)
}
