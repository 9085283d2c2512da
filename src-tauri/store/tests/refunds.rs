//! Money that goes back to members: from credit, of a deposit, with a pay-out slip that is never undone.

#![allow(clippy::unwrap_used)]

mod common;

use common::{Office, day, dues};
use minga_core::ids::{ChargeId, MemberId, ReceiptId, RefundId};
use minga_core::money::Money;
use minga_core::payments::{Charge, ChargeKind, Method, Part};
use minga_store::{Fault, Leaving, NewReceipt, NewRefund, Result};

fn code<T>(result: Result<T>) -> (&'static str, String) {
    match result {
        Ok(_) => panic!("it was taken"),
        Err(fault) => (fault.code(), fault.args().into_iter().map(|(_, value)| value).collect()),
    }
}

/// Rosa in the office, and María in the register.
struct Till {
    office: Office,
    maria: MemberId,
}

impl Till {
    fn new() -> Self {
        let mut office = Office::new();
        let maria = office.admit("María", "Quispe");
        office.admit("Luz", "Lema");
        Self { office, maria }
    }

    /// María brings money: for a charge, the rest is her credit.
    fn pays(&mut self, on: &str, cents: i64, charge: Option<(ChargeId, i64)>) -> ReceiptId {
        let part = |(charge, cents)| Part { member: self.maria, charge, amount: Money(cents) };
        let new = NewReceipt {
            payer: self.maria,
            household: false,
            on: day(on),
            method: Method::Cash,
            reference: String::new(),
            amount: Money(cents),
            parts: charge.map(part).into_iter().collect(),
        };
        self.office.coop.take_payment(self.office.rosa, &new).unwrap().value.0
    }

    fn asks(&mut self, kind: ChargeKind, cents: i64) -> ChargeId {
        let charge = Charge { kind, ..dues(self.maria, cents) };
        self.office.coop.raise_charges(self.office.rosa, vec![charge], None).unwrap().value[0]
    }

    fn gets(&mut self, on: &str, cents: i64, charge: Option<ChargeId>) -> Result<(RefundId, i64)> {
        let new = NewRefund {
            member: self.maria,
            charge,
            on: day(on),
            method: Method::Transfer,
            reference: "TR-17".into(),
            amount: Money(cents),
        };
        Ok(self.office.coop.pay_back(self.office.rosa, &new)?.value)
    }

    /// Her credit, and what is held of deposits, on a day.
    fn holds(&self, on: &str) -> (i64, i64) {
        let ledger = self.office.coop.ledger_of(self.maria).unwrap();
        let account = ledger.account(self.maria, day(on));
        (account.credit.0, account.held().0)
    }
}

#[test]
fn credit_is_paid_back_with_a_slip_of_its_own_number_and_no_more_than_there_is() {
    let mut till = Till::new();
    till.pays("2026-03-01", 5_000, None);
    assert_eq!(code(till.gets("2026-04-01", 5_001, None)), ("refund-more-than-held", "USD 50.00".into()));
    let more = code(till.gets("2026-02-28", 100, None));
    assert_eq!(more, ("refund-more-than-held", "USD 0.00".into()), "it had not come yet");
    assert_eq!(code(till.gets("2026-11-24", 100, None)).0, "payment-day-ahead");
    assert_eq!(code(till.gets("2026-04-01", 0, None)).0, "payment-nothing");
    assert_eq!(till.gets("2026-04-01", 2_000, None).unwrap().1, 1);
    assert_eq!(till.gets("2026-05-01", 1_000, None).unwrap().1, 2);
    assert_eq!(
        [till.holds("2026-03-31"), till.holds("2026-04-01"), till.holds("2026-11-23")].map(|h| h.0),
        [5_000, 3_000, 2_000]
    );
    assert_eq!(code(till.gets("2026-04-02", 2_001, None)).0, "refund-more-than-held", "the rest went later");
    assert!(till.office.coop.verify().unwrap().whole());
}

#[test]
fn a_deposit_is_given_back_and_not_asked_again() {
    let mut till = Till::new();
    let deposit = till.asks(ChargeKind::Deposit, 3_000);
    assert_eq!(code(till.gets("2026-04-01", 100, Some(deposit))).0, "refund-more-than-held", "it is not paid");
    till.pays("2026-03-01", 3_000, Some((deposit, 3_000)));
    assert_eq!(till.holds("2026-04-01"), (0, 3_000));
    till.gets("2026-06-01", 3_000, Some(deposit)).unwrap();
    assert_eq!(till.holds("2026-06-01"), (0, 0));
    assert_eq!(till.office.coop.open_debts(till.maria).unwrap(), Money(0));
    assert_eq!(code(till.gets("2026-06-02", 1, Some(deposit))).0, "refund-more-than-held");
    let other = till.asks(ChargeKind::Dues, 1_000);
    till.pays("2026-03-02", 1_000, Some((other, 1_000)));
    assert_eq!(code(till.gets("2026-06-02", 1, Some(other))).0, "no-such-charge", "dues are not given back");
}

