//! Money, exact: whole minor units of one currency. No float comes near it.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A currency by its ISO 4217 code, with how many decimals its minor unit has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency {
    code: [u8; 3],
    exponent: u8,
}

/// Currencies without cents, and with three decimals (ISO 4217, table A.1).
const WHOLE: &[&str] =
    &["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"];
const MILLS: &[&str] = &["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

impl Currency {
    /// The United States dollar, also Ecuador's money.
    pub const USD: Self = Self { code: *b"USD", exponent: 2 };

    /// Reads a three-letter code such as `USD`; lower case is read as upper.
    pub fn parse(code: &str) -> Result<Self, MoneyError> {
        let upper = code.trim().to_ascii_uppercase();
        let bytes: [u8; 3] = upper.as_bytes().try_into().map_err(|_| MoneyError::NotACurrency(code.to_owned()))?;
        if !bytes.iter().all(u8::is_ascii_uppercase) {
            return Err(MoneyError::NotACurrency(code.to_owned()));
        }
        let exponent = if WHOLE.contains(&upper.as_str()) {
            0
        } else if MILLS.contains(&upper.as_str()) {
            3
        } else {
            2
        };
        Ok(Self { code: bytes, exponent })
    }

    /// The ISO 4217 code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or("XXX")
    }

    /// Decimals of the minor unit: 2 for cents.
    pub fn exponent(&self) -> u32 {
        u32::from(self.exponent)
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let code = String::deserialize(d)?;
        Self::parse(&code).map_err(serde::de::Error::custom)
    }
}

/// An amount in minor units (cents). Its currency is the co-op's, one a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(pub i64);

/// Why an amount was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MoneyError {
    /// Not three letters.
    #[error("{0:?} is not a currency code")]
    NotACurrency(String),
    /// Not a plain decimal number.
    #[error("{0:?} is not an amount")]
    NotAnAmount(String),
    /// More decimals than the currency has.
    #[error("{0:?} has more decimals than the currency")]
    TooFine(String),
    /// Beyond what a file can hold.
    #[error("{0:?} is too large")]
    TooLarge(String),
}

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// Reads a plain decimal such as `1250.50` (point for decimals, no thousands) without rounding.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let plain = !digits.is_empty()
            && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
            && digits.bytes().filter(|b| *b == b'.').count() <= 1
            && digits.bytes().any(|b| b.is_ascii_digit());
        if !plain {
            return Err(MoneyError::NotAnAmount(text.to_owned()));
        }
        let decimal: Decimal = text.parse().map_err(|_| MoneyError::TooLarge(text.to_owned()))?;
        Self::from_decimal(decimal, currency)
    }

    /// An exact decimal as money; refused rather than rounded.
    pub fn from_decimal(decimal: Decimal, currency: Currency) -> Result<Self, MoneyError> {
        let normal = decimal.normalize();
        if normal.scale() > currency.exponent() {
            return Err(MoneyError::TooFine(decimal.to_string()));
        }
        let mut scaled = normal;
        scaled.rescale(currency.exponent());
        if scaled.scale() != currency.exponent() {
            return Err(MoneyError::TooLarge(decimal.to_string()));
        }
        i64::try_from(scaled.mantissa()).map(Self).map_err(|_| MoneyError::TooLarge(decimal.to_string()))
    }

    /// The exact decimal, with the currency's decimals.
    pub fn decimal(self, currency: Currency) -> Decimal {
        Decimal::new(self.0, currency.exponent())
    }

    /// Plain text with the currency's decimals and a point: `34225.00`.
    pub fn plain(self, currency: Currency) -> String {
        self.decimal(currency).to_string()
    }

    /// Sum, or nothing when it would not fit.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// `self` times a whole number, or nothing when it would not fit.
    pub fn checked_mul(self, times: i64) -> Option<Self> {
        self.0.checked_mul(times).map(Self)
    }
}

impl std::ops::Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        Self(iter.map(|m| m.0).sum())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifty_dollars_are_five_thousand_cents() {
        assert_eq!(Money::parse("50", Currency::USD), Ok(Money(5000)));
        assert_eq!(Money::parse("37.50", Currency::USD), Ok(Money(3750)));
        assert_eq!(Money(3_422_500).plain(Currency::USD), "34225.00");
    }

    #[test]
    fn a_guarani_has_no_cents() {
        let guarani = Currency::parse("pyg").expect("a code");
        assert_eq!(Money::parse("50000", guarani), Ok(Money(50_000)));
        assert_eq!(Money::parse("0.5", guarani), Err(MoneyError::TooFine("0.5".into())));
    }

    #[test]
    fn an_amount_that_is_not_exact_or_not_a_number_is_refused() {
        for bad in ["", "-", ".", "5e3", "1.2.3", "NaN", "1,5", " 1", "+1", "99999999999999999999999999999999"] {
            assert!(Money::parse(bad, Currency::USD).is_err(), "{bad:?}");
        }
        assert_eq!(Money::parse("0.005", Currency::USD), Err(MoneyError::TooFine("0.005".into())));
    }
}
