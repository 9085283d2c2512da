//! Opens the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() {
    if let Some(missing) = web_view_setting() {
        // The setting must stand in the environment before the first thread starts and before WebKit reads
        // it; starting anew says so without touching a running process's environment.
        std::process::exit(start_again_with(missing));
    }
    minga_desktop::run();
}

/// WebKitGTK's DMA-BUF renderer shows an empty window on some drivers and in virtual machines.
fn web_view_setting() -> Option<&'static str> {
    const SETTING: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    (cfg!(target_os = "linux") && std::env::var_os(SETTING).is_none()).then_some(SETTING)
}

#[cfg(unix)]
fn start_again_with(setting: &str) -> i32 {
    use std::os::unix::process::CommandExt;
    let Ok(program) = std::env::current_exe() else { return 1 };
    let error = std::process::Command::new(program).args(std::env::args_os().skip(1)).env(setting, "1").exec();
    eprintln!("Minga could not start: {error}");
    1
}

#[cfg(not(unix))]
fn start_again_with(_: &str) -> i32 {
    0
}
