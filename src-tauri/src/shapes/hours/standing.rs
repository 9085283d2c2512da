//! Where a member stands, in short: for the page of the member and what stands beside the list.

use super::HoursUnit;
use crate::shapes::Whole;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Where a member stands on a day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools)] // each is a fact of its own, as the core says them
pub struct MemberStanding {
    /// The day it is about.
    pub as_of: String,
    /// Whether anything is asked.
    pub asked: bool,
    /// What is counted.
    pub unit: HoursUnit,
    /// The period's first day.
    pub from: String,
    /// The period's last day.
    pub to: String,
    /// Asked in the period.
    pub required: Whole,
    /// Of it, due that day.
    pub due: Whole,
    /// Done, received and carried over, less what was given: all that stands against what is asked.
    pub given: Whole,
    /// Over all that is asked, or below zero left to do.
    pub balance: Whole,
    /// Ahead of what is due that day, or below zero behind it.
    pub ahead: Whole,
    /// Entered, and not agreed to yet.
    pub waiting: Whole,
    /// In order that day.
    pub in_order: bool,
    /// In order until; none where no end is in sight.
    pub in_order_until: Option<String>,
    /// May vote, as far as hours go.
    pub may_vote: bool,
    /// May use the services, as far as hours go.
    pub may_use: bool,
}
