//! Who is meant at the table where people come in: a number, a name, or what the reader of cards types.

use crate::members::Member;
use crate::members::card::{self, CardError};
use crate::register::Register;
use crate::text::folded;
use chrono::NaiveDate;

/// The members of a day who may be meant: one by a number or a card; by name all of whom every word begins one of the
/// name's.
///
/// # Errors
/// The card of another co-op, one of a form that is not known here, or one that was misread.
pub fn meant<'a>(register: &'a Register, text: &str, on: NaiveDate) -> Result<Vec<&'a Member>, CardError> {
    let belong = || register.members.iter().filter(|member| member.status(on).kind.belongs());
    let numbered = |number: i64| belong().filter(move |m| m.number == number || m.formerly.contains(&number)).collect();
    let text = text.trim();
    if card::is_like(text) {
        return card::read(register.coop.id, text).map(numbered);
    }
    if let Ok(number) = text.parse::<i64>() {
        return Ok(numbered(number));
    }
    let asked = folded(text);
    let words: Vec<&str> = asked.split_whitespace().collect();
    let fits = |member: &&Member| {
        let name = folded(&member.profile.name.spoken());
        let parts: Vec<&str> = name.split_whitespace().collect();
        words.iter().all(|word| parts.iter().any(|part| part.starts_with(word)))
    };
    Ok(if words.is_empty() { Vec::new() } else { belong().filter(fits).collect() })
}
