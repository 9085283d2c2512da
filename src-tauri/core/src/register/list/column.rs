//! The columns a list can show. Each can be sorted by; what has nothing in the column comes last.

use super::List;
use super::order::Key;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)] // each is the part of a member of that name
pub enum Column {
    Number,
    Folio,
    Name,
    Kind,
    Class,
    Status,
    Since,
    Left,
    Units,
    Paid,
    /// What is still owed on shares.
    Owed,
    Document,
    Born,
    Phone,
    Whatsapp,
    Email,
    Address,
    Sector,
    Household,
}

impl Column {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 19] = [
        Self::Number,
        Self::Folio,
        Self::Name,
        Self::Kind,
        Self::Class,
        Self::Status,
        Self::Since,
        Self::Left,
        Self::Units,
        Self::Paid,
        Self::Owed,
        Self::Document,
        Self::Born,
        Self::Phone,
        Self::Whatsapp,
        Self::Email,
        Self::Address,
        Self::Sector,
        Self::Household,
    ];

    /// What the list shows until other columns are chosen.
    pub const USUAL: [Self; 7] =
        [Self::Number, Self::Name, Self::Class, Self::Status, Self::Since, Self::Units, Self::Paid];

    /// The word of message keys (`members-head-number`).
    pub fn word(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Folio => "folio",
            Self::Name => "name",
            Self::Kind => "kind",
            Self::Class => "class",
            Self::Status => "status",
            Self::Since => "since",
            Self::Left => "left",
            Self::Units => "units",
            Self::Paid => "paid",
            Self::Owed => "owed",
            Self::Document => "document",
            Self::Born => "born",
            Self::Phone => "phone",
            Self::Whatsapp => "whatsapp",
            Self::Email => "email",
            Self::Address => "address",
            Self::Sector => "sector",
            Self::Household => "household",
        }
    }

    /// What a row is sorted by in this column.
    pub(super) fn key(self, list: &List, at: usize) -> Key<'_> {
        let (row, member) = list.row(at);
        let (profile, contact) = (&member.profile, &member.profile.contact);
        match self {
            Self::Number => Key::Count(row.number),
            Self::Folio => Key::Text(member.folio.as_deref().unwrap_or_default()),
            Self::Name => Key::Text(&row.listed),
            Self::Kind => Key::Count(row.kind as i64),
            Self::Class => {
                let first = row.classes.first();
                let place = first.and_then(|id| list.register().classes.iter().position(|class| class.id == *id));
                place.and_then(|place| place.try_into().ok()).map_or(Key::None, Key::Count)
            }
            Self::Status => Key::Count(row.status.kind as i64),
            Self::Since => day(row.since),
            Self::Left => day(row.left),
            Self::Units => Key::Count(row.holding.units),
            Self::Paid => Key::Count(row.holding.paid.0),
            Self::Owed => Key::Count(row.holding.owed().0),
            Self::Document => Key::Text(profile.document.as_ref().map(|d| d.number.as_str()).unwrap_or_default()),
            Self::Born => day(profile.born),
            Self::Phone => Key::Text(&contact.phone),
            Self::Whatsapp => Key::Text(&contact.whatsapp),
            Self::Email => Key::Text(&contact.email),
            Self::Address => Key::Text(&contact.address),
            Self::Sector => Key::Text(&contact.sector),
            Self::Household => Key::Text(list.home(at).map(|home| home.home.name.as_str()).unwrap_or_default()),
        }
    }
}

fn day<'a>(day: Option<NaiveDate>) -> Key<'a> {
    day.map_or(Key::None, |day| Key::Count(day.num_days_from_ce().into()))
}
