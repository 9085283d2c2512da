//! The office: the named people who sit at the keyboard and sign acts.

use crate::ids::{MemberId, PersonId};

/// Someone of the office. Each may be a member; none need be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Identity.
    pub id: PersonId,
    /// The name the history shows; empty once erased.
    pub name: String,
    /// The member this person is, if any.
    pub member: Option<MemberId>,
    /// No longer works in the office.
    pub retired: bool,
}
