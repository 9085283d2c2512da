//! Money that comes in for shares as they are noted: a receipt in the same act. It pays what was asked for on shares
//! of the class, the oldest first; what is over is asked for and paid at once, so that a void receipt leaves it owed.

use super::write;
use crate::Coop;
use crate::fault::Result;
use crate::shares::{NewEntry, write_entry};
use chrono::NaiveDate;
use minga_core::ids::{ChargeId, ClassId, EntryId, MemberId, PaymentId, ReceiptId};
use minga_core::members::Member;
use minga_core::money::Money;
use minga_core::payments::{Charge, ChargeKind, Method, Paid, Payer, Receipt, check_amount, check_day};
use minga_core::shares::{self, EntryKind, ShareEntry};
use minga_core::text;
use rusqlite::Connection;

/// A receipt for money on shares, not yet written: its number is given inside the act.
#[derive(Clone, Debug)]
pub struct Cash {
    charges: Vec<Charge>,
    entries: Vec<ShareEntry>,
    receipt: Receipt,
}

impl Cash {
    /// The first line of the share ledger that it pays.
    pub fn entry(&self) -> Option<EntryId> {
        self.entries.first().map(|entry| entry.id)
    }

    /// Writes it, inside the act; the payer and the decision are in the file already.
    pub fn write(self, conn: &Connection) -> Result<()> {
        let Self { charges, entries, mut receipt } = self;
        charges.iter().try_for_each(|charge| write::charge(conn, charge))?;
        entries.iter().try_for_each(|entry| write_entry(conn, receipt.payer, entry))?;
        receipt.number = write::next_number(conn)?;
        write::receipt(conn, &receipt)
    }
}

impl Coop {
    /// What a member was asked for on shares of a class and has not paid, the oldest due first.
    pub(crate) fn asked_on_shares(&self, member: MemberId, class: ClassId) -> Result<Vec<(ChargeId, Money)>> {
        let ledger = self.ledger_of(member)?;
        let account = ledger.account(member, NaiveDate::MAX);
        let on_shares = |c: &Charge| c.kind == ChargeKind::Shares && c.class == Some(class);
        let open = account.open().filter(|asked| on_shares(asked.charge));
        Ok(open.map(|asked| (asked.charge.id, asked.open())).collect())
    }

    /// Draws up the receipt for money on shares. `upcoming` are lines of the same act.
    ///
    /// # Errors
    /// A sum that is nothing, a day ahead, a reference that is not a line, more than the shares are worth.
    pub(crate) fn cash_for_shares(
        &self,
        payer: &Member,
        new: &NewEntry,
        (method, reference): (Method, &str),
        asked: Vec<(ChargeId, Money)>,
        upcoming: &[ShareEntry],
    ) -> Result<Cash> {
        check_amount(new.paid).map_err(|error| self.refused(error))?;
        check_day(new.on, self.today()).map_err(|error| self.refused(error))?;
        let reference = if reference.trim().is_empty() { String::new() } else { text::line(reference)? };
        let (mut left, mut parts) = (new.paid, Vec::new());
        for (charge, open) in asked {
            let amount = open.min(left);
            left.0 -= amount.0;
            if amount > Money::ZERO {
                parts.push((charge, amount));
            }
        }
        let mut charges = Vec::new();
        if left > Money::ZERO {
            let charge = Charge {
                id: ChargeId::new(),
                member: payer.id,
                kind: ChargeKind::Shares,
                amount: left,
                on: new.on,
                due: new.on,
                class: Some(new.class),
                words: String::new(),
                reverses: None,
                decision: new.decision.as_ref().map(|decision| decision.id),
            };
            parts.push((charge.id, left));
            charges.push(charge);
        }
        let par = self.classes()?.iter().find(|c| c.id == new.class).and_then(|c| c.terms_on(new.on)).map(|t| t.par);
        let (mut entries, mut paid) = (Vec::new(), Vec::new());
        for (charge, amount) in parts {
            let line = ShareEntry::new(new.class, new.on, EntryKind::Pay, 0, amount, par.unwrap_or_default());
            let line = ShareEntry { decision: new.decision.as_ref().map(|d| d.id), ..line };
            let held: Vec<ShareEntry> = payer.shares.iter().chain(upcoming).chain(&entries).cloned().collect();
            shares::check(&line, &held, self.today())?;
            let id = PaymentId::new();
            paid.push(Paid { id, member: payer.id, charge: Some(charge), amount, entry: Some(line.id) });
            entries.push(line);
        }
        let receipt = Receipt {
            id: ReceiptId::new(),
            number: 0,
            payer: payer.id,
            by: Payer {
                name: payer.profile.name.spoken(),
                document: payer.profile.document.as_ref().map(|document| document.number.clone()).unwrap_or_default(),
                household: false,
            },
            on: new.on,
            method,
            reference,
            amount: new.paid,
            void: None,
            parts: paid,
        };
        Ok(Cash { charges, entries, receipt })
    }
}
