//! The file as it is written. Unknown fields are told, not passed over: a misspelt one would ask nothing.

use super::value::{Amount, Day, Quantity, Who};
use crate::commitments::{
    Approval, Due, Effects, Per, Presence, ProRata, Settled, Several, Stream, Substitute, Transfer, Unit, WaiverReason,
};
use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub preset: Option<Preset>,
    pub as_of: Option<Day>,
    /// From when policies hold that do not say it themselves.
    pub from: Option<Day>,
    pub currency: Option<String>,
    #[serde(default)]
    pub policy: Vec<Policy>,
    #[serde(default)]
    pub member: Vec<Member>,
    #[serde(default)]
    pub entry: Vec<Entry>,
    #[serde(default)]
    pub waiver: Vec<Waiver>,
    #[serde(default)]
    pub gift: Vec<Gift>,
    #[serde(default)]
    pub buy_out: Vec<BuyOut>,
    #[serde(default)]
    pub amnesty: Vec<Amnesty>,
    #[serde(default)]
    pub attendance: Vec<Attendance>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Preset {
    pub name: String,
    pub source: String,
    #[serde(default)]
    pub unverified: bool,
    #[serde(default)]
    pub notes: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Policy {
    #[serde(default)]
    pub class: String,
    pub from: Option<Day>,
    #[serde(default)]
    pub unit: Unit,
    pub amount: Quantity,
    #[serde(default)]
    pub period: Period,
    #[serde(default)]
    pub per: Per,
    #[serde(default)]
    pub pro_rata: ProRata,
    #[serde(default)]
    pub due: Due,
    pub tolerance: Option<Quantity>,
    #[serde(default)]
    pub several: Several,
    #[serde(default)]
    pub least_own: u8,
    #[serde(default)]
    pub streams: Vec<Stream>,
    #[serde(default)]
    pub assets: Vec<String>,
    pub bank_cap: Option<Quantity>,
    pub debt_cap: Option<Quantity>,
    #[serde(default)]
    pub penalty: u8,
    #[serde(default)]
    pub transfer: Transfer,
    pub buy_out: Option<BuyOutTerms>,
    pub fine: Option<Fine>,
    pub share_value: Option<Amount>,
    #[serde(default)]
    pub substitutes: Vec<Substitute>,
    #[serde(default)]
    pub approval: Approval,
    #[serde(default)]
    pub effects: Effects,
    pub freeze_at: Option<Quantity>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Period {
    Named(NamedPeriod),
    Cycle { days: u16, from: Option<Day> },
}

impl Default for Period {
    fn default() -> Self {
        Self::Named(NamedPeriod::CalendarYear)
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum NamedPeriod {
    CalendarYear,
    CalendarMonth,
    FromJoining,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BuyOutTerms {
    pub rate: Amount,
    pub most: Option<Quantity>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fine {
    pub amount: Amount,
    #[serde(default)]
    pub settled: Settled,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Member {
    pub no: i64,
    pub class: Option<String>,
    #[serde(default)]
    pub classes: Vec<Spell>,
    pub joined: Option<Day>,
    pub left: Option<Day>,
    pub household: Option<i64>,
    #[serde(default)]
    pub households: Vec<Stay>,
    pub carried: Option<Quantity>,
    pub carried_on: Option<Day>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Spell {
    pub class: String,
    pub from: Option<Day>,
    pub to: Option<Day>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stay {
    pub household: i64,
    pub from: Option<Day>,
    pub to: Option<Day>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub member: i64,
    pub day: Day,
    pub units: Quantity,
    pub asset: Option<String>,
    #[serde(default)]
    pub stream: Stream,
    pub worker: Option<Who>,
    #[serde(default)]
    pub state: State,
    #[serde(default)]
    pub reversed: bool,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    #[default]
    Approved,
    Waiting,
    Declined,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Waiver {
    pub member: i64,
    pub from: Day,
    pub to: Option<Day>,
    pub percent: Option<u8>,
    #[serde(default)]
    pub reason: WaiverReason,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Gift {
    pub from: Who,
    pub to: Who,
    pub units: Quantity,
    pub on: Day,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BuyOut {
    pub member: i64,
    pub units: Quantity,
    pub on: Day,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Amnesty {
    pub member: Option<i64>,
    pub on: Day,
    pub most: Option<Quantity>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Attendance {
    pub member: i64,
    pub day: Option<Day>,
    #[serde(default)]
    pub days: Vec<Day>,
    pub presence: Presence,
    pub units: Option<Quantity>,
}
