//! A member's account: what was asked and paid, what is owed and to the good, and why.

use super::receipts::{numbers, row};
use super::refunds;
use super::remind::unasked;
use super::{arrears, asked_day, named, something};
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::payments::{AccountPage, ChargeLine, ChargeRow};
use chrono::NaiveDate;
use minga_core::ids::MemberId;
use minga_core::members::StatusKind;
use minga_core::money::{Currency, Money};
use minga_core::payments::{Age, Asked, ChargeKind, Ledger, Owing, Receipt, oldest_first};
use minga_store::Refusal;

/// The account as of a day.
pub fn of(open: &mut Open, id: MemberId, as_of: Option<&str>) -> Answer<AccountPage> {
    let on = asked_day(open, as_of)?;
    let (register, ledger) = (open.register()?, open.coop.ledger_of(id)?);
    let member = register.members.iter().find(|member| member.id == id);
    let member = member.ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchMember))?;
    let currency = register.coop.currency;
    let account = ledger.account(id, on);
    let owing = Owing::of(id, &account, on);
    let home = register.members.iter().filter(|other| other.id != id && other.lives_with(member, on));
    let numbers = numbers(&register);
    let receipts = ledger.receipts.iter().rev().filter(|receipt| receipt.on <= on);
    Ok(AccountPage {
        on: on.to_string(),
        member: named(&register, id),
        former: member.status(on).kind == StatusKind::Former,
        household: home.map(|other| named(&register, other.id)).collect(),
        charges: account
            .asked
            .iter()
            .map(|asked| {
                let fine = asked.charge.kind == ChargeKind::Fine && asked.open() > Money::ZERO;
                let works_off = fine && open.coop.works_off(asked.charge.id)?.is_some();
                Ok(ChargeRow { works_off, ..charge(asked, &ledger, on, currency) })
            })
            .collect::<Answer<_>>()?,
        sums: arrears::sums(&owing.aged, owing.credit, currency),
        balance: account.balance().plain(currency),
        unasked: unasked(member, &account, &register, on).iter().map(|(_, sum)| *sum).sum::<Money>().plain(currency),
        can_settle: account.credit > Money::ZERO && account.owed() > Money::ZERO,
        receipts: receipts.map(|receipt| row(receipt, &numbers, currency)).collect(),
        refunds: refunds::of(open, &ledger, on, currency)?,
    })
}

/// Pays charges from credit, the oldest due first.
pub fn settle(open: &mut Open, id: MemberId) -> Answer<()> {
    let ledger = open.coop.ledger_of(id)?;
    let account = ledger.account(id, NaiveDate::MAX);
    let parts = oldest_first(&[&account], account.credit);
    let signer = open.signer()?;
    open.coop.settle_from_credit(signer, id, &parts)?;
    Ok(())
}

fn charge(asked: &Asked<'_>, ledger: &Ledger, on: NaiveDate, currency: Currency) -> ChargeRow {
    let charge = asked.charge;
    let paid =
        ledger.payments_on(charge.id).filter(|(receipt, _)| receipt.on <= on).map(|(receipt, part)| ChargeLine {
            on: receipt.on.to_string(),
            receipt_id: Some(receipt.id.to_string()),
            receipt_number: Some(receipt.number.into()),
            words: String::new(),
            amount: part.amount.plain(currency),
            void: is_void(receipt, on),
        });
    let back = ledger.taken_back(charge.id).filter(|line| line.on <= on).map(|line| ChargeLine {
        on: line.on.to_string(),
        receipt_id: None,
        receipt_number: None,
        words: line.words.clone(),
        amount: (-line.amount).plain(currency),
        void: false,
    });
    let mut lines: Vec<ChargeLine> = paid.chain(back).collect();
    lines.sort_by(|a, b| a.on.cmp(&b.on));
    ChargeRow {
        id: charge.id.to_string(),
        kind: charge.kind.into(),
        words: charge.words.clone(),
        class_id: charge.class.map(|class| class.to_string()),
        on: charge.on.to_string(),
        due: charge.due.to_string(),
        age: (asked.open() > Money::ZERO).then(|| Age::of(charge.due, on).into()),
        amount: charge.amount.plain(currency),
        open: asked.open().plain(currency),
        lines,
        works_off: false,
        held: something(asked.held(), currency),
    }
}

fn is_void(receipt: &Receipt, on: NaiveDate) -> bool {
    receipt.void.as_ref().is_some_and(|void| void.on <= on)
}
