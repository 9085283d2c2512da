//! Personal values and the bytes of documents: each digest in the journal has its values, or an act that erased
//! them.

use super::{Finding, MOST, Why, ops};
use crate::fault::Result;
use crate::journal::changes::{self, CONTENTS, DIGESTS};
use crate::personal;
use minga_core::journal::Op;
use rusqlite::Connection;
use rusqlite::types::{Value, ValueRef};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Checks every digest an act ever wrote, and every row of values and of bytes.
pub fn check(conn: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let mut erased: HashMap<Uuid, i64> = HashMap::new();
    for (seq, op) in ops(conn)? {
        if let Op::Erase { subject, also } = op {
            erased.extend(also.into_iter().chain([subject]).map(|whose| (whose, seq)));
        }
    }
    kept(conn, "personal", &erased, findings)?;
    kept(conn, "kept_bytes", &erased, findings)
}

/// One of the two tables outside the chain.
fn kept(conn: &Connection, table: &str, erased: &HashMap<Uuid, i64>, findings: &mut Vec<Finding>) -> Result<()> {
    let (columns, sql) = match table {
        "personal" => (DIGESTS, "SELECT digest, subject, salt, body FROM personal ORDER BY rowid"),
        _ => (CONTENTS, "SELECT digest, subject, salt, bytes FROM kept_bytes ORDER BY rowid"),
    };
    let digest_of = |salt: &[u8], row: &rusqlite::Row<'_>| -> Result<personal::Digest> {
        Ok(match row.get_ref(3)? {
            ValueRef::Text(body) => personal::digest(salt, &String::from_utf8_lossy(body)),
            ValueRef::Blob(bytes) => personal::digest_of_bytes(salt, bytes),
            _ => personal::Digest::default(),
        })
    };
    let written = written(conn, columns)?;
    // An erasure covers what was written before it, not what was written of the same person since.
    let is_erased = |whose: &[u8], act: i64| {
        Uuid::from_slice(whose).is_ok_and(|owner| erased.get(&owner).is_some_and(|erasure| act < *erasure))
    };
    let mut seen = HashSet::new();
    let mut rows = conn.prepare(sql)?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        if findings.len() > MOST {
            return Ok(());
        }
        let (digest, subject, salt): (Vec<u8>, Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let owner = Uuid::from_slice(&subject).map(|id| id.to_string()).unwrap_or_default();
        match written.get(&digest) {
            None => findings.push(Finding::of(Why::PersonalAdded).at(table, owner)),
            Some((act, whose)) if digest_of(&salt, row)?[..] != digest || whose[..] != subject => {
                findings.push(Finding::of(Why::PersonalChanged).at(table, owner).act(*act));
            }
            Some((act, whose)) if is_erased(whose, *act) => {
                findings.push(Finding::of(Why::PersonalAdded).at(table, owner).act(*act));
            }
            Some(_) => {}
        }
        seen.insert(digest);
    }
    for (digest, (act, whose)) in &written {
        if !seen.contains(digest) && !is_erased(whose, *act) {
            let owner = Uuid::from_slice(whose).unwrap_or_default();
            findings.push(Finding::of(Why::PersonalMissing).at(table, owner.to_string()).act(*act));
        }
    }
    Ok(())
}

/// The act that wrote a digest first, and whose row it was.
type Written = (i64, Vec<u8>);

/// Every digest an act wrote: the first act that did, and whose row it was.
fn written(conn: &Connection, columns: &[(&str, usize, usize)]) -> Result<HashMap<Vec<u8>, Written>> {
    let mut written = HashMap::new();
    // A change of a row says nothing of the columns it leaves alone: whose it is was said when it was new.
    let mut owners: HashMap<Vec<u8>, Vec<u8>> = HashMap::new();
    let mut acts = conn.prepare("SELECT seq, changeset FROM journal ORDER BY seq")?;
    let mut acts = acts.query([])?;
    while let Some(row) = acts.next()? {
        let (seq, changeset): (i64, Vec<u8>) = (row.get(0)?, row.get(1)?);
        // A changeset that cannot be read is a finding of the chain.
        let _ = changes::each(&changeset, |change| {
            for (_, column, whose) in columns.iter().filter(|(table, ..)| *table == change.table) {
                let mut owner = change.bytes(*whose).to_vec();
                if owner.is_empty() {
                    owner = owners.get(change.pk()).cloned().unwrap_or_default();
                } else if *whose != 0 {
                    owners.insert(change.pk().to_vec(), owner.clone());
                }
                if let Some(Value::Blob(digest)) = change.set(*column) {
                    written.entry(digest.clone()).or_insert((seq, owner));
                }
            }
            Ok(())
        });
    }
    Ok(written)
}
