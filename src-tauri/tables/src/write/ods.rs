//! ODS, written by hand as it is read by hand: an archive of XML that says of each cell what it is. Numbers
//! and days stand as exact text; nothing is a formula unless it is said to be one, and nothing is.

use super::sheet::{Sheet, Value, WriteError};
use quick_xml::escape::escape;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";

const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"#;

const OPENING: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"><office:automatic-styles>"#;

/// Centimetres: a character, the narrowest and the widest a column is drawn.
const LETTER: f32 = 0.21;
const WIDTHS: (usize, usize) = (8, 50);
/// Rows looked at for the width of a column.
const MEASURED: usize = 500;

pub(super) fn write<'a>(sheet: &Sheet<'_>, rows: impl Iterator<Item = Vec<Value<'a>>>) -> Result<Vec<u8>, WriteError> {
    let mut body = String::new();
    let mut widths: Vec<usize> = sheet.heads.iter().map(|head| head.chars().count()).collect();
    body.push_str("<table:table-header-rows><table:table-row>");
    for head in &sheet.heads {
        cell(&mut body, &Value::Text(head.into()), sheet, Row::Heads);
    }
    body.push_str("</table:table-row></table:table-header-rows>");
    for (at, row) in rows.enumerate() {
        if at < MEASURED {
            for (width, value) in widths.iter_mut().zip(&row) {
                *width = (*width).max(value.plain(sheet.currency).chars().count());
            }
        }
        line(&mut body, &row, sheet, Row::Plain);
    }
    if !sheet.foot.is_empty() {
        line(&mut body, &sheet.foot, sheet, Row::Foot);
    }
    pack(&content(sheet, &widths, &body)).map_err(|error| WriteError::Unwritable(error.to_string()))
}

/// Which kind of row: heads and foot stand out.
#[derive(Clone, Copy)]
enum Row {
    Heads,
    Plain,
    Foot,
}

impl Row {
    /// The first letter of the names of its styles.
    fn letter(self) -> char {
        match self {
            Self::Heads => 'h',
            Self::Plain => 'p',
            Self::Foot => 'f',
        }
    }
}

fn line(body: &mut String, row: &[Value<'_>], sheet: &Sheet<'_>, kind: Row) {
    body.push_str("<table:table-row>");
    for value in row {
        cell(body, value, sheet, kind);
    }
    body.push_str("</table:table-row>");
}

fn cell(body: &mut String, value: &Value<'_>, sheet: &Sheet<'_>, kind: Row) {
    let (plain, letter) = (value.plain(sheet.currency), kind.letter());
    // Writing to a text does not fail.
    let _ = match value {
        Value::Text(text) if !text.is_empty() => {
            let _ = write!(body, r#"<table:table-cell table:style-name="{letter}t" office:value-type="string">"#);
            paragraphs(body, text);
            write!(body, "</table:table-cell>")
        }
        Value::Nothing | Value::Text(_) => write!(body, r#"<table:table-cell table:style-name="{letter}t"/>"#),
        Value::Count(_) | Value::Amount(_) => {
            let style = if matches!(value, Value::Count(_)) { 'c' } else { 'a' };
            write!(
                body,
                r#"<table:table-cell table:style-name="{letter}{style}" office:value-type="float" office:value="{plain}"><text:p>{plain}</text:p></table:table-cell>"#
            )
        }
        Value::Day(_) => write!(
            body,
            r#"<table:table-cell table:style-name="{letter}d" office:value-type="date" office:date-value="{plain}"><text:p>{plain}</text:p></table:table-cell>"#
        ),
    };
}

/// A paragraph a line. Two blanks in a row, or one at an end, are said to be there: XML would drop them.
fn paragraphs(body: &mut String, text: &str) {
    for line in text.split('\n') {
        body.push_str("<text:p>");
        let mut before = ' ';
        for c in line.chars().filter(|c| !c.is_control() || *c == '\t') {
            match c {
                '\t' => body.push_str("<text:tab/>"),
                ' ' if before == ' ' => body.push_str("<text:s/>"),
                _ => body.push_str(&escape(c.encode_utf8(&mut [0; 4]) as &str)),
            }
            before = c;
        }
        body.push_str("</text:p>");
    }
}

fn content(sheet: &Sheet<'_>, widths: &[usize], body: &str) -> String {
    let mut out = String::with_capacity(body.len() + 8_000);
    out.push_str(OPENING);
    let decimals = sheet.currency.exponent();
    let _ = write!(
        out,
        r#"<number:number-style style:name="count"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style><number:number-style style:name="amount"><number:number number:decimal-places="{decimals}" number:min-decimal-places="{decimals}" number:min-integer-digits="1" number:grouping="true"/></number:number-style><number:date-style style:name="day" number:automatic-order="true"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>"#
    );
    for (column, width) in widths.iter().enumerate() {
        let letters = u16::try_from((*width).clamp(WIDTHS.0, WIDTHS.1)).unwrap_or(u16::MAX);
        let centimetres = f32::from(letters) * LETTER;
        let _ = write!(
            out,
            r#"<style:style style:name="column{column}" style:family="table-column"><style:table-column-properties style:column-width="{centimetres:.2}cm"/></style:style>"#
        );
    }
    for row in [Row::Heads, Row::Plain, Row::Foot] {
        let edge = match row {
            Row::Heads => {
                r#"<style:table-cell-properties fo:border-bottom="0.5pt solid #000000"/><style:text-properties fo:font-weight="bold"/>"#
            }
            Row::Plain => "",
            Row::Foot => {
                r#"<style:table-cell-properties fo:border-top="0.5pt solid #000000"/><style:text-properties fo:font-weight="bold"/>"#
            }
        };
        for (kind, data) in [("t", ""), ("c", "count"), ("a", "amount"), ("d", "day")] {
            let shown = if data.is_empty() { String::new() } else { format!(r#" style:data-style-name="{data}""#) };
            let letter = row.letter();
            let _ = write!(
                out,
                r#"<style:style style:name="{letter}{kind}" style:family="table-cell"{shown}>{edge}</style:style>"#
            );
        }
    }
    let name = escape(sheet.name);
    let _ =
        write!(out, r#"</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="{name}">"#);
    for column in 0..widths.len() {
        let _ = write!(out, r#"<table:table-column table:style-name="column{column}"/>"#);
    }
    out.push_str(body);
    out.push_str("</table:table></office:spreadsheet></office:body></office:document-content>");
    out
}

/// The kind comes first, and as it is: that is how such a file is told.
fn pack(content: &str) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let packed = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, text, options) in
        [("mimetype", KIND, stored), ("META-INF/manifest.xml", MANIFEST, packed), ("content.xml", content, packed)]
    {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}
