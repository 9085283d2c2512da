//! Leaving the co-op: what the page sends, and what it is told will happen.

use super::Whole;
use super::hours::{HoursUnit, SumLine};
use super::life::{Decision, TieLine};
use crate::fault::Fault;
use minga_core::shares as core;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Where shares of a leaver go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceKind {
    /// Paid back, at once or in parts.
    PaidBack,
    /// Given to the co-op, for good.
    Given,
    /// Passed to another member.
    Passed,
    /// Ended without payment.
    Cancelled,
}

impl From<core::Place> for PlaceKind {
    fn from(place: core::Place) -> Self {
        match place {
            core::Place::PaidBack { .. } => Self::PaidBack,
            core::Place::Given => Self::Given,
            core::Place::Passed(_) => Self::Passed,
            core::Place::Cancelled => Self::Cancelled,
        }
    }
}

/// Where some shares of a class go.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeavePlace {
    /// Shares of which class.
    pub class_id: String,
    /// How many.
    pub units: Whole,
    /// Where they go.
    pub place: PlaceKind,
    /// Of shares paid back: in how many parts, a year apart.
    pub parts: u8,
    /// The day of the first; the last day as a member where none is said.
    pub first: Option<String>,
    /// Of shares passed: to whom.
    pub to_id: Option<String>,
}

/// How someone leaves.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeaveDraft {
    /// The last day as a member.
    pub on: String,
    /// Why, in the co-op's words.
    pub reason: String,
    /// Who decided, where it was decided.
    pub decision: Option<Decision>,
    /// What is still owed stays owed.
    pub debts_stay: bool,
    /// Hours ahead pass to the pool; else they lapse.
    pub hours_to_pool: bool,
    /// Where the shares go; none says that they wait to be settled.
    pub places: Vec<LeavePlace>,
}

/// Shares of a class held on the last day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeaveHolding {
    /// Which class.
    pub class_id: String,
    /// How many.
    pub units: Whole,
    /// Paid up on them.
    pub paid: String,
    /// Where the class has them go if nothing else is wished.
    pub customary: PlaceKind,
}

/// Hours up to the last day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LeaveHours {
    /// What is counted.
    pub unit: HoursUnit,
    /// First day of the period they are of.
    pub from: String,
    /// What was asked and given, line by line, below zero what lowers what is left to do.
    pub lines: Vec<SumLine>,
    /// Ahead, or below zero left to do.
    pub balance: Whole,
    /// Entered, and waiting to be approved.
    pub waiting: Whole,
    /// What may pass to the pool.
    pub to_pool: Whole,
}

/// Money to be paid back.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct LeavePayout {
    /// On which day.
    pub on: String,
    /// For how many shares.
    pub units: Whole,
    /// How much.
    pub amount: String,
}

/// What leaving would come to.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct LeavePreview {
    /// Shares held on the last day, class by class.
    pub holdings: Vec<LeaveHolding>,
    /// What is still owed; empty where nothing is.
    pub owed: String,
    /// What the co-op owes the member: money to the good; empty where nothing is.
    pub credit: String,
    /// Deposits the co-op holds for the member; empty where there are none.
    pub deposits: String,
    /// Whom the member still votes or speaks for, and what is in the member's charge.
    pub held: Vec<TieLine>,
    /// Numbers of the certificates that become void where shares move.
    pub voids: Vec<Whole>,
    /// Money to be paid back, by date.
    pub payouts: Vec<LeavePayout>,
    /// The hours as they would stand; none where nothing is asked of the member alone.
    pub hours: Option<LeaveHours>,
    /// What stands in the way.
    pub trouble: Option<Fault>,
}
