//! What is done for many of a list at once, by keyboard alone.

use crate::desktop::Desktop;
use crate::life::{done, sample, type_into, undo};
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

#[tokio::test]
async fn columns_are_chosen_a_list_is_kept_reopened_and_removed_and_an_earlier_day_looked_at() {
    let desktop = sample().await;
    enter(&desktop, "members-view").await;
    desktop.focus("members-export").await;
    // A column taken in, moved and moved on: the keyboard stays where it was.
    tick(&desktop, "column-sector").await;
    desktop.see("column-sector-up").await;
    desktop.focus("column-sector").await;
    enter(&desktop, "column-sector-up").await;
    desktop.focus("column-sector-up").await;
    desktop.press_key(Key::Enter).await;
    desktop.focus("column-sector-up").await;
    desktop.see("members-sort-sector").await;
    desktop.press_with_shift(Key::Tab).await;
    desktop.focus("column-sector").await;
    desktop.press(" ").await;
    desktop.gone("members-sort-sector").await;
    desktop.focus("column-sector").await;
    desktop.press(" ").await;
    desktop.see("members-sort-sector").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("members-view-panel").await;
    desktop.focus("members-view").await;

    // Those on leave, as a list with a name.
    enter(&desktop, "members-filter").await;
    tick(&desktop, "filter-on-leave").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("members-filter-panel").await;
    desktop.reads("members-asked", "leave").await;
    let on_leave = desktop.text("members-totals").await;
    enter(&desktop, "members-keep").await;
    desktop.focus("keep-list-name").await;
    desktop.press("Away").await;
    done(&desktop, "keep-list-do", "Kept the list Away").await;
    desktop.reads("members-kept", "Away").await;
    enter(&desktop, "members-ask-all").await;
    desktop.gone("members-asked").await;
    desktop.changes("members-totals", &on_leave).await;

    // It is the first thing in the filter, and one of what can be done.
    enter(&desktop, "members-filter").await;
    desktop.focus("list-0").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("members-kept", "Away").await;
    desktop.reads("members-totals", &on_leave).await;
    desktop.tab_to("list-0-remove").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("notice", "Removed the list").await;
    desktop.gone("list-0").await;
    // What was removed had the focus: it stays in what is open, and Esc still leaves that.
    desktop.find("[data-testid=members-filter-panel] :focus, [data-testid=members-filter-panel]:focus").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("members-filter-panel").await;
    desktop.focus("members-filter").await;
    undo(&desktop).await;
    enter(&desktop, "members-ask-all").await;
    desktop.gone("members-asked").await;
    desktop.does("show the list: away", "").await;
    desktop.reads("members-kept", "Away").await;
    enter(&desktop, "members-ask-all").await;
    desktop.gone("members-asked").await;

    // The register of an earlier day, one member of it, and today again.
    let today = desktop.text("members-totals").await;
    enter(&desktop, "members-filter").await;
    desktop.focus("list-0").await;
    type_into(&desktop, "filter-as-of", "1/1/2022").await;
    desktop.reads("members-asked", "1 Jan 2022").await;
    desktop.changes("members-totals", &today).await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("members-filter-panel").await;
    desktop.tab_to("members-rows").await;
    desktop.press_key(Key::Down).await;
    desktop.see("member-panel").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("member-panel").await;
    enter(&desktop, "asked-as-of").await;
    desktop.gone("members-asked").await;
    desktop.reads("members-totals", &today).await;
    desktop.close().await;
}
