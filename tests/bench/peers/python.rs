//! The Python the peers from PyPI live in, which `cargo xtask bench` sets up.

use crate::line::Measured;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// The interpreter.
pub fn program() -> Measured<OsString> {
    std::env::var_os("MINGA_BENCH_PYTHON")
        .ok_or_else(|| "MINGA_BENCH_PYTHON names no Python with the peers in it".into())
}

/// One of the scripts beside this file.
pub fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("bench/peers").join(name)
}
