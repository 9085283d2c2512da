//! The wall chart of a cycle: how far all of us are, and who is in order, by first name or by number.
//!
//! It hangs where guests pass. So it names who is in order and nobody else, and no one's hours: whoever is not on
//! it yet is a bare thread among others.

use crate::book::table::{Cell, Column, ROW_HEIGHT, Row, Table};
use crate::book::{Book, Front};
use crate::flow::cloth;
use crate::flow::face::Face;
use crate::flow::ink::{INK, INK_2};
use crate::flow::paper::{MARGIN, Paper};
use crate::press::{Press, Style, THIN};
use crate::{Document, ReportError};
use chrono::NaiveDate;
use minga_core::commitments::{Span, Unit};
use minga_words::Words;

/// A class on the chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChartClass {
    /// Its weave.
    pub dye: u8,
    /// Its name.
    pub name: String,
    /// Members of whom something is asked.
    pub members: usize,
    /// Of them in order.
    pub in_order: usize,
    /// What they did in the period, together.
    pub done: i64,
}

/// A chart to print.
#[derive(Clone, Debug)]
pub struct ChartPaper<'a> {
    /// The co-op.
    pub coop: &'a str,
    /// Each class's dye and count, for the band in the foot.
    pub parts: Vec<(u8, usize)>,
    /// The cycle, the month, the year.
    pub period: Span,
    /// The day it shows.
    pub on: NaiveDate,
    /// What is counted.
    pub unit: Unit,
    /// What is pledged for the period, after waivers.
    pub pledged: i64,
    /// Done of it.
    pub done: i64,
    /// Classes of which something is asked, in order. A member counts in one of them.
    pub classes: Vec<ChartClass>,
    /// Those in order: first names, or numbers, in the order they are to stand.
    pub names: Vec<String>,
    /// Whether they are numbers.
    pub numbers: bool,
}

/// Height of the cloth.
const CLOTH: f32 = 42.0;
/// Size of a name, and from line to line.
const NAME: f32 = 15.0;
const LEADING: f32 = 22.5;
/// Between columns of names.
const BETWEEN: f32 = 18.0;

/// Prints the chart.
///
/// # Errors
/// When the names and the classes differ in how many are in order, or the page cannot be drawn.
pub fn wall_chart(paper: &ChartPaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    let members: usize = paper.classes.iter().map(|c| c.members).sum();
    let in_order: usize = paper.classes.iter().map(|c| c.in_order).sum();
    if in_order != paper.names.len() {
        return Err(ReportError::SumsDisagree { rows: paper.names.len().to_string(), classes: in_order.to_string() });
    }
    let mut press = Press::new(words, size.format())?;
    let front = Front {
        coop: paper.coop.to_owned(),
        state: words.day(paper.on),
        title: words.say("chart-title", &[("period", words.period(paper.period).into())]),
        lead: words.say(
            "chart-lead",
            &[
                ("done", words.units_told(paper.done, paper.unit).replace(" h ", "\u{a0}h\u{a0}").into()),
                ("pledged", words.units_told(paper.pledged, paper.unit).replace(" h ", "\u{a0}h\u{a0}").into()),
            ],
        ),
        summary: String::new(),
        parts: paper.parts.clone(),
        checked: false,
        on: paper.on,
    };
    let mut book = Book::open(&mut press, front);
    set_cloth(&mut book, paper, members);
    set_classes(&mut book, paper, words);
    set_invitation(&mut book, &words.say("chart-invite", &[]));
    let hint = words.say(if paper.numbers { "chart-by-number" } else { "chart-by-name" }, &[]);
    let head = words.say("chart-in-order", &[("in-order", in_order.into()), ("members", members.into())]);
    book.section(&head, &hint, 3.0 * LEADING);
    set_names(&mut book, paper);
    book.finish().close(press)
}

/// A stretch of each class: woven for those in order, bare warp for the rest.
#[allow(clippy::cast_precision_loss)] // counts of members, drawn a few centimetres long
fn set_cloth(book: &mut Book, paper: &ChartPaper, members: usize) {
    book.y += 10.0;
    let y = book.y;
    let (press, sheet) = book.page();
    let measure = press.format.measure();
    let mut x = MARGIN;
    for class in paper.classes.iter().filter(|c| c.members > 0) {
        let thread = measure / members.max(1) as f32;
        let (woven, wide) = (thread * class.in_order as f32, thread * class.members as f32);
        if woven > 0.0 {
            cloth::fill(sheet, class.dye, [x, y, woven, CLOTH], 2.0);
        }
        // A bare thread each, as long as they can be told apart.
        let step = thread.max(3.0);
        let mut bare = x + woven + step / 2.0;
        while bare < x + wide {
            sheet.rect(bare, y, THIN, CLOTH, INK_2);
            bare += step;
        }
        x += wide;
    }
    book.y += CLOTH + 16.0;
}

/// Each class: how many are in order, and what they did together.
fn set_classes(book: &mut Book, paper: &ChartPaper, words: &Words) {
    let columns = vec![
        Column::rest(words.say("paper-column-class", &[])),
        Column::figures(words.say("chart-members", &[]), 84.0),
        Column::figures(words.say("chart-column-in-order", &[]), 84.0),
        Column::figures(words.say("chart-done", &[]), 96.0),
    ];
    let table = Table::place(book.press, columns, ROW_HEIGHT);
    book.begin(table);
    for class in &paper.classes {
        book.row(&Row::of(vec![
            Cell::classes(vec![(class.dye, class.name.clone())]),
            Cell::plain(words.number(i64::try_from(class.members).unwrap_or(i64::MAX))),
            Cell::plain(words.number(i64::try_from(class.in_order).unwrap_or(i64::MAX))),
            Cell::plain(words.units(class.done, paper.unit)),
        ]));
    }
    book.y += 18.0;
}

/// The names, down the columns of each page.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)] // a page of names
fn set_names(book: &mut Book, paper: &ChartPaper) {
    let style = Style(Face::Serif, NAME, INK);
    let widest = paper.names.iter().map(|name| book.press.width(style, name)).fold(36.0, f32::max).min(220.0);
    let measure = book.press.format.measure();
    let across = (((measure + BETWEEN) / (widest + BETWEEN)).floor() as usize).max(1);
    let column = (measure + BETWEEN) / across as f32;
    let mut rest = &paper.names[..];
    while !rest.is_empty() {
        let room = ((book.bottom() - book.y) / LEADING).floor() as usize;
        if room == 0 {
            book.turn();
            continue;
        }
        let here = rest.len().min(room * across);
        let down = here.div_ceil(across);
        let (names, later) = rest.split_at(here);
        let top = book.y;
        let (press, sheet) = book.page();
        for (nth, name) in names.iter().enumerate() {
            let x = MARGIN + column * (nth / down) as f32;
            let y = top + LEADING * ((nth % down) as f32 + 0.75);
            let lines = press.shaper.wrap(style.0, style.1, column - BETWEEN, name);
            // A name of several lines would run into the next: it is set on one, however small.
            let whole = press.shaper.shape(style.0, name);
            let size = if lines.lines.len() == 1 { lines.size } else { NAME * (column - BETWEEN) / whole.width(NAME) };
            sheet.text(&whole, size, x, y, style.2);
        }
        book.y = top + LEADING * down as f32;
        rest = later;
    }
}

fn set_invitation(book: &mut Book, invite: &str) {
    let y = book.y + 6.0;
    let (press, sheet) = book.page();
    let at = [MARGIN, y, press.format.measure()];
    let below = press.set_lines(sheet, Style(Face::Serif, 13.5, INK), invite, at, 18.0);
    book.y = below;
}
