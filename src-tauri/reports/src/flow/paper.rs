//! The paper itself: A4 and Letter, with the margins of the house.

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// Left and right margin: 16 mm.
pub const MARGIN: f32 = 45.0;

impl Paper {
    /// Reads `a4` or `letter`, in any capitals.
    pub fn from_word(word: &str) -> Option<Self> {
        match word.to_ascii_lowercase().as_str() {
            "a4" => Some(Self::A4),
            "letter" => Some(Self::Letter),
            _ => None,
        }
    }

    /// Width in points.
    pub fn width(self) -> f32 {
        match self {
            Self::A4 => 595.28,
            Self::Letter => 612.0,
        }
    }

    /// Height in points.
    pub fn height(self) -> f32 {
        match self {
            Self::A4 => 841.89,
            Self::Letter => 792.0,
        }
    }

    /// The right edge of what is printed, in points.
    pub fn right(self) -> f32 {
        self.width() - MARGIN
    }

    /// Width between the margins, in points.
    pub fn measure(self) -> f32 {
        self.width() - 2.0 * MARGIN
    }
}
