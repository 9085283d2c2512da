//! The bar: what was worked, what came to it otherwise, and the mark of what is asked.

use super::{Pages, said, work};
use crate::flow::face::Face;
use crate::flow::ink::{INK, Ink, PAPER};
use crate::flow::paper::MARGIN;
use crate::press::{NOTE, QUIET, Style, THIN};

/// Hours that came otherwise than by work: gifts, carried over, bought out.
const OTHERWISE: Ink = Ink(0x85, 0x8F, 0x88);
/// Height of the bar.
const HIGH: f32 = 9.0;
/// Between two labels.
const APART: f32 = 12.0;

impl Pages<'_, '_, '_> {
    /// Draws it; nothing where there is nothing to measure.
    #[allow(clippy::cast_precision_loss)] // minutes, drawn as fractions of a point
    pub(super) fn set_bar(&mut self) {
        let balance = self.paper.balance;
        let given = said::given(&self.lines).max(0);
        let done = work::done(balance).clamp(0, given);
        let most = given.max(balance.required);
        if most == 0 {
            self.y += 6.0;
            return;
        }
        let words = self.words();
        let label = Style(Face::Strong, NOTE, INK);
        let asked = words.say("statement-bar-asked", &[("units", self.units(balance.required).into())]);
        let wide = self.press.width(label, &asked);
        // The mark and its label stand right of the bar, unless more was given than asked.
        let room = self.press.format.measure() - wide - 9.0;
        let at = |units: i64| MARGIN + room * units as f32 / most as f32;
        let y = self.y + 3.0;
        let (worked, filled, mark) = (at(done), at(given), at(balance.required));
        let end = at(most);
        self.sheet.rect(MARGIN, y, end - MARGIN, HIGH, INK);
        self.sheet.rect(MARGIN + THIN, y + THIN, end - MARGIN - 2.0 * THIN, HIGH - 2.0 * THIN, PAPER);
        self.sheet.rect(worked, y, filled - worked, HIGH, OTHERWISE);
        self.sheet.rect(MARGIN, y, worked - MARGIN, HIGH, INK);
        if balance.required > 0 {
            self.sheet.rect(mark - 0.75, y - 3.0, 1.5, HIGH + 6.0, INK);
            self.press.set(&mut self.sheet, label, &asked, end + 6.0, y + 7.5);
        }
        let below = y + HIGH + 12.5;
        let first = words.say("statement-bar-work", &[("units", self.units(done).into())]);
        self.press.set(&mut self.sheet, QUIET, &first, MARGIN, below);
        if given > done {
            let second = words.say("statement-bar-other", &[("units", self.units(given - done).into())]);
            let clear = MARGIN + self.press.width(QUIET, &first) + APART;
            let latest = self.press.format.right() - self.press.width(QUIET, &second);
            self.press.set(&mut self.sheet, QUIET, &second, worked.max(clear).min(latest.max(clear)), below);
        }
        self.y = below + 9.0;
    }
}
