//! The window's page: npm's packages and the static build that the shell embeds.

use crate::step::{Outcome, npm, run, top};
use std::path::Path;
use std::time::SystemTime;

/// What the page is built from, under the checkout's top folder.
const SOURCES: &[&str] = &[
    "ui/src",
    "ui/static",
    "ui/package.json",
    "ui/package-lock.json",
    "ui/svelte.config.js",
    "ui/vite.config.ts",
    "ui/tsconfig.json",
    "assets/fonts",
    "assets/locales",
];

/// Installs npm's packages when the lock file is not the one they were installed from.
pub fn packages() -> Outcome {
    let lock = top().join("ui/package-lock.json");
    let stamp = top().join("ui/node_modules/.minga-lock");
    let wanted = std::fs::read(&lock).map_err(|e| format!("{} cannot be read: {e}", lock.display()))?;
    if std::fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run(npm().args(["ci", "--no-audit", "--no-fund"]))?;
    std::fs::write(&stamp, wanted).map_err(|e| format!("{} cannot be written: {e}", stamp.display()))
}

/// Builds the page when something it is built from is newer than the last build.
pub fn build() -> Outcome {
    packages()?;
    let built = modified(&top().join("ui/build/index.html"));
    let sources = SOURCES.iter().filter_map(|source| newest(&top().join(source))).max();
    if built.is_some() && built > sources {
        return Ok(());
    }
    run(npm().args(["run", "build"]))
}

fn modified(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|data| data.modified()).ok()
}

/// When the newest file under a folder (or the file itself) was written; folders count too, so that a file
/// taken away is noticed.
fn newest(path: &Path) -> Option<SystemTime> {
    let inside = std::fs::read_dir(path).into_iter().flatten().flatten().filter_map(|entry| newest(&entry.path()));
    inside.chain(modified(path)).max()
}
