//! The one way to write: an act, all of it or nothing.

use super::seal::{self, Head};
use super::traces::Traces;
use crate::Coop;
use crate::fault::{Fault, Result};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use minga_core::ids::PersonId;
use minga_core::journal::Op;
use rusqlite::session::Session;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use std::collections::BTreeSet;

/// What an act left behind.
#[derive(Clone, Debug)]
pub struct Done<T> {
    /// What the act gives back.
    pub value: T,
    /// Its number.
    pub seq: i64,
    /// What it was.
    pub op: Op,
    /// The tables it wrote to, for the window to refresh.
    pub tables: BTreeSet<String>,
}

/// Inside an act: the file, and the day and the moment of the act.
pub struct Tx<'a> {
    pub conn: &'a Connection,
    pub today: NaiveDate,
    pub head: Head,
}

impl Coop {
    /// Does one act: begins, runs `work` under a session on the journalled tables, writes the journal
    /// line with the changeset and its seal, and commits. Whatever fails, all of it is rolled back.
    pub(crate) fn act<T>(
        &mut self,
        actor: PersonId,
        op: Op,
        work: impl FnOnce(&Tx<'_>) -> Result<T>,
    ) -> Result<Done<T>> {
        self.act_with(actor, |tx| Ok((work(tx)?, op)))
    }

    /// The same where only the work knows what to call the act (how many rows an import brought).
    pub(crate) fn act_with<T>(
        &mut self,
        actor: PersonId,
        work: impl FnOnce(&Tx<'_>) -> Result<(T, Op)>,
    ) -> Result<Done<T>> {
        if self.read_only() {
            return Err(Fault::ReadOnly);
        }
        let (now, today) = (self.clock.now(), self.clock.today());
        let journalled = self.schema.present(&self.conn)?;
        whole(&mut self.conn, |conn| record(conn, &journalled, actor, (now, today), work))
    }

    /// Does several acts in one write of the file, which holds all of them at the end or none.
    ///
    /// Each is an act of its own, that fails and is taken back alone.
    pub(crate) fn together<T>(&mut self, acts: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.conn.execute_batch("BEGIN IMMEDIATE")?;
        let done = acts(self);
        self.conn.execute_batch(if done.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
        done
    }

    /// Whether the computer's clock stands before the last act: old laptops lose theirs.
    pub fn clock_behind(&self) -> Result<bool> {
        let last = last_moment(&self.conn)?;
        Ok(last.is_some_and(|at| at > stamp(self.clock.now())))
    }
}

/// All of `work` or nothing of it: a write of its own, or a step of one that holds several.
pub fn whole<T>(conn: &mut Connection, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
    if conn.is_autocommit() {
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&tx)?;
        tx.commit()?;
        Ok(done)
    } else {
        let step = conn.savepoint()?;
        let done = work(&step)?;
        step.commit()?;
        Ok(done)
    }
}

/// A moment as the journal writes it: UTC, milliseconds, so that text sorts as time does.
pub fn stamp(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The moment of the newest act, which no act lies after.
fn last_moment(conn: &Connection) -> Result<Option<String>> {
    let mut last = conn.prepare_cached("SELECT at FROM journal ORDER BY seq DESC LIMIT 1")?;
    Ok(last.query_row([], |r| r.get(0)).optional()?)
}

fn record<T>(
    tx: &Connection,
    journalled: &[&str],
    actor: PersonId,
    (now, today): (DateTime<Utc>, NaiveDate),
    work: impl FnOnce(&Tx<'_>) -> Result<(T, Op)>,
) -> Result<Done<T>> {
    let head = seal::head(tx)?;
    let mut session = Session::new(tx)?;
    for table in journalled {
        session.attach(Some(*table))?;
    }
    let (value, op) = work(&Tx { conn: tx, today, head })?;
    let mut changeset = Vec::new();
    session.changeset_strm(&mut changeset)?;
    drop(session);
    let (seq, tables) = append(tx, head, actor, now, &op, &changeset)?;
    Ok(Done { value, seq, op, tables })
}

/// Appends the journal line of a changeset, and what it touched.
pub fn append(
    conn: &Connection,
    head: Head,
    actor: PersonId,
    now: DateTime<Utc>,
    op: &Op,
    changeset: &[u8],
) -> Result<(i64, BTreeSet<String>)> {
    let seq = head.seq + 1;
    let last = last_moment(conn)?;
    let at = last.map_or_else(|| stamp(now), |last| last.max(stamp(now)));
    let text = serde_json::to_string(op)?;
    let digest = seal::digest(changeset);
    let hash = seal::seal(&head.seal, seq, &at, actor, &text, &digest);
    conn.prepare_cached(
        "INSERT INTO journal (seq, at, actor, op, changeset, digest, prev_hash, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute((seq, &at, actor.bytes(), &text, changeset, digest.0, head.seal.0, hash.0))?;
    let traces = Traces::of(op, changeset)?;
    let tables = traces.tables.clone();
    traces.write(conn, seq)?;
    Ok((seq, tables))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod together;
