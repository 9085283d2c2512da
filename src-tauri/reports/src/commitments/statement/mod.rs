//! A statement of hours: where a member stands, every step of the sum, and every entry behind it.
//!
//! Statements of all members go into one file; each is packed as soon as its last line stands.

mod bar;
mod said;
mod sum;
mod work;

use crate::flow::bind::{About, Bookmark};
use crate::flow::face::Face;
use crate::flow::ink::INK;
use crate::flow::paper::{MARGIN, Paper};
use crate::flow::sheet::Sheet;
use crate::press::{HEAD, HEAVY, NOTE_LEADING, Press, QUIET, Style, THIN};
use crate::{Document, ReportError};
use chrono::NaiveDate;
use minga_core::commitments::Balance;
use minga_core::ids::ClassId;
use minga_words::Words;
use minga_words::hours::{Reading, Told};

/// Where the address stands on the first page.
const ADDRESS: f32 = 71.0;
/// Where the one sentence stands.
const SENTENCE: f32 = 127.0;
/// Where what goes on from the page before begins.
const LATER: f32 = 66.0;
/// What stays clear above the lower edge, for the foot.
const BELOW: f32 = 50.0;
/// From the heavy rule of a section to what stands in it.
const SECTION: f32 = 24.0;
/// Height of the end: until when the member is in order, and the signature.
const CLOSE: f32 = 44.0;
/// What the co-op signs.
const SIGNATURE: f32 = 157.5;

/// Work in a statement, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkLine {
    /// The day of the work.
    pub on: NaiveDate,
    /// What was worked on, and who did it where that was not the member.
    pub what: String,
    /// Who approved it.
    pub by: String,
    /// Minutes or sessions; below zero where it takes an earlier line back.
    pub units: i64,
}

/// A member's statement.
#[derive(Clone, Debug)]
pub struct StatementPaper<'a> {
    /// Who.
    pub name: &'a str,
    /// Member number.
    pub number: i64,
    /// Classes on that day, as a list.
    pub classes: &'a str,
    /// Those who owe together, where a household does; empty otherwise.
    pub together: &'a str,
    /// First day in the co-op, where one member is asked.
    pub since: Option<NaiveDate>,
    /// Where the member stands.
    pub balance: &'a Balance,
    /// The work that counts in the period, and sessions attended or excused: what the balance calls done.
    pub work: &'a [WorkLine],
}

/// What all statements of one file share.
#[derive(Clone, Copy)]
pub struct StatementsPaper<'a> {
    /// The co-op.
    pub coop: &'a str,
    /// Its place; may be empty.
    pub place: &'a str,
    /// Each class's dye and count, for the band in the foot.
    pub parts: &'a [(u8, usize)],
    /// The day the paper is made.
    pub on: NaiveDate,
    /// Whom to tell when something is not right; may be empty.
    pub tell: &'a str,
    /// The name of a class.
    pub class: &'a dyn Fn(ClassId) -> String,
}

impl std::fmt::Debug for StatementsPaper<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("StatementsPaper").field("coop", &self.coop).field("on", &self.on).finish_non_exhaustive()
    }
}

/// Prints statements, one after the other, each beginning on a page of its own.
///
/// # Errors
/// When the lines of one do not come to its balance, the entries not to what is done, or a page cannot be drawn.
pub fn statements<'a>(
    shared: &StatementsPaper,
    papers: impl IntoIterator<Item = StatementPaper<'a>>,
    words: &Words,
    size: Paper,
) -> Result<Document, ReportError> {
    let mut press = Press::new(words, size.format())?;
    let tables = Tables::place(&mut press);
    let mut bookmarks = Vec::new();
    let mut last = None;
    for paper in papers {
        bookmarks.push(Bookmark { title: format!("{} {}", paper.number, paper.name), page: press.binding.pages() + 1 });
        last = Some(paper.number);
        Pages::new(&mut press, shared, &paper, &tables)?.set();
    }
    if bookmarks.is_empty() {
        let mut sheet = press.sheet();
        press.head(&mut sheet, shared.coop, &dated(shared, words));
        press.set(&mut sheet, QUIET, &words.say("statement-nobody", &[]), MARGIN, LATER + 12.0);
        press.binding.add(&sheet);
    }
    let title = match last {
        Some(number) if bookmarks.len() == 1 => said::title(words, number),
        _ => words.say("statements-title", &[]),
    };
    press.close(
        &About { title, author: shared.coop.to_owned(), lang: words.lang().to_owned(), on: shared.on },
        &bookmarks,
    )
}

