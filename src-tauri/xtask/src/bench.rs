//! `cargo xtask bench`: speed and memory, beside named peers. What is measured lies in `tests/bench`; here
//! the peers are set up and the program is built as it is shipped.

use crate::display::Screen;
use crate::page;
use crate::step::{Outcome, cargo, program, run, target};
use crate::system::{Need, require};
use std::path::PathBuf;

/// Takes the measures named, or all.
pub fn perform(names: &[String]) -> Outcome {
    if !cfg!(target_os = "linux") {
        return Err("Memory is read from /proc: benchmarks run on Linux.".to_owned());
    }
    require(&[Need::Build, Need::Window, Need::Test, Need::Bench])?;
    let python = python()?;
    page::build()?;
    run(cargo().args(["build", "--release", "--workspace", "--bin", "minga-desktop", "--example", "empty"]))?;
    let screen = Screen::start()?;
    let mut bench = program("dbus-run-session");
    bench.arg("--").arg(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    bench.args(["bench", "--workspace", "--bench", "speed", "--"]).args(names);
    bench.env("DISPLAY", &screen.name).env_remove("WAYLAND_DISPLAY");
    bench.env("MINGA_DESKTOP", target().join("release/minga-desktop"));
    bench.env("MINGA_BENCH_EMPTY", target().join("release/examples/empty"));
    bench.env("MINGA_BENCH_PYTHON", python);
    run(&mut bench)
}

/// What PyPI has to measure beside, each of one version, so that figures can be compared.
const PEERS: [&str; 2] = ["reportlab==5.1.0", "typst==0.15.2"];

/// A Python with the peers in it, in a home of its own.
fn python() -> Outcome<PathBuf> {
    let home = target().join("tools/peers");
    let python = home.join("bin/python");
    let there = run(program(&python).args(["-c", "import reportlab, typst"]));
    if there.is_err() {
        run(program("python3").args(["-m", "venv", "--clear"]).arg(&home))?;
        run(program(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PEERS))?;
    }
    Ok(python)
}
