//! The chain itself: every act in its place, sealed to the one before.

use super::{Finding, MOST, Why};
use crate::fault::Result;
use crate::journal::seal::{self, Entry, Seal};
use rusqlite::Connection;

/// Checks every act's digest, seal, link and moment. Returns how many acts there are.
pub fn check(conn: &Connection, findings: &mut Vec<Finding>) -> Result<i64> {
    let mut rows = conn.prepare(&format!("SELECT {} FROM journal ORDER BY seq", Entry::COLUMNS))?;
    let mut rows = rows.query([])?;
    let (mut acts, mut expected, mut prev, mut at) = (0, 1, Seal::default(), String::new());
    while let Some(row) = rows.next()? {
        acts += 1;
        if findings.len() > MOST {
            continue;
        }
        let seq: i64 = row.get(0)?;
        for missing in (expected..seq).take(MOST) {
            findings.push(Finding::of(Why::ActMissing).act(missing));
        }
        let whole = seq == expected;
        expected = seq + 1;
        let Ok(entry) = Entry::read(row) else {
            findings.push(Finding::of(Why::Seal).act(seq));
            prev = Seal::default();
            continue;
        };
        if seal::digest(&entry.changeset) != entry.digest {
            findings.push(Finding::of(Why::Changeset).act(seq));
        }
        if seal::seal(&entry.prev, seq, &entry.at, entry.actor, &entry.op, &entry.digest) != entry.seal {
            findings.push(Finding::of(Why::Seal).act(seq));
        }
        if whole && entry.prev != prev {
            findings.push(Finding::of(Why::Link).act(seq));
        }
        if entry.at < at {
            findings.push(Finding::of(Why::Moment).act(seq));
        }
        prev = entry.seal;
        at = entry.at;
    }
    Ok(acts)
}
