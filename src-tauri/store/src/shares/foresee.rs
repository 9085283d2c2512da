//! What a movement would come to, before it is made: nothing is written.

use super::{NewConversion, NewEntry, NewPassing, NewReturn};
use crate::Coop;
use crate::fault::{Refusal, Result};
use chrono::NaiveDate;
use minga_core::ids::{ClassId, EntryId, MemberId};
use minga_core::ratio::Part;
use minga_core::shares::{Holding, ShareEntry, holding};

/// A movement asked about.
#[derive(Clone, Copy, Debug)]
pub enum Asked<'a> {
    /// [`Coop::move_shares`].
    Add(&'a NewEntry),
    /// [`Coop::return_shares`].
    Return(&'a NewReturn),
    /// [`Coop::pass_shares`].
    Pass(&'a NewPassing),
    /// [`Coop::convert_shares`].
    Convert(&'a NewConversion),
    /// [`Coop::take_back_entry`].
    TakeBack(EntryId),
    /// [`Coop::inherit_shares`]: by whom, and on which day.
    Inherit(&'a [(MemberId, Part)], NaiveDate),
}

/// What a member holds of a class now, and would hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Who.
    pub member: MemberId,
    /// Shares of which class.
    pub class: ClassId,
    /// Held now.
    pub before: Holding,
    /// Held after.
    pub after: Holding,
    /// Numbers of the member's certificates that would be void.
    pub voids: Vec<i64>,
}

impl Coop {
    /// What a movement of a member's shares would come to, for each member and class it concerns, in the order
    /// of its lines.
    ///
    /// # Errors
    /// Those of the movement itself.
    pub fn foresee(&self, id: MemberId, asked: &Asked<'_>) -> Result<Vec<Side>> {
        let lines = match asked {
            Asked::Add(new) => self.draw_entry(id, new)?,
            Asked::Return(new) => self.draw_return(id, new)?,
            Asked::Pass(new) => self.draw_passing(new)?,
            Asked::Convert(new) => self.draw_conversion(id, new)?,
            Asked::TakeBack(line) => self.draw_reversal(id, *line, None)?,
            Asked::Inherit(heirs, on) => self.draw_inheritance(id, heirs, *on, None)?,
        };
        let mut sides: Vec<Side> = Vec::new();
        for line in &lines {
            let (member, class) = (line.member, line.entry.class);
            if sides.iter().any(|side| side.member == member && side.class == class) {
                continue;
            }
            let known = self.member(member)?.ok_or(Refusal::NoSuchMember)?.shares;
            let added = lines.iter().filter(|line| line.member == member).map(|line| &line.entry);
            let held = |ledger: &mut dyn Iterator<Item = &ShareEntry>| {
                holding(ledger.filter(|entry| entry.class == class), self.today())
            };
            sides.push(Side {
                member,
                class,
                before: held(&mut known.iter()),
                after: held(&mut known.iter().chain(added)),
                voids: self.certificates(member)?.iter().filter(|c| !c.void).map(|c| c.number).collect(),
            });
        }
        Ok(sides)
    }
}
