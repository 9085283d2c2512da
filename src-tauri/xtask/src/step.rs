//! Running other programs, and saying which one failed.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What went wrong, as a sentence for the person at the keyboard.
pub type Outcome<T = ()> = Result<T, String>;

/// The checkout's top folder.
pub fn top() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| top().join("target"), |dir| top().join(dir))
}

/// A program to be run from the checkout's top folder, with nothing to read from the keyboard.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(top()).stdin(Stdio::null());
    command
}

/// The cargo that started us, so that a chosen toolchain stays chosen.
pub fn cargo() -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// npm, in the folder of the window's page.
pub fn npm() -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(top().join("ui"));
    command
}

/// Runs to the end; an error names the command as it could be typed.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|e| format!("`{}` could not start: {e}", typed(command)))?;
    if status.success() { Ok(()) } else { Err(format!("`{}` failed ({status})", typed(command))) }
}

/// What a program prints, or nothing when it is not there or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn typed(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
