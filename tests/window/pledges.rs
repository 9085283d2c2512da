//! A pledge set from what another co-op asks, of two classes at once, changed, and both acts taken back: by keyboard.

use crate::desktop::Desktop;
use fantoccini::key::Key;

/// Types into the field that has the focus, in place of what stands there.
async fn instead(desktop: &Desktop, text: &str) {
    desktop.press_with_control('a').await;
    desktop.press(text).await;
}

/// Waits until that part has the focus: a dialog begins with its first field, and gives the focus back.
async fn at(desktop: &Desktop, id: &str) {
    desktop.find(&format!("[data-testid=\"{id}\"]:focus")).await;
}

#[tokio::test]
async fn a_pledge_is_set_from_a_preset_for_two_classes_mended_changed_and_taken_back() {
    let desktop = Desktop::start(&["--sample"], "en_GB.UTF-8").await;
    desktop.reads("members-totals", "212").await;
    desktop.press_with_control('5').await;
    desktop.see("hours-voice").await;
    desktop.tab_to("hours-pledges").await;
    desktop.press_key(Key::Enter).await;
    let before = [desktop.text("pledge-0").await, desktop.text("pledge-1").await];

    // From what Park Slope asks, for the first two classes; its hours are told, and where they are written.
    desktop.tab_to("pledge-set-0").await;
    desktop.press_key(Key::Enter).await;
    desktop.see("pledge").await;
    at(&desktop, "pledge-preset").await;
    desktop.press("Park").await;
    desktop.reads("pledge-told", "Park Slope").await;
    desktop.tab_to("pledge-class-1").await;
    desktop.press(" ").await;
    // What is no number of hours is refused beside its field, and nothing is written.
    desktop.tab_to("pledge-amount").await;
    instead(&desktop, "a lot").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("pledge-amount-bad", "a lot").await;
    desktop.picture("hours-pledge-refused").await;
    instead(&desktop, "3:00").await;
    desktop.tab_to("pledge-from").await;
    instead(&desktop, "1/3/2027").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("pledge").await;
    for class in ["pledge-0", "pledge-1"] {
        desktop.reads(class, "3 h each 42 days, counted from 1 Mar 2027").await;
    }

    // The same day anew, for the first class alone, with a step more: it takes the place of what was set.
    at(&desktop, "pledge-set-0").await;
    desktop.press_key(Key::Enter).await;
    desktop.tab_to("pledge-amount").await;
    instead(&desktop, "4").await;
    desktop.tab_to("pledge-from").await;
    instead(&desktop, "1/3/2027").await;
    desktop.tab_to("pledge-more-open").await;
    desktop.press_key(Key::Enter).await;
    desktop.tab_to("pledge-own").await;
    instead(&desktop, "160").await;
    desktop.press_key(Key::Enter).await;
    desktop.reads("pledge-own-bad", "from 0 to 100").await;
    instead(&desktop, "60").await;
    desktop.press_key(Key::Enter).await;
    desktop.gone("pledge").await;
    desktop.reads("pledge-0", "4 h each 42 days").await;
    desktop.reads("pledge-0", "at least 60 % in person").await;
    desktop.reads("pledge-1", "3 h each 42 days").await;

    desktop.press_with_control('z').await;
    desktop.reads("pledge-0", "3 h each 42 days").await;
    desktop.press_with_control('z').await;
    for (class, said) in ["pledge-0", "pledge-1"].into_iter().zip(&before) {
        desktop.reads(class, said).await;
    }
    desktop.close().await;
}
