//! The file: one co-operative, every change an act.
//!
//! [`Coop`] is an open file. Reading it gives plain values of `minga-core`; changing it goes through
//! one function, [`Coop::act`], which commits the change, its journal line and its seal together or
//! not at all.

pub mod backups;
mod classes;
mod clock;
mod commitments;
mod commons;
mod consents;
mod coop;
mod decisions;
mod documents;
mod fault;
mod fields;
mod file;
mod households;
mod import;
pub mod journal;
pub mod lending;
mod lists;
mod members;
mod office;
mod papers;
mod payments;
mod personal;
mod register;
pub mod sample;
mod schema;
mod shares;
mod ties;
mod workdays;

pub use classes::NewClass;
pub use clock::{Clock, FixedClock, SystemClock};
pub use commitments::{
    Answerable, Answered, HoursAround, ImportedHours, Missed, NewWaiver, NewWork, Note, Parting, ShareCredit, Work,
};
pub use commons::{BoughtOut, NewPicture, Picture};
pub use coop::{NewCoop, Particulars};
pub use documents::NewDocument;
pub use fault::{Fault, Refusal, Result};
pub use fields::NewField;
pub use file::{Coop, Key, Peek, peek};

pub use import::Imported;
pub use journal::{Done, Line, Past};
pub use members::{Admission, Departure, FirstShares, Leaving, NewMember, NewRequest};
pub use papers::{NewPaper, Paper};
pub use payments::{NewReceipt, NewRefund};
pub use schema::{Migration, Schema};
pub use shares::{Certificate, Disposal, NewConversion, NewEntry, NewPassing, NewReturn, SharesAsked, Side, ToPayOut};
pub use ties::NewTie;
pub use workdays::{Closing, Typed};
