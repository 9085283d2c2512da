//! Why a paper was not printed.

use minga_reports::ReportError;
use thiserror::Error;

/// Why a paper was not printed. Nothing was noted then.
#[derive(Debug, Error)]
pub enum Fault {
    /// What the file, the rules or the disk say.
    #[error(transparent)]
    Store(#[from] minga_store::Fault),
    /// The paper could not be drawn.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// A certificate of no shares.
    #[error("no. {0} holds no shares on that day")]
    NoShares(i64),
    /// A letter asks for something nobody knows.
    #[error("the letter asks for {{{asked}}}; it can be filled in with {known}")]
    NoSuchBlank {
        /// What it asks for.
        asked: String,
        /// What can be filled in, as a list.
        known: String,
    },
}

impl Fault {
    /// The code of its sentence in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(fault) => fault.code(),
            Self::Report(ReportError::TooLong(_)) => "letter-too-long",
            Self::Report(_) => "print-failed",
            Self::NoShares(_) => "certificate-no-shares",
            Self::NoSuchBlank { .. } => "letter-blank",
        }
    }

    /// What the sentence is told.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Store(fault) => fault.args(),
            Self::Report(ReportError::TooLong(name)) => vec![("name", name.clone())],
            Self::Report(other) => vec![("detail", other.to_string())],
            Self::NoShares(number) => vec![("number", number.to_string())],
            Self::NoSuchBlank { asked, known } => vec![("asked", asked.clone()), ("known", known.clone())],
        }
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        minga_store::Fault::from(error).into()
    }
}

impl From<minga_store::Refusal> for Fault {
    fn from(refusal: minga_store::Refusal) -> Self {
        minga_store::Fault::from(refusal).into()
    }
}
