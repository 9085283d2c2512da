//! A table: columns as wide as what stands in them, rows with a hairline, sums in a heavier type.

use crate::flow::cloth::GLYPH;
use crate::flow::ink::{INK, LINE};
use crate::flow::paper::MARGIN;
use crate::flow::sheet::Sheet;
use crate::flow::wrap::Lines;
use crate::press::{HAIR, NOTE_LEADING, PLAIN, Press, QUIET, SUM, Style, THIN};

/// Between columns.
pub const GAP: f32 = 12.0;
/// From a class's glyph to its word.
const GLYPH_GAP: f32 = 5.25;
/// Height of a row of one line, and in a close table.
pub const ROW_HEIGHT: f32 = 18.75;
/// Height of a row of one line in a close table.
pub const CLOSE: f32 = 15.0;
/// What each further line adds.
const LEADING: f32 = 12.75;

/// A column about to be placed.
#[derive(Clone, Debug)]
pub struct Column {
    /// Over it.
    pub head: String,
    /// Figures stand right, words left.
    pub figures: bool,
    /// As wide as it needs, in points.
    pub width: f32,
    /// Takes a share of what is left over, or gives where there is too little.
    pub gives: bool,
}

impl Column {
    /// A column of words so wide.
    pub fn words(head: String, width: f32) -> Self {
        Self { head, figures: false, width, gives: false }
    }

    /// A column of figures so wide.
    pub fn figures(head: String, width: f32) -> Self {
        Self { head, figures: true, width, gives: false }
    }

    /// A column of words that takes what is left.
    pub fn rest(head: String) -> Self {
        Self { head, figures: false, width: 0.0, gives: true }
    }
}

/// What stands in a cell.
#[derive(Clone, Debug)]
pub enum What {
    /// Words or figures.
    Text(String),
    /// Classes, one under the other: dye and name.
    Classes(Vec<(u8, String)>),
}

/// A cell of a row.
#[derive(Clone, Debug)]
pub struct Cell {
    pub what: What,
    pub style: Style,
    /// How many columns it stands in.
    pub span: usize,
}

impl Cell {
    pub fn plain(text: impl Into<String>) -> Self {
        Self { what: What::Text(text.into()), style: PLAIN, span: 1 }
    }

    pub fn quiet(text: impl Into<String>) -> Self {
        Self { style: Style(PLAIN.0, PLAIN.1, QUIET.2), ..Self::plain(text) }
    }

    pub fn sum(text: impl Into<String>) -> Self {
        Self { style: SUM, ..Self::plain(text) }
    }

    pub fn classes(classes: Vec<(u8, String)>) -> Self {
        Self { what: What::Classes(classes), style: PLAIN, span: 1 }
    }

    pub fn none() -> Self {
        Self::plain("")
    }

    pub fn over(self, span: usize) -> Self {
        Self { span, ..self }
    }
}

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    pub cells: Vec<Cell>,
    /// A hairline stands under it.
    pub ruled: bool,
    /// It stays with the rows it sums.
    pub sum: bool,
}

impl Row {
    /// A row with a hairline.
    pub fn of(cells: Vec<Cell>) -> Self {
        Self { cells, ruled: true, sum: false }
    }

    /// A row that goes on in the next.
    pub fn open(cells: Vec<Cell>) -> Self {
        Self { cells, ruled: false, sum: false }
    }

    /// A sum.
    pub fn sum(cells: Vec<Cell>) -> Self {
        Self { cells, ruled: false, sum: true }
    }
}

/// A row whose lines are broken.
pub struct Laid {
    cells: Vec<LaidCell>,
    pub height: f32,
}

/// A cell whose lines are broken: its first column, its right edge, and its texts, each with the dye of
/// the class it names.
struct LaidCell {
    at: usize,
    right: f32,
    texts: Vec<(Option<u8>, Lines)>,
}

/// Columns in their places.
#[derive(Clone)]
pub struct Table {
    columns: Vec<(Column, f32)>,
    /// Height of a row of one line.
    pub height: f32,
    head_lines: f32,
}

impl Table {
    /// Places columns between the margins. Those that give share what is left over; where there is too
    /// little, the widest of them give first.
    pub fn place(press: &mut Press, mut columns: Vec<Column>, height: f32) -> Self {
        for column in &mut columns {
            // The head may take two lines: only its longest word must fit.
            let head = column.head.split(' ').map(|w| press.width(QUIET, w)).fold(0.0, f32::max);
            // A hair more, so that the widest text fits its own column whatever the rounding.
            column.width = column.width.max(head) + 0.1;
        }
        #[allow(clippy::cast_precision_loss)] // a few columns
        let gaps = GAP * columns.len().saturating_sub(1) as f32;
        let room = press.format.measure() - gaps;
        let taken: f32 = columns.iter().map(|c| c.width).sum();
        if taken > room {
            narrow(&mut columns, room);
        } else {
            #[allow(clippy::cast_precision_loss)]
            let givers = columns.iter().filter(|c| c.gives).count() as f32;
            for column in columns.iter_mut().filter(|c| c.gives) {
                column.width += (room - taken) / givers;
            }
        }
        let mut x = MARGIN;
        let mut placed = Vec::with_capacity(columns.len());
        let mut head_lines = 1;
        for column in columns {
            head_lines = head_lines.max(press.shaper.wrap(QUIET.0, QUIET.1, column.width, &column.head).lines.len());
            let left = x;
            x += column.width + GAP;
            placed.push((column, left));
        }
        #[allow(clippy::cast_precision_loss)]
        Self { columns: placed, height, head_lines: head_lines as f32 }
    }

