//! Files by keyboard alone: tables of the ledger, the arrears and the receipts.

use crate::desktop::Desktop;
use fantoccini::key::Key;
use std::path::Path;

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
