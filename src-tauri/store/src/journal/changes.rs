//! Reading a changeset: which rows an act inserted, updated or deleted, and what their values were.

use crate::fault::{Fault, Result};
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator;
use rusqlite::hooks::Action;
use rusqlite::session::{ChangesetItem, ChangesetIter};
use rusqlite::types::{Value, ValueRef};
use std::io::Read;

/// What happened to a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum How {
    /// It is new.
    Insert,
    /// Some of its columns changed.
    Update,
    /// It is gone.
    Delete,
    /// It was not changed, but a new row refers to it.
    Lean,
}

impl How {
    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Insert => "insert",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Lean => "lean",
        }
    }
}

/// One row of a changeset. A column that did not change is `None` on both sides of an update.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Table.
    pub table: String,
    /// What happened.
    pub how: How,
    /// Values before, by column; empty for an insert.
    pub old: Vec<Option<Value>>,
    /// Values after, by column; empty for a delete.
    pub new: Vec<Option<Value>>,
    key: usize,
}

impl Change {
    /// The row's key, as bytes.
    pub fn pk(&self) -> &[u8] {
        let values = if self.how == How::Insert { &self.new } else { &self.old };
        match values.get(self.key) {
            Some(Some(Value::Blob(bytes))) => bytes,
            _ => &[],
        }
    }

    /// The bytes in a column, after the change or, where it left them alone, before it.
    pub fn bytes(&self, column: usize) -> &[u8] {
        let of = |values: &[Option<Value>]| values.get(column).and_then(Option::as_ref).is_some();
        let values = if of(&self.new) { &self.new } else { &self.old };
        match values.get(column) {
            Some(Some(Value::Blob(bytes))) => bytes,
            _ => &[],
        }
    }

    /// The value after, where the change set one.
    pub fn set(&self, column: usize) -> Option<&Value> {
        self.new.get(column).and_then(Option::as_ref)
    }
}

/// A row of a changeset as it lies there: for those who look at many rows and at little of each.
pub struct Row<'c> {
    item: &'c ChangesetItem,
    /// Table.
    pub table: &'c str,
    /// What happened.
    pub how: How,
    columns: usize,
}

impl Row<'_> {
    /// The row's key, as bytes.
    pub fn pk(&self) -> Result<&[u8]> {
        let value = self.value(self.key()?, self.how != How::Insert);
        Ok(value.and_then(|value| value.as_blob().ok()).unwrap_or_default())
    }

    /// The value after, where the change set one.
    pub fn set(&self, column: usize) -> Option<ValueRef<'_>> {
        if self.how == How::Delete { None } else { self.value(column, false) }
    }

    fn key(&self) -> Result<usize> {
        Ok(self.item.pk()?.iter().position(|k| *k == 1).unwrap_or(0))
    }

    /// A column an update leaves alone has no value: that is how the session says so.
    fn value(&self, column: usize, old: bool) -> Option<ValueRef<'_>> {
        if old { self.item.old_value(column) } else { self.item.new_value(column) }.ok()
    }

    fn whole(&self) -> Result<Change> {
        let read = |old: bool| {
            let values = (0..self.columns).map(|c| self.value(c, old).and_then(|v| Value::try_from(v).ok()));
            values.collect::<Vec<_>>()
        };
        Ok(Change {
            table: self.table.to_owned(),
            how: self.how,
            old: if self.how == How::Insert { Vec::new() } else { read(true) },
            new: if self.how == How::Delete { Vec::new() } else { read(false) },
            key: self.key()?,
        })
    }
}

/// Calls `each` for every row of a changeset, in its order.
pub fn each(changeset: &[u8], mut each: impl FnMut(Change) -> Result<()>) -> Result<()> {
    rows(changeset, |row| each(row.whole()?))
}