#[test]
fn who_leaves_is_told_what_the_co_op_still_holds_and_gets_it_afterwards() {
    let mut till = Till::new();
    let deposit = till.asks(ChargeKind::Deposit, 3_000);
    till.pays("2026-03-01", 4_250, Some((deposit, 3_000)));
    let leaves = day("2026-10-31");
    let told = till.office.coop.departure(till.maria, leaves).unwrap();
    assert_eq!((told.owed, told.credit, told.deposits), (Money(0), Money(1_250), Money(3_000)));
    till.office.coop.leave(till.office.rosa, till.maria, &Leaving::on(leaves)).unwrap();
    till.gets("2026-11-02", 1_250, None).unwrap();
    till.gets("2026-11-02", 3_000, Some(deposit)).unwrap();
    let told = till.office.coop.departure(till.maria, leaves).unwrap();
    assert_eq!((told.credit, told.deposits), (Money(0), Money(0)));
}

#[test]
fn a_slip_is_made_void_and_never_undone() {
    let mut till = Till::new();
    let rosa = till.office.rosa;
    till.pays("2026-03-01", 5_000, None);
    let (slip, _) = till.gets("2026-04-01", 5_000, None).unwrap();
    assert_eq!(code(till.office.coop.undo(rosa, None)).0, "undo-refund");
    till.office.coop.void_refund(rosa, slip, "The cheque came back").unwrap();
    assert_eq!(till.holds("2026-11-23").0, 5_000);
    assert_eq!(code(till.office.coop.void_refund(rosa, slip, "Again")).0, "refund-void-already");
    assert_eq!(code(till.office.coop.void_refund(rosa, RefundId::new(), "None")).0, "no-such-refund");
    assert_eq!(till.gets("2026-11-23", 4_000, None).unwrap().1, 2, "no number is given twice");
    // What went with the second slip is not there for the first any more.
    let acts = till.office.coop.head().unwrap().seq;
    assert_eq!(code(till.office.coop.undo(rosa, Some(acts - 1))), ("receipt-paid-back", "USD 40.00".into()));
    let refund = till.office.coop.refund(slip).unwrap();
    assert_eq!(
        (refund.number, refund.to.name.as_str(), refund.void.unwrap().why),
        (1, "María Quispe", "The cheque came back".into())
    );
    assert!(till.office.coop.verify().unwrap().whole());
}

#[test]
fn a_receipt_whose_money_went_back_is_not_made_void_before_the_slip() {
    let mut till = Till::new();
    let rosa = till.office.rosa;
    let receipt = till.pays("2026-03-01", 5_000, None);
    let (slip, _) = till.gets("2026-04-01", 2_000, None).unwrap();
    let refused = code(till.office.coop.void_receipt(rosa, receipt, "Not hers"));
    assert_eq!(refused, ("receipt-paid-back", "USD 20.00".into()));
    till.office.coop.void_refund(rosa, slip, "It never went").unwrap();
    till.office.coop.void_receipt(rosa, receipt, "Not hers").unwrap();
    assert_eq!(till.holds("2026-11-23").0, 0);
}

#[test]
fn what_was_paid_back_pays_nothing_else() {
    let mut till = Till::new();
    let rosa = till.office.rosa;
    till.pays("2026-03-01", 5_000, None);
    till.gets("2026-04-01", 4_000, None).unwrap();
    till.pays("2026-05-01", 3_000, None);
    let dues = till.asks(ChargeKind::Dues, 5_000);
    let pay = |till: &mut Till, cents| -> Result<(), Fault> {
        let part = Part { member: till.maria, charge: dues, amount: Money(cents) };
        till.office.coop.settle_from_credit(rosa, till.maria, &[part]).map(drop)
    };
    assert_eq!(code(pay(&mut till, 4_001)), ("payment-more-than-credit", "USD 40.00".into()));
    pay(&mut till, 3_500).unwrap();
    assert_eq!(till.holds("2026-11-23").0, 500);
    assert_eq!(till.holds("2026-04-30").0, 0, "of the first payment 10.00 are left, and pay what was asked before");
    till.office.coop.undo(rosa, None).unwrap();
    assert_eq!(till.holds("2026-11-23").0, 4_000);
    assert!(till.office.coop.verify().unwrap().whole());
}

#[test]
fn nobody_is_erased_while_the_co_op_holds_their_money() {
    let mut till = Till::new();
    till.pays("2026-03-01", 600, None);
    till.office.coop.leave(till.office.rosa, till.maria, &Leaving::on(day("2026-10-31"))).unwrap();
    assert_eq!(code(till.office.coop.erase(till.office.rosa, till.maria.0)), ("holds-theirs", "USD 6.00".into()));
    till.gets("2026-11-02", 600, None).unwrap();
    till.office.coop.erase(till.office.rosa, till.maria.0).unwrap();
    assert!(till.office.coop.verify().unwrap().whole());
}
