//! Personal values: each digest in the journal has its values, or an act that erased them.

use super::{Finding, MOST, Why, ops};
use crate::fault::Result;
use crate::journal::changes::{self, DIGESTS};
use crate::personal;
use minga_core::journal::Op;
use rusqlite::Connection;
use rusqlite::types::Value;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Checks every digest an act ever wrote, and every row of values.
pub fn check(conn: &Connection, findings: &mut Vec<Finding>) -> Result<()> {
    let written = written(conn)?;
    let erased: HashMap<Uuid, i64> = ops(conn)?
        .into_iter()
        .filter_map(|(seq, op)| if let Op::Erase { subject } = op { Some((subject, seq)) } else { None })
        .collect();
    // An erasure covers what was written before it, not what was written of the same person since.
    let is_erased = |whose: &[u8], act: i64| {
        Uuid::from_slice(whose).is_ok_and(|owner| erased.get(&owner).is_some_and(|erasure| act < *erasure))
    };
    let mut seen = HashSet::new();
    let mut rows = conn.prepare("SELECT digest, subject, salt, body FROM personal ORDER BY rowid")?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        if findings.len() > MOST {
            return Ok(());
        }
        let (digest, subject, salt, body): (Vec<u8>, Vec<u8>, Vec<u8>, String) =
            (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        let owner = Uuid::from_slice(&subject).map(|id| id.to_string()).unwrap_or_default();
        match written.get(&digest) {
            None => findings.push(Finding::of(Why::PersonalAdded).at("personal", owner)),
            Some((act, whose)) if personal::digest(&salt, &body)[..] != digest || whose[..] != subject => {
                findings.push(Finding::of(Why::PersonalChanged).at("personal", owner).act(*act));
            }
            Some((act, whose)) if is_erased(whose, *act) => {
                findings.push(Finding::of(Why::PersonalAdded).at("personal", owner).act(*act));
            }
            Some(_) => {}
        }
        seen.insert(digest);
    }
    for (digest, (act, whose)) in &written {
        if !seen.contains(digest) && !is_erased(whose, *act) {
            let owner = Uuid::from_slice(whose).unwrap_or_default();
            findings.push(Finding::of(Why::PersonalMissing).at("personal", owner.to_string()).act(*act));
        }
    }
    Ok(())
}

/// The act that wrote a digest first, and whose row it was.
type Written = (i64, Vec<u8>);

/// Every digest an act wrote: the first act that did, and whose row it was.
fn written(conn: &Connection) -> Result<HashMap<Vec<u8>, Written>> {
    let mut written = HashMap::new();
    let mut acts = conn.prepare("SELECT seq, changeset FROM journal ORDER BY seq")?;
    let mut acts = acts.query([])?;
    while let Some(row) = acts.next()? {
        let (seq, changeset): (i64, Vec<u8>) = (row.get(0)?, row.get(1)?);
        // A changeset that cannot be read is a finding of the chain.
        let _ = changes::each(&changeset, |change| {
            for (_, column, whose) in DIGESTS.iter().filter(|(table, ..)| *table == change.table) {
                if let Some(Value::Blob(digest)) = change.set(*column) {
                    written.entry(digest.clone()).or_insert_with(|| (seq, change.bytes(*whose).to_vec()));
                }
            }
            Ok(())
        });
    }
    Ok(written)
}
