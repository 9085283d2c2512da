//! Putting days right that were noted wrong, or that are not to be: checked by the rules of a member's life, in the
//! journal with the reason, undoable.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::ids::{MemberId, PersonId, SpellId, StandingId};
use minga_core::journal::Op;
use minga_core::members::{CorrectError, Days, Member};
use minga_core::text;
use rusqlite::Connection;

impl Coop {
    /// Puts the days of a time in a class right; `None` where one that lies ahead is not to be.
    ///
    /// # Errors
    /// Where it would overlap, where what is noted beside it would not follow, where the first class would be left
    /// empty, where no reason is given.
    pub fn correct_spell(
        &mut self,
        actor: PersonId,
        id: MemberId,
        spell: SpellId,
        days: Option<Days>,
        why: &str,
    ) -> Result<Done<()>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let why = text::line(why)?;
        let corrected = member.with_spell(spell, days, self.today()).map_err(refused)?;
        let old = member.spells.iter().find(|known| known.id == spell).ok_or(Refusal::NoSuchEntry)?;
        match days {
            Some((_, Some(to))) => self.keep_first_class(&member, to, Some(old.class))?,
            Some((_, None)) => {}
            None => self.keep_first_class(&member, old.from, Some(old.class))?,
        }
        let (from, to) = days.unzip();
        let op = Op::CorrectSpell { member: member.id, spell, class: old.class, from, to: to.flatten(), why };
        self.act(actor, op, |tx| write_days(tx.conn, &member, &corrected))
    }

    /// Puts the days of a dated fact right; `None` where one that lies ahead is not to be.
    ///
    /// # Errors
    /// Those of [`Coop::correct_spell`].
    pub fn correct_standing(
        &mut self,
        actor: PersonId,
        id: MemberId,
        standing: StandingId,
        days: Option<Days>,
        why: &str,
    ) -> Result<Done<()>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let why = text::line(why)?;
        let corrected = member.with_standing(standing, days, self.today()).map_err(refused)?;
        let old = member.standings.iter().find(|known| known.id == standing).ok_or(Refusal::NoSuchEntry)?;
        if let Some((last, _)) = days.filter(|_| old.kind.ends()) {
            self.keep_first_class(&member, last, None)?;
        }
        let (from, to) = days.unzip();
        let op = Op::CorrectStanding { member: member.id, standing, kind: old.kind, from, to: to.flatten(), why };
        self.act(actor, op, |tx| write_days(tx.conn, &member, &corrected))
    }
}

fn refused(why: CorrectError) -> crate::Fault {
    match why {
        CorrectError::NoSuchFact => Refusal::NoSuchEntry.into(),
        CorrectError::Same => Refusal::NothingChanged.into(),
        CorrectError::Spell(why) => why.into(),
        CorrectError::Life(why) => why.into(),
    }
}

/// What is other in the corrected member, row by row.
fn write_days(conn: &Connection, old: &Member, new: &Member) -> Result<()> {
    for spell in &old.spells {
        match new.spells.iter().find(|known| known.id == spell.id) {
            None => {
                conn.prepare_cached("DELETE FROM spell WHERE id = ?1")?.execute([spell.id.bytes()])?;
            }
            Some(known) if (known.from, known.to) != (spell.from, spell.to) => {
                conn.prepare_cached("UPDATE spell SET from_day = ?2, to_day = ?3 WHERE id = ?1")?.execute((
                    spell.id.bytes(),
                    known.from.to_string(),
                    known.to.map(|day| day.to_string()),
                ))?;
            }
            Some(_) => {}
        }
    }
    for fact in &old.standings {
        match new.standings.iter().find(|known| known.id == fact.id) {
            None => {
                conn.prepare_cached("DELETE FROM standing WHERE id = ?1")?.execute([fact.id.bytes()])?;
            }
            Some(known) if (known.from, known.to) != (fact.from, fact.to) => {
                conn.prepare_cached("UPDATE standing SET from_day = ?2, to_day = ?3 WHERE id = ?1")?.execute((
                    fact.id.bytes(),
                    known.from.to_string(),
                    known.to.map(|day| day.to_string()),
                ))?;
            }
            Some(_) => {}
        }
    }
    Ok(())
}
