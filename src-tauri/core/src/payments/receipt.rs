//! A receipt: money received, under a number of an unbroken series. It is never undone: one given by mistake
//! is made void, and is kept with the day and the reason.

use crate::ids::{ChargeId, EntryId, MemberId, PaymentId, ReceiptId};
use crate::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How the money came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Method {
    #[default]
    Cash,
    Transfer,
    Card,
    Mobile,
    Other,
}

impl Method {
    /// All ways, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Cash, Self::Transfer, Self::Card, Self::Mobile, Self::Other];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Cash => "cash",
            Self::Transfer => "transfer",
            Self::Card => "card",
            Self::Mobile => "mobile",
            Self::Other => "other",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|m| m.word() == word)
    }
}

/// Who paid, as the receipt prints it: what was true on that day, and the law may ask to erase.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Payer {
    /// `María Quispe`.
    pub name: String,
    /// Number of the document, where one is known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub document: String,
    /// Paid for the household together.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub household: bool,
}

/// That a receipt no longer counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Void {
    /// From which day.
    pub on: NaiveDate,
    /// Why, in a line.
    pub why: String,
}

/// What a part of a receipt's money went to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paid {
    /// Identity.
    pub id: PaymentId,
    /// Whose charge it paid, or whose credit it is.
    pub member: MemberId,
    /// The charge; none where it is kept as credit.
    pub charge: Option<ChargeId>,
    /// How much.
    pub amount: Money,
    /// The line of the share ledger it made.
    pub entry: Option<EntryId>,
}

/// A receipt. Its parts sum to its amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// Identity.
    pub id: ReceiptId,
    /// Its number; none is left out, none given twice.
    pub number: i64,
    /// Who paid.
    pub payer: MemberId,
    /// The same, as printed; empty once erased.
    pub by: Payer,
    /// The day the money came.
    pub on: NaiveDate,
    /// How.
    pub method: Method,
    /// Number of the transfer, the slip, ..; may be empty.
    pub reference: String,
    /// How much.
    pub amount: Money,
    /// That it is void.
    pub void: Option<Void>,
    /// What the money went to.
    pub parts: Vec<Paid>,
}

impl Receipt {
    /// Whether it counts on a day: given by then, and not void yet.
    pub fn counts(&self, on: NaiveDate) -> bool {
        self.on <= on && self.void.as_ref().is_none_or(|void| on < void.on)
    }

    /// What of it is kept as credit.
    pub fn credit(&self) -> Money {
        self.parts.iter().filter(|part| part.charge.is_none()).map(|part| part.amount).sum()
    }
}
