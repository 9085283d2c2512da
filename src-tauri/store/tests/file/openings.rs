//! A file that is not to be opened is told from one that is, and nothing is touched.

use crate::common::{Office, day, quitumbe};
use crate::tampering::Raw;
use minga_store::{Coop, Fault, FixedClock, Key, Particulars};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn open(path: &Path) -> minga_store::Result<Coop> {
    Coop::open(path, None, Arc::new(FixedClock::on(day("2026-11-23"))))
}

/// Every file of a folder with its bytes; a folder has none.
fn lying_in(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let bytes = path.is_file().then(|| std::fs::read(&path).unwrap());
            (path, bytes)
        })
        .collect()
}

/// Opening is refused with that code, twice, and everything lies as it lay.
fn refused(path: &Path, code: &str) {
    let before = lying_in(path.parent().unwrap());
    for key in [None, Some(Key::new([7; 32]))] {
        let opened = Coop::open(path, key.clone(), Arc::new(FixedClock::on(day("2026-11-23"))));
        let fault = opened.err().unwrap_or_else(|| panic!("{} was opened", path.display()));
        if key.is_none() {
            assert_eq!(fault.code(), code, "{}: {fault}", path.display());
        }
        assert_eq!(lying_in(path.parent().unwrap()), before, "{} was touched", path.display());
    }
}

/// A whole file with a member in it, closed, in a folder of its own.
fn closed() -> (Office, PathBuf) {
    let mut office = Office::new();
    office.admit("María", "Quispe");
    let (path, home) = (office.path(), office.folder.path().join("closed"));
    std::fs::create_dir(&home).unwrap();
    let there = home.join("quitumbe.minga");
    let spare = Coop::found(&home.join("spare"), None, office.clock.clone(), &quitumbe()).unwrap().0;
    std::mem::replace(&mut office.coop, spare).close().unwrap();
    std::fs::rename(path, &there).unwrap();
    let home = tempfile::TempDir::new_in(office.folder.path()).unwrap().keep();
    let path = home.join("quitumbe.minga");
    std::fs::rename(there, &path).unwrap();
    (office, path)
}

#[test]
fn what_is_not_ours_is_said_to_be_not_ours() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let other = folder.path().join("other.minga");
    Raw::open(&other).run("CREATE TABLE song (name TEXT); PRAGMA user_version = 1");
    let log = folder.path().join("other-log.minga");
    Raw::open(&log).run("PRAGMA journal_mode = WAL; CREATE TABLE song (name TEXT)");
    for path in [
        file("empty.minga", b""),
        file("short.minga", b"SQLite format 3\0"),
        file("letter.minga", "Querida cooperativa, ".repeat(400).as_bytes()),
        file("paper.minga", &[b"%PDF-1.7\n".as_slice(), &[0x1f; 9000]].concat()),
        file("zeros.minga", &[0; 8192]),
        other,
        log,
    ] {
        refused(&path, "not-ours");
    }
    let inside = folder.path().join("folder.minga");
    std::fs::create_dir(&inside).unwrap();
    refused(&inside, "not-ours");
    refused(&folder.path().join("nothing.minga"), "no-such-file");
}

#[test]
#[cfg(unix)]
fn a_pipe_is_not_waited_on() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe.minga");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert_eq!(open(&pipe).unwrap_err().code(), "not-ours");
}

#[test]
fn a_file_of_a_newer_version_is_left_as_it_is() {
    let (_office, path) = closed();
    let raw = Raw::open(&path);
    raw.run("PRAGMA user_version = 9");
    raw.close();
    refused(&path, "newer-version");
}

#[test]
fn a_newer_version_that_waits_in_the_log_of_a_killed_process_is_left_there() {
    let (_office, path) = closed();
    let newer = path.with_file_name("killed");
    std::fs::create_dir(&newer).unwrap();
    let raw = Raw::open(&path);
    raw.run("PRAGMA journal_mode = WAL; PRAGMA user_version = 9");
    for end in ["", "-wal"] {
        let name = format!("quitumbe.minga{end}");
        std::fs::copy(path.with_file_name(&name), newer.join(&name)).unwrap();
    }
    raw.close();
    refused(&newer.join("quitumbe.minga"), "newer-version");
}

