//! Hours for the commons: policies, work entered and approved, and whatever changes where somebody stands.
//!
//! What is written down is facts; where anyone stands is worked out by the core from a [`Book`] of them.

mod answer;
mod around;
mod buy_out;
mod credit;
mod enter;
mod fine;
mod forgive;
mod give;
mod import;
mod missed;
mod open;
mod part;
mod passed;
mod policy;
mod read;
mod reverse;
mod waive;
mod write;

pub use answer::{Answerable, Answered};
pub use around::HoursAround;
pub(crate) use buy_out::take_back as take_back_bought;
pub use credit::ShareCredit;
pub use enter::NewWork;
pub(crate) use fine::{is_fined, lift as lift_fine};
pub use import::ImportedHours;
pub use missed::Missed;
pub use part::Parting;
pub(crate) use part::to_pool;
pub(crate) use passed::Passed;
pub use read::{Note, Work};
pub use waive::NewWaiver;
pub(crate) use write::work as write_work;

use crate::Coop;
use crate::fault::{Refusal, Result};
use chrono::NaiveDate;
use minga_core::commitments::{Balance, Book, HoursFault, Rules, Unit, unit_on};
use minga_core::ids::{MemberId, PersonId};
use minga_core::members::Member;
use rusqlite::{Connection, OptionalExtension};

impl Coop {
    /// Every fact about hours, as it is known now.
    pub fn hours(&self) -> Result<Book> {
        read::book(&self.conn, None)
    }

    /// The facts of some members alone, with every policy: quick, whatever the others did.
    pub fn hours_of(&self, members: &[MemberId]) -> Result<Book> {
        read::book(&self.conn, Some(members))
    }

    /// What is asked of each class, from which day on.
    pub fn policies(&self) -> Result<Vec<minga_core::commitments::Policy>> {
        read::policies(&self.conn)
    }

    /// What hours are counted in on a day: on none do two classes count in two units. Where nothing is asked yet, what
    /// will be asked first.
    pub fn unit_on(&self, on: NaiveDate) -> Result<Unit> {
        let policies = self.policies()?;
        let asks = || policies.iter().filter(|policy| policy.rules.amount > 0);
        let held = asks().filter(|policy| policy.from <= on).max_by_key(|policy| policy.from);
        Ok(held.or_else(|| asks().min_by_key(|policy| policy.from)).map(|policy| policy.rules.unit).unwrap_or_default())
    }

    /// Where one member stands at the end of a day, with those it lives with where they owe together.
    ///
    /// # Errors
    /// Nobody of that identity.
    pub fn balance_of(&self, member: MemberId, as_of: NaiveDate) -> Result<Balance> {
        Ok(self.hours_around(member)?.account(as_of).balance())
    }

    /// What is counted of a member on a day: minutes or sessions.
    ///
    /// # Errors
    /// Nobody of that identity.
    pub fn unit_of(&self, member: MemberId, on: NaiveDate) -> Result<Unit> {
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        Ok(unit_on(&self.hours_of(&[])?, &member, on))
    }

    /// What the pool of solidarity holds now.
    pub fn pool(&self, unit: Unit) -> Result<i64> {
        read::pool(&self.conn, unit)
    }

    /// How much work waits to be approved.
    pub fn waiting_hours(&self) -> Result<i64> {
        let mut count = self.conn.prepare_cached("SELECT count(*) FROM work WHERE state = 'waiting'")?;
        Ok(count.query_row([], |r| r.get(0))?)
    }

    /// The member someone of the office is.
    fn member_of(&self, person: PersonId) -> Result<Option<MemberId>> {
        let mut found = self.conn.prepare_cached("SELECT member FROM person WHERE id = ?1")?;
        let member: Option<Option<[u8; 16]>> = found.query_row([person.bytes()], |r| r.get(0)).optional()?;
        let member = member.ok_or(Refusal::NoSuchPerson)?.map(MemberId::from);
        let Some(member) = member else { return Ok(None) };
        Ok(crate::register::records(&self.conn, member)?.first().copied())
    }
}

/// Every fact about hours in a file, of now or of an earlier moment.
pub(crate) fn read_book(conn: &Connection) -> Result<Book> {
    read::book(conn, None)
}

/// The rules that bind a member on a day.
fn rules_on<'a>(book: &'a Book, member: &Member, on: NaiveDate) -> Vec<&'a Rules> {
    book.rules_on(member, on)
}

/// The refusal of a rule about hours.
fn refused<T>(fault: HoursFault) -> Result<T> {
    Err(fault.into())
}

/// Checks what an undo or a redo of hours leaves: the pool gives nothing it does not hold.
pub(crate) fn check_touched(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let mut gifts = false;
    crate::journal::changes::rows(changeset, |row| {
        gifts |= row.table == "gift";
        Ok(())
    })?;
    for unit in [Unit::Minutes, Unit::Sessions] {
        if gifts && read::pool_from(conn, unit, NaiveDate::MIN)? < 0 {
            return refused(HoursFault::PoolHolds(0, unit));
        }
    }
    Ok(())
}
