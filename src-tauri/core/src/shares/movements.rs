//! The ledger of the whole co-op, line by line, as it is looked through.

use super::{EntryKind, ShareEntry};
use crate::ids::{ClassId, MemberId};
use crate::members::Member;
use crate::money::Money;
use crate::register::Register;
use chrono::NaiveDate;

/// Which lines are wanted: those that meet every part. What is none asks for nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// Shares of this class.
    pub class: Option<ClassId>,
    /// Of this kind.
    pub kind: Option<EntryKind>,
    /// Of this member.
    pub member: Option<MemberId>,
    /// On this day or later.
    pub from: Option<NaiveDate>,
    /// On this day or before.
    pub to: Option<NaiveDate>,
}

impl Sought {
    fn is_met(&self, entry: &ShareEntry) -> bool {
        self.class.is_none_or(|class| class == entry.class)
            && self.kind.is_none_or(|kind| kind == entry.kind)
            && self.from.is_none_or(|from| from <= entry.on)
            && self.to.is_none_or(|to| entry.on <= to)
    }
}

/// Lines of the ledger with whose they are, the latest first.
pub fn movements<'a>(register: &'a Register, sought: &Sought) -> Vec<(&'a Member, &'a ShareEntry)> {
    let members = register.members.iter().filter(|member| sought.member.is_none_or(|id| id == member.id));
    let lines = members.flat_map(|member| member.shares.iter().map(move |entry| (member, entry)));
    let mut found: Vec<_> = lines.filter(|(_, entry)| sought.is_met(entry)).collect();
    found.sort_by_key(|(_, entry)| std::cmp::Reverse((entry.on, entry.id)));
    found
}

/// Shares and money that lines add up to.
pub fn together<'a>(lines: impl IntoIterator<Item = &'a ShareEntry>) -> (i64, Money) {
    let add = |(units, paid): (i64, Money), entry: &ShareEntry| (units + entry.units, Money(paid.0 + entry.paid.0));
    lines.into_iter().fold((0, Money::ZERO), add)
}
