//! A policy as a file: what is asked, of whom, and what was done, in words a co-op writes itself (TOML). Presets are
//! such files, with a source and nobody in them. The format is shown in the README, field by field.

mod build;
mod presets;
mod value;
mod written;

pub use build::{Case, FileError, Preset};
pub use presets::PRESETS;

use super::{Rules, Unit};
