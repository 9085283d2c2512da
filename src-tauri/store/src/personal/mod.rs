//! Personal values: kept outside the sealed journal, so that a person can be erased by law and the
//! chain still holds. A journalled row keeps only the digest `H(salt || values)`.

mod erase;

use crate::fault::{Fault, Result};
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

/// Whether the values, or the bytes, behind a digest are still there.
pub fn kept(conn: &Connection, digest: &[u8]) -> Result<bool> {
    Ok(conn
        .prepare_cached(
            "SELECT 1 FROM personal WHERE digest = ?1 UNION ALL SELECT 1 FROM kept_bytes WHERE digest = ?1",
        )?
        .exists([digest])?)
}

/// The digest of the salted bytes of a document.
pub fn digest_of_bytes(salt: &[u8], bytes: &[u8]) -> Digest {
    let mut hasher = blake3::Hasher::new_derive_key("minga kept bytes v1");
    hasher.update(salt);
    hasher.update(bytes);
    *hasher.finalize().as_bytes()
}

/// Keeps the bytes of a document of a subject and gives the digest to point at them with.
pub fn put_bytes(conn: &Connection, subject: &Uuid, bytes: &[u8]) -> Result<Digest> {
    let salt: [u8; 16] = rand::random();
    let digest = digest_of_bytes(&salt, bytes);
    conn.prepare_cached("INSERT INTO kept_bytes (digest, subject, salt, bytes) VALUES (?1, ?2, ?3, ?4)")?.execute((
        digest,
        subject.as_bytes(),
        salt,
        bytes,
    ))?;
    Ok(digest)
}
