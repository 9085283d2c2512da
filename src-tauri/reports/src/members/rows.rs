//! The rows of the register, set one by one until a page is full.

use super::columns::{Columns, GLYPH_GAP};
use super::register::RegisterPaper;
use crate::flow::cloth::GLYPH;
use crate::flow::ink::{INK, INK_2, LINE};
use crate::flow::sheet::Sheet;
use crate::flow::wrap::Lines;
use crate::press::{HAIR, PLAIN, Press, QUIET, Style};
use minga_core::members::StatusKind;
use minga_core::money::Money;
use minga_core::register::{RollRow, Totals};

/// Height of a row of one line.
const HEIGHT: f32 = 18.75;
/// What each further line adds.
const LEADING: f32 = 12.75;
/// From the upper edge of a row to where its first line stands.
const STANDS: f32 = 12.2;

/// The rows of one page, before its head and foot are known.
pub struct Filled {
    pub sheet: Sheet,
    /// First and last member number.
    pub numbers: Option<(i64, i64)>,
    pub totals: Totals,
    /// Lower edge of the last row.
    pub bottom: f32,
    /// No rows follow.
    pub last: bool,
}

/// Sets every row and hands over each page that is full. `top` tells where rows begin on a page (the
/// first is 0), `bottom` where they must end.
pub fn set(
    press: &mut Press,
    paper: &RegisterPaper,
    columns: &Columns,
    top: impl Fn(usize) -> f32,
    bottom: f32,
    mut full: impl FnMut(&mut Press, Filled),
) {
    let rows = &paper.roll.rows;
    let mut page = Filled::empty(press, top(0));
    let (mut pages, mut first) = (0, 0);
    for (i, row) in rows.iter().enumerate() {
        let line = Row::new(press, paper, columns, row);
        if i > first && page.bottom + line.height > bottom {
            page.totals = Totals::of(&rows[first..i]);
            (pages, first) = (pages + 1, i);
            let next = Filled::empty(press, top(pages));
            full(press, std::mem::replace(&mut page, next));
        }
        line.draw(press, columns, &mut page.sheet, page.bottom);
        page.bottom += line.height;
        page.numbers = Some((page.numbers.map_or(row.number, |n| n.0), row.number));
    }
    if rows.is_empty() {
        let nobody = press.say("paper-register-empty", &[]);
        press.set(&mut page.sheet, QUIET, &nobody, columns.name, page.bottom + STANDS);
        page.bottom += HEIGHT;
    }
    page.totals = Totals::of(&rows[first..]);
    page.last = true;
    full(press, page);
}

impl Filled {
    fn empty(press: &Press, top: f32) -> Self {
        Self { sheet: press.sheet(), numbers: None, totals: Totals::default(), bottom: top, last: false }
    }
}

/// A row whose lines are broken and whose height is known.
struct Row {
    number: String,
    name: Lines,
    classes: Vec<(u8, Lines)>,
    since: String,
    shares: String,
    amount: String,
    note: Lines,
    /// Who does not belong on the day is set in the second ink; the note says why.
    style: Style,
    height: f32,
}

impl Row {
    fn new(press: &mut Press, paper: &RegisterPaper, columns: &Columns, row: &RollRow) -> Self {
        let currency = paper.register.coop.currency;
        let style = if row.status.kind.belongs() { PLAIN } else { Style(PLAIN.0, PLAIN.1, INK_2) };
        let classes: Vec<(u8, Lines)> = row
            .classes
            .iter()
            .filter_map(|id| paper.register.class(*id))
            .map(|c| (c.dye, press.shaper.wrap(style.0, style.1, columns.class_width, &c.name)))
            .collect();
        let named = if row.listed.is_empty() { "–" } else { &row.listed };
        let name = press.shaper.wrap(style.0, style.1, columns.name_width, named);
        let note = note(press, paper, row);
        let note = press.shaper.wrap(style.0, style.1, columns.note_width, &note);
        let class_lines = classes.iter().map(|(_, l)| l.lines.len()).sum();
        #[allow(clippy::cast_precision_loss)] // a handful of lines
        let more = [name.lines.len(), class_lines, note.lines.len()].into_iter().max().unwrap_or(1).max(1) as f32 - 1.0;
        Self {
            number: row.number.to_string(),
            name,
            classes,
            since: row.since.map(|d| press.words.day_short(d)).unwrap_or_default(),
            shares: press.words.number(row.holding.units),
            amount: press.words.amount(row.holding.paid, currency),
            note,
            style,
            height: HEIGHT + more * LEADING,
        }
    }

    fn draw(&self, press: &mut Press, columns: &Columns, sheet: &mut Sheet, top: f32) {
        let line = top + STANDS;
        press.set_right(sheet, Style(PLAIN.0, PLAIN.1, INK_2), &self.number, columns.number_right, line);
        lines(sheet, self.style, &self.name, columns.name, line);
        let mut y = line;
        for (dye, word) in &self.classes {
            press.glyph(sheet, *dye, columns.class, y);
            y = lines(sheet, self.style, word, columns.class + GLYPH + GLYPH_GAP, y);
        }
        press.set(sheet, self.style, &self.since, columns.since, line);
        press.set_right(sheet, Style(PLAIN.0, PLAIN.1, INK), &self.shares, columns.shares_right, line);
        press.set_right(sheet, Style(PLAIN.0, PLAIN.1, INK), &self.amount, columns.amount_right, line);
        lines(sheet, Style(PLAIN.0, PLAIN.1, INK_2), &self.note, columns.note, line);
        press.rule(sheet, top + self.height - HAIR, HAIR, LINE);
    }
}

fn lines(sheet: &mut Sheet, style: Style, lines: &Lines, x: f32, mut y: f32) -> f32 {
    for line in &lines.lines {
        sheet.text(line, lines.size, x, y, style.2);
        y += LEADING;
    }
    y
}

/// What is not in order, or coming: a leave, a leaving, what is still to pay.
fn note(press: &Press, paper: &RegisterPaper, row: &RollRow) -> String {
    let mut notes = Vec::new();
    let waits = row.holding.units != 0;
    match (row.status.kind, row.left) {
        (StatusKind::Member, _) => {}
        (StatusKind::Former, Some(day)) => {
            let key = if waits { "paper-note-left-to-settle" } else { "paper-note-left" };
            notes.push(press.say(key, &[("date", press.words.day_short(day).into())]));
        }
        (StatusKind::Former, None) if waits => notes.push(press.say("paper-note-former-to-settle", &[])),
        (kind, _) => notes.push(press.say(&format!("status-{}", kind.word()), &[])),
    }
    let owed = row.holding.subscribed.0 - row.holding.paid.0;
    if owed > 0 {
        let amount = press.words.money(Money(owed), paper.register.coop.currency);
        notes.push(press.say("paper-note-owes", &[("amount", amount.into())]));
    }
    if row.listed.is_empty() {
        notes.push(press.say("paper-note-erased", &[]));
    }
    notes.join("; ")
}
