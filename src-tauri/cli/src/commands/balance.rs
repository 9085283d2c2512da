//! `minga balance`: where the members of a policy file stand, and why. No co-op's file is needed.

use crate::commands::hours;
use crate::outcome::{Outcome, Refused};
use crate::session::{clock, words_of_environment};
use chrono::NaiveDate;
use minga_core::commitments::balances;
use minga_core::commitments::file::Case;
use minga_store::Fault;
use std::path::Path;

/// `as_of` is the day asked about; else the file's, else today.
pub fn run(path: &Path, as_of: Option<NaiveDate>) -> Result<Outcome, Refused> {
    let words = words_of_environment();
    let text = std::fs::read_to_string(path).map_err(|e| {
        let fault = match e.kind() {
            std::io::ErrorKind::NotFound => Fault::NoSuchFile(path.to_owned()),
            _ => e.into(),
        };
        Refused::fault(&words, &fault)
    })?;
    let case =
        Case::read(&text).map_err(|e| Refused::said(&words, "policy-file", &[("detail", e.to_string().into())]))?;
    let as_of = as_of.or(case.as_of).unwrap_or_else(|| clock().today());
    let rows = balances(&case.book, &case.members, as_of);
    let class = |id| case.class_name(id).to_owned();
    Ok(hours::told(&words, &rows, as_of, &class))
}
