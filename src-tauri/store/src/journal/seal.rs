//! The seal of an act: a hash over what it is and over the seal of the act before it.

use crate::fault::{Fault, Result};
use minga_core::ids::PersonId;
use rusqlite::{Connection, OptionalExtension, Row};

/// A seal: BLAKE3, 32 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Seal(pub [u8; 32]);

impl Seal {
    /// All of it, in hexadecimal.
    pub fn hex(&self) -> String {
        blake3::Hash::from_bytes(self.0).to_hex().to_string()
    }

    /// The first eight digits, in two groups, for paper and screen: `4f2a 91c0`.
    pub fn short(&self) -> String {
        let hex = self.hex();
        format!("{} {}", &hex[..4], &hex[4..8])
    }
}

impl std::fmt::Debug for Seal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.short())
    }
}

/// The newest act and its seal. Before the first act: 0, and a seal of zeros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// Number of the act.
    pub seq: i64,
    /// Its seal.
    pub seal: Seal,
}

/// A row of the journal as it lies in the file.
#[derive(Clone, Debug)]
pub struct Entry {
    pub seq: i64,
    pub at: String,
    pub actor: PersonId,
    pub op: String,
    pub changeset: Vec<u8>,
    pub digest: Seal,
    pub prev: Seal,
    pub seal: Seal,
}

impl Entry {
    /// Columns to select for [`Entry::read`].
    pub const COLUMNS: &str = "seq, at, actor, op, changeset, digest, prev_hash, hash";

    /// Reads a row selected by [`Entry::COLUMNS`]. A value of the wrong kind or length is damage.
    pub fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            seq: row.get(0)?,
            at: row.get(1)?,
            actor: PersonId::from(row.get::<_, [u8; 16]>(2)?),
            op: row.get(3)?,
            changeset: row.get(4)?,
            digest: Seal(row.get(5)?),
            prev: Seal(row.get(6)?),
            seal: Seal(row.get(7)?),
        })
    }
}

impl Entry {
    /// Whether its changes are those of its digest, and all of it that of its seal.
    fn matches_seal(&self) -> bool {
        digest(&self.changeset) == self.digest
            && seal(&self.prev, self.seq, &self.at, self.actor, &self.op, &self.digest) == self.seal
    }
}

/// The digest of a changeset.
pub fn digest(changeset: &[u8]) -> Seal {
    Seal(*blake3::hash(changeset).as_bytes())
}

/// `H(prev, seq, at, actor, op, digest)`, each part with its length, under a name of its own.
pub fn seal(prev: &Seal, seq: i64, at: &str, actor: PersonId, op: &str, digest: &Seal) -> Seal {
    let mut hasher = blake3::Hasher::new_derive_key("minga act v1");
    for part in [&prev.0[..], &seq.to_le_bytes(), at.as_bytes(), actor.bytes(), op.as_bytes(), &digest.0] {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    Seal(*hasher.finalize().as_bytes())
}

/// The head of the chain.
pub fn head(conn: &Connection) -> Result<Head> {
    let row = conn
        .prepare_cached("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1")?
        .query_row([], |r| Ok(Head { seq: r.get(0)?, seal: Seal(r.get(1)?) }))
        .optional()?;
    Ok(row.unwrap_or_default())
}

impl crate::Coop {
    /// The newest act and its seal.
    pub fn head(&self) -> Result<Head> {
        head(&self.conn)
    }
}

/// On opening: the newest act carries its own seal. The whole chain is for [`crate::Coop::verify`].
pub(crate) fn check_head(conn: &Connection) -> Result<()> {
    let journal = conn.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'journal'")?.exists([])?;
    let unfinished = || Fault::damaged(None, "its founding was never finished");
    if !journal {
        return Err(unfinished());
    }
    let last = conn
        .query_row(&format!("SELECT {} FROM journal ORDER BY seq DESC LIMIT 1", Entry::COLUMNS), [], Entry::read)
        .optional()?
        .ok_or_else(unfinished)?;
    if last.matches_seal() { Ok(()) } else { Err(Fault::damaged(last.seq, "the last act does not match its seal")) }
}
