//! Tables written for other programs.

mod csv;
mod rejected;

pub use csv::{CsvStyle, write_csv};
pub use rejected::{RejectedHeads, rejected_csv, rejected_path};
