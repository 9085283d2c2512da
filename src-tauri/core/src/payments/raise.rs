//! Charging many at once: who will be asked for how much, and who is left out and why, before it is done.

use super::{Account, Accounts, Charge, ChargeKind};
use crate::ids::{ChargeId, ClassId, MemberId};
use crate::members::{Member, StatusKind};
use crate::money::Money;
use crate::register::RollRow;
use crate::shares::holding;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is asked of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What for.
    pub kind: ChargeKind,
    /// How much; for shares none, and each is asked for what they still owe.
    pub amount: Option<Money>,
    /// The day it is asked.
    pub on: NaiveDate,
    /// The last day to pay.
    pub due: NaiveDate,
    /// The class whose dues or shares it is about.
    pub class: Option<ClassId>,
    /// What the co-op calls it; may be empty.
    pub words: String,
}

/// Why someone is left out, or what there is to think about before one person is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Has left the co-op.
    Former,
    /// Is in no class yet.
    NotYet,
    /// Was asked for the same already: same kind, words, class and due day.
    AskedAlready,
    /// Owes nothing on shares that is not asked for already.
    OwesNothing,
}

/// A charge that would be raised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The charge.
    pub charge: Charge,
    /// What there is to think about before it is raised.
    pub doubt: Option<Reason>,
}

/// What raising would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RaisePlan {
    /// Charges, in the order of the members.
    pub charges: Vec<Planned>,
    /// Who is left out, and why.
    pub left_out: Vec<(MemberId, Reason)>,
}

impl RaisePlan {
    /// Sum of the charges.
    pub fn total(&self) -> Money {
        self.charges.iter().map(|planned| planned.charge.amount).sum()
    }
}

/// Works out the charges for members, each as of the day of the row.
///
/// Of many, those who left, are no members yet or were asked already are left out. One who is `picked` by name
/// is asked all the same, and the plan says what there is to think about.
pub fn plan<'m>(
    ask: &Ask,
    members: impl IntoIterator<Item = (&'m RollRow, &'m Member)>,
    accounts: &Accounts<'_>,
    picked: bool,
) -> RaisePlan {
    let mut plan = RaisePlan::default();
    let none = Account::default();
    for (row, member) in members {
        let account = accounts.get(&member.id).unwrap_or(&none);
        let amounts = ask.amounts(member, account);
        let doubt = ask.doubt(row, account);
        let out = match doubt {
            _ if amounts.is_empty() => Some(Reason::OwesNothing),
            doubt => doubt.filter(|_| !picked),
        };
        if let Some(reason) = out {
            plan.left_out.push((member.id, reason));
            continue;
        }
        plan.charges.extend(amounts.into_iter().map(|(class, amount)| {
            let charge = Charge {
                id: ChargeId::new(),
                member: member.id,
                kind: ask.kind,
                amount,
                on: ask.on,
                due: ask.due,
                class,
                words: ask.words.clone(),
                reverses: None,
                decision: None,
            };
            Planned { charge, doubt }
        }));
    }
    plan
}

/// What a member owes on shares of a class that no charge asks for yet.
pub fn owed_on_shares(member: &Member, account: &Account<'_>, class: ClassId, on: NaiveDate) -> Money {
    let charges = account
        .asked
        .iter()
        .filter(|asked| asked.charge.kind == ChargeKind::Shares && asked.charge.class == Some(class));
    let asked: Money = charges.map(super::Asked::open).sum();
    let owed = holding(member.shares.iter().filter(|entry| entry.class == class), on).owed();
    Money(owed.0 - asked.0).max(Money::ZERO)
}

impl Ask {
    /// What a member would be asked, class by class where it is for shares.
    fn amounts(&self, member: &Member, account: &Account<'_>) -> Vec<(Option<ClassId>, Money)> {
        if self.kind != ChargeKind::Shares {
            return vec![(self.class, self.amount.unwrap_or_default())];
        }
        let classes: BTreeSet<ClassId> = member.shares.iter().map(|entry| entry.class).collect();
        let wanted = classes.into_iter().filter(|class| self.class.is_none_or(|only| only == *class));
        wanted
            .filter_map(|class| {
                let left = owed_on_shares(member, account, class, self.on);
                let amount = self.amount.map_or(left, |amount| amount.min(left));
                (amount > Money::ZERO).then_some((Some(class), amount))
            })
            .collect()
    }

    fn doubt(&self, row: &RollRow, account: &Account<'_>) -> Option<Reason> {
        let before = matches!(row.status.kind, StatusKind::Applicant | StatusKind::NotYet);
        if row.status.kind == StatusKind::Former {
            Some(Reason::Former)
        } else if before && self.kind != ChargeKind::EntryFee {
            Some(Reason::NotYet)
        } else if account.asked.iter().any(|asked| asked.amount() > Money::ZERO && self.same(asked.charge)) {
            Some(Reason::AskedAlready)
        } else {
            None
        }
    }

    /// Whether a charge asks for the same.
    fn same(&self, charge: &Charge) -> bool {
        let told = |words: &str| crate::text::folded(words.trim());
        charge.kind == self.kind
            && self.kind != ChargeKind::Shares
            && charge.due == self.due
            && charge.class == self.class
            && told(&charge.words) == told(&self.words)
    }
}
