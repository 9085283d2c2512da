//! Ties of members: added, ended.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::Done;
use crate::personal;
use crate::register::records;
use chrono::NaiveDate;
use minga_core::ids::{AssetId, MemberId, PersonId, TieId};
use minga_core::journal::Op;
use minga_core::ratio::Part;
use minga_core::ties::{Outsider, Tie, TieKind};
use rusqlite::{Connection, Row};
use std::collections::HashMap;

/// A tie to be added.
#[derive(Clone, Debug)]
pub struct NewTie {
    /// What the other is.
    pub kind: TieKind,
    /// The other, where it is a member.
    pub other: Option<MemberId>,
    /// The other's name where it is not, and what there is to say.
    pub outsider: Outsider,
    /// The other's part.
    pub part: Option<Part>,
    /// First day.
    pub from: NaiveDate,
    /// Last day, or none while it lasts.
    pub to: Option<NaiveDate>,
}

impl Coop {
    /// Every tie in which a member stands on either side, oldest first.
    pub fn ties_of(&self, id: MemberId) -> Result<Vec<Tie>> {
        let own = records(&self.conn, id)?;
        let kept = own.first().copied().unwrap_or(id);
        let mut ties: Vec<Tie> = Vec::new();
        for record in &own {
            let mut rows = self.conn.prepare_cached(
                "SELECT id, member, kind, other, profile, part, from_day, to_day, asset FROM tie
                 WHERE member = ?1 OR other = ?1 ORDER BY from_day, id",
            )?;
            let mut rows = rows.query([record.bytes()])?;
            while let Some(row) = rows.next()? {
                let mut tie = read_tie(&self.conn, row)?;
                // Whoever was merged stands there as the one who was kept.
                if own.contains(&tie.member) {
                    tie.member = kept;
                }
                if tie.other.is_some_and(|other| own.contains(&other)) {
                    tie.other = Some(kept);
                }
                if ties.iter().all(|known| known.id != tie.id) {
                    ties.push(tie);
                }
            }
        }
        ties.sort_by_key(|tie| (tie.from, tie.id));
        Ok(ties)
    }

    /// Everyone who holds shares together with a member on a day, by whose shares they are.
    pub fn joint_holders(&self, on: NaiveDate) -> Result<HashMap<MemberId, Vec<Tie>>> {
        let mut rows = self.conn.prepare_cached(
            "SELECT id, member, kind, other, profile, part, from_day, to_day, asset FROM tie
             WHERE kind = 'joint-holder' AND from_day <= ?1 AND (to_day IS NULL OR to_day >= ?1)
             ORDER BY from_day, id",
        )?;
        let mut rows = rows.query([on.to_string()])?;
        let mut found: HashMap<MemberId, Vec<Tie>> = HashMap::new();
        while let Some(row) = rows.next()? {
            let tie = read_tie(&self.conn, row)?;
            // Whoever was merged stands there as the one who was kept.
            let holder = self.member(tie.member)?.map_or(tie.member, |member| member.id);
            found.entry(holder).or_default().push(tie);
        }
        Ok(found)
    }

    /// Ties a member to someone.
    pub fn add_tie(&mut self, actor: PersonId, id: MemberId, new: &NewTie) -> Result<Done<TieId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let other = match new.other {
            Some(other) => Some(self.member(other)?.ok_or(Refusal::NoSuchMember)?.id),
            None => None,
        };
        let tie = Tie {
            id: TieId::new(),
            member: member.id,
            kind: new.kind,
            other,
            outsider: new.outsider.clone(),
            part: new.part,
            asset: None,
            from: new.from,
            to: new.to,
        };
        let others = self.ties_of(member.id)?.into_iter().filter(|t| t.member == member.id).collect::<Vec<_>>();
        let tie = tie.checked(&member, &others)?;
        let op = Op::AddTie { member: member.id, tie: tie.id, kind: tie.kind, from: tie.from };
        self.act(actor, op, |tx| {
            write_tie(tx.conn, &tie)?;
            Ok(tie.id)
        })
    }

    /// Ends a tie; `last` is its last day.
    pub fn end_tie(&mut self, actor: PersonId, tie: TieId, last: NaiveDate) -> Result<Done<()>> {
        let tie = self.tie(tie)?.ok_or(Refusal::NoSuchEntry)?;
        tie.may_end(last)?;
        if tie.to == Some(last) {
            return Err(Refusal::NothingChanged.into());
        }
        let op = Op::EndTie { member: tie.member, tie: tie.id, kind: tie.kind, to: last };
        self.act(actor, op, |tx| close_tie(tx.conn, tie.id, last))
    }

    /// One tie.
    pub fn tie(&self, id: TieId) -> Result<Option<Tie>> {
        let mut rows = self.conn.prepare_cached(
            "SELECT id, member, kind, other, profile, part, from_day, to_day, asset FROM tie WHERE id = ?1",
        )?;
        let mut rows = rows.query([id.bytes()])?;
        rows.next()?.map(|row| read_tie(&self.conn, row)).transpose()
    }
}

/// Whoever votes for someone who is gone votes no more.
pub(crate) fn end_given_votes(conn: &Connection, member: MemberId, last: NaiveDate) -> Result<()> {
    for record in records(conn, member)? {
        conn.prepare_cached(
            "UPDATE tie SET to_day = max(from_day, ?2)
             WHERE member = ?1 AND kind = 'proxy' AND (to_day IS NULL OR to_day > ?2)",
        )?
        .execute((record.bytes(), last.to_string()))?;
    }
    Ok(())
}

pub(crate) fn write_tie(conn: &Connection, tie: &Tie) -> Result<()> {
    let profile = personal::put(conn, &tie.member.0, &tie.outsider)?;
    conn.prepare_cached(
        "INSERT INTO tie (id, member, kind, other, profile, part, from_day, to_day, asset)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute((
        tie.id.bytes(),
        tie.member.bytes(),
        tie.kind.word(),
        tie.other.as_ref().map(MemberId::bytes),
        profile,
        tie.part.map(|part| part.to_string()),
        tie.from.to_string(),
        tie.to.map(|day| day.to_string()),
        tie.asset.as_ref().map(AssetId::bytes),
    ))?;
    Ok(())
}

fn close_tie(conn: &Connection, tie: TieId, last: NaiveDate) -> Result<()> {
    conn.prepare_cached("UPDATE tie SET to_day = ?2 WHERE id = ?1")?.execute((tie.bytes(), last.to_string()))?;
    Ok(())
}

pub(crate) fn read_tie(conn: &Connection, r: &Row<'_>) -> Result<Tie> {
    let odd = || Fault::damaged(None, "a tie holds a value that no act writes");
    let day = |text: String| text.parse::<NaiveDate>().map_err(|_| odd());
    Ok(Tie {
        id: TieId::from(r.get::<_, [u8; 16]>(0)?),
        member: MemberId::from(r.get::<_, [u8; 16]>(1)?),
        kind: TieKind::from_word(&r.get::<_, String>(2)?).ok_or_else(odd)?,
        other: r.get::<_, Option<[u8; 16]>>(3)?.map(MemberId::from),
        outsider: personal::get(conn, &r.get(4)?)?.unwrap_or_default(),
        part: r.get::<_, Option<String>>(5)?.map(|part| part.parse().map_err(|_| odd())).transpose()?,
        from: day(r.get(6)?)?,
        to: r.get::<_, Option<String>>(7)?.map(day).transpose()?,
        asset: r.get::<_, Option<[u8; 16]>>(8)?.map(AssetId::from),
    })
}
