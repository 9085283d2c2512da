//! As much of the file as one member's hours need: quick, however much the others did.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::households::around;
use chrono::NaiveDate;
use minga_core::commitments::{Account, Book, Per};
use minga_core::ids::MemberId;
use minga_core::members::Member;
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
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        let mut people = Vec::new();
        // Where each owes alone, nobody else's hours are asked after.
        let together = self.policies()?.iter().any(|policy| policy.rules.per == Per::Household);
        for id in if together { around(&self.conn, member.id)? } else { vec![member.id] } {
            people.push(if id == member.id {
                member.clone()
            } else {
                self.member(id)?.ok_or(Refusal::NoSuchMember)?
            });
        }
        people.sort_by_key(|m| m.number);
        let book = self.hours_of(&people.iter().map(|m| m.id).collect::<Vec<_>>())?;
        Ok(HoursAround { member, people, book })
    }
}
