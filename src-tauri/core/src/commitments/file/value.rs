//! Values as they are written: days, quantities, amounts of money. No floats.

use crate::commitments::Unit;
use crate::commitments::hours::read_units;
use crate::money::{Currency, Money};
use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::{Deserializer, Error};

/// A day, as a date of TOML or as text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day(pub NaiveDate);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Date(toml::value::Datetime),
            Text(String),
        }
        let text = match Written::deserialize(d)? {
            Written::Date(date) => date.to_string(),
            Written::Text(text) => text,
        };
        text.parse().map(Self).map_err(|_| D::Error::custom(format!("{text:?} is not a day, such as 2026-07-01")))
    }
}

/// A quantity: a whole number of units, or hours in words: `"100 h"`, `"2:45"`.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Quantity {
    Units(i64),
    Words(String),
}

impl Quantity {
    /// In whole units; below zero only where it is said to be behind.
    pub fn units(&self, unit: Unit) -> Option<i64> {
        match self {
            Self::Units(units) => Some(*units),
            Self::Words(words) => match words.trim().strip_prefix(['-', '−']) {
                Some(behind) => read_units(behind, unit).ok().map(|units| -units),
                None => read_units(words, unit).ok(),
            },
        }
    }

    /// As it was written, for a message.
    pub fn written(&self) -> String {
        match self {
            Self::Units(units) => units.to_string(),
            Self::Words(words) => words.clone(),
        }
    }
}

/// An amount of money: `"5.00"`, or a whole number of the currency.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Amount {
    Whole(i64),
    Text(String),
}

impl Amount {
    pub fn money(&self, currency: Currency) -> Option<Money> {
        Money::parse(&self.written(), currency).ok().filter(|m| *m >= Money::ZERO)
    }

    pub fn written(&self) -> String {
        match self {
            Self::Whole(whole) => whole.to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}

/// A member by number, or the pool.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum Who {
    Number(i64),
    Word(String),
}
