//! Reading what the page sent: identities, days and amounts.

use crate::fault::{Answer, Fault};
use chrono::{NaiveDate, NaiveTime};
use minga_core::money::{Currency, Money};
use minga_store::Refusal;
use std::str::FromStr;

/// An identity the page was given earlier.
pub fn id<T: FromStr>(text: &str, unknown: Refusal) -> Answer<T> {
    text.parse().map_err(|_| minga_store::Fault::from(unknown).into())
}

/// A day, as `2026-11-23`.
pub fn day(text: &str) -> Answer<NaiveDate> {
    text.parse().map_err(|_| Fault::new("not-a-date").with("text", text))
}

/// A day that may be left open.
pub fn maybe_day(text: Option<&str>) -> Answer<Option<NaiveDate>> {
    text.map(day).transpose()
}

/// A time of day, as `08:02`.
pub fn time(text: &str) -> Answer<NaiveTime> {
    NaiveTime::parse_from_str(text.trim(), "%H:%M").map_err(|_| Fault::new("not-a-time").with("text", text))
}

/// An amount in the co-op's money, as `1250.50`. Nothing typed is nothing paid.
pub fn amount(text: &str, currency: Currency) -> Answer<Money> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(Money::ZERO);
    }
    Money::parse(text, currency).map_err(|_| Fault::new("not-an-amount").with("text", text))
}
