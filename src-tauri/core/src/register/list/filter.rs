//! What is wanted of a list: a plain value, kept as it is in a saved list.

use super::Column;
use crate::ids::{ClassId, HouseholdId};
use crate::members::{Member, StatusKind};
use crate::register::RollRow;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which rows are wanted: those that meet every part. The empty filter wants all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Filter {
    /// Words, each of them found in names, numbers, documents, contacts, the sector or the household.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub search: String,
    /// Any of these classes; of a former member, the class held last counts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<ClassId>,
    /// Any of these statuses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<StatusKind>,
    /// Any of these blocks or sectors, capitals and accents aside.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<String>,
    /// Of this household.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub household: Option<HouseholdId>,
    /// In a class for the first time on this day or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since_from: Option<NaiveDate>,
    /// In a class for the first time on this day or before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since_to: Option<NaiveDate>,
    /// What all of them have in common.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Condition>,
}

/// Something true of some members on a day. A new one is a variant here, its word, and a line in `holds`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Shares subscribed are not paid up.
    OwesShares,
    /// Not former, and no proof of identity is known.
    NoDocument,
    /// Not former, and neither telephone, e-mail nor address is known.
    Unreachable,
    /// Former, with shares that wait to be settled.
    ToSettle,
}

impl Condition {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::OwesShares, Self::NoDocument, Self::Unreachable, Self::ToSettle];

    /// The word it is kept by, and of message keys (`list-condition-owes-shares`).
    pub fn word(self) -> &'static str {
        match self {
            Self::OwesShares => "owes-shares",
            Self::NoDocument => "no-document",
            Self::Unreachable => "unreachable",
            Self::ToSettle => "to-settle",
        }
    }

    /// Whether it holds of a member on the day of the row.
    pub fn holds(self, row: &RollRow, member: &Member) -> bool {
        let is_former = row.status.kind == StatusKind::Former;
        match self {
            Self::OwesShares => row.holding.paid < row.holding.subscribed,
            Self::NoDocument => !is_former && member.profile.document.is_none(),
            Self::Unreachable => {
                let contact = &member.profile.contact;
                let ways = [&contact.phone, &contact.whatsapp, &contact.email, &contact.address];
                !is_former && ways.into_iter().all(String::is_empty)
            }
            Self::ToSettle => is_former && row.holding.units != 0,
        }
    }
}

/// A window of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Which rows.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
    /// First row wanted, of those that match.
    pub offset: usize,
    /// Rows wanted.
    pub limit: usize,
}

/// In which order rows stand. Where they are equal, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Order {
    /// By which column.
    pub by: Column,
    /// From the end.
    pub descending: bool,
}

impl Default for Order {
    fn default() -> Self {
        Self { by: Column::Number, descending: false }
    }
}
