//! Charges and receipts on the real file: raised, paid, split, made void, and what is refused.

#![allow(clippy::unwrap_used)]

mod common;

use chrono::NaiveDate;
use common::{Office, day, dues};
use minga_core::decisions::{Body, Decision};
use minga_core::ids::{ChargeId, MemberId, ReceiptId};
use minga_core::members::StandingKind;
use minga_core::money::{Currency, Money};
use minga_core::payments::{Charge, ChargeKind, MOST, Method, Part, PaymentError, oldest_first};
use minga_core::shares::{EntryKind, holding};
use minga_core::text::TextError;
use minga_store::{Fault, NewPaper, NewReceipt, Refusal};

fn refused<T: std::fmt::Debug>(result: minga_store::Result<T>) -> PaymentError {
    match result {
        Err(Fault::Refused(Refusal::Payment(error, Currency::USD))) => error,
        other => panic!("expected a refusal, got {other:?}"),
    }
}

fn charge(member: MemberId, kind: ChargeKind, cents: i64, due: &str) -> Charge {
    Charge { kind, due: day(due), ..dues(member, cents) }
}

trait Till {
    fn ask(&mut self, member: MemberId, cents: i64, due: &str) -> ChargeId;
    fn pay(&mut self, payer: MemberId, cents: i64, parts: &[Part]) -> minga_store::Result<(ReceiptId, i64)>;
    fn owes(&self, member: MemberId) -> (i64, i64);
    fn default_split(&self, members: &[MemberId], cents: i64) -> Vec<Part>;
}

impl Till for Office {
    fn ask(&mut self, member: MemberId, cents: i64, due: &str) -> ChargeId {
        let charge = charge(member, ChargeKind::Dues, cents, due);
        self.coop.raise_charges(self.rosa, vec![charge], None).unwrap().value[0]
    }

    fn pay(&mut self, payer: MemberId, cents: i64, parts: &[Part]) -> minga_store::Result<(ReceiptId, i64)> {
        let new = NewReceipt {
            payer,
            household: false,
            on: self.coop.today(),
            method: Method::Cash,
            reference: String::new(),
            amount: Money(cents),
            parts: parts.to_vec(),
        };
        Ok(self.coop.take_payment(self.rosa, &new)?.value)
    }

    /// What is owed, and what is to the good.
    fn owes(&self, member: MemberId) -> (i64, i64) {
        let ledger = self.coop.ledger().unwrap();
        let account = ledger.account(member, self.coop.today());
        assert_eq!(self.coop.open_debts(member).unwrap(), account.owed());
        (account.owed().0, account.credit.0)
    }

    fn default_split(&self, members: &[MemberId], cents: i64) -> Vec<Part> {
        let ledger = self.coop.ledger().unwrap();
        let accounts = ledger.accounts(NaiveDate::MAX);
        let accounts: Vec<_> = members.iter().filter_map(|member| accounts.get(member)).collect();
        oldest_first(&accounts, Money(cents))
    }
}

fn part(member: MemberId, charge: ChargeId, cents: i64) -> Part {
    Part { member, charge, amount: Money(cents) }
}

