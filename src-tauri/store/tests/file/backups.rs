//! Backups are whole copies; putting one back keeps the present, and can itself be undone.

use crate::common::{Office, day, named, quitumbe};
use crate::tampering::{Raw, forge};
use chrono::{DateTime, TimeDelta, Utc};
use minga_store::backups::{self, Backup, Reason, Restored, restore};
use minga_store::{Coop, Fault, NewMember, Refusal};
use std::path::Path;

impl Office {
    /// Closes the file, puts a backup back and opens it again.
    fn put_back(&mut self, backup: &Path) -> Restored {
        let path = self.path();
        self.closed(|office| restore(backup, &path, None, office.clock.clone(), Some(office.rosa)).unwrap())
    }

    /// The file closed while something is done; what is done gives the file back, open.
    fn closed(&mut self, work: impl FnOnce(&Self) -> Restored) -> Restored {
        let spare = self.folder.path().join(format!("spare-{}.minga", uuid::Uuid::new_v4()));
        let spare = Coop::found(&spare, None, self.clock.clone(), &quitumbe()).unwrap().0;
        std::mem::replace(&mut self.coop, spare).close().unwrap();
        let Restored { coop, before, set_aside } = work(self);
        let spare = std::mem::replace(&mut self.coop, coop);
        let twin = Restored { coop: spare, before, set_aside };
        self.whole();
        twin
    }

    fn whole(&self) {
        let verdict = self.coop.verify().unwrap();
        assert!(verdict.whole(), "{:?}", verdict.findings);
    }

    fn names(&self) -> Vec<String> {
        self.coop.register().unwrap().members.iter().map(|m| m.profile.name.spoken()).collect()
    }

    fn backup(&self) -> Backup {
        self.coop.backup_beside(Reason::ByHand).unwrap()
    }

    /// Leaves the file closed for good and gives what is needed to go on by hand.
    fn shut(self) -> (tempfile::TempDir, std::path::PathBuf, std::sync::Arc<minga_store::FixedClock>) {
        let path = self.path();
        self.coop.close().unwrap();
        (self.folder, path, self.clock)
    }
}

#[test]
fn a_backup_is_a_file_of_its_own_that_opens_and_is_whole() {
    let mut office = Office::new();
    office.admit("María", "Quispe");
    let backup = office.backup();
    assert_eq!((backup.seq, backup.reason), (2, Reason::ByHand));
    let folder = backup.path.parent().unwrap().to_owned();
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1, "no draft is left");
    let copy = office.folder.path().join("copy.minga");
    std::fs::copy(&backup.path, &copy).unwrap();
    let coop = Coop::open(&copy, None, office.clock.clone()).unwrap();
    assert_eq!(coop.register().unwrap(), office.coop.register().unwrap());
    assert!(coop.verify().unwrap().whole());
}

#[test]
fn the_daily_backup_is_made_once_for_an_act_and_anew_after_the_next() {
    let mut office = Office::new();
    assert!(office.coop.backup_daily().unwrap().is_some());
    assert!(office.coop.backup_daily().unwrap().is_none());
    office.admit("María", "Quispe");
    assert!(office.coop.backup_daily().unwrap().is_some());
}

#[test]
fn after_a_restore_the_daily_backup_is_made_though_the_act_bears_the_same_number() {
    let mut office = Office::new();
    let backup = office.backup(); // act 1
    office.at("2026-11-23T10:00:00Z");
    office.admit("María", "Quispe"); // act 2
    office.at("2026-11-23T11:00:00Z");
    office.put_back(&backup.path); // another act 2
    office.at("2026-11-23T12:00:00Z");
    assert!(office.coop.backup_daily().unwrap().is_some());
}

#[test]
fn a_year_of_daily_backups_is_thinned_and_what_was_made_by_hand_stays() {
    let mut office = Office::new();
    let start: DateTime<Utc> = "2026-01-01T09:00:00Z".parse().unwrap();
    office.clock.set(start);
    office.backup();
    for fortnight in 1..=26 {
        office.clock.set(start + TimeDelta::days(14 * fortnight));
        office.admit("Socia", &format!("N{fortnight}"));
        office.coop.backup_daily().unwrap();
    }
    let kept = office.coop.backups().unwrap();
    assert_eq!(kept.last().unwrap().reason, Reason::ByHand);
    assert!((15..=22).contains(&kept.len()), "{} backups", kept.len());
    office.whole();
}

