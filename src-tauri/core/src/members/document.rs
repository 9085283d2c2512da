//! Proofs of identity that carry a check digit: whether the number can be right. A wrong one is warned of,
//! never refused: papers are copied by hand, and a member with a slip in a number is a member.
//!
//! Sources: Ecuador, Registro Civil and SRI (cédula modulo 10; RUC of firms and of public bodies modulo 11, which
//! numbers given out since 2022 may no longer follow); Spain, Ministerio del Interior (DNI, NIE); Brazil, Receita
//! Federal (CPF); Argentina, AFIP (CUIT, CUIL); Uruguay, DNIC (cédula); Chile, Registro Civil (RUT); Portugal,
//! Autoridade Tributária (NIF). From memory, unverified against the offices' own texts.

use super::Document;
use crate::text::folded;

/// What a number says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// Its check digit fits.
    Right,
    /// Its check digit, or its length, does not.
    Wrong,
    /// A number without a check digit, or of a country whose numbers we do not know.
    Unknown,
}

impl Document {
    /// Whether the number fits its check digit.
    pub fn reading(&self) -> Reading {
        let key = self.key();
        let kind = folded(&self.kind);
        if kind.contains("pas") && kind.contains("port") {
            return Reading::Unknown;
        }
        // What the paper calls itself tells a wrong length from another kind of paper.
        let called =
            |names: &[&str]| names.iter().any(|name| kind.split(|c: char| !c.is_alphanumeric()).any(|w| w == *name));
        let digits: Vec<u32> = key.chars().filter_map(|c| c.to_digit(10)).collect();
        let plain = digits.len() == key.chars().count();
        let (names, fits): (&[&str], Option<bool>) = match self.country.trim().to_ascii_uppercase().as_str() {
            "EC" => (&["cedula", "ci", "ruc"], plain.then(|| ecuador(&digits)).flatten()),
            "ES" => (&["dni", "nie", "nif"], spain(&key)),
            "BR" => (&["cpf"], (plain && digits.len() == 11).then(|| cpf(&digits))),
            "AR" => (&["cuit", "cuil"], (plain && digits.len() == 11).then(|| cuit(&digits))),
            "UY" => (&["cedula", "ci"], (plain && (7..=8).contains(&digits.len())).then(|| uruguay(&digits))),
            "CL" => (&["rut", "run"], chile(&key)),
            "PT" => (&["nif"], (plain && digits.len() == 9).then(|| nif(&digits))),
            _ => return Reading::Unknown,
        };
        match fits {
            Some(true) => Reading::Right,
            Some(false) => Reading::Wrong,
            None if called(names) => Reading::Wrong,
            None => Reading::Unknown,
        }
    }
}

fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// Ten digits are a cédula; thirteen a RUC, of a person, a firm (third digit 9) or a public body (6).
fn ecuador(digits: &[u32]) -> Option<bool> {
    let province = digits.first()? * 10 + digits.get(1)?;
    let placed = (1..=24).contains(&province) || province == 30;
    let eleven = |at: usize, weights: &[u32]| (11 - weighted(digits, weights) % 11) % 11 == digits[at];
    match (digits.len(), *digits.get(2)?) {
        (10, third) => Some(placed && third < 6 && cedula_digit(digits) == digits[9]),
        (13, 9) => Some(placed && digits[10..] != [0; 3] && eleven(9, &[4, 3, 2, 7, 6, 5, 4, 3, 2])),
        (13, 6) => Some(placed && digits[9..] != [0; 4] && eleven(8, &[3, 2, 7, 6, 5, 4, 3, 2])),
        (13, third) => Some(placed && third < 6 && digits[10..] != [0; 3] && cedula_digit(digits) == digits[9]),
        _ => None,
    }
}

/// The tenth digit of an Ecuadorian cédula, from the nine before it.
fn cedula_digit(nine: &[u32]) -> u32 {
    let sum: u32 = nine.iter().take(9).enumerate().map(|(at, digit)| casting(*digit, at.is_multiple_of(2))).sum();
    (10 - sum % 10) % 10
}

fn casting(digit: u32, doubled: bool) -> u32 {
    match digit * if doubled { 2 } else { 1 } {
        over @ 10.. => over - 9,
        under => under,
    }
}

/// Eight digits and a letter; of foreigners X, Y or Z and seven.
fn spain(key: &str) -> Option<bool> {
    const LETTERS: &[u8; 23] = b"trwagmyfpdxbnjzsqvhlcke";
    let letter = *key.as_bytes().last()?;
    let body = key.get(..key.len().checked_sub(1)?)?;
    let number = match body.as_bytes() {
        [first @ b'x'..=b'z', rest @ ..] if rest.len() == 7 => format!("{}{}", first - b'x', &body[1..]),
        all if all.len() == 8 => body.to_owned(),
        _ => return None,
    };
    let number: usize = number.parse().ok()?;
    letter.is_ascii_lowercase().then(|| LETTERS[number % 23] == letter)
}

