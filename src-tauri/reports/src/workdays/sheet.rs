//! The sheet of a work day: who signed up, and room to write when they came and left, the hours, and their name.
//! Signed, it is typed back by keyboard.

use crate::book::table::{Cell, Column, Row, Table};
use crate::book::{Book, Front};
use crate::flow::face::Face;
use crate::flow::ink::{INK, INK_2};
use crate::flow::paper::{MARGIN, Paper};
use crate::press::{HAIR, Press, QUIET, Style, THIN};
use crate::{Document, ReportError};
use chrono::{NaiveDate, NaiveTime};
use minga_words::Words;

/// Height of a row: room for a hand.
const HEIGHT: f32 = 25.5;
/// Empty lines for those who come without having signed up.
const FEWEST_EMPTY: usize = 6;
/// Columns that are written into: came, left, hours, signature.
const BOXES: [usize; 4] = [2, 3, 4, 5];

/// Someone who signed up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedUp {
    /// Member number.
    pub number: i64,
    /// As it is spoken.
    pub name: String,
    /// The weave of the class; none where in no class.
    pub dye: Option<u8>,
    /// Waits for a place.
    pub waits: bool,
}

/// A work day to print.
#[derive(Clone, Debug)]
pub struct WorkDayPaper<'a> {
    /// The co-op.
    pub coop: &'a str,
    /// Each class's dye and count, for the band in the foot.
    pub parts: Vec<(u8, usize)>,
    /// What the day is called.
    pub title: &'a str,
    /// What the work is for.
    pub asset: &'a str,
    /// When.
    pub on: NaiveDate,
    /// From and to.
    pub times: (NaiveTime, NaiveTime),
    /// Where people meet; may be empty.
    pub meet: &'a str,
    /// What is to be done; may be empty.
    pub tasks: &'a str,
    /// What to bring; may be empty.
    pub tools: &'a str,
    /// For how many there is room.
    pub places: Option<u32>,
    /// The short code by which the sheet is found again.
    pub code: &'a str,
    /// Who signed up, in the order they are to stand.
    pub signed_up: &'a [SignedUp],
}

/// Prints the sheet of a work day.
///
/// # Errors
/// When the page cannot be drawn.
pub fn work_day_sheet(paper: &WorkDayPaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    let mut press = Press::new(words, size.format())?;
    let coming = paper.signed_up.iter().filter(|s| !s.waits).count();
    let mut summary = words.say("work-day-signed-up", &[("people", coming.into())]);
    if let Some(places) = paper.places {
        summary = words.say("work-day-places", &[("said", summary.into()), ("places", i64::from(places).into())]);
    }
    let front = Front {
        coop: paper.coop.to_owned(),
        state: words.say("work-day-code", &[("code", paper.code.into())]),
        title: paper.title.to_owned(),
        lead: when(paper, words),
        summary,
        parts: paper.parts.clone(),
        checked: false,
        on: paper.on,
    };
    let columns = vec![
        Column::figures(words.say("paper-column-number", &[]), 28.0),
        Column::rest(words.say("paper-column-name", &[])),
        Column::words(words.say("work-day-came", &[]), 44.0),
        Column::words(words.say("work-day-left", &[]), 44.0),
        Column::words(words.say("work-day-hours", &[]), 44.0),
        Column::words(words.say("work-day-signature", &[]), 138.0),
    ];
    let table = Table::place(&mut press, columns, HEIGHT);
    let mut book = Book::open(&mut press, front);
    book.y += 6.0;
    let facts = [
        ("work-day-for", paper.asset),
        ("work-day-meet", paper.meet),
        ("work-day-tasks", paper.tasks),
        ("work-day-tools", paper.tools),
    ];
    let facts: Vec<(String, String)> = facts
        .into_iter()
        .filter(|(_, so)| !so.is_empty())
        .map(|(what, so)| (words.say(what, &[]), so.to_owned()))
        .collect();
    book.facts(&facts);
    book.section(&words.say("work-day-who", &[]), &words.say("work-day-hint", &[]), 4.0 * HEIGHT);
    book.begin(table.clone());
    for person in paper.signed_up {
        let mut name = if person.name.is_empty() { "–".to_owned() } else { person.name.clone() };
        if person.waits {
            name = words.say("work-day-waits", &[("name", name.into())]);
        }
        let name = match person.dye {
            Some(dye) => Cell::classes(vec![(dye, name)]),
            None => Cell::plain(name),
        };
        set_line(&mut book, &table, vec![Cell::quiet(person.number.to_string()), name]);
    }
    for _ in 0..empty_lines(&book) {
        set_line(&mut book, &table, vec![Cell::none()]);
    }
    set_confirmed(&mut book, words);
    book.finish().close(press)
}

/// `Saturday 13 March 2027, 08:00 to 12:00`.
fn when(paper: &WorkDayPaper, words: &Words) -> String {
    let time = |at: NaiveTime| at.format("%H:%M").to_string();
    let (from, to) = (time(paper.times.0), time(paper.times.1));
    let day = words.weekday(paper.on);
    words.say("work-day-when", &[("day", day.into()), ("from", from.into()), ("to", to.into())])
}

/// As many empty lines as the page has room for, above whoever confirms; more on a next page where it is full.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // a page of lines
fn empty_lines(book: &Book) -> usize {
    let room = ((book.bottom() - book.y - CONFIRMED) / HEIGHT).floor().max(0.0) as usize;
    room.max(FEWEST_EMPTY)
}

/// Height of the end of the sheet.
const CONFIRMED: f32 = 42.0;

/// A line, with the fields that are written into framed.
fn set_line(book: &mut Book, table: &Table, cells: Vec<Cell>) {
    book.row(&Row::open(cells));
    let bottom = book.y;
    let frames = BOXES.map(|column| table.edges(column));
    let (_, sheet) = book.page();
    let top = bottom - HEIGHT + 3.0;
    for (left, right) in frames {
        let (wide, high) = (right - left, HEIGHT - 5.0);
        sheet.rect(left, top, wide, HAIR, INK_2);
        sheet.rect(left, top + high - HAIR, wide, HAIR, INK_2);
        sheet.rect(left, top, HAIR, high, INK_2);
        sheet.rect(right - HAIR, top, HAIR, high, INK_2);
    }
    // Where a number and a name are written in.
    let ((left, _), (_, right)) = (table.edges(0), table.edges(1));
    sheet.rect(left, bottom - 2.0 - HAIR, right - left, HAIR, INK_2);
}

/// Who led the day, and who confirms the hours.
fn set_confirmed(book: &mut Book, words: &Words) {
    book.room(CONFIRMED);
    let y = book.y + 26.0;
    let (press, sheet) = book.page();
    let wide = (press.format.measure() - 24.0) / 2.0;
    let small = Style(Face::Sans, QUIET.1, INK_2);
    for (key, x) in [("work-day-led", MARGIN), ("work-day-confirmed", MARGIN + wide + 24.0)] {
        sheet.rect(x, y, wide, THIN, INK);
        press.set(sheet, small, &words.say(key, &[]), x, y + 12.0);
    }
    book.y = y + 14.0;
}
