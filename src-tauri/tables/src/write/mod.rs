//! Tables written for other programs.

mod csv;
mod ods;
mod rejected;
mod sheet;
mod xlsx;

pub use csv::{CsvStyle, write_csv};
pub use rejected::{RejectedHeads, rejected_csv, rejected_path};
pub use sheet::{Form, Sheet, Value, WriteError, write_sheet};
