//! Households: members who live together, from when until when, and whom else they live with.

mod correct;
mod moving;
mod stay;
mod unite;

pub use correct::with_stay;
pub use moving::moved;
pub use stay::{Days, Stay, StayError};
pub use unite::unite;

use crate::ids::HouseholdId;
use crate::text::{self, TextError};
use serde::{Deserialize, Serialize};

/// What of a household can be erased.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Home {
    /// What it is called: "Quishpe Toapanta", "House 12".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Street and house, block or sector.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Who lives there and is no member.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub others: String,
}

impl Home {
    /// With every text tidied; a name is required.
    ///
    /// # Errors
    /// Why a text was not taken.
    pub fn checked(self) -> Result<Self, TextError> {
        let optional = |t: &str| if t.trim().is_empty() { Ok(String::new()) } else { text::line(t) };
        Ok(Self { name: text::line(&self.name)?, address: optional(&self.address)?, others: optional(&self.others)? })
    }
}

/// A household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Household {
    /// Identity.
    pub id: HouseholdId,
    /// The number people know; never used twice.
    pub number: i64,
    /// Its name and address; empty once erased.
    pub home: Home,
}
