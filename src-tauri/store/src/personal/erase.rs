//! Erasing: the personal values of someone, as the law asks. What stays are numbers, dates and sums, and the chain.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::register::records;
use chrono::NaiveDate;
use minga_core::ids::{MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::{LifeError, Member};
use minga_core::money::Money;
use minga_core::shares::holding;
use rusqlite::Connection;
use uuid::Uuid;

impl Coop {
    /// Erases the personal values of a member or a person of the office: names, papers, contacts, ties, documents,
    /// and the names on receipts; of each household it lived in too, where nobody else lives now. The chain still holds; backups
    /// made before still carry them.
    ///
    /// # Errors
    /// Of a member: while membership lasts, while a request to join waits, while debts or shares are open, while the co-op holds money of theirs.
    pub fn erase(&mut self, actor: PersonId, subject: Uuid) -> Result<Done<()>> {
        let mut also = Vec::new();
        let mut subject = subject;
        if let Some(member) = self.member(MemberId(subject))? {
            self.may_erase(&member)?;
            also = self.erased_with(&member)?;
            subject = member.id.0;
        }
        self.act(actor, Op::Erase { subject, also: also.clone() }, |tx| {
            let gone = also.iter().chain([&subject]).map(|whose| wipe(tx.conn, whose)).sum::<Result<usize>>()?;
            if gone == 0 { Err(Refusal::Erased.into()) } else { Ok(()) }
        })
    }

    /// Whether a member's personal values may be erased.
    pub fn may_erase(&self, member: &Member) -> Result<()> {
        let today = self.today();
        let lasts = member.spells.iter().any(|s| s.to.is_none_or(|to| today <= to)) && member.died_on().is_none();
        if lasts || member.status(today).kind.belongs() {
            return Err(Refusal::StillAMember.into());
        }
        if let Some(request) = member.request() {
            return Err(LifeError::AsksAlready(request.from).into());
        }
        let held = holding(&member.shares, today);
        if held.units != 0 || held.paid != Money::ZERO {
            return Err(Refusal::SharesToSettle(held.units).into());
        }
        let ledger = self.ledger_of(member.id)?;
        let account = ledger.account(member.id, NaiveDate::MAX);
        if account.owed() > Money::ZERO {
            return Err(Refusal::OpenDebts(account.owed(), self.coop()?.currency).into());
        }
        let theirs = Money(account.credit.0 + account.held().0);
        if theirs > Money::ZERO {
            return Err(Refusal::HoldsTheirs(theirs, self.coop()?.currency).into());
        }
        Ok(())
    }

    /// The other records of the same person, and the households where nobody else is left to live in.
    fn erased_with(&self, member: &Member) -> Result<Vec<Uuid>> {
        let mut also: Vec<Uuid> = records(&self.conn, member.id)?.into_iter().skip(1).map(|id| id.0).collect();
        let mut homes: Vec<_> = member.stays.iter().map(|stay| stay.household).collect();
        homes.sort_unstable();
        homes.dedup();
        for home in homes {
            let mut others = self.members_of_household(home, self.today())?.into_iter();
            if others.all(|other| other == member.id) {
                also.push(home.0);
            }
        }
        Ok(also)
    }
}

fn wipe(conn: &Connection, whose: &Uuid) -> Result<usize> {
    let values = conn.execute("DELETE FROM personal WHERE subject = ?1", [whose.as_bytes()])?;
    let bytes = conn.execute("DELETE FROM kept_bytes WHERE subject = ?1", [whose.as_bytes()])?;
    Ok(values + bytes)
}
