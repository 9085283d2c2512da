//! A way to look at the list that someone named, to come back to.

use super::{Column, Filter, Order};
use crate::fields::{Field, FieldKind};
use crate::ids::ListId;
use serde::{Deserialize, Serialize};

/// Which rows, in which order, with which columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct View {
    /// Which rows.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
    /// The columns, in order; empty for those in use.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub columns: Vec<Column>,
}

impl View {
    /// The view as a co-op keeps it: without the words sought, which may be somebody's name. What is kept is
    /// sealed, and a name could no longer be erased from it.
    #[must_use]
    pub fn to_keep(mut self, fields: &[Field]) -> Self {
        self.filter.search.clear();
        // An answer in somebody's own words may be a name too.
        let free = |id| fields.iter().any(|field: &Field| field.id == id && field.kind == FieldKind::Text);
        self.filter.answers.retain(|asked| !free(asked.field));
        self
    }
}

/// A view with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedList {
    /// Identity.
    pub id: ListId,
    /// What the office calls it.
    pub name: String,
    /// What it shows.
    pub view: View,
}
