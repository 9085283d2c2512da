//! Stewards: members tied to what they look after.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::ties::{read_tie, write_tie};
use chrono::NaiveDate;
use minga_core::ids::{AssetId, MemberId, PersonId, TieId};
use minga_core::journal::Op;
use minga_core::ties::{Outsider, Tie, TieKind};

impl Coop {
    /// Every steward of anything in the file, oldest first.
    pub fn stewards(&self) -> Result<Vec<Tie>> {
        let mut rows = self.conn.prepare_cached(
            "SELECT id, member, kind, other, profile, part, from_day, to_day, asset FROM tie
             WHERE asset IS NOT NULL AND kind = 'steward' ORDER BY from_day, id",
        )?;
        let mut rows = rows.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read_tie(&self.conn, row)?);
        }
        Ok(found)
    }

    /// Notes that a member looks after something held in common. [`Coop::end_tie`] ends it.
    ///
    /// # Errors
    /// Where it is not held on that day, where the member is no member then, or looks after it already.
    pub fn add_steward(
        &mut self,
        actor: PersonId,
        id: AssetId,
        member: MemberId,
        from: NaiveDate,
        note: &str,
    ) -> Result<Done<TieId>> {
        let (asset, member) = (self.asset(id)?, self.member(member)?.ok_or(Refusal::NoSuchMember)?);
        asset.must_hold(from)?;
        if !member.status(from).kind.belongs() {
            return Err(minga_core::members::LifeError::NotAMember(from).into());
        }
        let tie = Tie {
            id: TieId::new(),
            member: member.id,
            kind: TieKind::Steward,
            other: None,
            outsider: Outsider { note: note.to_owned(), ..Outsider::default() },
            part: None,
            asset: Some(id),
            from,
            to: None,
        };
        let others = self.ties_of(member.id)?.into_iter().filter(|t| t.member == member.id).collect::<Vec<_>>();
        let tie = tie.checked(&member, &others)?;
        let op = Op::AddSteward { asset: id, member: member.id, tie: tie.id, from };
        self.act(actor, op, |tx| {
            write_tie(tx.conn, &tie)?;
            Ok(tie.id)
        })
    }
}
