//! The real window: how soon its first list is painted, and what memory all its processes take, beside an
//! empty window of the same web view.

use crate::crowd::MANY;
use crate::import;
use crate::line::{Line, Measured, mebibytes, seconds};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::{Duration, Instant};

/// Best of five.
const ROUNDS: usize = 5;

/// From the start of the program to a list that can be used.
const SOON: Duration = Duration::from_secs(1);

/// Times the memory of an empty window, at most.
const MOST_TIMES: f64 = 1.3;

/// A window that has not shown its list by then will not.
const PATIENCE: Duration = Duration::from_secs(60);

/// After the list shows, until memory is looked at: what the start needed has been given back.
const REST: Duration = Duration::from_secs(3);

/// The program, as it is shipped.
pub fn program() -> Measured<PathBuf> {
    named("MINGA_DESKTOP")
}

/// Start and memory.
pub fn measure() -> Measured {
    let (program, empty) = (program()?, named("MINGA_BENCH_EMPTY")?);
    let folder = import::folder()?;
    let large = import::file(folder.path(), MANY)?;
    let large = large.to_string_lossy();
    let sample = best(&program, &["--sample"], true)?;
    let crowd = best(&program, &[&large], true)?;
    let bare = best(&empty, &[], false)?;
    #[allow(clippy::cast_precision_loss)] // a ratio of memories
    let ratio = sample.kib as f64 / bare.kib as f64;
    Ok(vec![
        Line::of("start to the first list, sample", seconds(sample.start))
            .beside("empty window", seconds(bare.start))
            .goal("<= 1.00 s", sample.start <= SOON),
        Line::of("  with 100,000 members", seconds(crowd.start)).goal("<= 1.00 s", crowd.start <= SOON),
        Line::of("memory of all processes, sample", mebibytes(sample.kib))
            .beside("empty window", mebibytes(bare.kib))
            .ratio(ratio)
            .goal("<= 1.30", ratio <= MOST_TIMES),
        Line::of("  with 100,000 members", mebibytes(crowd.kib)),
    ])
}

fn named(variable: &str) -> Measured<PathBuf> {
    let path = std::env::var_os(variable).ok_or(format!("{variable} names no program; `cargo xtask bench` sets it"))?;
    Ok(path.into())
}

/// What a start showed.
#[derive(Clone, Copy)]
struct Seen {
    start: Duration,
    kib: u64,
}

fn best(program: &Path, words: &[&str], ours: bool) -> Measured<Seen> {
    let mut best = Seen { start: Duration::MAX, kib: u64::MAX };
    for _ in 0..ROUNDS {
        let seen = once(program, words, ours)?;
        best = Seen { start: best.start.min(seen.start), kib: best.kib.min(seen.kib) };
    }
    Ok(best)
}

/// Starts the program in a home of its own, waits until it says that its list is painted, and looks at its memory.
fn once(program: &Path, words: &[&str], ours: bool) -> Measured<Seen> {
    let home = tempfile::tempdir().map_err(|e| e.to_string())?;
    let began = Instant::now();
    let mut command = Command::new(program);
    if ours {
        // As its entry in the menu starts it; an empty window is what Tauri makes it.
        command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    let child = command
        .args(words)
        .env("HOME", home.path())
        .env("XDG_CONFIG_HOME", home.path().join("config"))
        .env("XDG_DATA_HOME", home.path().join("data"))
        .env("XDG_CACHE_HOME", home.path().join("cache"))
        .env("LC_ALL", "C.UTF-8")
        .env("MINGA_TRACE_START", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|e| format!("{} could not start: {e}", program.display()))?;
    let mut running = Running(child);
    let (tell, told) = mpsc::channel();
    let lines = running.0.stderr.take().ok_or("it has no output")?;
    std::thread::spawn(move || {
        // Read to the end, so that the program is never held up by a full pipe.
        for line in BufReader::new(lines).lines().map_while(Result::ok) {
            if line.starts_with("painted") {
                let _ = tell.send(Instant::now()); // nobody waits any more
            }
        }
    });
    let painted = told.recv_timeout(PATIENCE).map_err(|_| "no list was painted")?;
    std::thread::sleep(REST);
    Ok(Seen { start: painted - began, kib: memory(running.0.id())? })
}

/// A program that is closed however the measure ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// PSS of a process and all below it, in KiB: pages shared by several count in parts.
fn memory(id: u32) -> Measured<u64> {
    let path = format!("/proc/{id}/smaps_rollup");
    let rollup = std::fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))?;
    let pss = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).ok_or(format!("{path} tells no PSS"))?;
    let own: u64 = pss.trim().trim_end_matches("kB").trim().parse().map_err(|_| format!("{path}: {pss}"))?;
    children(id).into_iter().try_fold(own, |sum, child| Ok(sum + memory(child)?))
}

/// The processes that one started, by all its threads.
fn children(id: u32) -> Vec<u32> {
    let threads = std::fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten();
    let lists = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<u32>>()).collect()
}
