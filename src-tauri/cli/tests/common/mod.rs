//! `minga`, run as a person runs it, in a folder of its own.
#![allow(dead_code, clippy::unwrap_used, clippy::missing_panics_doc)]

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The day it is in these tests.
pub const TODAY: &str = "2026-11-23";

pub struct Desk {
    pub folder: tempfile::TempDir,
}

impl Desk {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// A desk with a co-op that has no class yet.
    pub fn with_coop() -> Self {
        let desk = Self::new();
        desk.done(&[
            "new",
            "quitumbe.minga",
            "--name",
            "Cooperativa Abierta Quitumbe",
            "--lang",
            "es",
            "--by",
            "Rosa Guamán",
        ]);
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_minga"))
            .args(args)
            .current_dir(self.folder.path())
            .env("MINGA_TODAY", TODAY)
            .env("LANG", "en_GB.UTF-8")
            .env_remove("LC_ALL")
            .output()
            .unwrap()
    }

    /// Runs with `--json`; it must be done (exit code 0).
    pub fn done(&self, args: &[&str]) -> Value {
        let (code, answer, error) = self.json(args);
        assert_eq!(code, 0, "minga {args:?}: {error}\n{answer:#}");
        answer
    }

    /// Runs with `--json`; it must be refused (exit code 1), with a reason on the error line.
    pub fn refused(&self, args: &[&str]) -> (Value, String) {
        let (code, answer, error) = self.json(args);
        assert_eq!(code, 1, "minga {args:?}: {error}\n{answer:#}");
        assert!(!error.trim().is_empty(), "a refusal has a reason");
        (answer, error)
    }

    fn json(&self, args: &[&str]) -> (i32, Value, String) {
        let output = self.run(&[args, &["--json"]].concat());
        let text = String::from_utf8(output.stdout).unwrap();
        let answer = serde_json::from_str(&text).unwrap_or(Value::Null);
        (output.status.code().unwrap(), answer, String::from_utf8(output.stderr).unwrap())
    }

    /// A table of `tests/data/imports`, copied here.
    pub fn table(&self, name: &str) -> String {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/data/imports").join(name);
        std::fs::copy(&from, self.path(name)).unwrap_or_else(|e| panic!("{}: {e}", from.display()));
        name.to_owned()
    }
}
