//! Members: the people and organisations of the register, and how their standing follows from dates.

mod attention;
pub mod card;
mod correct;
mod document;
mod life;
mod many;
mod profile;
mod spell;
mod standing;
mod status;
mod unite;

pub use attention::{Attention, attention, namesakes, sharing, sharing_document, trial_ending};
pub use correct::{CorrectError, Days};
pub use document::{Reading, cedula_of};
pub use life::{LifeError, Step, has_come};
pub use many::{LeftOut, Many, Sifted, has_certificate, running_leave};
pub use profile::{Channel, Contact, Document, Kind, Name, Profile, ProfileField};
pub use spell::{Spell, SpellError};
pub use standing::{Standing, StandingKind};
pub use status::{Status, StatusKind, Why, status};
pub use unite::{United, unite};

use crate::households::Stay;
use crate::ids::{HouseholdId, MemberId};
use crate::shares::ShareEntry;
use chrono::NaiveDate;

/// A member as the register knows it: who it is, and every dated fact about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Identity, never shown.
    pub id: MemberId,
    /// The number people know; never used twice.
    pub number: i64,
    /// The number or folio of the book the co-op kept before, as it was written.
    pub folio: Option<String>,
    /// Person or organisation.
    pub kind: Kind,
    /// Names, documents, contacts: what the law may ask to erase. Empty once erased.
    pub profile: Profile,
    /// Time in classes, oldest first.
    pub spells: Vec<Spell>,
    /// Applications, leaves, suspensions and exits, oldest first.
    pub standings: Vec<Standing>,
    /// The member's lines of the share ledger, by date.
    pub shares: Vec<ShareEntry>,
    /// Where the member lives and lived, oldest first: at most one household on a day.
    pub stays: Vec<Stay>,
    /// Numbers of records that were found to be the same person's: their facts are counted here.
    pub formerly: Vec<i64>,
}

impl Member {
    /// The day of first belonging to any class, if that is known.
    pub fn since(&self) -> Option<NaiveDate> {
        self.spells.iter().map(|s| s.from).min()
    }

    /// The day of the latest exit, if the member has left.
    pub fn left_on(&self) -> Option<NaiveDate> {
        self.standings.iter().filter(|s| s.kind.ends()).map(|s| s.from).max()
    }

    /// Status on a day, and the dated fact it follows from.
    pub fn status(&self, on: NaiveDate) -> Status {
        status(&self.spells, &self.standings, on)
    }

    /// The household the member lives in on a day.
    pub fn household_on(&self, day: NaiveDate) -> Option<HouseholdId> {
        self.stays.iter().find(|stay| stay.holds(day)).map(|stay| stay.household)
    }

    /// Whether both live in one household on a day.
    pub fn lives_with(&self, other: &Self, day: NaiveDate) -> bool {
        self.household_on(day).is_some_and(|home| other.household_on(day) == Some(home))
    }

    /// The spells that hold on a day, one a class, longest first.
    pub fn classes(&self, on: NaiveDate) -> impl Iterator<Item = &Spell> {
        self.spells.iter().filter(move |s| s.holds(on))
    }
}
