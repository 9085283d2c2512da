//! The hours page: the year, where everyone stands, who is behind, the pool.

use super::{HoursUnit, WaitingGroup};
use crate::shapes::Whole;
use crate::shapes::settings::MemberName;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The hours page.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HoursPage {
    /// The day it is about.
    pub as_of: String,
    /// The year on screen.
    pub year: Whole,
    /// The years there is something to see of, newest first.
    pub years: Vec<Whole>,
    /// Whether anything is asked of anyone.
    pub asked: bool,
    /// What is counted.
    pub unit: HoursUnit,
    /// Pledged for the year of that day, period by period, after pro rata and waivers.
    pub pledged: Whole,
    /// Of it, due by that day.
    pub due: Whole,
    /// Done of it.
    pub done: Whole,
    /// Members of whom something is asked.
    pub members: Whole,
    /// Those in order.
    pub in_order: Whole,
    /// Those who are not.
    pub behind: Whole,
    /// Where everyone stands, from far behind to far ahead.
    pub stands: Vec<Stand>,
    /// Who is behind, most first; the first of them.
    pub late: Vec<LateLine>,
    /// Work that waits to be approved.
    pub waiting: Vec<WaitingGroup>,
    /// The pool of solidarity; none where hours do not pass on and none ever did.
    pub pool: Option<Pool>,
}

/// Those who stand within the same ten hours (or one session).
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Stand {
    /// From so many units ahead of what is due, below zero behind; none where there is no end.
    pub from: Option<Whole>,
    /// To less than so many; none where there is no end.
    pub to: Option<Whole>,
    /// Whether they are in order.
    pub in_order: bool,
    /// How many of each class.
    pub classes: Vec<Woven>,
}

/// So many of a class.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Woven {
    /// The class's weave.
    pub dye: Whole,
    /// How many.
    pub count: Whole,
}

/// Someone who is behind.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LateLine {
    /// Who.
    pub member: MemberName,
    /// The weave of the class.
    pub dye: Whole,
    /// Units behind what is due.
    pub behind: Whole,
    /// Since when.
    pub since: String,
    /// What may help.
    pub helps: Helps,
}

/// What may help someone who is behind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "what", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum Helps {
    /// Work of theirs waits to be approved.
    Waiting {
        /// Units.
        units: Whole,
    },
    /// The pool has hours.
    Pool {
        /// Units in it.
        units: Whole,
    },
    /// Owes from an earlier period: the assembly may let it lapse.
    Amnesty,
    /// A work day is called.
    WorkDay {
        /// What it is called.
        title: String,
        /// When.
        on: String,
    },
    /// A waiver, if they are ill or caring for someone.
    Waiver,
}

/// The pool of solidarity over a year.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Pool {
    /// At the beginning of the year.
    pub before: Whole,
    /// Given to it, and by how many.
    pub given: Whole,
    /// How many gave.
    pub givers: Whole,
    /// Passed on from it.
    pub passed: Whole,
    /// To how many.
    pub takers: Whole,
    /// In it at the end.
    pub now: Whole,
}
