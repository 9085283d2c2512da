//! The paper itself: A4 and Letter with the margins of the house, and what else lies in a printer.

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Reads `a4` or `letter`, in any capitals.
    pub fn from_word(word: &str) -> Option<Self> {
        match word.to_ascii_lowercase().as_str() {
            "a4" => Some(Self::A4),
            "letter" => Some(Self::Letter),
            _ => None,
        }
    }

    /// The sheet, upright.
    pub fn format(self) -> Format {
        match self {
            Self::A4 => Format { width: 595.28, height: 841.89 },
            Self::Letter => Format { width: 612.0, height: 792.0 },
        }
    }
}

/// Left and right margin: 16 mm.
pub const MARGIN: f32 = 45.0;

/// A millimetre in points.
pub const MM: f32 = 72.0 / 25.4;

/// Width and height of a sheet, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Format {
    pub width: f32,
    pub height: f32,
}

impl Format {
    /// An envelope of 220 by 110 mm.
    pub const DL: Self = Self { width: 220.0 * MM, height: 110.0 * MM };
    /// An envelope of 229 by 162 mm.
    pub const C5: Self = Self { width: 229.0 * MM, height: 162.0 * MM };

    /// The sheet lying on its side.
    pub fn turned(self) -> Self {
        Self { width: self.height, height: self.width }
    }

    /// The right edge of what is printed, in points.
    pub fn right(self) -> f32 {
        self.width - MARGIN
    }

    /// Width between the margins, in points.
    pub fn measure(self) -> f32 {
        self.width - 2.0 * MARGIN
    }
}
