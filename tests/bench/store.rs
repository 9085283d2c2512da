//! How long the file takes, and whether anything grows faster than the history: `cargo bench -p minga-tests`.
#![allow(clippy::unwrap_used)]

use minga_store::backups::Reason;
use minga_store::journal::Asked;
use minga_store::{Coop, SystemClock};
use minga_tests::walk::{Step, Walk};
use std::sync::Arc;
use std::time::Instant;

fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let began = Instant::now();
    let value = work();
    println!("{:>9.3} s  {what}", began.elapsed().as_secs_f64());
    value
}

fn main() {
    let folder = tempfile::tempdir().unwrap();
    let mut walk = Walk::found(&folder.path().join("acts.minga"), None, Arc::new(SystemClock)).unwrap();
    let mut acts = 0_u32;
    for upto in [1_000_u32, 5_000, 10_000] {
        timed(&format!("acts {acts} to {upto}, one by one"), || {
            for n in acts..upto {
                let what = if n.is_multiple_of(4) { 0 } else { 4 };
                walk.step(Step { what, who: n, how: n.wrapping_mul(7919) }).unwrap();
            }
        });
        acts = upto;
        timed("  the act next to be undone", || walk.coop.next_undo().unwrap());
        timed("  an undo and a redo", || {
            walk.coop.undo(walk.actor, None).unwrap();
            walk.coop.redo(walk.actor).unwrap();
        });
        timed("  a page of the history", || walk.coop.history(&Asked { limit: 50, ..Asked::default() }).unwrap());
        timed("  the whole history", || walk.coop.history(&Asked::default()).unwrap().len());
        timed("  the register", || walk.coop.register().unwrap().members.len());
        timed("  known at the middle", || walk.coop.known_after(i64::from(upto) / 2).unwrap().register().unwrap());
        timed("  verify", || assert!(walk.coop.verify().unwrap().whole()));
        timed("  a backup", || walk.coop.backup_beside(Reason::ByHand).unwrap());
    }
    for n in 0..300 {
        walk.step(Step { what: 16, who: n * 7, how: 1 }).unwrap();
    }
    drop(walk);

    let path = folder.path().join("crowd.minga");
    let mut walk = Walk::found(&path, None, Arc::new(SystemClock)).unwrap();
    walk.crowd = 100_000;
    let act = timed("one act of 100,000 members with a class and shares", || {
        walk.step(Step { what: 17, who: 0, how: 99_999 }).unwrap().unwrap()
    });
    timed("  may it be undone", || walk.coop.may_undo(act).unwrap());
    timed("  its first 50 fields", || walk.coop.detail(act, 50).unwrap().len());
    timed("  the register", || walk.coop.register().unwrap().members.len());
    timed("  one small act after it", || walk.step(Step { what: 0, who: 1, how: 1 }).unwrap());
    timed("  verify", || assert!(walk.coop.verify().unwrap().whole()));
    timed("  a backup", || walk.coop.backup_beside(Reason::ByHand).unwrap());
    let mut walk = timed("  closed and opened", || {
        walk.coop.close().unwrap();
        Walk::on(Coop::open(&path, None, Arc::new(SystemClock)).unwrap()).unwrap()
    });
    timed("  undone", || walk.coop.undo(walk.actor, Some(act)).unwrap());
    timed("  redone", || walk.coop.redo(walk.actor).unwrap());
    let printed = timed("  500 certificates noted", || {
        let certificate = |n: u32| Step { what: 16, who: 99_999 - n, how: 1 };
        (0..500).filter_map(|n| walk.step(certificate(n)).unwrap()).count()
    });
    timed(&format!("  may it be undone under {printed} papers"), || walk.coop.may_undo(act).unwrap_err());
}
