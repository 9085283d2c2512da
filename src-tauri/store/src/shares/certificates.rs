//! Certificates that are out in the world, and which of them no longer tell the truth.

use crate::Coop;
use crate::fault::{Fault, Result};
use chrono::NaiveDate;
use minga_core::ids::MemberId;

/// A certificate of shares that was printed for a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Its number.
    pub number: i64,
    /// The day it was printed.
    pub on: NaiveDate,
    /// Whether the member's shares moved since: then it is void, and a new one is to be printed.
    pub void: bool,
}

impl Coop {
    /// The certificates printed for a member, oldest first.
    pub fn certificates(&self, id: MemberId) -> Result<Vec<Certificate>> {
        let mut rows = self.conn.prepare_cached(
            "SELECT paper.number, substr(journal.at, 1, 10), EXISTS (
                 SELECT 1 FROM share_entry JOIN touched moved ON moved.tbl = 'share_entry' AND moved.pk = share_entry.id
                 WHERE share_entry.member = ?1 AND moved.how <> 'lean' AND moved.seq > made.seq)
             FROM paper
             JOIN touched made ON made.tbl = 'paper' AND made.pk = paper.id AND made.how = 'insert'
             JOIN journal ON journal.seq = made.seq
             WHERE paper.member = ?1 AND paper.kind = 'certificate' AND paper.number IS NOT NULL
             ORDER BY paper.number",
        )?;
        let rows = rows.query_map([id.bytes()], |r| Ok((r.get(0)?, r.get::<_, String>(1)?, r.get(2)?)))?;
        rows.map(|row| {
            let (number, on, void) = row?;
            let on = on.parse().map_err(|_| Fault::damaged(None, "a paper was printed on no day"))?;
            Ok(Certificate { number, on, void })
        })
        .collect()
    }
}
