//! Shares: an append-only ledger of movements, and the holdings that follow from it.
//!
//! A movement is drawn up on a [`Sheet`] before it is written: one or several lines, of one member or of
//! two, each held against the ledger, the class's terms and the co-op's limits. What the sheet refuses, it
//! refuses with the sum.

mod apportion;
mod capital;
mod check;
mod convert;
mod dispose;
mod entry;
mod holding;
mod inherit;
mod lots;
mod movements;
mod pass;
mod reverse;
mod sheet;
mod terms;
mod unpaid;

pub use apportion::apportion;
pub use capital::{Capital, ClassCapital, Stake, ToSettle};
pub use check::{EntryError, MOST_UNITS, check, holds};
pub use dispose::{Payout, Place, Wish, customary};
pub use entry::{EntryKind, ShareEntry};
pub use holding::{Holding, holding, holdings};
pub use lots::{Lot, lots};
pub use movements::{Sought, movements, together};
pub use sheet::{Line, Occasion, Sheet};
pub use terms::{Ground, MoveError};
pub use unpaid::{Unpaid, unpaid};
