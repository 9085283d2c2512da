//! The share capital, and the ledger of the whole co-op.

use super::Whole;
use super::list::SheetForm;
use super::members::Neighbour;
use super::settings::TermsDraft;
use super::shares::{EntryKind, ShareLine};
use serde::{Deserialize, Serialize};
use specta::Type;

/// Shares and the money in them.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Stock {
    /// How many.
    pub units: Whole,
    /// What they are worth at par.
    pub subscribed: String,
    /// Paid up.
    pub paid: String,
    /// Still to be paid.
    pub owed: String,
}

/// The shares of a class.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClassStock {
    /// Which class.
    pub class_id: String,
    /// Members who hold some.
    pub holders: Whole,
    /// Together.
    pub stock: Stock,
    /// The terms of today.
    pub terms: Option<TermsDraft>,
}

/// One member's shares among all.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct StakeLine {
    /// Whose.
    pub member: Neighbour,
    /// Who holds them too.
    pub joint: Vec<String>,
    /// How many, and what they are worth.
    pub stock: Stock,
    /// Their part of the capital, in per cent with one decimal, rounded down.
    pub percent: String,
    /// The largest part allowed, as `1/10`; empty where there is no limit.
    pub part: String,
    /// What that part comes to; empty where there is no limit.
    pub most: String,
    /// Whether more is held than that.
    pub above: bool,
}

/// What a member still has to pay on shares of a class.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnpaidLine {
    /// Who.
    pub member: Neighbour,
    /// Shares of which class.
    pub class_id: String,
    /// How much.
    pub owed: String,
    /// The day of the oldest shares that are not paid in full.
    pub since: String,
}

/// Shares that wait because their holder left or died.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct SettleLine {
    /// Whose.
    pub member: Neighbour,
    /// Who holds them too.
    pub joint: Vec<String>,
    /// How many.
    pub units: Whole,
    /// Paid up.
    pub paid: String,
    /// Whether they wait for heirs.
    pub died: bool,
}

/// The share capital today.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CapitalPage {
    /// All of it.
    pub whole: Stock,
    /// Members who hold shares.
    pub holders: Whole,
    /// Class by class.
    pub classes: Vec<ClassStock>,
    /// The largest holdings.
    pub largest: Vec<StakeLine>,
    /// The longest unpaid.
    pub unpaid: Vec<UnpaidLine>,
    /// How many are unpaid in all.
    pub unpaid_count: Whole,
    /// Shares to be settled.
    pub to_settle: Vec<SettleLine>,
    /// How many members' shares are to be settled in all.
    pub to_settle_count: Whole,
    /// How many shares those are.
    pub to_settle_units: Whole,
}

/// Which lines of the ledger.
#[derive(Clone, Debug, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LedgerFilter {
    /// Shares of this class.
    pub class_id: Option<String>,
    /// Of this kind.
    pub kind: Option<EntryKind>,
    /// Of this member.
    pub member_id: Option<String>,
    /// On this day or later.
    pub from: Option<String>,
    /// On this day or before.
    pub to: Option<String>,
}

/// A window of the ledger.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct LedgerQuery {
    /// Which lines.
    pub filter: LedgerFilter,
    /// First line wanted.
    pub offset: Whole,
    /// Lines wanted.
    pub limit: Whole,
}

/// A line of the ledger with whose it is.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct LedgerLine {
    /// Whose.
    pub member: Neighbour,
    /// Who holds them too.
    pub joint: Vec<String>,
    /// The line.
    pub entry: ShareLine,
}

/// A window of the ledger, the latest first; the sums are over all lines that match.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct LedgerPage {
    /// The lines asked for.
    pub rows: Vec<LedgerLine>,
    /// Lines that match.
    pub total: Whole,
    /// Shares they add.
    pub units: Whole,
    /// Money they add.
    pub paid: String,
}

/// The ledger about to leave the file.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct LedgerExport {
    /// Which kind of file.
    pub form: SheetForm,
    /// Which lines.
    pub filter: LedgerFilter,
}
