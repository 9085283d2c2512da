//! A policy: what is asked of a class, from a day on.

use super::Rules;
use crate::ids::{ClassId, DecisionId, PolicyId};
use chrono::NaiveDate;

/// What a class is asked from a day on, until the next policy of that class begins. A class without one is asked
/// nothing: so it is with those who only invest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Policy {
    /// Identity.
    pub id: PolicyId,
    /// Of which class.
    pub class: ClassId,
    /// First day it holds; it may lie ahead.
    pub from: NaiveDate,
    /// What it says.
    pub rules: Rules,
    /// Who decided it.
    pub decision: Option<DecisionId>,
}
