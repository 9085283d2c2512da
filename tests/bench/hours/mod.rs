//! Hours for the commons: balances, a table of hours taken in, who stands where, and everyone's statement.

pub mod balances;
pub mod page;
pub mod standing;
pub mod statements;
pub mod taking;
mod timesheet;

pub use timesheet::Slip;
