//! Taking a line back with a new one that points at it. A pair is taken back as a whole.

use super::{EntryKind, MoveError, ShareEntry, Sheet};
use crate::ids::EntryId;
use crate::members::Member;
use chrono::NaiveDate;
use std::collections::BTreeSet;

impl Sheet<'_> {
    /// Takes a line back, and with it every line that stands with it as its pair: what passed from member to
    /// member comes back to the one from the other. `concerned` are the members in whose ledgers those lines
    /// are. Terms do not bind it: it says that the movement never was right.
    ///
    /// # Errors
    /// [`MoveError::NothingToReverse`]; [`MoveError::Entry`] where what came was given away since.
    pub fn reverse(&mut self, concerned: &[&Member], line: EntryId, on: NaiveDate) -> Result<(), MoveError> {
        let all: Vec<(&Member, &ShareEntry)> =
            concerned.iter().flat_map(|m| m.shares.iter().map(move |e| (*m, e))).collect();
        let group = pairs(&all, line);
        let old: Vec<_> = all.iter().filter(|(_, e)| group.contains(&e.id)).collect();
        let taken_back = all.iter().any(|(_, e)| e.reverses.is_some_and(|id| group.contains(&id)));
        if old.is_empty() || taken_back || old.iter().any(|(_, e)| e.kind == EntryKind::Reverse) {
            return Err(MoveError::NothingToReverse);
        }
        let mut new: Vec<ShareEntry> = old
            .iter()
            .map(|(_, e)| ShareEntry {
                reverses: Some(e.id),
                ..ShareEntry::new(e.class, on, EntryKind::Reverse, -e.units, -e.paid, e.par)
            })
            .collect();
        for (at, (_, e)) in old.iter().enumerate() {
            let pair = e.pair.and_then(|pair| old.iter().position(|(_, o)| o.id == pair));
            new[at].pair = pair.map(|pair| new[pair].id);
        }
        for ((holder, _), entry) in old.iter().zip(new) {
            self.put(holder, entry)?;
        }
        Ok(())
    }
}

/// A line and all that stand and fall with it.
fn pairs(lines: &[(&Member, &ShareEntry)], line: EntryId) -> BTreeSet<EntryId> {
    let mut group = BTreeSet::from([line]);
    loop {
        let before = group.len();
        for (_, entry) in lines {
            let tied = group.contains(&entry.id) || entry.pair.is_some_and(|pair| group.contains(&pair));
            if tied {
                group.insert(entry.id);
                group.extend(entry.pair);
            }
        }
        if group.len() == before {
            return group;
        }
    }
}
