//! A member's life: what the forms send, and who decided.

use super::members::{MemberKind, Profile, StandingKind};
use super::settings::{Body, MemberName};
use super::shares::FirstShares;
use super::{Whole, mirror};
use minga_core::ties as core;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A decision, as it is cited.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Decision {
    /// Who decided.
    pub body: Body,
    /// The day of the meeting.
    pub on: String,
    /// Number of the minute; may be empty where the office decides.
    pub minute: String,
}

/// Someone who asks to join.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RequestDraft {
    /// Person or organisation.
    pub kind: MemberKind,
    /// Who it is.
    pub profile: Profile,
    /// The class asked for.
    pub class_id: Option<String>,
    /// The day of the request.
    pub on: String,
}

/// Someone about to be let in, or back in.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AdmissionDraft {
    /// The class entered.
    pub class_id: String,
    /// The first day.
    pub from: String,
    /// The last day of the trial; none where there is none.
    pub trial_until: Option<String>,
    /// First shares, if any.
    pub shares: Option<FirstShares>,
    /// Who decided.
    pub decision: Option<Decision>,
}

/// A request about to be declined, or withdrawn where nobody decided.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct AnswerDraft {
    /// The day.
    pub on: String,
    /// Why, in a few words.
    pub reason: String,
    /// Who declined; none where it was withdrawn.
    pub decision: Option<Decision>,
}

/// A leave or a suspension about to be noted.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct StandDraft {
    /// Which.
    pub kind: StandingKind,
    /// First day.
    pub from: String,
    /// Last day, or none while it lasts.
    pub to: Option<String>,
    /// Why, in a few words.
    pub reason: String,
    /// Who decided, where it was decided.
    pub decision: Option<Decision>,
}

/// A leave, a suspension or a trial about to end.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct EndDraft {
    /// Which.
    pub kind: StandingKind,
    /// Its last day.
    pub last: String,
    /// Who decided, where it was decided.
    pub decision: Option<Decision>,
}

mirror! {
    /// What the other is to the member.
    TieKind of core::TieKind { Representative, Beneficiary, Heir, JointHolder, Sponsor, Proxy, Steward }
}

/// A tie about to be added.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TieDraft {
    /// What the other is.
    pub kind: TieKind,
    /// The other, where it is a member.
    pub other_id: Option<String>,
    /// What is looked after, where the charge is of something held in common.
    pub asset_id: Option<String>,
    /// The other's name where it is not; of a charge, what is looked after.
    pub name: String,
    /// How the other is reached.
    pub contact: String,
    /// What else there is to say.
    pub note: String,
    /// The other's part, as `1/3` or `35 %`; empty for none.
    pub part: String,
    /// First day.
    pub from: String,
    /// Last day, or none while it lasts.
    pub to: Option<String>,
}

/// A tie, seen from a member's page.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct TieLine {
    /// Identity.
    pub id: String,
    /// What the other is to whose tie it is.
    pub kind: TieKind,
    /// Whether it is this member's tie; else this member is the other.
    pub own: bool,
    /// The one at the other end, where it is a member.
    pub member: Option<MemberName>,
    /// The name where it is not.
    pub name: String,
    /// How the other is reached.
    pub contact: String,
    /// What else there is to say.
    pub note: String,
    /// The part, as `1/3`; empty for none.
    pub part: String,
    /// First day.
    pub from: String,
    /// Last day, or none while it lasts.
    pub to: Option<String>,
    /// Whether it holds on the day of the page.
    pub holds: bool,
}

/// A household, as the form sends it.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct HomeDraft {
    /// What it is called.
    pub name: String,
    /// Street and house, block or sector.
    pub address: String,
    /// Who lives there and is no member.
    pub others: String,
}

/// A household.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Household {
    /// Identity.
    pub id: String,
    /// Its number.
    pub number: Whole,
    /// Its name and address.
    pub home: HomeDraft,
    /// The members who live there, by number.
    pub members: Vec<MemberName>,
}

/// Time in a household.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct StayLine {
    /// Identity.
    pub id: String,
    /// The number of the household.
    pub number: Whole,
    /// Its name; empty once erased.
    pub name: String,
    /// The first day; none where it was always so.
    pub from: Option<String>,
    /// The last day, or none while it lasts.
    pub to: Option<String>,
}

/// Other days of a stay, as the form sends them.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct StayDraft {
    /// The first day; none where it was always so.
    pub from: Option<String>,
    /// The last day, or none while it lasts.
    pub to: Option<String>,
    /// Whether the member never lived there.
    pub gone: bool,
    /// Why.
    pub why: String,
}

/// What comes together when a record is merged into another.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MergePreview {
    /// The record that is kept.
    pub kept: MemberName,
    /// The one that is merged into it.
    pub other: MemberName,
    /// Parts of the particulars that come from the other, by name.
    pub fields: Vec<String>,
    /// Shares of the one and of the other.
    pub units: (Whole, Whole),
    /// Times in classes that meet and become one.
    pub times_united: Whole,
    /// Acts about the other that will show on the page of the one.
    pub acts: Whole,
}

/// What stands in the way of erasing, or what erasing does.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ErasePreview {
    /// Documents whose bytes go.
    pub documents: Whole,
    /// Ties whose names go.
    pub ties: Whole,
    /// Backups beside the file that still hold it all.
    pub backups: Whole,
    /// Acts about the member, which stay, without the name.
    pub acts: Whole,
}
