//! What a file says of itself in its first hundred bytes, read without opening it as a database, so
//! that a file that is not ours is not touched in any way.

use super::held;
use crate::fault::{Fault, Result};
use crate::schema::APPLICATION_ID;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// What stands in a file's header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Peek {
    /// A Minga file whose tables are of this version.
    Ours {
        /// Version of the tables.
        version: u32,
    },
    /// Another kind of database, or another kind of file.
    Foreign,
    /// No database header at all: encrypted, or something else.
    Sealed,
}

/// Reads a file's header. Of a file that is open already nothing is read: it is open elsewhere.
pub fn peek(path: &Path) -> Result<Peek> {
    if held::is_held(path)? {
        return Err(Fault::OpenElsewhere);
    }
    read(path)
}

/// The header of a file nobody here has open (SQLite file format, section 1.3: user version at 60,
/// application id at 68).
pub(super) fn read(path: &Path) -> Result<Peek> {
    // Asked before it is opened: a pipe would be waited on for ever.
    if !path.metadata()?.is_file() {
        return Ok(Peek::Foreign);
    }
    let mut file = File::open(path)?;
    let mut head = [0_u8; 100];
    if file.read_exact(&mut head).is_err() {
        return Ok(Peek::Foreign);
    }
    if &head[..16] != b"SQLite format 3\0" {
        return Ok(Peek::Sealed);
    }
    let word = |at: usize| u32::from_be_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
    Ok(if word(68) == APPLICATION_ID { Peek::Ours { version: word(60) } } else { Peek::Foreign })
}
