//! For `cargo xtask bench`: with `MINGA_TRACE_START` set, the program tells on its error output when what
//! it was started for has been painted, and how far it had come on the way. Without it nothing is added to the page.

use std::sync::OnceLock;
use std::time::Instant;
use tauri::Wry;
use tauri::plugin::{Builder, TauriPlugin};

/// Where the page goes to say so: nowhere, the window does not follow.
const SCHEME: &str = "painted";

const SETTING: &str = "MINGA_TRACE_START";

/// Notes how far the start has come, with the seconds since the first note.
pub fn note(what: &str) {
    static BEGAN: OnceLock<Option<Instant>> = OnceLock::new();
    let asked = || std::env::var_os(SETTING).map(|_| Instant::now());
    if let Some(began) = BEGAN.get_or_init(asked) {
        eprintln!("{:.3} {what}", began.elapsed().as_secs_f64());
    }
}

/// Tells `painted` once something that a CSS selector finds has been on the screen for a frame.
pub fn start(selector: &str) -> Option<TauriPlugin<Wry>> {
    std::env::var_os(SETTING)?;
    // A frame after the one in which it is found: by then that one has been painted.
    let script = format!(
        "const look = () => requestAnimationFrame(() => document.querySelector({selector:?})
            ? requestAnimationFrame(() => requestAnimationFrame(() => location.assign('{SCHEME}:')))
            : look());
        look();"
    );
    let plugin = Builder::new("trace").js_init_script(script).on_navigation(|_, url| {
        let told = url.scheme() == SCHEME;
        if told {
            eprintln!("painted");
        }
        !told
    });
    Some(plugin.build())
}
