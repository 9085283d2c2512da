//! Classes and the terms of their shares.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::classes::{Class, OnExit, Terms};
use minga_core::ids::{ClassId, PersonId, TermsId};
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::text;
use rusqlite::Connection;

/// A class to be added, with the first terms of its shares.
#[derive(Clone, Debug)]
pub struct NewClass {
    /// The co-op's own word.
    pub name: String,
    /// Which of the eight weaves; taken in turn where none is chosen.
    pub dye: Option<u8>,
    /// Par value of one share.
    pub par: Money,
}

/// Adds a class with plain terms that hold from a day.
pub(crate) fn insert_class(conn: &Connection, new: &NewClass, from: NaiveDate) -> Result<ClassId> {
    let name = text::line(&new.name)?;
    let others = crate::register::read_classes(conn)?;
    if others.iter().any(|c| text::folded(&c.name) == text::folded(&name)) {
        return Err(Refusal::ClassNamed(name).into());
    }
    let free = (0..8).find(|dye| others.iter().all(|c| c.dye != *dye));
    let dye = new.dye.or(free).unwrap_or_else(|| u8::try_from(others.len() % 8).unwrap_or(0));
    let class = Class {
        id: ClassId::new(),
        name,
        dye,
        position: others.iter().map(|c| c.position).max().unwrap_or(0) + 1,
        terms: vec![Terms {
            id: TermsId::new(),
            from,
            par: new.par,
            least_units: 1,
            transferable: false,
            withdrawable: true,
            redeem_after_years: 0,
            on_exit: OnExit::BoughtBack,
            most_part: None,
        }],
    };
    class.terms.iter().try_for_each(|terms| class.check_terms(terms))?;
    write_class(conn, &class)?;
    Ok(class.id)
}

/// Writes a whole new class.
pub(crate) fn write_class(conn: &Connection, class: &Class) -> Result<()> {
    conn.execute(
        "INSERT INTO class (id, name, dye, position) VALUES (?1, ?2, ?3, ?4)",
        (class.id.bytes(), &class.name, class.dye, class.position),
    )?;
    class.terms.iter().try_for_each(|terms| write_terms(conn, class.id, terms))
}

fn write_terms(conn: &Connection, class: ClassId, t: &Terms) -> Result<()> {
    conn.execute(
        "INSERT INTO class_terms (id, class, from_day, par, least_units, transferable, withdrawable, redeem_after_years, on_exit, most_part)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        (
            t.id.bytes(),
            class.bytes(),
            t.from.to_string(),
            t.par.0,
            t.least_units,
            t.transferable,
            t.withdrawable,
            t.redeem_after_years,
            t.on_exit.word(),
            t.most_part.map(|part| part.to_string()),
        ),
    )?;
    Ok(())
}

fn replace_terms(conn: &Connection, t: &Terms) -> Result<()> {
    conn.execute(
        "UPDATE class_terms SET par = ?2, least_units = ?3, transferable = ?4, withdrawable = ?5,
         redeem_after_years = ?6, on_exit = ?7, most_part = ?8 WHERE id = ?1",
        (
            t.id.bytes(),
            t.par.0,
            t.least_units,
            t.transferable,
            t.withdrawable,
            t.redeem_after_years,
            t.on_exit.word(),
            t.most_part.map(|part| part.to_string()),
        ),
    )?;
    Ok(())
}

impl Coop {
    /// Adds a class.
    pub fn add_class(&mut self, actor: PersonId, new: &NewClass) -> Result<Done<ClassId>> {
        self.act_with(actor, |tx| {
            let class = insert_class(tx.conn, new, tx.today)?;
            Ok((class, Op::AddClass { class }))
        })
    }

    /// Gives a class another name, weave or place (1 is the first); the others make room.
    pub fn change_class(
        &mut self,
        actor: PersonId,
        id: ClassId,
        name: &str,
        dye: u8,
        place: usize,
    ) -> Result<Done<()>> {
        let name = text::line(name)?;
        let mut order = self.classes()?;
        let at = order.iter().position(|c| c.id == id).ok_or(Refusal::NoSuchClass)?;
        if order.iter().any(|c| c.id != id && text::folded(&c.name) == text::folded(&name)) {
            return Err(Refusal::ClassNamed(name).into());
        }
        let old = order.remove(at);
        let to = place.saturating_sub(1).min(order.len());
        if (&old.name, old.dye, at) == (&name, dye, to) {
            return Err(Refusal::NothingChanged.into());
        }
        order.insert(to, old);
        self.act(actor, Op::ChangeClass { class: id }, |tx| {
            tx.conn.execute("UPDATE class SET name = ?2, dye = ?3 WHERE id = ?1", (id.bytes(), &name, dye))?;
            for (class, position) in order.iter().zip(1_i64..).filter(|(class, position)| class.position != *position) {
                tx.conn.execute("UPDATE class SET position = ?2 WHERE id = ?1", (class.id.bytes(), position))?;
            }
            Ok(())
        })
    }

    /// Sets the terms of a class's shares from a day on; earlier terms stay for the days before, and terms from the
    /// very same day give way.
    pub fn set_terms(&mut self, actor: PersonId, class: ClassId, terms: &Terms) -> Result<Done<()>> {
        let classes = self.classes()?;
        let found = classes.iter().find(|c| c.id == class).ok_or(Refusal::NoSuchClass)?;
        found.check_terms(terms)?;
        let last = found.terms.last();
        if last.is_some_and(|last| Terms { id: last.id, from: last.from, ..terms.clone() } == *last) {
            return Err(Refusal::NothingChanged.into());
        }
        let replaced = last.filter(|last| last.from == terms.from).map(|last| last.id);
        let terms = Terms { id: replaced.unwrap_or(terms.id), ..terms.clone() };
        let op = Op::SetTerms { class, terms: terms.id, from: terms.from };
        self.act(actor, op, |tx| match replaced {
            Some(_) => replace_terms(tx.conn, &terms),
            None => write_terms(tx.conn, class, &terms),
        })
    }
}
