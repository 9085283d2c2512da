//! One act for many members: all of it or nothing, undone at once.

use super::write::{end_standing, write_spell, write_standing};
use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::decisions::suffices;
use minga_core::ids::{MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::{Many, Member, Sifted, Spell, Standing, StandingKind, running_leave};
use std::collections::HashSet;

/// Where more than one in so many members is asked for, the whole register is read at once.
const FEW: usize = 20;

impl Coop {
    /// Does it for those of the members whom it takes; who was left out, and why, comes back.
    pub fn do_many(&mut self, actor: PersonId, many: &Many, members: &[MemberId]) -> Result<Done<Sifted>> {
        if let Many::GrantLeave { from, to: Some(to) } = many
            && to < from
        {
            return Err(Refusal::Backwards.into());
        }
        if let Many::EnterClass { class, decision, .. } = many {
            self.check_class(*class)?;
            suffices(decision.as_ref(), self.coop()?.admits, self.today())?;
        }
        let members = self.gather(members)?;
        let sifted = many.sift(&members);
        if sifted.taken.is_empty() {
            return Err(Refusal::NothingChanged.into());
        }
        let count = sifted.taken.len() as u64;
        let op = match *many {
            Many::EnterClass { class, from, .. } => Op::StartSpells { class, from, members: count },
            Many::GrantLeave { from, to } => Op::SetStandings { kind: StandingKind::Leave, from, to, members: count },
            Many::EndLeave { to } => Op::EndStandings { kind: StandingKind::Leave, to, members: count },
        };
        self.act(actor, op, |tx| {
            if let Many::EnterClass { decision: Some(decision), .. } = many {
                write_decision(tx.conn, decision)?;
            }
            for member in members.iter().filter(|member| many.takes(member).is_ok()) {
                match many {
                    Many::EnterClass { class, from, decision } => {
                        let decision = decision.as_ref().map(|d| d.id);
                        let spell = Spell { decision, ..Spell::new(*class, *from, None) };
                        write_spell(tx.conn, member.id, &spell)?;
                    }
                    Many::GrantLeave { from, to } => {
                        write_standing(tx.conn, member.id, &Standing::new(StandingKind::Leave, *from, *to))?;
                    }
                    Many::EndLeave { to } => {
                        if let Some(leave) = running_leave(member, *to) {
                            end_standing(tx.conn, leave.id, *to)?;
                        }
                    }
                }
            }
            Ok(sifted)
        })
    }

    /// The members of those identities, each once.
    fn gather(&self, ids: &[MemberId]) -> Result<Vec<Member>> {
        let wanted: HashSet<&MemberId> = ids.iter().collect();
        let all: i64 = self.conn.query_row("SELECT count(*) FROM member", [], |r| r.get(0))?;
        if wanted.len() * FEW > usize::try_from(all).unwrap_or(0) {
            let members = self.register()?.members.into_iter();
            let members: Vec<Member> = members.filter(|member| wanted.contains(&member.id)).collect();
            return if members.len() == wanted.len() { Ok(members) } else { Err(Refusal::NoSuchMember.into()) };
        }
        wanted.into_iter().map(|id| Ok(self.member(*id)?.ok_or(Refusal::NoSuchMember)?)).collect()
    }
}
