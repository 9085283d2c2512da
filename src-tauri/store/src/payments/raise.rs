//! Raising charges, and taking one back.

use super::write;
use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::decisions::Decision;
use minga_core::ids::{ChargeId, ClassId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::payments::{Asked, Charge, ChargeKind, Ledger, PaymentError, owed_on_shares};
use minga_core::text;
use std::collections::{HashMap, HashSet};

impl Coop {
    /// Raises charges, one or many, as one act. Each carries the decision, where one is cited.
    ///
    /// # Errors
    /// Nobody to charge, a member or class that is not there, an amount, a day or words that are not taken,
    /// more for shares than is owed on them.
    pub fn raise_charges(
        &mut self,
        actor: PersonId,
        mut charges: Vec<Charge>,
        decision: Option<&Decision>,
    ) -> Result<Done<Vec<ChargeId>>> {
        let today = self.today();
        let known: HashSet<MemberId> = self.member_ids()?;
        let classes: HashSet<ClassId> = self.classes()?.iter().map(|class| class.id).collect();
        for charge in &mut charges {
            charge.words = if charge.words.trim().is_empty() { String::new() } else { text::line(&charge.words)? };
            charge.decision = decision.map(|decision| decision.id);
            charge.reverses = None;
            charge.check(today).map_err(|error| self.refused(error))?;
            if !known.contains(&charge.member) {
                return Err(Refusal::NoSuchMember.into());
            }
            if charge.class.is_some_and(|class| !classes.contains(&class)) {
                return Err(Refusal::NoSuchClass.into());
            }
        }
        self.check_owed_on_shares(&charges)?;
        let op = match &charges[..] {
            [] => return Err(self.refused(PaymentError::Nobody)),
            [one] => Op::RaiseCharge { member: one.member, charge: one.id, kind: one.kind, due: one.due },
            [first, ..] => {
                let members: HashSet<MemberId> = charges.iter().map(|charge| charge.member).collect();
                Op::RaiseCharges { kind: first.kind, members: members.len() as u64, due: first.due }
            }
        };
        self.act(actor, op, |tx| {
            if let Some(decision) = decision {
                write_decision(tx.conn, decision)?;
            }
            charges.iter().try_for_each(|charge| write::charge(tx.conn, charge))?;
            Ok(charges.iter().map(|charge| charge.id).collect())
        })
    }

    /// Charges for shares ask for no more than is owed on them.
    fn check_owed_on_shares(&self, charges: &[Charge]) -> Result<()> {
        let mut asked: HashMap<(MemberId, Option<ClassId>), Money> = HashMap::new();
        for charge in charges.iter().filter(|charge| charge.kind == ChargeKind::Shares) {
            asked.entry((charge.member, charge.class)).or_default().0 += charge.amount.0;
        }
        if asked.is_empty() {
            return Ok(());
        }
        // Of one member little is read; of many all is, once.
        let (ledger, members) = if asked.len() == 1 {
            let id = charges[0].member;
            (self.ledger_of(id)?, self.member(id)?.into_iter().collect())
        } else {
            (self.ledger()?, self.register()?.members)
        };
        let accounts = ledger.accounts(self.today());
        let members: HashMap<MemberId, _> = members.iter().map(|member| (member.id, member)).collect();
        for ((id, class), amount) in asked {
            let class = class.ok_or(Refusal::NoSuchClass)?;
            let member = *members.get(&id).ok_or(Refusal::NoSuchMember)?;
            let account = accounts.get(&id).cloned().unwrap_or_default();
            match owed_on_shares(member, &account, class, self.today()) {
                Money::ZERO => return Err(self.refused(PaymentError::NothingOwed)),
                owed if amount > owed => return Err(self.refused(PaymentError::MoreThanOwed(owed))),
                _ => {}
            }
        }
        Ok(())
    }

    /// Takes back what is not paid of a charge, with a line that says why. Hours that were bought with it go with it,
    /// but for those that are paid.
    ///
    /// # Errors
    /// No such charge, nothing left of it to take back, no reason given.
    pub fn cancel_charge(
        &mut self,
        actor: PersonId,
        id: ChargeId,
        why: &str,
        decision: Option<&Decision>,
    ) -> Result<Done<ChargeId>> {
        let words = text::line(why)?;
        let ledger = self.ledger_paying(&[id])?;
        let charge = ledger.charge(id).filter(|charge| charge.reverses.is_none());
        let charge = charge.ok_or_else(|| self.refused(PaymentError::NoSuchCharge))?;
        let account = ledger.account(charge.member, chrono::NaiveDate::MAX);
        let asked = account.asked.iter().find(|asked| asked.charge.id == id);
        let open = asked.map(Asked::open).unwrap_or_default();
        let paid = asked.map(|asked| asked.paid).unwrap_or_default();
        if open <= Money::ZERO {
            return Err(self.refused(PaymentError::NothingLeft));
        }
        let today = self.today();
        let line = Charge {
            id: ChargeId::new(),
            amount: -open,
            on: today,
            due: charge.due,
            words,
            reverses: Some(id),
            decision: decision.map(|decision| decision.id),
            ..charge.clone()
        };
        let op = Op::CancelCharge { member: charge.member, charge: id, kind: charge.kind };
        self.act(actor, op, |tx| {
            if let Some(decision) = decision {
                write_decision(tx.conn, decision)?;
            }
            write::charge(tx.conn, &line)?;
            if line.kind == ChargeKind::BuyOut {
                crate::commitments::take_back_bought(tx.conn, id, paid)?;
            }
            Ok(line.id)
        })
    }

    /// Charges with whatever was paid on them and taken back of them.
    pub(super) fn ledger_paying(&self, charges: &[ChargeId]) -> Result<Ledger> {
        super::read::touched(&self.conn, charges.iter().copied().collect(), std::collections::BTreeSet::new())
    }

    fn member_ids(&self) -> Result<HashSet<MemberId>> {
        let mut rows = self.conn.prepare_cached("SELECT id FROM member")?;
        let found = rows.query_map([], |r| r.get::<_, [u8; 16]>(0).map(MemberId::from))?;
        Ok(found.collect::<rusqlite::Result<_>>()?)
    }
}
