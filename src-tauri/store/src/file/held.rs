//! Which files this process has open.
//!
//! On Unix, closing any handle on a file drops every lock the process has on it (POSIX, `fcntl`): to
//! look at the header of a file that is open in another window would open it to a second writer. So
//! this is asked before a file is touched in any way.

use crate::fault::{Fault, Result};
use std::collections::HashSet;
use std::path::Path;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

static OPEN: LazyLock<Mutex<HashSet<Identity>>> = LazyLock::new(Mutex::default);

/// The file itself, by whatever name it is reached.
#[cfg(unix)]
type Identity = (u64, u64);
#[cfg(not(unix))]
type Identity = std::path::PathBuf;

/// A file that is open in this process, until this value is dropped.
#[derive(Debug)]
pub struct Held(Identity);

impl Held {
    /// Notes the file as open; refused where it is open already.
    pub fn take(path: &Path) -> Result<Self> {
        let file = identity(path)?;
        let mut open = open();
        if open.contains(&file) {
            return Err(Fault::OpenElsewhere);
        }
        #[allow(clippy::clone_on_copy)] // a path, where there are no inodes
        open.insert(file.clone());
        Ok(Self(file))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        open().remove(&self.0);
    }
}

/// Whether the file is open in this process.
pub fn is_held(path: &Path) -> Result<bool> {
    Ok(open().contains(&identity(path)?))
}

fn open() -> MutexGuard<'static, HashSet<Identity>> {
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn identity(path: &Path) -> Result<Identity> {
    let missing = |e: std::io::Error| match e.kind() {
        std::io::ErrorKind::NotFound => Fault::NoSuchFile(path.to_owned()),
        _ => e.into(),
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let file = path.metadata().map_err(missing)?;
        Ok((file.dev(), file.ino()))
    }
    #[cfg(not(unix))]
    path.canonicalize().map_err(missing)
}
