//! Splitting a payment: what it can go to, and what is left.

use super::{amount, charge, named, something};
use crate::commands::members::member;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::payments::{PartDraft, Split, SplitLine, SplitQuery};
use chrono::NaiveDate;
use minga_core::ids::{ChargeId, MemberId};
use minga_core::money::{Currency, Money};
use minga_core::payments::{Account, Age, Asked, Part, PaymentError, oldest_first};
use minga_core::register::Register;
use minga_store::Refusal;
use std::collections::HashMap;

/// What it can go to, and what goes where.
pub fn of(open: &mut Open, query: &SplitQuery) -> Answer<Split> {
    let payer = member(&query.payer_id)?;
    let (register, ledger) = (open.register()?, open.ledger()?);
    let currency = register.coop.currency;
    let others = household(&register, payer, open.coop.today());
    let accounts = ledger.accounts(NaiveDate::MAX);
    let none = Account::default();
    let account = |id: &MemberId| accounts.get(id).unwrap_or(&none);
    let mut paying = vec![account(&payer)];
    if query.household {
        paying.extend(others.iter().map(account));
    }
    let money = amount(open, &query.amount)?;
    let parts: HashMap<ChargeId, Money> = match &query.parts {
        Some(parts) => read(open, parts)?.into_iter().collect(),
        None => oldest_first(&paying, money).into_iter().map(|part| (part.charge, part.amount)).collect(),
    };
    let mut asked: Vec<&Asked<'_>> = paying.iter().flat_map(|account| account.open()).collect();
    asked.sort_by_key(|asked| (asked.charge.due, asked.charge.on, asked.charge.id));
    let today = open.coop.today();
    let lines = asked.iter().map(|asked| {
        let part = parts.get(&asked.charge.id).copied().unwrap_or_default();
        line(asked, part, &register, today, currency)
    });
    let owed: Money = asked.iter().map(|asked| asked.open()).sum();
    let rest = Money(money.0 - parts.values().map(|part| part.0).sum::<i64>());
    Ok(Split {
        lines: lines.collect(),
        owed: owed.plain(currency),
        rest: rest.plain(currency),
        credit: paying[0].credit.plain(currency),
        others: others.len().into(),
    })
}

/// Parts of a payment, each with whose charge it pays. Parts of nothing are none.
pub fn parts(open: &mut Open, drafts: &[PartDraft]) -> Answer<Vec<Part>> {
    let ledger = open.ledger()?;
    let currency = open.coop.coop()?.currency;
    let parts = read(open, drafts)?.into_iter().filter(|(_, amount)| *amount != Money::ZERO);
    parts
        .map(|(charge, amount)| {
            let found = ledger.charge(charge);
            let gone = || minga_store::Fault::from(Refusal::Payment(PaymentError::NoSuchCharge, currency));
            Ok(Part { member: found.ok_or_else(gone)?.member, charge, amount })
        })
        .collect()
}

fn read(open: &Open, drafts: &[PartDraft]) -> Answer<Vec<(ChargeId, Money)>> {
    drafts.iter().map(|draft| Ok((charge(open, &draft.charge_id)?, amount(open, &draft.amount)?))).collect()
}

/// Who else lives with a member.
fn household(register: &Register, id: MemberId, on: NaiveDate) -> Vec<MemberId> {
    let Some(member) = register.members.iter().find(|member| member.id == id) else { return Vec::new() };
    let others = register.members.iter().filter(|other| other.id != id && other.lives_with(member, on));
    others.map(|other| other.id).collect()
}

fn line(asked: &Asked<'_>, part: Money, register: &Register, today: NaiveDate, currency: Currency) -> SplitLine {
    let charge = asked.charge;
    SplitLine {
        member: named(register, charge.member),
        charge_id: charge.id.to_string(),
        kind: charge.kind.into(),
        words: charge.words.clone(),
        due: charge.due.to_string(),
        age: Age::of(charge.due, today).into(),
        open: asked.open().plain(currency),
        amount: something(part, currency),
    }
}
