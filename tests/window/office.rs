//! Receipts by keyboard alone: given, split by hand, and printed together.

use crate::desktop::Desktop;
use fantoccini::key::Key;

#[tokio::test]
async fn a_payment_is_split_by_hand_its_receipts_printed_together_and_a_charge_cancelled() {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    desktop.does("190", "member-190").await;
    desktop.see("account").await;
    for words in ["Seeds", "Tools"] {
        desktop.does("ask for", "payments-raise").await;
        desktop.reads("raise-member-taken", " ").await;
        desktop.tab_to("raise-amount").await;
        desktop.press("10").await;
        desktop.tab_to("raise-words").await;
        desktop.press(words).await;
        desktop.tab_to("raise-due").await;
        desktop.press("20/12/2026").await;
        desktop.see("raise-preview").await;
        desktop.press_key(Key::Enter).await;
        desktop.gone("raise").await;
        desktop.reads("account", words).await;
    }
    desktop.does("take a payment", "payments-take").await;
    desktop.see("payment-amount").await;
    desktop.tab_to("payment-amount").await;
    desktop.press("12").await;
    desktop.see("payment-part-1").await;
    desktop.tab_to("payment-part-0").await;
    desktop.press_with_control('a').await;
    desktop.press("4").await;
    desktop.tab_to("payment-part-1").await;
    desktop.press_with_control('a').await;
    desktop.press("5").await;
    desktop.reads("payment-rest", "3.00").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("payment").await;
    desktop.reads("notice", "Receipt").await;

    // What was left over is credit, and is put to use.
    desktop.see("account-settle").await;
    desktop.tab_to("account-settle").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("account-settle").await;

    // What is still open of the tools is no longer asked; what was paid stays paid.
    desktop.tab_to("charge-open").await;
    desktop.press(" ").await;
    desktop.tab_to("charge-cancel").await;
    desktop.press_key(Key::Enter).await;
    desktop.focus("cancel-why").await;
    desktop.press("Lent, not sold").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("cancel").await;
    desktop.reads("notice", "Took a charge").await;

    desktop.press_with_control('3').await;
    desktop.see("payments-voice").await;
    desktop.does("receipts", "payments-receipts").await;
    desktop.see("receipt-0-choose").await;
    for receipt in ["receipt-0-choose", "receipt-1-choose"] {
        desktop.tab_to(receipt).await;
        desktop.press(" ").await;
    }
    let papers = desktop.home().join("receipts.pdf");
    desktop.will_pick(&[&papers]);
    desktop.does("print the receipts", "receipts-print").await;
    desktop.see("print-do").await;
    desktop.tab_to("print-do").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("print").await;
    assert!(std::fs::read(&papers).expect("the receipts lie where they were wanted").starts_with(b"%PDF"));
    desktop.close().await;
}
