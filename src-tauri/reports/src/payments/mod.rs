//! Papers about money owed and received.

pub mod arrears;
pub mod receipt;
