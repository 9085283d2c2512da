//! A file open for one command: the co-op, its words, and who acts.

use crate::outcome::Refused;
use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, TimeZone, Utc};
use minga_core::ids::PersonId;
use minga_core::journal::Op;
use minga_core::register::Coop as Facts;
use minga_store::{Coop, Fault, SystemClock};
use minga_words::{Value, Words, journal};
use std::path::Path;
use std::sync::Arc;
use uuid::Uuid;

pub struct Session {
    pub coop: Coop,
    pub facts: Facts,
    pub words: Words,
    by: Option<String>,
}

/// The language before a file says its own: that of the person's environment.
pub fn words_of_environment() -> Words {
    let lang =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.is_empty()));
    Words::new(lang.unwrap_or_default().split(['_', '.', '-']).next().unwrap_or("en"))
}

/// The computer's clock; a day set in `MINGA_TODAY` stands in for it, so that papers can be made again.
pub fn clock() -> Arc<dyn minga_store::Clock> {
    match std::env::var("MINGA_TODAY").ok().and_then(|day| day.parse::<NaiveDate>().ok()) {
        Some(day) => Arc::new(minga_store::FixedClock::on(day)),
        None => Arc::new(SystemClock),
    }
}

impl Session {
    pub fn open(path: &Path, by: Option<String>) -> Result<Self, Refused> {
        let outside = words_of_environment();
        let coop = Coop::open(path, None, clock()).map_err(|f| Refused::fault(&outside, &f))?;
        let facts = coop.coop().map_err(|f| Refused::fault(&outside, &f))?;
        let words = Words::new(&facts.lang);
        Ok(Self { coop, facts, words, by })
    }

    /// Words a fault in the co-op's language.
    pub fn fault(&self, fault: &Fault) -> Refused {
        Refused::fault(&self.words, fault)
    }

    pub fn said(&self, code: &str, args: &[(&str, Value)]) -> Refused {
        Refused::said(&self.words, code, args)
    }

    /// Who acts: the person named, else the first of the office.
    pub fn actor(&self) -> Result<PersonId, Refused> {
        let people = self.coop.people().map_err(|f| self.fault(&f))?;
        let mut office = people.iter().filter(|p| !p.retired);
        match &self.by {
            None => office.next().map(|p| p.id).ok_or_else(|| self.fault(&minga_store::Refusal::NoSuchPerson.into())),
            Some(name) => {
                let wanted = minga_core::text::folded(name);
                office
                    .find(|p| minga_core::text::folded(&p.name) == wanted)
                    .map(|p| p.id)
                    .ok_or_else(|| self.said("no-such-person", &[("name", name.into())]))
            }
        }
    }

    /// An act in a sentence: "admitted María Quispe as no. 12."
    pub fn sentence(&self, op: &Op) -> String {
        journal::sentence(&self.words, op, &|id: Uuid| self.coop.name_of(id).ok().flatten()).text
    }

    /// Reads a day or a moment as typed.
    pub fn moment(&self, text: &str) -> Result<DateTime<Utc>, Refused> {
        if let Ok(moment) = text.parse::<DateTime<Utc>>() {
            return Ok(moment);
        }
        let local = text
            .parse::<NaiveDateTime>()
            .or_else(|_| NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M"))
            .or_else(|_| text.parse::<NaiveDate>().map(|day| day.and_hms_opt(23, 59, 59).unwrap_or_default()));
        match local.ok().and_then(|at| Local.from_local_datetime(&at).earliest()) {
            Some(moment) => Ok(moment.with_timezone(&Utc)),
            None => Err(self.said("not-a-time", &[("text", text.into())])),
        }
    }
}
