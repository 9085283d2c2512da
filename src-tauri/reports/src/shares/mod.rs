//! Papers about shares.

pub mod certificate;
pub mod ledger;
pub mod register;
pub mod terms;
mod totals;
