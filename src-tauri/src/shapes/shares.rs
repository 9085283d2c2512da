//! Shares: lines of the ledger, and what the form sends.

use super::{Whole, mirror};
use serde::{Deserialize, Serialize};
use specta::Type;

mirror! {
    /// What kind of movement.
    EntryKind of minga_core::shares::EntryKind {
        Subscribe, Issue, Pay, TransferIn, TransferOut, ConvertIn, ConvertOut, Redeem, Gift, Cancel, Reverse,
    }
}

/// Shares a new member takes on the first day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct FirstShares {
    /// How many.
    pub units: Whole,
    /// Paid at once.
    pub paid: String,
}

/// A line about to be added. Units and paid as the form asks for them, never below zero: the kind gives
/// the direction.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ShareDraft {
    /// Shares of which class.
    pub class_id: String,
    /// What kind of movement.
    pub kind: EntryKind,
    /// How many.
    pub units: Whole,
    /// Money.
    pub paid: String,
    /// The day it took effect.
    pub on: String,
}

/// A line of the ledger. Signed: what a line takes is below zero.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ShareLine {
    /// Identity.
    pub id: String,
    /// The day it took effect.
    pub on: String,
    /// What kind of movement.
    pub kind: EntryKind,
    /// Shares of which class.
    pub class_id: String,
    /// Shares added or taken.
    pub units: Whole,
    /// Money paid or paid back.
    pub paid: String,
    /// Par value of one share.
    pub par: String,
    /// Units at par.
    pub value: String,
}
