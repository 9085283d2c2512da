//! The messages of one language, read once from the files built into the program.

use crate::{Value, WordsError, numbers};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

mod files {
    #![allow(missing_docs)]
    include!(concat!(env!("OUT_DIR"), "/files.rs"));
}

/// The messages of one language.
pub struct Bundle {
    pub lang: &'static str,
    messages: FluentBundle<FluentResource>,
}

/// Reads a language. A broken message is left out here; the tests name it.
pub fn load(lang: &'static str) -> Bundle {
    let locale: LanguageIdentifier = lang.parse().unwrap_or_default();
    let mut messages = FluentBundle::new_concurrent(vec![locale]);
    // The marks that isolate a name from the direction of the sentence print as boxes on paper.
    messages.set_use_isolating(false);
    messages.set_formatter(Some(numbers::formatter(lang)));
    for (_, _, source) in files::FILES.iter().filter(|(l, _, _)| *l == lang) {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partial, _)| partial);
        // The first of two messages of one name stays; the tests name the second.
        let _ = messages.add_resource(resource);
    }
    Bundle { lang, messages }
}

impl Bundle {
    /// Says a message; none where this language lacks it.
    pub fn say(&self, key: &str, args: &[(&str, Value)]) -> Option<Result<String, WordsError>> {
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, a)| (id, Some(a)));
        let message = self.messages.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let values: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.fluent())).collect();
        let mut errors = Vec::new();
        let said = self.messages.format_pattern(pattern, Some(&values), &mut errors);
        Some(match errors.first() {
            None => Ok(said.into_owned()),
            Some(error) => Err(WordsError::Broken { key: key.to_owned(), why: error.to_string() }),
        })
    }
}
