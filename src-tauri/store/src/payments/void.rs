//! Making a receipt void: it is kept, no longer counts, and what it paid on shares is reversed.

use super::{paid_back, read, write};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::shares::write_entry;
use minga_core::ids::{EntryId, MemberId, PersonId, ReceiptId};
use minga_core::journal::Op;
use minga_core::payments::{PaymentError, Void};
use minga_core::shares::{self, EntryKind, ShareEntry};
use minga_core::text;
use std::collections::{BTreeSet, HashMap};

impl Coop {
    /// Makes a receipt void from today on, whatever its age.
    ///
    /// # Errors
    /// No such receipt, one that is void already, no reason, or money that was paid back since.
    pub fn void_receipt(&mut self, actor: PersonId, id: ReceiptId, why: &str) -> Result<Done<()>> {
        let ledger = read::touched(&self.conn, BTreeSet::new(), BTreeSet::from([id]))?;
        let receipt = ledger.receipt(id).ok_or_else(|| self.refused(PaymentError::NoSuchReceipt))?;
        if receipt.void.is_some() {
            return Err(self.refused(PaymentError::VoidAlready));
        }
        let today = self.today();
        let void = Void { on: today, why: text::line(why)? };
        let mut held: HashMap<MemberId, Vec<ShareEntry>> = HashMap::new();
        let mut reversals: Vec<(MemberId, ShareEntry)> = Vec::new();
        for part in &receipt.parts {
            let Some(paid) = part.entry else { continue };
            let lines = match held.entry(part.member) {
                std::collections::hash_map::Entry::Occupied(lines) => lines.into_mut(),
                std::collections::hash_map::Entry::Vacant(place) => {
                    place.insert(self.member(part.member)?.ok_or(Refusal::NoSuchMember)?.shares)
                }
            };
            // Taken back by itself before: there is nothing to reverse.
            if lines.iter().any(|line| line.reverses == Some(paid)) {
                continue;
            }
            let Some(line) = lines.iter().find(|line| line.id == paid) else { continue };
            let reversal = ShareEntry {
                id: EntryId::new(),
                on: today,
                kind: EntryKind::Reverse,
                units: -line.units,
                paid: -line.paid,
                reverses: Some(paid),
                pair: None,
                decision: None,
                ..line.clone()
            };
            shares::check(&reversal, lines, today)?;
            lines.push(reversal.clone());
            reversals.push((part.member, reversal));
        }
        let currency = self.coop()?.currency;
        let op = Op::VoidReceipt { receipt: id, number: receipt.number, payer: receipt.payer };
        self.act(actor, op, |tx| {
            for (member, reversal) in &reversals {
                write_entry(tx.conn, *member, reversal)?;
            }
            write::void(tx.conn, id, &void)?;
            paid_back(tx.conn, &ledger.receipts, currency)
        })
    }
}
