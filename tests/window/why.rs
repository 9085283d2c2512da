//! What can be done about the hours of one member, in order or not, from the page that explains the number: each done and
//! each taken back, by keyboard alone.

use crate::desktop::Desktop;
use fantoccini::key::Key;

/// Opens why the number of a member is what it is, from the page of hours: the field is reached by its key.
async fn why(desktop: &Desktop, number: &str) -> String {
    desktop.press_with_control('5').await;
    desktop.see("hours-voice").await;
    desktop.press("/").await;
    desktop.find("[data-testid=\"hours-find\"]:focus").await;
    desktop.press(number).await;
    desktop.see(&format!("hours-find-{number}")).await;
    desktop.press_key(Key::Enter).await;
    desktop.text("why-balance").await
}

/// Asks for something to be done, by its name in the list of acts.
async fn asked(desktop: &Desktop, words: &str, act: &str, dialog: &str) {
    desktop.press_with_control('k').await;
    desktop.see("palette").await;
    desktop.press(words).await;
    desktop.see(&format!("palette-{act}")).await;
    desktop.press_key(Key::Enter).await;
    desktop.see(dialog).await;
}

async fn typed(desktop: &Desktop, id: &str, words: &str) {
    desktop.tab_to(id).await;
    desktop.press_with_control('a').await;
    desktop.press(words).await;
}

async fn entered(desktop: &Desktop, id: &str) {
    desktop.tab_to(id).await;
    desktop.press_key(Key::Enter).await;
}

/// Done, and said so; the number is another one.
async fn done(desktop: &Desktop, said: &str) {
    desktop.reads("notice", said).await;
}

/// Ctrl+Z takes it back: the number is what it was.
async fn undone(desktop: &Desktop, before: &str) {
    desktop.press_with_control('z').await;
    desktop.reads("notice", "Taken back").await;
    desktop.reads("why-balance", before).await;
}

#[tokio::test]
async fn less_is_asked_hours_come_from_the_pool_and_go_there_and_each_is_taken_back() {
    let desktop = Desktop::start(&["--sample"], "en_GB.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    let before = why(&desktop, "190").await;

    asked(&desktop, "waive", "hours-member-waive", "waive").await;
    typed(&desktop, "waive-percent", "101").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("waive-percent-bad", "between 1 and 100").await;
    typed(&desktop, "waive-percent", "50").await;
    desktop.press_key(Key::Enter).await;
    done(&desktop, "A waiver for Blanca").await;
    desktop.see("why-beside").await;
    undone(&desktop, &before).await;

    asked(&desktop, "pass on", "hours-member-pass", "pass").await;
    typed(&desktop, "pass-units", "two").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("pass-units-bad", "two").await;
    typed(&desktop, "pass-units", "2").await;
    desktop.press_key(Key::Enter).await;
    done(&desktop, "2 h 00 from the pool").await;
    // A gift is taken back where it is told, after one of last summer; that, too, can be undone.
    desktop.reads("why-beside", "2 h 00").await;
    let given = desktop.text("why-balance").await;
    desktop.tab_to("gift-back").await;
    entered(&desktop, "gift-back").await;
    desktop.see("gift-goes-back").await;
    entered(&desktop, "gift-goes-back-do").await;
    desktop.gone("gift-goes-back").await;
    desktop.reads("why-balance", &before).await;
    undone(&desktop, &given).await;
    undone(&desktop, &before).await;

    asked(&desktop, "pass on", "hours-member-pass", "pass").await;
    desktop.tab_to("pass-way").await;
    desktop.press("From a member to the pool").await;
    desktop.see("pass-from-taken").await;
    typed(&desktop, "pass-units", "1:30").await;
    desktop.press_key(Key::Enter).await;
    done(&desktop, "1 h 30 from Blanca").await;
    undone(&desktop, &before).await;
    desktop.picture("hours-why-done").await;
    desktop.close().await;
}

#[tokio::test]
async fn hours_are_paid_for_forgiven_and_an_entry_is_reversed_and_each_is_taken_back() {
    let desktop = Desktop::start(&["--sample"], "en_GB.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    let before = why(&desktop, "58").await;

    asked(&desktop, "buy hours", "hours-member-buy", "buy").await;
    typed(&desktop, "buy-units", "400").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("buy-units-bad", "left to pay").await;
    typed(&desktop, "buy-units", "3").await;
    desktop.press_key(Key::Enter).await;
    done(&desktop, "3 h 00 paid for").await;
    undone(&desktop, &before).await;

    asked(&desktop, "amnesty", "hours-member-forgive", "forgive").await;
    typed(&desktop, "forgive-minute", "44").await;
    desktop.press_key(Key::Enter).await;
    done(&desktop, "Hours forgiven").await;
    undone(&desktop, &before).await;

    entered(&desktop, "why-wrong").await;
    desktop.press_key(Key::Tab).await;
    desktop.press_with_shift(Key::Tab).await;
    // The entries stand before the button.
    desktop.press_with_shift(Key::Tab).await;
    desktop.press_key(Key::Enter).await;
    desktop.see("wrong").await;
    entered(&desktop, "wrong-do").await;
    done(&desktop, "taken back").await;
    undone(&desktop, &before).await;
    desktop.close().await;
}
