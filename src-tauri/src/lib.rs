//! The window's shell: it translates between the page and the file, and decides nothing.

mod clock;
mod commands;
mod desk;
mod fault;
mod language;
mod launch;
mod picker;
mod progress;
mod settings;
pub mod shapes;
#[doc(hidden)]
pub mod trace;

pub use fault::Fault;

use desk::Desk;
use launch::Launch;
use settings::Settings;
use std::path::PathBuf;
use std::sync::Arc;
use tauri::Manager;

/// What every command answers with in TypeScript. A slip of the page itself is thrown on.
const ANSWER: &str = r#"export type Result<T, E> = { status: "ok"; data: T } | { status: "error"; error: E };

async function typedError<T, E>(result: Promise<T>): Promise<Result<T, E>> {
	try {
		return { status: "ok", data: await result };
	} catch (error) {
		if (error instanceof Error) throw error;
		return { status: "error", error: error as E };
	}
}"#;

/// Every command and event of the window: declared here once, called from the page through the generated
/// bindings.
pub fn contract() -> tauri_specta::Builder<tauri::Wry> {
    tauri_specta::Builder::new()
        // What is read and what is written have one shape: no field is left out or renamed on one side alone.
        .disable_serde_phases()
        .typed_error_impl(ANSWER)
        .commands(commands::all())
        .events(tauri_specta::collect_events![progress::Progress])
}

/// A row of the members' list, with a member in it.
const FIRST_LIST: &str = "[data-testid^='members-row-']";

/// Opens the window and stays until it is closed.
///
/// # Panics
/// When the system cannot show a window at all.
pub fn run() {
    trace::note("begun");
    let context = tauri::generate_context!();
    let desk = Arc::new(Desk::new(Settings::load(settings_of(&context.config().identifier))));
    // Before anything of the window: what it will show is read meanwhile.
    Launch::read(std::env::args_os().skip(1)).begin(&desk);
    let contract = contract();
    let mut window = tauri::Builder::default().plugin(tauri_plugin_dialog::init());
    if let Some(tracing) = trace::start(FIRST_LIST) {
        window = window.plugin(tracing);
    }
    let app = window.invoke_handler(contract.invoke_handler()).build(context).expect("this system can show a window");
    trace::note("the window is there");
    contract.mount_events(&app);
    desk.ask_through(picker::of(app.handle()));
    app.manage(desk);
    app.run(|app, event| {
        if let tauri::RunEvent::Exit = event {
            // The window is gone: a fault has nobody left to tell, and what was committed is on the disk.
            let _ = app.state::<Arc<Desk>>().clear();
        }
    });
}

/// Where this computer keeps what it remembers of the program.
fn settings_of(program: &str) -> PathBuf {
    dirs::config_dir().expect("this system has a place for settings").join(program).join("settings.json")
}
