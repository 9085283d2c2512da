//! What flows into the commons: money by lines, hours by class and year.

use super::{Asset, AssetError};
use crate::ids::{AssetId, ClassId, FlowId};
use crate::members::{LifeError, has_come};
use crate::money::Money;
use chrono::NaiveDate;
use thiserror::Error;

/// Money that came in for it (above zero) or was spent on it (below).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Identity.
    pub id: FlowId,
    /// For what.
    pub asset: AssetId,
    /// On which day.
    pub on: NaiveDate,
    /// How much.
    pub amount: Money,
    /// From whom, or for what.
    pub words: String,
    /// The line this one takes back.
    pub reverses: Option<FlowId>,
}

/// Why a line of money was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FlowError {
    /// Nothing.
    #[error("no amount")]
    NoAmount,
    /// A line that takes another back, or was taken back.
    #[error("it was taken back already")]
    TakenBack,
    /// On that day it is not held.
    #[error(transparent)]
    Asset(#[from] AssetError),
    /// The day has not come.
    #[error(transparent)]
    Day(#[from] LifeError),
}

/// Whether a line can be written today.
///
/// # Errors
/// Why not.
pub fn check_flow(flow: &Flow, asset: &Asset, today: NaiveDate) -> Result<(), FlowError> {
    if flow.amount == Money::ZERO {
        return Err(FlowError::NoAmount);
    }
    has_come(flow.on, today)?;
    asset.must_hold(flow.on)?;
    Ok(())
}

/// The line that takes one back, on its own day, so that no year keeps what never was.
///
/// # Errors
/// [`FlowError::TakenBack`].
pub fn taking_back(flow: &Flow, all: &[Flow]) -> Result<Flow, FlowError> {
    if flow.reverses.is_some() || all.iter().any(|other| other.reverses == Some(flow.id)) {
        return Err(FlowError::TakenBack);
    }
    Ok(Flow { id: FlowId::new(), amount: -flow.amount, reverses: Some(flow.id), ..flow.clone() })
}

/// What one year gave to one of the commons.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Which year.
    pub year: i32,
    /// Approved minutes by the class the credited member was in on the day of the work; none where in no class.
    /// Of several, the first in the co-op's order.
    pub minutes: Vec<(Option<ClassId>, i64)>,
    /// Approved sessions, where those are counted.
    pub sessions: i64,
    /// How many members gave.
    pub people: u64,
    /// Money that came in.
    pub earned: Money,
    /// Money spent, above zero.
    pub spent: Money,
}

impl Given {
    /// All minutes.
    pub fn all_minutes(&self) -> i64 {
        self.minutes.iter().map(|(_, minutes)| minutes).sum()
    }
}
