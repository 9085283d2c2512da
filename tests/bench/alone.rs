//! Work done in a process of its own, so that its memory and its start are its own.

use crate::hours::{standing, statements};
use crate::line::Measured;
use crate::{opening, register};
use std::collections::HashMap;
use std::process::{Command, ExitCode};

/// What the process told: figures by name.
pub type Told = HashMap<String, f64>;

/// Runs this program once more on one piece of work.
pub fn run(words: &[&str]) -> Measured<Told> {
    let program = std::env::current_exe().map_err(|e| e.to_string())?;
    told(Command::new(program).arg("alone").args(words))
}

/// Runs a program that prints a figure a line, `name value`.
pub fn told(command: &mut Command) -> Measured<Told> {
    let output = command.output().map_err(|e| format!("{} could not start: {e}", command.get_program().display()))?;
    if !output.status.success() {
        return Err(format!("{}: {}", command.get_program().display(), String::from_utf8_lossy(&output.stderr).trim()));
    }
    let figures = String::from_utf8_lossy(&output.stdout).into_owned();
    let figure =
        |line: &str| line.split_once(' ').and_then(|(name, value)| Some((name.to_owned(), value.parse().ok()?)));
    Ok(figures.lines().filter_map(figure).collect())
}

/// The least of what was seen so far and what was told now: seconds, and memory in KiB.
pub fn least(best: [f64; 2], told: &Told) -> Measured<[f64; 2]> {
    let figure = |name: &str| told.get(name).copied().ok_or_else(|| format!("{name} was not told"));
    Ok([best[0].min(figure("seconds")?), best[1].min(figure("peak")?)])
}

/// The other side: does the work and tells.
pub fn answer(words: &[String]) -> ExitCode {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["opening", file] => opening::alone(file),
        ["register", file, paper] => register::alone(file, paper),
        ["standing", file] => standing::alone(file),
        ["statements", file, paper] => statements::alone(file, paper),
        _ => Err(format!("no such work: {words:?}")),
    };
    match done {
        Ok(figures) => {
            for (name, value) in figures {
                println!("{name} {value}");
            }
            if let Some(kib) = peak() {
                println!("peak {kib}");
            }
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// The most memory this process ever held, in KiB, as the kernel counts it.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().trim_end_matches("kB").trim().parse().ok()
}