#[test]
fn dues_of_thirty_paid_with_fifty_leave_twenty_to_the_good() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let dues = office.ask(maria, 3_000, "2026-02-01");
    assert_eq!(office.owes(maria), (3_000, 0));
    let (receipt, number) = office.pay(maria, 5_000, &[part(maria, dues, 3_000)]).unwrap();
    assert_eq!(number, 1);
    assert_eq!(office.owes(maria), (0, 2_000));
    let ledger = office.coop.ledger().unwrap();
    let receipt = ledger.receipt(receipt).unwrap();
    assert_eq!((receipt.by.name.as_str(), receipt.credit()), ("María Quispe", Money(2_000)));
    assert_eq!(office.coop.ledger_of(maria).unwrap(), ledger);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn many_are_charged_in_one_act_that_is_undone_as_one() {
    let mut office = Office::new();
    let members = [office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"), office.admit("Sisa", "Lema")];
    let decision = Decision::new(Body::Assembly, day("2026-01-09"), "14").unwrap();
    let charges = members.map(|member| charge(member, ChargeKind::Dues, 1_200, "2026-12-31")).to_vec();
    let done = office.coop.raise_charges(office.rosa, charges, Some(&decision)).unwrap();
    let ledger = office.coop.ledger().unwrap();
    assert_eq!(ledger.charges.len(), 3);
    assert!(ledger.charges.iter().all(|charge| charge.decision == Some(decision.id)));
    assert_eq!(office.coop.decision(decision.id).unwrap(), Some(decision));
    office.coop.undo(office.rosa, Some(done.seq)).unwrap();
    assert!(office.coop.ledger().unwrap().charges.is_empty());
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn a_household_pays_for_all_and_the_oldest_is_paid_first() {
    let mut office = Office::new();
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    let late = office.ask(inti, 2_000, "2026-03-01");
    let later = office.ask(maria, 3_000, "2026-06-01");
    let split = office.default_split(&[maria, inti], 4_000);
    assert_eq!(split, [part(inti, late, 2_000), part(maria, later, 2_000)]);
    office.pay(maria, 4_000, &split).unwrap();
    assert_eq!((office.owes(maria), office.owes(inti)), ((1_000, 0), (0, 0)));
    let about =
        |member| office.coop.history(&minga_store::journal::Asked { member: Some(member), ..Default::default() });
    assert!(about(inti).unwrap()[0].seq == about(maria).unwrap()[0].seq, "the receipt is about both");
}

#[test]
fn a_receipt_is_void_and_never_undone_and_its_number_stays_in_the_series() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let dues = office.ask(maria, 3_000, "2026-02-01");
    let (first, _) = office.pay(maria, 3_000, &[part(maria, dues, 3_000)]).unwrap(); // act 4
    let never = Refusal::UndoReceipt { act: 4, number: 1 };
    for asked in [None, Some(4)] {
        let refused = office.coop.undo(office.rosa, asked);
        assert!(matches!(&refused, Err(Fault::Refused(why)) if *why == never), "{refused:?}");
    }
    office.coop.void_receipt(office.rosa, first, "Written twice").unwrap();
    assert_eq!(office.owes(maria), (3_000, 0));
    assert_eq!(refused(office.coop.void_receipt(office.rosa, first, "Again")), PaymentError::VoidAlready);
    let (_, second) = office.pay(maria, 3_000, &[part(maria, dues, 3_000)]).unwrap();
    assert_eq!(second, 2);
    let ledger = office.coop.ledger().unwrap();
    let void = ledger.receipt_numbered(1).unwrap().void.clone().unwrap();
    assert_eq!((void.on, void.why.as_str()), (office.coop.today(), "Written twice"));
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn a_void_that_is_undone_counts_again_unless_the_charge_was_paid_since() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let dues = office.ask(maria, 3_000, "2026-02-01");
    let (receipt, _) = office.pay(maria, 3_000, &[part(maria, dues, 3_000)]).unwrap();
    let void = office.coop.void_receipt(office.rosa, receipt, "A slip").unwrap().seq;
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.owes(maria), (0, 0));
    office.coop.redo(office.rosa).unwrap();
    assert_eq!(office.owes(maria), (3_000, 0));
    office.pay(maria, 3_000, &[part(maria, dues, 3_000)]).unwrap();
    assert!(matches!(refused(office.coop.undo(office.rosa, Some(void))), PaymentError::MoreThanAsked(_)));
    assert_eq!(office.owes(maria), (0, 0));
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn an_old_receipt_can_still_be_made_void_and_counts_until_that_day() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let dues = office.ask(maria, 3_000, "2026-02-01");
    let (receipt, _) = office.pay(maria, 3_000, &[part(maria, dues, 3_000)]).unwrap();
    office.at("2029-05-01T10:00:00Z");
    office.coop.void_receipt(office.rosa, receipt, "The cheque was not honoured").unwrap();
    let ledger = office.coop.ledger().unwrap();
    assert_eq!(ledger.account(maria, day("2029-04-30")).owed(), Money::ZERO);
    assert_eq!(ledger.account(maria, day("2029-05-01")).owed(), Money(3_000));
}

