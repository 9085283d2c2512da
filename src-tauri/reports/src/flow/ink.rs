//! The inks: those of `design/LOOK.md`, as printed. Print is always light.

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

    /// Red, green and blue from 0 to 1, to a thousandth.
    pub fn parts(self) -> [f32; 3] {
        [self.0, self.1, self.2].map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0)
    }
}
