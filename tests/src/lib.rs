//! What the tests that cross crates share: a co-op that lives at random.

mod life;
pub mod walk;
