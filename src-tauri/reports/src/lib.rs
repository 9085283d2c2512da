//! Papers, as PDF: registers, certificates, rolls, sheets, receipts, letters, labels, forms.
//!
//! A paper is drawn from plain values and from words; it opens no file and asks no clock. The same
//! values give the same bytes. Every sum on it is made twice, and a paper whose sums disagree is not
//! printed.

mod book;
mod commitments;
mod commons;
mod flow;
mod members;
mod payments;
mod post;
mod press;
mod shares;
mod shown;
mod workdays;

pub use commitments::chart::{ChartClass, ChartPaper, wall_chart};
pub use commitments::statement::{StatementPaper, StatementsPaper, WorkLine, statements};
pub use commons::report::{AssetPart, CommonsPaper, YearGiven, commons_report};
pub use flow::face::Face;
pub use flow::paper::Paper;
pub use members::application::{Applicant, ApplicationPaper, Question, application_form};
pub use members::cards::{Card, CardsPaper, cards_on, member_cards};
pub use members::register::{RegisterPaper, register_of_members};
pub use members::roll::{RollCell, RollColumn, RollPaper, roll_of_members};
pub use members::sheet::{ChargeLine, ConsentLine, DocumentLine, MemberPaper, ReceiptLine, TieLine, member_sheet};
pub use payments::arrears::{ArrearsPaper, ArrearsRow, arrears};
pub use payments::receipt::{ReceiptPaper, ReceiptPart, Way, receipts};
pub use post::envelopes::{Envelope, EnvelopesPaper, envelopes};
pub use post::labels::{LabelsPaper, Stock, address_labels};
pub use post::letters::{LettersPaper, letters};
pub use post::{Addressee, Sender};
pub use shares::certificate::{CertificatePaper, share_certificate, share_certificates};
pub use shares::register::{ShareRegisterPaper, share_register};
pub use shown::Shown;
pub use workdays::calendar;
pub use workdays::sheet::{SignedUp, WorkDayPaper, work_day_sheet};

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
    /// The date is beyond what a document can carry.
    #[error("the year {0} cannot be printed")]
    Date(i32),
    /// printpdf has something to say: a paper with a warning is no paper.
    #[error("the document was not written: {0}")]
    Pdf(String),
    /// The sums along the rows and along the classes differ.
    #[error("the sums disagree: {rows} and {classes}")]
    SumsDisagree {
        /// Sum of the rows: shares and paid.
        rows: String,
        /// Sum of the classes.
        classes: String,
    },
    /// A code holds too much.
    #[error("the code was not drawn: {0}")]
    Code(String),
    /// A letter does not fit its page, even in small type. It names to whom.
    #[error("the letter to {0} is too long for one page")]
    TooLong(String),
}
