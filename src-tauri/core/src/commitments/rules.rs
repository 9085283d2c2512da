//! What a policy says. Kept in the file as the JSON of [`Rules`]: fields are only ever added, each with a default.

use crate::ids::AssetId;
use crate::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Entry, Stream, Worker};

/// What is counted. Quantities are whole ones of these.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Minutes of work, shown as hours and minutes.
    #[default]
    Minutes,
    /// Sessions attended.
    Sessions,
}

impl Unit {
    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Sessions => "sessions",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Minutes, Self::Sessions].into_iter().find(|u| u.word() == word)
    }
}

/// The time an amount is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Period {
    /// 1 January to 31 December.
    #[default]
    CalendarYear,
    /// First to last of a month.
    CalendarMonth,
    /// So many days, again and again, counted from a day.
    Cycle {
        /// Length in days, one or more.
        days: u16,
        /// First day of a cycle.
        from: NaiveDate,
    },
    /// A year from the day a member joined, and again.
    FromJoining,
}

/// Of whom an amount is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// Of each member.
    #[default]
    Member,
    /// Once of those who live together; of a member on its own who lives in no household. A day belongs to the account of
    /// the home a member lives in that day ([`crate::commitments::Homes`]).
    Household,
}

/// What is asked of someone who was not there the whole period.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProRata {
    /// By days.
    #[default]
    Days,
    /// By months begun.
    Months,
    /// The whole amount.
    None,
}

/// When it is due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Due {
    /// Day by day, in equal parts.
    EvenPace,
    /// On the last day of the period.
    #[default]
    PeriodEnd,
}

/// What is asked of someone in several classes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Several {
    /// What the class that asks most asks.
    #[default]
    Greatest,
    /// What all of them ask.
    Sum,
}

/// May hours pass on?
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Transfer {
    /// No.
    #[default]
    None,
    /// To a named member, and to the pool.
    Member,
    /// To the pool alone, and from it.
    Pool,
}

/// Paying instead of working.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct BuyOutTerms {
    /// What an hour costs (a session, where sessions are counted), into the commons fund.
    pub rate: Money,
    /// Most units bought out in a period; none where there is no limit.
    #[serde(default)]
    pub most: Option<i64>,
}

/// How a fine may be settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settled {
    /// With money alone.
    #[default]
    Payable,
    /// With money, or with work made up for.
    WorkedOff,
}

/// Money asked for a session missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Fine {
    /// How much for each.
    pub amount: Money,
    /// How it may be settled.
    #[serde(default)]
    pub settled: Settled,
}

/// Who, beside the member, may do a member's work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Substitute {
    /// Another member.
    Member,
    /// Family and those who live with the member.
    Relative,
    /// A guest, a friend.
    Guest,
    /// Someone paid to.
    Hired,
}

/// Who may approve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Approver {
    /// Anyone of the office.
    #[default]
    Office,
    /// A steward of the asset.
    Steward,
}

/// How work is approved. One's own never is by oneself, whatever this says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Approval {
    /// By whom.
    #[serde(default)]
    pub by: Approver,
    /// How many people have to: one or more.
    pub count: u8,
}

impl Default for Approval {
    fn default() -> Self {
        Self { by: Approver::Office, count: 1 }
    }
}

/// What follows from being behind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Effects {
    /// Who is behind may not vote.
    pub no_vote: bool,
    /// Who is behind may not use the services.
    pub no_services: bool,
    /// Days after the last day in order before that holds.
    pub grace_days: u16,
}

/// Every field of a policy. The default asks nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// What is counted.
    pub unit: Unit,
    /// Units asked for in a period; zero or more.
    pub amount: i64,
    /// The period.
    pub period: Period,
    /// Of whom.
    pub per: Per,
    /// What is asked for part of a period.
    pub pro_rata: ProRata,
    /// When it is due.
    pub due: Due,
    /// Units someone may be behind what is due and still be in order.
    pub tolerance: i64,
    /// What is asked of someone in several classes.
    pub several: Several,
    /// Least part of what is asked that a member does in person, in percent; 0 where it does not matter.
    pub least_own: u8,
    /// Streams that count; all where none is named.
    pub streams: Vec<Stream>,
    /// Assets work on which counts; all where none is named.
    pub assets: Vec<AssetId>,
    /// Most units ahead that are carried into the next period: 0 for nothing, none for no limit.
    pub bank_cap: Option<i64>,
    /// Most units behind that are held against anyone; none for no limit.
    pub debt_cap: Option<i64>,
    /// How many times its length a missed session is owed beside it: 0, 1 or 2.
    pub penalty: u8,
    /// May hours pass on?
    pub transfer: Transfer,
    /// Paying instead of working; none where that is not done.
    pub buy_out: Option<BuyOutTerms>,
    /// Money asked for a missed session.
    pub fine: Option<Fine>,
    /// What an hour adds to the member's share capital; none where it adds nothing.
    pub share_value: Option<Money>,
    /// Who, beside the member, may do a member's work; nobody where nothing is named.
    pub substitutes: Vec<Substitute>,
    /// How work is approved.
    pub approval: Approval,
    /// What follows from being behind.
    pub effects: Effects,
    /// At this balance or below nothing more is debited: -4. None where nothing freezes.
    pub freeze_at: Option<i64>,
}

impl Rules {
    /// Whether work done by such a one may count for a member.
    pub fn lets(&self, worker: Worker) -> bool {
        let substitute = match worker {
            Worker::Own => return true,
            Worker::Member(_) => Substitute::Member,
            Worker::Relative => Substitute::Relative,
            Worker::Guest => Substitute::Guest,
            Worker::Hired => Substitute::Hired,
        };
        self.substitutes.contains(&substitute)
    }

    /// Whether work counts: in this unit, of a stream and on an asset that do.
    pub fn counts(&self, entry: &Entry) -> bool {
        entry.unit == self.unit && self.counts_stream(entry.stream) && self.counts_asset(entry.asset)
    }

    /// Whether work of a stream counts.
    pub fn counts_stream(&self, stream: Stream) -> bool {
        self.streams.is_empty() || self.streams.contains(&stream)
    }

    /// Whether work on an asset, or on none, counts.
    pub fn counts_asset(&self, asset: Option<AssetId>) -> bool {
        self.assets.is_empty() || asset.is_some_and(|asset| self.assets.contains(&asset))
    }

    /// Whether somebody may be asked by both at once: where what several classes ask adds up, it has to be asked for
    /// the same period.
    pub fn adds_up(&self, other: &Self) -> bool {
        let sum = self.several == Several::Sum || other.several == Several::Sum;
        !sum || self.period == other.period || self.amount == 0 || other.amount == 0
    }

    /// Nothing is asked, and nothing is carried on.
    pub const NOTHING: Self = Self {
        unit: Unit::Minutes,
        amount: 0,
        period: Period::CalendarYear,
        per: Per::Member,
        pro_rata: ProRata::Days,
        due: Due::PeriodEnd,
        tolerance: 0,
        several: Several::Greatest,
        least_own: 0,
        streams: Vec::new(),
        assets: Vec::new(),
        bank_cap: Some(0),
        debt_cap: None,
        penalty: 0,
        transfer: Transfer::None,
        buy_out: None,
        fine: None,
        share_value: None,
        substitutes: Vec::new(),
        approval: Approval { by: Approver::Office, count: 1 },
        effects: Effects { no_vote: false, no_services: false, grace_days: 0 },
        freeze_at: None,
    };
}
