//! What is asked of each class, as the page of pledges has it.

use super::{HoursUnit, Stream, WorkAsset};
use crate::shapes::life::Decision;
use crate::shapes::{Whole, mirror};
use minga_core::commitments as core;
use serde::{Deserialize, Serialize};
use specta::Type;

mirror!(
    /// Of whom an amount is asked.
    PledgePer of core::Per { Member, Household }
);

mirror!(
    /// What is asked of someone who was not there the whole period.
    ProRata of core::ProRata { Days, Months, None }
);

mirror!(
    /// When it is due.
    PledgeDue of core::Due { EvenPace, PeriodEnd }
);

mirror!(
    /// What is asked of someone in several classes.
    Several of core::Several { Greatest, Sum }
);

mirror!(
    /// May hours pass on?
    Transfer of core::Transfer { None, Member, Pool }
);

mirror!(
    /// Who, beside the member, may do a member's work.
    Substitute of core::Substitute { Member, Relative, Guest, Hired }
);

mirror!(
    /// Who may approve.
    Approver of core::Approver { Office, Steward }
);

/// The time an amount is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[allow(missing_docs)] // the core says what each means
pub enum PledgePeriod {
    CalendarYear,
    CalendarMonth,
    Cycle { days: Whole, from: String },
    FromJoining,
}

/// What a pledge says, as the form has it: amounts of work as typed (`100`, `2:45`), money as decimals; nothing typed
/// is no limit, or not done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PledgeDraft {
    /// What is counted.
    pub unit: HoursUnit,
    /// Asked for in a period.
    pub amount: String,
    /// The period.
    pub period: PledgePeriod,
    /// Of whom.
    pub per: PledgePer,
    /// Of part of a period.
    pub pro_rata: ProRata,
    /// When it is due.
    pub due: PledgeDue,
    /// How far behind someone is still in order.
    pub tolerance: String,
    /// Of someone in several classes.
    pub several: Several,
    /// Least part done in person, in percent.
    pub least_own: Whole,
    /// Streams that count; all where none is named.
    pub streams: Vec<Stream>,
    /// Assets that count; all where none is named.
    pub assets: Vec<String>,
    /// Most that is carried on ahead.
    pub bank_cap: String,
    /// Most that is held against anyone.
    pub debt_cap: String,
    /// How many times its length a missed session is owed beside it.
    pub penalty: Whole,
    /// May hours pass on?
    pub transfer: Transfer,
    /// What an hour (a session) costs, where it may be paid instead.
    pub buy_out: String,
    /// Most bought out in a period.
    pub buy_out_most: String,
    /// Money asked for a session missed.
    pub fine: String,
    /// It may be worked off.
    pub fine_worked_off: bool,
    /// What an hour adds to the share capital.
    pub share_value: String,
    /// Who else may do the work.
    pub substitutes: Vec<Substitute>,
    /// Who approves.
    pub approver: Approver,
    /// How many have to.
    pub approvals: Whole,
    /// Who is behind may not vote.
    pub no_vote: bool,
    /// Who is behind may not use the services.
    pub no_services: bool,
    /// After so many days of grace.
    pub grace_days: Whole,
    /// At so many behind nothing more is debited.
    pub freeze_at: String,
}

/// The pledges of a class.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClassPledges {
    /// Which class.
    pub class_id: String,
    /// From the first to the one furthest ahead.
    pub pledges: Vec<Pledge>,
}

/// A pledge, from a day on.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Pledge {
    /// First day it holds.
    pub from: String,
    /// Last day it holds; none while no other follows.
    pub to: Option<String>,
    /// What it says.
    pub rules: PledgeDraft,
    /// Who decided it.
    pub decision: Option<Decision>,
}

/// What another co-op asks of its members: a form filled in. A cycle begins on the pledge's own first day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PledgePreset {
    /// Which: a word that stays.
    pub id: String,
    /// The co-op.
    pub name: String,
    /// Of whom it asks this, where it asks others something else; empty otherwise.
    pub whom: String,
    /// Where it is told.
    pub source: String,
    /// What the fields cannot say; may be empty.
    pub notes: String,
    /// Nobody has read that source for Minga.
    pub unverified: bool,
    /// What it asks.
    pub rules: PledgeDraft,
}

/// The page of pledges.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PledgesPage {
    /// Each class.
    pub classes: Vec<ClassPledges>,
    /// What others ask.
    pub presets: Vec<PledgePreset>,
    /// What is worked on, by name.
    pub assets: Vec<WorkAsset>,
}
