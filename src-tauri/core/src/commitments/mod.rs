//! What members owe the commons, and what they do for it: hours or sessions, in whole units.
//!
//! A [`Policy`] says what a class is asked, from a day on. An [`Entry`] is work done; a [`Waiver`] lets less be
//! asked, and never fakes work; a [`Gift`] passes hours on. From these and the register one function says where
//! somebody stands on a day, and why.

mod balance;
mod book;
mod check;
mod entry;
pub mod file;
mod hours;
mod policy;
mod rules;
mod shift;
mod span;
mod stands;

pub use balance::{Account, Balance, Homes, Line, Row, Uncounted, Why, Worked, Year, balances, unit_on};
pub use book::{Book, Facts, Parts, Side};
pub use check::{AssetDays, DAY, Doubt, HoursFault};
pub use entry::{Entry, State, Stream, Worker};
pub use hours::{HoursError, MOST, read_day, read_minutes, read_units, shown};
pub use policy::Policy;
pub use rules::{
    Approval, Approver, BuyOutTerms, Due, Effects, Fine, Per, Period, ProRata, Rules, Settled, Several, Substitute,
    Transfer, Unit,
};
pub use shift::{Amnesty, Attendance, BuyOut, Gift, Opening, Presence, Purse, Waiver, WaiverReason};
pub use span::Span;
pub use stands::{Column, column, columns, step};
