//! SQLite's own shell, and its `.import` of the raw file into a table of texts.

use crate::line::Measured;
use crate::spread::timed;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// How long `sqlite3` needs for a CSV, durable as ours.
pub fn import(csv: &Path) -> Measured<Duration> {
    let file = csv.with_extension("sqlite");
    let (output, took) = timed(|| {
        Command::new("sqlite3")
            .arg(&file)
            .args(["PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", ".mode csv"])
            .arg(format!(".import '{}' member", csv.display()))
            .output()
    });
    let output = output.map_err(|e| format!("sqlite3 could not start: {e}"))?;
    if output.status.success() { Ok(took) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned()) }
}