#[test]
fn what_a_killed_process_left_half_made_is_tidied_away() {
    let office = Office::new();
    let folder = backups::folder(&office.path());
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(".quitumbe-0123.part"), "half a copy").unwrap();
    std::fs::write(folder.join("letter.txt"), "not ours").unwrap();
    office.backup();
    let left: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
    assert!(folder.join("letter.txt").exists());
}

#[test]
fn a_restore_keeps_the_present_and_can_itself_be_undone() {
    let mut office = Office::new();
    office.admit("María", "Quispe"); // 2
    let backup = office.backup();
    office.at("2026-11-24T09:00:00Z");
    office.admit("Inti", "Ñahui"); // 3
    office.register_paper(); // 4
    assert_eq!(backup.would_set_aside(&office.coop).unwrap(), [4, 3]);

    office.at("2026-11-24T10:00:00Z");
    let restored = office.put_back(&backup.path);
    assert_eq!(restored.set_aside, 2);
    assert_eq!(office.names(), ["María Quispe"]);
    assert_eq!(office.coop.head().unwrap().seq, 3, "the restore is an act");

    office.at("2026-11-24T11:00:00Z");
    office.admit("Ñusta", "Guamán");
    let back = office.put_back(&restored.before.unwrap());
    assert_eq!(back.set_aside, 2);
    assert_eq!(office.names(), ["María Quispe", "Inti Ñahui"]);

    // And on, and back again: every backup made on the way is explained each time.
    for hour in 12..16 {
        office.at(&format!("2026-11-24T{hour}:00:00Z"));
        office.admit("Socia", &format!("N{hour}"));
        let oldest = office.coop.backups().unwrap().pop().unwrap();
        office.put_back(&oldest.path);
        let all = office.coop.backups().unwrap();
        office.put_back(&all[usize::try_from(hour).unwrap() % all.len()].path);
    }
}

#[test]
fn numbers_given_out_by_acts_that_a_restore_set_aside_are_not_given_twice() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe"); // number 1
    assert_eq!(office.certificate(maria), Some(1));
    let backup = office.backup();
    office.at("2026-11-24T09:00:00Z");
    office.admit("Inti", "Ñahui"); // number 2
    assert_eq!(office.certificate(maria), Some(2)); // it hangs on a wall
    office.put_back(&backup.path);
    assert_eq!(office.certificate(maria), Some(3));
    let nusta = office.admit("Ñusta", "Guamán");
    assert_eq!(office.coop.member(nusta).unwrap().unwrap().number, 3);
    office.whole();
}

#[test]
fn a_backup_is_put_back_where_there_is_no_file() {
    let mut office = Office::new();
    office.admit("María", "Quispe");
    let backup = office.backup();
    let there = office.folder.path().join("otra").join("quitumbe.minga");
    std::fs::create_dir(there.parent().unwrap()).unwrap();
    let restored = restore(&backup.path, &there, None, office.clock.clone(), None).unwrap();
    assert!(restored.before.is_none());
    assert_eq!(restored.coop.register().unwrap(), office.coop.register().unwrap());
    assert!(restored.coop.verify().unwrap().whole());
    restored.coop.close().unwrap();
    let beside: Vec<_> = std::fs::read_dir(there.parent().unwrap()).unwrap().collect();
    assert_eq!(beside.len(), 1, "nothing is left beside it");
}

#[test]
fn a_log_whose_file_is_gone_is_not_mixed_with_the_restored_one() {
    let mut office = Office::new();
    office.admit("María", "Quispe");
    let backup = office.backup();
    office.admit("Inti", "Ñahui");
    // The process is killed, and somebody throws away the file but not the log.
    let there = office.folder.path().join("otra");
    std::fs::create_dir(&there).unwrap();
    let log = there.join("quitumbe.minga-wal");
    std::fs::copy(office.folder.path().join("quitumbe.minga-wal"), &log).unwrap();
    let bytes = std::fs::read(&log).unwrap();
    assert!(!bytes.is_empty());
    let restored = restore(&backup.path, &there.join("quitumbe.minga"), None, office.clock.clone(), None).unwrap();
    assert!(restored.coop.verify().unwrap().whole());
    let aside = std::fs::read_dir(&there).unwrap().map(|e| e.unwrap().path());
    let aside: Vec<_> = aside.filter(|p| p.to_string_lossy().contains("damaged")).collect();
    assert_eq!(aside.len(), 1);
    assert_eq!(std::fs::read(&aside[0]).unwrap(), bytes, "its acts are not thrown away");
}

