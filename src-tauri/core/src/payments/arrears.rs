//! Arrears by age: who owes how much, and for how long it has been late.

use super::{Account, Accounts, Asked};
use crate::ids::MemberId;
use crate::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How late a charge is. On its due day it is due, and no day late.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// Due after the day asked about.
    NotYetDue,
    /// Up to 30 days late.
    UpTo30,
    /// 31 to 60 days late.
    UpTo60,
    /// 61 to 90 days late.
    UpTo90,
    /// More than 90 days late.
    Over90,
}

impl Age {
    /// All of them, as columns of a table.
    pub const ALL: [Self; 5] = [Self::NotYetDue, Self::UpTo30, Self::UpTo60, Self::UpTo90, Self::Over90];

    /// The word used in keys and filters.
    pub fn word(self) -> &'static str {
        match self {
            Self::NotYetDue => "not-yet-due",
            Self::UpTo30 => "up-to30",
            Self::UpTo60 => "up-to60",
            Self::UpTo90 => "up-to90",
            Self::Over90 => "over90",
        }
    }

    /// How late something due on a day is on another.
    pub fn of(due: NaiveDate, on: NaiveDate) -> Self {
        match (on - due).num_days() {
            ..0 => Self::NotYetDue,
            0..=30 => Self::UpTo30,
            31..=60 => Self::UpTo60,
            61..=90 => Self::UpTo90,
            _ => Self::Over90,
        }
    }
}

/// Sums by age.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Aged([Money; Age::ALL.len()]);

impl Aged {
    /// What is of that age.
    pub fn of(&self, age: Age) -> Money {
        self.0[age as usize]
    }

    /// Adds what is still to be paid on a charge.
    fn add(&mut self, asked: &Asked<'_>, on: NaiveDate) {
        self.0[Age::of(asked.charge.due, on) as usize].0 += asked.open().0;
    }

    /// Adds other sums.
    pub fn plus(&mut self, other: &Self) {
        for (own, more) in self.0.iter_mut().zip(other.0) {
            own.0 += more.0;
        }
    }

    /// What is due and not paid.
    pub fn late(&self) -> Money {
        self.0[1..].iter().copied().sum()
    }

    /// All of it, due or not.
    pub fn total(&self) -> Money {
        self.0.iter().copied().sum()
    }
}

/// What one member owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owing {
    /// Who.
    pub member: MemberId,
    /// How much, by age.
    pub aged: Aged,
    /// Money to the good, not taken off the sums by age.
    pub credit: Money,
    /// Due since, where anything is.
    pub since: Option<NaiveDate>,
}

impl Owing {
    /// What a member owes, by an account as of that day.
    pub fn of(member: MemberId, account: &Account<'_>, on: NaiveDate) -> Self {
        let mut owing = Self { member, aged: Aged::default(), credit: account.credit, since: None };
        for asked in account.open() {
            owing.aged.add(asked, on);
            owing.since = owing.since.or(Some(asked.charge.due).filter(|due| *due <= on));
        }
        owing
    }
}

/// Arrears as of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrears {
    /// Everyone who owes something or has credit; the most late first.
    pub owing: Vec<Owing>,
    /// Sums over them.
    pub aged: Aged,
    /// Credit of all of them.
    pub credit: Money,
}

impl Arrears {
    /// Works them out from accounts as of that day.
    pub fn of(accounts: &Accounts<'_>, on: NaiveDate) -> Self {
        let mut arrears = Self::default();
        for (member, account) in accounts {
            let owing = Owing::of(*member, account, on);
            if owing.aged.total() != Money::ZERO || owing.credit != Money::ZERO {
                arrears.aged.plus(&owing.aged);
                arrears.credit.0 += owing.credit.0;
                arrears.owing.push(owing);
            }
        }
        arrears.owing.sort_by_key(|owing| (-owing.aged.late(), -owing.aged.total(), owing.member));
        arrears
    }
}