#[test]
fn a_file_cut_short_is_damaged_and_left_as_it_is() {
    let (_office, path) = closed();
    let bytes = std::fs::read(&path).unwrap();
    for kept in [1, 99] {
        std::fs::write(&path, &bytes[..kept]).unwrap();
        refused(&path, "not-ours");
    }
    for kept in [100, 4095, 4096, 8192, bytes.len() / 2, bytes.len() - 4096, bytes.len() - 1] {
        std::fs::write(&path, &bytes[..kept]).unwrap();
        let before = lying_in(path.parent().unwrap());
        match open(&path) {
            Err(fault) => assert_eq!(fault.code(), "damaged", "{kept} bytes: {fault}"),
            // Only what lies beyond the end is gone: then it is found.
            Ok(coop) => {
                assert!(!coop.verify().unwrap().whole(), "{kept} of {} bytes", bytes.len());
                continue;
            }
        }
        assert_eq!(lying_in(path.parent().unwrap()), before, "{kept} bytes");
    }
}

#[test]
fn a_file_whose_founding_was_interrupted_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("quitumbe.minga");
    let raw = Raw::open(&path);
    raw.run(&format!("PRAGMA application_id = {}; PRAGMA user_version = 1; CREATE TABLE coop (id BLOB)", 0x4D4E_4741));
    raw.close();
    refused(&path, "damaged");
}

#[test]
fn a_new_co_op_never_covers_a_file_that_is_there() {
    let (office, path) = closed();
    let before = lying_in(path.parent().unwrap());
    let again = Coop::found(&path, None, office.clock.clone(), &quitumbe());
    assert!(matches!(again, Err(Fault::ExistsAlready(_))));
    assert_eq!(lying_in(path.parent().unwrap()), before);
}

#[test]
fn a_founding_that_is_refused_leaves_no_file_behind() {
    let folder = tempfile::tempdir().unwrap();
    let twice = minga_store::NewCoop { classes: [quitumbe().classes, quitumbe().classes].concat(), ..quitumbe() };
    let clock = Arc::new(FixedClock::on(day("2026-11-23")));
    assert!(matches!(Coop::found(&folder.path().join("quitumbe.minga"), None, clock, &twice), Err(Fault::Refused(_))));
    assert!(lying_in(folder.path()).is_empty());
}

#[test]
fn a_file_that_is_open_is_not_opened_again_by_any_of_its_names() {
    let office = Office::new();
    let link = office.folder.path().join("link.minga");
    let names = [office.path(), office.folder.path().join(".").join("quitumbe.minga"), {
        #[cfg(unix)]
        std::os::unix::fs::symlink(office.path(), &link).unwrap();
        #[cfg(not(unix))]
        std::fs::hard_link(office.path(), &link).unwrap();
        link
    }];
    for name in names {
        assert!(matches!(open(&name), Err(Fault::OpenElsewhere)), "{}", name.display());
        assert!(matches!(minga_store::peek(&name), Err(Fault::OpenElsewhere)));
    }
    let path = office.path();
    office.coop.close().unwrap();
    open(&path).unwrap();
}

fn read_only(path: &Path, is: bool) {
    let mut permissions = path.metadata().unwrap().permissions();
    permissions.set_readonly(is);
    std::fs::set_permissions(path, permissions).unwrap();
}

#[test]
fn a_read_only_file_is_read_and_not_written() {
    let (office, path) = closed();
    read_only(&path, true);
    let before = lying_in(path.parent().unwrap());
    let mut coop = open(&path).unwrap();
    let other = Particulars { name: "Otra".into(), ..coop.coop().unwrap().into() };
    assert!(coop.read_only());
    assert_eq!(coop.register().unwrap().members.len(), 1);
    assert!(coop.verify().unwrap().whole());
    assert!(matches!(coop.change_coop(office.rosa, &other), Err(Fault::ReadOnly)));
    assert!(matches!(coop.undo(office.rosa, None), Err(Fault::ReadOnly)));
    coop.close().unwrap();
    assert_eq!(lying_in(path.parent().unwrap()), before);
    read_only(&path, false);
}

#[test]
fn a_read_only_file_whose_last_acts_wait_in_a_log_is_refused() {
    let (_office, path) = closed();
    let killed = path.with_file_name("killed");
    std::fs::create_dir(&killed).unwrap();
    let raw = Raw::open(&path);
    raw.run("PRAGMA journal_mode = WAL; UPDATE coop SET lang = 'qu'");
    for end in ["", "-wal"] {
        let name = format!("quitumbe.minga{end}");
        std::fs::copy(path.with_file_name(&name), killed.join(&name)).unwrap();
    }
    raw.close();
    read_only(&killed.join("quitumbe.minga"), true);
    refused(&killed.join("quitumbe.minga"), "read-only");
    read_only(&killed.join("quitumbe.minga"), false);
}
