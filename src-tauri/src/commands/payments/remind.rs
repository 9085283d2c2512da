//! Reminders: for each who owes, a text in their language, for the way they want to be reached.

use super::named;
use crate::commands::members::list;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::list::Chosen;
use crate::shapes::payments::{Reminder, Reminders};
use chrono::NaiveDate;
use minga_core::members::Member;
use minga_core::money::Money;
use minga_core::payments::{Account, owed_on_shares};
use minga_core::register::Register;
use minga_core::register::list::{Column, Order};
use minga_words::payments::Reminding;

/// Of those chosen who owe something, by name, the text for the one at a place.
pub fn of(open: &mut Open, members: &Chosen, at: usize) -> Answer<Reminders> {
    let today = open.coop.today();
    let (list, rows) = list::chosen(open, members)?;
    let rows = list.sorted(&rows, Order { by: Column::Name, descending: false });
    let ledger = open.ledger()?;
    let accounts = ledger.accounts(today);
    let none = Account::default();
    let register = list.register();
    let mut owing = Vec::new();
    for row in &rows {
        let (_, member) = list.row(*row);
        let account = accounts.get(&member.id).unwrap_or(&none);
        let unasked = unasked(member, account, register, today);
        if account.owed() > Money::ZERO || !unasked.is_empty() {
            owing.push((member, account, unasked));
        }
    }
    let reminder = owing.get(at).map(|(member, account, unasked)| {
        let reminding = Reminding { coop: &register.coop, profile: &member.profile, account, unasked, on: today };
        let said = reminding.say();
        let (channel, to) = member.profile.reached();
        Reminder {
            member: named(register, member.id),
            channel: channel.into(),
            to: to.to_owned(),
            subject: said.subject,
            text: said.text,
            sums: said.sums,
        }
    });
    Ok(Reminders { owing: owing.len().into(), left_out: (rows.len() - owing.len()).into(), reminder })
}

/// What is owed on shares that no charge asks for yet, by the names of their classes.
pub fn unasked(member: &Member, account: &Account<'_>, register: &Register, on: NaiveDate) -> Vec<(String, Money)> {
    let owed = register.classes.iter().map(|class| (class.name.clone(), owed_on_shares(member, account, class.id, on)));
    owed.filter(|(_, sum)| *sum > Money::ZERO).collect()
}
