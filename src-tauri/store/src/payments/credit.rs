//! Putting a member's credit to use: money that came earlier pays what is asked now. It stays with the receipt
//! it came with.

use super::take::Posting;
use super::write;
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::shares::write_entry;
use minga_core::ids::{MemberId, PaymentId, PersonId, ReceiptId};
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::payments::{Paid, Part, PaymentError, Refund};

impl Coop {
    /// Pays charges from a member's credit, the oldest receipt's first.
    ///
    /// # Errors
    /// A member or charge that is not there, parts that are more than is asked or than the credit there is.
    pub fn settle_from_credit(&mut self, actor: PersonId, member: MemberId, parts: &[Part]) -> Result<Done<()>> {
        let own = self.ledger_of(member)?;
        if self.member(member)?.is_none() {
            return Err(Refusal::NoSuchMember.into());
        }
        let mut kept: Vec<(ReceiptId, Paid)> = Vec::new();
        for receipt in own.receipts.iter().filter(|receipt| receipt.void.is_none()) {
            let credit = receipt.parts.iter().filter(|part| part.charge.is_none() && part.member == member);
            kept.extend(credit.map(|part| (receipt.id, *part)));
        }
        // What was paid back came from the oldest of it.
        let from_credit = |refund: &&Refund| refund.charge.is_none() && refund.void.is_none();
        let mut gone: Money = own.refunds.iter().filter(from_credit).map(|refund| refund.amount).sum();
        let mut spent = Vec::with_capacity(kept.len());
        for (_, part) in &mut kept {
            let used = part.amount.min(gone);
            gone.0 -= used.0;
            part.amount.0 -= used.0;
            spent.push(used);
        }
        let credit: Money = kept.iter().map(|(_, part)| part.amount).sum();
        let wanted: Money = parts.iter().map(|part| part.amount).sum();
        if wanted > credit {
            return Err(self.refused(PaymentError::MoreThanCredit(credit)));
        }
        if parts.is_empty() {
            return Err(self.refused(PaymentError::Nothing));
        }
        let (ledger, _) = self.check_split(parts, wanted)?;
        let pieces = pieces(&kept, parts);
        let each: Vec<Part> = pieces.iter().map(|(_, part)| *part).collect();
        let Posting { paid, entries } = self.pay(&each, &ledger, self.today())?;
        let op = Op::SettleFromCredit { member, charges: parts.len() as u64 };
        self.act(actor, op, |tx| {
            for (member, entry) in &entries {
                write_entry(tx.conn, *member, entry)?;
            }
            let mut left = wanted;
            for ((_, part), spent) in kept.iter().zip(&spent) {
                let used = part.amount.min(left);
                left.0 -= used.0;
                if used > Money::ZERO {
                    write::keep(tx.conn, part.id, Money(spent.0 + part.amount.0 - used.0))?;
                }
            }
            for ((receipt, _), paid) in pieces.iter().zip(&paid) {
                write::payment(tx.conn, *receipt, &Paid { id: PaymentId::new(), ..*paid })?;
            }
            Ok(())
        })
    }
}

/// The parts, cut where one receipt's credit ends and the next one's begins.
fn pieces(kept: &[(ReceiptId, Paid)], parts: &[Part]) -> Vec<(ReceiptId, Part)> {
    let mut pieces = Vec::new();
    let mut kept = kept.iter().map(|(receipt, part)| (*receipt, part.amount.0));
    let mut at = kept.next();
    for part in parts {
        let mut wanted = part.amount.0;
        while let (true, Some((receipt, left))) = (wanted > 0, at.as_mut()) {
            let piece = wanted.min(*left);
            if piece > 0 {
                pieces.push((*receipt, Part { amount: Money(piece), ..*part }));
            }
            wanted -= piece;
            *left -= piece;
            if *left == 0 {
                at = kept.next();
            }
        }
    }
    pieces
}
