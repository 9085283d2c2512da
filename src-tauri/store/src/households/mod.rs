//! Households: written down, named anew, joined and left.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::personal;
use minga_core::households::{Home, Household};
use minga_core::ids::{HouseholdId, MemberId, PersonId};
use minga_core::journal::Op;
use rusqlite::{Connection, Row};

/// Every household, by number.
pub fn read_households(conn: &Connection) -> Result<Vec<Household>> {
    let mut rows = conn.prepare_cached("SELECT id, number, profile FROM household ORDER BY number")?;
    let mut rows = rows.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read_household(conn, row)?);
    }
    Ok(found)
}

impl Coop {
    /// Every household, by number.
    pub fn households(&self) -> Result<Vec<Household>> {
        read_households(&self.conn)
    }

    /// One household.
    pub fn household(&self, id: HouseholdId) -> Result<Option<Household>> {
        let mut rows = self.conn.prepare_cached("SELECT id, number, profile FROM household WHERE id = ?1")?;
        let mut rows = rows.query([id.bytes()])?;
        rows.next()?.map(|row| read_household(&self.conn, row)).transpose()
    }

    /// The members who live in a household, by number; one of two records of a person is counted once.
    pub fn members_of_household(&self, id: HouseholdId) -> Result<Vec<MemberId>> {
        let mut rows = self
            .conn
            .prepare_cached("SELECT id FROM member WHERE household = ?1 AND merged_into IS NULL ORDER BY number")?;
        let rows = rows.query_map([id.bytes()], |r| Ok(MemberId::from(r.get::<_, [u8; 16]>(0)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Writes down a household with its first members, who move out of where they lived.
    pub fn found_household(&mut self, actor: PersonId, home: Home, members: &[MemberId]) -> Result<Done<HouseholdId>> {
        let home = home.checked()?;
        let mut who = Vec::new();
        for id in members {
            who.push(self.member(*id)?.ok_or(Refusal::NoSuchMember)?.id);
        }
        who.sort_unstable();
        who.dedup();
        let id = HouseholdId::new();
        self.act_with(actor, |tx| {
            let number: i64 = tx.conn.query_row(
                "SELECT coalesce(max(number), 0) + 1 FROM spent WHERE kind = 'household'",
                [],
                |r| r.get(0),
            )?;
            let profile = personal::put(tx.conn, &id.0, &home)?;
            tx.conn.execute(
                "INSERT INTO household (id, number, profile) VALUES (?1, ?2, ?3)",
                (id.bytes(), number, profile),
            )?;
            who.iter().try_for_each(|member| house(tx.conn, *member, Some(id)))?;
            Ok((id, Op::FoundHousehold { household: id, number, members: who.len() as u64 }))
        })
    }

    /// Names a household anew, or notes that it moved or who else lives there.
    pub fn change_household(&mut self, actor: PersonId, id: HouseholdId, home: Home) -> Result<Done<()>> {
        let home = home.checked()?;
        let old = self.household(id)?.ok_or(Refusal::NoSuchHousehold)?;
        if old.home == home {
            return Err(Refusal::NothingChanged.into());
        }
        self.act(actor, Op::ChangeHousehold { household: id, number: old.number }, |tx| {
            let profile = personal::put(tx.conn, &id.0, &home)?;
            tx.conn.execute("UPDATE household SET profile = ?2 WHERE id = ?1", (id.bytes(), profile))?;
            Ok(())
        })
    }

    /// A member moves into a household, out of the one before.
    pub fn join_household(&mut self, actor: PersonId, member: MemberId, id: HouseholdId) -> Result<Done<()>> {
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        let household = self.household(id)?.ok_or(Refusal::NoSuchHousehold)?;
        if member.household == Some(id) {
            return Err(Refusal::LivesThere.into());
        }
        let op = Op::JoinHousehold { member: member.id, household: id, number: household.number };
        self.act(actor, op, |tx| house(tx.conn, member.id, Some(id)))
    }

    /// A member moves out of the household.
    pub fn leave_household(&mut self, actor: PersonId, member: MemberId) -> Result<Done<()>> {
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        let id = member.household.ok_or(Refusal::NoSuchHousehold)?;
        let household = self.household(id)?.ok_or(Refusal::NoSuchHousehold)?;
        let op = Op::LeaveHousehold { member: member.id, household: id, number: household.number };
        self.act(actor, op, |tx| house(tx.conn, member.id, None))
    }
}

/// Where a member lives.
pub(crate) fn house(conn: &Connection, member: MemberId, household: Option<HouseholdId>) -> Result<()> {
    conn.prepare_cached("UPDATE member SET household = ?2 WHERE id = ?1")?
        .execute((member.bytes(), household.as_ref().map(HouseholdId::bytes)))?;
    Ok(())
}

fn read_household(conn: &Connection, r: &Row<'_>) -> Result<Household> {
    Ok(Household {
        id: HouseholdId::from(r.get::<_, [u8; 16]>(0)?),
        number: r.get(1)?,
        home: personal::get(conn, &r.get(2)?)?.unwrap_or_default(),
    })
}
