//! Personal values: kept outside the sealed journal, so that a person can be erased by law and the
//! chain still holds. A journalled row keeps only the digest `H(salt || values)`.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::Done;
use minga_core::ids::PersonId;
use minga_core::journal::Op;
use rusqlite::{Connection, OptionalExtension};
use serde::Serialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// The digest a journalled row keeps.
pub type Digest = [u8; 32];

/// The digest of salted values.
pub fn digest(salt: &[u8], body: &str) -> Digest {
    let mut hasher = blake3::Hasher::new_derive_key("minga personal values v1");
    hasher.update(salt);
    hasher.update(body.as_bytes());
    *hasher.finalize().as_bytes()
}

/// Adds a row of values for a subject and gives the digest to point at it with.
pub fn put<T: Serialize>(conn: &Connection, subject: &Uuid, values: &T) -> Result<Digest> {
    let body = serde_json::to_string(values)?;
    let salt: [u8; 16] = rand::random();
    let digest = digest(&salt, &body);
    conn.prepare_cached("INSERT INTO personal (digest, subject, salt, body) VALUES (?1, ?2, ?3, ?4)")?.execute((
        digest,
        subject.as_bytes(),
        salt,
        body,
    ))?;
    Ok(digest)
}

/// The values behind a digest, or none where the law had them erased.
pub fn get<T: DeserializeOwned>(conn: &Connection, digest: &Digest) -> Result<Option<T>> {
    let body: Option<String> = conn
        .prepare_cached("SELECT body FROM personal WHERE digest = ?1")?
        .query_row([digest], |r| r.get(0))
        .optional()?;
    body.map(|b| serde_json::from_str(&b).map_err(Fault::from)).transpose()
}

/// Whether the values behind a digest are still there.
pub fn kept(conn: &Connection, digest: &[u8]) -> Result<bool> {
    Ok(conn.prepare_cached("SELECT 1 FROM personal WHERE digest = ?1")?.exists([digest])?)
}

impl Coop {
    /// Erases the personal values of a member or a person of the office, as the law asks. The chain
    /// still holds; backups made before still carry them.
    pub fn erase(&mut self, actor: PersonId, subject: Uuid) -> Result<Done<()>> {
        self.act(actor, Op::Erase { subject }, |tx| {
            match tx.conn.execute("DELETE FROM personal WHERE subject = ?1", [subject.as_bytes()])? {
                0 => Err(Refusal::Erased.into()),
                _ => Ok(()),
            }
        })
    }
}
