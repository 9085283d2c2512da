//! Two chains of one co-op held side by side: what they share, and what one has beyond the other.

use crate::fault::Result;
use crate::journal::Seal;
use minga_core::journal::Op;
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;

/// A file's co-op, its seals in order, what earlier restores set aside, and the numbers it gave out.
pub struct Chain {
    pub coop: Option<Vec<u8>>,
    seals: Vec<(i64, String)>,
    aside: Vec<(i64, String)>,
    spent: BTreeMap<String, i64>,
}

impl Chain {
    pub fn read(conn: &Connection) -> Result<Self> {
        let coop = conn.query_row("SELECT id FROM coop", [], |r| r.get(0)).optional()?;
        let mut numbers = conn.prepare("SELECT kind, max(number) FROM spent GROUP BY kind")?;
        let spent = numbers.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
        let mut chain = Self { coop, seals: Vec::new(), aside: Vec::new(), spent };
        let mut rows = conn.prepare("SELECT seq, hash, op FROM journal ORDER BY seq")?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            chain.seals.push((row.get(0)?, Seal(row.get(1)?).hex()));
            if let Ok(op) = serde_json::from_str::<Op>(&row.get::<_, String>(2)?) {
                chain.aside.extend_from_slice(op.set_aside());
            }
        }
        Ok(chain)
    }

    /// The newest act; 0 where there is none.
    pub fn last(&self) -> i64 {
        self.seals.last().map_or(0, |(seq, _)| *seq)
    }

    /// Whether an act of that number and seal is in the chain.
    pub fn has(&self, seq: i64, seal: &str) -> bool {
        self.seals.iter().any(|(s, own)| *s == seq && own == seal)
    }

    /// How many acts come after one.
    pub fn since(&self, base: i64) -> usize {
        self.seals.iter().filter(|(seq, _)| *seq > base).count()
    }

    /// The last act both have, and what `other` does not have: our acts since, and those that we had set
    /// aside ourselves.
    pub fn beyond(&self, other: &Self) -> (i64, Vec<(i64, String)>) {
        let shared = self.seals.iter().zip(&other.seals).take_while(|(a, b)| a == b);
        let base = shared.last().map_or(0, |((seq, _), _)| *seq);
        let ours = self.seals.iter().filter(|(seq, _)| *seq > base);
        let aside = self.aside.iter().filter(|(seq, seal)| !other.has(*seq, seal));
        let mut all: Vec<_> = ours.chain(aside).cloned().collect();
        all.sort();
        all.dedup();
        (base, all)
    }

    /// The highest number of each kind that we gave out and `other` might give a second time.
    pub fn spent_beyond(&self, other: &Self) -> Vec<(String, i64)> {
        let higher = |(kind, number): &(&String, &i64)| other.spent.get(*kind).is_none_or(|theirs| theirs < *number);
        let beyond = self.spent.iter().filter(higher);
        beyond.map(|(kind, number)| (kind.clone(), *number)).collect()
    }
}