/// `Quito, 4 March 2027`.
fn dated(shared: &StatementsPaper, words: &Words) -> String {
    let day = words.day(shared.on);
    if shared.place.is_empty() { day } else { format!("{}, {day}", shared.place) }
}

/// The tables of a statement, the same in all.
struct Tables {
    sum: crate::book::table::Table,
    work: crate::book::table::Table,
}

impl Tables {
    fn place(press: &mut Press) -> Self {
        Self { sum: sum::table(press), work: work::table(press) }
    }
}

/// The pages of one statement.
struct Pages<'a, 'p, 'w> {
    press: &'p mut Press<'w>,
    shared: &'a StatementsPaper<'a>,
    paper: &'a StatementPaper<'a>,
    tables: &'a Tables,
    lines: Vec<Told>,
    sheet: Sheet,
    /// Where what comes next stands.
    y: f32,
    first: usize,
}

impl<'a, 'p, 'w> Pages<'a, 'p, 'w> {
    fn new(
        press: &'p mut Press<'w>,
        shared: &'a StatementsPaper<'a>,
        paper: &'a StatementPaper<'a>,
        tables: &'a Tables,
    ) -> Result<Self, ReportError> {
        let words = press.words;
        let balance = paper.balance;
        let reading = Reading { words, balance, since: paper.since, class: shared.class };
        let lines = reading.lines();
        let told = |units: i64| words.units(units, balance.unit);
        let sum: i64 = lines.iter().map(|line| line.units).sum();
        if sum != balance.balance {
            return Err(ReportError::SumsDisagree { rows: told(sum), classes: told(balance.balance) });
        }
        let (done, work) = (work::done(balance), paper.work.iter().map(|line| line.units).sum());
        if done != work {
            return Err(ReportError::SumsDisagree { rows: told(work), classes: told(done) });
        }
        let (sheet, first) = (press.sheet(), press.binding.pages() + 1);
        Ok(Self { press, shared, paper, tables, lines, sheet, y: 0.0, first })
    }

    fn set(mut self) {
        self.set_head();
        self.set_address();
        self.set_sentence();
        self.set_bar();
        self.set_sum();
        self.set_work();
        self.set_close();
        self.finish();
    }

