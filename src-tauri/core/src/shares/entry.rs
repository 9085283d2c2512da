//! The lines of the ledger: what kinds there are, and what each says.

use crate::ids::{ClassId, DecisionId, EntryId};
use crate::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What kind of movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// The member subscribes shares, paying none, part or all of them.
    Subscribe,
    /// The co-op gives shares as paid up, no money passing: for labour, out of surplus.
    Issue,
    /// The member pays on shares subscribed before.
    Pay,
    /// Shares come from another member.
    TransferIn,
    /// Shares go to another member.
    TransferOut,
    /// Shares become shares of another class: these are the new ones.
    ConvertIn,
    /// Shares become shares of another class: these are the old ones.
    ConvertOut,
    /// The co-op pays shares back.
    Redeem,
    /// The member gives shares to the co-op, for good.
    Gift,
    /// Shares end without payment.
    Cancel,
    /// An earlier line is taken back.
    Reverse,
}

impl EntryKind {
    /// All kinds.
    pub const ALL: [Self; 11] = [
        Self::Subscribe,
        Self::Issue,
        Self::Pay,
        Self::TransferIn,
        Self::TransferOut,
        Self::ConvertIn,
        Self::ConvertOut,
        Self::Redeem,
        Self::Gift,
        Self::Cancel,
        Self::Reverse,
    ];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Subscribe => "subscribe",
            Self::Issue => "issue",
            Self::Pay => "pay",
            Self::TransferIn => "transfer-in",
            Self::TransferOut => "transfer-out",
            Self::ConvertIn => "convert-in",
            Self::ConvertOut => "convert-out",
            Self::Redeem => "redeem",
            Self::Gift => "gift",
            Self::Cancel => "cancel",
            Self::Reverse => "reverse",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }

    /// Whether it takes shares or money away from the member.
    pub fn takes(self) -> bool {
        matches!(self, Self::TransferOut | Self::ConvertOut | Self::Redeem | Self::Gift | Self::Cancel)
    }
}

/// One line of the ledger. `units` and `paid` are what the line adds; both are below zero for what it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareEntry {
    /// Identity.
    pub id: EntryId,
    /// Shares of which class.
    pub class: ClassId,
    /// The day it took effect: real, and never in the future.
    pub on: NaiveDate,
    /// What kind.
    pub kind: EntryKind,
    /// Shares added (or taken).
    pub units: i64,
    /// Money paid up by this line (or paid back).
    pub paid: Money,
    /// Par value of one share.
    pub par: Money,
    /// The line this one takes back.
    pub reverses: Option<EntryId>,
    /// The other line of a transfer or a conversion.
    pub pair: Option<EntryId>,
    /// Who decided it.
    pub decision: Option<DecisionId>,
}

impl ShareEntry {
    /// A new line that stands alone.
    pub fn new(class: ClassId, on: NaiveDate, kind: EntryKind, units: i64, paid: Money, par: Money) -> Self {
        Self { id: EntryId::new(), class, on, kind, units, paid, par, reverses: None, pair: None, decision: None }
    }
}
