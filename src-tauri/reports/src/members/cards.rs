//! Member cards, to be cut out: the size of a bank card, with the name, the number, the cloth of the class, and a
//! code that is read at the door of a work day.

use crate::flow::bind::{About, Bookmark};
use crate::flow::cloth::{self, GLYPH};
use crate::flow::face::Face;
use crate::flow::ink::{INK, INK_2, LINE};
use crate::flow::paper::{Format, MM, Paper};
use crate::flow::qr;
use crate::flow::sheet::{Sheet, Stamp};
use crate::press::{HAIR, NOTE, Press, QUIET, Style};
use crate::{Document, ReportError};
use chrono::NaiveDate;
use minga_words::Words;
use std::collections::HashMap;

/// ISO/IEC 7810 ID-1.
const CARD: Format = Format { width: 85.6 * MM, height: 54.0 * MM };
/// Height of the cloth along the lower edge.
const CLOTH: f32 = 5.0 * MM;
/// What stays clear inside a card.
const INSIDE: f32 = 5.0 * MM;
/// Side of the code.
const CODE: f32 = 27.0 * MM;
/// Cards side by side.
const ACROSS: usize = 2;

/// A member's card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// As it is spoken: `María Quispe`.
    pub name: String,
    /// Member number.
    pub number: i64,
    /// Classes: dye and name.
    pub classes: Vec<(u8, String)>,
    /// What the code holds: `minga_core::members::card::write`.
    pub code: String,
}

/// Cards to print.
#[derive(Clone, Debug)]
pub struct CardsPaper<'a> {
    /// The co-op.
    pub coop: &'a str,
    /// The day they are made.
    pub on: NaiveDate,
    /// Whose, in order.
    pub cards: &'a [Card],
}

/// How many cards a sheet holds: ten on A4, eight on Letter, where no printer reaches the fifth row.
pub fn cards_on(size: Paper) -> usize {
    ACROSS * down(size)
}

fn down(size: Paper) -> usize {
    match size {
        Paper::A4 => 5,
        Paper::Letter => 4,
    }
}

/// Prints member cards.
///
/// # Errors
/// When a code or a page cannot be drawn.
pub fn member_cards(paper: &CardsPaper, words: &Words, size: Paper) -> Result<Document, ReportError> {
    let mut press = Press::new(words, size.format())?;
    let mut cloths = HashMap::new();
    let mut bookmarks = Vec::new();
    for cards in paper.cards.chunks(cards_on(size)) {
        let [first, last] = [cards.first(), cards.last()].map(|card| card.map_or(0, |card| card.number).to_string());
        let title = words.say("paper-register-numbers", &[("first", first.into()), ("last", last.into())]);
        let mut sheet = press.sheet();
        set_cuts(&press, &mut sheet, size);
        for (place, card) in cards.iter().enumerate() {
            let corner = corner(&press, size, place);
            set_card(&mut press, &mut sheet, &mut cloths, paper.coop, card, corner)?;
        }
        let page = press.binding.add(&sheet);
        bookmarks.push(Bookmark { title, page });
    }
    if paper.cards.is_empty() {
        let mut sheet = press.sheet();
        press.head(&mut sheet, paper.coop, &words.day(paper.on));
        press.set(&mut sheet, QUIET, &words.say("cards-none", &[]), crate::flow::paper::MARGIN, 78.0);
        press.binding.add(&sheet);
    }
    let (title, author) = (words.say("cards-title", &[]), paper.coop.to_owned());
    press.close(&About { title, author, lang: words.lang().to_owned(), on: paper.on }, &bookmarks)
}

/// Upper left corner of all cards.
#[allow(clippy::cast_precision_loss)] // a few cards on a sheet
fn origin(press: &Press, size: Paper) -> [f32; 2] {
    let Format { width, height } = press.format;
    [(width - CARD.width * ACROSS as f32) / 2.0, (height - CARD.height * down(size) as f32) / 2.0]
}

