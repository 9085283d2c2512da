//! What the tests that cross crates share: a co-op that lives at random.

mod dice;
mod gather;
mod life;
mod owe;
pub mod walk;
