//! Bringing in the spreadsheet a co-op lives in today.
//!
//! A [`Table`] comes from a file as rows of cells. [`survey`] looks at it once and guesses a [`Map`]:
//! which column tells what, how dates and decimals are written. A person looks at the guess and changes
//! it. [`check`] then holds every row against the register and answers with a [`Plan`]: new, changed, the
//! same, a duplicate, a doubt or an error, each with its line, its column and its reason. Nothing is
//! written until the plan's [`Intake`] is taken, whole, in one act.
//!
//! Three rules run through it. What the table does not tell is not made up: it is asked about. A row that
//! repeats another blocks nothing. And the same table imported again changes nothing.

mod amounts;
mod archetype;
mod check;
mod classbook;
mod compare;
mod dates;
mod draft;
mod field;
mod heads;
pub mod hours;
mod intake;
mod known;
mod lines;
mod map;
mod movements;
pub mod openings;
mod operation;
mod people;
mod plan;
mod reason;
mod stake;
mod survey;
pub mod table;
#[cfg(test)]
mod trials;
mod worth;

pub use amounts::{DecimalEvidence, DecimalMark};
pub use check::{CheckError, check};
pub use dates::{DateEvidence, DateOrder};
pub use field::Field;
pub use intake::{Intake, MemberChange};
pub use lines::{SkipReason, Skipped};
pub use map::{Column, Layout, Map, heads_key};
pub use plan::{
    Accept, Change, Counts, MemberCounts, Plan, PlannedClass, ProposedExit, Rejected, RowPlan, TotalsCheck, Verdict,
};
pub use reason::{Code, Reason, Weight};
pub use survey::{ColumnReading, Reading, survey, survey_with};
pub use table::Table;
