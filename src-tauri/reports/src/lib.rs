//! Papers: the register of members and the share certificate, as PDF.
//!
//! A paper is drawn from plain values of the core and from words; it opens no file and asks no
//! clock. The same values give the same bytes. Every sum on it is made twice, along the rows and
//! along the classes, and a paper whose sums disagree is not printed.

mod flow;
mod members;
mod press;
mod shares;

pub use flow::face::Face;
pub use flow::paper::Paper;
pub use members::register::{RegisterPaper, register_of_members};
pub use shares::certificate::{CertificatePaper, share_certificate, share_certificates};

use thiserror::Error;

/// A finished paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages.
    pub pages: usize,
    /// Signs no font has; they stand as `?` on the paper and are to be told (`print-no-glyph`).
    pub missing: Vec<char>,
}

/// Why a paper was not made.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReportError {
    /// A font built into the program cannot be read.
    #[error("the font {0:?} cannot be read")]
    Font(Face),
    /// The drawing library warned of something; no paper leaves with a warning.
    #[error("the page could not be drawn: {0}")]
    Drawing(String),
    /// The date is beyond what a document can carry.
    #[error("the year {0} cannot be printed")]
    Date(i32),
    /// The sums along the rows and along the classes differ.
    #[error("the sums of the register disagree: {rows} and {classes}")]
    SumsDisagree {
        /// Sum of the rows: shares and paid.
        rows: String,
        /// Sum of the classes.
        classes: String,
    },
}
