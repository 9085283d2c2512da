//! The faces of a document, cut down to the glyphs it uses.

use super::bind::packed;
use super::face::Face;
use super::shape::Used;
use crate::ReportError;
use lopdf::{Document, Object, ObjectId, Stream, dictionary};
use printpdf::cmap::ToUnicodeCMap;

/// Symbolic: its codes are its own (ISO 32000-1, table 123).
const SYMBOLIC: i64 = 1 << 2;

/// Writes a face with its glyphs, their widths and the letters they stand for (ISO 32000-1, 9.7).
pub fn embed(doc: &mut Document, face: Face, used: &Used) -> Result<ObjectId, ReportError> {
    let name = || Object::Name(face.name().into());
    let outline = face.outline()?;
    #[allow(clippy::cast_precision_loss)]
    let scale = 1000.0 / outline.units_per_em() as f32;
    let thousandths = |units: i16| Object::Real((f32::from(units) * scale).round());

    let cut = subsetter::subset(face.file(), 0, &used.codes).map_err(|_| ReportError::Font(face))?;
    let length = i64::try_from(cut.len()).unwrap_or(i64::MAX);
    let file = doc.add_object(stream(&cut, Some(length)));
    let bounds = outline.global_bounding_box();
    let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(thousandths).to_vec();
    let descriptor = doc.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => name(),
        "Flags" => SYMBOLIC,
        "FontBBox" => bounds,
        "ItalicAngle" => 0,
        "Ascent" => thousandths(outline.ascender()),
        "Descent" => thousandths(outline.descender()),
        "CapHeight" => outline.capital_height().map_or(Object::Integer(700), thousandths),
        "StemV" => 80,
        "FontFile2" => file,
    });

    let widths = used.codes.remapped_gids().map(|glyph| {
        let natural = outline.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph));
        Object::Real((natural.map_or(0.0, f32::from) * scale).round())
    });
    let widths: Vec<Object> = widths.collect();
    let cid_font = doc.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => name(),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "FontDescriptor" => descriptor,
        "DW" => 0,
        "W" => vec![Object::Integer(0), Object::Array(widths)],
        "CIDToGIDMap" => "Identity",
    });

    let letters = (0_u32..).zip(&used.letters).filter(|(_, text)| !text.is_empty());
    let mappings = letters.map(|(code, text)| (code, text.chars().map(u32::from).collect())).collect();
    let letters = ToUnicodeCMap { mappings }.to_cmap_string(face.label());
    let letters = doc.add_object(stream(letters.as_bytes(), None));
    Ok(doc.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => name(),
        "Encoding" => "Identity-H",
        "DescendantFonts" => vec![Object::Reference(cid_font)],
        "ToUnicode" => letters,
    }))
}

/// A packed stream; a font also says how long it is unpacked.
fn stream(content: &[u8], unpacked: Option<i64>) -> Stream {
    let mut about = dictionary! { "Filter" => "FlateDecode" };
    if let Some(length) = unpacked {
        about.set("Length1", length);
    }
    Stream::new(about, packed(content)).with_compression(false)
}
