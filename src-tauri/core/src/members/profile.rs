//! Who a member is: the personal values that can be erased by law without breaking the chain.

use crate::ids::FieldId;
use crate::text;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A person or an organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A natural person.
    #[default]
    Person,
    /// A legal person: another co-op, an association, a firm.
    Organisation,
}

impl Kind {
    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organisation => "organisation",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Person, Self::Organisation].into_iter().find(|k| k.word() == word)
    }
}

/// A name. An organisation, or a person whose names came in one cell, has only `family`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Name {
    /// Given names; empty when names are not told apart.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub given: String,
    /// Family names, the organisation's name, or the whole name.
    pub family: String,
}

impl Name {
    /// As it is said: `María Quispe`.
    pub fn spoken(&self) -> String {
        if self.given.is_empty() { self.family.clone() } else { format!("{} {}", self.given, self.family) }
    }

    /// As a list is sorted: `Quispe, María`.
    pub fn listed(&self) -> String {
        if self.given.is_empty() { self.family.clone() } else { format!("{}, {}", self.family, self.given) }
    }
}

/// A proof of identity. It may be missing, shared or wrong: that is warned of, never a wall.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Document {
    /// What it is ("cédula", "passport"); free text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub kind: String,
    /// Two-letter country, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub country: String,
    /// As written.
    pub number: String,
}

impl Document {
    /// Letters and digits only: `1747483092-3` and `1747483092 3` are the same paper.
    pub fn key(&self) -> String {
        text::folded(&self.number).chars().filter(|c| c.is_alphanumeric()).collect()
    }
}

/// How a member is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// Telephone.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// WhatsApp, where it is another number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub whatsapp: String,
    /// E-mail.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Street and house.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
    /// Block or sector of the settlement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sector: String,
}

/// A way to reach a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum Channel {
    Phone,
    Whatsapp,
    Email,
    Post,
    InPerson,
}

impl Channel {
    /// All ways.
    pub const ALL: [Self; 5] = [Self::Phone, Self::Whatsapp, Self::Email, Self::Post, Self::InPerson];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Whatsapp => "whatsapp",
            Self::Email => "email",
            Self::Post => "post",
            Self::InPerson => "in-person",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.word() == word)
    }
}

/// Every personal value of a member, kept outside the sealed journal so that it can be erased.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Profile {
    /// The name.
    pub name: Name,
    /// The proof of identity, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<Document>,
    /// Date of birth, if told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub born: Option<NaiveDate>,
    /// Ways to reach the member.
    #[serde(default)]
    pub contact: Contact,
    /// A note for the office.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The language the member is written to in: `es`, `pt`, ..; empty for the co-op's.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub lang: String,
    /// How the member would rather be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// Answers to the co-op's own questions.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub custom: BTreeMap<FieldId, String>,
}

/// A part of a profile, by name: what an act changed, without the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum ProfileField {
    Name,
    Document,
    Born,
    Phone,
    Whatsapp,
    Email,
    Address,
    Sector,
    Note,
    Lang,
    Channel,
    Custom,
}

impl ProfileField {
    /// All parts.
    pub const ALL: [Self; 12] = [
        Self::Name,
        Self::Document,
        Self::Born,
        Self::Phone,
        Self::Whatsapp,
        Self::Email,
        Self::Address,
        Self::Sector,
        Self::Note,
        Self::Lang,
        Self::Channel,
        Self::Custom,
    ];

    /// The word the file keeps, and of message keys (`journal-field-phone`).
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Document => "document",
            Self::Born => "born",
            Self::Phone => "phone",
            Self::Whatsapp => "whatsapp",
            Self::Email => "email",
            Self::Address => "address",
            Self::Sector => "sector",
            Self::Note => "note",
            Self::Lang => "lang",
            Self::Channel => "channel",
            Self::Custom => "custom",
        }
    }
}

impl Profile {
    /// Which parts differ from `other`, in a fixed order.
    pub fn differences(&self, other: &Self) -> Vec<ProfileField> {
        use ProfileField as F;
        let mut fields = Vec::new();
        let mut check = |differs: bool, field| {
            if differs {
                fields.push(field);
            }
        };
        check(self.name != other.name, F::Name);
        check(self.document != other.document, F::Document);
        check(self.born != other.born, F::Born);
        check(self.contact.phone != other.contact.phone, F::Phone);
        check(self.contact.whatsapp != other.contact.whatsapp, F::Whatsapp);
        check(self.contact.email != other.contact.email, F::Email);
        check(self.contact.address != other.contact.address, F::Address);
        check(self.contact.sector != other.contact.sector, F::Sector);
        check(self.note != other.note, F::Note);
        check(self.lang != other.lang, F::Lang);
        check(self.channel != other.channel, F::Channel);
        check(self.custom != other.custom, F::Custom);
        fields
    }
}

impl Profile {
    /// The way to reach the member, and where: the one they prefer, else the first that is known. Empty where
    /// none is: then somebody has to go there.
    pub fn reached(&self) -> (Channel, &str) {
        let at = |channel| match channel {
            Channel::Phone => self.contact.phone.as_str(),
            Channel::Whatsapp if self.contact.whatsapp.is_empty() => self.contact.phone.as_str(),
            Channel::Whatsapp => self.contact.whatsapp.as_str(),
            Channel::Email => self.contact.email.as_str(),
            Channel::Post => self.contact.address.as_str(),
            Channel::InPerson => self.contact.sector.as_str(),
        };
        if let Some(preferred) = self.channel.filter(|channel| !at(*channel).is_empty()) {
            return (preferred, at(preferred));
        }
        let contact = &self.contact;
        let known = [
            (Channel::Whatsapp, &contact.whatsapp),
            (Channel::Phone, &contact.phone),
            (Channel::Email, &contact.email),
            (Channel::Post, &contact.address),
        ];
        let first = known.into_iter().find(|(_, place)| !place.is_empty());
        first.map_or((Channel::InPerson, at(Channel::InPerson)), |(channel, place)| (channel, place.as_str()))
    }
}

impl Profile {
    /// The profile with every text tidied and checked; a name is required, the rest may be empty.
    pub fn checked(self) -> Result<Self, text::TextError> {
        let optional = |t: &str| {
            if t.trim().is_empty() { Ok(String::new()) } else { text::line(t) }
        };
        let document = match self.document {
            Some(d) if d.number.trim().is_empty() => None,
            Some(d) => Some(Document {
                kind: optional(&d.kind)?,
                country: optional(&d.country)?,
                number: text::line(&d.number)?,
            }),
            None => None,
        };
        Ok(Self {
            name: Name { given: optional(&self.name.given)?, family: text::line(&self.name.family)? },
            document,
            born: self.born,
            contact: Contact {
                phone: optional(&self.contact.phone)?,
                whatsapp: optional(&self.contact.whatsapp)?,
                email: optional(&self.contact.email)?,
                address: optional(&self.contact.address)?,
                sector: optional(&self.contact.sector)?,
            },
            note: if self.note.trim().is_empty() { String::new() } else { text::note(&self.note)? },
            lang: optional(&self.lang)?,
            channel: self.channel,
            custom: self
                .custom
                .into_iter()
                .filter(|(_, answer)| !answer.trim().is_empty())
                .map(|(field, answer)| Ok((field, text::line(&answer)?)))
                .collect::<Result<_, text::TextError>>()?,
        })
    }
}
