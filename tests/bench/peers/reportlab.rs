//! reportlab, from PyPI: the same lines at the same places on the same pages. It is told where each stands; our side
//! works that out, and draws rules and bars too.

use super::python;
use crate::alone::{self, Told};
use crate::line::Measured;
use std::path::Path;
use std::process::Command;

/// Every line of a paper with its place, page by page, as JSON.
pub fn places(paper: &Path, pages: &Path) -> Measured<()> {
    let boxes = pages.with_extension("html");
    let output = Command::new("pdftotext").arg("-bbox-layout").arg(paper).arg(&boxes).output();
    let output = output.map_err(|e| format!("pdftotext could not start: {e}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let script = python::script("places_of_lines.py");
    alone::told(Command::new(python::program()?).arg(script).arg(&boxes).arg(pages)).map(|_| ())
}

/// Sets them, and tells `seconds`, `pages` and `peak` (KiB).
pub fn set(pages: &Path, paper: &Path) -> Measured<Told> {
    let font = Path::new(env!("CARGO_MANIFEST_DIR")).join("../assets/fonts/Archivo_400Regular.ttf");
    let script = python::script("set_with_reportlab.py");
    alone::told(Command::new(python::program()?).arg(script).arg(font).arg(pages).arg(paper))
}
