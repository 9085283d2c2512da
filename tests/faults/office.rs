//! The other process, and what the tests ask of the file it leaves.

use minga_store::{Coop, SystemClock};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;

/// The program in `src/bin/office.rs`.
pub fn program() -> &'static str {
    env!("CARGO_BIN_EXE_office")
}

/// Starts it, its words to be read.
pub fn start(args: &[&str]) -> Child {
    Command::new(program()).args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap()
}

/// Runs it to its end where no file may grow beyond so many kibibytes. The signal that would end it is
/// ignored, so that a write is refused as on a full disk.
#[cfg(unix)]
pub fn starved(kibibytes: u64, args: &[&str]) -> Output {
    let limit = format!("trap '' XFSZ; ulimit -f {kibibytes}; exec \"$0\" \"$@\"");
    Command::new("bash").arg("-c").arg(limit).arg(program()).args(args).output().unwrap()
}

/// The fault it ended with, by its code.
pub fn fault(output: &Output) -> Option<String> {
    let said = String::from_utf8_lossy(&output.stdout);
    said.lines().find_map(|line| line.strip_prefix("fault ")?.split(' ').next().map(str::to_owned))
}

/// The acts it said it had committed, whole lines only: number and seal.
pub fn acts(said: &[u8]) -> Vec<(i64, String)> {
    let whole = said.iter().rposition(|b| *b == b'\n').map_or(0, |end| end + 1);
    let said = String::from_utf8_lossy(&said[..whole]).into_owned();
    said.lines()
        .filter_map(|line| {
            let (seq, seal) = line.strip_prefix("act ")?.split_once(' ')?;
            Some((seq.parse().ok()?, seal.to_owned()))
        })
        .collect()
}

pub fn open(file: &Path) -> Coop {
    Coop::open(file, None, Arc::new(SystemClock)).unwrap()
}

/// The file opens, is whole, and holds every act that was said to be committed, or says in its chain
/// that a restore set it aside.
pub fn holds(file: &Path, said: &[(i64, String)]) {
    let coop = open(file);
    let verdict = coop.verify().unwrap();
    assert!(verdict.whole(), "{:?}", verdict.findings);
    let lines = coop.history(&minga_store::journal::Asked::default()).unwrap();
    let aside: Vec<(i64, String)> = lines
        .into_iter()
        .filter_map(|line| match line.op {
            minga_core::journal::Op::Restore { set_aside, .. } => Some(set_aside),
            _ => None,
        })
        .flatten()
        .collect();
    for act in said {
        let here = coop.seal(act.0).is_ok_and(|seal| seal.hex() == act.1);
        assert!(here || aside.contains(act), "act {} was committed and is gone", act.0);
    }
    coop.close().unwrap();
}

/// Every file of a folder, and the folders in it, with its bytes.
pub fn everything(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(everything(&path));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            files.insert(path, bytes);
        }
    }
    files
}
