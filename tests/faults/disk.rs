//! The disk is full: nothing is lost, nothing half made is left, and the sentence says so.
//!
//! Two ways there: a limit on the size of files (anybody may set one, so this always runs), and a real
//! small disk in memory (where this process may mount one; where it may not, it is said).
#![cfg(unix)]

use super::office::{acts, everything, fault, holds, open, starved};
use minga_store::backups::{Reason, restore};
use minga_store::{Coop, Fault, SystemClock};
use minga_tests::walk::{Step, Walk, quitumbe};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A co-op of some hundred members, closed, and a backup of it.
fn settled(folder: &Path) -> (PathBuf, PathBuf) {
    let file = folder.join("quitumbe.minga");
    let mut walk = Walk::found(&file, None, Arc::new(SystemClock)).unwrap();
    walk.crowd = 1000;
    walk.step(Step { what: 17, who: 0, how: 299 }).unwrap().unwrap();
    let backup = walk.coop.backup_beside(Reason::ByHand).unwrap().path;
    walk.step(Step { what: 17, who: 0, how: 99 }).unwrap().unwrap();
    walk.coop.close().unwrap();
    (file, backup)
}

/// No draft of anything lies about.
fn nothing_half_made(folder: &Path) {
    let drafts: Vec<_> = everything(folder)
        .into_keys()
        .filter(|p| {
            let name = p.file_name().unwrap().to_string_lossy().into_owned();
            name.contains(".part") || name.contains("restoring") || name.ends_with("-journal")
        })
        .collect();
    assert!(drafts.is_empty(), "{drafts:?}");
}

#[test]
fn acts_on_a_full_disk_are_refused_whole_and_those_before_are_kept() {
    // The first is too small for the tables themselves.
    let mut full = 0;
    for kibibytes in [256, 800, 1500, 3000] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("quitumbe.minga");
        let lived = starved(kibibytes, &["crowd", text(&file), "7"]);
        let said = acts(&lived.stdout);
        assert_eq!(fault(&lived).as_deref(), Some("disk-full"), "{}", String::from_utf8_lossy(&lived.stdout));
        nothing_half_made(folder.path());
        if file.exists() {
            holds(&file, &said);
            full += 1;
        } else {
            assert!(said.is_empty());
        }
    }
    assert!(full >= 3);
}

#[test]
fn a_founding_on_a_full_disk_leaves_no_file() {
    for kibibytes in [0, 4, 40, 80, 120] {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("quitumbe.minga");
        let founded = starved(kibibytes, &["found", text(&file)]);
        if founded.status.success() {
            holds(&file, &acts(&founded.stdout));
        } else {
            assert_eq!(fault(&founded).as_deref(), Some("disk-full"), "{}", String::from_utf8_lossy(&founded.stdout));
            assert!(everything(folder.path()).is_empty(), "{kibibytes} KiB");
        }
    }
}

#[test]
fn a_backup_on_a_full_disk_is_no_backup_and_the_file_lies_as_it_lay() {
    let folder = tempfile::tempdir().unwrap();
    let (file, _) = settled(folder.path());
    let before = everything(folder.path());
    for kibibytes in [4, 64, 128] {
        let made = starved(kibibytes, &["backup", text(&file)]);
        assert_eq!(fault(&made).as_deref(), Some("disk-full"), "{}", String::from_utf8_lossy(&made.stdout));
        assert_eq!(everything(folder.path()), before, "{kibibytes} KiB");
    }
    holds(&file, &[]);
}

#[test]
fn a_restore_on_a_full_disk_leaves_the_present_or_is_done() {
    let folder = tempfile::tempdir().unwrap();
    let (file, backup) = settled(folder.path());
    let size = backup.metadata().unwrap().len() / 1024;
    let bytes = std::fs::read(&file).unwrap();
    let head = open(&file).head().unwrap();
    // Too little for the draft; enough for the draft but not for keeping the present.
    for kibibytes in [4, size / 2, size - 4, size + 4, size + 16] {
        let restored = starved(kibibytes, &["restore", text(&backup), text(&file)]);
        let said = String::from_utf8_lossy(&restored.stdout).into_owned();
        assert_eq!(fault(&restored).as_deref(), Some("disk-full"), "{kibibytes} KiB: {said}");
        nothing_half_made(folder.path());
        assert_eq!(std::fs::read(&file).unwrap(), bytes, "{kibibytes} KiB");
    }
    assert_eq!(open(&file).head().unwrap(), head);
    let restored = starved(size * 8, &["restore", text(&backup), text(&file)]);
    assert!(restored.status.success());
    holds(&file, &acts(&restored.stdout));
}

/// A disk of so many kibibytes, in memory.
struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    fn new(kibibytes: u64) -> Option<Self> {
        let at = tempfile::tempdir().unwrap();
        let size = format!("size={kibibytes}k");
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", &size, "minga-test"]).arg(at.path()).output();
        if mounted.is_ok_and(|m| m.status.success()) {
            return Some(Self(at));
        }
        println!("no small disk may be mounted here: the limit on files stands for it");
        None
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[test]
fn on_a_small_disk_that_fills_up_work_goes_on_once_there_is_room_again() {
    let Some(disk) = SmallDisk::new(3000) else { return };
    let folder = disk.0.path();
    let file = folder.join("quitumbe.minga");
    let mut walk = Walk::found(&file, None, Arc::new(SystemClock)).unwrap();
    walk.crowd = 1000;
    walk.step(Step { what: 17, who: 0, how: 199 }).unwrap().unwrap();
    let backup = walk.coop.backup_beside(Reason::ByHand).unwrap().path;

    // Something else fills the disk.
    let ballast = folder.join("photographs");
    let mut filling = std::fs::File::create(&ballast).unwrap();
    while std::io::Write::write_all(&mut filling, &[0; 4096]).is_ok() {}
    drop(filling);

    let known = walk.coop.register().unwrap();
    let head = walk.coop.head().unwrap();
    let import = walk.step(Step { what: 17, who: 0, how: 299 });
    assert!(matches!(import, Err(Fault::DiskFull)), "{import:?}");
    let undo = walk.coop.undo(walk.actor, None);
    assert!(matches!(undo, Err(Fault::DiskFull)), "a full disk is not a refusal: {undo:?}");
    let backed = walk.coop.backup_beside(Reason::ByHand);
    assert!(matches!(backed, Err(Fault::DiskFull)), "{backed:?}");
    assert_eq!((walk.coop.register().unwrap(), walk.coop.head().unwrap()), (known, head));
    assert!(walk.coop.verify().unwrap().whole());
    let second = Coop::found(&folder.join("second.minga"), None, Arc::new(SystemClock), &quitumbe());
    assert!(matches!(second, Err(Fault::DiskFull)), "{second:?}");
    assert!(!folder.join("second.minga").exists());
    nothing_half_made(folder);

    walk.coop.close().unwrap();
    let over = restore(&backup, &file, None, Arc::new(SystemClock), None);
    assert!(matches!(over, Err(Fault::DiskFull)), "{over:?}");
    nothing_half_made(folder);

    std::fs::remove_file(&ballast).unwrap();
    let mut walk = Walk::on(open(&file)).unwrap();
    assert_eq!(walk.coop.head().unwrap(), head);
    walk.step(Step { what: 0, who: 0, how: 0 }).unwrap().unwrap();
    walk.coop.backup_beside(Reason::ByHand).unwrap();
    assert!(walk.coop.verify().unwrap().whole());
}
