//! The cloth: eight dyes and weaves, read from `assets/weaves.toml`, drawn as rectangles.
//!
//! A weave is its dye as ground and slits that let the paper through, so that a photocopy without
//! colour still tells the classes apart.

use super::ink::{Ink, PAPER};
use super::paper::Format;
use super::sheet::Sheet;
use serde::Deserialize;
use std::sync::OnceLock;

/// A pixel of the design, in points.
pub const PX: f32 = 0.75;
/// The side of a weave's tile, in pixels.
const TILE: f32 = 8.0;

/// A rectangle of the design: x, y, width and height in pixels.
type Box4 = [u8; 4];

#[derive(Deserialize)]
struct Weaves {
    weave: Vec<Drawn>,
}

#[derive(Deserialize)]
struct Drawn {
    dye: u8,
    light: String,
    slits: Vec<Box4>,
    glyph: Vec<Box4>,
}

/// One dye with its weave and its glyph.
pub struct Weave {
    dye: u8,
    ink: Ink,
    slits: Vec<Box4>,
    glyph: Vec<Box4>,
}

/// The weave of a dye (0 to 7); a dye beyond them begins again from the first.
pub fn weave(dye: u8) -> &'static Weave {
    static BARE: Weave = Weave { dye: 0, ink: super::ink::INK, slits: Vec::new(), glyph: Vec::new() };
    let all = all();
    all.get(usize::from(dye) % all.len().max(1)).unwrap_or(&BARE)
}

/// The eight weaves, in order. The file is part of the program; a test reads it.
fn all() -> &'static [Weave] {
    static ALL: OnceLock<Vec<Weave>> = OnceLock::new();
    ALL.get_or_init(|| {
        let drawn = toml::from_str::<Weaves>(include_str!("../../../../assets/weaves.toml")).map(|w| w.weave);
        let weaves = drawn.unwrap_or_default().into_iter();
        let mut all: Vec<Weave> = weaves
            .map(|w| Weave {
                dye: w.dye,
                ink: Ink::parse(&w.light).unwrap_or(super::ink::INK),
                slits: w.slits,
                glyph: w.glyph,
            })
            .collect();
        all.sort_by_key(|w| w.dye);
        all
    })
}

/// The side of a glyph, in points.
pub const GLYPH: f32 = 14.0 * PX;

/// A class's glyph, on a sheet of its own.
pub fn glyph(dye: u8) -> Sheet {
    let weave = weave(dye);
    let mut sheet = Sheet::new(Format { width: GLYPH, height: GLYPH });
    for [left, top, width, height] in weave.glyph.iter().map(|b| b.map(f32::from)) {
        sheet.rect(left * PX, top * PX, width * PX, height * PX, weave.ink);
    }
    sheet
}

/// Fills a rectangle with a weave. `scale` 1 is the size of the screen's bands.
pub fn fill(sheet: &mut Sheet, dye: u8, area: [f32; 4], scale: f32) {
    let weave = weave(dye);
    let [x, y, width, height] = area;
    sheet.rect(x, y, width, height, weave.ink);
    let px = PX * scale;
    let (mut row, tile) = (0.0, TILE * px);
    while row < height {
        let mut column = 0.0;
        while column < width {
            for [left, top, w, h] in weave.slits.iter().map(|b| b.map(f32::from)) {
                let (left, top) = (column + left * px, row + top * px);
                let (w, h) = ((w * px).min(width - left), (h * px).min(height - top));
                if w > 0.0 && h > 0.0 {
                    sheet.rect(x + left, y + top, w, h, PAPER);
                }
            }
            column += tile;
        }
        row += tile;
    }
}

/// The band, on a sheet of its own: a stretch of each class's weave in proportion to its count.
#[allow(clippy::cast_precision_loss)] // counts of members, drawn a few millimetres long
pub fn band(parts: &[(u8, usize)], size: Format) -> Sheet {
    let Format { width, height } = size;
    let mut sheet = Sheet::new(size);
    let all: usize = parts.iter().map(|(_, count)| count).sum();
    let mut before = 0;
    for (dye, count) in parts.iter().filter(|(_, count)| *count > 0) {
        let from = width * before as f32 / all as f32;
        before += count;
        let to = width * before as f32 / all as f32;
        fill(&mut sheet, *dye, [from, 0.0, to - from, height], 1.0);
    }
    sheet
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_weaves_are_drawn_each_within_its_tile() {
        assert_eq!(all().iter().map(|w| w.dye).collect::<Vec<_>>(), (0..8).collect::<Vec<_>>());
        for w in all() {
            assert!(!w.slits.is_empty() && w.slits.iter().all(|b| b[0] + b[2] <= 8 && b[1] + b[3] <= 8), "{}", w.dye);
            assert!(!w.glyph.is_empty() && w.glyph.iter().all(|b| b[0] + b[2] <= 14 && b[1] + b[3] <= 14), "{}", w.dye);
        }
    }

    #[test]
    fn no_two_dyes_look_alike_in_grey() {
        // CIE lightness of the dye from its relative luminance (sRGB, IEC 61966-2-1).
        let channel = |v: u8| {
            let c = f64::from(v) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        let grey =
            |i: Ink| 116.0 * (0.2126 * channel(i.0) + 0.7152 * channel(i.1) + 0.0722 * channel(i.2)).cbrt() - 16.0;
        let mut greys: Vec<f64> = all().iter().map(|w| grey(w.ink)).collect();
        greys.sort_by(f64::total_cmp);
        assert!(greys.windows(2).all(|w| w[1] - w[0] > 5.5), "{greys:?}");
    }
}
