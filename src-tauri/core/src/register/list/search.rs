//! Search: what can be found of every row stands folded in one long text, a line a row, read in one pass.

use super::List;
use super::rows::Rows;
use crate::text::{fold_into, folded};
use memchr::memchr;
use memchr::memmem::Finder;

/// What is found: names, folio, document, telephones, e-mail, sector, household and answers of every row.
#[derive(Debug)]
pub(super) struct Haystack {
    text: String,
    /// Where each row's line begins, and after the last, where the text ends.
    lines: Vec<usize>,
    numbers: Vec<i64>,
    /// Numbers of records merged into a row's.
    formerly: Vec<(i64, usize)>,
}

/// Fewer digits than this are a number of their own, never a piece of a telephone or a document.
const PIECE: usize = 4;
/// As many digits as this can be a telephone.
const PHONE: usize = 7;

impl Haystack {
    pub fn of(list: &List) -> Self {
        let mut hay = Self { text: String::new(), lines: vec![0], numbers: Vec::new(), formerly: Vec::new() };
        for at in 0..list.roll().rows.len() {
            let (row, member) = list.row(at);
            let (profile, contact) = (&member.profile, &member.profile.contact);
            let document = profile.document.as_ref().map(|d| d.number.as_str()).unwrap_or_default();
            hay.say(&row.listed);
            hay.say(member.folio.as_deref().unwrap_or_default());
            hay.say_both(document);
            hay.say_both(&contact.phone);
            hay.say_both(&contact.whatsapp);
            hay.say(&contact.email);
            hay.say(&contact.sector);
            hay.say(list.home(at).map(|home| home.home.name.as_str()).unwrap_or_default());
            profile.custom.values().for_each(|answer| hay.say(answer));
            hay.text.push('\n');
            hay.lines.push(hay.text.len());
            hay.formerly.extend(member.formerly.iter().map(|number| (*number, hay.numbers.len())));
            hay.numbers.push(row.number);
        }
        hay
    }

    fn say(&mut self, field: &str) {
        if !field.is_empty() {
            fold_into(&mut self.text, field);
            self.text.push('\t');
        }
    }

    /// As written, and without the marks between: `098 730 1164` is found by `0987301164`.
    fn say_both(&mut self, field: &str) {
        self.say(field);
        if !field.chars().all(char::is_alphanumeric) {
            let bare: String = field.chars().filter(|c| c.is_alphanumeric()).collect();
            self.say(&bare);
        }
    }

    /// The rows in which every word is found.
    pub fn find(&self, search: &str) -> Option<Rows> {
        let mut words = words(search);
        // The longest word leaves fewest rows for the others.
        words.sort_by_key(|word| std::cmp::Reverse(word.text.len()));
        let mut words = words.into_iter();
        let mut found = self.scan(&words.next()?);
        for word in words {
            if found.count() * 8 < self.numbers.len() {
                let finder = Finder::new(&word.text);
                let mut both = Rows::none(self.numbers.len());
                for row in found.iter().filter(|row| self.is_in(*row, &word, &finder)) {
                    both.put(row);
                }
                found = both;
            } else {
                found.keep(&self.scan(&word));
            }
        }
        Some(found)
    }

    /// The rows a word is found in: one pass over the text, on from the next line after each hit.
    fn scan(&self, word: &Word) -> Rows {
        let mut found = Rows::none(self.numbers.len());
        let (bytes, finder) = (self.text.as_bytes(), Finder::new(&word.text));
        // A letter is in nearly every line: looking for it must cost next to nothing.
        let letter = if let [letter] = word.text.as_bytes() { Some(*letter) } else { None };
        let next = |at: usize| match letter {
            Some(letter) => memchr(letter, &bytes[at..]),
            None => finder.find(&bytes[at..]),
        };
        let (mut at, mut row) = (0, 0);
        while let Some(hit) = next(at).map(|hit| at + hit) {
            // Step by step: over the whole search no line is passed twice.
            while self.lines[row + 1] <= hit {
                row += 1;
            }
            if word.fits(bytes, hit) {
                found.put(row);
                at = self.lines[row + 1];
            } else {
                at = hit + 1;
            }
        }
        if let Some(number) = word.number {
            let now = self.numbers.iter().enumerate().filter(|(_, is)| **is == number).map(|(row, _)| row);
            let once = self.formerly.iter().filter(|(was, _)| *was == number).map(|(_, row)| *row);
            now.chain(once).for_each(|row| found.put(row));
        }
        found
    }

    fn is_in(&self, row: usize, word: &Word, finder: &Finder<'_>) -> bool {
        let line = &self.text.as_bytes()[self.lines[row]..self.lines[row + 1]];
        let is_number = |number| self.numbers[row] == number || self.formerly.contains(&(number, row));
        word.number.is_some_and(is_number) || finder.find_iter(line).any(|hit| word.fits(line, hit))
    }
}

/// A word sought.
struct Word {
    text: String,
    /// The member number it may be.
    number: Option<i64>,
    /// It stands alone: nothing of a word or a number touches it.
    whole: bool,
}

impl Word {
    fn of(word: &str) -> Self {
        let digits = !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit());
        if !digits {
            return Self { text: word.to_owned(), number: None, whole: false };
        }
        // At home a telephone begins with a zero, from abroad with the country.
        let bare = word.trim_start_matches('0');
        let text = if bare.len() < PHONE - 1 { word } else { bare };
        Self { text: text.to_owned(), number: word.parse().ok(), whole: word.len() < PIECE }
    }

    fn fits(&self, bytes: &[u8], hit: usize) -> bool {
        let touches = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_alphanumeric);
        !self.whole || !(touches(hit.checked_sub(1)) || touches(Some(hit + self.text.len())))
    }
}

/// What was typed, parted at blanks; a comma or a point at the end of a word belongs to the sentence.
fn typed(sought: &str) -> Vec<Word> {
    let words = sought.split_whitespace().map(|word| word.trim_matches([',', ';', '.']));
    words.filter(|word| !word.is_empty()).map(Word::of).collect()
}

/// The words of what was typed. A telephone typed with blanks and marks is one word.
fn words(search: &str) -> Vec<Word> {
    let sought = folded(search);
    let digits: String = sought.chars().filter(char::is_ascii_digit).collect();
    let is_phone = digits.len() >= PHONE
        && sought.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-()./".contains(c));
    if is_phone { vec![Word::of(&digits)] } else { typed(&sought) }
}
