//! Papers about what is held in common.

pub mod report;
