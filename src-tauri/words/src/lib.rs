//! What Minga says: one set of Fluent messages for the window, the papers and the command line.
//!
//! `assets/locales/<lang>/<noun>.ftl` is embedded whole. The window reads the same files with
//! `@fluent/bundle`; what is formatted here (money, dates, journal sentences) reads the same there.
//!
//! Months and number signs come from small tables of our own and not from ICU: two languages need
//! two separators and twelve words, and the data of ICU would outweigh the rest of the program.
//!
//! Spanish is written as in Ecuador, where the sample co-op lives: `84.310,00` with the point for
//! thousands and the comma for cents (CLDR `es-EC`; Mexico and the `es-419` root turn them round).

mod args;
mod dates;
mod embedded;
pub mod hours;
pub mod journal;
mod lists;
mod numbers;
pub mod payments;
mod refusal;
mod spelled;

pub use args::{Args, Value};
pub use numbers::MINUS;
pub use refusal::Refusal;

use embedded::Bundle;
use std::sync::OnceLock;
use thiserror::Error;

/// The languages Minga speaks, the first for those it does not.
pub const SHIPPED: [&str; 2] = ["en", "es"];

/// Why a message could not be said.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum WordsError {
    /// No shipped language has the message (or its attribute).
    #[error("no message {0:?}")]
    Missing(String),
    /// The message asks for something that was not given, or is broken.
    #[error("message {key:?} cannot be said: {why}")]
    Broken {
        /// Its key.
        key: String,
        /// What Fluent found.
        why: String,
    },
}

/// The words of one language. Cheap to clone, and shared between threads.
#[derive(Clone)]
pub struct Words {
    lang: &'static str,
    bundles: &'static [Bundle],
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.lang).finish()
    }
}

impl Words {
    /// The words of a language: `es`, or a region of it such as `es-EC`. English where none is shipped.
    pub fn new(lang: &str) -> Self {
        static LOADED: OnceLock<Vec<Bundle>> = OnceLock::new();
        let bundles = LOADED.get_or_init(|| SHIPPED.iter().map(|lang| embedded::load(lang)).collect());
        let wanted = lang.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let lang = SHIPPED.iter().find(|l| **l == wanted).unwrap_or(&SHIPPED[0]);
        Self { lang, bundles }
    }

    /// The language spoken: one of [`SHIPPED`].
    pub fn lang(&self) -> &'static str {
        self.lang
    }

    /// Says a message, or its attribute (`error-disk-full.safe`). A message nobody wrote shows its key,
    /// so that a slip is seen and nothing stops; the tests let none through.
    pub fn say(&self, key: &str, args: &[(&str, Value)]) -> String {
        self.try_say(key, args).unwrap_or_else(|_| format!("⟨{key}⟩"))
    }

    /// Says a message, in English where this language lacks it.
    ///
    /// # Errors
    /// When no language has it, or it asks for something that was not given.
    pub fn try_say(&self, key: &str, args: &[(&str, Value)]) -> Result<String, WordsError> {
        let own = self.bundles.iter().filter(|b| b.lang == self.lang);
        let spare = self.bundles.iter().filter(|b| b.lang != self.lang);
        own.chain(spare)
            .find_map(|bundle| bundle.say(key, args))
            .unwrap_or_else(|| Err(WordsError::Missing(key.to_owned())))
    }

    /// Says a message from named values already put together, as the journal does.
    pub fn say_with(&self, key: &str, args: &Args) -> String {
        let args: Vec<(&str, Value)> = args.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        self.say(key, &args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_speaks_its_language_and_an_unknown_one_english() {
        assert_eq!(Words::new("es-EC").lang(), "es");
        assert_eq!(Words::new("ES").lang(), "es");
        assert_eq!(Words::new("qu").lang(), "en");
        assert_eq!(Words::new("").lang(), "en");
    }

    #[test]
    fn a_message_nobody_wrote_is_an_error_and_shows_its_key() {
        let words = Words::new("en");
        assert_eq!(words.try_say("never-written", &[]), Err(WordsError::Missing("never-written".into())));
        assert_eq!(words.say("never-written", &[]), "⟨never-written⟩");
    }

    #[test]
    fn a_message_that_lacks_an_argument_is_an_error() {
        let missing = Words::new("en").try_say("format-list-two", &[("first", "a".into())]);
        assert!(matches!(missing, Err(WordsError::Broken { .. })), "{missing:?}");
    }
}
