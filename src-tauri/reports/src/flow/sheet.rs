//! One sheet of paper: rectangles and lines of shaped text, placed from its upper left corner.
//!
//! What is drawn becomes operators of PDF (ISO 32000-1, annex A) at once; a full sheet is packed and
//! leaves memory before the next begins.

use super::face::Face;
use super::ink::Ink;
use super::paper::Format;
use super::shape::{Glyph, Shaped};

/// A sheet being filled.
pub struct Sheet {
    format: Format,
    operators: Vec<u8>,
    ink: Option<Ink>,
    font: Option<(Face, f32)>,
}

/// A drawing made once and set many times, such as the glyph of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp(pub usize);

impl Sheet {
    /// An empty sheet.
    pub fn new(format: Format) -> Self {
        Self { format, operators: Vec::new(), ink: None, font: None }
    }

    /// Its size.
    pub fn format(&self) -> Format {
        self.format
    }

    /// What is on it, as the content of a page.
    pub fn operators(&self) -> &[u8] {
        &self.operators
    }

    /// Fills a rectangle.
    pub fn rect(&mut self, x: f32, y: f32, width: f32, height: f32, ink: Ink) {
        self.dip(ink);
        for length in [x, self.format.height - y - height, width, height] {
            self.length(length);
        }
        self.operators.extend_from_slice(b"re f\n");
    }

    /// Sets a stamp with its upper left corner at `x`, `y`. `height` is the stamp's own.
    pub fn stamp(&mut self, stamp: Stamp, x: f32, y: f32, height: f32) {
        self.operators.extend_from_slice(b"q 1 0 0 1 ");
        self.length(x);
        self.length(self.format.height - y - height);
        self.operators.extend_from_slice(b"cm /S");
        self.operators.extend_from_slice(stamp.0.to_string().as_bytes());
        self.operators.extend_from_slice(b" Do Q\n");
    }

    /// Sets a line of text with its left end at `x`, standing on `y`.
    pub fn text(&mut self, line: &Shaped, size: f32, x: f32, y: f32, ink: Ink) {
        if line.runs.iter().all(|run| run.glyphs.is_empty()) {
            return;
        }
        self.dip(ink);
        let (mut pen, mut begun) = (x, false);
        // Texts between these are one piece for whoever copies from the paper.
        self.operators.extend_from_slice(b"BT ");
        for run in &line.runs {
            self.take(run.face, size);
            // A mark that stands off the line is set on a line of its own height.
            for level in run.glyphs.chunk_by(|a, b| a.up.total_cmp(&b.up).is_eq()) {
                let [first, ..] = level else { continue };
                let height = self.format.height - y + first.up * size / 1000.0;
                self.operators.extend_from_slice(if begun { b"1 0 0 1 " } else { b"" });
                self.length(pen + first.right * size / 1000.0);
                self.length(height);
                self.operators.extend_from_slice(if begun { b"Tm " } else { b"Td " });
                begun = true;
                self.show(level);
                pen += level.iter().map(|g| g.advance).sum::<f32>() * size / 1000.0;
            }
        }
        self.operators.extend_from_slice(b"ET\n");
    }

    /// Sets a line of text with its right end at `x`.
    pub fn text_right(&mut self, line: &Shaped, size: f32, x: f32, y: f32, ink: Ink) {
        self.text(line, size, x - line.width(size), y, ink);
    }

    /// Puts what is on another sheet after what is on this one.
    pub fn append(&mut self, other: &Self) {
        self.operators.extend_from_slice(&other.operators);
        // The other sheet began without ink and type, so it leaves its own behind, if any.
        self.ink = other.ink.or(self.ink);
        self.font = other.font.or(self.font);
    }

    fn dip(&mut self, ink: Ink) {
        if self.ink != Some(ink) {
            self.ink = Some(ink);
            let [r, g, b] = ink.parts();
            self.operators.extend_from_slice(format!("{r} {g} {b} rg\n").as_bytes());
        }
    }

    fn take(&mut self, face: Face, size: f32) {
        if self.font != Some((face, size)) {
            self.font = Some((face, size));
            self.operators.extend_from_slice(format!("/{} {size} Tf ", face.label()).as_bytes());
        }
    }

    /// Shows glyphs, those without correction between them as one string.
    fn show(&mut self, glyphs: &[Glyph]) {
        self.operators.extend_from_slice(b"[(");
        for (i, glyph) in glyphs.iter().enumerate() {
            for byte in glyph.code.to_be_bytes() {
                // Inside a string these mean something else (ISO 32000-1, 7.3.4.2).
                match byte {
                    b'(' | b')' | b'\\' => self.operators.extend_from_slice(&[b'\\', byte]),
                    b'\r' => self.operators.extend_from_slice(b"\\r"),
                    _ => self.operators.push(byte),
                }
            }
            let Some(next) = glyphs.get(i + 1) else { break };
            // For kerning, and for where the next one stands off the pen.
            let back = (glyph.natural - glyph.advance - (next.right - glyph.right)).round();
            if back != 0.0 {
                self.operators.push(b')');
                #[allow(clippy::cast_possible_truncation)] // a saturating cast: no kern is wider than the type
                whole(&mut self.operators, i64::from(back as i16));
                self.operators.push(b'(');
            }
        }
        self.operators.extend_from_slice(b")]TJ ");
    }

    /// Hundredths of a point are finer than any printer, and the same on every machine.
    #[allow(clippy::cast_possible_truncation)] // no sheet is that wide
    fn length(&mut self, length: f32) {
        let hundredths = (length * 100.0).round() as i32;
        let (points, rest) = (hundredths.unsigned_abs() / 100, hundredths.unsigned_abs() % 100);
        if hundredths < 0 {
            self.operators.push(b'-');
        }
        whole(&mut self.operators, i64::from(points));
        if rest > 0 {
            self.operators.extend_from_slice(&[b'.', b'0' + (rest / 10) as u8]);
            if rest % 10 > 0 {
                self.operators.push(b'0' + (rest % 10) as u8);
            }
        }
        self.operators.push(b' ');
    }
}

/// Writes a whole number.
fn whole(out: &mut Vec<u8>, number: i64) {
    let mut digits = [0; 20];
    let (mut at, mut left) = (digits.len(), number.unsigned_abs());
    loop {
        at -= 1;
        #[allow(clippy::cast_possible_truncation)] // one digit
        let digit = (left % 10) as u8;
        digits[at] = b'0' + digit;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if number < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(&digits[at..]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::ink::INK;
    use crate::flow::paper::Paper;

    #[test]
    fn a_rectangle_is_counted_from_the_lower_left_in_hundredths() {
        let mut sheet = Sheet::new(Paper::Letter.format());
        sheet.rect(-1.25, 0.0, 10.5, 91.99, INK);
        assert!(sheet.operators().ends_with(b"-1.25 700.01 10.5 91.99 re f\n"), "{:?}", sheet.operators());
    }
}
