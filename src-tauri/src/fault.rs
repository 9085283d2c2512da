//! What goes wrong, as it crosses to the window: a code and the parameters of the sentence.

use crate::shapes::Args;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What went wrong: a message of `errors.ftl` (`error-CODE`, with `.safe` and `.do`) and its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Fault {
    /// Which message.
    pub code: String,
    /// Its arguments.
    pub args: Args,
}

/// What a command answers.
pub type Answer<T> = Result<T, Fault>;

impl Fault {
    /// A fault without arguments.
    pub fn new(code: &str) -> Self {
        Self { code: code.to_owned(), args: Args::new() }
    }

    /// The same with one argument more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// No co-op is open in this window.
    pub fn no_coop() -> Self {
        Self::new("no-coop")
    }

    /// Nobody sits at the keyboard, so nobody could sign the act.
    pub fn nobody() -> Self {
        Self::new("nobody-seated")
    }
}

impl From<minga_store::Fault> for Fault {
    fn from(fault: minga_store::Fault) -> Self {
        let args = fault.args().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { code: fault.code().to_owned(), args }
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        minga_store::Fault::from(error).into()
    }
}
