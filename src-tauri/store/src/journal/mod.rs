//! The journal: every act, sealed to the one before.

mod act;
pub(crate) mod changes;
mod detail;
mod history;
mod invariants;
mod migrate;
mod past;
mod replay;
pub(crate) mod seal;
mod standing;
mod traces;
mod undo;
mod verify;

pub use act::Done;
pub(crate) use act::Tx;
pub use changes::{Change, How};
pub use detail::FieldChange;
pub use history::Asked;
pub use history::Line;
pub use past::Past;
pub use seal::{Head, Seal};
pub use verify::{Finding, Kept, Verdict, Why};
pub(crate) use verify::{check as check_whole, head_and_chain};

pub(crate) use migrate::MINGA;
use seal::Entry;
pub(crate) use standing::Standing;
