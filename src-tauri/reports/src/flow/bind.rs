//! Sheets become a document: pages packed one by one, fonts cut down to the glyphs used, language,
//! title, bookmarks.
//!
//! A page is packed as soon as it is full, and what it was made of is let go. Only what needs to know
//! the number of pages, its foot, is drawn when all are there and joins the page as a second part.
//! The same input gives the same bytes: the date is the paper's own and the identity of the document
//! is the digest of its content.

use super::face::Face;
use super::fonts::embed;
use super::paper::Format;
use super::shape::Shaper;
use super::sheet::{Sheet, Stamp};
use crate::{Document, ReportError};
use chrono::{Datelike, NaiveDate};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use pdf_writer::types::PageMode;
use pdf_writer::{Date, Filter, Finish, Name, Pdf, Rect, Ref, Settings, TextStr};
use std::io::Write;

/// What a document says about itself.
pub struct About {
    /// Title, shown in the head of a reader's window.
    pub title: String,
    /// The co-op.
    pub author: String,
    /// Language of the text.
    pub lang: String,
    /// The day the paper is made for.
    pub on: NaiveDate,
}

/// A line of the bookmarks.
pub struct Bookmark {
    /// What it says.
    pub title: String,
    /// Page, the first being 1.
    pub page: usize,
}

/// The catalog, the tree of pages, what all pages draw with, the bookmarks, what the document says of itself.
const CATALOG: Ref = Ref::new(1);
const TREE: Ref = Ref::new(2);
const RESOURCES: Ref = Ref::new(3);
const OUTLINE: Ref = Ref::new(4);
const INFO: Ref = Ref::new(5);

/// A document being bound.
pub struct Binding {
    pdf: Pdf,
    next: i32,
    leaves: Vec<Leaf>,
    stamps: Vec<Ref>,
    digest: blake3::Hasher,
}

/// A page on its way: its size, and the parts of its content.
struct Leaf {
    format: Format,
    body: Ref,
    foot: Option<Ref>,
}

impl Binding {
    /// An empty document.
    pub fn new() -> Self {
        let pdf = Pdf::with_settings(Settings { pretty: false });
        Self { pdf, next: INFO.get(), leaves: Vec::new(), stamps: Vec::new(), digest: blake3::Hasher::new() }
    }

    fn next(&mut self) -> Ref {
        self.next += 1;
        Ref::new(self.next)
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.leaves.len()
    }

    /// Adds a page; gives back its number, the first being 1.
    pub fn add(&mut self, sheet: &Sheet) -> usize {
        let body = self.content(sheet);
        self.leaves.push(Leaf { format: sheet.format(), body, foot: None });
        self.leaves.len()
    }

    /// Adds to a page what could be drawn only later, such as "of 7".
    pub fn add_foot(&mut self, page: usize, sheet: &Sheet) {
        let foot = self.content(sheet);
        if let Some(leaf) = self.leaves.get_mut(page.wrapping_sub(1)) {
            leaf.foot = Some(foot);
        }
    }

    /// Keeps a drawing, its lower left corner that of the sheet, to be set many times.
    pub fn stamp(&mut self, drawing: &Sheet) -> Stamp {
        let id = self.next();
        let content = packed(drawing.operators());
        self.digest.update(&content);
        let Format { width, height } = drawing.format();
        self.pdf.form_xobject(id, &content).bbox(Rect::new(0.0, 0.0, width, height)).filter(Filter::FlateDecode);
        self.stamps.push(id);
        Stamp(self.stamps.len() - 1)
    }

    fn content(&mut self, sheet: &Sheet) -> Ref {
        let id = self.next();
        let content = packed(sheet.operators());
        self.digest.update(&content);
        self.pdf.stream(id, &content).filter(Filter::FlateDecode);
        id
    }

