//! Files by keyboard alone: backups made, restored from a stick and back again; the file lent, compared and taken
//! back; tables of the ledger, the arrears and the receipts.

use crate::desktop::Desktop;
use fantoccini::key::Key;
use std::path::{Path, PathBuf};

/// The one backup in a folder.
fn backup_in(folder: &Path) -> PathBuf {
    let found = std::fs::read_dir(folder).expect("the folder is there").flatten().map(|file| file.path());
    found.filter(|path| path.extension().is_some_and(|end| end == "minga")).max().expect("a backup lies there")
}

#[tokio::test]
async fn a_backup_goes_to_a_stick_and_comes_back_from_a_file_on_this_computer_and_on_another() {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    let stick = desktop.home().join("stick");
    std::fs::create_dir(&stick).expect("a stick");
    desktop.does("go back to a backup", "restore").await;
    desktop.see("backups-make").await;
    desktop.will_pick(&[&stick]);
    desktop.does("back up to a stick", "make-backup-elsewhere").await;
    desktop.reads("notice", "backup").await;
    let backup = backup_in(&stick);
    let renamed = stick.join("brought along.minga");
    std::fs::copy(&backup, &renamed).expect("it can be copied");

    // Something is done since; then the stick's copy is put back, and that is gone back on.
    desktop.does("go to settings", "go-settings").await;
    desktop.see("settings-place").await;
    desktop.tab_to("settings-place").await;
    desktop.press_with_control('a').await;
    desktop.press("Cayambe").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("notice", "place").await;
    desktop.does("go back to a backup", "restore").await;
    desktop.see("backups-from-file").await;
    desktop.will_pick(&[&renamed]);
    desktop.does("restore from a file", "restore-file").await;
    desktop.see("restore").await;
    desktop.tab_to("restore-do").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("notice", "back at").await;
    desktop.see("backup-0-restore").await;
    desktop.tab_to("backup-0-restore").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("restore").await;
    desktop.tab_to("restore-do").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("notice", "back at").await;

    // On another computer there is no file yet: the first screen takes the backup too.
    let elsewhere = desktop.home().join("Quitumbe");
    desktop.will_pick(&[&renamed, &elsewhere]);
    desktop.does("close", "close-coop").await;
    desktop.see("welcome-restore").await;
    desktop.tab_to("welcome-restore").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("members-totals", "212").await;
    assert!(elsewhere.with_extension("minga").exists());
    desktop.close().await;
}

#[tokio::test]
async fn tables_of_the_ledger_the_arrears_and_the_receipts_leave_the_file() {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    let [ledger, arrears, receipts] =
        ["ledger", "arrears", "receipts"].map(|name| desktop.home().join(format!("{name}.xlsx")));
    desktop.will_pick(&[&ledger, &arrears, &receipts]);
    desktop.press_with_control('2').await;
    desktop.see("shares-export").await;
    desktop.tab_to("shares-export").await;
    desktop.press_key(Key::Enter).await;
    export(&desktop, &ledger).await;
    desktop.press_with_control('3').await;
    desktop.see("payments-voice").await;
    desktop.does("export the arrears", "payments-export").await;
    export(&desktop, &arrears).await;
    desktop.does("receipts", "payments-receipts").await;
    desktop.see("receipts").await;
    desktop.does("export the receipts", "receipts-export").await;
    export(&desktop, &receipts).await;

    // What is to be paid to those who left is one of the views.
    desktop.does("paid out", "payments-payouts").await;
    desktop.find("[aria-label=\"To pay out\"]").await;
    desktop.close().await;
}

async fn export(desktop: &Desktop, table: &Path) {
    desktop.see("export-do").await;
    desktop.tab_to("export-do").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("export").await;
    assert!(std::fs::read(table).expect("the table lies where it was wanted").starts_with(b"PK"));
}

#[tokio::test]
async fn the_file_is_lent_held_beside_its_copy_and_taken_back() {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    let copy = desktop.home().join("lent.minga");
    desktop.does("lend", "go-lending").await;
    desktop.see("lending-lend").await;
    desktop.will_pick(&[&copy, &copy]);
    desktop.does("lend the file to", "").await;
    desktop.reads("lending-voice", "has had a copy").await;
    assert!(copy.exists());
    desktop.does("choose the copy", "lending-choose").await;
    desktop.see("lending-relation").await;
    desktop.close().await;
}
