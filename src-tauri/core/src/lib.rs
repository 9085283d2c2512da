//! The rules of an open co-operative.
//!
//! Pure functions over plain values: no clock, no disk, no window. Today's date and new identities
//! are passed in. A noun has one name on every floor of the house: `members` here is `members` in
//! the store, in the documents and in the window.

pub mod classes;
pub mod commitments;
pub mod commons;
pub mod consents;
pub mod decisions;
pub mod documents;
pub mod fields;
mod hands;
pub mod households;
pub mod ids;
pub mod import;
pub mod journal;
pub mod members;
pub mod money;
pub mod office;
pub mod payments;
pub mod ratio;
pub mod register;
pub mod shares;
pub mod text;
pub mod ties;
pub mod workdays;
