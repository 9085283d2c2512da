//! What follows from the ledger: what is held, what is paid on it, what is still owed.

use super::ShareEntry;
use crate::ids::ClassId;
use crate::money::Money;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

/// What a member holds: shares, and money paid on them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Holding {
    /// Shares.
    pub units: i64,
    /// Paid up.
    pub paid: Money,
    /// What the shares are worth at par; less what is paid, this is still owed.
    pub subscribed: Money,
}

impl Holding {
    /// Adds one line.
    pub fn add(&mut self, entry: &ShareEntry) {
        self.units += entry.units;
        self.paid.0 += entry.paid.0;
        self.subscribed.0 += entry.par.0 * entry.units;
    }

    /// What is still to be paid on the shares; below zero where more was paid than they are worth.
    pub fn owed(&self) -> Money {
        Money(self.subscribed.0 - self.paid.0)
    }

    /// Adds another holding.
    pub fn plus(&mut self, other: &Self) {
        self.units += other.units;
        self.paid.0 += other.paid.0;
        self.subscribed.0 += other.subscribed.0;
    }
}

/// The holding as of a day, as known now.
pub fn holding<'a>(entries: impl IntoIterator<Item = &'a ShareEntry>, on: NaiveDate) -> Holding {
    let mut sum = Holding::default();
    for entry in entries.into_iter().filter(|e| e.on <= on) {
        sum.add(entry);
    }
    sum
}

/// The holdings class by class as of a day, those that are nothing left out.
pub fn holdings<'a>(entries: impl IntoIterator<Item = &'a ShareEntry>, on: NaiveDate) -> BTreeMap<ClassId, Holding> {
    let mut sums: BTreeMap<ClassId, Holding> = BTreeMap::new();
    for entry in entries.into_iter().filter(|e| e.on <= on) {
        sums.entry(entry.class).or_default().add(entry);
    }
    sums.retain(|_, held| *held != Holding::default());
    sums
}
