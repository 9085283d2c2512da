//! Founding a co-op in a new file, and what it is called.

use crate::classes::{NewClass, insert_class};
use crate::clock::Clock;
use crate::fault::Result;
use crate::file::{Coop, Key};
use crate::journal::Done;
use crate::office::insert_person;
use crate::schema::Schema;
use minga_core::ids::{CoopId, PersonId};
use minga_core::journal::Op;
use minga_core::money::Currency;
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

    /// Changes the co-op's name or the language of its papers.
    pub fn change_coop(&mut self, actor: PersonId, name: &str, lang: &str) -> Result<Done<()>> {
        let (old, name) = (self.coop()?, text::line(name)?);
        if old.name == name && old.lang == lang {
            return Err(crate::Refusal::NothingChanged.into());
        }
        self.act(actor, Op::ChangeCoop { coop: old.id }, |tx| {
            tx.conn.execute("UPDATE coop SET name = ?2, lang = ?3 WHERE id = ?1", (old.id.bytes(), &name, lang))?;
            Ok(())
        })
    }
}
