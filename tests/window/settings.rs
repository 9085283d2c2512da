//! Settings by keyboard alone: what the co-op says of itself, the terms of shares, who is in the office, and a
//! question of the co-op's own, asked and answered.

use crate::life::{act, choose, done, go_to, pick, sample, type_into, undo};
use fantoccini::key::Key;

#[tokio::test]
async fn the_co_op_the_terms_of_its_shares_and_its_office_are_changed_by_keyboard_alone() {
    let desktop = sample().await;
    act(&desktop, "settings", "go-settings").await;
    desktop.see("settings-name").await;

    // The co-op: Enter saves what stands in the form, Ctrl+Z brings back what stood there.
    type_into(&desktop, "settings-name", "Cooperativa El Carmen").await;
    type_into(&desktop, "settings-probation", "ninety").await;
    desktop.see("settings-probation-bad").await;
    type_into(&desktop, "settings-probation", "90").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("notice", "Changed the co-operative").await;
    desktop.press_with_control('1').await;
    desktop.reads("members-totals", "212").await;
    undo(&desktop).await;
    act(&desktop, "settings", "go-settings").await;
    desktop.holds("settings-name", "Quitumbe").await;

    // Terms: a day before those there are is refused by its field, and the rest is still there.
    desktop.tab_to("class-1-terms").await;
    desktop.press_key(Key::Enter).await;
    desktop.tab_to("terms-set").await;
    desktop.press_key(Key::Enter).await;
    type_into(&desktop, "terms-from", "1/1/2001").await;
    type_into(&desktop, "terms-par", "60").await;
    choose(&desktop, "terms-exit", "passed").await;
    desktop.tab_to("terms-do").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("terms-from-bad").await;
    desktop.focus("terms-from").await;
    desktop.holds("terms-par", "60").await;
    desktop.press_with_control('a').await;
    desktop.press("1/1/2027").await;
    done(&desktop, "terms-do", "Set the terms of Workers").await;
    desktop.reads("class-terms", "60.00").await;
    undo(&desktop).await;

    // Someone new sits down, is said to be a member, and leaves the office.
    desktop.tab_to("office-add").await;
    desktop.press_key(Key::Enter).await;
    type_into(&desktop, "who-name", "Zoila Ñacato").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("who").await;
    desktop.does("change the particulars of zoila", "").await;
    pick(&desktop, "person-member", "190").await;
    desktop.tab_to("person-retired").await;
    desktop.press(" ").await;
    done(&desktop, "person-do", "Zoila").await;
    desktop.close().await;
}

#[tokio::test]
async fn a_question_of_the_co_ops_own_is_asked_and_answered_by_keyboard_alone() {
    let desktop = sample().await;
    act(&desktop, "settings", "go-settings").await;
    desktop.see("settings-name").await;
    desktop.tab_to("field-add").await;
    desktop.press_key(Key::Enter).await;
    desktop.focus("field-name").await;
    desktop.press("Size of shirt").await;
    choose(&desktop, "field-kind", "One").await;
    desktop.tab_to("field-options").await;
    desktop.press("Small").await;
    desktop.press_key(Key::Enter).await;
    desktop.press("Large").await;
    done(&desktop, "field-do", "Size of shirt").await;
    act(&desktop, "Add a question", "add-field").await;
    desktop.focus("field-name").await;
    desktop.press("Trade").await;
    done(&desktop, "field-do", "Trade").await;
    // The second before the first and back: the keyboard goes with it.
    desktop.tab_to("field-1-up").await;
    desktop.press_key(Key::Enter).await;
    desktop.focus("field-0-down").await;
    desktop.press_key(Key::Enter).await;
    desktop.focus("field-1-up").await;

    go_to(&desktop, "190").await;
    act(&desktop, "Edit", "member-edit").await;
    choose(&desktop, "profile-answer-0", "Large").await;
    type_into(&desktop, "profile-answer-1", "Carpenter").await;
    done(&desktop, "edit-do", "Changed").await;
    desktop.reads("member-answers", "Large").await;
    desktop.reads("member-answers", "Carpenter").await;
    // Who answered it is found by it.
    desktop.press_with_control('1').await;
    desktop.reads("members-totals", "212").await;
    desktop.tab_to("members-filter").await;
    desktop.press_key(Key::Enter).await;
    choose(&desktop, "filter-answer-0", "Large").await;
    desktop.press_key(Key::Escape).await;
    desktop.reads("members-asked", "Size of shirt: Large").await;
    desktop.see("members-row-190").await;
    desktop.close().await;
}
