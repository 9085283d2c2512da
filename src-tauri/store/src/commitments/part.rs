//! What of the hours stays behind when somebody leaves: what was asked up to the last day, what was given, and who
//! gets what was done beyond it.

use super::HoursAround;
use super::give::write;
use crate::Coop;
use crate::fault::Result;
use chrono::NaiveDate;
use minga_core::commitments::{Account, Balance, Gift, Purse, Transfer};
use minga_core::ids::{GiftId, MemberId};
use minga_core::members::Member;
use rusqlite::Connection;

/// The hours of someone on the last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// The sum as it would stand, asked for the days until then.
    pub balance: Balance,
    /// What is ahead and may pass to the pool; 0 where nothing is, or the policy does not let it.
    pub to_pool: i64,
}

impl Coop {
    /// How the hours of a member would stand if that were the last day. None where nothing is asked, or those who
    /// live together owe together: then they stay with the household.
    pub fn parting(&self, member: &Member, on: NaiveDate) -> Result<Option<Parting>> {
        let HoursAround { mut people, book, .. } = self.hours_around(member.id)?;
        if Account::of(&book, member, &people, on).together().len() > 1 {
            return Ok(None);
        }
        let mut leaver = member.clone();
        leaver.spells.retain(|spell| spell.from <= on);
        for spell in &mut leaver.spells {
            spell.to = Some(spell.to.map_or(on, |to| to.min(on)));
        }
        people.iter_mut().filter(|known| known.id == leaver.id).for_each(|known| *known = leaver.clone());
        let balance = Account::of(&book, &leaver, &people, on).balance();
        if !balance.asked {
            return Ok(None);
        }
        let rules = super::rules_on(&book, member, on);
        let passes = rules.iter().any(|rules| rules.unit == balance.unit && rules.transfer != Transfer::None);
        let to_pool = if passes { balance.balance.max(0) } else { 0 };
        Ok(Some(Parting { balance, to_pool }))
    }
}

/// Writes down that what somebody is ahead by passes to the pool on the last day.
pub fn to_pool(conn: &Connection, member: MemberId, parting: &Parting, on: NaiveDate) -> Result<GiftId> {
    let gift = Gift {
        id: GiftId::new(),
        from: Purse::Member(member),
        to: Purse::Pool,
        unit: parting.balance.unit,
        units: parting.to_pool,
        on,
        reverses: None,
    };
    write(conn, &gift, Some(member), None)?;
    Ok(gift.id)
}
