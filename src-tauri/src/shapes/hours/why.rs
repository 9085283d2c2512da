//! Why a member's number is what it is: the sum line by line, and what it is the sum of.

use super::{HoursUnit, Stream, WaiverReason};
use crate::shapes::settings::MemberName;
use crate::shapes::settling::{AmnestyLine, BuyOutLine};
use crate::shapes::{Whole, mirror};
use minga_core::commitments as core;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Why a member's number is what it is.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[allow(clippy::struct_excessive_bools)] // each is a fact of its own, as the core says them
pub struct MemberHours {
    /// Who.
    pub member: MemberName,
    /// Those who owe together, where a household does; empty otherwise.
    pub together: Vec<MemberName>,
    /// The day it is about.
    pub as_of: String,
    /// The period's first day.
    pub from: String,
    /// The period's last day.
    pub to: String,
    /// Days to choose from: the last of each earlier period, newest first; then today.
    pub periods: Vec<PeriodPick>,
    /// Whether anything is asked.
    pub asked: bool,
    /// What is counted.
    pub unit: HoursUnit,
    /// Asked in the period.
    pub required: Whole,
    /// Of it, due that day.
    pub due: Whole,
    /// Ahead, or below zero behind.
    pub balance: Whole,
    /// Entered, and waiting.
    pub waiting: Whole,
    /// What was asked, line by line.
    pub asks: Vec<SumLine>,
    /// What was given, line by line.
    pub gives: Vec<SumLine>,
    /// In order until; none where no end is in sight.
    pub in_order_until: Option<String>,
    /// In order that day.
    pub in_order: bool,
    /// Nothing more is debited.
    pub frozen: bool,
    /// May vote, as far as hours go.
    pub may_vote: bool,
    /// May use the services, as far as hours go.
    pub may_use: bool,
    /// The work of the period, oldest first.
    pub work: Vec<WorkLine>,
    /// Ahead of what is due that day, or below zero behind it.
    pub ahead: Whole,
    /// Days of the period on which less is asked.
    pub waivers: Vec<WaiverLine>,
    /// What passed on to the member or from it in the period, and stands.
    pub gifts: Vec<GiftLine>,
    /// What an assembly let lapse in the period.
    pub amnesties: Vec<AmnestyLine>,
    /// What was paid for in the period instead of worked.
    pub buy_outs: Vec<BuyOutLine>,
    /// Sessions missed that are not fined yet, and that the pledge of their day asks money for.
    pub to_fine: Whole,
    /// The class whose pledge gives hours a worth as shares; empty where none does.
    pub credit_to: String,
    /// Where money paid instead of working goes; empty where the co-op keeps no fund among its commons.
    pub fund: String,
    /// Approved work that this pledge does not count.
    pub uncounted: Whole,
}

/// Days on which less is asked.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WaiverLine {
    /// Which.
    pub id: String,
    /// Whose, where several owe together; empty otherwise.
    pub whose: String,
    /// Why.
    pub reason: WaiverReason,
    /// First day.
    pub from: String,
    /// Last day, or none while it lasts.
    pub to: Option<String>,
    /// How much is waived, 1 to 100.
    pub percent: Whole,
}

/// Hours that passed on.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GiftLine {
    /// Which.
    pub id: String,
    /// On which day.
    pub on: String,
    /// Who stands on the other side; empty for the pool.
    pub other: String,
    /// Received, or below zero given.
    pub units: Whole,
    /// Of what.
    pub unit: HoursUnit,
}

/// A period to look at.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PeriodPick {
    /// The day to ask for.
    pub as_of: String,
    /// Its first day.
    pub from: String,
    /// Its last day.
    pub to: String,
    /// Whether it is over.
    pub over: bool,
}

/// A line of the sum, in words.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SumLine {
    /// The stable word for it.
    pub kind: String,
    /// What it is: `Joined on 1 February: 31 days do not count`.
    pub what: String,
    /// How it came: `100 h 00 × 31 ÷ 365`. May be empty.
    pub how: String,
    /// What it adds to the balance, below zero what it takes.
    pub units: Whole,
}

/// An entry in a member's list.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkLine {
    /// Which.
    pub id: String,
    /// The day of the work.
    pub on: String,
    /// What was worked on; empty where nothing was named.
    pub asset: String,
    /// How much; below zero where it takes another back.
    pub units: Whole,
    /// Minutes or sessions.
    pub unit: HoursUnit,
    /// Whether it counts.
    pub state: WorkState,
    /// Who answered it.
    pub by: String,
    /// It takes an earlier one back, or was taken back.
    pub reversed: bool,
    /// Who did it, where that was not the member.
    pub worker: String,
    /// What kind of work.
    pub stream: Stream,
    /// What else was said of it. A personal value.
    pub note: String,
    /// Who of the office wrote it down.
    pub entered_by: String,
    /// Why it does not count though it was agreed to; none where it counts, or was not agreed to.
    pub apart: Option<Apart>,
}

mirror!(
    /// Why work that was agreed to does not count.
    Apart of core::Uncounted { Unit, Stream, Asset }
);

/// Whether an entry counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum WorkState {
    Waiting,
    Approved,
    Declined,
}
