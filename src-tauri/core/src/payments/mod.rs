//! Payments: what members are asked for, what they paid, and what follows from it as of a day.
//!
//! Three kinds of rows are kept: charges, receipts, and the parts of each receipt. Who owes how much, since
//! when, and who has money to the good is derived from them, and none of it is stored.

mod account;
mod arrears;
mod charge;
mod ledger;
mod raise;
mod receipt;
mod refund;
mod split;

pub use account::{Account, Accounts, Asked};
pub use arrears::{Age, Aged, Arrears, Owing};
pub use charge::{Charge, ChargeKind};
pub use ledger::{Ledger, holds};
pub use raise::{Ask, Planned, RaisePlan, Reason, owed_on_shares, plan};
pub use receipt::{Method, Paid, Payer, Receipt, Void};
pub use refund::Refund;
pub use split::{Part, check_parts, oldest_first};

use crate::money::Money;
use chrono::NaiveDate;
use thiserror::Error;

/// The largest amount one charge or one receipt takes, in minor units: sums over all members still fit.
pub const MOST: Money = Money(1_000_000_000_000);

/// Why a charge or a payment was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PaymentError {
    /// Its day has not come yet.
    #[error("its day lies ahead")]
    DayAhead,
    /// It would be due before it is asked for.
    #[error("it would be due before it is asked for")]
    DueBefore,
    /// The amount is nothing, or below.
    #[error("the amount is nothing")]
    Nothing,
    /// Beyond what a file can hold.
    #[error("the amount is too large")]
    TooLarge,
    /// More would be paid on a charge than is still asked. The amount is what is.
    #[error("more is paid than is asked")]
    MoreThanAsked(Money),
    /// The parts are more than the money received. The amount is what was received.
    #[error("the parts are more than the payment")]
    MoreThanReceived(Money),
    /// More would be taken from the member's credit than there is. The amount is what there is.
    #[error("there is not that much credit")]
    MoreThanCredit(Money),
    /// More would be paid back than there is of the deposit, or of the credit. The amount is what is.
    #[error("there is not that much to pay back")]
    MoreThanHeld(Money),
    /// Money that came with it was paid back since. The amount is what would be missing.
    #[error("it was paid back since")]
    PaidBack(Money),
    /// Nothing of the charge is left to take back: it is paid, or was taken back before.
    #[error("nothing of the charge is left to take back")]
    NothingLeft,
    /// No shares are owed for that are not asked for already.
    #[error("nothing is owed on shares")]
    NothingOwed,
    /// More would be asked than is owed on the shares. The amount is what is.
    #[error("more is asked than is owed on the shares")]
    MoreThanOwed(Money),
    /// Nobody is left to charge.
    #[error("nobody is left to charge")]
    Nobody,
    /// The receipt is void already.
    #[error("the receipt is void already")]
    VoidAlready,
    /// The pay-out slip is void already.
    #[error("the pay-out slip is void already")]
    RefundVoidAlready,
    /// No pay-out slip of that identity or number.
    #[error("there is no such pay-out slip")]
    NoSuchRefund,
    /// No charge of that identity.
    #[error("there is no such charge")]
    NoSuchCharge,
    /// No receipt of that identity or number.
    #[error("there is no such receipt")]
    NoSuchReceipt,
}

impl PaymentError {
    /// The stable word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::DayAhead => "payment-day-ahead",
            Self::DueBefore => "charge-due-before",
            Self::Nothing => "payment-nothing",
            Self::TooLarge => "payment-too-large",
            Self::MoreThanAsked(_) => "payment-more-than-asked",
            Self::MoreThanReceived(_) => "payment-more-than-received",
            Self::MoreThanCredit(_) => "payment-more-than-credit",
            Self::MoreThanHeld(_) => "refund-more-than-held",
            Self::PaidBack(_) => "receipt-paid-back",
            Self::MoreThanOwed(_) => "charge-more-than-owed",
            Self::NothingLeft => "charge-nothing-left",
            Self::NothingOwed => "charge-nothing-owed",
            Self::Nobody => "charge-nobody",
            Self::VoidAlready => "receipt-void-already",
            Self::RefundVoidAlready => "refund-void-already",
            Self::NoSuchRefund => "no-such-refund",
            Self::NoSuchCharge => "no-such-charge",
            Self::NoSuchReceipt => "no-such-receipt",
        }
    }

    /// The sum its sentence names.
    pub fn sum(&self) -> Option<Money> {
        match self {
            Self::MoreThanAsked(sum)
            | Self::MoreThanReceived(sum)
            | Self::MoreThanCredit(sum)
            | Self::MoreThanHeld(sum)
            | Self::PaidBack(sum)
            | Self::MoreThanOwed(sum) => Some(*sum),
            _ => None,
        }
    }
}

/// An amount that is something, and that a file can hold.
///
/// # Errors
/// [`PaymentError::Nothing`] and [`PaymentError::TooLarge`].
pub fn check_amount(amount: Money) -> Result<(), PaymentError> {
    match amount {
        amount if amount <= Money::ZERO => Err(PaymentError::Nothing),
        amount if amount > MOST => Err(PaymentError::TooLarge),
        _ => Ok(()),
    }
}

/// A day that has come.
///
/// # Errors
/// [`PaymentError::DayAhead`].
pub fn check_day(on: NaiveDate, today: NaiveDate) -> Result<(), PaymentError> {
    if on > today { Err(PaymentError::DayAhead) } else { Ok(()) }
}
