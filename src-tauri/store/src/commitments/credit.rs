//! Hours credited as share capital, where the policy gives an hour a value (mutual aid in housing, Uruguay).

use super::{refused, rules_on};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::shares::write_entry;
use minga_core::commitments::{HoursFault, State, Unit};
use minga_core::ids::{ClassId, EntryId, MemberId, PersonId, WorkId};
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::shares::{EntryKind, ShareEntry};
use uuid::Uuid;

impl Coop {
    /// Gives a member the whole shares of a class that approved hours are worth by now. What is left of an hour's
    /// value stays for the next time.
    ///
    /// # Errors
    /// Hours without a value, or worth less than a share.
    pub fn credit_shares(&mut self, actor: PersonId, member: MemberId, class: ClassId) -> Result<Done<EntryId>> {
        let known = self.member(member)?.filter(|m| m.id == member).ok_or(Refusal::NoSuchMember)?;
        let classes = self.classes()?;
        let class = classes.iter().find(|c| c.id == class).ok_or(Refusal::NoSuchClass)?;
        let today = self.today();
        let par = class.terms_on(today).map(|t| t.par).filter(|par| *par > Money::ZERO);
        let Some(par) = par else { return refused(HoursFault::NoShareYet) };
        let book = self.hours_of(&[member])?;
        // Cents times sixty, exactly: minutes at a value an hour.
        let (mut worth, mut works): (i128, Vec<WorkId>) = (0, Vec::new());
        let before = self.credited_before(member)?;
        for entry in book.of(member).entries {
            let value = rules_on(&book, &known, entry.day).into_iter().find_map(|r| r.share_value);
            let (Some(value), State::Approved { .. }) = (value, entry.state) else { continue };
            let each = if entry.unit == Unit::Minutes { 1 } else { 60 };
            worth += i128::from(value.0) * i128::from(entry.units) * each;
            if !before.works.contains(&entry.id) {
                works.push(entry.id);
            }
        }
        let left = worth / 60 - i128::from(before.paid);
        let units = i64::try_from(left / i128::from(par.0)).unwrap_or(0);
        if units < 1 {
            return refused(HoursFault::NoShareYet);
        }
        let paid = par.checked_mul(units).unwrap_or_default();
        let entry = ShareEntry::new(class.id, today, EntryKind::Issue, units, paid, par);
        let op = Op::CreditShares { member, entry: entry.id, units };
        self.act(actor, op, |tx| {
            write_entry(tx.conn, member, &entry)?;
            for work in &works {
                tx.conn.prepare_cached("INSERT INTO share_credit (id, work, entry) VALUES (?1, ?2, ?3)")?.execute((
                    Uuid::now_v7().as_bytes(),
                    work.bytes(),
                    entry.id.bytes(),
                ))?;
            }
            Ok(entry.id)
        })
    }

    fn credited_before(&self, member: MemberId) -> Result<Before> {
        let mut before = Before::default();
        let mut entries = Vec::new();
        for record in crate::register::records(&self.conn, member)? {
            let mut rows = self.conn.prepare_cached(
                "SELECT c.work, c.entry, e.paid FROM share_credit c JOIN share_entry e ON e.id = c.entry
                 WHERE e.member = ?1 AND NOT EXISTS (SELECT 1 FROM share_entry back WHERE back.reverses = e.id)",
            )?;
            let mut rows = rows.query([record.bytes()])?;
            while let Some(r) = rows.next()? {
                before.works.push(WorkId::from(r.get::<_, [u8; 16]>(0)?));
                let entry: [u8; 16] = r.get(1)?;
                if !entries.contains(&entry) {
                    entries.push(entry);
                    before.paid += r.get::<_, i64>(2)?;
                }
            }
        }
        Ok(before)
    }
}

/// What was credited before.
#[derive(Default)]
struct Before {
    works: Vec<WorkId>,
    paid: i64,
}