#[test]
fn shares_paid_by_a_receipt_are_in_the_share_ledger_and_a_void_takes_them_out() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.subscribe(maria, 2, 4_000);
    let mut shares = charge(maria, ChargeKind::Shares, 6_000, "2026-03-01");
    shares.class = Some(office.class);
    let more = Charge { amount: Money(6_001), ..shares.clone() };
    assert_eq!(
        refused(office.coop.raise_charges(office.rosa, vec![more], None)),
        PaymentError::MoreThanOwed(Money(6_000))
    );
    office.coop.raise_charges(office.rosa, vec![shares.clone()], None).unwrap();
    let again = Charge { id: ChargeId::new(), amount: Money(1), ..shares.clone() };
    assert_eq!(refused(office.coop.raise_charges(office.rosa, vec![again], None)), PaymentError::NothingOwed);

    let (receipt, _) = office.pay(maria, 2_500, &[part(maria, shares.id, 2_500)]).unwrap();
    let held = |office: &Office| holding(&office.coop.member(maria).unwrap().unwrap().shares, office.coop.today());
    assert_eq!((held(&office).paid, office.owes(maria)), (Money(6_500), (3_500, 0)));
    office.coop.void_receipt(office.rosa, receipt, "A slip").unwrap();
    assert_eq!((held(&office).paid, office.owes(maria)), (Money(4_000), (6_000, 0)));
    let kinds: Vec<_> = office.coop.member(maria).unwrap().unwrap().shares.iter().map(|e| e.kind).collect();
    assert_eq!(kinds, [EntryKind::Subscribe, EntryKind::Pay, EntryKind::Reverse]);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn shares_paid_up_elsewhere_are_not_paid_twice() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.subscribe(maria, 1, 0);
    let shares = Charge { class: Some(office.class), ..charge(maria, ChargeKind::Shares, 5_000, "2026-03-01") };
    office.coop.raise_charges(office.rosa, vec![shares.clone()], None).unwrap();
    let paid = minga_store::NewEntry {
        class: office.class,
        on: day("2026-04-01"),
        kind: EntryKind::Pay,
        units: 0,
        paid: Money(5_000),
        par: None,
        decision: None,
    };
    office.coop.move_shares(office.rosa, maria, &paid).unwrap();
    let twice = office.pay(maria, 5_000, &[part(maria, shares.id, 5_000)]);
    assert!(matches!(twice, Err(Fault::Refused(Refusal::Entry(_)))), "{twice:?}");
    assert_eq!(office.pay(maria, 100, &[]).unwrap().1, 1, "a refused payment takes no number");
}

#[test]
fn credit_pays_what_is_asked_later_and_stays_with_the_receipts_it_came_with() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    office.pay(maria, 1_000, &[]).unwrap();
    office.pay(maria, 2_000, &[]).unwrap();
    let dues = office.ask(maria, 2_500, "2026-02-01");
    let fine = office.ask(maria, 1_500, "2026-02-02");
    let too_much = [part(maria, dues, 2_500), part(maria, fine, 1_500)];
    let settled = office.coop.settle_from_credit(office.rosa, maria, &too_much);
    assert_eq!(refused(settled), PaymentError::MoreThanCredit(Money(3_000)));
    let before = office.coop.ledger().unwrap();
    let parts = [part(maria, dues, 2_500), part(maria, fine, 100)];
    office.coop.settle_from_credit(office.rosa, maria, &parts).unwrap();
    assert_eq!(office.owes(maria), (1_400, 400));
    let after = office.coop.ledger().unwrap();
    let amounts = |number| after.receipt_numbered(number).unwrap().parts.iter().map(|p| p.amount.0).collect::<Vec<_>>();
    assert_eq!((amounts(1), amounts(2)), (vec![1_000], vec![400, 1_500, 100]));
    office.coop.undo(office.rosa, None).unwrap();
    assert_eq!(office.coop.ledger().unwrap(), before);
    office.coop.redo(office.rosa).unwrap();
    assert_eq!(office.coop.ledger().unwrap(), after);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn a_charge_is_taken_back_with_a_line_and_one_that_is_paid_is_not() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let (fine, dues) = (office.ask(maria, 500, "2026-02-01"), office.ask(maria, 3_000, "2026-02-01"));
    let why = office.coop.cancel_charge(office.rosa, fine, "  ", None);
    assert!(matches!(why, Err(Fault::Refused(Refusal::Text(TextError::Empty)))), "a reason is asked for");
    office.coop.cancel_charge(office.rosa, fine, "The board let it go", None).unwrap();
    assert_eq!(office.owes(maria), (3_000, 0));
    assert_eq!(refused(office.coop.cancel_charge(office.rosa, fine, "Again", None)), PaymentError::NothingLeft);
    office.pay(maria, 1_000, &[part(maria, dues, 1_000)]).unwrap();
    office.coop.cancel_charge(office.rosa, dues, "What is left is forgiven", None).unwrap();
    assert_eq!(office.owes(maria), (0, 0));
    assert_eq!(refused(office.coop.cancel_charge(office.rosa, dues, "All of it", None)), PaymentError::NothingLeft);
    assert_eq!(refused(office.pay(maria, 100, &[part(maria, dues, 100)])), PaymentError::MoreThanAsked(Money(0)));
    let nothing = office.coop.cancel_charge(office.rosa, ChargeId::new(), "Nothing", None);
    assert_eq!(refused(nothing), PaymentError::NoSuchCharge);
    assert!(office.coop.verify().unwrap().whole());
}

