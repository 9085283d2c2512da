//! What the list is told beside the register: what members owe, what they agreed to, what the co-op asks of its own.
//!
//! It is read from other tables than the register, and only where a list asks for it.

use crate::consents::{Consent, ConsentKind, standing};
use crate::fields::Field;
use crate::ids::{FieldId, MemberId};
use crate::money::Money;
use crate::payments::{Ledger, Owing};
use chrono::NaiveDate;
use std::collections::HashMap;

/// What is known beside the register, as of the day of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside {
    /// What is due and not paid, of those who owe any.
    late: HashMap<MemberId, Money>,
    /// What was said to each kind of consent, of those who said anything.
    said: HashMap<MemberId, [Option<bool>; ConsentKind::ALL.len()]>,
    /// What the co-op asks of its own, with what it no longer asks.
    fields: Vec<Field>,
}

impl Beside {
    /// Worked out as of a day.
    pub fn of(ledger: &Ledger, consents: &HashMap<MemberId, Vec<Consent>>, fields: Vec<Field>, on: NaiveDate) -> Self {
        let accounts = ledger.accounts(on);
        let owing = accounts.iter().map(|(member, account)| (*member, Owing::of(*member, account, on).aged.late()));
        let said = consents.iter().map(|(member, consents)| {
            (*member, ConsentKind::ALL.map(|kind| standing(consents, kind, on).map(|consent| consent.given)))
        });
        Self { late: owing.filter(|(_, late)| *late > Money::ZERO).collect(), said: said.collect(), fields }
    }

    /// What a member owes that is due.
    pub fn late(&self, member: MemberId) -> Money {
        self.late.get(&member).copied().unwrap_or_default()
    }

    /// What a member said to a kind of consent; none where they were never asked.
    pub fn said(&self, member: MemberId, kind: ConsentKind) -> Option<bool> {
        self.said.get(&member).and_then(|said| said[kind as usize])
    }

    /// What the co-op asks of its own.
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// One of them.
    pub fn field(&self, id: FieldId) -> Option<&Field> {
        self.fields.iter().find(|field| field.id == id)
    }
}
