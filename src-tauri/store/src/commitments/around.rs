//! As much of the file as one member's hours need: quick, however much the others did.

use super::read;
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::households::around;
use crate::register::read_member;
use chrono::NaiveDate;
use minga_core::commitments::{Account, Book, Per};
use minga_core::ids::MemberId;
use minga_core::members::Member;
use rusqlite::Connection;
use std::collections::BTreeSet;

/// A member, everyone whose account may have a part of its hours, and the facts about their hours.
#[derive(Clone, Debug)]
pub struct HoursAround {
    /// The member.
    pub member: Member,
    /// Where a household is asked, the member, those it ever lived with, and those they did, by number; else the member
    /// alone.
    pub people: Vec<Member>,
    /// Their facts, and every policy and amnesty.
    pub book: Book,
}

impl HoursAround {
    /// Read by the member; none where there is nobody of that identity.
    pub(super) fn read(conn: &Connection, member: MemberId) -> Result<Option<Self>> {
        let Some(member) = read_member(conn, member)? else { return Ok(None) };
        let mut people = Vec::new();
        for id in those_around(conn, &[member.id])? {
            people.push(if id == member.id {
                member.clone()
            } else {
                read_member(conn, id)?.ok_or(Refusal::NoSuchMember)?
            });
        }
        people.sort_by_key(|m| m.number);
        let book = read::book(conn, Some(&people.iter().map(|m| m.id).collect::<Vec<_>>()))?;
        Ok(Some(Self { member, people, book }))
    }

    /// The account the member's hours belong to on a day: its own, or its household's where they owe together.
    pub fn account(&self, on: NaiveDate) -> Account<'_> {
        Account::of(&self.book, &self.member, &self.people, on)
    }

    /// The days from one on on which any of them gave hours away.
    pub(super) fn given_since(&self, on: NaiveDate) -> BTreeSet<NaiveDate> {
        let sides = self.people.iter().flat_map(|member| self.book.of(member.id).sides);
        sides.filter(|side| side.units < 0 && side.on >= on).map(|side| side.on).collect()
    }
}

impl Coop {
    /// A member's hours, read by themselves.
    ///
    /// # Errors
    /// Nobody of that identity.
    pub fn hours_around(&self, member: MemberId) -> Result<HoursAround> {
        HoursAround::read(&self.conn, member)?.ok_or_else(|| Refusal::NoSuchMember.into())
    }
}

/// Members and, where a household is asked, those whose account may be the same; where each owes alone, nobody else's
/// hours are asked after.
pub(super) fn those_around(conn: &Connection, members: &[MemberId]) -> Result<Vec<MemberId>> {
    if read::policies(conn)?.iter().all(|policy| policy.rules.per == Per::Member) {
        return Ok(members.to_vec());
    }
    let around = members.iter().map(|member| around(conn, *member));
    Ok(around.collect::<Result<Vec<_>>>()?.concat())
}
