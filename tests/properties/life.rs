//! A walk with its clock, on a file of its own.

use chrono::{DateTime, TimeDelta, Utc};
use minga_core::register::Register;
use minga_store::FixedClock;
use minga_store::backups::{self, Reason};
use minga_tests::walk::{Step, Walk};
use proptest::prelude::*;
use std::path::PathBuf;
use std::sync::Arc;

/// A walk with its clock, which goes on an hour a step.
pub struct Life {
    pub walk: Walk,
    pub clock: Arc<FixedClock>,
    pub now: DateTime<Utc>,
    path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Life {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let now: DateTime<Utc> = "2026-11-23T09:00:00Z".parse().unwrap();
        let clock = Arc::new(FixedClock::at(now));
        let path = folder.path().join("quitumbe.minga");
        let walk = Walk::found(&path, None, clock.clone()).unwrap();
        Self { walk, clock, now, path, _folder: folder }
    }

    pub fn step(&mut self, step: Step) -> Option<i64> {
        self.now += TimeDelta::hours(1);
        self.clock.set(self.now);
        self.walk.step(step).unwrap()
    }

    pub fn register(&self) -> Register {
        self.walk.coop.register().unwrap()
    }

    pub fn whole(&self) -> std::result::Result<(), TestCaseError> {
        let verdict = self.walk.coop.verify().unwrap();
        prop_assert!(verdict.whole(), "{:?}", verdict.findings);
        Ok(())
    }

    /// Backs up, lives a little, and puts the backup back.
    pub fn restore(self, steps: &[Step]) -> Self {
        let backup = self.walk.coop.backup_beside(Reason::ByHand).unwrap();
        let mut life = self;
        for step in steps {
            life.step(*step);
        }
        life.walk.coop.close().unwrap();
        let restored = backups::restore(&backup.path, &life.path, None, life.clock.clone(), None).unwrap();
        Self { walk: Walk::on(restored.coop).unwrap(), ..life }
    }
}
