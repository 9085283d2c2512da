//! The journal: what an act is called, as data. The store seals it; the faces word it.

mod op;

pub use op::{Noun, Op};
