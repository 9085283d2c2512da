//! Receipts and pay-out slips as they are drawn: what the money went to, in words, and whether this is a copy.

use crate::draw::Ground;
use crate::fault::Fault;
use minga_core::ids::{ReceiptId, RefundId};
use minga_core::payments::{Method, Paid, PaymentError, Receipt, Refund};
use minga_reports::{Document, ReceiptPaper, ReceiptPart, Way, receipts};
use minga_store::{Paper, Refusal};
use minga_words::Words;

/// The receipts of those identities, each once.
///
/// # Errors
/// One that is not in the file, or none at all.
pub fn asked<'l>(ground: &'l Ground<'_>, ids: &[ReceiptId]) -> Result<Vec<&'l Receipt>, Fault> {
    let unknown = || Fault::from(Refusal::Payment(PaymentError::NoSuchReceipt, ground.register().coop.currency));
    let mut found: Vec<&Receipt> = Vec::with_capacity(ids.len());
    for id in ids {
        let receipt = ground.ledger.receipt(*id).ok_or_else(unknown)?;
        if found.iter().all(|other| other.id != receipt.id) {
            found.push(receipt);
        }
    }
    if found.is_empty() { Err(unknown()) } else { Ok(found) }
}

/// Draws receipts, each as it is noted: printed before, it is marked a copy.
///
/// # Errors
/// When the paper cannot be drawn.
pub fn draw(ground: &Ground<'_>, ids: &[ReceiptId], noted: &[Paper]) -> Result<Document, Fault> {
    let (register, words) = (ground.register(), &ground.order.words);
    let wanted = asked(ground, ids)?;
    let worded = wanted.iter().map(|receipt| Worded::of(receipt, ground, words)).collect::<Vec<_>>();
    let papers = wanted.iter().zip(&worded).zip(noted).map(|((receipt, worded), paper)| ReceiptPaper {
        way: Way::In,
        coop: &register.coop.name,
        place: &register.coop.place,
        currency: register.coop.currency,
        number: receipt.number,
        on: receipt.on,
        payer: (&worded.payer, worded.member),
        method: &worded.method,
        reference: &receipt.reference,
        parts: &worded.parts,
        amount: receipt.amount,
        void: receipt.void.as_ref().map(|void| (void.on, void.why.as_str())),
        copy: paper.is_copy(),
    });
    Ok(receipts(&papers.collect::<Vec<_>>(), words, ground.order.size)?)
}

/// The pay-out slip of an identity.
///
/// # Errors
/// One that is not in the file.
pub fn slip<'l>(ground: &'l Ground<'_>, id: RefundId) -> Result<&'l Refund, Fault> {
    let currency = ground.register().coop.currency;
    let unknown = || Fault::from(Refusal::Payment(PaymentError::NoSuchRefund, currency));
    ground.ledger.refund(id).ok_or_else(unknown)
}

/// Draws a pay-out slip as it is noted: printed before, it is marked a copy.
///
/// # Errors
/// When the paper cannot be drawn.
pub fn draw_slip(ground: &Ground<'_>, id: RefundId, noted: &[Paper]) -> Result<Document, Fault> {
    let (register, words) = (ground.register(), &ground.order.words);
    let refund = slip(ground, id)?;
    let charge = refund.charge.and_then(|id| ground.ledger.charge(id));
    let what = charge.map_or_else(|| words.say("payments-credit", &[]), |charge| words.charge(charge));
    let parts = [ReceiptPart { what, due: None, amount: refund.amount }];
    let name = called(&refund.to.name, words);
    let paper = ReceiptPaper {
        way: Way::Out,
        coop: &register.coop.name,
        place: &register.coop.place,
        currency: register.coop.currency,
        number: refund.number,
        on: refund.on,
        payer: (&name, ground.member(refund.member).map_or(0, |member| member.number)),
        method: &way_of(refund.method, words),
        reference: &refund.reference,
        parts: &parts,
        amount: refund.amount,
        void: refund.void.as_ref().map(|void| (void.on, void.why.as_str())),
        copy: noted.first().is_some_and(Paper::is_copy),
    };
    Ok(receipts(&[paper], words, ground.order.size)?)
}

/// How a receipt was paid, as part of a sentence.
pub fn how(receipt: &Receipt, words: &Words) -> String {
    way_of(receipt.method, words)
}

fn way_of(method: Method, words: &Words) -> String {
    words.say(&format!("receipt-method-{}", method.word()), &[])
}

/// A name as it was printed first; a word in its place once it was erased.
fn called(name: &str, words: &Words) -> String {
    if name.is_empty() { words.say("payments-payer-erased", &[]) } else { name.to_owned() }
}

struct Worded {
    payer: String,
    member: i64,
    method: String,
    parts: Vec<ReceiptPart>,
}

impl Worded {
    fn of(receipt: &Receipt, ground: &Ground<'_>, words: &Words) -> Self {
        let payer = called(&receipt.by.name, words);
        let member = ground.member(receipt.payer).map_or(0, |member| member.number);
        let parts = receipt.parts.iter().map(|paid| part(paid, receipt, ground, words));
        Self { payer, member, method: how(receipt, words), parts: parts.collect() }
    }
}

/// What a part went to; of whom, where another member's charge is paid.
fn part(paid: &Paid, receipt: &Receipt, ground: &Ground<'_>, words: &Words) -> ReceiptPart {
    let charge = paid.charge.and_then(|id| ground.ledger.charge(id));
    let what = charge.map_or_else(|| words.say("payments-credit", &[]), |charge| words.charge(charge));
    let other = ground.member(paid.member).ok().filter(|member| member.id != receipt.payer);
    let what = match other {
        Some(other) => {
            let name = other.profile.name.spoken();
            words.say("payments-part-of", &[("what", what.into()), ("name", name.into())])
        }
        None => what,
    };
    ReceiptPart { what, due: charge.map(|charge| charge.due), amount: paid.amount }
}