fn backup_refused(result: minga_store::Result<Restored>) -> String {
    match result {
        Err(Fault::Refused(Refusal::Backup(why))) => why,
        other => panic!("{other:?}"),
    }
}

/// Putting that back is refused, and the file lies as it lay.
fn is_refused(path: &Path, backup: &Path, clock: &std::sync::Arc<minga_store::FixedClock>) -> String {
    let before = std::fs::read(path).unwrap();
    let why = backup_refused(restore(backup, path, None, clock.clone(), None));
    assert_eq!(std::fs::read(path).unwrap(), before);
    let strays = std::fs::read_dir(path.parent().unwrap()).unwrap().map(|e| e.unwrap().file_name());
    let strays: Vec<_> = strays.filter(|n| n.to_string_lossy().contains("restoring")).collect();
    assert!(strays.is_empty(), "{strays:?}");
    why
}

#[test]
fn a_backup_of_another_co_op_is_refused() {
    let stranger = Office::new();
    let foreign = stranger.backup();
    let (_folder, path, clock) = Office::new().shut();
    assert_eq!(is_refused(&path, &foreign.path, &clock), "it is of another co-op");
}

#[test]
fn a_backup_that_is_not_whole_is_refused() {
    let mut office = Office::new();
    office.admit("María", "Quispe");
    office.admit("Inti", "Ñahui");
    let backup = office.backup();
    let (_folder, path, clock) = office.shut();
    let pristine = std::fs::read(&backup.path).unwrap();
    for change in ["UPDATE journal SET op = replace(op, '1', '2') WHERE seq = 2", "UPDATE member SET folio = '9'"] {
        let raw = Raw::open(&backup.path);
        raw.run(change);
        raw.close();
        is_refused(&path, &backup.path, &clock);
        std::fs::write(&backup.path, &pristine).unwrap();
    }
    std::fs::write(&backup.path, &pristine[..pristine.len() / 2]).unwrap();
    is_refused(&path, &backup.path, &clock);
    std::fs::write(&backup.path, "a letter").unwrap();
    assert!(matches!(restore(&backup.path, &path, None, clock.clone(), None), Err(Fault::NotOurs(_))));
    std::fs::remove_file(&backup.path).unwrap();
    assert!(matches!(restore(&backup.path, &path, None, clock.clone(), None), Err(Fault::NoSuchFile(_))));
    assert_eq!(backup_refused(restore(&path, &path, None, clock, None)), "it is the file itself");
}

#[test]
fn a_damaged_present_is_moved_aside_and_not_thrown_away() {
    // One that does not open, and one that opens and is not whole.
    for change in ["UPDATE journal SET op = 'x' WHERE seq = 4", "UPDATE journal SET op = 'x' WHERE seq = 2"] {
        let mut office = Office::new();
        office.admit("María", "Quispe"); // 2
        let backup = office.backup();
        office.at("2026-11-24T09:00:00Z");
        office.admit("Inti", "Ñahui"); // 3
        let later = office.backup();
        office.admit("Ñusta", "Guamán"); // 4
        let (folder, path, clock) = office.shut();
        let raw = Raw::open(&path);
        raw.run(change);
        raw.close();
        let damaged = std::fs::read(&path).unwrap();

        let restored = restore(&backup.path, &path, None, clock.clone(), None).unwrap();
        let aside = restored.before.unwrap();
        assert!(aside.to_string_lossy().contains("damaged"), "{change}: {}", aside.display());
        assert_eq!(std::fs::read(&aside).unwrap(), damaged, "{change}");
        let verdict = restored.coop.verify().unwrap();
        assert!(verdict.whole(), "{change}: {:?}", verdict.findings);
        restored.coop.close().unwrap();

        let restored = restore(&later.path, &path, None, clock, None).unwrap();
        assert_eq!(restored.coop.register().unwrap().members.len(), 2);
        let verdict = restored.coop.verify().unwrap();
        assert!(verdict.whole(), "{change}: {:?}", verdict.findings);
        drop(folder);
    }
}

