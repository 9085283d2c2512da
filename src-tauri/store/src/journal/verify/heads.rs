//! Heads kept elsewhere: a tail that was cut, or a chain that was written anew, is whole in itself and
//! shows only beside what a backup or a paper remembers.

use super::{Finding, Kept, Why, ops};
use crate::fault::Result;
use crate::journal::seal::{Head, Seal, head};
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashSet;

/// The heads printed on papers, as the file remembers them.
pub fn of_papers(conn: &Connection) -> Result<Vec<Kept>> {
    let mut rows = conn.prepare("SELECT kind, number, after_act, seal FROM paper ORDER BY after_act")?;
    let rows = rows.query_map([], |r| {
        let number: Option<i64> = r.get(1)?;
        let kind: String = r.get(0)?;
        Ok(Kept {
            by: number.map_or(kind.clone(), |n| format!("{kind} {n}")),
            head: Head { seq: r.get(2)?, seal: Seal(r.get(3)?) },
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every kept head is an act of this chain, or was set aside by a restore that says so.
pub fn compare<'k>(conn: &Connection, kept: impl Iterator<Item = &'k Kept>, findings: &mut Vec<Finding>) -> Result<()> {
    let ours = head(conn)?;
    let aside: HashSet<(i64, String)> = ops(conn)?.into_iter().flat_map(|(_, op)| op.set_aside().to_vec()).collect();
    let mut seal = conn.prepare("SELECT hash FROM journal WHERE seq = ?1")?;
    for Kept { head, by } in kept {
        if head.seq == 0 || aside.contains(&(head.seq, head.seal.hex())) {
            continue;
        }
        let here: Option<Vec<u8>> = seal.query_row([head.seq], |r| r.get(0)).optional()?;
        let why = match here {
            Some(seal) if seal[..] == head.seal.0 => continue,
            None if head.seq > ours.seq => Why::TailCut { known_by: by.clone() },
            _ => Why::Rewritten { known_by: by.clone() },
        };
        findings.push(Finding::of(why).act(head.seq));
    }
    Ok(())
}
