//! One writer at a time: a file that is open is open nowhere else, in this process or another.

use super::office::{everything, fault, holds, open, program, start};
use minga_store::{Coop, Fault, SystemClock, peek};
use minga_tests::walk::Walk;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command};
use std::sync::Arc;

/// Another process that has the file, until it is let go.
struct Elsewhere(Child);

impl Elsewhere {
    fn holding(file: &Path) -> Self {
        let mut child = start(&["hold", file.to_str().unwrap()]);
        let mut said = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut said).unwrap();
        assert_eq!(said, "held\n");
        Self(child)
    }

    fn let_go(mut self) {
        drop(self.0.stdin.take());
        assert!(self.0.wait().unwrap().success());
    }
}

/// What another process is told that wants to open it.
fn another_is_told(file: &Path) -> Option<String> {
    fault(&Command::new(program()).args(["steps", file.to_str().unwrap(), "1", "5"]).output().unwrap())
}

fn founded(folder: &Path) -> std::path::PathBuf {
    let file = folder.join("quitumbe.minga");
    Walk::found(&file, None, Arc::new(SystemClock)).unwrap().coop.close().unwrap();
    file
}

#[test]
fn a_file_open_in_another_process_is_refused_untouched_and_opens_when_it_is_let_go() {
    let folder = tempfile::tempdir().unwrap();
    let file = founded(folder.path());
    let elsewhere = Elsewhere::holding(&file);
    let before = everything(folder.path());
    let refused = Coop::open(&file, None, Arc::new(SystemClock));
    assert!(matches!(refused, Err(Fault::OpenElsewhere)), "{refused:?}");
    assert_eq!(everything(folder.path()), before);
    elsewhere.let_go();
    holds(&file, &[]);
}

#[test]
fn a_file_whose_process_was_killed_is_open_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let file = founded(folder.path());
    let mut elsewhere = Elsewhere::holding(&file);
    elsewhere.0.kill().unwrap();
    elsewhere.0.wait().unwrap();
    holds(&file, &[]);
}

/// Closing any handle on a file drops the locks a process has on it: looking at it again must not.
#[test]
fn a_second_look_in_one_window_does_not_let_another_process_in() {
    let folder = tempfile::tempdir().unwrap();
    let file = founded(folder.path());
    let coop = open(&file);
    assert_eq!(another_is_told(&file).as_deref(), Some("open-elsewhere"));
    assert!(matches!(Coop::open(&file, None, Arc::new(SystemClock)), Err(Fault::OpenElsewhere)));
    assert!(matches!(peek(&file), Err(Fault::OpenElsewhere)));
    let backup = coop.backup_beside(minga_store::backups::Reason::ByHand).unwrap();
    let over = minga_store::backups::restore(&backup.path, &file, None, Arc::new(SystemClock), None);
    assert!(matches!(over, Err(Fault::OpenElsewhere)));
    assert!(coop.verify().unwrap().whole());
    assert_eq!(another_is_told(&file).as_deref(), Some("open-elsewhere"), "it still is");
    coop.close().unwrap();
    assert_eq!(another_is_told(&file), None);
}

#[test]
fn a_file_open_in_another_process_is_not_restored_over() {
    let folder = tempfile::tempdir().unwrap();
    let file = founded(folder.path());
    let coop = open(&file);
    let backup = coop.backup_beside(minga_store::backups::Reason::ByHand).unwrap();
    coop.close().unwrap();
    let elsewhere = Elsewhere::holding(&file);
    let before = everything(folder.path());
    let over = minga_store::backups::restore(&backup.path, &file, None, Arc::new(SystemClock), None);
    assert!(matches!(over, Err(Fault::OpenElsewhere)), "{over:?}");
    assert_eq!(everything(folder.path()), before);
    elsewhere.let_go();
}
