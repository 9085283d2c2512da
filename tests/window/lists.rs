//! What is done for many of a list at once, by keyboard alone.

use crate::desktop::Desktop;
use fantoccini::key::Key;

/// Tab to a part, and Enter.
async fn enter(desktop: &Desktop, id: &str) {
    desktop.tab_to(id).await;
    desktop.press_key(Key::Enter).await;
}

/// Tab to a box, and tick it.
async fn tick(desktop: &Desktop, id: &str) {
    desktop.tab_to(id).await;
    desktop.press(" ").await;
}

#[tokio::test]
async fn many_come_back_from_leave_are_charged_reminded_and_written_to() {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    enter(&desktop, "members-filter").await;
    tick(&desktop, "filter-on-leave").await;
    desktop.press_key(Key::Escape).await;
    desktop.reads("members-asked", "leave").await;
    desktop.tab_to("members-rows").await;
    desktop.press_with_control('a').await;
    desktop.see("many-bar").await;
    enter(&desktop, "many-end-leave").await;
    desktop.see("many-preview").await;
    enter(&desktop, "many-do").await;
    desktop.gone("many").await;
    desktop.reads("notice", "leave").await;
    desktop.press_with_control('z').await;
    desktop.reads("notice", "Taken back").await;

    // Everyone of the list is asked for something.
    desktop.tab_to("members-rows").await;
    desktop.press_with_control('a').await;
    enter(&desktop, "many-raise").await;
    desktop.see("raise-amount").await;
    desktop.tab_to("raise-amount").await;
    desktop.press("3").await;
    desktop.tab_to("raise-words").await;
    desktop.press("Seeds").await;
    desktop.tab_to("raise-due").await;
    desktop.press("23/11/2026").await;
    desktop.see("raise-preview").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("raise").await;

    // Nobody of the sample was asked whether to be written to: they are left out until they are taken in.
    desktop.tab_to("members-rows").await;
    desktop.press_with_control('a').await;
    enter(&desktop, "many-remind").await;
    desktop.see("willing-unasked").await;
    assert!(desktop.is_missing("remind-text").await);
    tick(&desktop, "willing-unasked").await;
    desktop.reads("remind-name", " ").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("remind").await;

    let labels = desktop.home().join("labels.pdf");
    desktop.will_pick(&[&labels]);
    enter(&desktop, "many-post").await;
    desktop.see("post-do").await;
    enter(&desktop, "post-do").await;
    desktop.see("willing-unasked").await;
    tick(&desktop, "willing-unasked").await;
    enter(&desktop, "print-do").await;
    desktop.gone("print").await;
    assert!(std::fs::read(&labels).expect("the labels lie where they were wanted").starts_with(b"%PDF"));
    desktop.close().await;
}
