//! A charge: what a member is asked for, and by when.

use super::{PaymentError, check_amount, check_day};
use crate::ids::{ChargeId, ClassId, DecisionId, MemberId};
use crate::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a charge is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChargeKind {
    /// To join.
    EntryFee,
    /// For a year, a month, ..
    Dues,
    /// Held for the member, and given back one day.
    Deposit,
    /// For something missed or broken.
    Fine,
    /// Shares subscribed and not paid up. What is paid on it is a line of the share ledger.
    Shares,
    /// Hours for the commons paid for instead of worked: owed to the commons fund.
    BuyOut,
    /// Anything else; its words say what.
    Other,
}

impl ChargeKind {
    /// All kinds, in the order they are offered.
    pub const ALL: [Self; 7] =
        [Self::EntryFee, Self::Dues, Self::Deposit, Self::Fine, Self::Shares, Self::BuyOut, Self::Other];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::EntryFee => "entry-fee",
            Self::Dues => "dues",
            Self::Deposit => "deposit",
            Self::Fine => "fine",
            Self::Shares => "shares",
            Self::BuyOut => "buy-out",
            Self::Other => "other",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// A charge, or the line that takes one back: its amount is below zero, and its words say why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Charge {
    /// Identity.
    pub id: ChargeId,
    /// Who is asked.
    pub member: MemberId,
    /// What for.
    pub kind: ChargeKind,
    /// How much.
    pub amount: Money,
    /// The day it is asked.
    pub on: NaiveDate,
    /// The last day to pay without being late.
    pub due: NaiveDate,
    /// The class whose dues or shares it is about.
    pub class: Option<ClassId>,
    /// What the co-op calls it ("Dues 2027"); of a line that takes one back, why. May be empty.
    pub words: String,
    /// The charge this line takes back.
    pub reverses: Option<ChargeId>,
    /// Who decided it.
    pub decision: Option<DecisionId>,
}

impl Charge {
    /// Whether it is held for the member, and given back one day.
    pub fn is_deposit(&self) -> bool {
        self.kind == ChargeKind::Deposit
    }

    /// Checks a new charge.
    ///
    /// # Errors
    /// An amount that is nothing or too large, a day ahead, or due before it is asked.
    pub fn check(&self, today: NaiveDate) -> Result<(), PaymentError> {
        check_amount(self.amount)?;
        check_day(self.on, today)?;
        if self.due < self.on { Err(PaymentError::DueBefore) } else { Ok(()) }
    }
}
