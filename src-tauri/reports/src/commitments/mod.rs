//! Papers about hours for the commons.

pub mod statement;
