//! A minga from the call to the hours that wait, by keyboard alone: people come in by number, by card, at the door and
//! from the signed sheet; one told us; the day is closed, and opened again.

use crate::desktop::{Desktop, TODAY};
use fantoccini::key::Key;
use minga_core::members::card;
use minga_store::{FixedClock, sample};
use std::sync::Arc;

/// The sample in a file of its own, and the card of a member of it.
fn made(file: &std::path::Path, number: i64) -> String {
    let clock = Arc::new(FixedClock::on(TODAY.parse().expect("a day")));
    let (coop, _) = sample::make(file, "en", clock).expect("the sample");
    card::write(coop.register().expect("its register").coop.id, number)
}

/// Goes to that part and presses Enter.
async fn enter(desktop: &Desktop, id: &str) {
    desktop.tab_to(id).await;
    desktop.press_key(Key::Enter).await;
}

/// Does what the words ask for, from the palette.
async fn act(desktop: &Desktop, words: &str, id: &str) {
    desktop.press_with_control('k').await;
    desktop.see("palette").await;
    desktop.press(words).await;
    desktop.see(&format!("palette-{id}")).await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("palette").await;
}

/// Types a line, and goes on to the next.
async fn line(desktop: &Desktop, text: &str) {
    desktop.press(text).await;
    desktop.press_key(Key::Enter).await;
}

#[tokio::test]
async fn a_minga_is_called_attended_by_number_card_and_sheet_closed_and_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("quitumbe.minga");
    let card = made(&file, 58);
    let desktop = Desktop::start(&[file.to_str().expect("a path")], "en_GB.UTF-8").await;
    enter(&desktop, "who-person").await;
    desktop.gone("who").await;

    // It is called for today.
    desktop.press_with_control('4').await;
    desktop.see("commons-hours").await;
    enter(&desktop, "minga-plan").await;
    desktop.see("minga").await;
    desktop.press("Mending the fence").await;
    desktop.tab_to("minga-on").await;
    line(&desktop, "23/11/2026").await;
    desktop.gone("minga").await;
    desktop.reads("day-panel", "Mending the fence").await;
    enter(&desktop, "day-open").await;
    desktop.reads("day-title", "Mending the fence").await;

    // Three sign up.
    act(&desktop, "Sign up", "day-sign-up").await;
    desktop.see("sign-up").await;
    for number in ["190", "58", "72"] {
        line(&desktop, number).await;
        desktop.reads("sign-up-list", number).await;
    }
    desktop.press_key(Key::Enter).await;
    desktop.gone("sign-up").await;

    // One comes in by number, one by the card, one stands on the sheet with times; one told us.
    desktop.reads("coming-in", "Who is coming in").await;
    desktop.tab_to("check-in").await;
    line(&desktop, "190").await;
    desktop.reads("here", "190").await;
    line(&desktop, &card).await;
    desktop.reads("here", "58").await;
    line(&desktop, "105 8:30 11:00").await;
    desktop.reads("here", "left at 11:00").await;
    line(&desktop, "105 8:75").await;
    desktop.reads("check-in-said", "does not fit a day from 08:00 to 12:00").await;
    line(&desktop, &card.replace("58", "85")).await;
    desktop.reads("check-in-said", "does not belong to this co-operative").await;
    desktop.press_key(Key::Escape).await;
    enter(&desktop, "told-0").await;
    desktop.gone("told-0").await;
    desktop.picture("work-day").await;

    // At the door there is nothing of the office, and Esc asks.
    act(&desktop, "door", "day-door").await;
    desktop.see("door").await;
    assert!(desktop.is_missing("nav-hours").await, "no office at the door");
    line(&desktop, "17").await;
    desktop.reads("door-welcome", "Welcome").await;
    desktop.reads("door-count", "4 here").await;
    desktop.picture("work-day-door").await;
    desktop.press_key(Key::Escape).await;
    desktop.see("door-leave").await;
    enter(&desktop, "door-leave-do").await;
    desktop.see("day-title").await;

    // It is closed: its hours wait, and wait no more once that is taken back.
    desktop.reads("closing-hours", "11 h 30").await;
    let before = desktop.text("nav-hours").await;
    enter(&desktop, "day-close").await;
    desktop.see("day-closed").await;
    let waiting = desktop.text("nav-hours").await;
    assert_ne!(waiting, before, "more wait");
    desktop.press_with_control('5').await;
    desktop.see("hours-confirm").await;
    desktop.press_with_control('z').await;
    desktop.reads("notice", "Taken back").await;
    desktop.reads("nav-hours", &before).await;

    // The sheet of the last one is typed in.
    desktop.press_with_control('4').await;
    enter(&desktop, "open-day-0").await;
    desktop.reads("coming-in", "signed sheet").await;
    desktop.tab_to("check-in").await;
    line(&desktop, "190 3h").await;
    desktop.reads("here", "3 h 00").await;
    line(&desktop, "58 8:30").await;
    desktop.reads("here", "3 h 30").await;
    desktop.picture("work-day-sheet").await;
    desktop.close().await;
}
