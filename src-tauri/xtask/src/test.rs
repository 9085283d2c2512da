//! `cargo xtask test`: every check, the cheap ones first.

use crate::display::Screen;
use crate::page;
use crate::step::{Outcome, cargo, npm, program, run, target};
use crate::system::{Need, require};
use std::process::Command;
use std::time::Instant;

/// One check. The order is the order they run in.
struct Check {
    name: &'static str,
    what: &'static str,
    run: fn() -> Outcome,
}

const CHECKS: &[Check] = &[
    Check {
        name: "setup",
        what: "what the system needs is there",
        run: || require(&[Need::Build, Need::Window, Need::Test]),
    },
    Check {
        name: "format",
        what: "rustfmt finds nothing to change",
        run: || run(cargo().args(["fmt", "--all", "--check"])),
    },
    Check { name: "page", what: "the window's page builds", run: page::build },
    Check { name: "types", what: "the page's types hold", run: || npm_run(&["run", "check"]) },
    Check { name: "page-tests", what: "the page's own tests", run: || npm_run(&["test"]) },
    Check {
        name: "clippy",
        what: "clippy has nothing to say",
        run: || {
            run(cargo().args(["clippy", "--workspace", "--all-targets"]).args(DRIVEN).args(["--", "-D", "warnings"]))
        },
    },
    Check {
        name: "rust",
        what: "rules, file, documents, command line, shell",
        run: || run(cargo().args(["test", "--workspace"]).args(DRIVEN)),
    },
    Check { name: "window", what: "the real window, driven as a person would", run: window },
];

/// One set of features for every build of the whole workspace, so that nothing is compiled twice.
const DRIVEN: &[&str] = &["--features", "minga-desktop/window-test"];

/// Runs the checks named, or all; stops at the first that fails and says how to run it alone.
pub fn perform(names: &[String]) -> Outcome {
    if let Some(unknown) = names.iter().find(|name| CHECKS.iter().all(|check| check.name != name.as_str())) {
        let known: Vec<String> = CHECKS.iter().map(|check| format!("{:<11} {}", check.name, check.what)).collect();
        return Err(format!("there is no check `{unknown}`; there are:\n  {}", known.join("\n  ")));
    }
    let start = Instant::now();
    for check in CHECKS.iter().filter(|check| names.is_empty() || names.iter().any(|name| name == check.name)) {
        println!("\n== {}: {}", check.name, check.what);
        let began = Instant::now();
        (check.run)().map_err(|why| {
            format!("{why}\n== {} failed. To run it alone: cargo xtask test {}", check.name, check.name)
        })?;
        println!("== {} took {} s", check.name, began.elapsed().as_secs());
    }
    println!("\n== all is well, in {} s", start.elapsed().as_secs());
    Ok(())
}

/// Writes the bindings the `rust` check compares with.
pub fn write_bindings() -> Outcome {
    require(&[Need::Build, Need::Window])?;
    run(cargo().args(["test", "--workspace", "--test", "bindings"]).args(DRIVEN).env("MINGA_WRITE_BINDINGS", "1"))
}

fn npm_run(words: &[&str]) -> Outcome {
    page::packages()?;
    run(npm().args(words))
}

/// The window needs a screen, a session bus of its own, and the program built with a scripted file dialog.
fn window() -> Outcome {
    if !cfg!(target_os = "linux") {
        println!("(the window is driven on Linux only)");
        return Ok(());
    }
    page::build()?;
    // The shell's own tests come along: building them is what makes cargo build the program itself.
    run(cargo().args(["test", "--workspace", "--test", "bindings", "--no-run"]).args(DRIVEN))?;
    let screen = Screen::start()?;
    let mut tests: Command = program("dbus-run-session");
    tests.arg("--").arg(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    tests.args(["test", "--workspace", "--test", "window"]).args(DRIVEN).args(["--", "--test-threads=1"]);
    tests.env("DISPLAY", &screen.name).env_remove("WAYLAND_DISPLAY");
    tests.env("MINGA_DESKTOP", target().join("debug/minga-desktop"));
    run(&mut tests)
}
