//! `cargo xtask run`: from a fresh clone to the sample co-op on the screen.

use crate::step::{Outcome, cargo, program, run, target};
use crate::system::{Need, require};
use crate::{display, page};

/// Opens Minga on the sample co-op; without a screen, writes the same co-op and its papers into a folder.
pub fn tour(words: &[String]) -> Outcome {
    if display::is_there() { open(words) } else { write(words) }
}

fn open(words: &[String]) -> Outcome {
    require(&[Need::Build, Need::Window])?;
    page::build()?;
    run(cargo().args(["build", "--workspace", "--bin", "minga-desktop"]))?;
    run(program(target().join("debug/minga-desktop")).arg("--sample").args(words))
}

fn write(words: &[String]) -> Outcome {
    let folder = target().join("tour");
    println!(
        "There is no display here, so the window is left out: the sample co-op and its papers go into a folder instead."
    );
    require(&[Need::Build])?;
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|e| format!("{} cannot be emptied: {e}", folder.display()))?;
    }
    run(cargo().args(["build", "--package", "minga-cli"]))?;
    run(program(target().join("debug/minga")).arg("demo").arg(&folder).args(words))?;
    println!("The sample co-op and its papers are in {}", folder.display());
    Ok(())
}
