//! A dialog that answers from a file, for tests that drive the real window.

use super::{Files, Picker, with_ending};
use std::path::PathBuf;
use std::sync::Mutex;

/// Each question takes the first line of the script away; an empty line, or none left, is a dialog left.
pub struct Scripted {
    script: Mutex<PathBuf>,
}

impl Scripted {
    pub fn new(script: PathBuf) -> Self {
        Self { script: Mutex::new(script) }
    }

    fn next(&self) -> Option<PathBuf> {
        let script = self.script.lock().ok()?;
        let text = std::fs::read_to_string(&*script).ok()?;
        let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
        std::fs::write(&*script, rest).ok()?;
        (!first.is_empty()).then(|| first.into())
    }
}

impl Picker for Scripted {
    fn open(&self, _: Files) -> Option<PathBuf> {
        self.next()
    }

    fn save(&self, files: Files, _: &str) -> Option<PathBuf> {
        self.next().map(|path| with_ending(path, files))
    }

    fn folder(&self) -> Option<PathBuf> {
        self.next()
    }
}
