//! Members: the list, the page of one, and what the forms send.

use super::Whole;
use super::documents::{ConsentLine, DocumentLine};
use super::journal::ActLine;
use super::life::{Decision, Household, StayLine, TieLine};
use super::mirror;
use super::shares::{FirstShares, ShareLine};
use minga_core::members as core;
use serde::{Deserialize, Serialize};
use specta::Type;
use std::collections::BTreeMap;

mirror! {
    /// Person or organisation.
    MemberKind of core::Kind { Person, Organisation }
}
mirror! {
    /// What a member is on a day.
    StatusKind of core::StatusKind { Applicant, Probation, Member, OnLeave, Suspended, Former, NotYet }
}
mirror! {
    /// A dated fact about a member.
    StandingKind of core::StandingKind { Application, Probation, Leave, Suspension, Exit, Death }
}

mirror! {
    /// A way to reach a member.
    Reach of core::Channel { Phone, Whatsapp, Email, Post, InPerson }
}

/// Something about a member that needs somebody.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Attention {
    /// A request to join waits.
    Request {
        /// Since that day.
        since: String,
    },
    /// The trial ends soon.
    Trial {
        /// Its last day.
        until: String,
    },
    /// Shares wait for the heirs.
    Succession {
        /// How many.
        units: Whole,
    },
    /// Shares of someone who left wait to be settled.
    ToSettle {
        /// How many.
        units: Whole,
    },
    /// Something is still to be paid on the shares.
    SharesOwed {
        /// How much.
        amount: String,
    },
    /// No proof of identity.
    DocumentMissing,
    /// Its number cannot be right.
    DocumentWrong,
    /// Others have the same.
    DocumentShared {
        /// Their numbers.
        numbers: Vec<Whole>,
    },
}

/// A proof of identity.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Document {
    /// What it is.
    pub kind: String,
    /// Two-letter country, or empty.
    pub country: String,
    /// As written.
    pub number: String,
}

/// Who a member is. Empty strings where nothing is known.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[allow(missing_docs)] // the core's profile says what each is
pub struct Profile {
    pub given: String,
    pub family: String,
    pub document: Option<Document>,
    pub born: Option<String>,
    pub phone: String,
    pub whatsapp: String,
    pub email: String,
    pub address: String,
    pub sector: String,
    pub note: String,
    pub lang: String,
    pub channel: Option<Reach>,
    /// Answers to the co-op's own questions, by field.
    pub custom: BTreeMap<String, String>,
}

/// A member about to be admitted.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MemberDraft {
    /// The number; the next free one when none.
    pub number: Option<Whole>,
    /// The number in the book kept before; empty for none.
    pub folio: String,
    /// Person or organisation.
    pub kind: MemberKind,
    /// Who it is.
    pub profile: Profile,
    /// The first class.
    pub class_id: String,
    /// First day in the class.
    pub from: String,
    /// Shares taken that day, if any.
    pub shares: Option<FirstShares>,
    /// The last day of the trial; none where there is none.
    pub trial_until: Option<String>,
    /// Who admits, where the rules ask for a decision.
    pub decision: Option<Decision>,
}

/// A status with the days of the fact it follows from.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Status {
    /// What the member is.
    pub kind: StatusKind,
    /// First day of that fact.
    pub since: Option<String>,
    /// Last day, if known.
    pub until: Option<String>,
}

/// Time in a class.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Spell {
    /// Identity.
    pub id: String,
    /// Which class.
    pub class_id: String,
    /// First day.
    pub from: String,
    /// Last day, or none while it runs.
    pub to: Option<String>,
    /// Why it ended: a word of ours, or the co-op's own.
    pub reason: String,
    /// Who let the member in.
    pub decision: Option<Decision>,
}

/// A dated fact.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Standing {
    /// Identity.
    pub id: String,
    /// What kind.
    pub kind: StandingKind,
    /// First day.
    pub from: String,
    /// Last day, or none while it lasts.
    pub to: Option<String>,
    /// Why: a word of ours, or the co-op's own.
    pub reason: String,
    /// Who decided.
    pub decision: Option<Decision>,
    /// Of a request: the class asked for.
    pub class_id: Option<String>,
}

/// The member before or after, by number.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Neighbour {
    /// Identity.
    pub id: String,
    /// Member number.
    pub number: Whole,
    /// As it is said.
    pub name: String,
}

/// A share certificate that was printed.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Certificate {
    /// Its number.
    pub number: Whole,
    /// The day it was printed.
    pub on: String,
    /// Whether the shares moved since.
    pub void: bool,
}

/// Someone about to be written down, as far as it is typed in.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct DoubtDraft {
    /// Whose particulars they are, where they are somebody's already.
    pub id: Option<String>,
    /// Given names.
    pub given: String,
    /// Family names.
    pub family: String,
    /// The proof of identity.
    pub document: Option<Document>,
}

/// What there is to think about before someone is written down. Nothing of it stands in the way.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Doubts {
    /// Whether the number of the document cannot be right.
    pub wrong: bool,
    /// Who has the same document.
    pub sharing: Vec<Neighbour>,
    /// Who has the same name.
    pub namesakes: Vec<Neighbour>,
}

/// A time in a class about to end.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct SpellEnd {
    /// Its last day.
    pub to: String,
    /// Why, in a few words.
    pub reason: String,
    /// Who decided, where it was decided.
    pub decision: Option<Decision>,
}

/// Days about to be put right.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct DaysDraft {
    /// The first day; none where it lies ahead and is not to be.
    pub from: Option<String>,
    /// The last day, or none while it lasts.
    pub to: Option<String>,
    /// Why.
    pub why: String,
}

/// Everything about one member as of a day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct MemberPage {
    /// Identity.
    pub id: String,
    /// Member number.
    pub number: Whole,
    /// The number in the book kept before.
    pub folio: Option<String>,
    /// Person or organisation.
    pub kind: MemberKind,
    /// As it is said: `María Quispe`.
    pub name: String,
    /// Who it is.
    pub profile: Profile,
    /// What the member is on the day, and why.
    pub status: Status,
    /// First day in any class.
    pub since: Option<String>,
    /// Day of leaving.
    pub left: Option<String>,
    /// Classes held on the day; of a former member, those held last.
    pub classes: Vec<String>,
    /// Time in classes, oldest first.
    pub spells: Vec<Spell>,
    /// Dated facts, oldest first.
    pub standings: Vec<Standing>,
    /// Lines of the share ledger, by date.
    pub entries: Vec<ShareLine>,
    /// Shares held.
    pub units: Whole,
    /// Paid up.
    pub paid: String,
    /// What the shares are worth at par.
    pub subscribed: String,
    /// Share certificates that were printed, oldest first.
    pub certificates: Vec<Certificate>,
    /// Numbers of records that were merged into this one.
    pub formerly: Vec<Whole>,
    /// The day of death.
    pub died: Option<String>,
    /// What needs somebody, most urgent first.
    pub attention: Vec<Attention>,
    /// Where the member lives.
    pub household: Option<Household>,
    /// Where the member lived and lives, newest first.
    pub stays: Vec<StayLine>,
    /// Ties to others, on either side.
    pub ties: Vec<TieLine>,
    /// Documents kept, oldest first.
    pub documents: Vec<DocumentLine>,
    /// What the member agrees to, a line a question.
    pub consents: Vec<ConsentLine>,
    /// The latest acts about this member.
    pub timeline: Vec<ActLine>,
    /// How many acts there are about this member.
    pub acts: Whole,
    /// The member before.
    pub previous: Option<Neighbour>,
    /// The member after.
    pub next: Option<Neighbour>,
}
