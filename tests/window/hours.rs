//! Slips of paper typed in, the queue agreed to, and both taken back: by keyboard alone.

use crate::desktop::Desktop;
use fantoccini::key::Key;

/// Keys a slip may take at most.
const MOST_KEYS: usize = 12;

/// Waits until a cell of the row at hand has the focus.
async fn at(desktop: &Desktop, cell: &str) {
    desktop.find(&format!("[data-testid=\"{cell}\"]:focus")).await;
}

/// Types a slip in: the number, Enter, the hours, Enter. It may not take more keys than it may.
async fn slip(desktop: &Desktop, number: &str, hours: &str) {
    let keys = number.chars().count() + 1 + hours.chars().count() + 1;
    assert!(keys <= MOST_KEYS, "{number}, {hours}: {keys} keys");
    at(desktop, "slip-number").await;
    desktop.press(number).await;
    desktop.press_key(Key::Enter).await;
    at(desktop, "slip-units").await;
    desktop.press(hours).await;
    desktop.press_key(Key::Enter).await;
}

/// Goes on with Tab to a button, and presses it.
async fn enter(desktop: &Desktop, id: &str) {
    desktop.tab_to(id).await;
    desktop.press_key(Key::Enter).await;
}

/// Goes on with Tab to a box, and ticks it.
async fn tick(desktop: &Desktop, id: &str) {
    desktop.tab_to(id).await;
    desktop.press(" ").await;
}

#[tokio::test]
async fn slips_are_typed_in_asked_about_and_taken_back_and_the_queue_is_agreed_to_at_once() {
    let desktop = Desktop::start(&["--sample"], "en_GB.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    desktop.press_with_control('5').await;
    desktop.see("hours-voice").await;
    desktop.tab_to("hours-slips").await;
    desktop.press_key(Key::Enter).await;

    for (at, (number, hours)) in [("190", "4,5"), ("58", "4:30"), ("105", "150 min")].into_iter().enumerate() {
        slip(&desktop, number, hours).await;
        desktop.reads(&format!("slip-{}", at + 1), number).await;
    }
    desktop.reads("slips-total", "11 h 30").await;

    // A number nobody has: the row stays, and is mended.
    slip(&desktop, "999", "3").await;
    at(&desktop, "slip-number").await;
    desktop.reads("trouble", "999").await;
    desktop.press_with_control('a').await;
    desktop.press("72").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("slip-4", "72").await;

    // The same slip twice is asked about, and put aside: it stands in a list, and is taken up again from there.
    slip(&desktop, "190", "4,5").await;
    at(&desktop, "slip-yes").await;
    desktop.press("2").await;
    desktop.gone("slip-doubts").await;
    desktop.reads("slips-count", "4").await;
    desktop.reads("slips-aside", "190").await;
    enter(&desktop, "slip-take-up-1").await;
    at(&desktop, "slip-number").await;
    desktop.reads("slip-member", "Blanca").await;
    desktop.gone("slips-aside").await;

    // A name that nobody holds in common is asked about, never left out in silence.
    desktop.tab_to("slip-asset").await;
    desktop.press_with_control('a').await;
    desktop.press("Piscina").await;
    desktop.press_key(Key::Enter).await;
    at(&desktop, "slip-yes").await;
    desktop.reads("slip-doubts", "Piscina").await;
    desktop.press("2").await;
    desktop.reads("slips-aside", "Piscina").await;

    // The envelope is compared with what was typed.
    desktop.tab_to("slips-envelope").await;
    desktop.press("5").await;
    desktop.tab_to("slips-envelope-hours").await;
    desktop.press("16").await;
    enter(&desktop, "slips-compare").await;
    desktop.reads("compare-table", "−1").await;
    desktop.press_key(Key::Escape).await;
    desktop.gone("compare-table").await;

    // The last one is taken back, and stands in the row again.
    desktop.press_with_control('z').await;
    desktop.gone("slip-4").await;
    desktop.reads("slip-member", "").await;

    desktop.press_with_control('5').await;
    desktop.see("hours-confirm").await;
    let before = desktop.text("nav-hours").await;
    desktop.tab_to("hours-confirm").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("notice", "An answer to work").await;
    // Fewer wait.
    desktop.changes("nav-hours", &before).await;
    desktop.press_with_control('z').await;
    desktop.reads("notice", "Taken back").await;
    desktop.reads("nav-hours", &before).await;
    desktop.picture("hours-queue").await;
    desktop.close().await;
}

#[tokio::test]
async fn a_table_of_hours_is_checked_asked_about_taken_and_taken_back_in_one() {
    let desktop = Desktop::start(&["--sample"], "en_GB.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    let table = desktop.home().join("horas.csv");
    let lines = "Fecha;Socio;Actividad;Horas\n02/11/2026;190;Vivero nuevo;2,5\n02/01/2010;190;Vivero nuevo;2:30\n\
                 03/11/2026;9999;Vivero nuevo;3\n03/11/2026;58;Vivero nuevo;25\n";
    std::fs::write(&table, lines).expect("a table");
    desktop.will_pick(&[&table]);
    desktop.press_with_control('5').await;
    desktop.see("hours-voice").await;
    enter(&desktop, "hours-slips").await;
    at(&desktop, "slip-number").await;
    enter(&desktop, "slips-table").await;

    desktop.reads("table-voice", "2 h 30").await;
    desktop.reads("table-errors", "9999").await;
    desktop.reads("table-errors", "25").await;
    desktop.see("table-doubts").await;
    desktop.picture("hours-table").await;
    tick(&desktop, "table-doubtful").await;
    desktop.reads("table-voice", "5 h 00").await;
    tick(&desktop, "table-good").await;
    enter(&desktop, "table-do").await;
    desktop.gone("table").await;
    desktop.reads("notice", "table of hours").await;
    desktop.press_with_control('z').await;
    desktop.reads("notice", "Taken back").await;
    desktop.close().await;
}
