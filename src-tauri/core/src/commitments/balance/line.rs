//! A balance, and the lines that make it up.

use crate::commitments::span::Span;
use crate::commitments::{Unit, WaiverReason};
use crate::ids::{ClassId, WaiverId};
use chrono::NaiveDate;
use serde::Serialize;

/// Why a line is there, with what its sentence needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Why {
    /// From before. `left` was left over; it is more than the line where a cap held.
    Carried {
        /// The last day before.
        until: NaiveDate,
        /// What was left over, ahead or behind.
        left: i64,
        /// The day it was written down for, where it comes from the book kept before.
        opened: Option<NaiveDate>,
    },
    /// Brought along from a household the last of whom moved out.
    Brought {
        /// The first day here.
        on: NaiveDate,
    },
    /// Asked by a policy.
    Asked {
        /// Of the class.
        class: ClassId,
        /// The whole amount of a period.
        amount: i64,
        /// The days it is asked for.
        span: Span,
        /// Whether that is the whole period.
        whole: bool,
    },
    /// Not asked: not in the class, or another class asks more.
    PartTime {
        /// Of the class.
        class: ClassId,
        /// On so many days of those.
        days: i64,
    },
    /// Not asked: waived.
    Waived {
        /// Which waiver.
        waiver: WaiverId,
        /// Why.
        reason: WaiverReason,
        /// How much of it.
        percent: u8,
        /// On so many days.
        days: i64,
    },
    /// Nothing is asked: at this balance nothing more is debited.
    Frozen {
        /// What would have been asked.
        spared: i64,
    },
    /// Work done and approved.
    Done {
        /// How many entries.
        entries: i64,
    },
    /// Work of others beyond the part they may do.
    BeyondOthers {
        /// What others did.
        others: i64,
        /// What of it may count.
        most: i64,
    },
    /// Came to called sessions.
    Attended {
        /// How many.
        sessions: i64,
    },
    /// Could not come, and said so.
    Excused {
        /// How many.
        sessions: i64,
    },
    /// Did not come.
    Missed {
        /// How many weigh.
        sessions: i64,
    },
    /// Received from other members.
    Received,
    /// Received from the pool.
    FromPool,
    /// Given to other members.
    Given,
    /// Given to the pool.
    ToPool,
    /// Paid for instead.
    BoughtOut,
    /// Forgiven by the assembly.
    Amnesty {
        /// Decided for which day.
        on: NaiveDate,
    },
    /// No more than so much is held against anyone.
    DebtCap {
        /// The cap.
        cap: i64,
    },
}

impl Why {
    /// The stable word for it.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Carried { .. } => "carried",
            Self::Brought { .. } => "brought",
            Self::Asked { .. } => "asked",
            Self::PartTime { .. } => "part-time",
            Self::Waived { .. } => "waived",
            Self::Frozen { .. } => "frozen",
            Self::Done { .. } => "done",
            Self::BeyondOthers { .. } => "beyond-others",
            Self::Attended { .. } => "attended",
            Self::Excused { .. } => "excused",
            Self::Missed { .. } => "missed",
            Self::Received => "received",
            Self::FromPool => "from-pool",
            Self::Given => "given",
            Self::ToPool => "to-pool",
            Self::BoughtOut => "bought-out",
            Self::Amnesty { .. } => "amnesty",
            Self::DebtCap { .. } => "debt-cap",
        }
    }
}

/// One line of the sum: what it adds, below zero what it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Units added.
    pub units: i64,
    /// Why.
    pub why: Why,
}

/// Where somebody stands on a day, and why. The lines add up to the balance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(clippy::struct_excessive_bools)] // each answers a question of its own
pub struct Balance {
    /// What is counted.
    pub unit: Unit,
    /// The day asked about.
    pub as_of: NaiveDate,
    /// The period that day lies in; of someone who left, the last one.
    pub period: Span,
    /// Asked for in that period, after pro rata and waivers.
    pub required: i64,
    /// Of it, due by that day.
    pub due: i64,
    /// Done in that period: work and sessions that count.
    pub done: i64,
    /// Ahead above zero, behind below it.
    pub balance: i64,
    /// Entered, and not approved yet. Not in the balance.
    pub waiting: i64,
    /// Approved work that this commitment does not count: other streams, other assets.
    pub uncounted: i64,
    /// The sum, line by line.
    pub lines: Vec<Line>,
    /// The year of that day so far, whatever the period.
    pub year: Year,
    /// Whether anything is asked, now or later.
    pub asked: bool,
    /// The last day on which, with nothing more done, what is due exceeds what is done by no more than the
    /// tolerance. None where no such day is in sight.
    pub in_order_until: Option<NaiveDate>,
    /// Whether nothing more is debited.
    pub frozen: bool,
    /// Whether the commitment lets the member vote that day.
    pub may_vote: bool,
    /// Whether the commitment lets the member use the services that day.
    pub may_use: bool,
}

/// A year, for those whose periods are shorter: the periods that begin in it, and the one of the day asked about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Year {
    /// Asked for in those periods.
    pub required: i64,
    /// Of it, due by the day asked about.
    pub due: i64,
    /// Done in them: work and sessions that count.
    pub done: i64,
}

impl Balance {
    /// What there is to give of it: done, received and carried, and not passed on yet. Below zero where more was passed
    /// on. What is asked does not count against it: who gives is behind by so much more. Nor do hours paid for count.
    pub fn to_give(&self) -> i64 {
        let own = |line: &Line| match line.why {
            Why::Carried { .. } | Why::Brought { .. } => line.units.max(0),
            Why::Done { .. }
            | Why::BeyondOthers { .. }
            | Why::Attended { .. }
            | Why::Excused { .. }
            | Why::Received
            | Why::FromPool
            | Why::Given
            | Why::ToPool => line.units,
            _ => 0,
        };
        self.lines.iter().map(own).sum()
    }

    /// Whether the member is in order that day.
    pub fn in_order(&self) -> bool {
        self.in_order_until.is_none_or(|until| self.as_of <= until)
    }
}