#[test]
fn a_file_written_anew_by_somebody_is_kept_too_when_the_true_one_is_put_back() {
    let mut office = Office::new();
    office.admit("María", "Quispe");
    let backup = office.backup();
    let (_folder, path, clock) = office.shut();
    let raw = Raw::open(&path);
    forge(&raw, 2, |op| op.replace("\"number\":1", "\"number\":9"));
    raw.close();
    let restored = restore(&backup.path, &path, None, clock, None).unwrap();
    assert!(restored.coop.verify().unwrap().whole());
    assert_eq!(restored.set_aside, 1);
}

#[test]
fn an_open_file_is_not_restored_over_nor_is_one_that_is_read_only() {
    let office = Office::new();
    let backup = office.backup();
    let result = restore(&backup.path, &office.path(), None, office.clock.clone(), None);
    assert!(matches!(result, Err(Fault::OpenElsewhere)), "{result:?}");
    let (_folder, path, clock) = office.shut();
    let mut permissions = path.metadata().unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions.clone()).unwrap();
    let before = std::fs::read(&path).unwrap();
    assert!(matches!(restore(&backup.path, &path, None, clock, None), Err(Fault::ReadOnly)));
    assert_eq!(std::fs::read(&path).unwrap(), before);
    #[allow(clippy::permissions_set_readonly_false)]
    permissions.set_readonly(false);
    std::fs::set_permissions(&path, permissions).unwrap();
}

#[test]
fn a_backup_whose_own_office_was_killed_is_put_back_with_what_waits_in_its_log() {
    let office = Office::new();
    let backup = office.backup();
    let mut opened = Coop::open(&backup.path, None, office.clock.clone()).unwrap();
    opened.admit(office.rosa, &NewMember { profile: named("Inti", "Ñahui"), ..NewMember::default() }).unwrap();
    let there = office.folder.path().join("stick");
    std::fs::create_dir(&there).unwrap();
    let name = backup.path.file_name().unwrap().to_string_lossy().into_owned();
    for end in ["", "-wal"] {
        std::fs::copy(backup.path.with_file_name(format!("{name}{end}")), there.join(format!("{name}{end}"))).unwrap();
    }
    let restored =
        restore(&there.join(&name), &there.join("quitumbe.minga"), None, office.clock.clone(), None).unwrap();
    assert_eq!(restored.coop.register().unwrap().members.len(), 1);
    assert_eq!(day("2026-11-23"), restored.coop.today());
}

#[test]
fn a_backup_on_a_stick_is_proven_and_put_back_under_whatever_name_it_bears() {
    let mut office = Office::new();
    office.admit("María", "Quispe");
    let made = office.backup();
    office.admit("Inti", "Ñahui");
    let stick = office.folder.path().join("stick");
    std::fs::create_dir(&stick).unwrap();
    let renamed = stick.join("respaldo de marzo.minga");
    std::fs::copy(&made.path, &renamed).unwrap();

    let found = office.coop.backup_at(&renamed).unwrap();
    assert_eq!((found.seq, found.reason, found.bytes), (2, Reason::ByHand, made.bytes));
    assert_eq!(found.would_set_aside(&office.coop).unwrap(), [3]);
    assert_eq!(office.coop.backup_at(&made.path).unwrap(), made);
    assert_eq!(Backup::original(&made.path), "quitumbe.minga");
    assert_eq!(Backup::original(&renamed), "respaldo de marzo.minga");

    office.put_back(&renamed);
    assert_eq!(office.names(), ["María Quispe"]);
    assert!(renamed.exists(), "the stick keeps it");
    let nothing_left = std::fs::read_dir(office.folder.path()).unwrap().flatten();
    assert!(nothing_left.filter(|f| f.file_name().to_string_lossy().contains("looking")).count() == 0);
}

#[test]
fn what_is_no_backup_of_this_co_op_is_refused_before_anything_is_touched() {
    let office = Office::new();
    let other = office.folder.path().join("other.minga");
    Coop::found(&other, None, office.clock.clone(), &quitumbe()).unwrap().0.close().unwrap();
    assert!(matches!(office.coop.backup_at(&other), Err(Fault::Refused(Refusal::Backup(_)))));
    assert!(matches!(office.coop.backup_at(&office.path()), Err(Fault::Refused(Refusal::Itself))));
    let letter = office.folder.path().join("letter.minga");
    std::fs::write(&letter, "not a co-op at all, only a letter").unwrap();
    assert!(matches!(office.coop.backup_at(&letter), Err(Fault::NotOurs(_))));
    assert!(matches!(office.coop.backup_at(&letter.with_extension("gone")), Err(Fault::NoSuchFile(_))));
    office.whole();
}
