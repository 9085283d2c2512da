//! Papers about hours for the commons.

pub mod chart;
pub mod statement;
