//! A letter to many: one page each, with its own address, its own greeting, and blanks filled in.
//!
//! The address stands where the window of a DL envelope shows it (DIN 5008 form B, 45 mm from the top and
//! 20 mm from the left), and within that of the US no. 10 envelope too.

use super::{Addressee, Sender};
use crate::flow::bind::{About, Bookmark};
use crate::flow::face::Face;
use crate::flow::ink::{INK, INK_2, LINE};
use crate::flow::paper::{MM, Paper};
use crate::flow::sheet::Sheet;
use crate::press::{HAIR, HEAVY, Press, QUIET, Style};
use crate::{Document, ReportError};
use minga_words::Words;

/// Where the address begins, in points: left, the sender's small line, the name.
const LEFT: f32 = 25.0 * MM;
const FROM: f32 = 52.0 * MM;
const TO: f32 = 60.0 * MM;
/// How wide the window is.
const WINDOW: f32 = 80.0 * MM;
/// Where the date, the greeting and the text begin.
const DATE: f32 = 92.0 * MM;
const TEXT: f32 = 103.0 * MM;
/// What stays clear to the right and below.
const RIGHT: f32 = 22.0 * MM;
const BELOW: f32 = 22.0 * MM;
/// Sizes of type tried, the largest first.
const SIZES: [f32; 5] = [11.25, 10.5, 9.75, 9.0, 8.25];

/// A letter to many.
#[derive(Clone, Debug)]
pub struct LettersPaper<'a> {
    /// Who writes.
    pub sender: Sender<'a>,
    /// What it is about; may be empty.
    pub subject: &'a str,
    /// The greeting, with blanks: `Dear {name},`.
    pub greeting: &'a str,
    /// The text: paragraphs with a blank line between, and blanks such as `{name}`.
    pub text: &'a str,
    /// Who signs; may be empty.
    pub signed: &'a str,
    /// Whom to, in order.
    pub addressees: &'a [Addressee],
}

/// Prints a letter to each.
///
/// # Errors
/// When the text is too long for one page, or the page cannot be drawn.
pub fn letters(paper: &LettersPaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    let mut press = Press::new(words, size.format())?;
    let mut bookmarks = Vec::new();
    for to in paper.addressees {
        let mut sheet = press.sheet();
        set_window(&mut press, &mut sheet, paper, to);
        let bottom = press.format.height - BELOW;
        let fits = SIZES.into_iter().find_map(|size| {
            let mut draft = press.sheet();
            (set_text(&mut press, &mut draft, paper, to, size) <= bottom).then_some(draft)
        });
        let Some(text) = fits else { return Err(ReportError::TooLong(to.name.clone())) };
        sheet.append(&text);
        let page = press.binding.add(&sheet);
        bookmarks.push(Bookmark { title: to.name.clone(), page });
    }
    if paper.addressees.is_empty() {
        let mut sheet = press.sheet();
        let none = words.say("post-nobody", &[]);
        press.set(&mut sheet, QUIET, &none, LEFT, TEXT);
        press.binding.add(&sheet);
    }
    let subject = if paper.subject.is_empty() { words.say("letters-title", &[]) } else { paper.subject.to_owned() };
    let about = About {
        title: subject,
        author: paper.sender.name.to_owned(),
        lang: words.lang().to_owned(),
        on: paper.sender.on,
    };
    press.close(&about, &bookmarks)
}

/// The head of the letter, the address in its window, the place and the day.
fn set_window(press: &mut Press, sheet: &mut Sheet, paper: &LettersPaper, to: &Addressee) {
    let right = press.format.width - RIGHT;
    let coop = Style(Face::Serif, 16.5, INK);
    press.set_lines(sheet, coop, paper.sender.name, [LEFT, 24.0 * MM, right - LEFT], 20.0);
    sheet.rect(LEFT, 32.0 * MM, right - LEFT, HEAVY, INK);

    let small = Style(Face::Sans, 7.0, INK_2);
    let sender = paper.sender.line();
    let lines = press.shaper.wrap(small.0, small.1, WINDOW, &sender);
    if let Some(line) = lines.lines.first() {
        sheet.text(line, lines.size, LEFT, FROM, INK_2);
        sheet.rect(LEFT, FROM + 3.0, WINDOW, HAIR, LINE);
    }
    let mut y = TO;
    for text in std::iter::once(&to.name).chain(&to.lines) {
        y = press.set_lines(sheet, Style(Face::Sans, 10.5, INK), text, [LEFT, y, WINDOW], 13.5);
    }
    let day = press.words.day(paper.sender.on);
    let dated = [paper.sender.place, &day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    press.set_right(sheet, QUIET, &dated, right, DATE);

    // Where the sheet is folded in three, for whoever folds a hundred of them.
    sheet.rect(12.0, press.format.height / 3.0, 9.0, HAIR, INK_2);
    sheet.rect(12.0, press.format.height * 2.0 / 3.0, 9.0, HAIR, INK_2);
}

/// Subject, greeting, text and signature in one size; gives back where they end.
fn set_text(press: &mut Press, sheet: &mut Sheet, paper: &LettersPaper, to: &Addressee, size: f32) -> f32 {
    let width = press.format.width - RIGHT - LEFT;
    let leading = size * 1.42;
    let said = Style(Face::Serif, size, INK);
    let mut y = TEXT;
    if !paper.subject.is_empty() {
        let subject = filled(paper.subject, to);
        y = press.set_lines(sheet, Style(Face::Strong, size, INK), &subject, [LEFT, y, width], leading) + leading * 0.6;
    }
    let greeting = filled(paper.greeting, to);
    let text = filled(paper.text, to);
    for line in [greeting.trim(), ""].into_iter().chain(text.trim().lines()) {
        y = match line.trim() {
            "" => y + leading * 0.5,
            line => press.set_lines(sheet, said, line, [LEFT, y, width], leading),
        };
    }
    if !paper.signed.is_empty() {
        y += leading * 2.6;
        y = press.set_lines(sheet, said, paper.signed, [LEFT, y, width], leading);
    }
    y - leading
}

/// A text with its blanks filled in.
fn filled(text: &str, to: &Addressee) -> String {
    to.blanks.iter().fold(text.to_owned(), |text, (blank, value)| text.replace(&format!("{{{blank}}}"), value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_are_filled_in_and_what_nobody_knows_stays() {
        let blanks = vec![("name".to_owned(), "María Quispe".to_owned()), ("number".to_owned(), "12".to_owned())];
        let to = Addressee { blanks, ..Addressee::default() };
        assert_eq!(filled("Dear {name}, no. {number}: {hours}", &to), "Dear María Quispe, no. 12: {hours}");
    }
}
