//! Amounts in words, as receipts carry them beside the figures so that no figure can be added.
//!
//! No library we know spells numbers in Spanish too; the rules of two languages fit on a page.

use crate::Words;
use minga_core::money::{Currency, Money};

const ENGLISH: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const ENGLISH_TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SPANISH: [&str; 30] = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const SPANISH_TENS: [&str; 10] =
    ["", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const SPANISH_HUNDREDS: [&str; 10] = [
    "",
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
];

impl Words {
    /// An amount in words, its parts of a unit as a fraction: `one hundred twenty and 50/100 USD`. None
    /// below zero, and from a million millions on.
    pub fn amount_in_words(&self, money: Money, currency: Currency) -> Option<String> {
        let unit = 10_u64.pow(currency.exponent());
        let minor = u64::try_from(money.0).ok()?;
        let (whole, rest) = (minor / unit, minor % unit);
        if whole >= 1_000_000_000_000 {
            return None;
        }
        let (spelled, joint) = match self.lang() {
            "es" => (spanish(whole), "con"),
            _ => (english(whole), "and"),
        };
        let code = currency.code();
        Some(match currency.exponent() {
            0 => format!("{spelled} {code}"),
            digits => format!("{spelled} {joint} {rest:0width$}/{unit} {code}", width = digits as usize),
        })
    }
}

/// The words of a number under 10^12: below it is read in groups of three digits.
#[allow(clippy::cast_possible_truncation)] // each index is below the length of its table
fn english(number: u64) -> String {
    let group = |n: u64| {
        let mut words = Vec::new();
        if n >= 100 {
            words.push(format!("{} hundred", ENGLISH[(n / 100) as usize]));
        }
        match n % 100 {
            0 => {}
            n @ 1..20 => words.push(ENGLISH[n as usize].to_owned()),
            n if n % 10 == 0 => words.push(ENGLISH_TENS[(n / 10) as usize].to_owned()),
            n => words.push(format!("{}-{}", ENGLISH_TENS[(n / 10) as usize], ENGLISH[(n % 10) as usize])),
        }
        words.join(" ")
    };
    let groups = [(1_000_000_000, "billion"), (1_000_000, "million"), (1000, "thousand")];
    let mut words = Vec::new();
    let mut rest = number;
    for (size, name) in groups {
        if rest >= size {
            words.push(format!("{} {name}", group(rest / size)));
            rest %= size;
        }
    }
    if rest > 0 || number == 0 {
        words.push(if number == 0 { ENGLISH[0].to_owned() } else { group(rest) });
    }
    words.join(" ")
}

/// The same in Spanish, where a thousand millions is `mil millones`, and *uno* is shortened before a noun.
#[allow(clippy::cast_possible_truncation)]
fn spanish(number: u64) -> String {
    let (millions, rest) = (number / 1_000_000, number % 1_000_000);
    let mut words = Vec::new();
    match millions {
        0 => {}
        1 => words.push("un millón".to_owned()),
        n => words.push(format!("{} millones", spanish_thousands(n, true))),
    }
    if rest > 0 || number == 0 {
        words.push(spanish_thousands(rest, false));
    }
    words.join(" ")
}

fn spanish_thousands(number: u64, short: bool) -> String {
    let (thousands, rest) = (number / 1000, number % 1000);
    let mut words = Vec::new();
    match thousands {
        0 => {}
        1 => words.push("mil".to_owned()),
        n => words.push(format!("{} mil", spanish_group(n, true))),
    }
    if rest > 0 || number == 0 {
        words.push(spanish_group(rest, short));
    }
    words.join(" ")
}

#[allow(clippy::cast_possible_truncation)]
fn spanish_group(number: u64, short: bool) -> String {
    let mut words = Vec::new();
    match (number / 100, number % 100) {
        (1, 0) => words.push("cien".to_owned()),
        (0, _) => {}
        (hundreds, _) => words.push(SPANISH_HUNDREDS[hundreds as usize].to_owned()),
    }
    let unit = |n: u64| match (n, short) {
        (1, true) => "un",
        (21, true) => "veintiún",
        (n, _) => SPANISH[n as usize],
    };
    match number % 100 {
        0 if number > 0 => {}
        n @ 0..30 => words.push(unit(n).to_owned()),
        n if n % 10 == 0 => words.push(SPANISH_TENS[(n / 10) as usize].to_owned()),
        n => words.push(format!("{} y {}", SPANISH_TENS[(n / 10) as usize], unit(n % 10))),
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_spelled_in_both_languages() {
        let cases = [
            (0, "zero and 00/100 USD", "cero con 00/100 USD"),
            (150, "one and 50/100 USD", "uno con 50/100 USD"),
            (1605, "sixteen and 05/100 USD", "dieciséis con 05/100 USD"),
            (2100, "twenty-one and 00/100 USD", "veintiuno con 00/100 USD"),
            (10_000, "one hundred and 00/100 USD", "cien con 00/100 USD"),
            (13_100, "one hundred thirty-one and 00/100 USD", "ciento treinta y uno con 00/100 USD"),
            (50_000, "five hundred and 00/100 USD", "quinientos con 00/100 USD"),
            (100_000, "one thousand and 00/100 USD", "mil con 00/100 USD"),
            (2_170_000, "twenty-one thousand seven hundred and 00/100 USD", "veintiún mil setecientos con 00/100 USD"),
            (3_100_100, "thirty-one thousand one and 00/100 USD", "treinta y un mil uno con 00/100 USD"),
            (100_000_000, "one million and 00/100 USD", "un millón con 00/100 USD"),
            (
                210_104_099,
                "two million one hundred one thousand forty and 99/100 USD",
                "dos millones ciento un mil cuarenta con 99/100 USD",
            ),
            (100_000_000_000, "one billion and 00/100 USD", "mil millones con 00/100 USD"),
        ];
        for (cents, en, es) in cases {
            for (lang, expected) in [("en", en), ("es", es)] {
                let told = Words::new(lang).amount_in_words(Money(cents), Currency::USD);
                assert_eq!(told.as_deref(), Some(expected));
            }
        }
    }

    #[test]
    fn a_currency_without_cents_has_no_fraction_and_a_debt_is_not_spelled() {
        let guarani = Currency::parse("PYG").expect("a code");
        let words = Words::new("es");
        assert_eq!(words.amount_in_words(Money(50_000), guarani).as_deref(), Some("cincuenta mil PYG"));
        assert_eq!(words.amount_in_words(Money(-1), guarani), None);
        assert_eq!(words.amount_in_words(Money(i64::MAX), guarani), None);
    }
}
