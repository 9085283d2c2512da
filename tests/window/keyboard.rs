//! Everything works without a mouse.

use crate::desktop::Desktop;
use fantoccini::key::Key;

#[tokio::test]
async fn a_member_is_found_and_read_by_keyboard_alone() {
    let desktop = Desktop::start(&[], "en_US.UTF-8").await;
    desktop.see("welcome-sample").await;
    desktop.tab_to("welcome-sample").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("members-totals", "212").await;

    desktop.press("/").await;
    desktop.press("190").await;
    desktop.see("members-row-190").await;
    desktop.tab_to("members-rows").await;
    desktop.press_key(Key::Down).await;
    desktop.press_key(Key::Enter).await;
    desktop.see("member-name").await;
    desktop.picture("member").await;

    desktop.press_with_control('2').await;
    desktop.see("history-search").await;
    desktop.picture("history").await;
    desktop.press("?").await;
    desktop.see("keys").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("keys").await;
    desktop.close().await;
}

#[tokio::test]
async fn several_are_chosen_and_given_leave_by_keyboard_alone() {
    let desktop = Desktop::start(&[], "en_US.UTF-8").await;
    desktop.see("welcome-sample").await;
    desktop.tab_to("welcome-sample").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("members-totals", "212").await;
    desktop.tab_to("members-rows").await;
    desktop.press_key(Key::Down).await;
    desktop.see("member-panel").await;
    desktop.press(" ").await;
    desktop.press_with_shift(Key::Down).await;
    desktop.press_with_shift(Key::Down).await;
    desktop.reads("many-bar", "3").await;
    desktop.tab_to("many-grant-leave").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("many-preview").await;
    desktop.tab_to("many-do").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("notice", "leave").await;
    desktop.gone("many-bar").await;
    desktop.press_with_control('z').await;
    desktop.reads("notice", "Taken back").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("member-panel").await;
    desktop.close().await;
}
