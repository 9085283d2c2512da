//! A spell: a member's time in one class.

use crate::ids::{ClassId, DecisionId, SpellId};
use chrono::NaiveDate;
use thiserror::Error;

/// Time in a class: from a day, to a day (both counted) or still running. It may begin later than today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spell {
    /// Identity.
    pub id: SpellId,
    /// Which class.
    pub class: ClassId,
    /// First day.
    pub from: NaiveDate,
    /// Last day, or none while it runs.
    pub to: Option<NaiveDate>,
    /// Why it ended, in the co-op's words; empty where nothing was said.
    pub reason: String,
    /// Who let the member in.
    pub decision: Option<DecisionId>,
}

/// Why a spell was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SpellError {
    /// It would end before it begins.
    #[error("the spell would end before it begins")]
    Backwards,
    /// The member is in that class already on some of those days.
    #[error("the member is in that class already on some of those days")]
    Overlaps,
}

impl Spell {
    /// A new spell, nothing said of it yet.
    pub fn new(class: ClassId, from: NaiveDate, to: Option<NaiveDate>) -> Self {
        Self { id: SpellId::new(), class, from, to, reason: String::new(), decision: None }
    }

    /// Whether the spell holds on a day.
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.from <= on && self.to.is_none_or(|to| on <= to)
    }

    /// Checks this spell against the member's others: no two of one class share a day.
    pub fn check(&self, others: &[Self]) -> Result<(), SpellError> {
        if self.to.is_some_and(|to| to < self.from) {
            return Err(SpellError::Backwards);
        }
        let meets = |o: &Self| o.to.is_none_or(|to| self.from <= to) && self.to.is_none_or(|to| o.from <= to);
        if others.iter().any(|o| o.id != self.id && o.class == self.class && meets(o)) {
            return Err(SpellError::Overlaps);
        }
        Ok(())
    }
}
