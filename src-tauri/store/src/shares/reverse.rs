//! Taking a line of the ledger back, and its pair with it.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::decisions::Decision;
use minga_core::ids::{EntryId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::Member;
use minga_core::shares::Line;
use minga_core::text;

impl Coop {
    /// Takes a line back with a new one that points at it, dated today. What passed from member to member,
    /// or from class to class, is taken back whole. Gives the new line of that member.
    ///
    /// # Errors
    /// [`Refusal::NothingChanged`] where it was taken back before; [`Refusal::Shares`] where what came was
    /// given away since.
    ///
    /// What a receipt paid is taken back by making the receipt void: money and shares would not agree otherwise.
    pub fn reverse_entry(&mut self, actor: PersonId, id: MemberId, reversed: EntryId) -> Result<Done<EntryId>> {
        self.take_back_entry(actor, id, reversed, "", None)
    }

    /// The same with the reason, and who decided it.
    ///
    /// # Errors
    /// Those of [`Coop::reverse_entry`], and a reason that is not a line.
    pub fn take_back_entry(
        &mut self,
        actor: PersonId,
        id: MemberId,
        reversed: EntryId,
        why: &str,
        decision: Option<&Decision>,
    ) -> Result<Done<EntryId>> {
        let why = if why.trim().is_empty() { String::new() } else { text::line(why)? };
        let lines = self.draw_reversal(id, reversed, decision)?;
        let own = lines.iter().find(|line| line.entry.reverses == Some(reversed)).ok_or(Refusal::NothingChanged)?;
        let entry = own.entry.clone();
        let member = own.member;
        let op = Op::TakeBackShares { member, entry: entry.id, units: -entry.units, on: entry.on, why };
        let done = self.write_drawn(actor, op, &lines, decision)?;
        Ok(Done { value: entry.id, seq: done.seq, op: done.op, tables: done.tables })
    }

    pub(super) fn draw_reversal(&self, id: MemberId, line: EntryId, decision: Option<&Decision>) -> Result<Vec<Line>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        if let Some(number) = self.receipt_paying(line)? {
            return Err(Refusal::PaidByReceipt(number).into());
        }
        let other = self.pair_of(line)?.filter(|other| *other != member.id);
        let other = other.map(|id| self.member(id)).transpose()?.flatten();
        let concerned: Vec<&Member> = std::iter::once(&member).chain(&other).collect();
        self.draw_up(&self.classes()?, decision, |sheet| sheet.reverse(&concerned, line, self.today()))
    }

    /// The number of the receipt that made a line, if it still counts.
    fn receipt_paying(&self, line: EntryId) -> Result<Option<i64>> {
        use rusqlite::OptionalExtension;
        let paid = "SELECT receipt.number FROM payment JOIN receipt ON receipt.id = payment.receipt
                    WHERE payment.entry = ?1 AND receipt.void_day IS NULL";
        Ok(self.conn.prepare_cached(paid)?.query_row([line.bytes()], |r| r.get(0)).optional()?)
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