    /// Height of the heads, their rule included.
    pub fn head_height(&self) -> f32 {
        9.0 + NOTE_LEADING * self.head_lines
    }

    /// Sets the heads; gives back where rows begin.
    pub fn set_heads(&self, press: &mut Press, sheet: &mut Sheet, y: f32) -> f32 {
        let bottom = y + self.head_height();
        for (column, left) in &self.columns {
            let lines = press.shaper.wrap(QUIET.0, QUIET.1, column.width, &column.head);
            #[allow(clippy::cast_precision_loss)]
            let mut line = bottom - 8.25 - NOTE_LEADING * (lines.lines.len() - 1) as f32;
            for text in &lines.lines {
                if column.figures {
                    sheet.text_right(text, lines.size, left + column.width, line, QUIET.2);
                } else {
                    sheet.text(text, lines.size, *left, line, QUIET.2);
                }
                line += NOTE_LEADING;
            }
        }
        press.rule(sheet, bottom - THIN, THIN, INK);
        bottom
    }

    /// Where a column's figures end and its words begin.
    pub fn edges(&self, column: usize) -> (f32, f32) {
        self.columns.get(column).map_or((MARGIN, MARGIN), |(c, left)| (*left, left + c.width))
    }

    /// Breaks the lines of a row.
    pub fn lay(&self, press: &mut Press, row: &Row) -> Laid {
        let mut at = 0;
        let mut most = 1;
        let mut cells = Vec::with_capacity(row.cells.len());
        for cell in &row.cells {
            let last = (at + cell.span).min(self.columns.len()).max(1) - 1;
            let (left, right) = (self.edges(at).0, self.edges(last).1);
            let Style(face, size, _) = cell.style;
            let texts: Vec<(Option<u8>, Lines)> = match &cell.what {
                What::Text(text) => vec![(None, press.shaper.wrap(face, size, right - left, text))],
                What::Classes(classes) => classes
                    .iter()
                    .map(|(dye, name)| {
                        (Some(*dye), press.shaper.wrap(face, size, right - left - GLYPH - GLYPH_GAP, name))
                    })
                    .collect(),
            };
            most = most.max(texts.iter().map(|(_, lines)| lines.lines.len()).sum());
            cells.push(LaidCell { at, right, texts });
            at += cell.span;
        }
        #[allow(clippy::cast_precision_loss)] // a handful of lines
        let height = self.height + LEADING * (most - 1) as f32;
        Laid { cells, height }
    }

    /// Sets a row with its upper edge at `top`.
    pub fn set(&self, press: &mut Press, sheet: &mut Sheet, laid: &Laid, row: &Row, top: f32) {
        let stands = top + self.height * 0.5 + 2.8;
        for (LaidCell { at, right, texts }, cell) in laid.cells.iter().zip(&row.cells) {
            let figures = cell.span == 1 && self.columns.get(*at).is_some_and(|(c, _)| c.figures);
            let left = self.edges(*at).0;
            let mut y = stands;
            for (dye, lines) in texts {
                let mut x = left;
                if let Some(dye) = dye {
                    press.glyph(sheet, *dye, x, y);
                    x += GLYPH + GLYPH_GAP;
                }
                for line in &lines.lines {
                    if figures {
                        sheet.text_right(line, lines.size, *right, y, cell.style.2);
                    } else {
                        sheet.text(line, lines.size, x, y, cell.style.2);
                    }
                    y += LEADING;
                }
            }
        }
        if row.ruled {
            press.rule(sheet, top + laid.height - HAIR, HAIR, LINE);
        }
    }
}

/// Makes the columns that give narrower, the widest first, until all fit.
fn narrow(columns: &mut [Column], room: f32) {
    let fixed: f32 = columns.iter().filter(|c| !c.gives).map(|c| c.width).sum();
    let mut widths: Vec<f32> = columns.iter().filter(|c| c.gives).map(|c| c.width).collect();
    widths.sort_by(f32::total_cmp);
    let (mut left, mut cap) = ((room - fixed).max(0.0), 0.0);
    #[allow(clippy::cast_precision_loss)] // a few columns
    for (i, width) in widths.iter().enumerate() {
        cap = left / (widths.len() - i) as f32;
        if *width > cap {
            break;
        }
        left -= width;
        cap = *width;
    }
    for column in columns.iter_mut().filter(|c| c.gives) {
        column.width = column.width.min(cap);
    }
}

/// Widest of some texts in the type of rows.
pub fn widest<'t>(press: &mut Press, texts: impl IntoIterator<Item = &'t str>) -> f32 {
    texts.into_iter().map(|t| press.width(SUM, t)).fold(0.0, f32::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_columns_give_first() {
        let mut columns: Vec<Column> =
            [40.0, 100.0, 200.0].map(|w| Column { gives: true, ..Column::words(String::new(), w) }).into();
        narrow(&mut columns, 220.0);
        assert_eq!(columns.iter().map(|c| c.width).collect::<Vec<_>>(), [40.0, 90.0, 90.0]);
    }
}
