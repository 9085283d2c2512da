//! One thing held in common: what it is, since when, on which terms.

use crate::ids::AssetId;
use crate::text::{self, TextError};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssetKind {
    /// A park, a garden, a forest.
    #[default]
    Park,
    /// Fields and pastures.
    Land,
    /// A spring, a channel, a well.
    Water,
    /// A house, a hall, a workshop.
    Building,
    /// Tools, machines, vehicles.
    Tools,
    /// Seeds and breeds.
    Seeds,
    /// Money set aside for all.
    Fund,
    /// Programs.
    Code,
    /// Plans and drawings.
    Designs,
    /// What is known: texts, data, recipes.
    Knowledge,
    /// Songs, feasts, a language.
    Culture,
    /// Anything else.
    Other,
}

impl AssetKind {
    /// All kinds, in the order they are offered: what can be touched first.
    pub const ALL: [Self; 12] = [
        Self::Park,
        Self::Land,
        Self::Water,
        Self::Building,
        Self::Tools,
        Self::Seeds,
        Self::Fund,
        Self::Code,
        Self::Designs,
        Self::Knowledge,
        Self::Culture,
        Self::Other,
    ];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Park => "park",
            Self::Land => "land",
            Self::Water => "water",
            Self::Building => "building",
            Self::Tools => "tools",
            Self::Seeds => "seeds",
            Self::Fund => "fund",
            Self::Code => "code",
            Self::Designs => "designs",
            Self::Knowledge => "knowledge",
            Self::Culture => "culture",
            Self::Other => "other",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }

    /// Whether using it leaves less of it for others: what is immaterial can be licensed and copied.
    pub fn is_material(self) -> bool {
        !matches!(self, Self::Code | Self::Designs | Self::Knowledge | Self::Culture)
    }
}

/// What there is to tell of it: personal values, for stories name people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Story {
    /// What it is in a line: "24 hectares in the south of Quito".
    #[serde(skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// How it began.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub story: String,
    /// Who told it, and when.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub told_by: String,
}

/// One thing held in common, from a day, to a day (both counted) or still.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Identity.
    pub id: AssetId,
    /// What it is a part of.
    pub part_of: Option<AssetId>,
    /// What it is.
    pub kind: AssetKind,
    /// What the co-op calls it: no two that are held share a name.
    pub name: String,
    /// Where it is: a place, or an address on the web; may be empty.
    pub place: String,
    /// What it is held under: an agreement, a licence; may be empty.
    pub held: String,
    /// Who may use it, and how; may be empty.
    pub usage: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day, or none while it is held.
    pub to: Option<NaiveDate>,
    /// What there is to tell of it.
    pub story: Story,
}

/// Whether it is held on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Held {
    /// It will be.
    Ahead,
    /// It is.
    Now,
    /// It was.
    Over,
}

/// Why a thing held in common was not taken, or not closed.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum AssetError {
    /// Another that is held bears the name.
    #[error("another bears the name {0}")]
    Named(String),
    /// It would be a part of itself.
    #[error("it would be a part of itself")]
    PartOfItself,
    /// It would end before it begins.
    #[error("it would end before {0}, when it begins")]
    Backwards(NaiveDate),
    /// It is not held on that day.
    #[error("it is not held on {0}")]
    NotHeld(NaiveDate),
    /// A part of it is held beyond that day.
    #[error("{0} is part of it, and still held")]
    HoldsParts(String),
    /// A work day is called for it beyond that day.
    #[error("a work day is called for it on {0}")]
    DayCalled(NaiveDate),
}

impl AssetError {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Named(_) => "asset-named",
            Self::PartOfItself => "asset-part-of-itself",
            Self::Backwards(_) => "asset-backwards",
            Self::NotHeld(_) => "asset-not-held",
            Self::HoldsParts(_) => "asset-holds-parts",
            Self::DayCalled(_) => "asset-day-called",
        }
    }

    /// The parameters of its sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Named(name) | Self::HoldsParts(name) => vec![("name", name.clone())],
            Self::Backwards(day) | Self::NotHeld(day) | Self::DayCalled(day) => vec![("day", day.to_string())],
            Self::PartOfItself => Vec::new(),
        }
    }
}

impl Asset {
    /// Whether it is held on a day.
    pub fn held_on(&self, on: NaiveDate) -> Held {
        if on < self.from {
            Held::Ahead
        } else if self.to.is_some_and(|to| to < on) {
            Held::Over
        } else {
            Held::Now
        }
    }

    /// A day on which it has to be held.
    ///
    /// # Errors
    /// [`AssetError::NotHeld`].
    pub fn must_hold(&self, on: NaiveDate) -> Result<(), AssetError> {
        if self.held_on(on) == Held::Now { Ok(()) } else { Err(AssetError::NotHeld(on)) }
    }

    /// The asset with its texts tidied.
    ///
    /// # Errors
    /// A text that is not taken; only the name may not be empty.
    pub fn tidied(mut self) -> Result<Self, TextError> {
        let optional = |t: &str| if t.trim().is_empty() { Ok(String::new()) } else { text::line(t) };
        self.name = text::line(&self.name)?;
        self.place = optional(&self.place)?;
        self.held = optional(&self.held)?;
        self.usage = optional(&self.usage)?;
        self.story.about = optional(&self.story.about)?;
        self.story.told_by = optional(&self.story.told_by)?;
        self.story.story =
            if self.story.story.trim().is_empty() { String::new() } else { text::note(&self.story.story)? };
        Ok(self)
    }

