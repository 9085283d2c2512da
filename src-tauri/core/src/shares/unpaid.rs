//! Who subscribed shares and has not paid them up: how much, and since when.

use super::{holdings, lots};
use crate::ids::ClassId;
use crate::members::Member;
use crate::money::Money;
use chrono::NaiveDate;

/// What a member still owes on the shares of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unpaid {
    /// Shares of which class.
    pub class: ClassId,
    /// What they are worth at par.
    pub subscribed: Money,
    /// Paid up.
    pub paid: Money,
    /// The day of the oldest shares that are not paid in full: what is paid counts for the oldest first.
    pub since: NaiveDate,
}

impl Unpaid {
    /// How much.
    pub fn owed(&self) -> Money {
        Money(self.subscribed.0 - self.paid.0)
    }
}

/// What a member still owes on shares as of a day, class by class.
pub fn unpaid(member: &Member, on: NaiveDate) -> Vec<Unpaid> {
    let held = holdings(&member.shares, on);
    let owing = held.into_iter().filter(|(_, held)| held.owed() > Money::ZERO);
    owing
        .filter_map(|(class, held)| {
            let mut worth = 0_i64;
            let since = lots(&member.shares, class, on).into_iter().find_map(|lot| {
                worth = worth.saturating_add(lot.value().0);
                (worth > held.paid.0).then_some(lot.on)
            })?;
            Some(Unpaid { class, subscribed: held.subscribed, paid: held.paid, since })
        })
        .collect()
}
