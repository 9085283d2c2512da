//! Text from outside: cleaned once at the edge, checked once, trusted inside.

use thiserror::Error;
use unicode_normalization::char::{decompose_compatible, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The longest name or line a file takes, in characters.
pub const LONGEST_LINE: usize = 200;
/// The longest note, in characters.
pub const LONGEST_NOTE: usize = 10_000;

/// Why a text was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum TextError {
    /// Nothing but blanks.
    #[error("empty")]
    Empty,
    /// Longer than the file takes.
    #[error("longer than {0} characters")]
    TooLong(usize),
    /// A control character (other than a line break in a note).
    #[error("holds a control character")]
    Control,
    /// An invisible mark that turns the direction of writing and can disguise a name.
    #[error("holds an invisible direction mark")]
    Direction,
}

/// One line of text: composed (NFC), inner blanks folded to one, no control character, no direction mark.
pub fn line(text: &str) -> Result<String, TextError> {
    if text.len() <= LONGEST_LINE && is_tidy(text) {
        return Ok(text.to_owned());
    }
    for c in text.chars() {
        if is_direction_mark(c) {
            return Err(TextError::Direction);
        }
        if c.is_control() && c != '\t' {
            return Err(TextError::Control);
        }
    }
    let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let composed: String = if folded.is_ascii() { folded } else { folded.nfc().collect() };
    if composed.is_empty() {
        return Err(TextError::Empty);
    }
    if composed.chars().count() > LONGEST_LINE {
        return Err(TextError::TooLong(LONGEST_LINE));
    }
    Ok(composed)
}

/// Whether [`line`] would change nothing: so it is with most of what is typed.
fn is_tidy(text: &str) -> bool {
    let mut after_blank = true;
    for c in text.chars() {
        if (c == ' ' && after_blank) || (c != ' ' && c.is_whitespace()) || c.is_control() || is_direction_mark(c) {
            return false;
        }
        after_blank = c == ' ';
    }
    !after_blank && (text.is_ascii() || is_nfc_quick(text.chars()) == IsNormalized::Yes)
}

/// A text of several lines, composed; the same marks are refused.
pub fn note(text: &str) -> Result<String, TextError> {
    for c in text.chars() {
        if is_direction_mark(c) {
            return Err(TextError::Direction);
        }
        if c.is_control() && !matches!(c, '\n' | '\r' | '\t') {
            return Err(TextError::Control);
        }
    }
    let composed: String = text.trim().nfc().filter(|c| *c != '\r').collect();
    if composed.is_empty() {
        return Err(TextError::Empty);
    }
    if composed.chars().count() > LONGEST_NOTE {
        return Err(TextError::TooLong(LONGEST_NOTE));
    }
    Ok(composed)
}

/// How a text is searched and sorted: decomposed, without marks, small letters. `Ñusta` is found by `nusta`.
pub fn folded(text: &str) -> String {
    let mut folds = String::with_capacity(text.len());
    fold_into(&mut folds, text);
    folds
}

/// The same, added to a text: many fields are folded into one. Marks are dropped, so that letters need not
/// be put in the order a decomposed text would have them.
pub fn fold_into(folds: &mut String, text: &str) {
    for c in text.chars() {
        if c.is_ascii() {
            folds.push(c.to_ascii_lowercase());
        } else {
            decompose_compatible(c, |c| {
                if !is_combining_mark(c) {
                    folds.extend(c.to_lowercase());
                }
            });
        }
    }
}

/// Marks that embed, override or isolate the direction of writing (Unicode Bidi, UAX 9), and zero-width blanks.
pub fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{061C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_tidied_and_composed() {
        assert_eq!(line("  Mari\u{0301}a   Quispe "), Ok("María Quispe".into()));
    }

    #[test]
    fn a_name_that_hides_something_is_refused() {
        assert_eq!(line("Fay\0Null"), Err(TextError::Control));
        assert_eq!(line("Jo\u{202E}evil"), Err(TextError::Direction));
        assert_eq!(line("   "), Err(TextError::Empty));
        assert_eq!(line(&"K".repeat(201)), Err(TextError::TooLong(200)));
    }

    #[test]
    fn nusta_finds_nusta_with_its_tilde() {
        assert_eq!(folded("Ñusta O'Brien"), "nusta o'brien");
    }
}
