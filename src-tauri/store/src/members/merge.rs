//! Merging: two records turn out to be one person's. One is kept and speaks for both; the number of the other
//! leads to it from then on.

use super::write::write_profile;
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::households::write_stays;
use crate::journal::Done;
use minga_core::households;
use minga_core::ids::{MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::{Member, United, unite};

impl Coop {
    /// What comes together when `other` is merged into `kept`: both records, and what the kept one becomes.
    ///
    /// # Errors
    /// Where they are one already, or a person and an organisation.
    pub fn may_merge(&self, kept: MemberId, other: MemberId) -> Result<(Member, Member, United)> {
        let kept = self.member(kept)?.ok_or(Refusal::NoSuchMember)?;
        let other = self.member(other)?.ok_or(Refusal::NoSuchMember)?;
        if kept.id == other.id {
            return Err(Refusal::NotToMerge.into());
        }
        if kept.kind != other.kind {
            return Err(Refusal::TwoKinds.into());
        }
        let united = unite(&kept, &other);
        Ok((kept, other, united))
    }

    /// Merges `other` into `kept`: its facts are counted there, and acts on it go there.
    pub fn merge(&mut self, actor: PersonId, kept: MemberId, other: MemberId) -> Result<Done<()>> {
        let (kept, other, united) = self.may_merge(kept, other)?;
        let op = Op::Merge { member: kept.id, merged: other.id, number: other.number };
        self.act(actor, op, |tx| {
            for spell in &united.taken_in {
                tx.conn.prepare_cached("DELETE FROM spell WHERE id = ?1")?.execute([spell.bytes()])?;
            }
            for (spell, from, to) in &united.grown {
                tx.conn.prepare_cached("UPDATE spell SET from_day = ?2, to_day = ?3 WHERE id = ?1")?.execute((
                    spell.bytes(),
                    from.to_string(),
                    to.map(|day| day.to_string()),
                ))?;
            }
            if united.profile != kept.profile {
                write_profile(tx.conn, kept.id, &united.profile)?;
            }
            write_stays(tx.conn, other.id, &other.stays, &households::unite(&kept.stays, &other.stays))?;
            tx.conn.execute("UPDATE member SET merged_into = ?2 WHERE id = ?1", (other.id.bytes(), kept.id.bytes()))?;
            Ok(())
        })
    }
}