    /// Whether it can stand beside the others.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, others: &[Self]) -> Result<(), AssetError> {
        if self.to.is_some_and(|to| to < self.from) {
            return Err(AssetError::Backwards(self.from));
        }
        let meets = |o: &&Self| o.to.is_none_or(|to| self.from <= to) && self.to.is_none_or(|to| o.from <= to);
        let named = text::folded(&self.name);
        if others.iter().filter(meets).any(|o| o.id != self.id && text::folded(&o.name) == named) {
            return Err(AssetError::Named(self.name.clone()));
        }
        // Up from its whole: as many steps as there are assets lead out, or round and round.
        let mut above = self.part_of;
        for _ in 0..=others.len() {
            match above {
                None => return Ok(()),
                Some(id) if id == self.id => return Err(AssetError::PartOfItself),
                Some(id) => above = others.iter().find(|o| o.id == id).and_then(|o| o.part_of),
            }
        }
        Err(AssetError::PartOfItself)
    }
}

/// Whether all can stand together.
///
/// # Errors
/// Why one cannot.
pub fn check_all(assets: &[Asset]) -> Result<(), AssetError> {
    assets.iter().try_for_each(|asset| asset.check(assets))
}

/// Whether it may be held no longer after a day; `called` are the days its work days are called for.
///
/// # Errors
/// Where it would end before it begins, where a part of it is held longer, where a work day is called beyond.
pub fn check_close(asset: &Asset, last: NaiveDate, all: &[Asset], called: &[NaiveDate]) -> Result<(), AssetError> {
    if last < asset.from {
        return Err(AssetError::Backwards(asset.from));
    }
    let beyond = |part: &&Asset| part.part_of == Some(asset.id) && part.to.is_none_or(|to| last < to);
    if let Some(part) = all.iter().find(beyond) {
        return Err(AssetError::HoldsParts(part.name.clone()));
    }
    match called.iter().filter(|day| last < **day).min() {
        Some(day) => Err(AssetError::DayCalled(*day)),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn asset(name: &str) -> Asset {
        Asset {
            id: AssetId::new(),
            part_of: None,
            kind: AssetKind::Park,
            name: name.into(),
            place: String::new(),
            held: String::new(),
            usage: String::new(),
            from: day("2019-04-12"),
            to: None,
            story: Story::default(),
        }
    }

    #[test]
    fn a_park_is_ahead_held_or_over_by_its_dates() {
        let park = Asset { to: Some(day("2026-06-30")), ..asset("El Carmen") };
        for (on, expected) in [
            ("2019-04-11", Held::Ahead),
            ("2019-04-12", Held::Now),
            ("2026-06-30", Held::Now),
            ("2026-07-01", Held::Over),
        ] {
            assert_eq!(park.held_on(day(on)), expected, "{on}");
        }
        assert_eq!(park.must_hold(day("2026-07-01")), Err(AssetError::NotHeld(day("2026-07-01"))));
    }

    #[test]
    fn what_cannot_stand_beside_the_others_is_refused() {
        let parks = asset("Parks");
        let cuadras = Asset { part_of: Some(parks.id), ..asset("Las Cuadras") };
        let closed = Asset { to: Some(day("2020-01-01")), ..asset("El Carmen") };
        let all = [parks.clone(), cuadras.clone(), closed];
        let named = |name: &str| Err(AssetError::Named(name.into()));
        for (what, asset, expected) in [
            ("another name", asset("Quebrada Ortega"), Ok(())),
            ("the same name", asset("las cuádras"), named("las cuádras")),
            ("a name that was borne before", Asset { from: day("2020-01-02"), ..asset("El Carmen") }, Ok(())),
            ("itself", Asset { part_of: Some(parks.id), ..parks.clone() }, Err(AssetError::PartOfItself)),
            ("a part's part", Asset { part_of: Some(cuadras.id), ..parks.clone() }, Err(AssetError::PartOfItself)),
            (
                "backwards",
                Asset { to: Some(day("2019-01-01")), ..asset("Solanda") },
                Err(AssetError::Backwards(day("2019-04-12"))),
            ),
        ] {
            assert_eq!(asset.check(&all), expected, "{what}");
        }
        assert_eq!(check_all(&all), Ok(()));
    }

    #[test]
    fn what_is_still_needed_is_not_closed() {
        let parks = asset("Parks");
        let cuadras = Asset { part_of: Some(parks.id), ..asset("Las Cuadras") };
        let all = [parks.clone(), cuadras.clone()];
        let last = day("2026-12-31");
        assert_eq!(check_close(&parks, last, &all, &[]), Err(AssetError::HoldsParts("Las Cuadras".into())));
        let called = [day("2027-03-06"), day("2027-02-06"), day("2026-12-05")];
        assert_eq!(check_close(&cuadras, last, &all, &called), Err(AssetError::DayCalled(day("2027-02-06"))));
        assert_eq!(check_close(&cuadras, last, &all, &called[2..]), Ok(()));
        let early = day("2019-01-01");
        assert_eq!(check_close(&cuadras, early, &all, &[]), Err(AssetError::Backwards(cuadras.from)));
    }
}
