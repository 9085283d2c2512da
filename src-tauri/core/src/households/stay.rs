//! A stay: the time a member lives in one household.

use crate::ids::{HouseholdId, StayId};
use chrono::NaiveDate;
use thiserror::Error;

/// From a day, to a day, both counted: without the first it was always so, without the second it is so still.
pub type Days = (Option<NaiveDate>, Option<NaiveDate>);

/// Time in a household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// Identity.
    pub id: StayId,
    /// Where.
    pub household: HouseholdId,
    /// First day; none where it was always so, as far as anybody knows.
    pub from: Option<NaiveDate>,
    /// Last day; none while it lasts.
    pub to: Option<NaiveDate>,
}

/// Why a stay was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StayError {
    /// It would end before it begins.
    #[error("the stay would end before it begins")]
    Backwards,
    /// The member lives in another household on some of those days, this one the first of them.
    #[error("the member lives in another household on {0}")]
    Elsewhere(NaiveDate),
    /// The day has not come yet.
    #[error("{0} has not come yet")]
    Ahead(NaiveDate),
    /// Lives there already.
    #[error("the member lives there already")]
    There,
    /// Lives in no household on that day.
    #[error("the member lives in no household on that day")]
    Nowhere,
    /// There is no such stay.
    #[error("there is no such stay")]
    NoSuchStay,
    /// The days are those that are noted.
    #[error("these days are noted already")]
    Same,
}

impl StayError {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Backwards => "spell-backwards",
            Self::Elsewhere(_) => "lives-elsewhere",
            Self::Ahead(_) => "day-ahead",
            Self::There => "lives-there",
            Self::Nowhere => "lives-nowhere",
            Self::NoSuchStay => "no-such-entry",
            Self::Same => "nothing-changed",
        }
    }

    /// The day the sentence names, if it names one.
    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            Self::Elsewhere(day) | Self::Ahead(day) => Some(*day),
            _ => None,
        }
    }
}

impl Stay {
    /// A new stay that lasts.
    pub fn new(household: HouseholdId, from: Option<NaiveDate>) -> Self {
        Self { id: StayId::new(), household, from, to: None }
    }

    /// Its first day, of all there are.
    pub fn first(&self) -> NaiveDate {
        self.from.unwrap_or(NaiveDate::MIN)
    }

    /// Its last day, of all there are.
    pub fn last(&self) -> NaiveDate {
        self.to.unwrap_or(NaiveDate::MAX)
    }

    /// Whether the member lives there on a day.
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.first() <= on && on <= self.last()
    }

    /// Checks this stay against the member's others: nobody lives in two households on one day.
    ///
    /// # Errors
    /// Where it would overlap another, end before it begins or lie ahead.
    pub fn check(&self, others: &[Self], today: NaiveDate) -> Result<(), StayError> {
        if self.last() < self.first() {
            return Err(StayError::Backwards);
        }
        if let Some(ahead) = [self.from, self.to].into_iter().flatten().find(|day| *day > today) {
            return Err(StayError::Ahead(ahead));
        }
        let meets = |o: &&Self| o.id != self.id && self.first() <= o.last() && o.first() <= self.last();
        let met = others.iter().filter(meets).map(|o| o.first().max(self.first())).min();
        // Since always on both sides: the last day of the other is one a person can read.
        let told =
            |day| if day == NaiveDate::MIN { others.iter().filter_map(|o| o.to).min().unwrap_or(today) } else { day };
        met.map_or(Ok(()), |day| Err(StayError::Elsewhere(told(day))))
    }
}
