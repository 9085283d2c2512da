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

    desktop.press_with_control('6').await;
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
}

#[tokio::test]
async fn ctrl_k_finds_a_member_and_does_what_can_be_done() {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    desktop.press_with_control('k').await;
    desktop.press("190").await;
    desktop.see("palette-member-190").await;
    desktop.press_key(Key::Enter).await;
    let name = desktop.text("member-name").await;

    desktop.press_with_control('k').await;
    desktop.see("palette").await;
    desktop.press("edit").await;
    desktop.see("palette-member-edit").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("profile-note").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("profile-note").await;

    desktop.press_with_control('k').await;
    desktop.press("settings").await;
    desktop.see("palette-go-settings").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("settings-name").await;
    desktop.press_with_control('k').await;
    desktop.reads("palette", &name.split(' ').next_back().unwrap_or_default()).await;
    desktop.close().await;
}

#[tokio::test]
async fn a_class_is_added_by_keyboard_and_ctrl_z_takes_it_back_from_anywhere() {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    desktop.press_with_control('k').await;
    desktop.press("settings").await;
    desktop.see("palette-go-settings").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("settings-name").await;
    desktop.press_with_control('k').await;
    desktop.press("add a class").await;
    desktop.see("palette-add-class").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("class-name").await;
    desktop.press("Users").await;
    desktop.tab_to("class-par").await;
    desktop.press("20").await;
    desktop.press_key(Key::Enter).await;
    // Refused by the field, with what was typed still there.
    desktop.reads("class-name-bad", "Users").await;
    desktop.fill("class-name", "Friends of the park").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("notice", "Friends of the park").await;
    desktop.see("class-4-terms").await;

    // What is typed in a field is the field's own to take back; then the act is.
    desktop.press_with_control('1').await;
    desktop.reads("members-totals", "212").await;
    desktop.press("/").await;
    desktop.press("zz").await;
    desktop.press_with_control('z').await;
    assert!(desktop.is_missing("notice-redo").await, "the act stands");
    desktop.press_key(Key::Escape).await;
    desktop.press_with_control('z').await;
    desktop.reads("notice", "Friends of the park").await;
    desktop.see("notice-redo").await;
    desktop.close().await;
}

#[tokio::test]
async fn amounts_are_hidden_and_shown_by_one_key() {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    desktop.press_with_control_and_shift('h').await;
    desktop.see("amounts-hidden").await;
    desktop.reads("members-total-paid", "••••").await;
    desktop.press_with_control_and_shift('h').await;
    desktop.gone("amounts-hidden").await;
    assert!(!desktop.text("members-total-paid").await.contains('•'));
    desktop.close().await;
}
