//! Sheets become a document: fonts cut down to the glyphs used, language, title, bookmarks.
//!
//! The same input gives the same bytes: the date is the paper's own and the identity of the
//! document is the digest of its content.

use super::face::Face;
use super::paper::Paper;
use super::shape::{Shaper, Used};
use super::sheet::Sheet;
use crate::{Document, ReportError};
use chrono::{Datelike, NaiveDate};
use lopdf::content::Content;
use lopdf::{Dictionary, Object, Stream, StringFormat};
use printpdf::{
    Codepoint, Mm, OffsetDateTime, Op, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, Rect, TextItem,
};
use std::collections::{BTreeMap, HashMap};

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

/// The code each glyph was given when its font was cut down to the glyphs used.
pub struct Codes(HashMap<(Face, u16), u16>);

impl Codes {
    /// The code of a glyph; 0, the sign for none, where the font was not given it.
    pub fn of(&self, face: Face, glyph: u16) -> u16 {
        self.0.get(&(face, glyph)).copied().unwrap_or_default()
    }
}

/// Binds sheets into a document.
///
/// printpdf makes the fonts, the pages and the bookmarks. It is shown every glyph once, on the first
/// page; the codes it gives them there are read back, and every page then gets its own content.
pub fn bind(sheets: &[Sheet], about: &About, bookmarks: &[Bookmark], shaper: &Shaper) -> Result<Document, ReportError> {
    let mut document = PdfDocument::new(&about.title);
    for face in shaper.used().keys() {
        document.resources.fonts.map.insert(face.id(), PdfFont::new(face.embedded()?));
    }
    for mark in bookmarks {
        document.add_bookmark(&mark.title, mark.page);
    }
    let info = &mut document.metadata.info;
    let noon = about.on.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc().timestamp();
    let day = OffsetDateTime::from_unix_timestamp(noon).map_err(|_| ReportError::Date(about.on.year()))?;
    (info.creation_date, info.modification_date, info.metadata_date) = (day, day, day);
    info.author.clone_from(&about.author);
    info.creator = "Minga".into();
    info.producer = "Minga".into();
    document.pages = sheets.iter().map(|sheet| page(sheet.paper())).collect();
    if let Some(first) = document.pages.first_mut() {
        first.ops = every_glyph(shaper.used());
    }

    let mut warnings = Vec::new();
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut file = document.to_lopdf_document(&options, &mut warnings);
    drop(document);
    if let Some(warning) = warnings.first() {
        return Err(ReportError::Drawing(warning.msg.clone()));
    }
    file.version = "1.5".into();
    fill(&mut file, sheets, shaper.used())
        .and_then(|()| finish(&mut file, about))
        .map_err(|e| ReportError::Drawing(e.to_string()))?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|e| ReportError::Drawing(e.to_string()))?;
    Ok(Document { bytes, pages: sheets.len(), missing: shaper.missing().collect() })
}

/// A page of a size, still empty.
fn page(paper: Paper) -> PdfPage {
    let mut page = PdfPage::new(Mm(0.0), Mm(0.0), Vec::new());
    let sheet = Rect::from_wh(Pt(paper.width()), Pt(paper.height()));
    page.media_box = sheet.clone();
    page.trim_box = sheet.clone();
    page.crop_box = sheet;
    page
}

/// Every glyph once, face by face.
fn every_glyph(used: &Used) -> Vec<Op> {
    let mut ops = vec![Op::StartTextSection];
    for (face, glyphs) in used {
        ops.push(Op::SetFont { font: PdfFontHandle::External(face.id()), size: Pt(1.0) });
        let glyphs = glyphs.iter().map(|(id, text)| Codepoint::with_cid(*id, 0.0, text.clone())).collect();
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
    }
    ops.push(Op::EndTextSection);
    ops
}

/// Reads the codes from the first page and gives each page the content of its sheet.
fn fill(file: &mut lopdf::Document, sheets: &[Sheet], used: &Used) -> lopdf::Result<()> {
    let pages: Vec<_> = file.get_pages().into_values().collect();
    let Some(first) = pages.first() else { return Ok(()) };
    let shown = Content::decode(&file.get_page_content(*first))?;
    let lines = shown.operations.iter().filter(|o| o.operator == "TJ");
    let mut codes = HashMap::new();
    for (line, (face, glyphs)) in lines.zip(used) {
        let strings = line.operands.first().map(Object::as_array).transpose()?.into_iter().flatten();
        for (string, glyph) in strings.zip(glyphs.keys()) {
            let code = string.as_str()?.iter().fold(0, |code, byte| code << 8 | u16::from(*byte));
            codes.insert((*face, *glyph), code);
        }
    }
    // A glyph without a code would print as an empty box.
    if codes.len() != used.values().map(BTreeMap::len).sum::<usize>() {
        return Err(lopdf::Error::CharacterEncoding);
    }
    let codes = Codes(codes);
    for (page, sheet) in pages.into_iter().zip(sheets) {
        let content = file.get_dictionary(page)?.get(b"Contents")?.as_reference()?;
        let mut stream = Stream::new(Dictionary::new(), sheet.operators(&codes));
        stream.compress()?;
        file.set_object(content, stream);
    }
    Ok(())
}

/// Says what printpdf leaves out, and takes back what it claims too much.
fn finish(file: &mut lopdf::Document, about: &About) -> lopdf::Result<()> {
    let text = |words: &str| Object::String(words.as_bytes().to_vec(), StringFormat::Literal);
    let mut digest = blake3::Hasher::new();
    for object in file.objects.values() {
        if let Ok(stream) = object.as_stream() {
            digest.update(&stream.content);
        }
    }
    let id = Object::String(digest.finalize().as_bytes()[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);

    let catalog = file.catalog_mut()?;
    catalog.set("Lang", text(&about.lang));
    catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
    if catalog.has(b"Outlines") {
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    let info = file.trailer.get(b"Info").and_then(Object::as_reference)?;
    let info = file.get_object_mut(info).and_then(Object::as_dict_mut)?;
    // The document follows no printing standard, and printpdf's own title needs no keywords.
    for empty in ["GTS_PDFXVersion", "Identifier", "Keywords", "Subject"] {
        info.remove(empty.as_bytes());
    }
    Ok(())
}
