//! A paper as a reader sees it: its text page by page, its title, its bookmarks.
#![allow(dead_code, clippy::unwrap_used)] // each test uses its part

use lopdf::{Dictionary, Document, Object};

pub fn open(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).unwrap()
}

/// The text of a page as a reader copies it, one text a line.
pub fn text(document: &Document, page: u32) -> String {
    let text = document.extract_text(&[page]).unwrap();
    text.lines().map(str::trim_end).flat_map(|line| [line, "\n"]).collect()
}

/// The text of all pages.
pub fn whole_text(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    pages.into_iter().map(|page| text(document, page)).collect()
}

pub fn catalog(document: &Document) -> &Dictionary {
    document.catalog().unwrap()
}

/// Titles of the bookmarks, in order.
pub fn bookmarks(document: &Document) -> Vec<String> {
    let dictionary = |id| document.get_dictionary(id).unwrap();
    let outlines = dictionary(catalog(document).get(b"Outlines").and_then(Object::as_reference).unwrap());
    let mut next = outlines.get(b"First").and_then(Object::as_reference).ok();
    let mut titles = Vec::new();
    while let Some(id) = next {
        let entry = dictionary(id);
        titles.push(wide(entry.get(b"Title").and_then(Object::as_str).unwrap()));
        next = entry.get(b"Next").and_then(Object::as_reference).ok();
    }
    titles
}

/// A value of what the document says about itself.
pub fn info(document: &Document, key: &[u8]) -> String {
    let id = document.trailer.get(b"Info").and_then(Object::as_reference).unwrap();
    wide(document.get_dictionary(id).unwrap().get(key).and_then(Object::as_str).unwrap())
}

/// Text as PDF keeps it: plain, or UTF-16 behind a mark.
fn wide(bytes: &[u8]) -> String {
    if !bytes.starts_with(&[0xFE, 0xFF]) {
        return String::from_utf8(bytes.to_vec()).unwrap();
    }
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16(&units).unwrap().trim_start_matches('\u{feff}').to_owned()
}

/// Width and height of the first page, in whole points.
pub fn size(document: &Document) -> [i64; 2] {
    let page = *document.get_pages().values().next().unwrap();
    let media = document.get_dictionary(page).unwrap().get(b"MediaBox").and_then(Object::as_array).unwrap();
    #[allow(clippy::cast_possible_truncation)]
    [2, 3].map(|i| media[i].as_float().unwrap().round() as i64)
}
