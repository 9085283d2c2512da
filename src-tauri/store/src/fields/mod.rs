//! Particulars of the co-op's own: asked for, named anew, no longer asked for.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::Done;
use minga_core::fields::{Field, FieldKind};
use minga_core::ids::{FieldId, PersonId};
use minga_core::journal::Op;
use minga_core::members::Profile;
use minga_core::text::folded;
use rusqlite::Connection;

/// A field about to be asked for.
#[derive(Clone, Debug)]
pub struct NewField {
    /// The co-op's own word for it.
    pub name: String,
    /// What kind of answer it takes.
    pub kind: FieldKind,
    /// What can be chosen, where it is a choice.
    pub options: Vec<String>,
}

/// Options are kept a line each: none can hold a line break.
const BETWEEN: char = '\n';

pub(crate) fn read_fields(conn: &Connection) -> Result<Vec<Field>> {
    let mut rows = conn
        .prepare_cached("SELECT id, name, kind, options, position, retired FROM custom_field ORDER BY position, id")?;
    let mut rows = rows.query([])?;
    let mut fields = Vec::new();
    while let Some(r) = rows.next()? {
        let kind = FieldKind::from_word(&r.get::<_, String>(2)?)
            .ok_or_else(|| Fault::damaged(None, "a field is of a kind that no act writes"))?;
        fields.push(Field {
            id: FieldId::from(r.get::<_, [u8; 16]>(0)?),
            name: r.get(1)?,
            kind,
            options: r.get::<_, String>(3)?.split(BETWEEN).filter(|o| !o.is_empty()).map(str::to_owned).collect(),
            position: r.get(4)?,
            retired: r.get(5)?,
        });
    }
    Ok(fields)
}

/// Refuses a name that another field still asked for goes by.
fn named_once(fields: &[Field], field: &Field) -> Result<()> {
    let same = |other: &Field| !other.retired && other.id != field.id && folded(&other.name) == folded(&field.name);
    if !field.retired && fields.iter().any(same) {
        return Err(Refusal::FieldNamed(field.name.clone()).into());
    }
    Ok(())
}

/// A profile with each answer as its question keeps it. What was answered before stays, whatever is asked now.
pub(crate) fn answered(fields: &[Field], mut profile: Profile, before: &Profile) -> Result<Profile> {
    for (id, answer) in &mut profile.custom {
        if before.custom.get(id) == Some(answer) {
            continue;
        }
        *answer = fields.iter().find(|field| field.id == *id).ok_or(Refusal::NoSuchField)?.answer(answer)?;
    }
    Ok(profile)
}

impl Coop {
    /// The co-op's own particulars in their order, with those no longer asked for.
    pub fn fields(&self) -> Result<Vec<Field>> {
        read_fields(&self.conn)
    }

    /// Asks every member for something more.
    pub fn add_field(&mut self, actor: PersonId, new: &NewField) -> Result<Done<FieldId>> {
        let fields = self.fields()?;
        let field = Field {
            id: FieldId::new(),
            name: new.name.clone(),
            kind: new.kind,
            options: new.options.clone(),
            position: fields.iter().map(|field| field.position).max().unwrap_or(0) + 1,
            retired: false,
        };
        let field = field.clean()?;
        named_once(&fields, &field)?;
        self.act(actor, Op::AddField { field: field.id }, |tx| {
            tx.conn.execute(
                "INSERT INTO custom_field (id, name, kind, options, position, retired) VALUES (?1, ?2, ?3, ?4, ?5, 0)",
                (field.id.bytes(), &field.name, field.kind.word(), options(&field), field.position),
            )?;
            Ok(field.id)
        })
    }

    /// Moves a field a place up or down in forms, past the next one that is still asked for.
    pub fn move_field(&mut self, actor: PersonId, id: FieldId, down: bool) -> Result<Done<()>> {
        let mut fields = self.fields()?;
        let at = fields.iter().position(|field| field.id == id).ok_or(Refusal::NoSuchField)?;
        let asked = |field: &&Field| !field.retired;
        let other =
            if down { fields.iter().skip(at + 1).find(asked) } else { fields.iter().take(at).rev().find(asked) };
        let Some(other) = other.map(|field| field.id) else { return Err(Refusal::NothingChanged.into()) };
        let field = fields.remove(at);
        let to = fields.iter().position(|field| field.id == other).ok_or(Refusal::NoSuchField)?;
        fields.insert(if down { to + 1 } else { to }, field);
        self.act(actor, Op::ChangeField { field: id }, |tx| {
            let mut write = tx.conn.prepare_cached("UPDATE custom_field SET position = ?2 WHERE id = ?1")?;
            for (position, field) in (1_i64..).zip(&fields) {
                if field.position != position {
                    write.execute((field.id.bytes(), position))?;
                }
            }
            Ok(())
        })
    }

    /// Names a field anew, changes what can be chosen, or has it no longer asked for (or asked for again). Its kind
    /// stays: answers were given to it.
    pub fn change_field(&mut self, actor: PersonId, field: &Field) -> Result<Done<()>> {
        let fields = self.fields()?;
        let old = fields.iter().find(|old| old.id == field.id).ok_or(Refusal::NoSuchField)?;
        let field = Field { kind: old.kind, position: old.position, ..field.clone() }.clean()?;
        named_once(&fields, &field)?;
        if *old == field {
            return Err(Refusal::NothingChanged.into());
        }
        self.act(actor, Op::ChangeField { field: field.id }, |tx| {
            tx.conn.execute(
                "UPDATE custom_field SET name = ?2, options = ?3, retired = ?4 WHERE id = ?1",
                (field.id.bytes(), &field.name, options(&field), field.retired),
            )?;
            Ok(())
        })
    }
}

fn options(field: &Field) -> String {
    field.options.join(&BETWEEN.to_string())
}
