//! What is said about payments: what a charge is called, and a reminder ready to be sent.

use crate::Words;
use chrono::NaiveDate;
use minga_core::members::{Channel, Profile};
use minga_core::money::Money;
use minga_core::payments::{Account, Charge};
use minga_core::register::Coop;
use std::cell::RefCell;

impl Words {
    /// What a charge is called: the co-op's own words for it, else those for its kind.
    pub fn charge(&self, charge: &Charge) -> String {
        if charge.words.is_empty() {
            self.say(&format!("payments-kind-{}", charge.kind.word()), &[])
        } else {
            charge.words.clone()
        }
    }
}

/// A reminder to be worded.
#[derive(Clone, Copy, Debug)]
pub struct Reminding<'a> {
    /// Who reminds.
    pub coop: &'a Coop,
    /// Who is reminded, in their own language.
    pub profile: &'a Profile,
    /// What they owe.
    pub account: &'a Account<'a>,
    /// What they owe on shares that no charge asks for yet, by the names of the classes.
    pub unasked: &'a [(String, Money)],
    /// The day it is said.
    pub on: NaiveDate,
}

/// A reminder in words. Only an e-mail shows its subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// A line over it.
    pub subject: String,
    /// The text, with line breaks.
    pub text: String,
    /// The sums it names, as they stand in it: where amounts are hidden on screen, they are what is hidden.
    pub sums: Vec<String>,
}

impl Reminding<'_> {
    /// The reminder: what is due, and what will be, line by line, and how to say that it cannot be paid now.
    pub fn say(&self) -> Said {
        let profile = self.profile;
        let lang = if profile.lang.is_empty() { &self.coop.lang } else { &profile.lang };
        let words = Words::new(lang);
        let sums = RefCell::new(Vec::new());
        let money = |sum: Money| {
            let said = words.money(sum, self.coop.currency);
            sums.borrow_mut().push(said.clone());
            said
        };
        let name = if profile.name.given.is_empty() { &profile.name.family } else { &profile.name.given };
        let mut lines = vec![words.say("payments-remind-hello", &[("name", name.into())]), String::new()];
        let open: Vec<_> = self.account.open().collect();
        let count = open.len() + self.unasked.len();
        lines.push(words.say("payments-remind-opening", &[("charges", count.into())]));
        lines.extend(open.iter().map(|asked| {
            let told = [
                ("what", words.charge(asked.charge).into()),
                ("date", words.day(asked.charge.due).into()),
                ("sum", money(asked.open()).into()),
                ("late", if asked.charge.due < self.on { "yes" } else { "no" }.into()),
            ];
            words.say("payments-remind-line", &told)
        }));
        lines.extend(self.unasked.iter().map(|(class, sum)| {
            words.say("payments-remind-shares", &[("class", class.into()), ("sum", money(*sum).into())])
        }));
        if count > 1 {
            let unasked: Money = self.unasked.iter().map(|(_, sum)| *sum).sum();
            let all = Money(self.account.owed().0 + unasked.0);
            lines.push(words.say("payments-remind-total", &[("sum", money(all).into())]));
        }
        if self.account.credit > Money::ZERO {
            lines.push(words.say("payments-remind-credit", &[("sum", money(self.account.credit).into())]));
        }
        lines.push(String::new());
        lines.push(words.say("payments-remind-closing", &[]));
        // Who speaks need not sign.
        if !matches!(profile.reached().0, Channel::InPerson) {
            lines.push(self.coop.name.clone());
        }
        Said {
            subject: words.say("payments-remind-subject", &[("coop", (&self.coop.name).into())]),
            text: lines.join("\n"),
            sums: sums.take(),
        }
    }
}
