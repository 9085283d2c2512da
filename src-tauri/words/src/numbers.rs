//! Numbers and money by locale, without floats: digits are grouped as text.

use crate::Words;
use fluent_bundle::FluentValue;
use minga_core::money::{Currency, Money};
use std::fmt::Write as _;

/// The true minus sign; a hyphen is too short beside figures.
pub const MINUS: char = '\u{2212}';

/// The signs between digits.
#[derive(Clone, Copy)]
struct Signs {
    thousands: char,
    decimals: char,
}

const ENGLISH: Signs = Signs { thousands: ',', decimals: '.' };
const ECUADOR: Signs = Signs { thousands: '.', decimals: ',' };

fn signs(lang: &str) -> Signs {
    if lang == "es" { ECUADOR } else { ENGLISH }
}

impl Words {
    /// A whole number: `4,812`.
    pub fn number(&self, number: i64) -> String {
        whole(number, signs(self.lang()))
    }

    /// Minutes as hours and minutes: `2,828 h 45`, below zero `−2 h 23`.
    pub fn hours(&self, minutes: i64) -> String {
        let sign = if minutes < 0 { MINUS.to_string() } else { String::new() };
        let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
        format!("{sign}{} h {rest:02}", grouped(hours, signs(self.lang()).thousands))
    }

    /// An amount with its currency: `USD 84,310.00`, below zero `USD −50.00`.
    pub fn money(&self, money: Money, currency: Currency) -> String {
        format!("{} {}", currency.code(), self.amount(money, currency))
    }

    /// An amount whose currency stands elsewhere, as in the head of a column: `84,310.00`.
    pub fn amount(&self, money: Money, currency: Currency) -> String {
        let signs = signs(self.lang());
        let exponent = currency.exponent();
        let minor = money.0.unsigned_abs();
        let unit = 10_u64.pow(exponent);
        let mut text = String::new();
        if money.0 < 0 {
            text.push(MINUS);
        }
        text.push_str(&grouped(minor / unit, signs.thousands));
        if exponent > 0 {
            text.push(signs.decimals);
            let _ = write!(text, "{:0width$}", minor % unit, width = exponent as usize);
        }
        text
    }
}

fn whole(number: i64, signs: Signs) -> String {
    let digits = grouped(number.unsigned_abs(), signs.thousands);
    if number < 0 { format!("{MINUS}{digits}") } else { digits }
}

fn grouped(number: u64, separator: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

/// How Fluent writes a number inside a message. It takes a plain function, so there is one a language.
pub fn formatter<M>(lang: &str) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match lang {
        "es" => |value, _| in_message(value, ECUADOR),
        _ => |value, _| in_message(value, ENGLISH),
    }
}

fn in_message(value: &FluentValue<'_>, signs: Signs) -> Option<String> {
    match value {
        // A message is only ever told whole numbers; money and hours come as text already.
        FluentValue::Number(number) => Some(whole(number.as_string().parse().ok()?, signs)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_written_as_the_country_writes_it() {
        let guarani = Currency::parse("PYG").expect("a code");
        let dinar = Currency::parse("TND").expect("a code");
        let cases = [
            ("en", 8_431_000, Currency::USD, "USD 84,310.00"),
            ("es", 8_431_000, Currency::USD, "USD 84.310,00"),
            ("en", -5_005, Currency::USD, "USD −50.05"),
            ("es", 7, Currency::USD, "USD 0,07"),
            ("en", 50_000, guarani, "PYG 50,000"),
            ("en", 1_234_567, dinar, "TND 1,234.567"),
            ("en", i64::MIN, guarani, "PYG −9,223,372,036,854,775,808"),
        ];
        for (lang, minor, currency, expected) in cases {
            assert_eq!(Words::new(lang).money(Money(minor), currency), expected);
        }
    }

    #[test]
    fn hours_are_written_with_their_minutes() {
        let said = |lang, minutes| Words::new(lang).hours(minutes);
        assert_eq!([0, 9, 4_989, -143].map(|m| said("en", m)), ["0 h 00", "0 h 09", "83 h 09", "−2 h 23"]);
        assert_eq!((said("en", 169_725), said("es", 169_725)), ("2,828 h 45".into(), "2.828 h 45".into()));
    }

    #[test]
    fn thousands_are_told_apart() {
        let words = Words::new("es");
        assert_eq!(
            [0, 999, 1000, 4812, -1_000_000].map(|n| words.number(n)),
            ["0", "999", "1.000", "4.812", "−1.000.000"]
        );
    }
}
