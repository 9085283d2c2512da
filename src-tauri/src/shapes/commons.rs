//! The commons, as the pages show them.

use super::settings::MemberName;
use super::workdays::DayLine;
use super::{Whole, mirror};
use minga_core::commons as core;
use serde::{Deserialize, Serialize};
use specta::Type;

mirror! {
    /// What it is.
    AssetKind of core::AssetKind {
        Park, Land, Water, Building, Tools, Seeds, Fund, Code, Designs, Knowledge, Culture, Other
    }
}

mirror! {
    /// Whether it is held on the day of the page.
    Held of core::Held { Ahead, Now, Over }
}

/// Something held in common, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AssetName {
    /// Identity.
    pub id: String,
    /// What the co-op calls it.
    pub name: String,
}

/// Minutes of a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClassMinutes {
    /// The class; none where the member was in none on that day.
    pub class_id: Option<String>,
    /// Minutes.
    pub minutes: Whole,
}

/// What a year gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct YearGiven {
    /// Which year.
    pub year: Whole,
    /// Approved minutes by class, in the order of the classes.
    pub classes: Vec<ClassMinutes>,
    /// All of them.
    pub minutes: Whole,
    /// Approved sessions, where those are counted.
    pub sessions: Whole,
    /// How many members gave.
    pub people: Whole,
    /// Money that came in.
    pub earned: String,
    /// Money spent, above zero.
    pub spent: String,
}

/// A line of the list of the commons: with its parts, what all of them were given.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct AssetRow {
    /// Identity.
    pub id: String,
    /// What the co-op calls it.
    pub name: String,
    /// What it is.
    pub kind: AssetKind,
    /// Whether it is held today.
    pub state: Held,
    /// What it is in a line.
    pub about: String,
    /// Its parts.
    pub parts: Vec<AssetName>,
    /// What it is held under.
    pub held: String,
    /// Who looks after it or its parts today.
    pub stewards: Vec<MemberName>,
    /// What the year gave to it and its parts.
    pub given: YearGiven,
}

/// The list of the commons.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct CommonsPage {
    /// The year shown.
    pub year: Whole,
    /// Lines, most hours first; what is held no longer at the end.
    pub rows: Vec<AssetRow>,
    /// All of them together.
    pub all: YearGiven,
    /// Everything that is held today, for a choice: parts after their whole.
    pub assets: Vec<AssetName>,
}

/// What is told of something held in common.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AssetDraft {
    /// What it is part of.
    pub part_of_id: Option<String>,
    /// What it is.
    pub kind: AssetKind,
    /// What the co-op calls it.
    pub name: String,
    /// A place, or an address on the web.
    pub place: String,
    /// What it is held under.
    pub held: String,
    /// Who may use it, and how.
    pub usage: String,
    /// First day.
    pub from: String,
    /// What it is in a line.
    pub about: String,
    /// How it began.
    pub story: String,
    /// Who told it, and when.
    pub told_by: String,
}

/// A line of money.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FlowLine {
    /// Identity.
    pub id: String,
    /// On which day.
    pub on: String,
    /// Above zero what came in, below what was spent.
    pub amount: String,
    /// From whom, or for what.
    pub words: String,
    /// It takes another back, or was taken back.
    pub taken_back: bool,
    /// No line of its own, but what receipts of that year say was paid instead of working.
    pub bought_out: bool,
}

/// Money about to be noted.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct FlowDraft {
    /// On which day.
    pub on: String,
    /// How much, above zero.
    pub amount: String,
    /// Spent; else it came in.
    pub spent: bool,
    /// From whom, or for what.
    pub words: String,
}

/// A picture that is kept.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct PictureLine {
    /// Identity.
    pub id: String,
    /// What it shows; may be empty.
    pub words: String,
    /// The day it was taken.
    pub on: String,
}

/// Someone who looks after it.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StewardLine {
    /// The tie.
    pub tie_id: String,
    /// Who.
    pub member: MemberName,
    /// What else there is to say.
    pub note: String,
    /// Since when.
    pub from: String,
    /// Until when, or none while it lasts.
    pub to: Option<String>,
}

/// The page of something held in common.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AssetPage {
    /// Identity.
    pub id: String,
    /// What is told of it.
    pub told: AssetDraft,
    /// Last day, or none while it is held.
    pub to: Option<String>,
    /// Whether it is held today.
    pub state: Held,
    /// Whether using it leaves less of it for others.
    pub material: bool,
    /// What it is part of.
    pub part_of: Option<AssetName>,
    /// Its parts.
    pub parts: Vec<AssetName>,
    /// What the years gave to it and its parts, oldest first.
    pub years: Vec<YearGiven>,
    /// Lines of money, newest first.
    pub flows: Vec<FlowLine>,
    /// Pictures, newest first.
    pub pictures: Vec<PictureLine>,
    /// Who looks after it, and who did.
    pub stewards: Vec<StewardLine>,
    /// Days of work called for it or its parts from today on, soonest first.
    pub next: Vec<DayLine>,
}
