//! Shares: lines of the ledger, and what the form sends.

use super::life::Decision;
use super::payments::PayMethod;
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
    /// How: the receipt says so.
    pub method: PayMethod,
}

/// What is done with shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ShareAct {
    /// The member subscribes shares.
    Subscribe,
    /// The co-op gives shares as paid up.
    Issue,
    /// The member pays on shares subscribed.
    Pay,
    /// Shares pass to another member.
    Pass,
    /// Shares become shares of another class.
    Convert,
    /// The co-op pays shares back.
    Redeem,
    /// The member gives shares to the co-op.
    Gift,
    /// Shares end without payment.
    Cancel,
}

/// A movement of shares, as the form asks for it: numbers are never below zero, the act gives the direction.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ShareDraft {
    /// What is done.
    pub act: ShareAct,
    /// Shares of which class.
    pub class_id: String,
    /// How many.
    pub units: Whole,
    /// Money paid or paid back; of shares that go back, none is their part of what is paid up.
    pub paid: Option<String>,
    /// To whom shares pass.
    pub to_id: Option<String>,
    /// Of which class they will be.
    pub into_id: Option<String>,
    /// Whether what does not come out in whole shares is paid out.
    pub pay_rest: bool,
    /// The day it took effect.
    pub on: String,
    /// How money that comes in was paid: the receipt says so.
    pub method: PayMethod,
    /// Number of the transfer, the slip, ..; may be empty.
    pub reference: String,
    /// Who decided, where it was decided.
    pub decision: Option<Decision>,
}

/// An heir about to receive shares.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HeirDraft {
    /// Who.
    pub member_id: String,
    /// The part, as `1/3` or `35 %`.
    pub part: String,
}

/// What a member holds of a class before a movement, and after.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ShareSide {
    /// Who.
    pub member_id: String,
    /// As it is said.
    pub name: String,
    /// Shares of which class.
    pub class_id: String,
    /// Shares held before.
    pub units: Whole,
    /// Paid up before.
    pub paid: String,
    /// Shares held after.
    pub units_after: Whole,
    /// Paid up after.
    pub paid_after: String,
    /// What is still owed on them after.
    pub owed_after: String,
    /// Numbers of the certificates that become void.
    pub voids: Vec<Whole>,
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
    /// Who decided, where it was decided.
    pub decision: Option<Decision>,
    /// Whether it stands: it takes no other back, and was not taken back.
    pub stands: bool,
}
