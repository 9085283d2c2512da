//! What the file said at an earlier moment. Not to be mixed with "as of a day": that asks what held
//! then, as known now; this asks what was known then.

use super::act::stamp;
use super::replay::replay;
use crate::Coop;
use crate::fault::Result;
use crate::register;
use chrono::{DateTime, Utc};
use minga_core::commitments::{Book, Parts};
use minga_core::register::Register;
use rusqlite::Connection;
use rusqlite::types::Value;

/// The file as it was known at a moment, in memory, to be read.
pub struct Past {
    /// The last act known then; 0 before the first.
    pub seq: i64,
    conn: Connection,
}

impl Coop {
    /// The chain replayed up to a moment.
    pub fn known_at(&self, moment: DateTime<Utc>) -> Result<Past> {
        let seq: Option<i64> = self
            .conn
            .prepare_cached("SELECT max(seq) FROM journal WHERE at <= ?1")?
            .query_row([stamp(moment)], |r| r.get(0))?;
        self.known_after(seq.unwrap_or(0))
    }

    /// The chain replayed up to and with an act.
    pub fn known_after(&self, seq: i64) -> Result<Past> {
        let conn = replay(&self.conn, self.schema, seq)?;
        if seq > 0 {
            // What was known under older tables is read through those of today.
            let version: u32 = conn.pragma_query_value(None, "user_version", |r| r.get(0))?;
            self.schema.run(&conn, version, self.schema.version())?;
            let mut from = self.conn.prepare("SELECT digest, subject, salt, body FROM personal")?;
            let mut rows = from.query([])?;
            let mut into =
                conn.prepare("INSERT INTO personal (digest, subject, salt, body) VALUES (?1, ?2, ?3, ?4)")?;
            let tx = conn.unchecked_transaction()?;
            while let Some(row) = rows.next()? {
                let values: [Value; 4] = [row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?];
                into.execute(values)?;
            }
            tx.commit()?;
        }
        Ok(Past { seq, conn })
    }
}

impl Past {
    /// The hours as the file knew them then: what was approved by then counts.
    pub fn hours(&self) -> Result<Book> {
        if self.seq == 0 { Ok(Book::new(Parts::default())) } else { crate::commitments::read_book(&self.conn) }
    }

    pub(crate) fn conn(&self) -> &Connection {
        &self.conn
    }

    /// The register as the file knew it then; none before the co-op was founded in it.
    pub fn register(&self) -> Result<Option<Register>> {
        if self.seq == 0 { Ok(None) } else { register::read(&self.conn).map(Some) }
    }
}
