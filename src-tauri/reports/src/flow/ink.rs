//! The inks: those of `design/LOOK.md`, as printed. Print is always light.

use printpdf::{Color, Rgb};

/// A colour, as eight-bit red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ink(pub u8, pub u8, pub u8);

/// Text and heavy rules.
pub const INK: Ink = Ink(0x18, 0x21, 0x1D);
/// Second lines, heads of columns, notes.
pub const INK_2: Ink = Ink(0x47, 0x53, 0x4C);
/// Hairlines between rows.
pub const LINE: Ink = Ink(0xB9, 0xC0, 0xB8);
/// The paper, where a weave lets it through.
pub const PAPER: Ink = Ink(0xFF, 0xFF, 0xFF);

impl Ink {
    /// Reads `#2A3377`.
    pub fn parse(hex: &str) -> Option<Self> {
        let digits = hex.strip_prefix('#').filter(|d| d.len() == 6 && d.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }

    /// As printpdf takes it.
    pub fn color(self) -> Color {
        let part = |value: u8| f32::from(value) / 255.0;
        Color::Rgb(Rgb::new(part(self.0), part(self.1), part(self.2), None))
    }
}
