//! What was passed on stays covered. Whatever takes hours away again, work taken back or an approval undone, is held
//! against what their owner gave since: else the hours would be with whoever received them, and a debt cap could let
//! the giver's debt lapse.

use super::HoursAround;
use super::around::those_around;
use crate::fault::{Refusal, Result};
use crate::journal::changes;
use crate::register::{name_of, records};
use chrono::NaiveDate;
use minga_core::commitments::{Gift, Purse};
use minga_core::ids::MemberId;
use rusqlite::Connection;
use std::collections::{BTreeSet, HashSet};

/// The hours of some members before something is taken from them; of nobody by default.
#[derive(Default)]
pub(crate) struct Passed(Vec<HoursAround>);

/// What there is to give at the end of a day, below zero where more was passed on.
fn to_give(around: &HoursAround, on: NaiveDate) -> i64 {
    around.account(on).balance().to_give()
}

/// The last gift of theirs that stands, up to a day.
fn last_gift(around: &HoursAround, on: NaiveDate) -> Option<&Gift> {
    let gifts = around.book.gifts();
    let theirs = |gift: &&Gift| around.people.iter().any(|m| gift.from == Purse::Member(m.id));
    let stands = |gift: &&Gift| gift.reverses.is_none() && gifts.iter().all(|g| g.reverses != Some(gift.id));
    gifts.iter().filter(|gift| gift.on <= on).filter(theirs).filter(stands).max_by_key(|gift| (gift.on, gift.id))
}

impl Passed {
    /// Before something is taken from members.
    pub fn before(conn: &Connection, members: &BTreeSet<MemberId>) -> Result<Self> {
        let givers = if members.is_empty() { HashSet::new() } else { givers(conn)? };
        if givers.is_empty() {
            return Ok(Self(Vec::new()));
        }
        let mut known = BTreeSet::new();
        for member in members {
            // Who was two is one.
            known.extend(records(conn, *member)?.first().filter(|member| givers.contains(*member)));
        }
        let hours = known.into_iter().filter_map(|member| HoursAround::read(conn, member).transpose());
        Ok(Self(hours.collect::<Result<_>>()?))
    }

    /// Before a changeset that touches hours is applied.
    pub fn before_changes(conn: &Connection, changeset: &[u8]) -> Result<Self> {
        let mut members = BTreeSet::new();
        changes::each(changeset, |change| {
            let (owners, asked): (&[usize], _) = match change.table.as_str() {
                "work" => (&[1], Some("SELECT credited FROM work WHERE id = ?1")),
                "attendance" => (&[2], Some("SELECT member FROM attendance WHERE id = ?1")),
                "gift" => (&[1, 2], None),
                "opening" => (&[1], None),
                _ => return Ok(()),
            };
            for owner in owners {
                members.extend(<[u8; 16]>::try_from(change.bytes(*owner)).map(MemberId::from));
            }
            // An update does not name whose it is: the row itself does.
            if let (changes::How::Update, Some(asked)) = (change.how, asked) {
                let owner: [u8; 16] = conn.prepare_cached(asked)?.query_row([change.pk()], |r| r.get(0))?;
                members.insert(owner.into());
            }
            Ok(())
        })?;
        Self::before(conn, &members)
    }

    /// After it was taken.
    ///
    /// # Errors
    /// [`Refusal::PassedOn`], with the last gift there is less for now than was given.
    pub fn holds(&self, conn: &Connection) -> Result<()> {
        for before in &self.0 {
            let Some(after) = HoursAround::read(conn, before.member.id)? else { continue };
            for on in after.given_since(NaiveDate::MIN) {
                let left = to_give(&after, on);
                if left < 0
                    && left < to_give(before, on)
                    && let Some(gift) = last_gift(&after, on)
                {
                    return Err(passed_on(conn, gift)?.into());
                }
            }
        }
        Ok(())
    }
}

fn passed_on(conn: &Connection, gift: &Gift) -> Result<Refusal> {
    let name = |purse| match purse {
        Purse::Member(member) => name_of(conn, member.0).map(Option::unwrap_or_default).map(Some),
        Purse::Pool => Ok(None),
    };
    let giver = name(gift.from)?.unwrap_or_default();
    Ok(Refusal::PassedOn { giver, taker: name(gift.to)?, units: gift.units, unit: gift.unit, on: gift.on })
}

/// Whoever ever passed hours on, and those whose account may be the same.
fn givers(conn: &Connection) -> Result<HashSet<MemberId>> {
    let mut rows = conn.prepare_cached("SELECT DISTINCT giver FROM gift WHERE giver IS NOT NULL")?;
    let rows = rows.query_map([], |r| r.get::<_, [u8; 16]>(0))?;
    let mut givers = Vec::new();
    for giver in rows.collect::<rusqlite::Result<Vec<_>>>()? {
        givers.extend(records(conn, giver.into())?.first());
    }
    Ok(those_around(conn, &givers)?.into_iter().collect())
}
