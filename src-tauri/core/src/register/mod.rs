//! The register: every member with every dated fact, and what follows from it as of a day.

pub mod list;
mod roll;

pub use roll::{ClassCount, Roll, RollRow, Totals};

use crate::classes::Class;
use crate::decisions::Body;
use crate::households::Household;
use crate::ids::{ClassId, CoopId};
use crate::members::Member;
use crate::money::Currency;

/// The co-operative a file is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coop {
    /// Identity.
    pub id: CoopId,
    /// Its name.
    pub name: String,
    /// Its money, one a file.
    pub currency: Currency,
    /// The language of its papers: `es`, `en`, ..
    pub lang: String,
    /// Town and country, as papers print them; may be empty.
    pub place: String,
    /// Who admits members.
    pub admits: Body,
    /// How long a trial lasts, in days; 0 where there is none.
    pub probation_days: u16,
}

/// The whole register, as the file knows it now (or knew it at an earlier moment).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// The co-op.
    pub coop: Coop,
    /// Its classes, in their order.
    pub classes: Vec<Class>,
    /// Its members, by number.
    pub members: Vec<Member>,
    /// Its households, by number.
    pub households: Vec<Household>,
}

impl Register {
    /// The class of that identity.
    pub fn class(&self, id: ClassId) -> Option<&Class> {
        self.classes.iter().find(|c| c.id == id)
    }

    /// The class of that name, capitals and accents aside.
    pub fn class_named(&self, name: &str) -> Option<&Class> {
        let wanted = crate::text::folded(name);
        self.classes.iter().find(|c| crate::text::folded(&c.name) == wanted)
    }
}
