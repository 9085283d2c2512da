//! Numbers and money as people write them, and the evidence for the mark of their decimals.

use super::table::{Cell, CellKind};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Which mark stands before the cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DecimalMark {
    /// 1,250.50
    Point,
    /// 1.250,50
    Comma,
}

/// What the numbers of a table tell about the mark of their decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DecimalEvidence {
    /// Numbers whose decimals can only follow a point.
    pub point: usize,
    /// Numbers whose decimals can only follow a comma.
    pub comma: usize,
    /// Numbers that could be read both ways: `1.250`.
    pub unclear: usize,
}

impl DecimalEvidence {
    /// Adds a cell.
    pub(super) fn see(&mut self, cell: &Cell) {
        if cell.kind != CellKind::Text || cell.text.len() > 60 {
            return;
        }
        let bare = bare(&cell.text).digits;
        match (bare.rfind('.'), bare.rfind(',')) {
            (Some(point), Some(comma)) => *(if point > comma { &mut self.point } else { &mut self.comma }) += 1,
            (Some(_), None) => self.one_mark(&bare, '.'),
            (None, Some(_)) => self.one_mark(&bare, ','),
            (None, None) => {}
        }
    }

    fn one_mark(&mut self, bare: &str, mark: char) {
        let parts: Vec<&str> = bare.split(mark).collect();
        let is_decimal = match parts.as_slice() {
            [whole, fraction] if fraction.len() == 3 && !matches!(*whole, "" | "0") && whole.len() <= 3 => {
                self.unclear += 1;
                return;
            }
            [_, _] => true,
            // 1.234.567: the mark parts thousands.
            _ => false,
        };
        *(if is_decimal == (mark == '.') { &mut self.point } else { &mut self.comma }) += 1;
    }

    /// The mark the evidence speaks for, if any.
    pub(super) fn verdict(&self) -> Option<DecimalMark> {
        match self.point.cmp(&self.comma) {
            std::cmp::Ordering::Greater => Some(DecimalMark::Point),
            std::cmp::Ordering::Less => Some(DecimalMark::Comma),
            std::cmp::Ordering::Equal => None,
        }
    }
}

/// A number read from a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NumberRead {
    pub(super) number: Decimal,
    /// `1.250` where nothing tells whether the mark parts thousands or decimals; read as thousands.
    pub(super) unclear: bool,
    /// Currency the cell names, where its sign belongs to one currency only.
    pub(super) currency: Option<&'static str>,
}

/// Why a cell is not a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NumberFault {
    NotANumber,
    TooLarge,
}

/// Reads a number; `mark` is none when nothing in the table tells it.
pub(super) fn parse(cell: &Cell, mark: Option<DecimalMark>) -> Result<NumberRead, NumberFault> {
    let Bare { digits, negative, currency } = bare(&cell.text);
    if digits.is_empty() || !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.' || c == ',') {
        return Err(NumberFault::NotANumber);
    }
    let (mark, unclear) = match (cell.kind, mark) {
        (CellKind::Number, _) => (DecimalMark::Point, false),
        (_, Some(mark)) => (mark, false),
        (_, None) => {
            let mut alone = DecimalEvidence::default();
            alone.see(&Cell::text(digits.as_ref()));
            // Unclear: as thousands, so the other mark would part the decimals.
            let thousands = if digits.contains('.') { DecimalMark::Comma } else { DecimalMark::Point };
            (alone.verdict().unwrap_or(thousands), alone.unclear > 0)
        }
    };
    let plain = ungrouped(&digits, mark).ok_or(NumberFault::NotANumber)?;
    if plain.bytes().filter(u8::is_ascii_digit).count() > 27 {
        return Err(NumberFault::TooLarge);
    }
    let number: Decimal = plain.parse().map_err(|_| NumberFault::NotANumber)?;
    Ok(NumberRead { number: if negative { -number } else { number }, unclear, currency })
}

/// Takes out what parts thousands, which must stand before every third digit.
fn ungrouped(digits: &str, mark: DecimalMark) -> Option<Cow<'_, str>> {
    let (decimal, group) = match mark {
        DecimalMark::Point => ('.', ','),
        DecimalMark::Comma => (',', '.'),
    };
    let (whole, fraction) = digits.split_once(decimal).unwrap_or((digits, ""));
    let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(fraction) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let parting = whole.chars().find(|c| !c.is_ascii_digit());
    let joined: Cow<'_, str> = match parting {
        // As the machine writes it.
        None if decimal == '.' && !whole.is_empty() && !fraction.is_empty() => return Some(digits.into()),
        None => whole.into(),
        Some(c) if c == group || c == ' ' || c == '\'' => {
            let mut parts = whole.split(c);
            let first = parts.next()?;
            let fits =
                (1..=3).contains(&first.len()) && all_digits(first) && parts.all(|p| p.len() == 3 && all_digits(p));
            if !fits {
                return None;
            }
            whole.replace(c, "").into()
        }
        Some(_) => return None,
    };
    let whole = if joined.is_empty() { "0".into() } else { joined };
    Some(if fraction.is_empty() { whole } else { format!("{whole}.{fraction}").into() })
}

struct Bare<'t> {
    digits: Cow<'t, str>,
    negative: bool,
    currency: Option<&'static str>,
}

