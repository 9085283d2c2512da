//! What a co-op says of itself: particulars, classes with their terms, its own questions, its office.

use super::{Whole, mirror};
use serde::{Deserialize, Serialize};
use specta::Type;

mirror! {
    /// Who may decide in a co-op.
    Body of minga_core::decisions::Body { Office, Board, Assembly }
}

mirror! {
    /// What becomes of shares when a member leaves.
    OnExit of minga_core::classes::OnExit { BoughtBack, Gifted, Transferred, Cancelled }
}

mirror! {
    /// What kind of answer a particular of the co-op's own takes.
    FieldKind of minga_core::fields::FieldKind { Text, Number, Day, Choice, YesNo }
}

/// The particulars of a co-op that can change.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CoopDraft {
    /// Its name.
    pub name: String,
    /// The language of its papers.
    pub lang: String,
    /// Town and country, as papers print them; may be empty.
    pub place: String,
    /// Who admits members.
    pub admits: Body,
    /// How long a trial lasts, in days; 0 where there is none.
    pub probation_days: Whole,
}

/// A class about to be added or changed.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ClassDraft {
    /// The co-op's own word for it.
    pub name: String,
    /// Which of the eight weaves (0 to 7).
    pub dye: u8,
    /// Its place among the classes; 1 is the first.
    pub place: Whole,
}

/// Terms of a class's shares from a day on.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TermsDraft {
    /// First day they hold.
    pub from: String,
    /// Par value of one share.
    pub par: String,
    /// Fewest shares a member of the class holds.
    pub least_units: Whole,
    /// The largest part of the capital one member may hold, as `1/3` or `35 %`; empty for no limit.
    pub most_part: String,
    /// May they pass from member to member?
    pub transferable: bool,
    /// May they be withdrawn at all?
    pub withdrawable: bool,
    /// Whole years before they can be redeemed.
    pub redeem_after_years: u8,
    /// What becomes of them on exit.
    pub on_exit: OnExit,
}

/// A class with every terms its shares were held on.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ClassTerms {
    /// The class.
    pub id: String,
    /// Its terms, the latest first.
    pub terms: Vec<TermsDraft>,
}

/// A particular of the co-op's own, about to be asked for or changed.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct FieldDraft {
    /// The co-op's own word for it.
    pub name: String,
    /// What kind of answer it takes; never changed.
    pub kind: FieldKind,
    /// What can be chosen, where it is a choice.
    pub options: Vec<String>,
    /// No longer asked for.
    pub retired: bool,
}

/// A particular of the co-op's own.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct CustomField {
    /// Identity: answers are kept under it.
    pub id: String,
    /// What is asked.
    #[serde(flatten)]
    pub field: FieldDraft,
}

/// Someone of the office, as settings show them.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OfficePerson {
    /// Identity.
    pub id: String,
    /// The name the history shows.
    pub name: String,
    /// The member this person is, if any.
    pub member: Option<MemberName>,
    /// No longer works in the office.
    pub retired: bool,
}

/// A member, by name.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct MemberName {
    /// Identity.
    pub id: String,
    /// Number.
    pub number: Whole,
    /// The name as it is spoken.
    pub name: String,
}

/// What the page of settings shows beside what every page knows.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Settings {
    /// Classes with their terms.
    pub classes: Vec<ClassTerms>,
    /// Everyone of the office, with those who left it.
    pub office: Vec<OfficePerson>,
}
