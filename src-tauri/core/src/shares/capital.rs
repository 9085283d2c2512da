//! The share capital as a whole as of a day: class by class, who holds most of it, what is unpaid on it, and what
//! waits to be settled because its holder left or died.

use super::terms::strictest_part;
use super::{Holding, Unpaid, holdings, unpaid};
use crate::ids::{ClassId, MemberId};
use crate::members::StatusKind;
use crate::money::Money;
use crate::ratio::Part;
use crate::register::Register;
use chrono::NaiveDate;

/// The capital as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capital {
    /// All of it.
    pub whole: Holding,
    /// Members who hold shares.
    pub holders: usize,
    /// Class by class, in the co-op's order; those without shares too.
    pub classes: Vec<ClassCapital>,
    /// The largest holdings, the largest first.
    pub largest: Vec<Stake>,
    /// What is still to be paid, the longest open first.
    pub unpaid: Vec<(MemberId, Unpaid)>,
    /// Shares of who left or died, by member number.
    pub to_settle: Vec<ToSettle>,
}

/// The shares of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassCapital {
    /// The class.
    pub class: ClassId,
    /// Members who hold some.
    pub holders: usize,
    /// Together.
    pub holding: Holding,
}

/// What one member holds, of all classes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stake {
    /// Who.
    pub member: MemberId,
    /// How much.
    pub holding: Holding,
    /// The largest part the classes held allow, and what that comes to; none where they set no limit.
    pub most: Option<(Part, Money)>,
}

impl Stake {
    /// Whether it is more than the limit: who held it before others left need not give any back.
    pub fn is_above(&self) -> bool {
        self.most.is_some_and(|(_, most)| self.holding.subscribed > most)
    }
}

/// Shares of someone who left or died.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToSettle {
    /// Who.
    pub member: MemberId,
    /// How many, and what is paid up on them.
    pub holding: Holding,
    /// Whether they wait for heirs.
    pub died: bool,
}

impl Capital {
    /// Adds up the capital of a register; of the largest holdings, so many.
    pub fn of(register: &Register, on: NaiveDate, largest: usize) -> Self {
        let none = |class: ClassId| ClassCapital { class, holders: 0, holding: Holding::default() };
        let mut found = Self {
            whole: Holding::default(),
            holders: 0,
            classes: register.classes.iter().map(|class| none(class.id)).collect(),
            largest: Vec::new(),
            unpaid: Vec::new(),
            to_settle: Vec::new(),
        };
        let mut stakes = Vec::new();
        for member in &register.members {
            let held = holdings(&member.shares, on);
            let mut all = Holding::default();
            for (class, holding) in &held {
                all.plus(holding);
                if let Some(own) = found.classes.iter_mut().find(|own| own.class == *class) {
                    own.holders += usize::from(holding.units > 0);
                    own.holding.plus(holding);
                }
            }
            found.whole.plus(&all);
            if all.units <= 0 {
                continue;
            }
            found.holders += 1;
            stakes.push((member.id, all, strictest_part(&register.classes, &held, on)));
            found.unpaid.extend(unpaid(member, on).into_iter().map(|owed| (member.id, owed)));
            let died = member.in_succession(on);
            if died || member.status(on).kind == StatusKind::Former {
                found.to_settle.push(ToSettle { member: member.id, holding: all, died });
            }
        }
        stakes.sort_by_key(|(_, all, _)| std::cmp::Reverse(all.subscribed));
        let whole = found.whole.subscribed;
        let stake = |(member, holding, part): (MemberId, Holding, Option<Part>)| Stake {
            member,
            holding,
            most: part.map(|part| (part, part.most_of(whole))),
        };
        found.largest = stakes.into_iter().take(largest).map(stake).collect();
        found.unpaid.sort_by_key(|(_, owed)| owed.since);
        found
    }
}
