//! Acts on many members at once: what is to be done, whom it takes and whom it leaves out.

use super::life::Decision;
use super::{Whole, mirror};
use minga_core::members as core;
use serde::{Deserialize, Serialize};
use specta::Type;

/// What is to be done for many.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(tag = "act", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum ManyAct {
    /// They enter a class.
    EnterClass {
        /// Which.
        class_id: String,
        /// The first day.
        from: String,
        /// Who lets them in.
        decision: Option<Decision>,
    },
    /// They are on leave.
    GrantLeave {
        /// The first day.
        from: String,
        /// The last day, or none while it lasts.
        to: Option<String>,
    },
    /// Their leave ends.
    EndLeave {
        /// Its last day.
        to: String,
    },
}

mirror! {
    /// Why a member is left out.
    LeftOut of core::LeftOut { Former, Applicant, NotYet, Suspended, InClass, OnLeave, NotOnLeave, NoShares }
}

/// Members left out for one reason.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct LeftOutGroup {
    /// Why.
    pub why: LeftOut,
    /// How many.
    pub members: Whole,
    /// The first of them, by name.
    pub names: Vec<String>,
}

/// What an act on many would do.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ManyPreview {
    /// For how many it is done.
    pub taken: Whole,
    /// The first of them, by name.
    pub names: Vec<String>,
    /// For whom it is not, reason by reason.
    pub left_out: Vec<LeftOutGroup>,
}
