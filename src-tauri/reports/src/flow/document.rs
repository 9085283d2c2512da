//! Sheets become a document: fonts cut down to the glyphs used, language, title, bookmarks.
//!
//! The same input gives the same bytes: the date is the paper's own and the identity of the
//! document is the digest of its content.

use super::face::Face;
use super::sheet::Sheet;
use crate::{Document, ReportError};
use chrono::{Datelike, NaiveDate};
use lopdf::{Dictionary, Object, StringFormat};
use printpdf::{OffsetDateTime, PdfDocument, PdfFont, PdfSaveOptions};

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

/// Binds sheets into a document.
pub fn bind(
    sheets: Vec<Sheet>,
    about: &About,
    bookmarks: &[Bookmark],
    missing: Vec<char>,
) -> Result<Document, ReportError> {
    let pages = sheets.len();
    let mut document = PdfDocument::new(&about.title);
    for face in Face::ALL {
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
    document.pages = sheets.into_iter().map(Sheet::page).collect();

    let mut warnings = Vec::new();
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut file = document.to_lopdf_document(&options, &mut warnings);
    drop(document);
    if let Some(warning) = warnings.first() {
        return Err(ReportError::Drawing(warning.msg.clone()));
    }
    file.version = "1.5".into();
    finish(&mut file, about)?;
    file.compress();
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).map_err(|e| ReportError::Drawing(e.to_string()))?;
    Ok(Document { bytes, pages, missing })
}

/// Says what printpdf leaves out, and takes back what it claims too much.
fn finish(file: &mut lopdf::Document, about: &About) -> Result<(), ReportError> {
    let text = |words: &str| Object::String(words.as_bytes().to_vec(), StringFormat::Literal);
    let mut digest = blake3::Hasher::new();
    for object in file.objects.values() {
        if let Ok(stream) = object.as_stream() {
            digest.update(&stream.content);
        }
    }
    let id = Object::String(digest.finalize().as_bytes()[..16].to_vec(), StringFormat::Hexadecimal);
    file.trailer.set("ID", vec![id.clone(), id]);

    let catalog = file.catalog_mut().map_err(|e| ReportError::Drawing(e.to_string()))?;
    catalog.set("Lang", text(&about.lang));
    catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", Object::Boolean(true))]));
    if catalog.has(b"Outlines") {
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    let info =
        file.trailer.get(b"Info").and_then(Object::as_reference).map_err(|e| ReportError::Drawing(e.to_string()))?;
    let info =
        file.get_object_mut(info).and_then(Object::as_dict_mut).map_err(|e| ReportError::Drawing(e.to_string()))?;
    // The document follows no printing standard, and printpdf's own title needs no keywords.
    for empty in ["GTS_PDFXVersion", "Identifier", "Keywords", "Subject"] {
        info.remove(empty.as_bytes());
    }
    Ok(())
}
