//! Founding a co-op in a new file, and what it is called.

use crate::classes::{NewClass, insert_class};
use crate::clock::Clock;
use crate::fault::Result;
use crate::file::{Coop, Key};
use crate::journal::Done;
use crate::office::insert_person;
use crate::schema::Schema;
use minga_core::decisions::Body;
use minga_core::ids::{CoopId, PersonId};
use minga_core::journal::Op;
use minga_core::money::Currency;
use minga_core::register::Coop as Known;
use minga_core::text;
use std::path::Path;
use std::sync::Arc;

/// What it takes to found a co-op.
#[derive(Clone, Debug)]
pub struct NewCoop {
    /// Its name.
    pub name: String,
    /// Its money.
    pub currency: Currency,
    /// The language of its papers.
    pub lang: String,
    /// Who founds it in this file: the first of the office.
    pub person: String,
    /// Its first classes; an import can add more.
    pub classes: Vec<NewClass>,
}

/// What of a co-op can change.
#[derive(Clone, Debug)]
pub struct Particulars {
    /// Its name.
    pub name: String,
    /// The language of its papers.
    pub lang: String,
    /// Town and country, as papers print them; may be empty.
    pub place: String,
    /// Who admits members.
    pub admits: Body,
    /// How long a trial lasts, in days; 0 where there is none.
    pub probation_days: u16,
}

impl From<Known> for Particulars {
    fn from(known: Known) -> Self {
        let Known { name, lang, place, admits, probation_days, .. } = known;
        Self { name, lang, place, admits, probation_days }
    }
}

impl Coop {
    /// Founds a co-op in a new file. If anything fails, no file is left behind.
    pub fn found(path: &Path, key: Option<Key>, clock: Arc<dyn Clock>, new: &NewCoop) -> Result<(Self, PersonId)> {
        Self::found_as(path, key, clock, new, Schema::EMBEDDED)
    }

    /// Founds with tables of one's own: for tests of migrations.
    #[doc(hidden)]
    pub fn found_as(
        path: &Path,
        key: Option<Key>,
        clock: Arc<dyn Clock>,
        new: &NewCoop,
        schema: Schema,
    ) -> Result<(Self, PersonId)> {
        let (name, person_name) = (text::line(&new.name)?, text::line(&new.person)?);
        let mut coop = Self::create_empty(path, key, clock, schema)?;
        let (id, person) = (CoopId::new(), PersonId::new());
        let op = Op::Found { coop: id, schema: schema.version() };
        let founded = coop.act(person, op, |tx| {
            tx.conn.execute(
                "INSERT INTO coop (id, name, currency, lang) VALUES (?1, ?2, ?3, ?4)",
                (id.bytes(), &name, new.currency.code(), &new.lang),
            )?;
            insert_person(tx.conn, person, &person_name, None)?;
            for class in &new.classes {
                insert_class(tx.conn, class, tx.today)?;
            }
            Ok(())
        });
        match founded {
            Ok(_) => Ok((coop, person)),
            Err(fault) => {
                let path = coop.path().to_owned();
                drop(coop);
                crate::file::discard(&path);
                Err(fault)
            }
        }
    }

    /// Changes the co-op's particulars: its name and place, the language of its papers, who admits members and how
    /// long their trial lasts. What it is and its money stay.
    pub fn change_coop(&mut self, actor: PersonId, to: &Particulars) -> Result<Done<()>> {
        let old = self.coop()?;
        let place = if to.place.trim().is_empty() { String::new() } else { text::line(&to.place)? };
        let new = Known {
            name: text::line(&to.name)?,
            lang: to.lang.clone(),
            place,
            admits: to.admits,
            probation_days: to.probation_days,
            ..old.clone()
        };
        if old == new {
            return Err(crate::Refusal::NothingChanged.into());
        }
        self.act(actor, Op::ChangeCoop { coop: old.id }, |tx| {
            tx.conn.execute(
                "UPDATE coop SET name = ?2, lang = ?3, place = ?4, admits = ?5, probation_days = ?6 WHERE id = ?1",
                (old.id.bytes(), &new.name, &new.lang, &new.place, new.admits.word(), new.probation_days),
            )?;
            Ok(())
        })
    }
}
