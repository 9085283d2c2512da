//! Lines that fit: at blanks and hyphens, a little smaller for one long word, and only then inside it.
//! Nothing is ever cut.

use super::face::Face;
use super::shape::{Shaped, Shaper};
use minga_words::MINUS;
use std::rc::Rc;

/// How far a word may shrink before it is broken, in twentieths of its size: to 80 %.
const SMALLER: [f32; 5] = [1.0, 0.95, 0.9, 0.85, 0.8];

/// A text in lines of one size.
#[derive(Clone, Debug)]
pub struct Lines {
    /// The lines, top to bottom.
    pub lines: Vec<Rc<Shaped>>,
    /// The size they are set in, in points: the one asked for, or a little less.
    pub size: f32,
}

impl Shaper {
    /// Breaks a text into lines no wider than `width` points.
    pub fn wrap(&mut self, face: Face, size: f32, width: f32, text: &str) -> Lines {
        let whole = self.shape(face, text);
        if whole.width(size) <= width {
            return Lines { lines: vec![whole], size };
        }
        let widest = pieces(text).iter().map(|p| self.width(face, 1.0, p.trim_end())).fold(0.0, f32::max);
        let smaller = SMALLER.map(|s| size * s);
        let size = smaller.into_iter().find(|s| widest * s <= width).unwrap_or(smaller[SMALLER.len() - 1]);
        let lines = self.broken_text(face, size, width, text);
        Lines { lines: lines.iter().map(|l| self.shape(face, l)).collect(), size }
    }

    /// The lines a text is broken into, as text.
    pub fn broken_text(&mut self, face: Face, size: f32, width: f32, text: &str) -> Vec<String> {
        let mut lines = Vec::new();
        let mut line = String::new();
        for piece in pieces(text) {
            let longer = format!("{line}{piece}");
            if self.width(face, size, longer.trim_end()) <= width {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line = self.broken_word(face, size, width, piece, &mut lines);
        }
        lines.push(line);
        lines.iter().map(|l| l.trim_end().to_owned()).collect()
    }

    /// Breaks inside a word that is wider than a line even when smaller; gives back its last part.
    fn broken_word(&mut self, face: Face, size: f32, width: f32, word: &str, lines: &mut Vec<String>) -> String {
        let mut line = String::new();
        for letter in word.chars() {
            line.push(letter);
            if line.chars().count() > 1 && self.width(face, size, line.trim_end()) > width {
                line.pop();
                lines.push(std::mem::replace(&mut line, String::from(letter)));
            }
        }
        line
    }
}

/// A text cut after each blank, hyphen, slash and at sign; a currency stays with its amount.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces: Vec<&str> = Vec::new();
    let mut from = 0;
    for (at, sign) in text.match_indices([' ', '-', '/', '@']) {
        let end = at + sign.len();
        let figures = text[end..].starts_with(|c: char| c.is_ascii_digit() || c == MINUS);
        let code = &text[from..at];
        if sign == " " && figures && code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase()) {
            continue;
        }
        pieces.push(&text[from..end]);
        from = end;
    }
    pieces.push(&text[from..]);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(shaper: &Shaper, lines: &Lines) -> Vec<String> {
        lines.lines.iter().map(|l| crate::flow::shape::tests::told(shaper, l)).collect()
    }

    #[test]
    fn a_long_name_is_broken_at_its_blanks_and_loses_nothing() {
        let mut shaper = Shaper::new("es").expect("the fonts of the house");
        let name = "Quishpe Cachimuel de la Torre, María Fernanda del Rosario";
        let lines = shaper.wrap(Face::Sans, 10.0, 120.0, name);
        assert_eq!(told(&shaper, &lines).join(" "), name);
        assert!(lines.lines.iter().all(|l| l.width(lines.size) <= 120.0));
        assert!((lines.size - 10.0).abs() < f32::EPSILON);
    }

    #[test]
    fn a_currency_stays_with_its_amount() {
        assert_eq!(pieces("shares, USD 52,925.00 paid"), ["shares, ", "USD 52,925.00 ", "paid"]);
    }

    #[test]
    fn one_endless_word_is_set_smaller_and_then_broken() {
        let mut shaper = Shaper::new("es").expect("the fonts of the house");
        let lines = shaper.wrap(Face::Sans, 10.0, 60.0, &"Km".repeat(40));
        assert_eq!(told(&shaper, &lines).concat(), "Km".repeat(40));
        assert!(lines.lines.iter().all(|l| l.width(lines.size) <= 60.0));
    }
}
