//! `minga`: the same acts and queries as the window, for scripts and for those who like a prompt.
//!
//! Exit code 0: done. 1: refused, with the reason on the error line. 2: the command was not understood.

mod args;
mod commands;
mod outcome;
mod session;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = args::Args::parse();
    let json = args.json;
    match commands::run(args) {
        Ok(outcome) => outcome.print(json),
        Err(refused) => refused.print(json),
    }
}
