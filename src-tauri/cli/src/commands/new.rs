//! `minga new`: a co-op in a new file.

use crate::outcome::{Outcome, Refused};
use crate::session::{clock, words_of_environment};
use minga_core::money::Currency;
use minga_store::{Coop, NewCoop};
use minga_words::Words;
use serde_json::json;
use std::path::Path;

pub fn run(file: &Path, name: &str, currency: &str, lang: &str, by: Option<&str>) -> Result<Outcome, Refused> {
    let outside = words_of_environment();
    let currency = Currency::parse(currency)
        .map_err(|_| Refused::of(&outside, "not-a-currency", &[("text", currency.to_owned())]))?;
    let person = by.map(str::to_owned).or_else(person_of_environment).unwrap_or_else(|| "Minga".to_owned());
    let new = NewCoop { name: name.to_owned(), currency, lang: lang.to_owned(), person, classes: Vec::new() };
    let (coop, _) = Coop::found(file, None, clock(), &new).map_err(|f| Refused::fault(&outside, &f))?;
    coop.close().map_err(|f| Refused::fault(&outside, &f))?;
    let shown = file.display().to_string();
    Ok(Outcome::done(
        vec![Words::new(lang).say("cli-new", &[("name", name.into()), ("file", shown.as_str().into())])],
        json!({ "file": shown, "name": name, "currency": currency.code(), "lang": lang }),
    ))
}

/// Whoever is logged in founds it, unless `--by` says otherwise.
fn person_of_environment() -> Option<String> {
    ["USER", "USERNAME"].iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.trim().is_empty()))
}
