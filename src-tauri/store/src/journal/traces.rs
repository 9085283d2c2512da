//! What an act leaves beside its line: which rows it wrote and which it leans on, and the numbers it spent.
//!
//! Derived from the changeset, here alone: an act writes it down, verification works it out again.

use super::changes::{self, How, NUMBERED, REFERENCES, Row};
use crate::fault::Result;
use minga_core::journal::Op;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use rusqlite::vtab::array::Array;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The traces of one act.
#[derive(Default)]
pub struct Traces {
    /// Rows written or leaned on, by table.
    touched: BTreeMap<String, Vec<Touched>>,
    /// Numbers, by kind.
    spent: BTreeMap<String, Vec<i64>>,
    /// The tables written to.
    pub tables: BTreeSet<String>,
}

impl Traces {
    /// The traces of a changeset, and of its op.
    pub fn of(op: &Op, changeset: &[u8]) -> Result<Self> {
        let mut traces = Self::default();
        for (kind, number) in spent_by(op) {
            traces.spend(kind, number);
        }
        let (mut made, mut leans): (HashSet<Vec<u8>>, Vec<_>) = Default::default();
        let mut table = Table::default();
        changes::rows(changeset, |row| {
            if table.name != row.table {
                table = Table::of(row.table);
                traces.tables.insert(row.table.to_owned());
            }
            let key = row.pk()?;
            if row.how == How::Insert {
                if table.is_parent {
                    made.insert(key.to_vec());
                }
                if let Some((kind, number)) = table.spends(row) {
                    traces.spend(&kind, number);
                }
            }
            for (column, parent) in &table.refers {
                // Parents come before children, but for those in a table of their own kind.
                if let Some(ValueRef::Blob(key)) = row.set(*column)
                    && !made.contains(key)
                {
                    leans.push((*parent, key.to_vec()));
                }
            }
            traces.touch(row.table, row.how, key.to_vec());
            Ok(())
        })?;
        // What an act leans on of its own is not written down: only what was there before it matters.
        for (table, key) in leans {
            if !made.contains(&key) {
                traces.touch(table, How::Lean, key);
            }
        }
        Ok(traces)
    }

    fn touch(&mut self, table: &str, how: How, key: Vec<u8>) {
        let row = Touched { how, start: start(&key), key };
        match self.touched.get_mut(table) {
            Some(rows) => rows.push(row),
            None => drop(self.touched.insert(table.to_owned(), vec![row])),
        }
    }

    fn spend(&mut self, kind: &str, number: i64) {
        match self.spent.get_mut(kind) {
            Some(numbers) => numbers.push(number),
            None => drop(self.spent.insert(kind.to_owned(), vec![number])),
        }
    }

    /// Writes them into tables that may hold those of other acts. In the order of the tables' keys: a
    /// changeset has no order, and rows that come as they lie are written several times faster.
    pub fn write(self, conn: &Connection, seq: i64) -> Result<()> {
        let mut touch = conn.prepare_cached(
            "INSERT OR IGNORE INTO touched (tbl, pk, seq, how) SELECT ?1, value, ?2, ?3 FROM rarray(?4)",
        )?;
        for (table, mut rows) in self.touched {
            rows.sort_unstable();
            for alike in rows.chunk_by_mut(|a, b| a.how == b.how) {
                let keys = alike.iter_mut().map(|row| std::mem::take(&mut row.key).into()).collect();
                touch.execute((&table, seq, alike[0].how.word(), Array::new(keys)))?;
            }
        }
        let mut spend =
            conn.prepare_cached("INSERT OR IGNORE INTO spent (kind, number) SELECT ?1, value FROM rarray(?2)")?;
        for (kind, mut numbers) in self.spent {
            numbers.sort_unstable();
            spend.execute((kind, Array::new(numbers.into_iter().map(Into::into).collect())))?;
        }
        Ok(())
    }
}

/// A row written or leaned on.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Touched {
    how: How,
    /// How its key begins: mostly this alone tells which of two comes first.
    start: u128,
    key: Vec<u8>,
}

fn start(key: &[u8]) -> u128 {
    let mut start = [0; 16];
    let length = key.len().min(start.len());
    start[..length].copy_from_slice(&key[..length]);
    u128::from_be_bytes(start)
}

/// What the rows of one table can leave; a changeset has its rows table by table.
#[derive(Default)]
struct Table {
    name: String,
    /// Other tables refer to it.
    is_parent: bool,
    /// Its columns that refer to a table, and which.
    refers: Vec<(usize, &'static str)>,
    /// The kind of its numbers, and the column.
    numbered: Option<(&'static str, usize)>,
}

impl Table {
    fn of(name: &str) -> Self {
        let refers = REFERENCES.iter().filter(|(table, ..)| *table == name);
        Self {
            name: name.to_owned(),
            is_parent: REFERENCES.iter().any(|(.., parent)| *parent == name),
            refers: refers.map(|(_, column, parent)| (*column, *parent)).collect(),
            numbered: NUMBERED.iter().find(|(_, table, _)| *table == name).map(|(kind, _, column)| (*kind, *column)),
        }
    }

    /// The number a new row takes for good.
    fn spends(&self, row: &Row<'_>) -> Option<(Cow<'static, str>, i64)> {
        let (kind, column) = self.numbered?;
        let Some(ValueRef::Integer(number)) = row.set(column) else {
            return None;
        };
        // Papers are numbered kind by kind: "paper/certificate".
        let paper = if kind == "paper" { row.set(1).and_then(|value| value.as_str().ok()) } else { None };
        Some((paper.map_or(Cow::Borrowed(kind), |paper| format!("paper/{paper}").into()), number))
    }
}

/// The numbers an act takes for good without a row: those of acts that a restore set aside.
fn spent_by(op: &Op) -> impl Iterator<Item = (&str, i64)> {
    op.spent().iter().map(|(kind, number)| (kind.as_str(), *number))
}