/// Signs of money, the longer first, and the one currency each belongs to, if it is one.
const SIGNS: &[(&str, Option<&str>)] = &[
    ("US$", Some("USD")),
    ("USD", Some("USD")),
    ("U$S", Some("USD")),
    ("EUR", Some("EUR")),
    ("BRL", Some("BRL")),
    ("GBP", Some("GBP")),
    ("COP", Some("COP")),
    ("PEN", Some("PEN")),
    ("BOB", Some("BOB")),
    ("UYU", Some("UYU")),
    ("ARS", Some("ARS")),
    ("CLP", Some("CLP")),
    ("MXN", Some("MXN")),
    ("PYG", Some("PYG")),
    ("CAD", Some("CAD")),
    ("CHF", Some("CHF")),
    ("R$", Some("BRL")),
    ("S/.", Some("PEN")),
    ("S/", Some("PEN")),
    ("Bs.", Some("BOB")),
    ("Bs", Some("BOB")),
    ("C$", None),
    ("€", Some("EUR")),
    ("£", None),
    ("$", None),
    ("₲", Some("PYG")),
    ("¥", None),
    ("¢", None),
];

/// The number without blanks at its ends, signs of money, and sign.
fn bare(text: &str) -> Bare<'_> {
    let trimmed = text.trim();
    // Most cells hold digits and marks alone.
    if trimmed.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b',')) {
        return Bare { digits: trimmed.into(), negative: false, currency: None };
    }
    let plain: String = trimmed
        .chars()
        .map(|c| match c {
            '\u{A0}' | '\u{202F}' | '\u{2009}' => ' ',
            '\u{2019}' => '\'',
            '\u{2212}' => '-',
            c => c,
        })
        .collect();
    let mut rest = plain.as_str();
    let mut negative = false;
    let mut currency = None;
    // A sign may stand before or after the sign of money, and brackets are a minus.
    loop {
        let trimmed = rest.trim();
        let minus = trimmed.strip_prefix('-').or_else(|| trimmed.strip_suffix('-'));
        let bracketed = trimmed.strip_prefix('(').and_then(|t| t.strip_suffix(')'));
        let money = SIGNS
            .iter()
            .find_map(|(sign, of)| Some((trimmed.strip_prefix(sign).or_else(|| trimmed.strip_suffix(sign))?, *of)));
        if let Some(inner) = minus.or(bracketed).filter(|_| !negative) {
            negative = true;
            rest = inner;
        } else if let Some((inner, of)) = money.filter(|_| currency.is_none()) {
            currency = Some(of);
            rest = inner;
        } else {
            return Bare { digits: trimmed.to_owned().into(), negative, currency: currency.flatten() };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, mark: Option<DecimalMark>) -> Result<String, NumberFault> {
        parse(&Cell::text(text), mark).map(|n| n.number.normalize().to_string())
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        use DecimalMark::{Comma, Point};
        for (text, mark, expected) in [
            ("34.225,00", Comma, "34225"),
            ("37,50", Comma, "37.5"),
            ("1 250,50", Comma, "1250.5"),
            ("1\u{A0}250,50 €", Comma, "1250.5"),
            ("R$ 50,00", Comma, "50"),
            ("34,225.00", Point, "34225"),
            ("$37.50", Point, "37.5"),
            ("US$ 1'250.50", Point, "1250.5"),
            ("S/ 10", Point, "10"),
            ("(50.00)", Point, "-50"),
            ("\u{2212}4", Point, "-4"),
            ("-$4", Point, "-4"),
            (".5", Point, "0.5"),
            ("50.00 USD", Point, "50"),
            ("1.500", Comma, "1500"),
        ] {
            assert_eq!(read(text, Some(mark)), Ok(expected.into()), "{text}");
        }
    }

    #[test]
    fn what_is_not_a_number_is_not_guessed_at() {
        use DecimalMark::{Comma, Point};
        for (text, mark) in [
            ("5e3", Point),
            ("1.234.567", Point),
            ("50.00", Comma),
            ("12,34,567.00", Point),
            ("fifty", Point),
            ("", Point),
            ("-", Point),
            ("$", Point),
            ("--4", Point),
            ("1,5", Point),
            ("NaN", Point),
            ("0x10", Point),
            (".", Point),
            ("4 2", Point),
            ("=4+2", Point),
            ("٤", Point),
        ] {
            assert_eq!(read(text, Some(mark)), Err(NumberFault::NotANumber), "{text}");
        }
        assert_eq!(read(&"9".repeat(40), Some(Point)), Err(NumberFault::TooLarge));
    }

    #[test]
    fn a_mark_that_nothing_explains_is_unclear() {
        let read = parse(&Cell::text("1.250"), None).expect("a number");
        assert_eq!((read.number, read.unclear), (Decimal::from(1250), true));
        let read = parse(&Cell::text("37,5"), None).expect("a number");
        assert_eq!((read.number.to_string().as_str(), read.unclear), ("37.5", false));
    }

    #[test]
    fn sixteen_points_outweigh_one_that_parts_thousands() {
        let mut seen = DecimalEvidence::default();
        for text in ["50.00", "37.50", "1.234.567"] {
            seen.see(&Cell::text(text));
        }
        assert_eq!((seen.point, seen.comma, seen.verdict()), (2, 1, Some(DecimalMark::Point)));
    }
}
