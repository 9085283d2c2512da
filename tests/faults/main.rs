//! What happens to a file when things go wrong around it: the power, the disk, a second window.
#![allow(clippy::unwrap_used, missing_docs)]

mod disk;
mod elsewhere;
mod kill;
mod office;
