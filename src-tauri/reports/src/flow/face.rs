//! The letters of Minga's papers, built into the program.
//!
//! Andada Pro is what people say (titles, names), Archivo what the app says (labels, figures). Noto
//! Sans lends what they lack: Greek, Cyrillic and more. All are under the SIL Open Font License.

use crate::ReportError;
use rustybuzz::ttf_parser::Tag;
use rustybuzz::{Face as Outline, Feature};

/// A cut of a typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Face {
    /// Archivo: labels, figures, rows.
    Sans,
    /// Archivo, heavier: heads and sums.
    Strong,
    /// Andada Pro: titles and names.
    Serif,
    /// Noto Sans, where the others have no sign.
    Spare,
}

impl Face {
    /// All faces, in the order of [`Face::index`].
    pub const ALL: [Self; 4] = [Self::Sans, Self::Strong, Self::Serif, Self::Spare];

    /// Place in [`Face::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The typeface as a file.
    pub fn file(self) -> &'static [u8] {
        match self {
            Self::Sans => include_bytes!("../../../../assets/fonts/Archivo_400Regular.ttf"),
            Self::Strong => include_bytes!("../../../../assets/fonts/Archivo_600SemiBold.ttf"),
            Self::Serif => include_bytes!("../../../../assets/fonts/AndadaPro_400Regular.ttf"),
            Self::Spare => include_bytes!("../../../../assets/fonts/NotoSans-Regular.ttf"),
        }
    }

    /// The face as the shaper reads it.
    pub fn outline(self) -> Result<Outline<'static>, ReportError> {
        Outline::from_slice(self.file(), 0).ok_or(ReportError::Font(self))
    }

    /// What pages call it.
    pub fn label(self) -> &'static str {
        ["F0", "F1", "F2", "F3"][self.index()]
    }

    /// Its name in the document; the six capitals mark a subset (ISO 32000-1, 9.6.4).
    pub fn name(self) -> &'static str {
        ["MINGAA+Archivo", "MINGAB+Archivo-SemiBold", "MINGAC+AndadaPro", "MINGAD+NotoSans"][self.index()]
    }

    /// What the shaper is asked beside kerning and ligatures: figures of one width in columns,
    /// standing on the line in names and titles.
    pub fn features(self) -> Vec<Feature> {
        let tag = match self {
            Self::Sans | Self::Strong => b"tnum",
            Self::Serif | Self::Spare => b"lnum",
        };
        vec![Feature::new(Tag::from_bytes(tag), 1, ..)]
    }
}
