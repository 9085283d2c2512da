//! Households: written down, named anew, joined and left on a day.

mod read;
mod write;

pub(crate) use read::{STAY, around, read_households, stay};
pub(crate) use write::write_stays;

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::personal;
use chrono::NaiveDate;
use minga_core::households::{Days, Home, Household, moved, with_stay};
use minga_core::ids::{HouseholdId, MemberId, PersonId, StayId};
use minga_core::journal::Op;
use minga_core::members::Member;
use minga_core::text;
use read::read_household;

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

    /// The members who live in a household on a day, by number; one of two records of a person is counted once.
    pub fn members_of_household(&self, id: HouseholdId, on: NaiveDate) -> Result<Vec<MemberId>> {
        let mut rows = self.conn.prepare_cached("SELECT DISTINCT member FROM stay WHERE household = ?1")?;
        let rows = rows.query_map([id.bytes()], |r| Ok(MemberId::from(r.get::<_, [u8; 16]>(0)?)))?;
        let mut found: Vec<(i64, MemberId)> = Vec::new();
        for record in rows.collect::<rusqlite::Result<Vec<_>>>()? {
            let member = self.member(record)?.ok_or(Refusal::NoSuchMember)?;
            if member.household_on(on) == Some(id) {
                found.push((member.number, member.id));
            }
        }
        found.sort_unstable();
        found.dedup();
        Ok(found.into_iter().map(|(_, id)| id).collect())
    }

    /// Writes down a household with its first members, who move out of where they lived: from a day on, or, without one,
    /// as it has always been.
    ///
    /// # Errors
    /// Those of a move ([`minga_core::households::StayError`]).
    pub fn found_household(
        &mut self,
        actor: PersonId,
        home: Home,
        members: &[MemberId],
        from: Option<NaiveDate>,
    ) -> Result<Done<HouseholdId>> {
        let home = home.checked()?;
        let (id, today) = (HouseholdId::new(), self.today());
        let mut who: Vec<Member> = Vec::new();
        for member in members {
            let member = self.member(*member)?.ok_or(Refusal::NoSuchMember)?;
            if who.iter().all(|known| known.id != member.id) {
                who.push(member);
            }
        }
        let moves = who.iter().map(|member| Ok((member, moved(&member.stays, Some(id), from, today)?)));
        let moves = moves.collect::<Result<Vec<_>>>()?;
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
            moves.iter().try_for_each(|(member, stays)| write_stays(tx.conn, member.id, &member.stays, stays))?;
            let from = from.filter(|_| !moves.is_empty());
            Ok((id, Op::FoundHousehold { household: id, number, members: moves.len() as u64, from }))
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

    /// A member moves into a household, out of the one before: from a day on, or, without one, as it has always been.
    ///
    /// # Errors
    /// Those of a move ([`minga_core::households::StayError`]).
    pub fn join_household(
        &mut self,
        actor: PersonId,
        member: MemberId,
        id: HouseholdId,
        from: Option<NaiveDate>,
    ) -> Result<Done<()>> {
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        let household = self.household(id)?.ok_or(Refusal::NoSuchHousehold)?;
        let stays = moved(&member.stays, Some(id), from, self.today())?;
        let op = Op::JoinHousehold { member: member.id, household: id, number: household.number, from };
        self.act(actor, op, |tx| write_stays(tx.conn, member.id, &member.stays, &stays))
    }

    /// A member moves out of the household: `from` is the first day elsewhere.
    ///
    /// # Errors
    /// Those of a move ([`minga_core::households::StayError`]).
    pub fn leave_household(&mut self, actor: PersonId, member: MemberId, from: NaiveDate) -> Result<Done<()>> {
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        let stays = moved(&member.stays, None, Some(from), self.today())?;
        let id = member.household_on(from).ok_or(Refusal::NoSuchHousehold)?;
        let household = self.household(id)?.ok_or(Refusal::NoSuchHousehold)?;
        let op = Op::LeaveHousehold { member: member.id, household: id, number: household.number, from: Some(from) };
        self.act(actor, op, |tx| write_stays(tx.conn, member.id, &member.stays, &stays))
    }

    /// Puts the days of a stay right, for a reason; `None` where the member never lived there.
    ///
    /// # Errors
    /// Where it would overlap another, end before it begins or lie ahead; where no reason is given.
    pub fn correct_stay(
        &mut self,
        actor: PersonId,
        member: MemberId,
        stay: StayId,
        days: Option<Days>,
        why: &str,
    ) -> Result<Done<()>> {
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        let why = text::line(why)?;
        let stays = with_stay(&member.stays, stay, days, self.today())?;
        let old = member.stays.iter().find(|known| known.id == stay).ok_or(Refusal::NoSuchEntry)?;
        let number = self.household(old.household)?.ok_or(Refusal::NoSuchHousehold)?.number;
        let (from, to) = days.unwrap_or_default();
        let op = Op::CorrectStay { member: member.id, stay, number, gone: days.is_none(), from, to, why };
        self.act(actor, op, |tx| write_stays(tx.conn, member.id, &member.stays, &stays))
    }
}
