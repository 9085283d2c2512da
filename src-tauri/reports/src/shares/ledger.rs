//! The sum on a certificate: the member's lines of the share ledger, and what they come to.

use chrono::NaiveDate;
use minga_core::classes::Class;
use minga_core::ids::{ClassId, DecisionId};
use minga_core::money::Money;
use minga_core::register::Register;
use minga_core::shares::{EntryKind, Holding, ShareEntry};
use minga_words::Words;
use std::collections::HashMap;

/// One line of the sum.
#[derive(Clone, Copy)]
pub enum Line<'a> {
    /// Several movements of one class, drawn together: the last day, how many, what they come to.
    Before(NaiveDate, usize, ClassId, Holding),
    /// One movement.
    Moved(&'a ShareEntry),
}

/// What the shares are and how they came to be, as of a day.
pub struct Ledger<'a> {
    pub lines: Vec<Line<'a>>,
    /// Class by class, those with lines.
    pub held: Vec<(&'a Class, Holding)>,
    pub all: Holding,
}

impl<'a> Ledger<'a> {
    /// Draws up the sum with the latest movements, `most` at most; earlier ones are drawn together. A
    /// line and its reversal stay both: nothing is rubbed out.
    pub fn of(register: &'a Register, entries: &'a [ShareEntry], on: NaiveDate, most: usize) -> Self {
        let mut moved: Vec<&ShareEntry> = entries.iter().filter(|e| e.on <= on).collect();
        moved.sort_by_key(|e| e.on);
        let (before, rest) = moved.split_at(moved.len().saturating_sub(most));
        let mut lines = Vec::new();
        let mut held = Vec::new();
        let mut all = Holding::default();
        for class in &register.classes {
            let own = |entries: &[&'a ShareEntry]| -> Vec<&'a ShareEntry> {
                entries.iter().copied().filter(|e| e.class == class.id).collect()
            };
            let early = own(before);
            if let Some(last) = early.last() {
                lines.push(Line::Before(last.on, early.len(), class.id, sum(&early)));
            }
            let whole = own(&moved);
            if !whole.is_empty() {
                let holding = sum(&whole);
                all.plus(&holding);
                held.push((class, holding));
            }
        }
        lines.extend(rest.iter().map(|e| Line::Moved(e)));
        Self { lines, held, all }
    }

    /// What is still owed on the shares.
    pub fn owed(&self) -> Money {
        Money((self.all.subscribed.0 - self.all.paid.0).max(0))
    }
}

/// The message that names a kind of movement.
pub fn kind_key(kind: EntryKind) -> String {
    format!("journal-entry-{}", kind.word())
}

fn sum(entries: &[&ShareEntry]) -> Holding {
    let mut sum = Holding::default();
    for entry in entries {
        sum.add(entry);
    }
    sum
}

/// A movement by its kind, and who decided it.
pub fn movement(words: &Words, entry: &ShareEntry, decided: &HashMap<DecisionId, String>) -> String {
    let kind = words.say(&kind_key(entry.kind), &[]);
    match entry.decision.and_then(|decision| decided.get(&decision)) {
        Some(decision) => format!("{kind}; {decision}"),
        None => kind,
    }
}
