//! The office: who sits at the keyboard.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::personal;
use minga_core::ids::{MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::office::Person;
use minga_core::text;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// What of a person of the office can be erased.
#[derive(Serialize, Deserialize)]
struct Values {
    name: String,
}

pub(crate) fn insert_person(conn: &Connection, id: PersonId, name: &str, member: Option<MemberId>) -> Result<()> {
    let profile = personal::put(conn, &id.0, &Values { name: name.to_owned() })?;
    conn.execute(
        "INSERT INTO person (id, profile, member, retired) VALUES (?1, ?2, ?3, 0)",
        (id.bytes(), profile, member.as_ref().map(MemberId::bytes)),
    )?;
    Ok(())
}

impl Coop {
    /// Everyone of the office, in the order they joined it.
    pub fn people(&self) -> Result<Vec<Person>> {
        let mut rows = self.conn.prepare_cached("SELECT id, profile, member, retired FROM person ORDER BY id")?;
        let mut rows = rows.query([])?;
        let mut people = Vec::new();
        while let Some(r) = rows.next()? {
            let name = personal::get::<Values>(&self.conn, &r.get(1)?)?.map(|v| v.name).unwrap_or_default();
            people.push(Person {
                id: PersonId::from(r.get::<_, [u8; 16]>(0)?),
                name,
                member: r.get::<_, Option<[u8; 16]>>(2)?.map(MemberId::from),
                retired: r.get(3)?,
            });
        }
        Ok(people)
    }

    /// Adds someone to the office.
    pub fn add_person(&mut self, actor: PersonId, name: &str, member: Option<MemberId>) -> Result<Done<PersonId>> {
        let name = text::line(name)?;
        self.check_member(member)?;
        let id = PersonId::new();
        self.act(actor, Op::AddPerson { person: id }, |tx| {
            insert_person(tx.conn, id, &name, member)?;
            Ok(id)
        })
    }

    /// Someone joins the office while nobody is at the keyboard, and signs that themselves.
    pub fn join_office(&mut self, name: &str) -> Result<Done<PersonId>> {
        let name = text::line(name)?;
        let id = PersonId::new();
        self.act(id, Op::AddPerson { person: id }, |tx| {
            insert_person(tx.conn, id, &name, None)?;
            Ok(id)
        })
    }

    /// Names someone of the office anew, ties them to a member, or has them leave the office.
    pub fn change_person(&mut self, actor: PersonId, person: &Person) -> Result<Done<()>> {
        let name = text::line(&person.name)?;
        self.check_member(person.member)?;
        let old = self.people()?.into_iter().find(|p| p.id == person.id).ok_or(Refusal::NoSuchPerson)?;
        if old == (Person { name: name.clone(), ..person.clone() }) {
            return Err(Refusal::NothingChanged.into());
        }
        if person.retired && !self.people()?.iter().any(|p| p.id != person.id && !p.retired) {
            return Err(Refusal::LastOfOffice.into());
        }
        self.act(actor, Op::ChangePerson { person: person.id }, |tx| {
            if old.name != name {
                let profile = personal::put(tx.conn, &person.id.0, &Values { name })?;
                tx.conn.execute("UPDATE person SET profile = ?2 WHERE id = ?1", (person.id.bytes(), profile))?;
            }
            tx.conn.execute(
                "UPDATE person SET member = ?2, retired = ?3 WHERE id = ?1",
                (person.id.bytes(), person.member.as_ref().map(MemberId::bytes), person.retired),
            )?;
            Ok(())
        })
    }
}
