//! Node builds the window's page. It is one of the two things a person brings, so it is only checked.

use crate::step::{Outcome, answer, npm};
use std::process::Command;

/// Oldest Node the page's tools run on.
const OLDEST: u32 = 20;

/// Checks that Node and npm are there and new enough.
pub fn check() -> Outcome {
    let found = answer(Command::new("node").arg("--version"));
    let major = found.as_deref().and_then(major);
    if major.is_none_or(|major| major < OLDEST) {
        let found = found.unwrap_or_else(|| "none".to_owned());
        return Err(format!(
            "Minga's window is built with Node {OLDEST} or newer (found: {found}). Get it from https://nodejs.org and try again."
        ));
    }
    if answer(npm().arg("--version")).is_none() {
        return Err("npm, which comes with Node, was not found. Install it and try again.".to_owned());
    }
    Ok(())
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_read_from_what_node_prints() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("nightly"), None);
    }
}
