//! What keeps the file safe, by keyboard alone: a backup made, gone back to and restored from a stick; the file lent
//! to another computer and taken back.

use crate::desktop::Desktop;
use crate::life::{act, choose, type_into};
use fantoccini::key::Key;
use std::path::{Path, PathBuf};

/// A co-op of one in the office and no members, founded from the first screen.
async fn founded() -> (Desktop, PathBuf) {
    let desktop = Desktop::start(&[], "en_US.UTF-8").await;
    let file = desktop.home().join("Carmen.minga");
    desktop.see("welcome-found").await;
    enter(&desktop, "welcome-found").await;
    desktop.focus("found-name").await;
    desktop.press("El Carmen").await;
    type_into(&desktop, "found-person", "Rosa Guamán").await;
    desktop.will_pick(&[&file]);
    desktop.press_key(Key::Enter).await;
    desktop.see("members-admit").await;
    (desktop, file)
}

/// Tab to a part, and Enter.
async fn enter(desktop: &Desktop, id: &str) {
    desktop.tab_to(id).await;
    desktop.press_key(Key::Enter).await;
}

/// Someone new in the register, through the palette.
async fn admit(desktop: &Desktop, name: &str) {
    act(desktop, "Add a member", "admit-member").await;
    desktop.see("admit").await;
    type_into(desktop, "profile-family", name).await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("admit").await;
    desktop.reads("notice", name).await;
}

/// The first of the office sits down.
async fn sit_down(desktop: &Desktop) {
    act(desktop, "Change who", "sit-down").await;
    desktop.see("who").await;
    enter(desktop, "who-person").await;
    desktop.gone("who").await;
}

/// Leaves the co-op that is open and opens another file.
async fn open(desktop: &Desktop, file: &Path) {
    act(desktop, "Close this", "close-coop").await;
    desktop.see("welcome-open").await;
    desktop.will_pick(&[file]);
    enter(desktop, "welcome-open").await;
    desktop.see("members-admit").await;
}

#[tokio::test]
async fn a_backup_is_made_gone_back_to_and_one_on_a_stick_restored_by_keyboard_alone() {
    let (desktop, _) = founded().await;
    act(&desktop, "Make a backup", "make-backup").await;
    desktop.reads("notice", "opened again").await;
    admit(&desktop, "Ñacato").await;
    act(&desktop, "Go back to a backup", "restore").await;
    desktop.see("backup-0").await;
    let stick = desktop.home().join("stick");
    std::fs::create_dir(&stick).expect("a stick");
    desktop.will_pick(&[&stick]);
    act(&desktop, "Back up to", "make-backup-elsewhere").await;
    desktop.reads("backup-0", "stick").await;

    // The older one knows nothing of the member: what is set aside is said first.
    enter(&desktop, "backup-1-restore").await;
    desktop.reads("restore", "One act since then").await;
    enter(&desktop, "restore-do").await;
    desktop.gone("restore").await;
    desktop.reads("notice", "We are back").await;
    desktop.press_with_control('1').await;
    desktop.see("members-admit").await;
    desktop.gone("members-totals").await;

    // The one on the stick is chosen as a file, and brings the member again.
    let copies: Vec<PathBuf> =
        std::fs::read_dir(&stick).expect("the stick").flatten().map(|entry| entry.path()).collect();
    let copy = copies.iter().find(|path| path.extension().is_some_and(|end| end == "minga")).expect("a backup");
    desktop.will_pick(&[copy]);
    act(&desktop, "Go back to a backup", "restore").await;
    desktop.see("backup-0").await;
    enter(&desktop, "backups-from-file").await;
    desktop.see("restore").await;
    enter(&desktop, "restore-do").await;
    desktop.gone("restore").await;
    desktop.reads("notice", "We are back").await;
    desktop.press_with_control('1').await;
    desktop.reads("members-totals", "1").await;

    // On a computer that has no file yet, the first screen takes it, and asks where the co-op shall lie.
    act(&desktop, "Close this", "close-coop").await;
    desktop.see("welcome-restore").await;
    let elsewhere = desktop.home().join("Again.minga");
    desktop.will_pick(&[copy, &elsewhere]);
    enter(&desktop, "welcome-restore").await;
    desktop.reads("members-totals", "1").await;
    assert!(elsewhere.exists(), "the co-op lies where it was wanted");
    desktop.close().await;
}

#[tokio::test]
async fn the_file_is_lent_written_in_elsewhere_and_taken_back_by_keyboard_alone() {
    let (desktop, file) = founded().await;
    for name in ["Zoila Conejo", "Luz Lema"] {
        act(&desktop, "Change who", "sit-down").await;
        type_into(&desktop, "who-name", name).await;
        desktop.press_key(Key::Enter).await;
        desktop.gone("who").await;
    }
    let (lent, again) = (desktop.home().join("lent.minga"), desktop.home().join("again.minga"));
    act(&desktop, "two computers", "go-lending").await;
    desktop.reads("lending-voice", "only here").await;
    // Once by the form, and once by its name in the list of what can be done.
    desktop.will_pick(&[&lent, &again]);
    choose(&desktop, "lending-to", "Zoila").await;
    enter(&desktop, "lending-lend").await;
    desktop.reads("notice", "The copy for Zoila").await;
    desktop.reads("lending-voice", "Zoila").await;
    desktop.does("lend the file to rosa", "").await;
    desktop.reads("notice", "The copy for Rosa").await;
    assert!(again.exists(), "the second copy lies where it was wanted");

    // On the other computer Rosa writes in the copy.
    open(&desktop, &again).await;
    sit_down(&desktop).await;
    act(&desktop, "two computers", "go-lending").await;
    desktop.reads("lending-voice", "on loan to you").await;
    admit(&desktop, "Ñacato").await;

    // Held beside the file, it is ahead; taken back, its member is here.
    open(&desktop, &file).await;
    act(&desktop, "two computers", "go-lending").await;
    desktop.see("lending-choose").await;
    desktop.will_pick(&[&again]);
    enter(&desktop, "lending-choose").await;
    desktop.reads("lending-relation", "ahead by one act").await;
    enter(&desktop, "lending-take").await;
    desktop.gone("lending-held").await;
    desktop.reads("notice", "The copy is back").await;
    desktop.press_with_control('1').await;
    desktop.reads("members-totals", "1").await;
    desktop.close().await;
}
