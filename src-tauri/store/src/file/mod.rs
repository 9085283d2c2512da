//! An open file: one connection, held alone, set up so that what is committed stays.

mod create;
pub(crate) use create::discard;
mod header;
mod held;
mod key;
mod open;
pub(crate) use open::{connect_immutable, has_log};
mod settings;

pub use header::{Peek, peek};
pub use key::Key;

use crate::clock::Clock;
use crate::fault::Result;
use crate::schema::Schema;
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use held::Held;
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A co-operative's file, open. Nobody else has it open while this value lives.
pub struct Coop {
    pub(crate) conn: Connection,
    pub(crate) schema: Schema,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) key: Option<Key>,
    path: PathBuf,
    read_only: bool,
    // After the connection, so that the name is given back when the lock is gone.
    _held: Held,
}

impl Coop {
    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it can only be read.
    pub fn read_only(&self) -> bool {
        self.read_only
    }

    /// Today, by the clock passed in.
    pub fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// The time of day, where the co-op lives.
    pub fn time(&self) -> NaiveTime {
        self.clock.time()
    }

    /// Now, by the clock passed in.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Closes the file: everything committed is brought from the log into the file itself.
    pub fn close(self) -> Result<()> {
        self.conn.close().map_err(|(_, e)| e.into())
    }
}

impl std::fmt::Debug for Coop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Coop").field("path", &self.path).field("read_only", &self.read_only).finish_non_exhaustive()
    }
}
