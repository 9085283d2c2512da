//! A book: pages with a head, a title, sections and tables that flow from page to page, and a foot.

mod facts;
pub mod table;

use crate::flow::bind::{About, Bookmark};
use crate::flow::face::Face;
use crate::flow::ink::INK;
use crate::flow::paper::MARGIN;
use crate::flow::sheet::Sheet;
use crate::press::{HEAD, HEAVY, NOTE_LEADING, Press, QUIET, Style, TITLE};
use crate::{Document, ReportError};
use chrono::NaiveDate;
use table::Table;

/// Where the title stands on the first page.
const TITLE_LINE: f32 = 88.5;
/// From line to line in a title of several lines.
const TITLE_LEADING: f32 = 27.0;
/// Where what stands below the head begins on later pages.
const LATER: f32 = 60.0;
/// What stays clear above the lower edge, for the foot.
const BELOW: f32 = 54.0;
/// From the heavy rule of a section to what stands in it.
pub const SECTION: f32 = 26.0;
/// Above the heavy rule of a section that is not the first.
const APART: f32 = 18.0;
/// The head of a section.
const HEADED: Style = Style(Face::Strong, HEAD, INK);

/// What a book says of itself.
pub struct Front {
    /// The co-op.
    pub coop: String,
    /// Right of the head of every page.
    pub state: String,
    /// On the first page, in every foot, and as the document's title.
    pub title: String,
    /// A sentence under the title: what is on the paper, and on which conditions.
    pub lead: String,
    /// Right of the title.
    pub summary: String,
    /// The band in the foot: each class's dye and count.
    pub parts: Vec<(u8, usize)>,
    /// Room in the foot for whoever checks the paper by hand.
    pub checked: bool,
    /// The day the paper is made for.
    pub on: NaiveDate,
}

/// Pages being filled.
pub struct Book<'p, 'w> {
    pub press: &'p mut Press<'w>,
    front: Front,
    sheet: Sheet,
    /// Where what comes next stands.
    pub y: f32,
    /// Said again over a section that goes on, with its hint.
    pub running: [String; 2],
    table: Option<Table>,
    bookmarks: Vec<Bookmark>,
    /// A bookmark for each page, not for each section.
    pub by_page: bool,
}

impl<'p, 'w> Book<'p, 'w> {
    /// Opens the first page with its title.
    pub fn open(press: &'p mut Press<'w>, front: Front) -> Self {
        let sheet = press.sheet();
        let running = [String::new(), String::new()];
        let mut book =
            Self { press, front, sheet, y: 0.0, running, table: None, bookmarks: Vec::new(), by_page: false };
        book.set_head();
        book.set_title();
        book
    }

    fn set_head(&mut self) {
        self.press.head(&mut self.sheet, &self.front.coop, &self.front.state);
    }

    #[allow(clippy::cast_precision_loss)] // a few lines
    fn set_title(&mut self) {
        let (measure, right) = (self.press.format.measure(), self.press.format.right());
        let title = Style(Face::Serif, TITLE, INK);
        let wide = self.press.width(title, &self.front.title);
        let room = (measure - wide - 24.0).min(measure * 0.48);
        let summary = if self.front.summary.is_empty() {
            Vec::new()
        } else {
            self.press.shaper.broken_text(QUIET.0, QUIET.1, room.max(150.0), &self.front.summary)
        };
        let left = if summary.is_empty() { measure } else { measure - room.max(150.0) - 12.0 };
        let at = [MARGIN, TITLE_LINE, left];
        let below = self.press.set_lines(&mut self.sheet, title, &self.front.title, at, TITLE_LEADING) - TITLE_LEADING;
        let mut y = TITLE_LINE - NOTE_LEADING + 2.25;
        for line in &summary {
            self.press.set_right(&mut self.sheet, QUIET, line, right, y);
            y += NOTE_LEADING;
        }
        self.y = below.max(y - NOTE_LEADING) + 19.5;
        if !self.front.lead.is_empty() {
            let said = Style(Face::Serif, 11.25, INK);
            let at = [MARGIN, self.y + 4.5, measure];
            self.y = self.press.set_lines(&mut self.sheet, said, &self.front.lead, at, 16.0) + 1.5;
        }
    }

    /// The lower edge of what may stand on a page.
    pub fn bottom(&self) -> f32 {
        self.press.format.height - BELOW
    }

