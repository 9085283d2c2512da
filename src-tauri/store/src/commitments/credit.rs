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
use rusqlite::Connection;
use uuid::Uuid;

/// What the approved hours of a member come to as shares today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareCredit {
    /// Whose.
    pub member: MemberId,
    /// What all hours with a value are worth.
    pub worth: Money,
    /// What was issued for hours before.
    pub before: Money,
    /// Whole shares to be issued now; none where it is less than one.
    pub units: i64,
    /// What they are worth.
    pub paid: Money,
    /// What stays for the next time.
    pub left: Money,
    /// The worth of one share.
    pub par: Money,
    /// Work that was not credited before.
    works: Vec<WorkId>,
}

impl Coop {
    /// What crediting a member's hours as shares of a class would come to. Nothing is written.
    ///
    /// # Errors
    /// Nobody, no such class, or a class whose shares have no worth.
    pub fn foresee_credit(&self, member: MemberId, class: ClassId) -> Result<ShareCredit> {
        let known = self.member(member)?.filter(|m| m.id == member).ok_or(Refusal::NoSuchMember)?;
        let classes = self.classes()?;
        let class = classes.iter().find(|c| c.id == class).ok_or(Refusal::NoSuchClass)?;
        let par = class.terms_on(self.today()).map(|t| t.par).filter(|par| *par > Money::ZERO);
        let Some(par) = par else { return refused(HoursFault::NoShareYet) };
        let book = self.hours_of(&[member])?;
        // Cents times sixty, exactly: minutes at a value an hour.
        let (mut worth, mut works): (i128, Vec<WorkId>) = (0, Vec::new());
        let mut last = None;
        let before = self.credited_before(member)?;
        for entry in book.of(member).entries {
            let rules = rules_on(&book, &known, entry.day).into_iter();
            let value = rules.filter(|r| r.counts(entry)).find_map(|r| r.share_value);
            let (Some(value), State::Approved { .. }) = (value, entry.state) else { continue };
            let each = if entry.unit == Unit::Minutes { 1 } else { 60 };
            worth += i128::from(value.0) * i128::from(entry.units) * each;
            last = Some(entry.id);
            if !before.works.contains(&entry.id) {
                works.push(entry.id);
            }
        }
        // Where an hour is worth more now and no work is new, what is issued is remembered with the last there is.
        if works.is_empty() {
            works.extend(last);
        }
        // Down to the cent; what is not issued is kept, so nothing of a cent is lost.
        let worth = i64::try_from(worth / 60).unwrap_or(i64::MAX);
        let units = ((worth - before.paid) / par.0).max(0);
        let paid = par.checked_mul(units).unwrap_or_default();
        let left = Money((worth - before.paid - paid.0).max(0));
        Ok(ShareCredit { member, worth: Money(worth), before: Money(before.paid), units, paid, left, par, works })
    }

    /// Gives a member the whole shares of a class that approved hours are worth by now. What is left of an hour's
    /// value stays for the next time.
    ///
    /// # Errors
    /// Hours without a value, or worth less than a share.
    pub fn credit_shares(&mut self, actor: PersonId, member: MemberId, class: ClassId) -> Result<Done<EntryId>> {
        let credit = self.foresee_credit(member, class)?;
        if credit.units < 1 {
            return refused(HoursFault::NoShareYet);
        }
        let entry = self.issue(&credit, class);
        let op = Op::CreditShares { member, entry: entry.id, units: entry.units };
        self.act(actor, op, |tx| write(tx.conn, &credit, &entry).map(|()| entry.id))
    }

    /// The same for many at once, in one act; those whose hours are worth no whole share yet are left out.
    ///
    /// # Errors
    /// Not one share among them.
    pub fn credit_shares_of(&mut self, actor: PersonId, members: &[MemberId], class: ClassId) -> Result<Done<u64>> {
        let mut issues = Vec::new();
        for member in members {
            let credit = self.foresee_credit(*member, class)?;
            if credit.units > 0 {
                let entry = self.issue(&credit, class);
                issues.push((credit, entry));
            }
        }
        if issues.is_empty() {
            return refused(HoursFault::NoShareYet);
        }
        let (count, units) = (issues.len() as u64, issues.iter().map(|(credit, _)| credit.units).sum());
        self.act(actor, Op::CreditManyShares { class, members: count, units }, |tx| {
            for (credit, entry) in &issues {
                write(tx.conn, credit, entry)?;
            }
            Ok(count)
        })
    }

    fn issue(&self, credit: &ShareCredit, class: ClassId) -> ShareEntry {
        ShareEntry::new(class, self.today(), EntryKind::Issue, credit.units, credit.paid, credit.par)
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

fn write(conn: &Connection, credit: &ShareCredit, entry: &ShareEntry) -> Result<()> {
    write_entry(conn, credit.member, entry)?;
    let mut insert = conn.prepare_cached("INSERT INTO share_credit (id, work, entry) VALUES (?1, ?2, ?3)")?;
    for work in &credit.works {
        insert.execute((Uuid::now_v7().as_bytes(), work.bytes(), entry.id.bytes()))?;
    }
    Ok(())
}

/// What was credited before.
#[derive(Default)]
struct Before {
    works: Vec<WorkId>,
    paid: i64,
}
