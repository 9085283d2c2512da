//! Taking a line of the ledger back, and its pair with it.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::ids::{EntryId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::Member;

impl Coop {
    /// Takes a line back with a new one that points at it, dated today. What passed from member to member,
    /// or from class to class, is taken back whole. Gives the new line of that member.
    ///
    /// # Errors
    /// [`Refusal::NothingChanged`] where it was taken back before; [`Refusal::Shares`] where what came was
    /// given away since.
    pub fn reverse_entry(&mut self, actor: PersonId, id: MemberId, reversed: EntryId) -> Result<Done<EntryId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let other = self.pair_of(reversed)?.filter(|other| *other != id);
        let other = other.map(|id| self.member(id)).transpose()?.flatten();
        let concerned: Vec<&Member> = std::iter::once(&member).chain(&other).collect();
        let classes = self.classes()?;
        let lines = self.draw_up(&classes, None, |sheet| sheet.reverse(&concerned, reversed, self.today()))?;
        let own = lines.iter().find(|line| line.entry.reverses == Some(reversed)).ok_or(Refusal::NothingChanged)?;
        let entry = own.entry.clone();
        let op = Op::MoveShares { member: id, entry: entry.id, kind: entry.kind, units: entry.units, on: entry.on };
        let done = self.write_drawn(actor, op, &lines, None)?;
        Ok(Done { value: entry.id, seq: done.seq, op: done.op, tables: done.tables })
    }

    /// In whose ledger the pair of a line is.
    fn pair_of(&self, line: EntryId) -> Result<Option<MemberId>> {
        use rusqlite::OptionalExtension;
        let found: Option<[u8; 16]> = self
            .conn
            .prepare_cached(
                "SELECT pair.member FROM share_entry line JOIN share_entry pair ON pair.id = line.pair WHERE line.id = ?1",
            )?
            .query_row([line.bytes()], |r| r.get(0))
            .optional()?;
        Ok(found.map(MemberId::from))
    }
}
