//! One sheet of paper: rectangles and lines of shaped text, placed from its upper left corner.
//!
//! Marks are kept small, four bytes a glyph, and become PDF operators only when the document is
//! bound: a register of 20,000 members is a few hundred sheets.

use super::document::Codes;
use super::face::Face;
use super::ink::Ink;
use super::paper::Paper;
use super::shape::{Glyph, Shaped};
use std::fmt::Write as _;

/// A sheet being filled.
pub struct Sheet {
    paper: Paper,
    marks: Vec<Mark>,
    ink: Option<Ink>,
    font: Option<(Face, f32)>,
}

/// What stands on a sheet, in the coordinates of PDF: from the lower left corner.
enum Mark {
    /// What follows is drawn in this ink.
    Ink(Ink),
    /// What follows is set in this face and size.
    Type(Face, f32),
    /// Left, bottom, width, height.
    Rect([f32; 4]),
    /// Where the first glyph stands, and the glyphs.
    Line([f32; 2], Box<[Placed]>),
    /// Texts between these are one piece for whoever copies from the paper.
    Begin,
    End,
}

/// A glyph, and how far the pen goes back after it, in thousandths of the type size.
struct Placed {
    id: u16,
    back: i16,
}

/// Hundredths of a point are finer than any printer, and the same on every machine.
fn tidy(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

impl Sheet {
    /// An empty sheet.
    pub fn new(paper: Paper) -> Self {
        Self { paper, marks: Vec::new(), ink: None, font: None }
    }

    /// Its size.
    pub fn paper(&self) -> Paper {
        self.paper
    }

    /// Fills a rectangle.
    pub fn rect(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink) {
        self.dip(ink);
        self.marks.push(Mark::Rect([x, self.paper.height() - y - height, width, height].map(tidy)));
    }

    /// Sets a line of text with its left end at `x`, standing on `y`.
    pub fn text(&mut self, line: &Shaped, size: f32, x: f32, y: f32, ink: Ink) {
        if line.runs.iter().all(|run| run.glyphs.is_empty()) {
            return;
        }
        self.dip(ink);
        let mut pen = x;
        self.marks.push(Mark::Begin);
        for run in &line.runs {
            if self.font != Some((run.face, size)) {
                self.font = Some((run.face, size));
                self.marks.push(Mark::Type(run.face, size));
            }
            // A mark that stands off the line is set on a line of its own height.
            for level in run.glyphs.chunk_by(|a, b| a.up.total_cmp(&b.up).is_eq()) {
                let [first, ..] = level else { continue };
                let height = self.paper.height() - y + first.up * size / 1000.0;
                let at = [pen + first.right * size / 1000.0, height].map(tidy);
                self.marks.push(Mark::Line(at, placed(level)));
                pen += level.iter().map(|g| g.advance).sum::<f32>() * size / 1000.0;
            }
        }
        self.marks.push(Mark::End);
    }

    /// Sets a line of text with its right end at `x`.
    pub fn text_right(&mut self, line: &Shaped, size: f32, x: f32, y: f32, ink: Ink) {
        self.text(line, size, x - line.width(size), y, ink);
    }

    /// Puts what is on another sheet after what is on this one.
    pub fn append(&mut self, other: Self) {
        self.marks.extend(other.marks);
        // The other sheet began without ink and type, so it leaves its own behind, if any.
        self.ink = other.ink.or(self.ink);
        self.font = other.font.or(self.font);
    }

    fn dip(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.ink = Some(ink);
            self.marks.push(Mark::Ink(ink));
        }
    }

    /// The sheet in the operators of PDF (ISO 32000-1, annex A), with the codes its fonts were given.
    pub fn operators(&self, codes: &Codes) -> Vec<u8> {
        let mut text = String::with_capacity(self.marks.len() * 32);
        let mut face = Face::Sans;
        for mark in &self.marks {
            // Writing into a string never fails.
            let _ = match mark {
                Mark::Ink(ink) => {
                    let [r, g, b] = ink.parts();
                    writeln!(text, "{r} {g} {b} rg")
                }
                Mark::Type(next, size) => {
                    face = *next;
                    writeln!(text, "/{} {size} Tf", face.id().0)
                }
                Mark::Rect([x, y, width, height]) => writeln!(text, "{x} {y} {width} {height} re f"),
                Mark::Begin => writeln!(text, "BT"),
                Mark::End => writeln!(text, "ET"),
                Mark::Line([x, y], glyphs) => {
                    let _ = write!(text, "1 0 0 1 {x} {y} Tm ");
                    show(&mut text, glyphs, face, codes);
                    Ok(())
                }
            };
        }
        text.into_bytes()
    }
}

/// Shows glyphs, those without correction between them as one string.
fn show(text: &mut String, glyphs: &[Placed], face: Face, codes: &Codes) {
    text.push_str("[<");
    for (i, glyph) in glyphs.iter().enumerate() {
        let _ = write!(text, "{:04X}", codes.of(face, glyph.id));
        if glyph.back != 0 && i + 1 < glyphs.len() {
            let _ = write!(text, ">{}<", glyph.back);
        }
    }
    text.push_str(">] TJ\n");
}

/// Glyphs with the correction after each: for kerning, and for where the next one stands off the pen.
fn placed(glyphs: &[Glyph]) -> Box<[Placed]> {
    let next = glyphs.iter().skip(1).map(|g| g.right).chain([glyphs.last().map_or(0.0, |g| g.right)]);
    glyphs
        .iter()
        .zip(next)
        .map(|(glyph, next)| {
            let back = glyph.natural - glyph.advance - (next - glyph.right);
            #[allow(clippy::cast_possible_truncation)] // a saturating cast: no kern is wider than the type
            Placed { id: glyph.id, back: back.round() as i16 }
        })
        .collect()
}
