//! The journal read back, newest first, a line an act.

use super::Entry;
use super::standing::Standing;
use super::undo::entry;
use crate::Coop;
use crate::fault::{Fault, Result};
use crate::members;
use chrono::{DateTime, Utc};
use minga_core::ids::{MemberId, PersonId};
use minga_core::journal::{Noun, Op};
use uuid::Uuid;

/// An act, to be read by people.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its number.
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub actor: PersonId,
    /// What it was.
    pub op: Op,
    /// The undo that took it back, where one stands.
    pub undone_by: Option<i64>,
    /// Of an undo or a redo: the act it took back or did again in the end, and what that was.
    pub about: Option<(i64, Op)>,
}

/// Which lines of the history are asked for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Only acts before this one.
    pub before: Option<i64>,
    /// Only acts after this one.
    pub after: Option<i64>,
    /// Only acts of this room.
    pub noun: Option<Noun>,
    /// Only acts by this person.
    pub actor: Option<PersonId>,
    /// Only acts that wrote about this member.
    pub member: Option<MemberId>,
    /// At most so many; 0 means all.
    pub limit: usize,
}

impl Coop {
    /// The history, newest first.
    pub fn history(&self, asked: &Asked) -> Result<Vec<Line>> {
        let standing = Standing::read(&self.conn)?;
        let about = asked.member.map(|m| members::acts_about(&self.conn, m)).transpose()?;
        let mut rows = self
            .conn
            .prepare_cached("SELECT seq, at, actor, op FROM journal WHERE seq < ?1 AND seq > ?2 ORDER BY seq DESC")?;
        let mut rows = rows.query([asked.before.unwrap_or(i64::MAX), asked.after.unwrap_or(0)])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let seq: i64 = row.get(0)?;
            let actor = PersonId::from(row.get::<_, [u8; 16]>(2)?);
            if asked.actor.is_some_and(|a| a != actor) || about.as_ref().is_some_and(|acts| !acts.contains(&seq)) {
                continue;
            }
            let op: Op =
                serde_json::from_str(&row.get::<_, String>(3)?).map_err(|e| Fault::damaged(seq, e.to_string()))?;
            if asked.noun.is_some_and(|n| n != op.noun()) {
                continue;
            }
            let at = row.get::<_, String>(1)?.parse().map_err(|_| Fault::damaged(seq, "its moment cannot be read"))?;
            let about = match op {
                Op::Undo { act } => Some((act, self.op(act)?)),
                Op::Redo { act } => match self.op(act)? {
                    Op::Undo { act } => Some((act, self.op(act)?)),
                    other => Some((act, other)),
                },
                _ => None,
            };
            lines.push(Line { seq, at, actor, op, undone_by: standing.undone.get(&seq).copied(), about });
            if asked.limit > 0 && lines.len() == asked.limit {
                break;
            }
        }
        Ok(lines)
    }

    /// What an act was.
    pub fn op(&self, seq: i64) -> Result<Op> {
        Ok(serde_json::from_str(&entry(&self.conn, seq)?.op)?)
    }

    /// The seal of an act.
    pub fn seal(&self, seq: i64) -> Result<super::Seal> {
        let Entry { seal, .. } = entry(&self.conn, seq)?;
        Ok(seal)
    }

    /// How many acts each room has had since a moment.
    pub fn acts_by_noun(&self, since: DateTime<Utc>) -> Result<Vec<(Noun, usize)>> {
        let mut counts = std::collections::BTreeMap::new();
        let mut rows = self.conn.prepare_cached("SELECT op FROM journal WHERE at >= ?1")?;
        let mut rows = rows.query([super::act::stamp(since)])?;
        while let Some(row) = rows.next()? {
            let op: Op = serde_json::from_str(&row.get::<_, String>(0)?)?;
            *counts.entry(op.noun()).or_default() += 1;
        }
        Ok(counts.into_iter().collect())
    }

    /// The present name behind an identity that an act carries: a member's, a person's or a class's.
    /// None once it was erased, or when the act that made it was taken back.
    pub fn name_of(&self, id: Uuid) -> Result<Option<String>> {
        crate::register::name_of(&self.conn, id)
    }
}
