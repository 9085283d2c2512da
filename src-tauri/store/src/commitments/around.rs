//! As much of the file as one member's hours need: quick, however much the others did.

use crate::Coop;
use crate::fault::{Refusal, Result};
use chrono::NaiveDate;
use minga_core::commitments::{Book, owing_together};
use minga_core::ids::MemberId;
use minga_core::members::Member;

/// A member, whoever lives with it, and the facts about their hours.
#[derive(Clone, Debug)]
pub struct HoursAround {
    /// The member.
    pub member: Member,
    /// The household with the member in it, by number; the member alone where there is none.
    pub home: Vec<Member>,
    /// Their facts, and every policy and amnesty.
    pub book: Book,
}

impl HoursAround {
    /// Those the member owes together with on a day, itself among them.
    pub fn together(&self, on: NaiveDate) -> Vec<&Member> {
        owing_together(&self.book, &self.member, &self.home, on)
    }
}

impl Coop {
    /// A member's hours, read by themselves.
    ///
    /// # Errors
    /// Nobody of that identity.
    pub fn hours_around(&self, member: MemberId) -> Result<HoursAround> {
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        let mut home = self.living_together(&member)?;
        home.sort_by_key(|m| m.number);
        let book = self.hours_of(&home.iter().map(|m| m.id).collect::<Vec<_>>())?;
        Ok(HoursAround { member, home, book })
    }
}
