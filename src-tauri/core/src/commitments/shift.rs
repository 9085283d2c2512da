//! What changes a balance beside work: waivers, gifts, buy-outs, amnesties, sessions missed, and where someone stood
//! before.

use super::Unit;
use crate::ids::{
    AmnestyId, AttendanceId, BuyOutId, ChargeId, DecisionId, GiftId, MemberId, OpeningId, WaiverId, WorkDayId,
};
use crate::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Why less is asked of someone. Nothing more is said: a diagnosis is nobody's business.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WaiverReason {
    /// Ill.
    Sick,
    /// A child born or taken in.
    Parental,
    /// Caring for someone.
    Care,
    /// With a disability.
    Disability,
    /// Of an age at which the co-op asks less.
    Age,
    /// Away with leave: a sabbatical.
    Leave,
    /// Mourning.
    Mourning,
    /// Any other the co-op accepts.
    #[default]
    Other,
}

impl WaiverReason {
    /// All reasons, in the order they are offered.
    pub const ALL: [Self; 8] =
        [Self::Sick, Self::Parental, Self::Care, Self::Disability, Self::Age, Self::Leave, Self::Mourning, Self::Other];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Sick => "sick",
            Self::Parental => "parental",
            Self::Care => "care",
            Self::Disability => "disability",
            Self::Age => "age",
            Self::Leave => "leave",
            Self::Mourning => "mourning",
            Self::Other => "other",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.word() == word)
    }
}

/// Part of what is asked that is not asked of somebody, for some days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiver {
    /// Identity.
    pub id: WaiverId,
    /// Of whom.
    pub member: MemberId,
    /// Why.
    pub reason: WaiverReason,
    /// First day; it may lie ahead.
    pub from: NaiveDate,
    /// Last day, or none while it lasts.
    pub to: Option<NaiveDate>,
    /// How much of it is waived, 1 to 100. Where two overlap the greater holds.
    pub percent: u8,
    /// Who decided it.
    pub decision: Option<DecisionId>,
}

/// Where hours come from, and where they go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purse {
    /// A member's.
    Member(MemberId),
    /// The pool of solidarity.
    Pool,
}

/// Hours that pass on: what one gives the other receives. Taking one back is a line from and to the other way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gift {
    /// Identity.
    pub id: GiftId,
    /// From whom.
    pub from: Purse,
    /// To whom; never the same.
    pub to: Purse,
    /// Minutes or sessions.
    pub unit: Unit,
    /// How many, one or more.
    pub units: i64,
    /// On which day.
    pub on: NaiveDate,
    /// The gift this one takes back.
    pub reverses: Option<GiftId>,
}

/// Hours paid for instead of worked. The money is a charge, owed to the commons fund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuyOut {
    /// Identity.
    pub id: BuyOutId,
    /// Whose.
    pub member: MemberId,
    /// Minutes or sessions.
    pub unit: Unit,
    /// How many, one or more; below zero where it takes another back.
    pub units: i64,
    /// On which day.
    pub on: NaiveDate,
    /// What an hour (a session) cost on that day.
    pub rate: Money,
    /// What is owed for it.
    pub charge: ChargeId,
    /// The buy-out this one takes back.
    pub reverses: Option<BuyOutId>,
}

/// Debts forgiven by an assembly: what was carried into the period of that day, below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Amnesty {
    /// Identity.
    pub id: AmnestyId,
    /// Whose; of everyone where nobody is named.
    pub member: Option<MemberId>,
    /// From which day.
    pub on: NaiveDate,
    /// Most units forgiven to each; none for all of it.
    pub most: Option<i64>,
    /// The assembly's decision.
    pub decision: DecisionId,
}

/// Whether somebody came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Presence {
    /// Came.
    Attended,
    /// Did not come, and said so in time or with good reason.
    Excused,
    /// Did not come.
    Missed,
}

impl Presence {
    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Attended => "attended",
            Self::Excused => "excused",
            Self::Missed => "missed",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Attended, Self::Excused, Self::Missed].into_iter().find(|p| p.word() == word)
    }
}

/// Whether somebody came to a called session.
///
/// Where sessions are counted, one excused is one done, and one attended is where no day was called: of a called day
/// there is an entry, as there is where minutes are counted. A missed one weighs with either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Identity.
    pub id: AttendanceId,
    /// The called day.
    pub work_day: Option<WorkDayId>,
    /// Who.
    pub member: MemberId,
    /// On which day.
    pub day: NaiveDate,
    /// Came, excused, missed.
    pub presence: Presence,
    /// How long the session was called for, in minutes. Where sessions are counted it is one, however long.
    pub minutes: i64,
}

/// Where a member stood before the entries of this file begin: brought over from the book kept before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Identity.
    pub id: OpeningId,
    /// Whose.
    pub member: MemberId,
    /// From which day.
    pub on: NaiveDate,
    /// Minutes or sessions.
    pub unit: Unit,
    /// Ahead above zero, behind below it.
    pub units: i64,
}
