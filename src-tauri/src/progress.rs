//! How far long work has come, told to the window, and whether it should stop.

use crate::shapes::Whole;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tauri_specta::Event;

/// Kinds of long work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Work {
    Reading,
    Checking,
    Importing,
    Verifying,
    BackingUp,
    Printing,
}

/// How far long work has come. `total` zero: not known yet.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct Progress {
    /// What is being done.
    pub work: Work,
    /// Steps done.
    pub done: Whole,
    /// Steps in all.
    pub total: Whole,
}

/// Between two words to the window: often enough to be seen moving, seldom enough to cost nothing.
const PAUSE: Duration = Duration::from_millis(80);

/// Tells the window about one piece of work.
pub struct Report {
    app: tauri::AppHandle,
    work: Work,
    last: Option<Instant>,
}

impl Report {
    /// A report on a piece of work about to begin.
    pub fn on(app: &tauri::AppHandle, work: Work) -> Self {
        let mut report = Self { app: app.clone(), work, last: None };
        report.step(0, 0);
        report
    }

    /// `done` of `total` steps are over.
    pub fn step(&mut self, done: usize, total: usize) {
        let finished = total > 0 && done == total;
        if !finished && self.last.is_some_and(|last| last.elapsed() < PAUSE) {
            return;
        }
        self.last = Some(Instant::now());
        // A window that does not listen misses nothing it needs.
        let _ = Progress { work: self.work, done: done.into(), total: total.into() }.emit(&self.app);
    }
}

/// A flag long work looks at: the person asked it to stop.
#[derive(Debug, Default)]
pub struct Stop(AtomicBool);

impl Stop {
    /// Asks for the work to stop.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Forgets an earlier asking: new work begins.
    pub fn clear(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    /// Whether stopping was asked for.
    pub fn asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