#[allow(clippy::cast_precision_loss)]
fn corner(press: &Press, size: Paper, place: usize) -> [f32; 2] {
    let [left, top] = origin(press, size);
    [left + CARD.width * (place % ACROSS) as f32, top + CARD.height * (place / ACROSS) as f32]
}

/// Where to cut: marks in the margins and, faintly, the lines between cards.
#[allow(clippy::cast_precision_loss)]
fn set_cuts(press: &Press, sheet: &mut Sheet, size: Paper) {
    let [left, top] = origin(press, size);
    let (wide, high) = (CARD.width * ACROSS as f32, CARD.height * down(size) as f32);
    let mark = 9.0;
    for column in 0..=ACROSS {
        let x = left + CARD.width * column as f32 - HAIR / 2.0;
        sheet.rect(x, top, HAIR, high, LINE);
        sheet.rect(x, top - mark - 3.0, HAIR, mark, INK_2);
        sheet.rect(x, top + high + 3.0, HAIR, mark, INK_2);
    }
    for row in 0..=down(size) {
        let y = top + CARD.height * row as f32 - HAIR / 2.0;
        sheet.rect(left, y, wide, HAIR, LINE);
        sheet.rect(left - mark - 3.0, y, mark, HAIR, INK_2);
        sheet.rect(left + wide + 3.0, y, mark, HAIR, INK_2);
    }
}

#[allow(clippy::cast_precision_loss)] // a few lines
fn set_card(
    press: &mut Press,
    sheet: &mut Sheet,
    cloths: &mut HashMap<Vec<u8>, Stamp>,
    coop: &str,
    card: &Card,
    [left, top]: [f32; 2],
) -> Result<(), ReportError> {
    let words = press.words;
    let x = left + INSIDE;
    let room = CARD.width - INSIDE - CODE - 6.0;
    press.set_lines(sheet, QUIET, coop, [x, top + 21.0, CARD.width - 2.0 * INSIDE], 11.5);

    // The name as large as fits in two lines.
    let name = if card.name.is_empty() { "–" } else { &card.name };
    let sizes = [16.5, 15.0, 13.5, 12.0, 10.5];
    let fits = |press: &mut Press, size: f32| press.shaper.wrap(Face::Serif, size, room, name).lines.len() <= 2;
    let size = sizes.into_iter().find(|size| fits(press, *size)).unwrap_or(10.5);
    let leading = size * 1.18;
    let at = [x, top + 50.0, room];
    let y = press.set_lines(sheet, Style(Face::Serif, size, INK), name, at, leading) - leading + 20.0;

    let number = words.say("statement-number", &[("number", card.number.to_string().into())]);
    press.set(sheet, Style(Face::Strong, 12.75, INK), &number, x, y);
    // Whatever class does not fit above the cloth stands in the cloth alone.
    let mut line = y + 16.0;
    for (dye, name) in &card.classes {
        if line > top + CARD.height - CLOTH - 4.0 {
            break;
        }
        press.glyph(sheet, *dye, x, line);
        line =
            press.set_lines(sheet, Style(Face::Sans, NOTE, INK), name, [x + GLYPH + 5.25, line, room - GLYPH], 12.75);
    }

    let code_left = left + CARD.width - CODE - 3.0;
    let code_top = top + 27.0;
    qr::draw(sheet, &card.code, [code_left, code_top, CODE])?;
    let small = Style(Face::Sans, 6.5, INK_2);
    let wide = press.width(small, &card.code);
    press.set(sheet, small, &card.code, code_left + (CODE - wide) / 2.0, code_top + CODE + 1.0);

    let dyes: Vec<u8> = card.classes.iter().map(|(dye, _)| *dye).collect();
    if !dyes.is_empty() {
        let stamp = *cloths.entry(dyes).or_insert_with_key(|dyes| {
            let parts: Vec<(u8, usize)> = dyes.iter().map(|dye| (*dye, 1)).collect();
            press.binding.stamp(&cloth::band(&parts, Format { width: CARD.width, height: CLOTH }))
        });
        sheet.stamp(stamp, left, top + CARD.height - CLOTH, CLOTH);
    }
    Ok(())
}
