//! The roll: the members who meet some conditions, with the columns someone chose.

use crate::book::table::{Cell, Column, ROW_HEIGHT, Row, Table};
use crate::book::{Book, Front};
use crate::flow::cloth::GLYPH;
use crate::flow::paper::Paper;
use crate::press::{PLAIN, Press, SUM};
use crate::{Document, ReportError, Shown};
use chrono::NaiveDate;
use minga_words::Words;

/// The widest column that still counts towards how wide the paper must be, in points.
const WIDE: f32 = 170.0;

/// What stands in a cell of the roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RollCell {
    /// Words, or figures by locale.
    Text(String),
    /// Classes: dye and name.
    Classes(Vec<(u8, String)>),
}

/// A column of the roll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollColumn {
    /// Over it.
    pub head: String,
    /// Figures stand right.
    pub figures: bool,
    /// Under it; empty where nothing is summed.
    pub sum: String,
}

/// What a roll is printed from: rows as they were found, in their order.
#[derive(Clone, Debug)]
pub struct RollPaper<'a> {
    /// The co-op.
    pub coop: &'a str,
    /// Each class's dye and count, for the band in the foot.
    pub parts: Vec<(u8, usize)>,
    /// The name of the list, where it has one.
    pub name: &'a str,
    /// The conditions as a sentence, and the order.
    pub conditions: &'a str,
    /// The day the rows show.
    pub on: NaiveDate,
    /// Columns.
    pub columns: Vec<RollColumn>,
    /// Rows, a cell a column.
    pub rows: Vec<Vec<RollCell>>,
    /// Up to which act.
    pub shown: Shown<'a>,
}

/// Prints a roll; on its side where the columns ask for it.
///
/// # Errors
/// When the page cannot be drawn.
pub fn roll_of_members(paper: &RollPaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    let mut press = Press::new(words, size.format())?;
    let widths = widths(&mut press, paper);
    #[allow(clippy::cast_precision_loss)] // a few columns
    let needed = widths.iter().map(|w| w.min(WIDE)).sum::<f32>() + 12.0 * widths.len() as f32;
    if needed > press.format.measure() {
        press.format = press.format.turned();
    }
    let title = if paper.name.is_empty() { words.say("roll-title", &[]) } else { paper.name.to_owned() };
    let front = Front {
        coop: paper.coop.to_owned(),
        state: paper.shown.state(words, paper.on),
        title,
        lead: paper.conditions.to_owned(),
        summary: String::new(),
        parts: paper.parts.clone(),
        checked: true,
        on: paper.on,
    };
    let columns = paper.columns.iter().zip(widths);
    let columns = columns
        .map(|(c, width)| Column { head: c.head.clone(), figures: c.figures, width, gives: !c.figures })
        .collect();
    let table = Table::place(&mut press, columns, ROW_HEIGHT);
    let mut book = Book::open(&mut press, front);
    book.section(&words.say("roll-lines", &[("lines", paper.rows.len().into())]), "", 72.0);
    book.begin(table);
    for row in &paper.rows {
        book.row(&Row::of(row.iter().map(cell).collect()));
    }
    if paper.rows.is_empty() {
        let none = words.say("roll-empty", &[]);
        book.row(&Row::of(vec![Cell::quiet(none).over(paper.columns.len())]));
    }
    if paper.columns.iter().any(|c| !c.sum.is_empty()) {
        book.row(&Row::sum(paper.columns.iter().map(|c| Cell::sum(c.sum.clone())).collect()));
    }
    book.y += 6.0;
    book.note(&paper.shown.seal_line(words));
    book.finish().close(press)
}

fn cell(cell: &RollCell) -> Cell {
    match cell {
        RollCell::Text(text) => Cell::plain(text.clone()),
        RollCell::Classes(classes) => Cell::classes(classes.clone()),
    }
}

/// How wide each column is when nothing is broken.
fn widths(press: &mut Press, paper: &RollPaper) -> Vec<f32> {
    let mut widths = vec![0.0_f32; paper.columns.len()];
    for row in &paper.rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            let own = match cell {
                RollCell::Text(text) => press.width(PLAIN, text),
                RollCell::Classes(classes) => {
                    classes.iter().map(|(_, name)| press.width(PLAIN, name) + GLYPH + 5.25).fold(0.0, f32::max)
                }
            };
            *width = width.max(own);
        }
    }
    for (width, column) in widths.iter_mut().zip(&paper.columns) {
        *width = width.max(press.width(SUM, &column.sum));
    }
    widths
}
