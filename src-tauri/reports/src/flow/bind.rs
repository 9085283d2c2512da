//! Sheets become a document: pages packed one by one, fonts cut down to the glyphs used, language,
//! title, bookmarks.
//!
//! A page is packed as soon as it is full, and what it was made of is let go; printpdf keeps it as an
//! external stream until the document is closed. Only what needs to know the number of pages, its foot,
//! is drawn when all are there and joins the page as a second part. What printpdf does not write (the
//! faces as cut here, one set of resources for all pages, the language) is added to what it wrote.
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
use lopdf::{Dictionary, Object, ObjectId, StringFormat, dictionary, text_string};
use printpdf::xobject::DictItem;
use printpdf::{
    ExternalStream, ExternalXObject, OffsetDateTime, PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect, XObject,
    XObjectId, to_lopdf_doc,
};
use std::collections::BTreeMap;
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

/// A document being bound.
pub struct Binding {
    pdf: PdfDocument,
    leaves: Vec<Leaf>,
    stamps: usize,
    digest: blake3::Hasher,
}

/// A page on its way: its size, and the parts of its content, by name.
struct Leaf {
    format: Format,
    body: String,
    foot: Option<String>,
}

impl Binding {
    /// An empty document.
    pub fn new() -> Self {
        Self { pdf: PdfDocument::new(""), leaves: Vec::new(), stamps: 0, digest: blake3::Hasher::new() }
    }

    /// How many pages there are.
    pub fn pages(&self) -> usize {
        self.leaves.len()
    }

    /// Adds a page; gives back its number, the first being 1.
    pub fn add(&mut self, sheet: &Sheet) -> usize {
        let body = format!("B{}", self.leaves.len());
        self.keep(&body, sheet, BTreeMap::new());
        self.leaves.push(Leaf { format: sheet.format(), body, foot: None });
        self.leaves.len()
    }

    /// Adds to a page what could be drawn only later, such as "of 7".
    pub fn add_foot(&mut self, page: usize, sheet: &Sheet) {
        if page == 0 || page > self.leaves.len() {
            return;
        }
        let foot = format!("E{}", page - 1);
        self.keep(&foot, sheet, BTreeMap::new());
        self.leaves[page - 1].foot = Some(foot);
    }

    /// Keeps a drawing, its lower left corner that of the sheet, to be set many times.
    pub fn stamp(&mut self, drawing: &Sheet) -> Stamp {
        let stamp = Stamp(self.stamps);
        self.stamps += 1;
        let Format { width, height } = drawing.format();
        let name = |word: &str| DictItem::Name(word.as_bytes().to_vec());
        let bounds = [0.0, 0.0, width, height].map(DictItem::Real).to_vec();
        let about = [("Type", name("XObject")), ("Subtype", name("Form")), ("BBox", DictItem::Array(bounds))];
        let about = about.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        self.keep(&stamp_name(stamp), drawing, about);
        stamp
    }

    /// Packs what is on a sheet, under a name.
    fn keep(&mut self, name: &str, sheet: &Sheet, mut dict: BTreeMap<String, DictItem>) {
        let content = packed(sheet.operators());
        self.digest.update(&content);
        dict.insert("Filter".to_owned(), DictItem::Name(b"FlateDecode".to_vec()));
        let stream = ExternalStream { dict, content, compress: false };
        let kept = ExternalXObject { stream, width: None, height: None, dpi: None };
        self.pdf.resources.xobjects.map.insert(XObjectId(name.to_owned()), XObject::External(kept));
    }

    /// Closes the document.
    ///
    /// # Errors
    /// When a font cannot be cut, or printpdf has something to say.
    pub fn close(mut self, about: &About, bookmarks: &[Bookmark], shaper: &Shaper) -> Result<Document, ReportError> {
        if !(1..=9999).contains(&about.on.year()) {
            return Err(ReportError::Date(about.on.year()));
        }
        let noon = about.on.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc().timestamp();
        let noon = OffsetDateTime::from_unix_timestamp(noon).map_err(|why| ReportError::Pdf(why.to_owned()))?;
        let info = &mut self.pdf.metadata.info;
        (info.creation_date, info.modification_date, info.metadata_date) = (noon, noon, noon);
        self.pdf.pages = self.leaves.iter().map(|leaf| blank(leaf.format)).collect();

        let mut warnings = Vec::new();
        let mut doc = to_lopdf_doc(&self.pdf, &PdfSaveOptions::default(), &mut warnings);
        // Its copies of the pages are in the document now.
        self.pdf.resources.xobjects.map.clear();
        if let Some(warning) = warnings.first() {
            return Err(ReportError::Pdf(format!("{warning:?}")));
        }
        self.dress(&mut doc, shaper)?;
        self.describe(&mut doc, about)?;
        write_outline(&mut doc, bookmarks)?;
        doc.prune_objects();
        doc.renumber_objects();
        let mut bytes = Vec::new();
        doc.save_to(&mut bytes).map_err(|why| ReportError::Pdf(why.to_string()))?;
        Ok(Document { bytes, pages: self.leaves.len(), missing: shaper.missing().collect() })
    }

