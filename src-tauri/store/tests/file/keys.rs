//! A file under a key: nobody reads it without, and its backups are under the same.

use crate::common::{day, named, quitumbe};
use minga_core::ids::PersonId;
use minga_store::backups::{Reason, restore};
use minga_store::{Coop, Fault, FixedClock, Key, NewMember, Particulars};
use std::path::{Path, PathBuf};
use std::sync::Arc;

struct Locked {
    folder: tempfile::TempDir,
    key: Key,
    clock: Arc<FixedClock>,
    rosa: PersonId,
}

impl Locked {
    fn new() -> (Self, Coop) {
        let folder = tempfile::tempdir().unwrap();
        let (key, clock) = (Key::random(), Arc::new(FixedClock::on(day("2026-11-23"))));
        let path = folder.path().join("quitumbe.minga");
        let (mut coop, rosa) = Coop::found(&path, Some(key.clone()), clock.clone(), &quitumbe()).unwrap();
        let new = NewMember { profile: named("María", "Quispe"), ..NewMember::default() };
        coop.admit(rosa, &new).unwrap();
        std::fs::write(folder.path().join("quitumbe.minga.keys"), "wraps").unwrap();
        (Self { folder, key, clock, rosa }, coop)
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("quitumbe.minga")
    }

    fn open(&self, path: &Path, key: Option<Key>) -> minga_store::Result<Coop> {
        Coop::open(path, key, self.clock.clone())
    }
}

fn tells(path: &Path, word: &str) -> bool {
    let bytes = std::fs::read(path).unwrap();
    bytes.windows(word.len()).any(|w| w == word.as_bytes())
}

#[test]
fn a_file_under_a_key_opens_with_it_and_tells_nothing_without() {
    let (office, coop) = Locked::new();
    let log = office.folder.path().join("quitumbe.minga-wal");
    for word in ["Quispe", "Quitumbe", "SQLite format"] {
        assert!(!tells(&log, word), "{word} stands in the log");
    }
    coop.close().unwrap();
    for word in ["Quispe", "Quitumbe", "SQLite format"] {
        assert!(!tells(&office.path(), word), "{word} stands in the file");
    }
    let before = std::fs::read(office.path()).unwrap();
    assert!(matches!(office.open(&office.path(), Some(Key::random())), Err(Fault::WrongKey)));
    assert!(matches!(office.open(&office.path(), None), Err(Fault::WrongKey)), "its wraps lie beside it");
    std::fs::remove_file(office.folder.path().join("quitumbe.minga.keys")).unwrap();
    assert!(matches!(office.open(&office.path(), None), Err(Fault::NotOurs(_))), "nothing tells whose it is");
    assert_eq!(std::fs::read(office.path()).unwrap(), before);
    let coop = office.open(&office.path(), Some(office.key.clone())).unwrap();
    assert!(coop.verify().unwrap().whole());
    assert_eq!(coop.register().unwrap().members.len(), 1);
}

#[test]
fn the_log_of_a_killed_process_is_not_touched_by_a_wrong_key() {
    let (office, coop) = Locked::new();
    let killed = office.folder.path().join("killed");
    std::fs::create_dir(&killed).unwrap();
    for end in ["", "-wal"] {
        let name = format!("quitumbe.minga{end}");
        std::fs::copy(office.folder.path().join(&name), killed.join(&name)).unwrap();
    }
    coop.close().unwrap();
    let path = killed.join("quitumbe.minga");
    let log = std::fs::read(killed.join("quitumbe.minga-wal")).unwrap();
    assert!(!log.is_empty());
    assert!(matches!(office.open(&path, Some(Key::random())), Err(Fault::WrongKey)));
    assert_eq!(std::fs::read(killed.join("quitumbe.minga-wal")).unwrap(), log);
    let coop = office.open(&path, Some(office.key.clone())).unwrap();
    assert_eq!(coop.register().unwrap().members.len(), 1, "what was committed is there");
}

#[test]
fn its_backups_are_under_the_same_key_with_their_own_wraps_and_are_put_back() {
    let (office, mut coop) = Locked::new();
    let backup = coop.backup_beside(Reason::ByHand).unwrap();
    assert!(!tells(&backup.path, "Quispe") && !tells(&backup.path, "SQLite format"));
    let mut wraps = backup.path.clone().into_os_string();
    wraps.push(".keys");
    assert_eq!(std::fs::read_to_string(&wraps).unwrap(), "wraps");
    assert_eq!(coop.backups().unwrap().len(), 1, "wraps are not a backup");

    let other = Particulars { name: "Otra".into(), ..coop.coop().unwrap().into() };
    coop.change_coop(office.rosa, &other).unwrap();
    coop.close().unwrap();
    let wrong = restore(&backup.path, &office.path(), Some(Key::random()), office.clock.clone(), None);
    assert!(wrong.is_err());
    let back = restore(&backup.path, &office.path(), Some(office.key.clone()), office.clock.clone(), None).unwrap();
    assert_eq!(back.coop.coop().unwrap().name, "Cooperativa Abierta Quitumbe");
    assert!(back.coop.verify().unwrap().whole());
    back.coop.close().unwrap();

    let elsewhere = office.folder.path().join("elsewhere.minga");
    let there = restore(&backup.path, &elsewhere, Some(office.key.clone()), office.clock.clone(), None).unwrap();
    there.coop.close().unwrap();
    assert!(!tells(&elsewhere, "Quispe"));
    assert!(elsewhere.with_file_name("elsewhere.minga.keys").exists(), "it opens alone");
}