    /// Turns the page where less than `height` is left.
    pub fn room(&mut self, height: f32) {
        if self.y + height > self.bottom() {
            self.turn();
        }
    }

    /// Turns the page; a section and its table go on there.
    pub fn turn(&mut self) {
        let next = self.press.sheet();
        let full = std::mem::replace(&mut self.sheet, next);
        self.press.binding.add(&full);
        self.set_head();
        self.y = LATER;
        if !self.running[0].is_empty() {
            self.set_section();
        }
        if self.by_page {
            self.bookmark();
        }
        if let Some(table) = self.table.take() {
            self.y = table.set_heads(self.press, &mut self.sheet, self.y);
            self.table = Some(table);
        }
    }

    /// Begins a section under a heavy rule, with at least `height` of what it holds on the same page.
    pub fn section(&mut self, head: &str, hint: &str, height: f32) {
        self.table = None;
        self.running = [String::new(), String::new()];
        let fresh = self.y <= LATER;
        if !fresh && !self.bookmarks.is_empty() {
            self.y += APART;
        }
        self.room(SECTION + height);
        self.running = [head.to_owned(), hint.to_owned()];
        self.set_section();
        self.bookmark();
    }

    fn set_section(&mut self) {
        let [head, hint] = self.running.clone();
        let right = self.press.format.right();
        self.press.rule(&mut self.sheet, self.y, HEAVY, INK);
        self.press.set(&mut self.sheet, HEADED, &head, MARGIN, self.y + 18.0);
        self.press.set_right(&mut self.sheet, QUIET, &hint, right, self.y + 18.0);
        self.y += SECTION;
    }

    fn bookmark(&mut self) {
        let page = self.press.binding.pages() + 1;
        self.bookmarks.push(Bookmark { title: self.running[0].clone(), page });
    }

    /// Begins a table; its heads come again on every page it goes on.
    pub fn begin(&mut self, table: Table) {
        self.room(table.head_height() + 2.0 * table.height);
        self.y = table.set_heads(self.press, &mut self.sheet, self.y);
        self.table = Some(table);
    }

    /// A row of the table.
    pub fn row(&mut self, row: &table::Row) {
        let Some(table) = self.table.take() else { return };
        let laid = table.lay(self.press, row);
        let height = laid.height;
        self.table = Some(table);
        // A sum stays with the row before it as long as it can: the foot is not crowded by one line more.
        self.room(if row.sum { height - 12.0 } else { height });
        if let Some(table) = self.table.take() {
            table.set(self.press, &mut self.sheet, &laid, row, self.y);
            self.table = Some(table);
        }
        self.y += height;
    }

    /// Rows of the table.
    pub fn rows(&mut self, rows: impl IntoIterator<Item = table::Row>) {
        for row in rows {
            self.row(&row);
        }
    }

    /// A note in small type.
    pub fn note(&mut self, text: &str) {
        let lines = self.press.shaper.wrap(QUIET.0, QUIET.1, self.press.format.measure(), text);
        for line in &lines.lines {
            self.room(NOTE_LEADING);
            self.sheet.text(line, lines.size, MARGIN, self.y + 12.0, QUIET.2);
            self.y += NOTE_LEADING;
        }
    }

    /// The page being filled, and the press.
    pub fn page(&mut self) -> (&mut Press<'w>, &mut Sheet) {
        (self.press, &mut self.sheet)
    }

    /// Adds the last page and the feet.
    pub fn finish(self) -> Finished {
        let Self { press, front, sheet, bookmarks, .. } = self;
        press.binding.add(&sheet);
        let pages = press.binding.pages();
        for page in 1..=pages {
            let mut sheet = press.sheet();
            press.foot(&mut sheet, (page, pages), &front.title, &front.parts, front.checked);
            press.binding.add_foot(page, &sheet);
        }
        Finished { front, bookmarks }
    }
}

/// A book whose pages are all there.
pub struct Finished {
    front: Front,
    bookmarks: Vec<Bookmark>,
}

impl Finished {
    /// Closes the document.
    pub fn close(self, press: Press) -> Result<Document, ReportError> {
        let lang = press.words.lang().to_owned();
        let about = About { title: self.front.title, author: self.front.coop, lang, on: self.front.on };
        press.close(&about, &self.bookmarks)
    }
}
