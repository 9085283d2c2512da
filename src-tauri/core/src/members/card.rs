//! The code on a member's card, as it stands in the QR: `MINGA:1:190:P54J`.
//!
//! It holds the form, the member number and four signs that follow from the co-op and the number, so that a number
//! mistyped, or the card of another co-op, is told at the door. It proves nothing: whoever is shown on the screen
//! is known by name there. Capitals, figures and colons alone, which a QR packs closest.

use crate::ids::CoopId;
use thiserror::Error;

/// What every card begins with, and the form of what follows.
const HEAD: &str = "MINGA";
const FORM: &str = "1";
/// Crockford's figures: no I, L, O, U, which are misread.
const FIGURES: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Why a code was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CardError {
    /// It is no code of a card.
    #[error("not a card")]
    NotACard,
    /// The form is one this program does not know.
    #[error("a card of a newer form")]
    Newer,
    /// The signs do not fit this co-op and the number.
    #[error("not a card of this co-op")]
    NotOurs,
}

impl CardError {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotACard => "card-unknown",
            Self::Newer => "card-newer",
            Self::NotOurs => "card-not-ours",
        }
    }
}

/// The code for the card of a member.
pub fn write(coop: CoopId, number: i64) -> String {
    format!("{HEAD}:{FORM}:{number}:{}", check(coop, number))
}

/// Whether something typed is meant as a card: it begins as one, and goes on after that.
pub fn is_like(text: &str) -> bool {
    let text = text.trim();
    let head = text.get(..HEAD.len()).is_some_and(|head| head.eq_ignore_ascii_case(HEAD));
    head && text[HEAD.len()..].chars().next().is_some_and(|c| !c.is_alphabetic() || !c.is_ascii())
        && text.contains(|c: char| c.is_ascii_digit())
}

/// Reads a member number from a card.
///
/// Capitals do not matter, and anything may stand between the parts: a scanner types as if the keyboard were an
/// American one, and on a Spanish one its colon comes out as `Ñ`.
///
/// # Errors
/// [`CardError`].
pub fn read(coop: CoopId, text: &str) -> Result<i64, CardError> {
    let text = text.trim().to_ascii_uppercase();
    let mut parts = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    if parts.next() != Some(HEAD) {
        return Err(CardError::NotACard);
    }
    match parts.next() {
        Some(FORM) => {}
        Some(form) if form.bytes().all(|b| b.is_ascii_digit()) => return Err(CardError::Newer),
        _ => return Err(CardError::NotACard),
    }
    let (Some(number), Some(signs), None) = (parts.next(), parts.next(), parts.next()) else {
        return Err(CardError::NotACard);
    };
    let number = number.parse().ok().filter(|n: &i64| *n > 0).ok_or(CardError::NotACard)?;
    if signs == check(coop, number) { Ok(number) } else { Err(CardError::NotOurs) }
}

/// Twenty bits of a digest.
fn check(coop: CoopId, number: i64) -> String {
    let mut digest = blake3::Hasher::new();
    digest.update(b"minga card 1");
    digest.update(coop.bytes());
    digest.update(&number.to_be_bytes());
    signs(&digest.finalize().as_bytes()[..4])
}

/// Five bits of each byte, a sign each.
pub(crate) fn signs(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(FIGURES[usize::from(byte & 31)])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coop(n: u8) -> CoopId {
        CoopId::from([n; 16])
    }

    #[test]
    fn a_card_is_read_as_it_was_written_whatever_typed_it() {
        let code = write(coop(1), 190);
        assert_eq!(code, "MINGA:1:190:P54J");
        for typed in
            [code.clone(), code.to_lowercase(), code.replace(':', "Ñ"), format!(" {code}\n"), code.replace(':', " ")]
        {
            assert_eq!(read(coop(1), &typed), Ok(190), "{typed}");
        }
        assert_eq!(read(coop(1), &write(coop(1), 1_234_567)), Ok(1_234_567));
    }

    #[test]
    fn what_is_no_card_of_ours_is_told() {
        let code = write(coop(1), 190);
        for (typed, expected) in [
            ("190".to_owned(), CardError::NotACard),
            (String::new(), CardError::NotACard),
            ("MINGA".to_owned(), CardError::NotACard),
            ("MINGA:1:190".to_owned(), CardError::NotACard),
            ("MINGA:1:-190:0000".to_owned(), CardError::NotOurs),
            ("MINGA:1:0:0000".to_owned(), CardError::NotACard),
            (format!("{code}:9"), CardError::NotACard),
            ("https://example.org/1/190".to_owned(), CardError::NotACard),
            (code.replace(":1:", ":2:"), CardError::Newer),
            (code.replace("190", "191"), CardError::NotOurs),
            (write(coop(2), 190), CardError::NotOurs),
        ] {
            assert_eq!(read(coop(1), &typed), Err(expected), "{typed}");
        }
    }
}
