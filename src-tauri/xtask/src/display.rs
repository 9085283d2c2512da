//! Screens: is there one, and one in memory for tests.

use crate::step::{Outcome, program};
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

/// Whether a window could be shown here.
pub fn is_there() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// A screen in memory. It goes when this value goes.
pub struct Screen {
    server: Child,
    /// What programs are told in `DISPLAY`.
    pub name: String,
}

impl Screen {
    /// Starts Xvfb on the first free display.
    pub fn start() -> Outcome<Self> {
        let mut server = program("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| format!("Xvfb could not start: {e}"))?;
        let mut number = String::new();
        if let Some(output) = server.stdout.as_mut() {
            BufReader::new(output).read_line(&mut number).map_err(|e| format!("Xvfb did not answer: {e}"))?;
        }
        let screen = Self { server, name: format!(":{}", number.trim()) };
        if number.trim().is_empty() { Err("Xvfb found no free display".to_owned()) } else { Ok(screen) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Nothing is left to do about a server that is already gone.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
