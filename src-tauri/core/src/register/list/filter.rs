//! What is wanted of a list: a plain value, kept as it is in a saved list.

use super::{Column, List};
use crate::consents::ConsentKind;
use crate::ids::{ClassId, FieldId, HouseholdId};
use crate::members::{Channel, Document, Kind, Reading, StatusKind, trial_ending};
use crate::money::Money;
use crate::text::folded;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Which rows are wanted: those that meet every part. The empty filter wants all.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Filter {
    /// Words, each of them found in names, numbers, documents, contacts, the sector or the household.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub search: String,
    /// Any of these classes; of a former member, the class held last counts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub classes: Vec<ClassId>,
    /// Any of these statuses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub statuses: Vec<StatusKind>,
    /// Any of these blocks or sectors, capitals and accents aside.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<String>,
    /// Of this household.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub household: Option<HouseholdId>,
    /// In a class for the first time on this day or later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since_from: Option<NaiveDate>,
    /// In a class for the first time on this day or before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since_to: Option<NaiveDate>,
    /// What all of them have in common.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub conditions: Vec<Condition>,
    /// Written to in any of these languages, by its code.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub langs: Vec<String>,
    /// Would rather be reached in any of these ways.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// What was answered to what the co-op asks of its own: each of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answered>,
}

impl Filter {
    /// Whether it is told from what lies beside the register.
    pub fn asks_beside(&self) -> bool {
        self.conditions.iter().any(|condition| condition.asks_beside())
    }

    /// Whether it is told from hours for the commons.
    pub fn asks_hours(&self) -> bool {
        self.conditions.contains(&Condition::BehindHours)
    }
}

/// Something true of some members on a day. A new one is a variant here, its word, and a line in `holds`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Shares subscribed are not paid up.
    OwesShares,
    /// Something they were asked for is due and not paid.
    Late,
    /// Belongs to the co-op, and is behind with the hours or sessions pledged to the commons, beyond the tolerance.
    BehindHours,
    /// Not former, and no proof of identity is known.
    NoDocument,
    /// Not former, and the number of the proof of identity cannot be right.
    DocumentWrong,
    /// Not former, and somebody else has the same proof of identity.
    DocumentShared,
    /// Not former, and neither telephone, e-mail nor address is known.
    Unreachable,
    /// On trial, and the trial ends within a month.
    TrialEnding,
    /// Former, with shares that wait to be settled.
    ToSettle,
    /// Dead, with shares that wait for the heirs.
    InSuccession,
    /// A person.
    Person,
    /// An organisation.
    Organisation,
    /// Not former, and has not agreed to being written to beyond what membership asks.
    NoMessages,
    /// Not former, and has not agreed to being shown in pictures.
    NoPhotos,
    /// Not former, and has not agreed to stand in the list the members share.
    NoDirectory,
    /// Not former, and has not agreed to personal data being kept and used.
    NoData,
}

impl Condition {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 16] = [
        Self::OwesShares,
        Self::Late,
        Self::BehindHours,
        Self::NoDocument,
        Self::DocumentWrong,
        Self::DocumentShared,
        Self::Unreachable,
        Self::TrialEnding,
        Self::ToSettle,
        Self::InSuccession,
        Self::Person,
        Self::Organisation,
        Self::NoMessages,
        Self::NoPhotos,
        Self::NoDirectory,
        Self::NoData,
    ];

    /// The word it is kept by, and of message keys (`list-condition-owes-shares`).
    pub fn word(self) -> &'static str {
        match self {
            Self::OwesShares => "owes-shares",
            Self::Late => "late",
            Self::BehindHours => "behind-hours",
            Self::NoDocument => "no-document",
            Self::DocumentWrong => "document-wrong",
            Self::DocumentShared => "document-shared",
            Self::Unreachable => "unreachable",
            Self::TrialEnding => "trial-ending",
            Self::ToSettle => "to-settle",
            Self::InSuccession => "in-succession",
            Self::Person => "person",
            Self::Organisation => "organisation",
            Self::NoMessages => "no-messages",
            Self::NoPhotos => "no-photos",
            Self::NoDirectory => "no-directory",
            Self::NoData => "no-data",
        }
    }

    /// Whether it is told from what lies beside the register.
    pub fn asks_beside(self) -> bool {
        self == Self::Late || self.consent().is_some()
    }

    /// The consent that is missing.
    fn consent(self) -> Option<ConsentKind> {
        match self {
            Self::NoMessages => Some(ConsentKind::Messages),
            Self::NoPhotos => Some(ConsentKind::Photos),
            Self::NoDirectory => Some(ConsentKind::Directory),
            Self::NoData => Some(ConsentKind::Data),
            _ => None,
        }
    }

    /// Whether it holds of the member of a row on the day of the list.
    pub fn holds(self, list: &List, at: usize) -> bool {
        let (row, member) = list.row(at);
        let on = list.roll().on;
        let is_former = row.status.kind == StatusKind::Former;
        match self {
            Self::OwesShares => row.holding.paid < row.holding.subscribed,
            Self::Late => list.beside().late(row.id) > Money::ZERO,
            Self::BehindHours => list.is_behind(row.id),
            Self::NoDocument => !is_former && member.profile.document.is_none(),
            Self::DocumentWrong => {
                !is_former && member.profile.document.as_ref().is_some_and(|d| d.reading() == Reading::Wrong)
            }
            Self::DocumentShared => {
                let key = member.profile.document.as_ref().map(Document::key);
                !is_former && key.is_some_and(|key| list.documents_shared().contains(&key))
            }
            Self::Unreachable => {
                let contact = &member.profile.contact;
                let ways = [&contact.phone, &contact.whatsapp, &contact.email, &contact.address];
                !is_former && ways.into_iter().all(String::is_empty)
            }
            Self::TrialEnding => trial_ending(member, on).is_some(),
            Self::ToSettle => is_former && row.holding.units != 0,
            Self::InSuccession => row.holding.units != 0 && member.in_succession(on),
            Self::Person => row.kind == Kind::Person,
            Self::Organisation => row.kind == Kind::Organisation,
            Self::NoMessages | Self::NoPhotos | Self::NoDirectory | Self::NoData => {
                let said = self.consent().and_then(|kind| list.beside().said(row.id, kind));
                !is_former && said != Some(true)
            }
        }
    }
}

/// What was answered to something the co-op asks of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Answered {
    /// To what.
    pub field: FieldId,
    /// The answer, capitals and accents aside; empty for no answer.
    pub text: String,
    /// The whole answer; else a part of it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub whole: bool,
}

impl Answered {
    /// The same, with its text as folded answers are compared with it.
    pub(super) fn folded(&self) -> Self {
        Self { text: folded(self.text.trim()), ..self.clone() }
    }

    /// Whether a folded answer is the one meant.
    pub(super) fn fits(&self, answer: &str) -> bool {
        if self.whole || self.text.is_empty() { answer == self.text } else { answer.contains(&*self.text) }
    }
}

/// A window of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Which rows.
    pub filter: Filter,
    /// In which order.
    pub order: Order,
    /// First row wanted, of those that match.
    pub offset: usize,
    /// Rows wanted.
    pub limit: usize,
}

/// In which order rows stand. Where they are equal, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Order {
    /// By which column.
    pub by: Column,
    /// From the end.
    pub descending: bool,
}

impl Default for Order {
    fn default() -> Self {
        Self { by: Column::Number, descending: false }
    }
}