fn cpf(digits: &[u32]) -> bool {
    let check = |upto: usize| {
        let sum: u32 = digits[..upto].iter().rev().zip(2..).map(|(digit, weight)| digit * weight).sum();
        (sum * 10 % 11) % 10 == digits[upto]
    };
    digits.iter().any(|digit| digit != &digits[0]) && check(9) && check(10)
}

fn cuit(digits: &[u32]) -> bool {
    let rest = weighted(digits, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    (11 - rest) % 11 == digits[10]
}

fn uruguay(digits: &[u32]) -> bool {
    let (check, body) = (digits[digits.len() - 1], &digits[..digits.len() - 1]);
    let weights = &[2, 9, 8, 7, 6, 3, 4][7 - body.len()..];
    (10 - weighted(body, weights) % 10) % 10 == check
}

/// Seven or eight digits, and a digit or K.
fn chile(key: &str) -> Option<bool> {
    let (body, check) = (key.get(..key.len().checked_sub(1)?)?, key.chars().last()?);
    if !(7..=8).contains(&body.len()) || !body.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let sum: u32 = body
        .chars()
        .rev()
        .filter_map(|c| c.to_digit(10))
        .zip([2, 3, 4, 5, 6, 7].iter().cycle())
        .map(|(d, w)| d * w)
        .sum();
    let asked = match 11 - sum % 11 {
        11 => '0',
        10 => 'k',
        digit => char::from_digit(digit, 10)?,
    };
    Some(check == asked)
}

fn nif(digits: &[u32]) -> bool {
    let rest = weighted(digits, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    digits[0] != 0 && (if rest < 2 { 0 } else { 11 - rest }) == digits[8]
}

/// A cédula as the sample's people have one: nine digits made up, the tenth as it must be.
pub fn cedula_of(nine: &str) -> String {
    let digits: Vec<u32> = nine.chars().filter_map(|c| c.to_digit(10)).collect();
    format!("{nine}{}", cedula_digit(&digits))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_fits_its_check_digit_or_does_not() {
        use Reading::{Right, Unknown, Wrong};
        for (country, kind, number, expected) in [
            ("EC", "cédula", "171003406-5", Right),
            ("EC", "cédula", "1710034064", Wrong),
            ("EC", "cédula", "171003406", Wrong),
            ("EC", "cédula", "9910034065", Wrong),
            ("EC", "RUC", "1710034065001", Right),
            ("EC", "RUC", "1710034065000", Wrong),
            ("EC", "RUC", "1790011674001", Right),
            ("EC", "RUC", "1790011675001", Wrong),
            ("EC", "RUC", "1760001550001", Right),
            ("EC", "pasaporte", "AB123456", Unknown),
            ("EC", "", "AB123456", Unknown),
            ("ES", "DNI", "12345678Z", Right),
            ("ES", "DNI", "12345678-A", Wrong),
            ("ES", "DNI", "1234567", Wrong),
            ("ES", "NIE", "X1234567L", Right),
            ("ES", "NIE", "Y1234567X", Right),
            ("ES", "NIE", "Z1234567L", Wrong),
            ("BR", "CPF", "529.982.247-25", Right),
            ("BR", "CPF", "529.982.247-24", Wrong),
            ("BR", "CPF", "111.111.111-11", Wrong),
            ("BR", "RG", "12.345.678-9", Unknown),
            ("AR", "CUIT", "20-12345678-6", Right),
            ("AR", "CUIT", "20-12345678-5", Wrong),
            ("AR", "DNI", "12.345.678", Unknown),
            ("UY", "CI", "1.234.567-2", Right),
            ("UY", "CI", "1.234.567-3", Wrong),
            ("CL", "RUT", "12.345.678-5", Right),
            ("CL", "RUT", "12.345.678-K", Wrong),
            ("CL", "RUT", "20.347.878-K", Right),
            ("PT", "NIF", "123456789", Right),
            ("PT", "NIF", "123456788", Wrong),
            ("FR", "CNI", "12AB34567", Unknown),
            ("", "cédula", "1710034064", Unknown),
        ] {
            let document = Document { kind: kind.into(), country: country.into(), number: number.into() };
            assert_eq!(document.reading(), expected, "{country} {kind} {number}");
        }
    }

    #[test]
    fn a_made_up_cedula_is_one_that_could_be() {
        let document = Document { kind: String::new(), country: "EC".into(), number: cedula_of("171003406") };
        assert_eq!((document.number.as_str(), document.reading()), ("1710034065", Reading::Right));
    }
}
