//! Does the file hold together? Every seal, every table, every personal value, and every head that a
//! backup or a paper has kept.

mod chain;
mod heads;
mod people;
mod tables;

use super::Head;
use super::replay::replay;
use crate::Coop;
use crate::fault::{Fault, Result};
use crate::schema::Schema;
use minga_core::journal::Op;
use rusqlite::Connection;
use serde::Serialize;

/// What does not fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum Why {
    /// SQLite's own check.
    Database {
        /// In SQLite's words.
        what: String,
    },
    /// A row refers to one that is not there.
    Reference,
    /// An act is missing from the chain.
    ActMissing,
    /// An act's changes are not those that were sealed.
    Changeset,
    /// An act's words, moment or signer are not those that were sealed.
    Seal,
    /// An act does not follow from the one before.
    Link,
    /// An act's moment lies before that of the act before it.
    Moment,
    /// An act cannot be replayed.
    Replay {
        /// What stopped it.
        what: String,
    },
    /// The tables themselves are not those this version makes.
    Schema,
    /// A row that no act made.
    RowAdded,
    /// A row that an act made is gone.
    RowMissing,
    /// A value that no act wrote.
    Value {
        /// The column.
        column: String,
    },
    /// Personal values do not match their digest.
    PersonalChanged,
    /// Personal values are gone and no act erased them.
    PersonalMissing,
    /// Personal values that no act wrote.
    PersonalAdded,
    /// A backup that cannot be read: it keeps no head to compare with.
    Backup {
        /// Its name.
        known_by: String,
    },
    /// A backup or a paper knows later acts than the file has.
    TailCut {
        /// What knows them.
        known_by: String,
    },
    /// A backup or a paper knows another seal for that act.
    Rewritten {
        /// What knows it.
        known_by: String,
    },
}

/// One thing that does not fit, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What.
    #[serde(flatten)]
    pub why: Why,
    /// The act, where one can be named.
    pub act: Option<i64>,
    /// The table.
    pub table: Option<String>,
    /// The row's key, in hexadecimal or as text.
    pub row: Option<String>,
}

impl Finding {
    fn of(why: Why) -> Self {
        Self { why, act: None, table: None, row: None }
    }
    fn act(mut self, act: i64) -> Self {
        self.act = Some(act);
        self
    }
    fn at(mut self, table: &str, row: impl Into<String>) -> Self {
        self.table = Some(table.to_owned());
        self.row = Some(row.into());
        self
    }
}

/// A head of the chain that something outside the file has kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The head.
    pub head: Head,
    /// Who keeps it: a backup's name, a paper's number.
    pub by: String,
}

/// What verification found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// Acts in the chain.
    pub acts: i64,
    /// Heads kept elsewhere that were compared.
    pub heads: usize,
    /// What does not fit, the first first.
    pub findings: Vec<Finding>,
}

impl Verdict {
    /// Nothing was found.
    pub fn whole(&self) -> bool {
        self.findings.is_empty()
    }
}

/// How many findings are listed before verification stops looking for more of the same.
const MOST: usize = 100;

impl Coop {
    /// Checks the whole file, also against the heads kept by the backups beside it.
    pub fn verify(&self) -> Result<Verdict> {
        let (kept, unread) = self.heads_of_backups()?;
        let mut verdict = self.verify_against(&kept)?;
        for known_by in unread {
            verdict.findings.push(Finding::of(Why::Backup { known_by }));
        }
        Ok(verdict)
    }

    /// Checks the whole file, and against heads kept elsewhere.
    pub fn verify_against(&self, kept: &[Kept]) -> Result<Verdict> {
        check(&self.conn, self.schema, kept)
    }
}

/// Every check of a file, one after the other: what stops one of them is itself a finding.
pub(crate) fn check(conn: &Connection, schema: Schema, kept: &[Kept]) -> Result<Verdict> {
    let mut findings = Vec::new();
    let stage = tables::database(conn, &mut findings);
    note(stage, &mut findings)?;
    let stage = chain::check(conn, &mut findings);
    let acts = note(stage, &mut findings)?.unwrap_or_default();
    match replay(conn, schema, i64::MAX) {
        Ok(proof) => {
            let stage = tables::compare(conn, &proof, schema, &mut findings);
            note(stage, &mut findings)?;
        }
        Err(Fault::Damaged { act, what }) => {
            findings.push(Finding { act, ..Finding::of(Why::Replay { what }) });
        }
        Err(other) => return Err(other),
    }
    let stage = people::check(conn, &mut findings);
    note(stage, &mut findings)?;
    let stage = heads::of_papers(conn);
    let papers = note(stage, &mut findings)?.unwrap_or_default();
    let stage = heads::compare(conn, kept.iter().chain(&papers), &mut findings);
    note(stage, &mut findings)?;
    findings.truncate(MOST);
    Ok(Verdict { acts, heads: kept.len() + papers.len(), findings })
}

/// Damage that keeps a check from going on.
fn note<T>(stage: Result<T>, findings: &mut Vec<Finding>) -> Result<Option<T>> {
    match stage {
        Ok(value) => Ok(Some(value)),
        Err(Fault::Damaged { act, what }) => {
            findings.push(Finding { act, ..Finding::of(Why::Database { what }) });
            Ok(None)
        }
        Err(other) => Err(other),
    }
}

/// The ops of the journal that can be read; those that cannot are findings of the chain.
fn ops(conn: &Connection) -> Result<Vec<(i64, Op)>> {
    let mut rows = conn.prepare("SELECT seq, op FROM journal ORDER BY seq")?;
    let all = rows.query_map([], |r| Ok((r.get(0)?, r.get::<_, String>(1)?)))?;
    let mut ops = Vec::new();
    for row in all {
        let (seq, text) = row?;
        if let Ok(op) = serde_json::from_str(&text) {
            ops.push((seq, op));
        }
    }
    Ok(ops)
}

/// Every seal of a copy's chain; its head, or the first act that does not fit.
pub fn head_and_chain(conn: &Connection) -> Result<Head> {
    let mut findings = Vec::new();
    chain::check(conn, &mut findings)?;
    match findings.first() {
        None => super::seal::head(conn),
        Some(found) => Err(Fault::damaged(found.act, "an act does not match its seal")),
    }
}
