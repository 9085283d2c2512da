//! Hours for the commons, as the page asks for them and gets them. Quantities are whole minutes or sessions.

mod queue;
mod standing;

pub use queue::{AnsweredHours, MayAnswer, WaitingGroup, WaitingLine};
pub use standing::MemberStanding;

use super::life::Decision;
use super::settings::MemberName;
use super::settling::{AmnestyLine, BuyOutLine};
use super::{Args, Whole, mirror};
use minga_core::commitments as core;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

mirror!(
    /// What is counted.
    HoursUnit of core::Unit { Minutes, Sessions }
);
mirror!(
    /// What kind of work.
    Stream of core::Stream { Livelihood, Commons, Care }
);
mirror!(
    /// Why less is asked of someone.
    WaiverReason of core::WaiverReason { Sick, Parental, Care, Disability, Age, Leave, Mourning, Other }
);

/// The hours page.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HoursPage {
    /// The day it is about.
    pub as_of: String,
    /// The year on screen.
    pub year: Whole,
    /// The years there is something to see of, newest first.
    pub years: Vec<Whole>,
    /// Whether anything is asked of anyone.
    pub asked: bool,
    /// What is counted.
    pub unit: HoursUnit,
    /// Pledged for the year of that day, period by period, after pro rata and waivers.
    pub pledged: Whole,
    /// Of it, due by that day.
    pub due: Whole,
    /// Done of it.
    pub done: Whole,
    /// Members of whom something is asked.
    pub members: Whole,
    /// Those in order.
    pub in_order: Whole,
    /// Those who are not.
    pub behind: Whole,
    /// Where everyone stands, from far behind to far ahead.
    pub stands: Vec<Stand>,
    /// Who is behind, most first; the first of them.
    pub late: Vec<LateLine>,
    /// Work that waits to be approved.
    pub waiting: Vec<WaitingGroup>,
    /// The pool of solidarity; none where hours do not pass on and none ever did.
    pub pool: Option<Pool>,
}

/// Those who stand within the same ten hours (or one session).
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Stand {
    /// From so many units ahead of what is due, below zero behind; none where there is no end.
    pub from: Option<Whole>,
    /// To less than so many; none where there is no end.
    pub to: Option<Whole>,
    /// Whether they are in order.
    pub in_order: bool,
    /// How many of each class.
    pub classes: Vec<Woven>,
}

/// So many of a class.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Woven {
    /// The class's weave.
    pub dye: Whole,
    /// How many.
    pub count: Whole,
}

/// Someone who is behind.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LateLine {
    /// Who.
    pub member: MemberName,
    /// The weave of the class.
    pub dye: Whole,
    /// Units behind what is due.
    pub behind: Whole,
    /// Since when.
    pub since: String,
    /// What may help.
    pub helps: Helps,
}

/// What may help someone who is behind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "what", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Helps {
    /// Work of theirs waits to be approved.
    Waiting {
        /// Units.
        units: Whole,
    },
    /// The pool has hours.
    Pool {
        /// Units in it.
        units: Whole,
    },
    /// Owes from an earlier period: the assembly may let it lapse.
    Amnesty,
    /// A work day is called.
    WorkDay {
        /// What it is called.
        title: String,
        /// When.
        on: String,
    },
    /// A waiver, if they are ill or caring for someone.
    Waiver,
}

/// The pool of solidarity over a year.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Pool {
    /// At the beginning of the year.
    pub before: Whole,
    /// Given to it, and by how many.
    pub given: Whole,
    /// How many gave.
    pub givers: Whole,
    /// Passed on from it.
    pub passed: Whole,
    /// To how many.
    pub takers: Whole,
    /// In it at the end.
    pub now: Whole,
}

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

/// Work to be entered: by one or several, on one day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkDraft {
    /// Whom it is credited to.
    pub members: Vec<String>,
    /// The day of the work.
    pub on: String,
    /// What was worked on.
    pub asset_id: Option<String>,
    /// How much each did, as typed: `4:30`, `4,5`, `4h30`, `270 min`.
    pub units: String,
    /// Of some members another quantity, as typed: by who they are.
    pub own_units: BTreeMap<String, String>,
    /// What kind of work.
    pub stream: Stream,
    /// Who did it, where that was not the one credited.
    pub worker: WorkerDraft,
    /// The name of one who did it and is nobody of the register. A personal value.
    pub worker_name: String,
    /// What else there is to say. A personal value.
    pub note: String,
    /// It was asked about, and it is so.
    pub sure: bool,
}

/// Who did the work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "who", rename_all = "kebab-case", rename_all_fields = "camelCase")]
#[allow(missing_docs)] // the core says what each means
pub enum WorkerDraft {
    Own,
    Member { id: String },
    Relative,
    Guest,
    Hired,
}

/// What there is to say of work before it is entered.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkCheck {
    /// How much was read, of the first of them.
    pub units: Whole,
    /// What that one's work is counted in.
    pub unit: HoursUnit,
    /// What may be wrong: asked, never a wall.
    pub doubts: Vec<crate::fault::Fault>,
}

/// Hours that pass on. None on a side is the pool.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct GiftDraft {
    /// From whom.
    pub from_id: Option<String>,
    /// To whom.
    pub to_id: Option<String>,
    /// How much, as typed.
    pub units: String,
    /// On which day.
    pub on: String,
}

/// Days on which less is asked.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WaiverDraft {
    /// Why.
    pub reason: WaiverReason,
    /// First day.
    pub from: String,
    /// Last day, or none while it lasts.
    pub to: Option<String>,
    /// How much is waived, 1 to 100.
    pub percent: Whole,
    /// Who decided.
    pub decision: Option<Decision>,
}

/// What is worked on, to choose from.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WorkAsset {
    /// Which.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Work on it is over.
    pub closed: bool,
}

/// A member as a slip of paper names one: by number.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Numbered {
    /// Who.
    pub member: MemberName,
    /// The weave of the class.
    pub dye: Whole,
}

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

/// What would come of a table of hours.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HoursTable {
    /// The name of its file.
    pub file_name: String,
    /// Lines that are new and true as they stand.
    pub new: Whole,
    /// Lines that are there already.
    pub same: Whole,
    /// The minutes of the new ones.
    pub minutes: Whole,
    /// The minutes of those asked about.
    pub doubt_minutes: Whole,
    /// What is worked on that only the table names.
    pub assets: Vec<String>,
    /// Lines that could be true and are asked about: messages `error-CODE`.
    pub doubts: Vec<TableLine>,
    /// Lines that stay out: messages `import-hours-CODE`.
    pub errors: Vec<TableLine>,
}

/// What there is to say of a line of a table.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TableLine {
    /// Which line of the file.
    pub line: Whole,
    /// Which message.
    pub code: String,
    /// Its arguments.
    pub args: Args,
}
