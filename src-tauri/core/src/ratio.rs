//! Exact parts of a whole: `1/3`, `35 %`, `0.35`. No float comes near them.

use crate::money::Money;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// A part of a whole, between nothing and all of it, in lowest terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Part {
    over: u32,
    under: u32,
}

/// Why a part was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{0:?} is not a part of a whole")]
pub struct NotAPart(pub String);

impl Part {
    /// `over / under`, in lowest terms; none where it is not between 0 and 1.
    pub fn new(over: u32, under: u32) -> Option<Self> {
        if under == 0 || over > under {
            return None;
        }
        let by = common(over, under);
        Some(Self { over: over / by, under: under / by })
    }

    /// What stands above the line.
    pub fn over(self) -> u32 {
        self.over
    }

    /// What stands below the line; never nothing.
    pub fn under(self) -> u32 {
        self.under
    }

    /// Which is the larger part.
    pub fn cmp_size(self, other: Self) -> std::cmp::Ordering {
        let across = |a: u32, b: u32| u64::from(a) * u64::from(b);
        across(self.over, other.under).cmp(&across(other.over, self.under))
    }

    /// Whether `share` is at most this part of `whole`. Exact; nothing is never too much.
    pub fn allows(self, share: Money, whole: Money) -> bool {
        i128::from(share.0) * i128::from(self.under) <= i128::from(whole.0) * i128::from(self.over)
    }

    /// Whether parts are together at most the whole. Exact.
    pub fn fit(parts: impl IntoIterator<Item = Self>) -> bool {
        let mut sum = (0_u128, 1_u128);
        for part in parts {
            let (over, under) = (u128::from(part.over), u128::from(part.under));
            let (Some(a), Some(b), Some(whole)) =
                (sum.0.checked_mul(under), over.checked_mul(sum.1), sum.1.checked_mul(under))
            else {
                return false; // so fine that nobody meant it
            };
            let over = a + b;
            if over > whole {
                return false;
            }
            let by = wide(over, whole);
            sum = (over / by, whole / by);
        }
        true
    }

    /// The most that is this part of `whole`, down to the cent.
    pub fn most_of(self, whole: Money) -> Money {
        let most = i128::from(whole.0.max(0)) * i128::from(self.over) / i128::from(self.under);
        Money(i64::try_from(most).unwrap_or(i64::MAX))
    }
}

fn common(a: u32, b: u32) -> u32 {
    if b == 0 { a.max(1) } else { common(b, a % b) }
}

fn wide(a: u128, b: u128) -> u128 {
    if b == 0 { a.max(1) } else { wide(b, a % b) }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.over, self.under)
    }
}

impl From<Part> for String {
    fn from(part: Part) -> Self {
        part.to_string()
    }
}

impl TryFrom<String> for Part {
    type Error = NotAPart;
    fn try_from(text: String) -> Result<Self, NotAPart> {
        text.parse()
    }
}

impl FromStr for Part {
    type Err = NotAPart;

    /// Reads `1/3`, `35 %`, `33,3%` and `0.35`.
    fn from_str(text: &str) -> Result<Self, NotAPart> {
        let wrong = || NotAPart(text.to_owned());
        let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if let Some((over, under)) = bare.split_once('/') {
            let (over, under) = (over.parse().map_err(|_| wrong())?, under.parse().map_err(|_| wrong())?);
            return Self::new(over, under).ok_or_else(wrong);
        }
        let (digits, percent) = bare.strip_suffix('%').map_or((bare.as_str(), 0), |digits| (digits, 2));
        let number: Decimal = digits.replace(',', ".").parse().map_err(|_| wrong())?;
        let number = number.normalize();
        let over = u32::try_from(number.mantissa()).map_err(|_| wrong())?;
        let under = 10_u32.checked_pow(number.scale() + percent).ok_or_else(wrong)?;
        Self::new(over, under).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_read_as_people_write_it() {
        for (text, read) in [
            ("1/3", Some("1/3")),
            ("35 %", Some("7/20")),
            ("33,3%", Some("333/1000")),
            ("0.35", Some("7/20")),
            ("100 %", Some("1/1")),
            ("3/1", None),
            ("-5 %", None),
            ("110%", None),
            ("half", None),
            ("1/0", None),
            ("", None),
        ] {
            assert_eq!(text.parse::<Part>().ok().map(|p| p.to_string()).as_deref(), read, "{text}");
        }
    }

    #[test]
    fn three_thirds_are_a_whole_and_a_thousandth_more_is_not() {
        let parts = |texts: &[&str]| texts.iter().map(|t| t.parse::<Part>().expect("a part")).collect::<Vec<_>>();
        assert!(Part::fit(parts(&["1/3", "1/3", "1/3"])));
        assert!(Part::fit(parts(&["50 %", "25 %", "1/4"])));
        assert!(!Part::fit(parts(&["1/3", "1/3", "33.4 %"])));
        assert!(Part::fit(parts(&[])));
    }

    #[test]
    fn a_third_of_a_hundred_is_33_33_and_a_cent_more_is_too_much() {
        let third: Part = "1/3".parse().expect("a part");
        assert_eq!(third.most_of(Money(10_000)), Money(3333));
        assert!(third.allows(Money(3333), Money(10_000)));
        assert!(!third.allows(Money(3334), Money(10_000)));
    }
}
