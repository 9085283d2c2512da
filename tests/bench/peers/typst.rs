//! Typst, from PyPI: the same rows as a table with a head on each page.

use crate::alone::{self, Told};
use crate::line::Measured;
use std::path::Path;
use std::process::Command;

/// Sets rows (JSON, a list of lists of texts) and tells `seconds` and `peak` (KiB).
pub fn set(rows: &Path, paper: &Path) -> Measured<Told> {
    let python = std::env::var_os("MINGA_BENCH_TYPST").ok_or("MINGA_BENCH_TYPST names no Python with typst in it")?;
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/peers");
    alone::told(
        Command::new(python).arg(here.join("set_with_typst.py")).arg(here.join("register.typ")).arg(rows).arg(paper),
    )
}
