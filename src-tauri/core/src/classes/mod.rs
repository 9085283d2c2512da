//! Stakeholder classes: who owns the co-op together. Their names are the co-op's own.

use crate::ids::{ClassId, TermsId};
use crate::money::Money;
use crate::ratio::Part;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

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

    /// Whether terms can be set: in themselves, and from no earlier day than those set last. From the same day on
    /// they take the place of those.
    ///
    /// # Errors
    /// Why not.
    pub fn check_terms(&self, terms: &Terms) -> Result<(), TermsError> {
        if terms.par < Money::ZERO {
            return Err(TermsError::ParBelowZero);
        }
        if terms.least_units < 0 {
            return Err(TermsError::UnitsBelowZero);
        }
        if terms.most_part.is_some_and(|part| part.most_of(Money(i64::MAX)) == Money::ZERO) {
            return Err(TermsError::NoPart);
        }
        match self.terms.last() {
            Some(last) if terms.from < last.from => Err(TermsError::BeforeOthers(last.from)),
            _ => Ok(()),
        }
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

/// Why terms were not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TermsError {
    /// A par value below zero.
    #[error("a par value below zero")]
    ParBelowZero,
    /// Fewer shares than none.
    #[error("fewer shares than none")]
    UnitsBelowZero,
    /// A largest part of nothing: nobody could hold a share.
    #[error("the largest part is nothing")]
    NoPart,
    /// Other terms hold from a later day.
    #[error("other terms hold from {0}")]
    BeforeOthers(NaiveDate),
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
