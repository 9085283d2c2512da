//! The columns of the register: as wide as their figures and words need, the name takes the rest.

use super::register::RegisterPaper;
use crate::flow::cloth::GLYPH;
use crate::flow::ink::INK;
use crate::flow::paper::MARGIN;
use crate::flow::sheet::Sheet;
use crate::press::{NOTE_LEADING, PLAIN, Press, QUIET, SUM, THIN};
use chrono::NaiveDate;
use minga_core::register::Totals;

/// Between columns.
const GAP: f32 = 12.0;
/// The widest a class's word grows before it takes a second line.
const WIDEST_CLASS: f32 = 96.0;
/// From a class's glyph to its word.
pub const GLYPH_GAP: f32 = 5.25;

/// Where columns begin (text) or end (figures), in points from the left.
pub struct Columns {
    pub number_right: f32,
    pub name: f32,
    pub name_width: f32,
    pub class: f32,
    pub class_width: f32,
    pub since: f32,
    pub shares_right: f32,
    pub shares_width: f32,
    pub amount_right: f32,
    pub note: f32,
    pub note_width: f32,
    heads: Heads,
    head_lines: usize,
}

struct Heads {
    number: String,
    name: String,
    class: String,
    since: String,
    shares: String,
    amount: String,
    note: String,
}

impl Columns {
    /// Measures the register's widest entries.
    pub fn measure(press: &mut Press, paper: &RegisterPaper, totals: &Totals) -> Self {
        let coop = &paper.register.coop;
        let heads = Heads {
            number: press.say("paper-column-number", &[]),
            name: press.say("paper-column-name", &[]),
            class: press.say("paper-column-class", &[]),
            since: press.say("paper-column-since", &[]),
            shares: press.say("paper-column-shares", &[]),
            amount: coop.currency.code().to_owned(),
            note: press.say("paper-column-note", &[]),
        };
        let last = paper.roll.rows.iter().map(|r| r.number).max().unwrap_or_default();
        let number = widest(press, &[&last.to_string(), &heads.number]).max(25.5);
        let units = press.words.number(totals.holding.units);
        let shares = press.width(SUM, &units).max(press.width(QUIET, &heads.shares)).max(24.0);
        let amount = press.words.amount(totals.holding.paid, coop.currency);
        let amount = press.width(SUM, &amount).max(press.width(QUIET, &heads.amount)).max(42.0);
        let dates: Vec<String> =
            (1..=12).filter_map(|m| NaiveDate::from_ymd_opt(2028, m, 28)).map(|d| press.words.day_short(d)).collect();
        let dates: Vec<&str> = dates.iter().map(String::as_str).collect();
        // The head may take two lines: only its longest word must fit.
        let since =
            widest(press, &dates).max(heads.since.split(' ').map(|w| press.width(QUIET, w)).fold(0.0, f32::max));
        let classes: Vec<&str> = paper.register.classes.iter().map(|c| c.name.as_str()).collect();
        let class = GLYPH + GLYPH_GAP + widest(press, &classes).clamp(24.0, WIDEST_CLASS);

        let right = press.format.right();
        let note_width = 88.0;
        let note = right - note_width;
        let amount_right = note - GAP;
        let shares_right = amount_right - amount - GAP;
        let since_at = shares_right - shares - GAP - since;
        let class_at = since_at - GAP - class;
        let name = MARGIN + number + 9.0;
        let mut columns = Self {
            number_right: MARGIN + number,
            name,
            name_width: class_at - GAP - name,
            class: class_at,
            class_width: class - GLYPH - GLYPH_GAP,
            since: since_at,
            shares_right,
            shares_width: shares,
            amount_right,
            note,
            note_width,
            heads,
            head_lines: 1,
        };
        columns.head_lines = press.shaper.wrap(QUIET.0, QUIET.1, since + GAP - 3.0, &columns.heads.since).lines.len();
        columns
    }

    /// Height of the head of the table, its rule included.
    #[allow(clippy::cast_precision_loss)] // one or two lines
    pub fn head_height(&self) -> f32 {
        11.25 + NOTE_LEADING * self.head_lines as f32
    }

    /// Sets the head with its upper edge at `y`.
    pub fn set_head(&self, press: &mut Press, sheet: &mut Sheet, y: f32) {
        let bottom = y + self.head_height();
        let line = bottom - 8.25;
        let h = &self.heads;
        press.set_right(sheet, QUIET, &h.number, self.number_right, line);
        press.set(sheet, QUIET, &h.name, self.name, line);
        press.set(sheet, QUIET, &h.class, self.class, line);
        #[allow(clippy::cast_precision_loss)]
        let first = line - NOTE_LEADING * (self.head_lines - 1) as f32;
        let room = self.shares_right - self.shares_width - self.since - 3.0;
        press.set_lines(sheet, QUIET, &h.since, [self.since, first, room], NOTE_LEADING);
        press.set_right(sheet, QUIET, &h.shares, self.shares_right, line);
        press.set_right(sheet, QUIET, &h.amount, self.amount_right, line);
        press.set(sheet, QUIET, &h.note, self.note, line);
        press.rule(sheet, bottom - THIN, THIN, INK);
    }
}

fn widest(press: &mut Press, texts: &[&str]) -> f32 {
    // A hair more, so that the widest text fits its own column whatever the rounding.
    texts.iter().map(|t| press.width(PLAIN, t)).fold(0.0, f32::max) + 0.1
}
