//! What a co-op settles about hours, beside work: fines, share credit, openings, amnesty. As the page asks for it.

use super::Whole;
use super::hours::HoursUnit;
use super::life::Decision;
use super::settings::MemberName;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A session somebody missed.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MissedLine {
    /// Which.
    pub id: String,
    /// Who.
    pub member: MemberName,
    /// On which day.
    pub on: String,
    /// What the pledge of that day asks for it; none where it asks nothing.
    pub fine: Option<String>,
    /// It may be worked off.
    pub worked_off: bool,
    /// It was fined before.
    pub fined: bool,
}

/// Work that may stand for a fine.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct FineWork {
    /// Which.
    pub id: String,
    /// The day of the work.
    pub on: String,
    /// What was worked on; empty where nothing was named.
    pub asset: String,
    /// How much.
    pub units: Whole,
    /// Minutes or sessions.
    pub unit: HoursUnit,
}

/// Whose hours become shares: a member's, or those of everyone of a class.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(tag = "whose", rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum CreditOf {
    Member { id: String },
    Class { id: String },
}

/// What crediting hours as shares comes to.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct CreditPreview {
    /// The worth of one share of the class chosen.
    pub par: String,
    /// Each with a whole share to come; of one member, that one in any case.
    pub lines: Vec<CreditLine>,
    /// Shares issued.
    pub units: Whole,
    /// What they are worth.
    pub paid: String,
    /// How many others have worked for less than a share.
    pub short: Whole,
}

/// What crediting hours comes to for one member.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct CreditLine {
    /// Who.
    pub member: MemberName,
    /// What all hours with a value are worth.
    pub worth: String,
    /// What was issued for hours before.
    pub before: String,
    /// Shares issued now.
    pub units: Whole,
    /// What they are worth.
    pub paid: String,
    /// What stays for the next time.
    pub left: String,
}

/// Where a member stood by the book kept before.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct OpeningDraft {
    /// Who.
    pub id: String,
    /// How much, as typed.
    pub units: String,
    /// Behind; else ahead.
    pub behind: bool,
}

/// What an amnesty would let lapse.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ForgivePreview {
    /// How many owe from before.
    pub members: Whole,
    /// What they would be let off, together.
    pub units: Whole,
    /// Minutes or sessions.
    pub unit: HoursUnit,
}

/// An amnesty that holds for a member.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct AmnestyLine {
    /// Which.
    pub id: String,
    /// On which day.
    pub on: String,
    /// For everyone; else for this member.
    pub everyone: bool,
    /// Most that lapses; none for all of it.
    pub most: Option<Whole>,
    /// The assembly's decision.
    pub decision: Option<Decision>,
}

/// Hours that were paid for instead of worked.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct BuyOutLine {
    /// Which.
    pub id: String,
    /// On which day.
    pub on: String,
    /// How much; below zero where it takes another back.
    pub units: Whole,
    /// Minutes or sessions.
    pub unit: HoursUnit,
    /// What an hour (a session) cost.
    pub rate: String,
    /// Who decided the rules that set the rate.
    pub decision: Option<Decision>,
}
