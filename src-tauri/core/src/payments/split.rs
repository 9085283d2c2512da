//! Splitting a payment over charges, of one member or of a household.

use super::{Account, Asked, PaymentError, check_amount};
use crate::ids::{ChargeId, MemberId};
use crate::money::Money;
use std::collections::HashMap;

/// What is to go to a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Whose charge.
    pub member: MemberId,
    /// Which.
    pub charge: ChargeId,
    /// How much.
    pub amount: Money,
}

/// The split nobody had to think about: what is due longest is paid first, whoever's it is. What is left over
/// is in no part.
pub fn oldest_first(accounts: &[&Account<'_>], amount: Money) -> Vec<Part> {
    let mut open: Vec<&Asked<'_>> = accounts.iter().flat_map(|account| account.open()).collect();
    open.sort_by_key(|asked| (asked.charge.due, asked.charge.on, asked.charge.id));
    let mut left = amount;
    let mut parts = Vec::new();
    for asked in open {
        let amount = asked.open().min(left);
        if amount <= Money::ZERO {
            break;
        }
        left.0 -= amount.0;
        parts.push(Part { member: asked.charge.member, charge: asked.charge.id, amount });
    }
    parts
}

/// Checks the parts of a payment against the accounts they pay on, and gives what is left as credit.
///
/// # Errors
/// A part that is nothing, of no charge, or more than is asked; parts that are more than the payment.
pub fn check_parts(parts: &[Part], accounts: &[&Account<'_>], amount: Money) -> Result<Money, PaymentError> {
    let mut open: HashMap<ChargeId, (MemberId, Money)> = HashMap::new();
    for asked in accounts.iter().flat_map(|account| &account.asked) {
        open.insert(asked.charge.id, (asked.charge.member, asked.open()));
    }
    let mut left = amount.0;
    for part in parts {
        check_amount(part.amount)?;
        let (_, open) = open
            .get_mut(&part.charge)
            .filter(|(member, _)| *member == part.member)
            .ok_or(PaymentError::NoSuchCharge)?;
        if part.amount > *open {
            return Err(PaymentError::MoreThanAsked(*open));
        }
        open.0 -= part.amount.0;
        left -= part.amount.0;
    }
    if left < 0 { Err(PaymentError::MoreThanReceived(amount)) } else { Ok(Money(left)) }
}
