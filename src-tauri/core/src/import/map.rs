//! A map: how the columns of a table are understood. Guessed, shown, changed, and remembered for the
//! next table with the same heads.

use super::amounts::DecimalMark;
use super::dates::DateOrder;
use super::field::Field;
use super::heads::phrase;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What a row stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// One row a member.
    #[default]
    Members,
    /// One row a share movement.
    Movements,
}

/// A column and what it tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Its head as written.
    pub head: String,
    /// What it tells.
    pub field: Field,
}

/// How a table is understood.
///
/// As a map file:
///
/// ```toml
/// par = "50.00"
/// dates = "day-first"
/// decimals = "comma"
///
/// [[columns]]
/// head = "Calidad"
/// field = "class"
///
/// [classes]
/// "Fundadora" = "Founders"
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Map {
    /// What a row stands for.
    pub layout: Layout,
    /// Order of day and month, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates: Option<DateOrder>,
    /// Mark of decimals, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decimals: Option<DecimalMark>,
    /// Par value of one share, for every row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub par: Option<Decimal>,
    /// The class of everyone, where no column tells it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class_of_all: Option<String>,
    /// The day of joining of everyone whose row does not tell it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub joined_of_all: Option<NaiveDate>,
    /// The table has no line of heads; columns are called A, B, C, ..
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub headless: bool,
    /// Lines that someone wants read though they look like a title or a total. Of this table only.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub keep: BTreeSet<usize>,
    /// The columns, in the order of the table.
    pub columns: Vec<Column>,
    /// Class words of the table and the names of the classes they mean.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub classes: BTreeMap<String, String>,
}

impl Map {
    /// The same heads have the same key, in whatever capitals and marks: a remembered map is found by it.
    pub fn heads_key(&self) -> String {
        heads_key(self.columns.iter().map(|c| c.head.as_str()))
    }

    /// What of this map serves the next table too.
    #[must_use]
    pub fn to_remember(mut self) -> Self {
        self.keep.clear();
        self
    }

    /// Whether some column tells this.
    pub fn has(&self, field: Field) -> bool {
        self.columns.iter().any(|c| c.field == field)
    }

    /// Gives a column another meaning; a meaning that only one column can have is taken from the other.
    pub fn set(&mut self, column: usize, field: Field) {
        if field != Field::LeaveOut && field != Field::Note {
            for other in &mut self.columns {
                if other.field == field {
                    other.field = Field::LeaveOut;
                }
            }
        }
        if let Some(column) = self.columns.get_mut(column) {
            column.field = field;
        }
    }
}

/// The key of a row of heads.
pub fn heads_key<'a>(heads: impl Iterator<Item = &'a str>) -> String {
    let mut hasher = blake3::Hasher::new();
    for head in heads {
        hasher.update(phrase(head).as_bytes());
        hasher.update(&[0]);
    }
    hasher.finalize().to_hex()[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_in_other_capitals_have_the_same_key() {
        let key = |heads: &[&str]| heads_key(heads.iter().copied());
        assert_eq!(key(&["N.º socio", "Cédula"]), key(&["Nº SOCIO", "cedula"]));
        assert_ne!(key(&["N.º socio", "Cédula"]), key(&["Cédula", "N.º socio"]));
    }

    #[test]
    fn one_meaning_belongs_to_one_column() {
        let column = |head: &str, field| Column { head: head.into(), field };
        let mut map = Map { columns: vec![column("A", Field::Phone), column("B", Field::LeaveOut)], ..Map::default() };
        map.set(1, Field::Phone);
        assert_eq!(map.columns.iter().map(|c| c.field).collect::<Vec<_>>(), [Field::LeaveOut, Field::Phone]);
    }
}
