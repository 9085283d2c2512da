//! What an import writes, as plain values: the store takes it in one act, and so can a register in memory.

use crate::classes::Class;
use crate::ids::{MemberId, SpellId};
use crate::members::{Member, Profile, Spell, Standing};
use crate::register::Register;
use crate::shares::ShareEntry;
use chrono::NaiveDate;
use rustc_hash::FxHashMap;

/// Everything an import adds and changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// New classes with the terms their shares start on.
    pub classes: Vec<Class>,
    /// New members, whole.
    pub members: Vec<Member>,
    /// What changes for members of the register; one a member.
    pub changes: Vec<MemberChange>,
}

impl Intake {
    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.classes.is_empty() && self.members.is_empty() && self.changes.is_empty()
    }

    /// Lines of the share ledger it adds.
    pub fn entries(&self) -> usize {
        self.members.iter().map(|m| m.shares.len()).chain(self.changes.iter().map(|c| c.entries.len())).sum()
    }
}

/// What changes for a member of the register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberChange {
    /// Who.
    pub member: MemberId,
    /// Every personal value, if some differ.
    pub profile: Option<Profile>,
    /// The old folio, if it was not known.
    pub folio: Option<String>,
    /// Time in classes that is added.
    pub spells: Vec<Spell>,
    /// Running spells that end, with their last day.
    pub ended: Vec<(SpellId, NaiveDate)>,
    /// Dated facts that are added.
    pub standings: Vec<Standing>,
    /// Lines of the ledger that are added.
    pub entries: Vec<ShareEntry>,
}

impl MemberChange {
    /// No change yet.
    pub fn of(member: MemberId) -> Self {
        Self {
            member,
            profile: None,
            folio: None,
            spells: Vec::new(),
            ended: Vec::new(),
            standings: Vec::new(),
            entries: Vec::new(),
        }
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.profile.is_none()
            && self.folio.is_none()
            && self.spells.is_empty()
            && self.ended.is_empty()
            && self.standings.is_empty()
            && self.entries.is_empty()
    }

    /// Adds a later change of the same member.
    pub(super) fn join(&mut self, later: Self) {
        self.profile = later.profile.or(self.profile.take());
        self.folio = later.folio.or(self.folio.take());
        self.spells.extend(later.spells);
        self.ended.extend(later.ended);
        self.standings.extend(later.standings);
        self.entries.extend(later.entries);
    }
}

impl Member {
    /// Takes a change.
    pub fn take(&mut self, change: &MemberChange) {
        if let Some(profile) = &change.profile {
            self.profile = profile.clone();
        }
        if let Some(folio) = &change.folio {
            self.folio = Some(folio.clone());
        }
        for (spell, last) in &change.ended {
            if let Some(spell) = self.spells.iter_mut().find(|s| s.id == *spell) {
                spell.to = Some(*last);
            }
        }
        self.spells.extend(change.spells.iter().cloned());
        self.standings.extend(change.standings.iter().cloned());
        self.shares.extend(change.entries.iter().cloned());
        self.spells.sort_by_key(|s| s.from);
        self.standings.sort_by_key(|s| s.from);
        self.shares.sort_by_key(|e| e.on);
    }
}

impl Register {
    /// Takes what an import brings, as the file would.
    pub fn take(&mut self, intake: Intake) {
        self.classes.extend(intake.classes);
        self.classes.sort_by_key(|c| c.position);
        let places: FxHashMap<MemberId, usize> = self.members.iter().enumerate().map(|(i, m)| (m.id, i)).collect();
        for change in &intake.changes {
            if let Some(place) = places.get(&change.member) {
                self.members[*place].take(change);
            }
        }
        self.members.extend(intake.members);
        self.members.sort_by_key(|m| m.number);
    }
}