    /// Gives the pages their content, and one set of faces and stamps to all of them.
    fn dress(&self, doc: &mut lopdf::Document, shaper: &Shaper) -> Result<(), ReportError> {
        let pages: Vec<ObjectId> = doc.page_iter().collect();
        let kept = parts(doc, pages.first().copied())?;
        let mut faces = Dictionary::new();
        for (face, used) in Face::ALL.into_iter().zip(shaper.used()).filter(|(_, used)| used.codes.num_gids() > 1) {
            let id = embed(doc, face, used)?;
            faces.set(face.label(), id);
        }
        let stamps = (0..self.stamps).map(|n| stamp_name(Stamp(n))).filter_map(|name| {
            let id = kept.get(&name)?;
            Some((name, Object::Reference(*id)))
        });
        let resources = dictionary! { "Font" => faces, "XObject" => stamps.collect::<Dictionary>() };
        let resources = doc.add_object(resources);
        for (leaf, id) in self.leaves.iter().zip(pages) {
            let parts = [Some(&leaf.body), leaf.foot.as_ref()];
            let parts = parts.into_iter().flatten().filter_map(|part| kept.get(part)).map(|id| Object::Reference(*id));
            let contents = Object::Array(parts.collect());
            let page = doc.get_dictionary_mut(id).map_err(|why| ReportError::Pdf(why.to_string()))?;
            for needless in ["TrimBox", "CropBox", "Annots"] {
                page.remove(needless.as_bytes());
            }
            page.set("Resources", resources);
            page.set("Contents", contents);
        }
        Ok(())
    }

    /// What the document says of itself, and in which language; what printpdf would draw by lot is the
    /// digest of the content.
    fn describe(&self, doc: &mut lopdf::Document, about: &About) -> Result<(), ReportError> {
        let fault = |why: lopdf::Error| ReportError::Pdf(why.to_string());
        let info = doc.trailer.get(b"Info").and_then(Object::as_reference).map_err(fault)?;
        let info = doc.get_dictionary_mut(info).map_err(fault)?;
        for needless in ["GTS_PDFXVersion", "Subject", "Identifier", "Keywords", "Trapped"] {
            info.remove(needless.as_bytes());
        }
        for (key, text) in
            [("Title", &about.title[..]), ("Author", &about.author), ("Creator", "Minga"), ("Producer", "Minga")]
        {
            info.set(key, text_string(text));
        }
        let catalog = doc.catalog_mut().map_err(fault)?;
        catalog.remove(b"PageLayout");
        catalog.set("Lang", text_string(&about.lang));
        catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
        let id = Object::String(self.digest.finalize().as_bytes()[..16].to_vec(), StringFormat::Hexadecimal);
        doc.trailer.set("ID", vec![id.clone(), id]);
        "1.7".clone_into(&mut doc.version);
        Ok(())
    }
}

/// The bookmarks, in their own order: printpdf would sort those of one page by name.
fn write_outline(doc: &mut lopdf::Document, bookmarks: &[Bookmark]) -> Result<(), ReportError> {
    let pages: Vec<ObjectId> = doc.page_iter().collect();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| doc.new_object_id()).collect();
    let ([first, .., last] | [first @ last]) = ids[..] else { return Ok(()) };
    let outline = doc.add_object(dictionary! {
        "Type" => "Outlines",
        "First" => first,
        "Last" => last,
        "Count" => i64::try_from(ids.len()).unwrap_or(i64::MAX),
    });
    for (place, (mark, id)) in bookmarks.iter().zip(&ids).enumerate() {
        let mut item = dictionary! { "Title" => text_string(&mark.title), "Parent" => outline };
        if let Some(before) = place.checked_sub(1).and_then(|place| ids.get(place)) {
            item.set("Prev", *before);
        }
        if let Some(after) = ids.get(place + 1) {
            item.set("Next", *after);
        }
        if let Some(page) = pages.get(mark.page.wrapping_sub(1)) {
            item.set("Dest", vec![Object::Reference(*page), "Fit".into()]);
        }
        doc.set_object(*id, item);
    }
    let catalog = doc.catalog_mut().map_err(|why| ReportError::Pdf(why.to_string()))?;
    catalog.set("Outlines", outline);
    catalog.set("PageMode", "UseOutlines");
    Ok(())
}

/// What pages call a stamp.
fn stamp_name(stamp: Stamp) -> String {
    format!("S{}", stamp.0)
}

fn blank(format: Format) -> PdfPage {
    let bounds = Rect::from_wh(Pt(format.width), Pt(format.height));
    PdfPage { media_box: bounds.clone(), trim_box: bounds.clone(), crop_box: bounds, ops: Vec::new() }
}

/// The streams printpdf wrote, by the names they were kept under: it hands them to every page.
fn parts(doc: &lopdf::Document, page: Option<ObjectId>) -> Result<BTreeMap<String, ObjectId>, ReportError> {
    let fault = |why: lopdf::Error| ReportError::Pdf(why.to_string());
    let Some(page) = page else { return Ok(BTreeMap::new()) };
    let inside = |dict: &Dictionary, key: &[u8]| -> Result<Dictionary, ReportError> {
        let id = dict.get(key).and_then(Object::as_reference).map_err(fault)?;
        doc.get_dictionary(id).cloned().map_err(fault)
    };
    let page = doc.get_dictionary(page).map_err(fault)?;
    let resources = inside(page, b"Resources")?;
    let named = inside(&resources, b"XObject")?;
    let ids = named
        .iter()
        .filter_map(|(name, id)| Some((String::from_utf8_lossy(name).into_owned(), id.as_reference().ok()?)));
    Ok(ids.collect())
}

/// Content as PDF packs it.
pub fn packed(content: &[u8]) -> Vec<u8> {
    let mut packer = ZlibEncoder::new(Vec::with_capacity(content.len() / 4), Compression::default());
    // Writing into memory never fails.
    let _ = packer.write_all(content);
    packer.finish().unwrap_or_default()
}
