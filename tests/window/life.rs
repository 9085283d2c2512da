//! A member's life, by keyboard alone: asking to join, a further class, standing aside, leaving, dying, a household,
//! ties, a paper kept, two records that are one person, shares that move.
//!
//! Several flows share a window, because a window takes longer to open than a flow to do.

use crate::desktop::Desktop;
use fantoccini::key::Key;

/// Options of a list that may begin with the same letter.
const MOST_ALIKE: usize = 12;

/// The sample, open on its list.
pub async fn sample() -> Desktop {
    let desktop = Desktop::start(&["--sample"], "en_US.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    desktop
}

/// Goes to the page of a member.
pub async fn go_to(desktop: &Desktop, number: &str) {
    desktop.press_with_control('k').await;
    desktop.see("palette").await;
    desktop.press(number).await;
    desktop.see(&format!("palette-member-{number}")).await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("palette").await;
    desktop.reads("member-crumb", &format!("No. {number}")).await;
}

/// Does what the words ask for, from the palette.
pub async fn act(desktop: &Desktop, words: &str, id: &str) {
    desktop.press_with_control('k').await;
    desktop.see("palette").await;
    desktop.press(words).await;
    desktop.see(&format!("palette-{id}")).await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("palette").await;
}

/// Types into the field, come to by Tab, in place of what stands there.
pub async fn type_into(desktop: &Desktop, id: &str, text: &str) {
    desktop.tab_to(id).await;
    desktop.press_with_control('a').await;
    desktop.press(text).await;
}

/// The dialog's filled button by Enter; the notice then says what was done.
pub async fn done(desktop: &Desktop, button: &str, words: &str) {
    desktop.tab_to(button).await;
    desktop.press_key(Key::Enter).await;
    desktop.gone(button).await;
    desktop.reads("notice", words).await;
}

/// Takes the last act back.
pub async fn undo(desktop: &Desktop) {
    desktop.press_with_control('z').await;
    desktop.reads("notice", "Taken back").await;
}

/// Chooses an option of a list: its first letter, again and again, goes through those that begin so. Whole words
/// would not do, since a space opens the list.
pub async fn choose(desktop: &Desktop, id: &str, words: &str) {
    desktop.tab_to(id).await;
    let first = words.chars().next().expect("words to choose by").to_string();
    for _ in 0..MOST_ALIKE {
        desktop.press(&first).await;
        let option = desktop.find(&format!("[data-testid=\"{id}\"] option:checked")).await;
        if option.prop("text").await.expect("an answer").unwrap_or_default().trim().starts_with(words) {
            return;
        }
    }
    panic!("{id} has nothing that begins with {words:?}");
}

/// Finds a member in a line of the form, and takes the one with that number.
pub async fn pick(desktop: &Desktop, id: &str, number: &str) {
    desktop.tab_to(id).await;
    desktop.press(number).await;
    desktop.see(&format!("{id}-{number}")).await;
    desktop.press_key(Key::Enter).await;
    desktop.see(&format!("{id}-taken")).await;
}

#[tokio::test]
async fn someone_asks_is_let_in_enters_a_class_stands_aside_and_returns() {
    let desktop = sample().await;
    go_to(&desktop, "212").await;
    act(&desktop, "Answer the", "member-answer").await;
    type_into(&desktop, "answer-units", "2").await;
    type_into(&desktop, "answer-paid", "100").await;
    done(&desktop, "answer-do", "Welcomed").await;
    desktop.reads("member-paid", "100.00").await;
    act(&desktop, "Add a class", "member-class").await;
    done(&desktop, "enter-class-do", "Founders").await;

    go_to(&desktop, "190").await;
    act(&desktop, "Suspend", "member-suspend").await;
    type_into(&desktop, "stand-from", "1/11/2026").await;
    done(&desktop, "stand-do", "Suspended").await;
    desktop.reads("member-because", "suspended").await;
    act(&desktop, "Lift the", "member-lift").await;
    type_into(&desktop, "end-last", "20/11/2026").await;
    done(&desktop, "end-do", "Lifted").await;
    act(&desktop, "Goes on leave", "member-leave").await;
    done(&desktop, "stand-do", "leave").await;
    desktop.reads("member-because", "On leave").await;
    undo(&desktop).await;
    desktop.close().await;
}

#[tokio::test]
async fn who_leaves_passes_on_what_is_held_and_says_what_becomes_of_the_shares() {
    let desktop = sample().await;
    go_to(&desktop, "139").await;
    act(&desktop, "Leaves the", "member-exit").await;
    // A park in charge and a vote held: each ends here.
    for held in ["El Carmen", "vote"] {
        desktop.reads("leave-trouble", held).await;
        desktop.tab_to("leave-end-tie").await;
        desktop.press_key(Key::Enter).await;
    }
    desktop.gone("leave-trouble").await;
    // Shares without a place hold the button back.
    type_into(&desktop, "leave-paid-back", "0").await;
    let without = desktop.text("leave-rest").await;
    let units = without.split(' ').next().expect("how many are without a place").to_owned();
    type_into(&desktop, "leave-given", &units).await;
    desktop.gone("leave-rest").await;
    desktop.reads("leave-outcome", "gift").await;
    done(&desktop, "leave-do", "leaves").await;
    desktop.reads("member-shares", "0 shares").await;
    undo(&desktop).await;
    desktop.reads("member-shares", &format!("{units} share")).await;
    desktop.close().await;
}

#[tokio::test]
async fn someone_dies_and_the_shares_of_another_pass_to_the_heirs() {
    let desktop = sample().await;
    go_to(&desktop, "60").await;
    act(&desktop, "Note the death", "member-death").await;
    done(&desktop, "death-do", "death").await;
    act(&desktop, "Name someone", "member-tie").await;
    type_into(&desktop, "tie-part", "1/1").await;
    pick(&desktop, "tie-other", "58").await;
    done(&desktop, "tie-do", "Tied").await;
    act(&desktop, "Pass the shares", "member-heirs").await;
    desktop.see("shares-after").await;
    done(&desktop, "heirs-do", "to the heirs").await;
    undo(&desktop).await;

    // Two records of one person.
    go_to(&desktop, "191").await;
    act(&desktop, "Same person", "member-merge").await;
    pick(&desktop, "merge-other", "192").await;
    desktop.see("merge-preview").await;
    done(&desktop, "merge-do", "Merged").await;
    desktop.reads("member-crumb", "192").await;
    undo(&desktop).await;
    desktop.close().await;
}

#[tokio::test]
async fn a_household_a_tie_and_a_paper_are_written_down_and_shares_move() {
    let desktop = sample().await;
    go_to(&desktop, "61").await;
    act(&desktop, "Household", "member-home").await;
    type_into(&desktop, "home-name", "Casa Turubamba").await;
    done(&desktop, "home-do", "household").await;
    act(&desktop, "Name someone", "member-tie").await;
    choose(&desktop, "tie-kind", "Sponsor").await;
    pick(&desktop, "tie-other", "58").await;
    done(&desktop, "tie-do", "Tied").await;
    // The computer's own dialog for files is not ours to press keys in: it is answered for.
    let letter = desktop.home().join("letter.txt");
    std::fs::write(&letter, "Dear all,\n").expect("a letter");
    desktop.will_pick(&[&letter]);
    act(&desktop, "Keep a document", "member-document").await;
    done(&desktop, "keep-do", "Kept").await;

    go_to(&desktop, "24").await;
    act(&desktop, "Add shares", "member-shares").await;
    type_into(&desktop, "shares-units", "2").await;
    desktop.reads("shares-sides", "14 shares").await;
    done(&desktop, "shares-do", "Noted shares").await;
    act(&desktop, "Add shares", "member-shares").await;
    choose(&desktop, "shares-act", "Pass").await;
    pick(&desktop, "shares-to", "33").await;
    desktop.reads("shares-sides", "23 shares").await;
    done(&desktop, "shares-do", "Passed shares").await;
    go_to(&desktop, "3").await;
    act(&desktop, "Add shares", "member-shares").await;
    choose(&desktop, "shares-act", "Turn").await;
    desktop.reads("shares-sides", "Workers").await;
    done(&desktop, "shares-do", "Turned shares").await;
    desktop.close().await;
}
