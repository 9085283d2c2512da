//! For `cargo xtask bench`: with `MINGA_TRACE_START` set, the program tells on its error output when what
//! it was started for has been painted. Without it nothing is added to the page.

use tauri::Wry;
use tauri::plugin::{Builder, TauriPlugin};

/// Where the page goes to say so: nowhere, the window does not follow.
const SCHEME: &str = "painted";

/// Tells `painted` once something that a CSS selector finds has been on the screen for a frame.
pub fn start(selector: &str) -> Option<TauriPlugin<Wry>> {
    std::env::var_os("MINGA_TRACE_START")?;
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
