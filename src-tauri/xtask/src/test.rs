//! `cargo xtask test`: every check, the cheap ones first.

use crate::display::Screen;
use crate::page;
use crate::step::{Outcome, cargo, npm, program, run, target};
use crate::system::{Need, require};
use std::path::PathBuf;
use std::process::{Command, Stdio};
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
    // By the name of the test and not of its file: the same features as every other build.
    let mut bindings = cargo();
    bindings.args(["test", "--workspace", "--test", "*"]).args(DRIVEN).arg("the_bindings_in_the_repository");
    run(bindings.env("MINGA_WRITE_BINDINGS", "1"))
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
    let tests = window_tests()?;
    let screen = Screen::start()?;
    let mut driving: Command = program("dbus-run-session");
    driving.arg("--").arg(tests).arg("--test-threads=1");
    driving.env("DISPLAY", &screen.name).env_remove("WAYLAND_DISPLAY");
    driving.env("MINGA_DESKTOP", target().join("debug/minga-desktop"));
    run(&mut driving)
}

/// Builds the tests that drive the window, and says where they are. Every target is built, as for the `rust`
/// check: naming one makes cargo choose other features for what it shares with the rest, and compile the web view
/// and SQLite once more. The shell's tests among them are what makes cargo build the program itself.
fn window_tests() -> Outcome<PathBuf> {
    let mut build = cargo();
    build.args(["test", "--workspace", "--test", "*", "--no-run", "--message-format=json-render-diagnostics"]);
    let output =
        build.args(DRIVEN).stderr(Stdio::inherit()).output().map_err(|e| format!("cargo could not start: {e}"))?;
    if !output.status.success() {
        return Err(format!("the tests of the window did not compile ({})", output.status));
    }
    let built = String::from_utf8_lossy(&output.stdout);
    let artifact =
        built.lines().find(|line| line.contains(r#""kind":["test"]"#) && line.contains(r#""name":"window""#));
    let path = artifact.and_then(|line| line.split(r#""executable":""#).nth(1)).and_then(|rest| rest.split('"').next());
    path.map(PathBuf::from).ok_or_else(|| "cargo did not say where it put the tests of the window".to_owned())
}
