//! Holding a copy that came back beside the file.

use crate::backups::{Chain, Draft};
use crate::fault::{Refusal, Result};
use crate::file::Coop;
use crate::journal::{Asked, Line};
use std::path::Path;

/// How a copy stands to the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Both end with the same act.
    Same,
    /// The copy has all our acts, and more.
    Ahead,
    /// We have all its acts, and more.
    Behind,
    /// Each has acts the other does not know.
    Diverged,
}

impl Relation {
    /// By how many acts each has beyond the last one they share.
    pub fn of(ours: usize, theirs: usize) -> Self {
        match (ours, theirs) {
            (0, 0) => Self::Same,
            (0, _) => Self::Ahead,
            (_, 0) => Self::Behind,
            _ => Self::Diverged,
        }
    }

    /// The word of messages: `lending-relation-ahead`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Ahead => "ahead",
            Self::Behind => "behind",
            Self::Diverged => "diverged",
        }
    }
}

/// A copy that came back, proven whole and held beside the file. The copy itself is not touched.
#[derive(Debug)]
pub struct Returned {
    /// How it stands to the file.
    pub relation: Relation,
    /// The last act both have.
    pub base: i64,
    /// What the file has beyond it, newest first.
    pub ours: Vec<Line>,
    /// What the copy has beyond it, newest first.
    pub theirs: Vec<Line>,
    /// The copy, open to be asked for the names in its acts.
    pub copy: Coop,
    // After the copy, which lies in it.
    _draft: Draft,
}

impl Coop {
    /// Holds another copy of this co-op's file beside this one.
    ///
    /// # Errors
    /// [`Refusal::Backup`] where the copy is damaged or of another co-op; [`Refusal::Itself`].
    pub fn compare(&self, other: &Path) -> Result<Returned> {
        if std::path::absolute(other)? == std::path::absolute(self.path())? {
            return Err(Refusal::Itself.into());
        }
        let draft = Draft::beside(self.path(), "returning");
        let theirs = draft.fill(other, self.key.as_ref())?;
        let ours = Chain::read(&self.conn)?;
        if ours.coop != theirs.coop {
            return Err(Refusal::Backup("it is of another co-op".into()).into());
        }
        let (base, _) = ours.beyond(&theirs);
        let copy = Self::open(&draft.0, self.key.clone(), self.clock.clone())?;
        let since = |coop: &Self| coop.history(&Asked { after: Some(base), ..Asked::default() });
        let (ours, theirs) = (since(self)?, since(&copy)?);
        let relation = Relation::of(ours.len(), theirs.len());
        Ok(Returned { relation, base, ours, theirs, copy, _draft: draft })
    }
}
