//! The columns a list can show. Each can be sorted by; what has nothing in the column comes last.

use super::List;
use super::order::Key;
use crate::fields::FieldKind;
use crate::ids::FieldId;
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    /// The language the member is written to in; the co-op's where none is known.
    Lang,
    /// How the member would rather be reached.
    Channel,
    /// What is due and not paid.
    Arrears,
    /// The answer to something the co-op asks of its own.
    Answer(FieldId),
}

impl Column {
    /// All that every co-op has, in the order they are offered.
    pub const ALL: [Self; 22] = [
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
        Self::Lang,
        Self::Channel,
        Self::Arrears,
    ];

    /// What the list shows until other columns are chosen.
    pub const USUAL: [Self; 7] =
        [Self::Number, Self::Name, Self::Class, Self::Status, Self::Since, Self::Units, Self::Paid];

    /// What labels on envelopes and sheets need: a ready set for a spreadsheet that prints them.
    pub const LABELS: [Self; 3] = [Self::Name, Self::Address, Self::Sector];

    /// Whether it is told from what lies beside the register.
    pub fn asks_beside(self) -> bool {
        self == Self::Arrears
    }

    /// The word it is kept by: `name`, and `answer.` with its identity for a question of the co-op's own.
    pub fn kept(self) -> String {
        match self {
            Self::Answer(field) => format!("{ANSWER}{field}"),
            _ => self.word().to_owned(),
        }
    }

    /// Reads the word it is kept by.
    pub fn from_kept(word: &str) -> Option<Self> {
        match word.strip_prefix(ANSWER) {
            Some(field) => field.parse().ok().map(Self::Answer),
            None => Self::ALL.into_iter().find(|column| column.word() == word),
        }
    }

    /// Its place among those that every co-op has.
    pub(super) fn place(self) -> Option<usize> {
        Self::ALL.iter().position(|column| *column == self)
    }

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
            Self::Lang => "lang",
            Self::Channel => "channel",
            Self::Arrears => "arrears",
            Self::Answer(_) => "answer",
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
            Self::Lang => Key::Text(list.lang(at)),
            Self::Channel => profile.channel.map_or(Key::None, |channel| Key::Count(channel as i64)),
            Self::Arrears => Key::Count(list.beside().late(row.id).0),
            Self::Answer(field) => {
                let answer = profile.custom.get(&field).map(String::as_str).unwrap_or_default();
                match list.beside().field(field).map(|field| field.kind) {
                    Some(FieldKind::Number) => number(answer),
                    _ => Key::Text(answer),
                }
            }
        }
    }
}

impl Serialize for Column {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.kept())
    }
}

impl<'de> Deserialize<'de> for Column {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let word = String::deserialize(from)?;
        Self::from_kept(&word).ok_or_else(|| D::Error::custom(format!("no column is called {word:?}")))
    }
}

/// Before the identity of a question of the co-op's own.
const ANSWER: &str = "answer.";

/// Numbers are kept with a point and as many decimals as they need; six are enough to sort by.
fn number<'a>(answer: &str) -> Key<'a> {
    let scaled = answer.parse::<Decimal>().ok().and_then(|number| number.checked_mul(Decimal::from(1_000_000)));
    scaled.and_then(|number| number.trunc().to_i64()).map_or(Key::None, Key::Count)
}

fn day<'a>(day: Option<NaiveDate>) -> Key<'a> {
    day.map_or(Key::None, |day| Key::Count(day.num_days_from_ce().into()))
}
