//! Money paid back to a member: the slips in an account, and the act.

use super::{amount, charge, day, member};
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::payments::{RefundDraft, RefundRow};
use chrono::NaiveDate;
use minga_core::ids::RefundId;
use minga_core::money::Currency;
use minga_core::payments::{Ledger, Refund};
use minga_store::NewRefund;

/// The slips of a member's ledger by a day, the newest first.
pub fn of(open: &Open, ledger: &Ledger, on: NaiveDate, currency: Currency) -> Answer<Vec<RefundRow>> {
    ledger.refunds.iter().rev().filter(|refund| refund.on <= on).map(|refund| row(open, refund, currency)).collect()
}

/// Pays back; the slip given.
pub fn pay_back(open: &mut Open, draft: &RefundDraft) -> Answer<RefundRow> {
    let new = NewRefund {
        member: member(&draft.member_id)?,
        charge: draft.charge_id.as_deref().map(|id| charge(open, id)).transpose()?,
        on: day(&draft.on)?,
        method: draft.method.into(),
        reference: draft.reference.clone(),
        amount: amount(open, &draft.amount)?,
    };
    let signer = open.signer()?;
    let (id, _) = open.coop.pay_back(signer, &new)?.value;
    row(open, &open.coop.refund(id)?, open.coop.coop()?.currency)
}

/// An identity that is none is that of no slip.
pub fn slip(text: &str) -> RefundId {
    text.parse().unwrap_or_default()
}

fn row(open: &Open, refund: &Refund, currency: Currency) -> Answer<RefundRow> {
    Ok(RefundRow {
        id: refund.id.to_string(),
        number: refund.number.into(),
        on: refund.on.to_string(),
        method: refund.method.into(),
        reference: refund.reference.clone(),
        amount: refund.amount.plain(currency),
        deposit: refund.charge.is_some(),
        void: refund.void.is_some(),
        printings: open.coop.slips_printed(refund)?.into(),
    })
}
