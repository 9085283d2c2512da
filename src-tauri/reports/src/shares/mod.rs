//! Papers about shares.

pub mod certificate;
mod ledger;
mod terms;
