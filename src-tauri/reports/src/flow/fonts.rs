//! The faces of a document, cut down to the glyphs it uses.

use super::bind::packed;
use super::face::Face;
use super::shape::Used;
use crate::ReportError;
use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Filter, Finish, Name, Pdf, Rect, Ref, Str};

const IDENTITY: SystemInfo<'static> = SystemInfo { registry: Str(b"Adobe"), ordering: Str(b"Identity"), supplement: 0 };

/// Writes a face with its glyphs, their widths and the letters they stand for (ISO 32000-1, 9.7).
pub fn embed(
    pdf: &mut Pdf,
    face: Face,
    used: &Used,
    id: Ref,
    mut next: impl FnMut() -> Ref,
) -> Result<(), ReportError> {
    let [cid_font, descriptor, letters, file] = [next(), next(), next(), next()];
    let name = Name(face.name().as_bytes());
    pdf.type0_font(id)
        .base_font(name)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(cid_font)
        .to_unicode(letters);

    let outline = face.outline()?;
    #[allow(clippy::cast_precision_loss)]
    let scale = 1000.0 / outline.units_per_em() as f32;
    let mut font = pdf.cid_font(cid_font);
    font.subtype(CidFontType::Type2)
        .base_font(name)
        .system_info(IDENTITY)
        .font_descriptor(descriptor)
        .default_width(0.0)
        .cid_to_gid_map_predefined(Name(b"Identity"));
    let widths = used.codes.remapped_gids().map(|glyph| {
        let natural = outline.glyph_hor_advance(rustybuzz::ttf_parser::GlyphId(glyph));
        (natural.map_or(0.0, f32::from) * scale).round()
    });
    font.widths().consecutive(0, widths);
    font.finish();

    let bounds = outline.global_bounding_box();
    let [left, bottom, right, top] =
        [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(|edge| f32::from(edge) * scale);
    pdf.font_descriptor(descriptor)
        .name(name)
        .flags(FontFlags::SYMBOLIC)
        .bbox(Rect::new(left, bottom, right, top))
        .italic_angle(0.0)
        .ascent(f32::from(outline.ascender()) * scale)
        .descent(f32::from(outline.descender()) * scale)
        .cap_height(outline.capital_height().map_or(700.0, |height| f32::from(height) * scale))
        .stem_v(80.0)
        .font_file2(file);

    let mut cmap = UnicodeCmap::new(Name(b"Minga"), IDENTITY);
    for (code, text) in (0_u16..).zip(&used.letters) {
        if !text.is_empty() {
            cmap.pair_with_multiple(code, text.chars());
        }
    }
    let cmap = packed(cmap.finish().as_slice());
    pdf.stream(letters, &cmap).filter(Filter::FlateDecode);

    let cut = subsetter::subset(face.file(), 0, &used.codes).map_err(|_| ReportError::Font(face))?;
    let length = i32::try_from(cut.len()).unwrap_or(i32::MAX);
    let cut = packed(&cut);
    pdf.stream(file, &cut).filter(Filter::FlateDecode).pair(Name(b"Length1"), length);
    Ok(())
}