    /// Closes the document.
    ///
    /// # Errors
    /// When a font cannot be cut, or the year does not fit.
    pub fn close(mut self, about: &About, bookmarks: &[Bookmark], shaper: &Shaper) -> Result<Document, ReportError> {
        let mut fonts = Vec::new();
        for (face, used) in Face::ALL.into_iter().zip(shaper.used()).filter(|(_, used)| used.codes.num_gids() > 1) {
            let id = self.next();
            let mut next = self.next;
            embed(&mut self.pdf, face, used, id, || {
                next += 1;
                Ref::new(next)
            })?;
            self.next = next;
            fonts.push((face, id));
        }
        self.write_resources(&fonts);
        let count = self.leaves.len();
        let pages = self.write_pages();
        self.write_outline(bookmarks, &pages);
        self.write_about(about, !bookmarks.is_empty())?;

        let id = self.digest.finalize().as_bytes()[..16].to_vec();
        self.pdf.set_file_id((id.clone(), id));
        Ok(Document { bytes: self.pdf.finish(), pages: count, missing: shaper.missing().collect() })
    }

    fn write_resources(&mut self, fonts: &[(Face, Ref)]) {
        let mut resources = self.pdf.indirect(RESOURCES).start::<pdf_writer::writers::Resources>();
        let mut dict = resources.fonts();
        for (face, id) in fonts {
            dict.pair(Name(face.label().as_bytes()), *id);
        }
        dict.finish();
        let mut dict = resources.x_objects();
        for (i, id) in self.stamps.iter().enumerate() {
            dict.pair(Name(format!("S{i}").as_bytes()), *id);
        }
    }

    fn write_pages(&mut self) -> Vec<Ref> {
        let mut pages = Vec::with_capacity(self.leaves.len());
        for leaf in std::mem::take(&mut self.leaves) {
            let id = self.next();
            pages.push(id);
            let mut page = self.pdf.page(id);
            page.media_box(Rect::new(0.0, 0.0, leaf.format.width, leaf.format.height)).parent(TREE);
            page.pair(Name(b"Resources"), RESOURCES);
            page.contents_array([leaf.body].into_iter().chain(leaf.foot));
        }
        let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
        self.pdf.pages(TREE).kids(pages.iter().copied()).count(count);
        pages
    }

    fn write_outline(&mut self, bookmarks: &[Bookmark], pages: &[Ref]) {
        if bookmarks.is_empty() {
            return;
        }
        let ids: Vec<Ref> = bookmarks.iter().map(|_| self.next()).collect();
        for (i, (mark, id)) in bookmarks.iter().zip(&ids).enumerate() {
            let mut item = self.pdf.outline_item(*id);
            item.title(TextStr(&mark.title)).parent(OUTLINE);
            if let Some(before) = i.checked_sub(1).and_then(|i| ids.get(i)) {
                item.prev(*before);
            }
            if let Some(after) = ids.get(i + 1) {
                item.next(*after);
            }
            if let Some(page) = pages.get(mark.page.wrapping_sub(1)) {
                item.dest().page(*page).fit();
            }
        }
        if let [first, .., last] | [first @ last] = ids[..] {
            let count = i32::try_from(ids.len()).unwrap_or(i32::MAX);
            self.pdf.outline(OUTLINE).first(first).last(last).count(count);
        }
    }

    fn write_about(&mut self, about: &About, bookmarks: bool) -> Result<(), ReportError> {
        let year = u16::try_from(about.on.year()).map_err(|_| ReportError::Date(about.on.year()))?;
        #[allow(clippy::cast_possible_truncation)] // a month, a day
        let date = Date::new(year).month(about.on.month() as u8).day(about.on.day() as u8).hour(12);
        let mut info = self.pdf.document_info(INFO);
        info.title(TextStr(&about.title)).author(TextStr(&about.author));
        info.creator(TextStr("Minga")).producer(TextStr("Minga")).creation_date(date).modified_date(date);
        info.finish();

        let mut catalog = self.pdf.catalog(CATALOG);
        catalog.pages(TREE).lang(TextStr(&about.lang));
        catalog.viewer_preferences().display_doc_title(true);
        if bookmarks {
            catalog.outlines(OUTLINE).page_mode(PageMode::UseOutlines);
        }
        Ok(())
    }
}

/// Content as PDF packs it.
pub fn packed(content: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::with_capacity(content.len() / 4), Compression::default());
    // Writing into memory never fails.
    let _ = packer.write_all(content);
    packer.finish().unwrap_or_default()
}
