//! Taking a copy back: its acts become the file's.

use super::Relation;
use crate::backups::{Restored, put};
use crate::clock::Clock;
use crate::fault::{Refusal, Result};
use crate::file::Key;
use minga_core::ids::PersonId;
use minga_core::journal::Op;
use std::path::Path;
use std::sync::Arc;

/// Takes a copy back in the place of the file `to`, which must not be open. The present is kept first, as a
/// backup. Where both were written in, `set_aside` says that our own acts since may be set aside.
///
/// # Errors
/// [`Refusal::NothingToTakeBack`] where the copy brings nothing; [`Refusal::PartedWays`] where our own acts
/// would be set aside and that was not said.
pub fn take_back(
    copy: &Path,
    to: &Path,
    key: Option<Key>,
    clock: Arc<dyn Clock>,
    actor: PersonId,
    set_aside: bool,
) -> Result<Restored> {
    put(copy, to, key, clock, Some(actor), |theirs, present| {
        let (ours, acts) = (present.set_aside, theirs.since(present.base));
        match Relation::of(ours, acts) {
            Relation::Same | Relation::Behind => Err(Refusal::NothingToTakeBack.into()),
            Relation::Diverged if !set_aside => Err(Refusal::PartedWays { ours, theirs: acts }.into()),
            Relation::Ahead | Relation::Diverged => Ok(Op::TakeBack {
                base: present.base,
                acts: acts as u64,
                set_aside: present.seals,
                spent: present.spent,
            }),
        }
    })
}
