//! From a real spreadsheet to a register, and back.

use crate::access::in_the_way;
use crate::desktop::Desktop;
use crate::life::{choose, type_into};
use fantoccini::key::Key;
use std::path::Path;

/// The way of a new co-op to its checked table.
async fn try_table(desktop: &Desktop, table: &str) {
    let coop = desktop.home().join("Quitumbe");
    let table = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/imports").join(table);
    desktop.will_pick(&[&coop, &table]);
    desktop.click("welcome-import").await;
    desktop.fill("found-name", "Cooperativa Quitumbe").await;
    desktop.fill("found-person", "Rosa Guamán").await;
    desktop.click("found-do").await;
    desktop.click("import-choose").await;
    desktop.picture("import-columns").await;
    desktop.click("import-check").await;
    desktop.see("import-coming").await;
    desktop.picture("import-check").await;
}

#[tokio::test]
async fn the_register_of_quitumbe_comes_in_whole_and_goes_back_with_ctrl_z() {
    let desktop = Desktop::start(&[], "en_US.UTF-8").await;
    try_table(&desktop, "socios-quitumbe.csv").await;
    desktop.reads("import-count-new", "212").await;
    desktop.reads("import-count-duplicate", "2").await;
    desktop.reads("import-sum-units", "691").await;
    desktop.reads("import-sum-paid", "34,225.00").await;

    desktop.click("import-take").await;
    desktop.reads("import-done-new", "212").await;
    assert_eq!(in_the_way(&desktop).await, [""; 0]);
    desktop.click("import-to-members").await;
    desktop.reads("members-totals", "212").await;
    desktop.reads("members-total-paid", "34,225.00").await;
    desktop.picture("members-imported").await;

    desktop.press_with_control('z').await;
    desktop.gone("members-totals").await;
    desktop.picture("members-undone").await;
    desktop.close().await;
}

#[tokio::test]
async fn what_cannot_be_read_is_named_and_nothing_comes_in() {
    let desktop = Desktop::start(&[], "en_US.UTF-8").await;
    try_table(&desktop, "hostile.csv").await;
    desktop.reads("import-count-error", "14").await;
    let row = desktop.see("import-row-2").await;
    assert_eq!(row.attr("data-code").await.expect("an answer").as_deref(), Some("no-such-date"));
    desktop.click("import-stop").await;
    desktop.see("members-admit").await;
    assert!(desktop.is_missing("members-totals").await, "the register is still empty");
    desktop.close().await;
}

/// Tab to a part, and Enter.
async fn enter(desktop: &Desktop, id: &str) {
    desktop.tab_to(id).await;
    desktop.press_key(Key::Enter).await;
}

#[tokio::test]
async fn a_table_is_brought_in_and_another_one_mended_by_keyboard_alone() {
    let desktop = Desktop::start(&[], "en_US.UTF-8").await;
    let tables = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/imports");
    let (coop, good, bad) =
        (desktop.home().join("Quitumbe"), tables.join("socios-quitumbe.csv"), tables.join("hostile.csv"));
    desktop.will_pick(&[&coop, &good, &bad]);
    desktop.see("welcome-import").await;
    enter(&desktop, "welcome-import").await;
    desktop.focus("found-name").await;
    desktop.press("Cooperativa Quitumbe").await;
    type_into(&desktop, "found-person", "Rosa Guamán").await;
    desktop.press_key(Key::Enter).await;

    // The way to "Leave this out" goes over "Left on", which stays where it was.
    desktop.see("import-choose").await;
    enter(&desktop, "import-choose").await;
    desktop.see("import-check").await;
    choose(&desktop, "import-field-9", "Leave").await;
    desktop.find("[data-testid=import-column-9].out").await;
    desktop.find("[data-testid=import-column-6]:not(.out)").await;
    desktop.holds("import-field-6", "left").await;
    enter(&desktop, "import-check").await;
    desktop.reads("import-count-new", "212").await;
    enter(&desktop, "import-show-duplicate").await;
    desktop.find("[data-verdict=duplicate]").await;
    enter(&desktop, "import-take").await;
    desktop.reads("import-done-new", "212").await;
    enter(&desktop, "import-to-members").await;
    desktop.reads("members-totals", "212").await;
    desktop.press_with_control('z').await;
    desktop.gone("members-totals").await;

    // Another table: a cell that was refused is typed anew.
    desktop.does("bring in a table", "import").await;
    desktop.see("import-choose").await;
    enter(&desktop, "import-choose").await;
    desktop.see("import-check").await;
    enter(&desktop, "import-check").await;
    desktop.reads("import-count-error", "14").await;
    type_into(&desktop, "import-fix-2", "2025-01-31").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("import-count-error", "13").await;
    enter(&desktop, "import-stop").await;
    desktop.see("members-admit").await;
    desktop.close().await;
}
