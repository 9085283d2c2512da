//! The power goes at any moment: what was committed is there.

use super::office::{acts, holds, start};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::io::Read;
use std::path::Path;
use std::time::Duration;

/// How often the power goes.
const KILLS: u64 = 200;

/// After so many the co-op is founded anew, so that its founding is interrupted too and the file stays small.
const LIFE: u64 = 10;

#[test]
fn a_file_whose_process_is_killed_at_any_moment_opens_is_whole_and_holds_every_act_committed() {
    let seed = std::env::var("MINGA_SEED").ok().and_then(|s| s.parse().ok()).unwrap_or_else(rand::random::<u64>);
    println!("MINGA_SEED={seed}");
    let began = std::time::Instant::now();
    // Two offices at a time, each with its own file and its own chances.
    std::thread::scope(|scope| {
        for lane in 0..2 {
            scope.spawn(move || println!("{} acts were committed", lives(seed.wrapping_add(lane), KILLS / 2)));
        }
    });
    println!("{KILLS} kills in {:?}", began.elapsed());
}

/// Gives how many acts were committed between the kills.
fn lives(seed: u64, kills: u64) -> usize {
    let mut acts_in_all = 0;
    let mut chance = StdRng::seed_from_u64(seed);
    for life in 0..kills / LIFE {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("quitumbe.minga");
        let mut committed = Vec::new();
        for kill in 0..LIFE {
            let said = killed(&file, chance.random(), Duration::from_micros(chance.random_range(0..250_000)));
            committed.extend(acts(&said));
            let said = String::from_utf8_lossy(&said).into_owned();
            assert!(!said.contains("fault"), "seed {seed}, life {life}, kill {kill}: {said}");
            if committed.is_empty() {
                // Killed while it was being founded: nothing was promised.
                let _ = std::fs::remove_file(&file);
                continue;
            }
            holds(&file, &committed);
        }
        acts_in_all += committed.len();
    }
    acts_in_all
}

/// Starts an office on the file and kills it after a while. Gives what it had said by then.
fn killed(file: &Path, seed: u64, after: Duration) -> Vec<u8> {
    let mut office = start(&["live", file.to_str().unwrap(), &seed.to_string()]);
    std::thread::sleep(after); // the moment of the kill is what is being tested
    office.kill().unwrap(); // SIGKILL
    office.wait().unwrap();
    let mut said = Vec::new();
    office.stdout.take().unwrap().read_to_end(&mut said).unwrap();
    said
}
