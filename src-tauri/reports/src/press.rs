//! The press: sets words in the type of the house on the sheet at hand.

use crate::flow::bind::{About, Binding, Bookmark};
use crate::flow::cloth::{self, GLYPH};
use crate::flow::face::Face;
use crate::flow::ink::{INK, INK_2, Ink};
use crate::flow::paper::{Format, MARGIN};
use crate::flow::shape::Shaper;
use crate::flow::sheet::{Sheet, Stamp};
use crate::{Document, ReportError};
use minga_words::{Value, Words};

/// A hairline between rows, a rule under a head, the heavy rule over a section.
pub const HAIR: f32 = 0.5;
/// A rule under the head of a table and over a sum.
pub const THIN: f32 = 0.75;
/// The heavy rule over a section.
pub const HEAVY: f32 = 1.5;

/// Sizes of type: title, head of a section, rows, notes.
pub const TITLE: f32 = 23.25;
/// Head of a section.
pub const HEAD: f32 = 10.5;
/// Rows of a table.
pub const ROW: f32 = 9.75;
/// Notes, heads of columns and what every page carries.
pub const NOTE: f32 = 9.0;
/// From line to line in a note.
pub const NOTE_LEADING: f32 = 12.75;

/// Where the head of every page stands.
const TOP: f32 = 43.5;
/// Where the foot of every page stands, from the lower edge.
const FOOT: f32 = 28.0;
/// Length and height of the band in the foot.
const BAND: Format = Format { width: 99.0, height: 6.0 };

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub struct Style(pub Face, pub f32, pub Ink);

/// Notes.
pub const QUIET: Style = Style(Face::Sans, NOTE, INK_2);
/// Rows.
pub const PLAIN: Style = Style(Face::Sans, ROW, INK);
/// Sums.
pub const SUM: Style = Style(Face::Strong, ROW, INK);

/// Sets words on sheets of one paper, and binds them.
pub struct Press<'a> {
    pub words: &'a Words,
    pub format: Format,
    pub shaper: Shaper,
    pub binding: Binding,
    glyphs: [Option<Stamp>; 8],
    band: Option<Stamp>,
}

impl<'a> Press<'a> {
    pub fn new(words: &'a Words, format: Format) -> Result<Self, ReportError> {
        let shaper = Shaper::new(words.lang())?;
        Ok(Self { words, format, shaper, binding: Binding::new(), glyphs: [None; 8], band: None })
    }

    /// An empty sheet.
    pub fn sheet(&self) -> Sheet {
        Sheet::new(self.format)
    }

    /// Binds the pages into a document.
    pub fn close(self, about: &About, bookmarks: &[Bookmark]) -> Result<Document, ReportError> {
        self.binding.close(about, bookmarks, &self.shaper)
    }

    /// Draws a class's glyph before a word that stands on `y`.
    pub fn glyph(&mut self, sheet: &mut Sheet, dye: u8, x: f32, y: f32) {
        let place = usize::from(dye) % self.glyphs.len();
        let stamp = *self.glyphs[place].get_or_insert_with(|| self.binding.stamp(&cloth::glyph(dye)));
        sheet.stamp(stamp, x, y - 8.9, GLYPH);
    }

    pub fn say(&self, key: &str, args: &[(&str, Value)]) -> String {
        self.words.say(key, args)
    }

    /// Width of a text, in points.
    pub fn width(&mut self, style: Style, text: &str) -> f32 {
        self.shaper.width(style.0, style.1, text)
    }

    /// Sets a line from `x` on.
    pub fn set(&mut self, sheet: &mut Sheet, style: Style, text: &str, x: f32, y: f32) {
        let line = self.shaper.shape(style.0, text);
        sheet.text(&line, style.1, x, y, style.2);
    }

    /// Sets a line that ends at `x`.
    pub fn set_right(&mut self, sheet: &mut Sheet, style: Style, text: &str, x: f32, y: f32) {
        let line = self.shaper.shape(style.0, text);
        sheet.text_right(&line, style.1, x, y, style.2);
    }

    /// Sets a text in lines of at most `width`; gives back where the next line would stand.
    pub fn set_lines(&mut self, sheet: &mut Sheet, style: Style, text: &str, at: [f32; 3], leading: f32) -> f32 {
        let [x, mut y, width] = at;
        let lines = self.shaper.wrap(style.0, style.1, width, text);
        for line in &lines.lines {
            sheet.text(line, lines.size, x, y, style.2);
            y += leading;
        }
        y
    }

    /// A rule from margin to margin of the given thickness, its upper edge at `y`.
    pub fn rule(&self, sheet: &mut Sheet, y: f32, thickness: f32, ink: Ink) {
        sheet.rect(MARGIN, y, self.format.measure(), thickness, ink);
    }

    /// The head of every page: the co-op, and the day and act the paper shows.
    #[allow(clippy::cast_precision_loss)] // a few lines
    pub fn head(&mut self, sheet: &mut Sheet, coop: &str, right: &str) {
        let state = self.width(QUIET, right);
        let room = self.format.measure() - state - 24.0;
        let lines = self.shaper.wrap(QUIET.0, QUIET.1, room, coop);
        // A very long name goes up, away from the title.
        let mut y = TOP - NOTE_LEADING * (lines.lines.len().saturating_sub(1)) as f32;
        for line in &lines.lines {
            sheet.text(line, lines.size, MARGIN, y, INK_2);
            y += NOTE_LEADING;
        }
        self.set_right(sheet, QUIET, right, self.format.right(), TOP);
    }

    /// The foot of every page: its number, the band of the cloth, how many pages, and room to sign
    /// for whoever checks the paper.
    pub fn foot(&mut self, sheet: &mut Sheet, page: (usize, usize), title: &str, parts: &[(u8, usize)], checked: bool) {
        let y = self.format.height - FOOT;
        let number = page.0.to_string();
        self.set(sheet, SUM, &number, MARGIN, y);
        let mut from = MARGIN + self.width(SUM, &number).max(6.0) + 10.5;
        if parts.iter().any(|(_, count)| *count > 0) {
            let band = *self.band.get_or_insert_with(|| self.binding.stamp(&cloth::band(parts, BAND)));
            sheet.stamp(band, from, y - BAND.height, BAND.height);
            from += BAND.width + 10.5;
        }
        let text = format!("{}   {title}", self.say("paper-of-pages", &[("pages", page.1.into())]));
        self.set(sheet, QUIET, &text, from, y);

        if !checked {
            return;
        }
        let (seen, date) = (self.say("paper-seen", &[]), self.say("paper-date", &[]));
        let date_line = self.format.right() - 54.0;
        let date_at = date_line - 3.0 - self.width(QUIET, &date);
        let seen_line = date_at - 9.0 - 93.0;
        self.set_right(sheet, QUIET, &seen, seen_line - 3.0, y);
        self.set(sheet, QUIET, &date, date_at, y);
        sheet.rect(seen_line, y + 1.5, 93.0, HAIR, INK_2);
        sheet.rect(date_line, y + 1.5, 54.0, HAIR, INK_2);
    }
}