/// The same, without copying the rows.
pub fn rows(changeset: &[u8], mut each: impl FnMut(&Row<'_>) -> Result<()>) -> Result<()> {
    if changeset.is_empty() {
        return Ok(());
    }
    let mut bytes = changeset;
    let input: &mut dyn Read = &mut bytes;
    let mut rows = ChangesetIter::start_strm(&input)?;
    while let Some(item) = rows.next()? {
        let op = item.op()?;
        let how = match op.code() {
            Action::SQLITE_INSERT => How::Insert,
            Action::SQLITE_UPDATE => How::Update,
            Action::SQLITE_DELETE => How::Delete,
            other => return Err(Fault::damaged(None, format!("a changeset holds {other:?}"))),
        };
        let columns = usize::try_from(op.number_of_columns()).unwrap_or(0);
        each(&Row { item, table: op.table_name(), how, columns })?;
    }
    Ok(())
}

/// The columns of journalled tables that refer to another journalled table: (table, column, parent).
/// A schema test holds this list against the tables' own foreign keys.
pub const REFERENCES: &[(&str, usize, &str)] = &[
    ("asset", 1, "asset"),
    ("member", 5, "household"),
    ("member", 6, "member"),
    ("person", 2, "member"),
    ("stay", 1, "member"),
    ("stay", 2, "household"),
    ("class_terms", 1, "class"),
    ("spell", 1, "member"),
    ("spell", 2, "class"),
    ("spell", 6, "decision"),
    ("standing", 1, "member"),
    ("standing", 6, "decision"),
    ("standing", 7, "class"),
    ("share_entry", 1, "member"),
    ("share_entry", 2, "class"),
    ("share_entry", 8, "share_entry"),
    ("share_entry", 9, "share_entry"),
    ("share_entry", 10, "decision"),
    ("tie", 1, "member"),
    ("tie", 3, "member"),
    ("tie", 8, "asset"),
    ("consent", 1, "member"),
    ("document", 1, "member"),
    ("charge", 1, "member"),
    ("charge", 6, "class"),
    ("charge", 8, "charge"),
    ("charge", 9, "decision"),
    ("receipt", 2, "member"),
    ("payment", 1, "receipt"),
    ("payment", 2, "member"),
    ("payment", 3, "charge"),
    ("payment", 5, "share_entry"),
    ("refund", 2, "member"),
    ("refund", 8, "charge"),
    ("picture", 1, "asset"),
    ("asset_money", 1, "asset"),
    ("asset_money", 5, "asset_money"),
    ("policy", 1, "class"),
    ("policy", 4, "decision"),
    ("work_day", 1, "asset"),
    ("sign_up", 1, "work_day"),
    ("sign_up", 2, "member"),
    ("attendance", 1, "work_day"),
    ("attendance", 2, "member"),
    ("work", 1, "member"),
    ("work", 5, "asset"),
    ("work", 6, "work_day"),
    ("work", 9, "member"),
    ("work", 11, "person"),
    ("work", 13, "person"),
    ("work", 15, "work"),
    ("approval", 1, "work"),
    ("approval", 2, "person"),
    ("waiver", 1, "member"),
    ("waiver", 7, "decision"),
    ("gift", 1, "member"),
    ("gift", 2, "member"),
    ("gift", 6, "gift"),
    ("buy_out", 1, "member"),
    ("buy_out", 6, "charge"),
    ("buy_out", 7, "buy_out"),
    ("amnesty", 1, "member"),
    ("amnesty", 4, "decision"),
    ("fine", 1, "attendance"),
    ("fine", 2, "charge"),
    ("fine", 3, "work"),
    ("share_credit", 1, "work"),
    ("share_credit", 2, "share_entry"),
    ("opening", 1, "member"),
    ("paper", 3, "member"),
];

/// Numbers that are given out once: (kind, table, column of the number).
pub const NUMBERED: &[(&str, &str, usize)] = &[
    ("household", "household", 1),
    ("member", "member", 1),
    ("paper", "paper", 2),
    ("receipt", "receipt", 1),
    ("refund", "refund", 1),
];

/// Columns that hold the digest of the bytes of documents: (table, column, column of whose they are).
pub const CONTENTS: &[(&str, usize, usize)] = &[("document", 6, 1), ("picture", 4, 1)];

/// Columns that hold the digest of personal values: (table, column, column of whose values they are).
pub const DIGESTS: &[(&str, usize, usize)] = &[
    ("member", 4, 0),
    ("person", 1, 0),
    ("household", 2, 0),
    ("tie", 4, 1),
    ("document", 5, 1),
    ("receipt", 3, 2),
    ("refund", 3, 2),
    ("asset", 9, 0),
    ("picture", 3, 1),
    ("work", 10, 1),
    ("waiver", 6, 1),
];
