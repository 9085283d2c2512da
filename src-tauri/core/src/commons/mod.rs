//! The commons: what a co-op holds together, material or not, and what flows into it.
//!
//! An [`Asset`] is a park, a seed bank, a code base; it may be part of another. Its story is a personal value, for it
//! names people. Whoever looks after it is tied to it as a steward. Hours come from entries of work, money from
//! [`Flow`]s.

mod asset;
mod flow;

pub use asset::{Asset, AssetError, AssetKind, Held, Story, check_all, check_close};
pub use flow::{Flow, FlowError, Given, check_flow, taking_back};
