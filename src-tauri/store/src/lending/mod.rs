//! Two co-ordinators, two laptops: the file is lent, worked on elsewhere, and taken back.
//!
//! Which copy knows more is told by the chain, never by a clock: the copy is the same, ahead, behind, or the
//! two have parted ways; and each side's acts are listed.

mod compare;
mod lend;
mod take_back;

pub use compare::{Relation, Returned};
pub use lend::Lent;
pub use take_back::take_back;
