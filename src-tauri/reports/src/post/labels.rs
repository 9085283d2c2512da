//! Address labels, on the sheets that are sold for them.

use super::{Addressee, Sender};
use crate::flow::bind::{About, Bookmark};
use crate::flow::face::Face;
use crate::flow::ink::INK;
use crate::flow::paper::{Format, MM, Paper};
use crate::flow::sheet::Sheet;
use crate::flow::wrap::Lines;
use crate::press::Press;
use crate::{Document, ReportError};
use minga_words::Words;

/// A sheet of labels as it is sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stock {
    /// A4, 3 by 8 labels of 70 by 37 mm.
    Label70x37,
    /// A4, 3 by 7 labels of 63.5 by 38.1 mm (as Avery L7160).
    Label63x38,
    /// Letter, 3 by 10 labels of 2 5/8 by 1 inch (Avery 5160).
    Avery5160,
}

impl Stock {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Label70x37, Self::Label63x38, Self::Avery5160];

    /// The word on the command line and in the window.
    pub fn word(self) -> &'static str {
        match self {
            Self::Label70x37 => "70x37",
            Self::Label63x38 => "63x38",
            Self::Avery5160 => "avery-5160",
        }
    }

    /// Reads the word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stock| stock.word() == word)
    }

    /// Labels on a sheet.
    pub fn labels(self) -> usize {
        let Sized { across, down, .. } = self.sized();
        across * down
    }

    fn sized(self) -> Sized {
        let inch = 72.0;
        match self {
            Self::Label70x37 => Sized {
                format: Paper::A4.format(),
                across: 3,
                down: 8,
                corner: [0.0, 0.5 * MM],
                pitch: [70.0 * MM, 37.0 * MM],
                label: [70.0 * MM, 37.0 * MM],
            },
            Self::Label63x38 => Sized {
                format: Paper::A4.format(),
                across: 3,
                down: 7,
                corner: [7.2 * MM, 15.1 * MM],
                pitch: [66.04 * MM, 38.1 * MM],
                label: [63.5 * MM, 38.1 * MM],
            },
            Self::Avery5160 => Sized {
                format: Paper::Letter.format(),
                across: 3,
                down: 10,
                corner: [0.1875 * inch, 0.5 * inch],
                pitch: [2.75 * inch, inch],
                label: [2.625 * inch, inch],
            },
        }
    }
}

/// Where the labels lie on their sheet.
struct Sized {
    format: Format,
    across: usize,
    down: usize,
    corner: [f32; 2],
    pitch: [f32; 2],
    label: [f32; 2],
}

/// What stays clear inside a label: printers draw sheets in a little askew, and cannot print to the edge.
const INSIDE: f32 = 5.0 * MM;
/// Sizes of type tried, the largest first.
const SIZES: [f32; 5] = [10.5, 9.75, 9.0, 8.25, 7.5];

/// Labels to print.
#[derive(Clone, Debug)]
pub struct LabelsPaper<'a> {
    /// Who sends.
    pub sender: Sender<'a>,
    /// Whom to, in order.
    pub addressees: &'a [Addressee],
    /// On which sheets.
    pub stock: Stock,
    /// The first label that is still on the sheet, counted from 1.
    pub first: usize,
}

/// Prints address labels.
///
/// # Errors
/// When the page cannot be drawn.
pub fn address_labels(paper: &LabelsPaper, words: &Words) -> Result<Document, ReportError> {
    let sized = paper.stock.sized();
    let mut press = Press::new(words, sized.format)?;
    let title = words.say("labels-title", &[]);
    let mut bookmarks: Vec<Bookmark> = Vec::new();
    let mut sheet = press.sheet();
    let mut place = paper.first.clamp(1, paper.stock.labels()) - 1;
    let mut sector = None;
    for to in paper.addressees {
        if place == paper.stock.labels() {
            press.binding.add(&sheet);
            (sheet, place) = (press.sheet(), 0);
        }
        if sector != Some(&to.sector) {
            sector = Some(&to.sector);
            let label = if to.sector.is_empty() { words.say("labels-no-sector", &[]) } else { to.sector.clone() };
            bookmarks.push(Bookmark { title: label, page: press.binding.pages() + 1 });
        }
        set_label(&mut press, &mut sheet, &sized, place, to);
        place += 1;
    }
    press.binding.add(&sheet);
    let about =
        About { title, author: paper.sender.name.to_owned(), lang: words.lang().to_owned(), on: paper.sender.on };
    press.close(&about, &bookmarks)
}

#[allow(clippy::cast_precision_loss)] // a few labels on a sheet
fn set_label(press: &mut Press, sheet: &mut Sheet, sized: &Sized, place: usize, to: &Addressee) {
    let [left, top] = [
        sized.corner[0] + sized.pitch[0] * (place % sized.across) as f32,
        sized.corner[1] + sized.pitch[1] * (place / sized.across) as f32,
    ];
    let room = [sized.label[0] - 2.0 * INSIDE, sized.label[1] - 3.0 * MM];
    set_address(press, sheet, to, [left + INSIDE, top + 1.5 * MM, room[0], room[1]]);
}

/// Sets an address in the middle of an area, as large as fits.
#[allow(clippy::cast_precision_loss)] // a few lines
pub fn set_address(press: &mut Press, sheet: &mut Sheet, to: &Addressee, area: [f32; 4]) {
    let [x, y, width, height] = area;
    let mut laid: Vec<(f32, Vec<Lines>)> = Vec::new();
    for size in SIZES {
        let lines: Vec<Lines> = std::iter::once((Face::Strong, to.name.as_str()))
            .chain(to.lines.iter().map(|line| (Face::Sans, line.as_str())))
            .map(|(face, text)| press.shaper.wrap(face, size, width, text))
            .collect();
        let count: usize = lines.iter().map(|l| l.lines.len()).sum();
        laid.push((size, lines));
        if count as f32 * size * 1.25 <= height {
            break;
        }
    }
    let Some((size, lines)) = laid.pop() else { return };
    let count: usize = lines.iter().map(|l| l.lines.len()).sum();
    let leading = (size * 1.25).min(height / count.max(1) as f32);
    let mut line = y + (height - leading * count as f32) / 2.0 + leading * 0.78;
    for lines in &lines {
        for text in &lines.lines {
            sheet.text(text, lines.size, x, line, INK);
            line += leading;
        }
    }
}
