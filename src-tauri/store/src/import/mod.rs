//! Taking in what a table brought: checked by the core, written here as one act.

use crate::Coop;
use crate::classes::write_class;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::members::{end_spell, write_member, write_profile, write_spell, write_standing};
use crate::shares::write_entry;
use minga_core::ids::PersonId;
use minga_core::import::{Intake, Map, MemberChange};
use minga_core::journal::Op;
use rusqlite::{Connection, OptionalExtension};

/// What an import brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Members who are new.
    pub new: u64,
    /// Members of whom something changed.
    pub changed: u64,
    /// Classes that are new.
    pub classes: u64,
    /// Lines added to the share ledger.
    pub entries: u64,
}

impl Coop {
    /// Takes in what a table brought, and remembers how its columns were understood, as one act.
    ///
    /// # Errors
    /// [`Refusal::NothingChanged`] where the table brings nothing new; [`Refusal::NumberTaken`] where
    /// the register changed since the table was checked.
    pub fn take(&mut self, actor: PersonId, intake: &Intake, map: Option<&Map>) -> Result<Done<Imported>> {
        let brought = Imported {
            new: intake.members.len() as u64,
            changed: intake.changes.len() as u64,
            classes: intake.classes.len() as u64,
            entries: intake.members.iter().map(|m| m.shares.len() as u64).sum::<u64>()
                + intake.changes.iter().map(|c| c.entries.len() as u64).sum::<u64>(),
        };
        if brought == Imported::default() {
            return Err(Refusal::NothingChanged.into());
        }
        let Imported { new, changed, classes, entries } = brought;
        self.act(actor, Op::Import { new, changed, classes, entries }, |tx| {
            intake.classes.iter().try_for_each(|class| write_class(tx.conn, class))?;
            intake.members.iter().try_for_each(|member| write_member(tx.conn, member))?;
            intake.changes.iter().try_for_each(|change| write_change(tx.conn, change))?;
            if let Some(map) = map {
                remember(tx.conn, map)?;
            }
            Ok(brought)
        })
    }

    /// How a table with these heads was understood last time.
    pub fn remembered_map(&self, heads_key: &str) -> Result<Option<Map>> {
        let found: Option<String> = self
            .conn
            .prepare_cached("SELECT map FROM import_map WHERE heads = ?1")?
            .query_row([heads_key.as_bytes()], |r| r.get(0))
            .optional()?;
        // A map of an older version that no longer reads is forgotten: the guess takes its place.
        Ok(found.and_then(|text| serde_json::from_str(&text).ok()))
    }
}

fn write_change(conn: &Connection, change: &MemberChange) -> Result<()> {
    let id = change.member;
    if let Some(profile) = &change.profile {
        write_profile(conn, id, profile)?;
    }
    if let Some(folio) = &change.folio {
        conn.prepare_cached("UPDATE member SET folio = ?2 WHERE id = ?1")?.execute((id.bytes(), folio))?;
    }
    change.spells.iter().try_for_each(|spell| write_spell(conn, id, spell))?;
    change.ended.iter().try_for_each(|(spell, to)| end_spell(conn, *spell, *to))?;
    change.standings.iter().try_for_each(|standing| write_standing(conn, id, standing))?;
    change.entries.iter().try_for_each(|entry| write_entry(conn, id, entry))
}

fn remember(conn: &Connection, map: &Map) -> Result<()> {
    let (key, text) = (map.heads_key(), serde_json::to_string(&map.clone().to_remember())?);
    let known = conn.execute("UPDATE import_map SET map = ?2 WHERE heads = ?1", (key.as_bytes(), &text))?;
    if known == 0 {
        conn.execute("INSERT INTO import_map (heads, map) VALUES (?1, ?2)", (key.as_bytes(), &text))?;
    }
    Ok(())
}
