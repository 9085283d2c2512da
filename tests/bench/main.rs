//! How fast Minga is, and beside whom: one table, a line a figure. `cargo xtask bench` sets up the peers
//! and runs this; `cargo xtask bench import list` runs those measures alone.
//!
//! A measure has a file of its own and gives [`line::Line`]s. What needs a clean process of its own, for
//! its memory or for a cold start, is this program run once more (see [`child`]).
#![allow(missing_docs)] // nobody depends on it

mod acts;
mod alone;
mod binary;
mod crowd;
mod hours;
mod import;
mod line;
mod list;
mod opening;
mod peers;
mod register;
mod spread;
mod window;

use line::{Line, Measured};
use std::process::ExitCode;

/// A measure: its name, and what gives its lines.
type Measure = (&'static str, fn() -> Measured);

const MEASURES: &[Measure] = &[
    ("import", import::measure),
    ("list", list::measure),
    ("opening", opening::measure),
    ("register", register::measure),
    ("binary", binary::measure),
    ("window", window::measure),
    ("balances", hours::balances::measure),
    ("page", hours::page::measure),
    ("slips", hours::taking::measure),
    ("standing", hours::standing::measure),
    ("statements", hours::statements::measure),
    ("acts", acts::measure),
];

fn main() -> ExitCode {
    // Cargo adds a word of its own.
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    if let Some(("alone", rest)) = words.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return alone::answer(rest);
    }
    if let Some(unknown) = words.iter().find(|word| MEASURES.iter().all(|(name, _)| name != word)) {
        let known: Vec<&str> = MEASURES.iter().map(|(name, _)| *name).collect();
        eprintln!("there is no measure `{unknown}`; there are: {}", known.join(", "));
        return ExitCode::FAILURE;
    }
    let mut lines: Vec<Line> = Vec::new();
    let mut unmeasured: Vec<String> = Vec::new();
    for (name, measure) in MEASURES.iter().filter(|(name, _)| words.is_empty() || words.iter().any(|w| w == name)) {
        eprintln!("measuring {name} ..");
        match measure() {
            Ok(measured) => {
                // Each at once: a run that is stopped has told what it knew.
                eprintln!("{}", line::table(&measured));
                lines.extend(measured);
            }
            Err(why) => unmeasured.push(format!("{name} could not be measured: {why}")),
        }
    }
    println!("\n{}", line::table(&lines));
    // A missed goal is a figure, a busy machine's perhaps; a figure that is missing is a failure.
    for why in &unmeasured {
        println!("{why}");
    }
    if unmeasured.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
