//! What becomes of a leaver's shares: every share has a place, and the rest is nothing.

use super::{EntryError, EntryKind, MoveError, Occasion, Sheet, holdings};
use crate::classes::{Class, OnExit};
use crate::ids::{ClassId, MemberId};
use crate::members::Member;
use crate::money::Money;
use crate::ratio::Part;
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// Where some of the shares go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Paid back, at once or in so many parts a year apart, the first on a day.
    PaidBack {
        /// How many parts; one is at once.
        parts: u8,
        /// The day of the first.
        first: NaiveDate,
    },
    /// Given to the commons, for good.
    Given,
    /// Passed to another member; none while nobody is chosen.
    Passed(Option<MemberId>),
    /// Ended without payment.
    Cancelled,
}

/// What is wished for some shares of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Shares of which class.
    pub class: ClassId,
    /// How many.
    pub units: i64,
    /// Where they go.
    pub place: Place,
}

/// Money to be paid back on a day, for so many shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payout {
    /// The day it is due.
    pub on: NaiveDate,
    /// For how many shares.
    pub units: i64,
    /// How much.
    pub amount: Money,
}

/// What becomes of a member's shares if nothing else is wished: what each class says of leaving.
pub fn customary(leaver: &Member, classes: &[Class], last_day: NaiveDate) -> Vec<Wish> {
    let held = holdings(&leaver.shares, last_day);
    let wishes = classes.iter().filter_map(|class| {
        let units = held.get(&class.id).map(|h| h.units).filter(|units| *units > 0)?;
        let place = match class.terms_on(last_day)?.on_exit {
            OnExit::BoughtBack => Place::PaidBack { parts: 1, first: last_day },
            OnExit::Gifted => Place::Given,
            OnExit::Transferred => Place::Passed(None),
            OnExit::Cancelled => Place::Cancelled,
        };
        Some(Wish { class: class.id, units, place })
    });
    wishes.collect()
}

impl Sheet<'_> {
    /// Draws up what becomes of a leaver's shares, in the order wished, all on the last day. Shares paid back
    /// leave the ledger that day, whenever the money follows; what is to follow is given back as payouts.
    ///
    /// `takers` are the members the wishes name. What a class says of leaving is always allowed; anything else
    /// as its terms allow it to one who stays.
    ///
    /// # Errors
    /// [`MoveError::Unplaced`] where shares of a class are left without a place or one has two; whatever else
    /// applies.
    pub fn dispose(
        &mut self,
        leaver: &Member,
        takers: &[&Member],
        occasion: Occasion,
        wishes: &[Wish],
        last_day: NaiveDate,
    ) -> Result<Vec<Payout>, MoveError> {
        let held = holdings(&leaver.shares, last_day);
        let wished = wishes.iter().map(|w| w.class);
        for class in held.keys().copied().chain(wished) {
            let of_class = wishes.iter().filter(|w| w.class == class);
            let placed: i64 = of_class.clone().map(|w| w.units).sum();
            let held = held.get(&class).map_or(0, |h| h.units);
            if placed != held || of_class.clone().any(|w| w.units < 0) {
                return Err(MoveError::Unplaced { class, held, placed });
            }
        }
        let mut payouts = Vec::new();
        for wish in wishes.iter().filter(|w| w.units > 0) {
            let shares = (wish.class, wish.units);
            match wish.place {
                Place::PaidBack { parts, first } => {
                    let before = self.lines().len();
                    self.give_back(leaver, occasion, EntryKind::Redeem, shares, None, last_day)?;
                    let back: i64 = self.lines()[before..].iter().map(|line| -line.entry.paid.0).sum();
                    payouts.extend(in_parts(wish.units, Money(back), parts, first)?);
                }
                Place::Given => self.give_back(leaver, occasion, EntryKind::Gift, shares, None, last_day)?,
                Place::Cancelled => self.give_back(leaver, occasion, EntryKind::Cancel, shares, None, last_day)?,
                Place::Passed(to) => {
                    let taker = takers.iter().find(|m| Some(m.id) == to).ok_or(MoveError::NobodyNamed(wish.class))?;
                    self.pass(leaver, taker, occasion, shares, last_day)?;
                }
            }
        }
        payouts.sort_by_key(|p| p.on);
        Ok(payouts)
    }
}

/// Whole shares spread evenly over the parts, the larger first, a year apart; the money with them, to the cent.
fn in_parts(units: i64, back: Money, parts: u8, first: NaiveDate) -> Result<Vec<Payout>, MoveError> {
    let parts = u32::from(parts.max(1));
    let even = Part::new(1, parts).ok_or(EntryError::TooLarge)?;
    let shares = super::apportion(units, &vec![even; parts as usize]).ok_or(EntryError::TooLarge)?;
    let (mut sum, mut done, mut payouts) = (0_i128, Money::ZERO, Vec::new());
    for (year, part) in (0_u32..).zip(shares) {
        sum += i128::from(part);
        let due = i128::from(back.0) * sum / i128::from(units.max(1));
        let due = Money(i64::try_from(due).map_err(|_| EntryError::TooLarge)?);
        let on = first.checked_add_months(Months::new(12 * year)).ok_or(EntryError::TooLarge)?;
        let amount = Money(due.0 - done.0);
        if amount > Money::ZERO {
            payouts.push(Payout { on, units: part, amount });
        }
        done = due;
    }
    Ok(payouts)
}
