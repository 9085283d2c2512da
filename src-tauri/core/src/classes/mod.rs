//! Stakeholder classes: who owns the co-op together. Their names are the co-op's own.

use crate::ids::{ClassId, TermsId};
use crate::money::Money;
use crate::ratio::Part;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A class. Its dye is which of the eight weaves of the cloth stands for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Identity.
    pub id: ClassId,
    /// The co-op's own word for it.
    pub name: String,
    /// Which of the eight weaves (0 to 7).
    pub dye: u8,
    /// Place in lists.
    pub position: i64,
    /// Terms its shares are held on, by date they began.
    pub terms: Vec<Terms>,
}

impl Class {
    /// The terms in force on a day; before the first, the first.
    pub fn terms_on(&self, on: NaiveDate) -> Option<&Terms> {
        self.terms.iter().rfind(|t| t.from <= on).or_else(|| self.terms.first())
    }
}

/// What becomes of shares when a member leaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnExit {
    /// The co-op buys them back.
    #[default]
    BoughtBack,
    /// They stay with the co-op as a gift.
    Gifted,
    /// They pass to another member.
    Transferred,
    /// They are cancelled without payment.
    Cancelled,
}

impl OnExit {
    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::BoughtBack => "bought-back",
            Self::Gifted => "gifted",
            Self::Transferred => "transferred",
            Self::Cancelled => "cancelled",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::BoughtBack, Self::Gifted, Self::Transferred, Self::Cancelled].into_iter().find(|k| k.word() == word)
    }
}

/// Terms of a class's shares, from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Identity.
    pub id: TermsId,
    /// First day they hold.
    pub from: NaiveDate,
    /// Par value of one share.
    pub par: Money,
    /// Fewest shares a member of the class holds.
    pub least_units: i64,
    /// May they pass from member to member?
    pub transferable: bool,
    /// May they be withdrawn at all?
    pub withdrawable: bool,
    /// Whole years before they can be redeemed.
    pub redeem_after_years: u8,
    /// What becomes of them on exit.
    pub on_exit: OnExit,
    /// The largest part of the capital one member may hold; none where no limit is set.
    pub most_part: Option<Part>,
}
