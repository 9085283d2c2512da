//! Payments by keyboard alone, from the charge to the void receipt; what is refused is said where it was typed.

use crate::desktop::Desktop;
use fantoccini::key::Key;

/// Opens the palette, types, and does the act of that name.
async fn palette(desktop: &Desktop, words: &str, act: &str) {
    desktop.press_with_control('k').await;
    desktop.see("palette-input").await;
    desktop.press(words).await;
    desktop.see(&format!("palette-{act}")).await;
    desktop.press_key(Key::Enter).await;
}

#[tokio::test]
async fn a_charge_is_raised_paid_made_void_and_undone_by_keyboard_alone() {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    palette(&desktop, "190", "member-190").await;
    desktop.see("account").await;

    // The charge: due before it is asked is refused by the field, and what was typed is still there.
    palette(&desktop, "ask for", "payments-raise").await;
    desktop.reads("raise-member-taken", " ").await;
    desktop.tab_to("raise-amount").await;
    desktop.press("12.50").await;
    desktop.tab_to("raise-words").await;
    desktop.press("Seeds for the park").await;
    desktop.tab_to("raise-due").await;
    desktop.press("1/11/2026").await;
    desktop.see("raise-preview").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("raise-due-bad", "later day").await;
    desktop.press_with_control('a').await;
    desktop.press("20/12/2026").await;
    desktop.see("raise-preview").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("raise").await;
    desktop.reads("account", "Seeds for the park").await;
    desktop.press_with_control('z').await;
    desktop.reads("notice", "Taken back").await;
    desktop.press_with_control_and_shift('z').await;
    desktop.reads("account", "Seeds for the park").await;

    // The payment: a day that has not come is refused; then all that is owed is paid.
    palette(&desktop, "take a payment", "payments-take").await;
    desktop.see("payment-all").await;
    desktop.tab_to("payment-all").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("payment-split", "Seeds for the park").await;
    desktop.tab_to("payment-on").await;
    desktop.press_with_control('a').await;
    desktop.press("1/1/2027").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("payment-on-bad").await;
    desktop.press_with_control('a').await;
    desktop.press("23/11/2026").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("payment").await;
    desktop.reads("notice", "Receipt").await;
    desktop.reads("account", "nothing owed").await;

    // The receipt: printed, and made void with a reason; that is undone, but the number stays in the series.
    desktop.tab_to("notice-open").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("receipt-title").await;
    let paper = desktop.home().join("receipt.pdf");
    desktop.will_pick(&[&paper]);
    desktop.tab_to("receipt-print").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("print-do").await;
    desktop.tab_to("print-do").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("print").await;
    desktop.reads("receipt-print", "copy").await;
    assert!(std::fs::read(&paper).expect("the paper lies where it was wanted").starts_with(b"%PDF"));
    palette(&desktop, "void", "receipt-void").await;
    desktop.see("void-why").await;
    desktop.press("Written for someone else").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("receipt-is-void", "Written for someone else").await;
    desktop.press_with_control('z').await;
    desktop.reads("notice", "Taken back").await;
    desktop.gone("receipt-is-void").await;
    desktop.close().await;
}

#[tokio::test]
async fn who_owes_is_found_opened_and_reminded_by_keyboard_alone() {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    desktop.press_with_control('3').await;
    desktop.reads("payments-voice", "owe").await;
    // Who owed on an earlier day, and again who owes today.
    let today = desktop.text("payments-voice").await;
    desktop.tab_to("payments-as-of").await;
    desktop.press_key(Key::Enter).await;
    desktop.focus("payments-day").await;
    desktop.press("1/1/2026").await;
    desktop.changes("payments-voice", &today).await;
    desktop.press_with_control('a').await;
    desktop.press_key(Key::Delete).await;
    desktop.reads("payments-voice", &today).await;
    desktop.press_key(Key::Escape).await;
    desktop.focus("payments-as-of").await;
    desktop.tab_to("owing-0").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("account").await;
    let first = desktop.text("account-panel").await;
    desktop.press_key(Key::Down).await;
    desktop.see("account").await;
    palette(&desktop, "remind", "account-remind").await;
    desktop.reads("remind-text", "").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("remind").await;
    // The arrow went to the next.
    desktop.changes("account-panel", &first).await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("account-panel").await;

    desktop.press_with_control_and_shift('h').await;
    desktop.see("amounts-hidden").await;
    desktop.reads("payments-voice", "••••").await;
    desktop.reads("payments-sums", "••••").await;
    desktop.press_with_control_and_shift('h').await;
    desktop.press("p").await;
    desktop.see("payment").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("payment").await;
    desktop.press("c").await;
    desktop.see("raise").await;
    desktop.close().await;
}

#[tokio::test]
async fn credit_is_paid_back_with_a_slip_that_is_printed_and_made_void_by_keyboard_alone() {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    palette(&desktop, "34", "member-34").await;
    desktop.reads("account", "6.00").await;
    palette(&desktop, "pay it back", "account-pay-back").await;

    // More than there is is refused by the field, with what there is; the money then goes, and its slip stands.
    desktop.tab_to("pay-back-amount").await;
    desktop.press_with_control('a').await;
    desktop.press("6.01").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("pay-back-amount-bad", "6.00").await;
    desktop.press_with_control('a').await;
    desktop.press("6").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("pay-back").await;
    desktop.reads("notice", "1").await;
    desktop.reads("account-refund-0", "6.00").await;

    // It is not undone, which is said with what to do; it is printed.
    desktop.press_with_control('z').await;
    desktop.reads("trouble", "void").await;
    let paper = desktop.home().join("slip.pdf");
    desktop.will_pick(&[&paper]);
    desktop.tab_to("refund-print-0").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("print-do").await;
    desktop.tab_to("print-do").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("print").await;
    assert!(std::fs::read(&paper).expect("the paper lies where it was wanted").starts_with(b"%PDF"));

    // It is made void, and the money is to the good again.
    desktop.tab_to("refund-void-0").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("refund-void-why").await;
    desktop.press("Counted twice").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("refund-void").await;
    desktop.reads("account-refund-0", "void").await;
    desktop.see("account-pay-back").await;
    desktop.close().await;
}
