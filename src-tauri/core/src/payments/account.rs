//! A member's account as of a day: what was asked, what of it is paid, and what is kept as credit.

use super::{Charge, Ledger};
use crate::ids::{ChargeId, MemberId};
use crate::money::Money;
use chrono::NaiveDate;
use std::collections::HashMap;

/// A charge as of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked<'l> {
    /// The charge.
    pub charge: &'l Charge,
    /// What was taken back of it by then.
    pub taken_back: Money,
    /// What was paid on it by then.
    pub paid: Money,
    /// Of a deposit, what was given back by then.
    pub returned: Money,
}

impl Asked<'_> {
    /// What it asks, less what was taken back.
    pub fn amount(&self) -> Money {
        Money(self.charge.amount.0 - self.taken_back.0)
    }

    /// What is still to be paid.
    pub fn open(&self) -> Money {
        Money(self.amount().0 - self.paid.0)
    }

    /// Of a deposit, what is held for the member.
    pub fn held(&self) -> Money {
        if self.charge.is_deposit() { Money(self.paid.0 - self.returned.0) } else { Money::ZERO }
    }
}

/// A member's account as of a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Account<'l> {
    /// What was asked, the oldest due first.
    pub asked: Vec<Asked<'l>>,
    /// Money to the good.
    pub credit: Money,
}

impl<'l> Account<'l> {
    /// Charges on which something is still to be paid, the oldest due first.
    pub fn open(&self) -> impl Iterator<Item = &Asked<'l>> {
        self.asked.iter().filter(|asked| asked.open() > Money::ZERO)
    }

    /// What is still to be paid, due or not.
    pub fn owed(&self) -> Money {
        self.asked.iter().map(Asked::open).sum()
    }

    /// Deposits that are held for the member.
    pub fn held(&self) -> Money {
        self.asked.iter().map(Asked::held).sum()
    }

    /// What is owed less what is to the good: below zero where the co-op holds the member's money.
    pub fn balance(&self) -> Money {
        Money(self.owed().0 - self.credit.0)
    }
}

/// Accounts of all members who were ever asked or ever paid.
pub type Accounts<'l> = HashMap<MemberId, Account<'l>>;

impl Ledger {
    /// Every account as of a day, as known now.
    ///
    /// Money for a charge that is only asked later, or that was taken back since, is credit until then: so what
    /// was asked less what was paid is what is owed less the credit, on every day. What was paid back
    /// from credit is credit no longer; a deposit given back is not asked again.
    pub fn accounts(&self, on: NaiveDate) -> Accounts<'_> {
        let mut taken_back: HashMap<ChargeId, Money> = HashMap::new();
        let mut of: HashMap<ChargeId, MemberId> = HashMap::with_capacity(self.charges.len());
        for line in &self.charges {
            match line.reverses {
                Some(charge) if line.on <= on => taken_back.entry(charge).or_default().0 -= line.amount.0,
                Some(_) => {}
                None => drop(of.insert(line.id, line.member)),
            }
        }
        let mut paid: HashMap<ChargeId, Money> = HashMap::new();
        let mut accounts = Accounts::new();
        for receipt in self.receipts.iter().filter(|receipt| receipt.counts(on)) {
            for part in &receipt.parts {
                match part.charge.filter(|charge| of.contains_key(charge)) {
                    Some(charge) => paid.entry(charge).or_default().0 += part.amount.0,
                    None => accounts.entry(part.member).or_default().credit.0 += part.amount.0,
                }
            }
        }
        let mut returned: HashMap<ChargeId, Money> = HashMap::new();
        for refund in self.refunds.iter().filter(|refund| refund.counts(on)) {
            match refund.charge {
                Some(charge) => returned.entry(charge).or_default().0 += refund.amount.0,
                None => accounts.entry(refund.member).or_default().credit.0 -= refund.amount.0,
            }
        }
        for charge in self.charges.iter().filter(|c| c.reverses.is_none()) {
            let received = paid.get(&charge.id).copied().unwrap_or_default();
            if charge.on > on && received == Money::ZERO {
                continue;
            }
            let account = accounts.entry(charge.member).or_default();
            if charge.on > on {
                account.credit.0 += received.0;
                continue;
            }
            let taken_back = taken_back.get(&charge.id).copied().unwrap_or_default();
            let paid = received.min(Money(charge.amount.0 - taken_back.0));
            account.credit.0 += received.0 - paid.0;
            let returned = returned.get(&charge.id).copied().unwrap_or_default();
            account.asked.push(Asked { charge, taken_back, paid, returned });
        }
        for account in accounts.values_mut() {
            account.asked.sort_by_key(|asked| (asked.charge.due, asked.charge.on, asked.charge.id));
        }
        accounts
    }

    /// One member's account as of a day.
    pub fn account(&self, member: MemberId, on: NaiveDate) -> Account<'_> {
        self.accounts(on).remove(&member).unwrap_or_default()
    }
}
