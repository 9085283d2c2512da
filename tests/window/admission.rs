//! Who comes in, changes and goes, by keyboard alone: admitted after a slip, asked and declined, confirmed after the
//! trial, back from leave, out of one class, back after leaving, erased; days put right.

use crate::desktop::Desktop;
use crate::life::{act, choose, done, go_to, sample, type_into, undo};
use fantoccini::key::Key;

/// Someone new, with a given and a family name.
async fn someone(desktop: &Desktop, given: &str, family: &str) {
    act(desktop, "Add a member", "admit-member").await;
    type_into(desktop, "profile-given", given).await;
    type_into(desktop, "profile-family", family).await;
}

#[tokio::test]
async fn someone_is_admitted_after_a_slip_and_someone_is_declined() {
    let desktop = sample().await;
    someone(&desktop, "Nina", "Sarango").await;
    type_into(&desktop, "profile-document-kind", "cédula").await;
    choose(&desktop, "profile-document-country", "Ecuador").await;
    type_into(&desktop, "profile-document-number", "1710034064").await;
    desktop.reads("profile-doubt-wrong", "check digit").await;
    type_into(&desktop, "admit-units", "2").await;
    type_into(&desktop, "admit-paid", "100.01").await;
    desktop.reads("admit-receipt", "receipt").await;
    desktop.tab_to("admit-do").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("trouble", "More would be paid").await;
    type_into(&desktop, "admit-paid", "100").await;
    done(&desktop, "admit-do", "Admitted").await;
    go_to(&desktop, "213").await;
    desktop.reads("member-paid", "100.00").await;

    // The same name again is told, and stands in nobody's way.
    someone(&desktop, "Nina", "Sarango").await;
    desktop.reads("profile-doubt-name", "213").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("admit").await;

    act(&desktop, "Add a member", "admit-member").await;
    choose(&desktop, "admit-way", "Asks").await;
    type_into(&desktop, "profile-given", "Yaku").await;
    type_into(&desktop, "profile-family", "Morales").await;
    done(&desktop, "admit-do", "request").await;
    go_to(&desktop, "214").await;
    act(&desktop, "Answer the", "member-answer").await;
    // The answers are one choice, which has the focus: Welcome, Not this time, Withdrawn.
    desktop.press_key(Key::Down).await;
    type_into(&desktop, "answer-why", "No more places this year").await;
    done(&desktop, "answer-do", "Closed").await;
    desktop.close().await;
}

#[tokio::test]
async fn a_trial_a_leave_and_a_class_end_and_days_are_put_right() {
    let desktop = sample().await;
    go_to(&desktop, "211").await;
    act(&desktop, "Confirm", "member-confirm").await;
    done(&desktop, "end-do", "Confirmed").await;

    go_to(&desktop, "190").await;
    act(&desktop, "Goes on leave", "member-leave").await;
    type_into(&desktop, "stand-from", "1/11/2026").await;
    done(&desktop, "stand-do", "leave").await;
    act(&desktop, "Back from", "member-back").await;
    type_into(&desktop, "end-last", "20/11/2026").await;
    done(&desktop, "end-do", "back from leave").await;

    act(&desktop, "Add a class", "member-class").await;
    done(&desktop, "enter-class-do", "Founders").await;
    desktop.tab_to("member-leave-class").await;
    desktop.press_key(Key::Enter).await;
    type_into(&desktop, "end-class-reason", "Works elsewhere").await;
    done(&desktop, "end-class-do", "time of").await;
    undo(&desktop).await;
    desktop.tab_to("member-correct").await;
    desktop.press_key(Key::Enter).await;
    type_into(&desktop, "correct-from", "1/1/2019").await;
    type_into(&desktop, "correct-why", "As the book says").await;
    done(&desktop, "correct-do", "right").await;
    undo(&desktop).await;
    desktop.close().await;
}

#[tokio::test]
async fn particulars_are_saved_and_who_left_returns_or_is_erased() {
    let desktop = sample().await;
    go_to(&desktop, "61").await;
    act(&desktop, "Edit", "member-edit").await;
    type_into(&desktop, "edit-folio", "F-77").await;
    type_into(&desktop, "profile-phone", "+593 99 111 2222").await;
    done(&desktop, "edit-do", "Changed").await;

    for (leaver, back) in [("24", true), ("33", false)] {
        go_to(&desktop, leaver).await;
        act(&desktop, "Leaves the", "member-exit").await;
        type_into(&desktop, "leave-on", "1/11/2026").await;
        desktop.reads("leave-outcome", "1 Nov").await;
        done(&desktop, "leave-do", "leaves").await;
        if back {
            act(&desktop, "Take back in", "member-readmit").await;
            desktop.see("readmit-from").await;
            type_into(&desktop, "readmit-from", "20/11/2026").await;
            done(&desktop, "readmit-do", "Took").await;
        } else {
            act(&desktop, "Erase", "member-erase").await;
            desktop.tab_to("erase-sure").await;
            desktop.press(" ").await;
            done(&desktop, "erase-do", "rased").await;
        }
    }
    desktop.close().await;
}