#[test]
fn a_charge_that_was_paid_stays_and_the_receipt_is_named() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe"); // 2
    let dues = office.ask(maria, 500, "2026-02-01"); // 3
    office.pay(maria, 500, &[part(maria, dues, 500)]).unwrap(); // 4
    let undone = office.coop.undo(office.rosa, Some(3));
    assert!(matches!(undone, Err(Fault::Refused(Refusal::UndoStands { act: 3, later: 4 }))), "{undone:?}");
}

#[test]
fn charges_that_make_no_sense_are_refused() {
    use PaymentError as P;
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let good = charge(maria, ChargeKind::Fine, 500, "2026-02-01");
    let cases = [
        (Charge { amount: Money(0), ..good.clone() }, P::Nothing),
        (Charge { amount: Money(-5), ..good.clone() }, P::Nothing),
        (Charge { amount: Money(MOST.0 + 1), ..good.clone() }, P::TooLarge),
        (Charge { on: day("2026-11-24"), due: day("2027-01-01"), ..good.clone() }, P::DayAhead),
        (Charge { due: day("2026-01-09"), ..good.clone() }, P::DueBefore),
    ];
    for (charge, why) in cases {
        assert_eq!(refused(office.coop.raise_charges(office.rosa, vec![charge], None)), why);
    }
    assert_eq!(refused(office.coop.raise_charges(office.rosa, Vec::new(), None)), P::Nobody);
    let stranger = Charge { member: MemberId::new(), ..good.clone() };
    let unknown = office.coop.raise_charges(office.rosa, vec![good, stranger], None);
    assert!(matches!(unknown, Err(Fault::Refused(Refusal::NoSuchMember))));
    assert!(office.coop.ledger().unwrap().charges.is_empty(), "all of them or none");
}

#[test]
fn someone_who_left_can_still_be_charged() {
    let mut office = Office::new();
    let (maria, _) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    office.coop.set_standing(office.rosa, maria, StandingKind::Exit, day("2026-05-01"), None).unwrap();
    office.ask(maria, 500, "2026-12-01");
    assert_eq!(office.owes(maria), (500, 0));
}

#[test]
fn payments_that_make_no_sense_are_refused_and_take_no_number() {
    use PaymentError as P;
    let mut office = Office::new();
    let (maria, inti) = (office.admit("María", "Quispe"), office.admit("Inti", "Ñahui"));
    let dues = office.ask(maria, 500, "2026-02-01");
    let other = office.ask(inti, 500, "2026-02-01");
    let cases = [
        (0, vec![], P::Nothing),
        (MOST.0 + 1, vec![], P::TooLarge),
        (1_000, vec![part(maria, dues, 501)], P::MoreThanAsked(Money(500))),
        (1_000, vec![part(maria, dues, 300), part(maria, dues, 300)], P::MoreThanAsked(Money(200))),
        (100, vec![part(maria, dues, 101)], P::MoreThanReceived(Money(100))),
        (1_000, vec![part(maria, dues, 0)], P::Nothing),
        (1_000, vec![part(maria, other, 500)], P::NoSuchCharge),
        (1_000, vec![part(maria, ChargeId::new(), 500)], P::NoSuchCharge),
    ];
    for (cents, parts, why) in cases {
        assert_eq!(refused(office.pay(maria, cents, &parts)), why, "{cents} {parts:?}");
    }
    let ahead = NewReceipt {
        payer: maria,
        household: false,
        on: day("2026-11-24"),
        method: Method::Transfer,
        reference: "TR-1".into(),
        amount: Money(500),
        parts: Vec::new(),
    };
    assert_eq!(refused(office.coop.take_payment(office.rosa, &ahead)), P::DayAhead);
    assert!(matches!(office.pay(MemberId::new(), 100, &[]), Err(Fault::Refused(Refusal::NoSuchMember))));
    assert_eq!(refused(office.coop.void_receipt(office.rosa, ReceiptId::new(), "None")), P::NoSuchReceipt);
    assert_eq!(office.pay(maria, 500, &[part(maria, dues, 500)]).unwrap().1, 1);
}

#[test]
fn the_second_printing_of_a_receipt_is_a_copy() {
    let mut office = Office::new();
    let maria = office.admit("María", "Quispe");
    let (id, _) = office.pay(maria, 500, &[]).unwrap();
    let receipt = office.coop.ledger().unwrap().receipt(id).unwrap().clone();
    for (printing, copy) in [(1, false), (2, true), (3, true)] {
        let paper = NewPaper::receipt(&receipt);
        let marked = office.coop.print(office.rosa, &paper, |paper| Ok::<_, ()>(paper.is_copy())).unwrap().unwrap();
        assert_eq!(marked.value, copy);
        assert_eq!(office.coop.printings(&receipt).unwrap(), printing);
    }
    assert!(office.coop.verify().unwrap().whole());
}
