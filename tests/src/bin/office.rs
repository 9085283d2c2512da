//! An office to be interrupted: a process of its own that the fault tests kill, starve of disk, or meet
//! at the same file. It prints what it has done, a line at a time, each only after its commit.

use minga_store::backups::{self, Reason};
use minga_store::{Coop, Result, SystemClock};
use minga_tests::walk::{Step, Walk};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let done = match &args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["found", file] => found(Path::new(file)).map(drop),
        ["live", file, seed] => live(Path::new(file), number(seed), u64::MAX),
        ["steps", file, seed, steps] => live(Path::new(file), number(seed), number(steps)),
        ["crowd", file, seed] => crowd(Path::new(file), number(seed)),
        ["backup", file] => open(Path::new(file)).and_then(|w| w.coop.backup_beside(Reason::ByHand)).map(drop),
        ["restore", backup, file] => restore(Path::new(backup), Path::new(file)).map(drop),
        ["hold", file] => open(Path::new(file)).map(|_held| {
            say("held");
            // Until whoever asked has seen enough and closes the pipe.
            let _ = std::io::stdin().read_line(&mut String::new());
        }),
        _ => return ExitCode::from(2),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            say(&format!("fault {} {fault}", fault.code()));
            ExitCode::FAILURE
        }
    }
}

fn number(text: &str) -> u64 {
    text.parse().unwrap_or_default()
}

/// Says a line and sees it out.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    if writeln!(out, "{line}").and_then(|()| out.flush()).is_err() {
        std::process::exit(0); // nobody listens any more
    }
}

fn found(file: &Path) -> Result<Walk> {
    let walk = Walk::found(file, None, Arc::new(SystemClock))?;
    committed(&walk.coop)?;
    Ok(walk)
}

fn open(file: &Path) -> Result<Walk> {
    Walk::on(Coop::open(file, None, Arc::new(SystemClock))?)
}

/// The newest act, by its number and its seal.
fn committed(coop: &Coop) -> Result<()> {
    let head = coop.head()?;
    say(&format!("act {} {}", head.seq, head.seal.hex()));
    Ok(())
}

fn restore(backup: &Path, file: &Path) -> Result<Walk> {
    let restored = backups::restore(backup, file, None, Arc::new(SystemClock), None)?;
    committed(&restored.coop)?;
    Walk::on(restored.coop)
}

/// Lives on: mostly acts, now and then an import of hundreds, a backup, a restore, the office closed and
/// opened again.
fn live(file: &Path, seed: u64, steps: u64) -> Result<()> {
    let mut chance = StdRng::seed_from_u64(seed);
    let mut walk = if file.exists() { open(file)? } else { found(file)? };
    for _ in 0..steps {
        walk.crowd = 300;
        match chance.random_range(0..100) {
            0..=2 => drop(walk.coop.backup_beside(Reason::ByHand)?),
            3 | 4 => {
                walk.coop.close()?;
                walk = open(file)?;
            }
            5 | 6 => {
                let all = walk.coop.backups()?;
                if !all.is_empty() {
                    let backup = &all[chance.random_range(0..all.len())].path;
                    walk.coop.close()?;
                    walk = restore(backup, file)?;
                }
            }
            _ => {
                let step = Step { what: chance.random(), who: chance.random(), how: chance.random() };
                if walk.step(step)?.is_some() {
                    committed(&walk.coop)?;
                }
            }
        }
    }
    walk.coop.close()
}

/// Imports, undoes and redoes until something stops it.
fn crowd(file: &Path, seed: u64) -> Result<()> {
    let mut chance = StdRng::seed_from_u64(seed);
    let mut walk = found(file)?;
    walk.crowd = 300;
    loop {
        let what = [0, 4, 13, 15, 17, 17][chance.random_range(0..6)];
        if walk.step(Step { what, who: chance.random(), how: chance.random() })?.is_some() {
            committed(&walk.coop)?;
        }
    }
}
