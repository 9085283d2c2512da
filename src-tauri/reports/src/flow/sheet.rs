//! One sheet of paper: rectangles and lines of shaped text, placed from its upper left corner.

use super::face::Face;
use super::ink::Ink;
use super::paper::Paper;
use super::shape::{Glyph, Shaped};
use printpdf::{Codepoint, Mm, Op, PaintMode, PdfFontHandle, PdfPage, Pt, Rect, TextItem, TextMatrix};

/// A sheet being filled.
pub struct Sheet {
    paper: Paper,
    ops: Vec<Op>,
    ink: Option<Ink>,
    font: Option<(Face, f32)>,
}

/// Hundredths of a point are finer than any printer, and the same on every machine.
fn tidy(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

impl Sheet {
    /// An empty sheet.
    pub fn new(paper: Paper) -> Self {
        Self { paper, ops: Vec::new(), ink: None, font: None }
    }

    /// Fills a rectangle.
    pub fn rect(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink) {
        self.dip(ink);
        let rectangle = Rect {
            x: Pt(tidy(x)),
            y: Pt(tidy(self.paper.height() - y - height)),
            width: Pt(tidy(width)),
            height: Pt(tidy(height)),
            mode: Some(PaintMode::Fill),
            winding_order: None,
        };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    /// Sets a line of text with its left end at `x`, standing on `y`.
    pub fn text(&mut self, line: &Shaped, size: f32, x: f32, y: f32, ink: Ink) {
        if line.runs.iter().all(|run| run.glyphs.is_empty()) {
            return;
        }
        self.dip(ink);
        let mut pen = x;
        self.ops.push(Op::StartTextSection);
        for run in &line.runs {
            if self.font != Some((run.face, size)) {
                self.font = Some((run.face, size));
                self.ops.push(Op::SetFont { font: PdfFontHandle::External(run.face.id()), size: Pt(size) });
            }
            // A mark that stands off the line is set on a line of its own height.
            for level in run.glyphs.chunk_by(|a, b| a.up.total_cmp(&b.up).is_eq()) {
                let [first, ..] = level else { continue };
                let height = self.paper.height() - y + first.up * size / 1000.0;
                let matrix = TextMatrix::Translate(Pt(tidy(pen + first.right * size / 1000.0)), Pt(tidy(height)));
                self.ops.push(Op::SetTextMatrix { matrix });
                self.ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(level_glyphs(level))] });
                pen += level.iter().map(|g| g.advance).sum::<f32>() * size / 1000.0;
            }
        }
        self.ops.push(Op::EndTextSection);
    }

    /// Sets a line of text with its right end at `x`.
    pub fn text_right(&mut self, line: &Shaped, size: f32, x: f32, y: f32, ink: Ink) {
        self.text(line, size, x - line.width(size), y, ink);
    }

    /// Puts what is on another sheet after what is on this one.
    pub fn append(&mut self, other: Self) {
        self.ops.extend(other.ops);
        // The other sheet began without ink and type, so it leaves its own behind, if any.
        self.ink = other.ink.or(self.ink);
        self.font = other.font.or(self.font);
    }

    fn dip(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.ink = Some(ink);
            self.ops.push(Op::SetFillColor { col: ink.color() });
        }
    }

    /// The finished page.
    pub fn page(self) -> PdfPage {
        let mut page = PdfPage::new(Mm(1.0), Mm(1.0), self.ops);
        let sheet = Rect::from_wh(Pt(self.paper.width()), Pt(self.paper.height()));
        page.media_box = sheet.clone();
        page.trim_box = sheet.clone();
        page.crop_box = sheet;
        page
    }
}

/// Glyphs with the correction printpdf wants after each: how far the pen must go back, in
/// thousandths, for kerning and for where the next glyph stands off the pen.
fn level_glyphs(glyphs: &[Glyph]) -> Vec<Codepoint> {
    let next = glyphs.iter().skip(1).map(|g| g.right).chain([glyphs.last().map_or(0.0, |g| g.right)]);
    glyphs
        .iter()
        .zip(next)
        .map(|(glyph, next)| {
            Codepoint::with_cid(glyph.id, glyph.natural - glyph.advance - (next - glyph.right), glyph.text.clone())
        })
        .collect()
}