    fn words(&self) -> &'w Words {
        self.press.words
    }

    /// A quantity as a column shows it.
    fn units(&self, units: i64) -> String {
        self.words().units(units, self.paper.balance.unit)
    }

    fn set_head(&mut self) {
        let dated = dated(self.shared, self.words());
        self.press.head(&mut self.sheet, self.shared.coop, &dated);
    }

    fn set_address(&mut self) {
        let words = self.words();
        let (right, measure) = (self.press.format.right(), self.press.format.measure());
        let named = Style(Face::Sans, HEAD, INK);
        let at = [MARGIN, ADDRESS, measure * 0.6];
        let name = if self.paper.name.is_empty() { "–" } else { self.paper.name };
        let y = self.press.set_lines(&mut self.sheet, named, name, at, 15.0);
        let number = said::number(words, self.paper.number, self.paper.classes);
        let y = self.press.set_lines(&mut self.sheet, named, &number, [MARGIN, y, measure * 0.6], 15.0);
        if !self.paper.together.is_empty() {
            let together = words.say("statement-together", &[("names", self.paper.together.into())]);
            self.press.set_lines(&mut self.sheet, QUIET, &together, [MARGIN, y, measure * 0.6], NOTE_LEADING);
        }
        let about = said::about(words, self.paper.balance);
        let lines = self.press.shaper.broken_text(QUIET.0, QUIET.1, 235.0, &about);
        for (line, y) in lines.iter().zip([ADDRESS - 1.5, ADDRESS + 11.25, ADDRESS + 24.0]) {
            self.press.set_right(&mut self.sheet, QUIET, line, right, y);
        }
    }

    fn set_sentence(&mut self) {
        let (words, measure) = (self.words(), self.press.format.measure());
        let sentence = said::sentence(words, self.paper, &self.lines);
        let at = [MARGIN, SENTENCE, measure];
        let y = self.press.set_lines(&mut self.sheet, Style(Face::Serif, 21.75, INK), &sentence, at, 27.0) - 27.0;
        let key = if self.shared.tell.is_empty() { "statement-lead" } else { "statement-lead-tell" };
        let lead = words.say(key, &[("person", self.shared.tell.into())]);
        let at = [MARGIN, y + 21.0, measure.min(430.0)];
        self.y = self.press.set_lines(&mut self.sheet, Style(Face::Serif, HEAD, INK), &lead, at, 15.75) - 4.0;
    }

    /// Begins a section under a heavy rule, with at least `height` of what it holds on the same page.
    fn section(&mut self, head: &str, hint: &str, height: f32) {
        self.room(SECTION + height);
        let right = self.press.format.right();
        self.press.rule(&mut self.sheet, self.y, HEAVY, INK);
        self.press.set(&mut self.sheet, Style(Face::Strong, HEAD, INK), head, MARGIN, self.y + 17.5);
        self.press.set_right(&mut self.sheet, QUIET, hint, right, self.y + 17.5);
        self.y += SECTION;
    }

    /// A note in small type, over the whole width.
    fn note(&mut self, text: &str) {
        self.room(NOTE_LEADING);
        let at = [MARGIN, self.y + 11.5, self.press.format.measure()];
        self.y = self.press.set_lines(&mut self.sheet, QUIET, text, at, NOTE_LEADING) - 11.5;
    }

    fn set_close(&mut self) {
        let words = self.words();
        let text = said::outlook(words, self.paper.balance);
        let (right, measure) = (self.press.format.right(), self.press.format.measure());
        let room = measure - SIGNATURE - 25.5;
        #[allow(clippy::cast_precision_loss)] // a few lines
        let lines = self.press.shaper.broken_text(QUIET.0, QUIET.1, room, &text).len() as f32;
        self.room((NOTE_LEADING * lines + 10.0).max(CLOSE));
        self.y += 10.0;
        self.press.set_lines(&mut self.sheet, QUIET, &text, [MARGIN, self.y + 11.0, room], NOTE_LEADING);
        let y = self.y + 21.0;
        self.sheet.rect(right - SIGNATURE, y, SIGNATURE, THIN, INK);
        self.press.set(&mut self.sheet, QUIET, &words.say("receipt-signed", &[]), right - SIGNATURE, y + 12.0);
        self.y = y + 12.0;
    }

    /// Turns the page where less than `height` is left.
    fn room(&mut self, height: f32) -> bool {
        let full = self.y + height > self.press.format.height - BELOW;
        if full {
            let next = self.press.sheet();
            let sheet = std::mem::replace(&mut self.sheet, next);
            self.press.binding.add(&sheet);
            self.set_head();
            self.y = LATER;
        }
        full
    }

    /// Adds the last page and the feet of all.
    fn finish(self) {
        let Self { press, shared, paper, sheet, first, .. } = self;
        press.binding.add(&sheet);
        let pages = press.binding.pages() + 1 - first;
        let title = said::title(press.words, paper.number);
        for page in 1..=pages {
            let mut sheet = press.sheet();
            press.foot(&mut sheet, (page, pages), &title, shared.parts, false);
            press.binding.add_foot(first + page - 1, &sheet);
        }
    }
}
