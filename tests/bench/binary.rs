//! The size of the program as it is shipped.

use crate::line::{Line, Measured};
use crate::window;

/// Largest size of the window's program: 30 MB.
const MOST: u64 = 30_000_000;

/// Its bytes.
pub fn measure() -> Measured {
    let program = window::program()?;
    let bytes = program.metadata().map_err(|e| format!("{}: {e}", program.display()))?.len();
    #[allow(clippy::cast_precision_loss)] // shown to a tenth
    let megabytes = bytes as f64 / 1e6;
    Ok(vec![Line::of("release program", format!("{megabytes:.1} MB")).goal("< 30 MB", bytes < MOST)])
}
