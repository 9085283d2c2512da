//! What was done, looked up and taken back by keyboard alone, though other things were done since.

use crate::desktop::Desktop;
use crate::life::{act, done, go_to, sample, type_into};
use fantoccini::key::Key;

/// Writes a note about the member whose page is open.
async fn note(desktop: &Desktop, words: &str) {
    act(desktop, "Edit", "member-edit").await;
    type_into(desktop, "profile-note", words).await;
    // Enter begins another line there.
    done(desktop, "edit-do", "Changed").await;
}

#[tokio::test]
async fn a_message_is_copied_and_an_older_act_taken_back_by_keyboard_alone() {
    let desktop = sample().await;
    go_to(&desktop, "190").await;
    let whose = desktop.text("member-name").await;

    // The text, with a word of one's own, is in the clipboard: it comes out of it in another field.
    act(&desktop, "Write", "member-write").await;
    desktop.holds("write-text", "Dear").await;
    desktop.tab_to("write-text").await;
    desktop.press("Bring gloves. ").await;
    desktop.tab_to("write-copy").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("write", "Copied").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("write").await;
    act(&desktop, "Edit", "member-edit").await;
    desktop.tab_to("profile-note").await;
    desktop.press_with_control('v').await;
    desktop.holds("profile-note", "Bring gloves.").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("edit").await;

    note(&desktop, "Knows about bees").await;
    go_to(&desktop, "191").await;
    note(&desktop, "Lends a ladder").await;
    desktop.press_with_control('6').await;
    desktop.see("history-search").await;
    // The first line is the last act; the one before it is opened, and taken back from there.
    desktop.tab_to("act-open").await;
    desktop.tab_to("act-open").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("act-undo").await;
    desktop.tab_to("act-then").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("history-then", "Members").await;
    desktop.tab_to("act-undo").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("notice", "Taken back").await;
    desktop.reads("notice", &whose).await;
    desktop.gone("act-undo").await;
    desktop.close().await;
}
