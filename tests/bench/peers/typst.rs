//! Typst, from PyPI: the same rows as a table with a head on each page.

use super::python;
use crate::alone::{self, Told};
use crate::line::Measured;
use std::path::Path;
use std::process::Command;

/// Sets rows (JSON, a list of lists of texts) and tells `seconds` and `peak` (KiB).
pub fn set(rows: &Path, paper: &Path) -> Measured<Told> {
    let (script, template) = (python::script("set_with_typst.py"), python::script("register.typ"));
    alone::told(Command::new(python::program()?).arg(script).arg(template).arg(rows).arg(paper))
}
