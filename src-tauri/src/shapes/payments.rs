//! Payments: charges, receipts, arrears, and what the forms send.

use super::life::Decision;
use super::list::{Chosen, SheetForm};
use super::members::{Neighbour, Reach};
use super::{Whole, mirror};
use serde::{Deserialize, Serialize};
use specta::Type;

mirror! {
    /// What a charge is for.
    ChargeKind of minga_core::payments::ChargeKind { EntryFee, Dues, Deposit, Fine, Shares, BuyOut, Other }
}
mirror! {
    /// How the money came.
    PayMethod of minga_core::payments::Method { Cash, Transfer, Card, Mobile, Other }
}
mirror! {
    /// How late a charge is.
    Age of minga_core::payments::Age { NotYetDue, UpTo30, UpTo60, UpTo90, Over90 }
}
mirror! {
    /// Why someone is left out, or what there is to think about.
    ChargeReason of minga_core::payments::Reason { Former, NotYet, AskedAlready, OwesNothing }
}

/// What is wanted of the arrears.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ArrearsQuery {
    /// As of which day; today when none.
    pub as_of: Option<String>,
    /// Words sought in names and numbers.
    pub search: String,
    /// Only who owes something of this age.
    pub age: Option<Age>,
    /// First row wanted.
    pub offset: Whole,
    /// Rows wanted.
    pub limit: Whole,
}

/// Sums by age.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AgedSums {
    /// By age: not yet due, up to 30, 60, 90 days late, and more.
    pub ages: Vec<String>,
    /// Due and not paid.
    pub late: String,
    /// All of it, due or not.
    pub total: String,
    /// Money to the good, not taken off.
    pub credit: String,
}

/// What one member owes.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OwingRow {
    /// Identity.
    pub id: String,
    /// Member number.
    pub number: Whole,
    /// As a list is sorted.
    pub listed: String,
    /// Has left the co-op.
    pub former: bool,
    /// By age.
    pub sums: AgedSums,
    /// Due since.
    pub since: Option<String>,
}

/// A window of the arrears; sums are over all rows that match.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ArrearsPage {
    /// The day.
    pub on: String,
    /// The rows asked for: the most late first.
    pub rows: Vec<OwingRow>,
    /// How many match.
    pub total: Whole,
    /// Their sums.
    pub sums: AgedSums,
    /// Sums over everyone who owes something.
    pub all: AgedSums,
    /// How many owe something that is due.
    pub late: Whole,
}

/// What is wanted of the receipts.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptsQuery {
    /// Words sought in numbers, names, references.
    pub search: String,
    /// First row wanted, the newest first.
    pub offset: Whole,
    /// Rows wanted.
    pub limit: Whole,
}

/// A receipt in a list.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptRow {
    /// Identity.
    pub id: String,
    /// Its number.
    pub number: Whole,
    /// The day the money came.
    pub on: String,
    /// Who paid; empty once erased.
    pub payer: String,
    /// Number of the member who paid.
    pub payer_number: Whole,
    /// How.
    pub method: PayMethod,
    /// Number of the transfer, the slip, ..
    pub reference: String,
    /// How much.
    pub amount: String,
    /// Void.
    pub void: bool,
}

/// A window of the receipts.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ReceiptsPage {
    /// The rows asked for.
    pub rows: Vec<ReceiptRow>,
    /// How many match.
    pub total: Whole,
    /// What those that are not void come to.
    pub sum: String,
}

/// Receipts about to leave the file.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ReceiptsExport {
    /// Which kind of file.
    pub form: SheetForm,
    /// Words sought in numbers, names, references.
    pub search: String,
}

/// Money to be paid to somebody who left.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct PayoutRow {
    /// Who left.
    pub member: Neighbour,
    /// When it is due.
    pub on: String,
    /// For how many shares.
    pub units: Whole,
    /// How much.
    pub amount: String,
    /// Which instalment, from 1.
    pub place: Whole,
    /// Of how many.
    pub of: Whole,
    /// The day has come.
    pub due: bool,
    /// The act of leaving that told of it.
    pub act: Whole,
}

/// Money to be paid to those who left, by the day it is due.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct PayoutsPage {
    /// All of it.
    pub rows: Vec<PayoutRow>,
    /// What is due by today.
    pub due: String,
    /// All together.
    pub sum: String,
}

/// What a part of a receipt went to.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptPart {
    /// Whose charge, or whose credit.
    pub member: Neighbour,
    /// What for; none where it is kept as credit.
    pub kind: Option<ChargeKind>,
    /// What the co-op calls it; may be empty.
    pub words: String,
    /// When it was due.
    pub due: Option<String>,
    /// How much.
    pub amount: String,
    /// Whether it is a line of the share ledger.
    pub shares: bool,
}

/// One receipt.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReceiptPage {
    /// What the list says of it.
    pub row: ReceiptRow,
    /// The member who paid.
    pub payer_id: String,
    /// Paid for the household together.
    pub household: bool,
    /// What it went to.
    pub parts: Vec<ReceiptPart>,
    /// From which day it is void.
    pub void_on: Option<String>,
    /// Why.
    pub void_why: String,
    /// How often it was printed.
    pub printings: Whole,
    /// The receipt before it.
    pub previous: Option<String>,
    /// The receipt after it.
    pub next: Option<String>,
}

/// What was paid on a charge, or taken back of it.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChargeLine {
    /// The day.
    pub on: String,
    /// The receipt that paid; none where it was taken back.
    pub receipt_id: Option<String>,
    /// Its number.
    pub receipt_number: Option<Whole>,
    /// Why it was taken back.
    pub words: String,
    /// How much.
    pub amount: String,
    /// The receipt is void: this no longer counts.
    pub void: bool,
}

/// A charge as of a day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChargeRow {
    /// Identity.
    pub id: String,
    /// What for.
    pub kind: ChargeKind,
    /// What the co-op calls it; may be empty.
    pub words: String,
    /// The class it is about.
    pub class_id: Option<String>,
    /// The day it was asked.
    pub on: String,
    /// The last day to pay.
    pub due: String,
    /// How late it is, where something is still to pay.
    pub age: Option<Age>,
    /// What it asked.
    pub amount: String,
    /// What is still to pay.
    pub open: String,
    /// Why: what was paid on it and taken back of it.
    pub lines: Vec<ChargeLine>,
    /// A fine that may be worked off instead of paid.
    pub works_off: bool,
    /// Of a deposit, what is held for the member; empty where nothing is.
    pub held: String,
}

/// Money paid back to a member.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RefundRow {
    /// Identity.
    pub id: String,
    /// Number of the pay-out slip.
    pub number: Whole,
    /// The day the money went.
    pub on: String,
    /// How.
    pub method: PayMethod,
    /// Number of the transfer, ..
    pub reference: String,
    /// How much.
    pub amount: String,
    /// A deposit given back; else it came from credit.
    pub deposit: bool,
    /// Void.
    pub void: bool,
    /// How often the slip was printed.
    pub printings: Whole,
}

/// Money about to be paid back.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RefundDraft {
    /// To whom.
    pub member_id: String,
    /// The deposit that is given back; from credit where none is named.
    pub charge_id: Option<String>,
    /// The day the money goes.
    pub on: String,
    /// How.
    pub method: PayMethod,
    /// Number of the transfer, ..; may be empty.
    pub reference: String,
    /// How much.
    pub amount: String,
}

/// A member's account as of a day.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AccountPage {
    /// The day.
    pub on: String,
    /// The member.
    pub member: Neighbour,
    /// Has left the co-op.
    pub former: bool,
    /// Others of the household.
    pub household: Vec<Neighbour>,
    /// Charges, the oldest due first; those taken back whole among them.
    pub charges: Vec<ChargeRow>,
    /// Sums by age.
    pub sums: AgedSums,
    /// What is owed less the credit.
    pub balance: String,
    /// Owed on shares, and not asked for yet.
    pub unasked: String,
    /// Whether credit could pay something that is asked.
    pub can_settle: bool,
    /// Receipts the member was given, or that pay the member's charges; the newest first.
    pub receipts: Vec<ReceiptRow>,
    /// Money that was paid back to the member, the newest first.
    pub refunds: Vec<RefundRow>,
}

/// Part of a payment, as the form sends it.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PartDraft {
    /// Which charge.
    pub charge_id: String,
    /// How much.
    pub amount: String,
}

/// A payment about to be split.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SplitQuery {
    /// Who pays.
    pub payer_id: String,
    /// For the household together.
    pub household: bool,
    /// How much; empty while nothing is typed.
    pub amount: String,
    /// What goes to which charge; none for the oldest first.
    pub parts: Option<Vec<PartDraft>>,
}

/// A charge that a payment can go to.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SplitLine {
    /// Whose.
    pub member: Neighbour,
    /// Which charge.
    pub charge_id: String,
    /// What for.
    pub kind: ChargeKind,
    /// What the co-op calls it; may be empty.
    pub words: String,
    /// The last day to pay.
    pub due: String,
    /// How late it is.
    pub age: Age,
    /// What is still to pay.
    pub open: String,
    /// What goes to it; empty for nothing.
    pub amount: String,
}

/// A payment, split.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Split {
    /// What it can go to, the oldest due first.
    pub lines: Vec<SplitLine>,
    /// Everything still to pay.
    pub owed: String,
    /// What is left over and becomes credit; below zero where the parts are more than the payment.
    pub rest: String,
    /// Money to the good before.
    pub credit: String,
    /// How many others live in the household.
    pub others: Whole,
}

/// A payment about to be taken.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentDraft {
    /// Who pays.
    pub payer_id: String,
    /// For the household together.
    pub household: bool,
    /// The day the money came.
    pub on: String,
    /// How.
    pub method: PayMethod,
    /// Number of the transfer, the slip, ..; may be empty.
    pub reference: String,
    /// How much.
    pub amount: String,
    /// What goes to which charge; the rest becomes credit.
    pub parts: Vec<PartDraft>,
}

/// Charges about to be raised.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RaiseDraft {
    /// Whom: many, or one picked by name.
    pub members: Chosen,
    /// Whether they were picked by name: then nobody is left out, only warned of.
    pub picked: bool,
    /// What for.
    pub kind: ChargeKind,
    /// How much each; empty for shares: what each owes.
    pub amount: String,
    /// The day it is asked.
    pub on: String,
    /// The last day to pay.
    pub due: String,
    /// The class it is about.
    pub class_id: Option<String>,
    /// What the co-op calls it; may be empty.
    pub words: String,
    /// Who decided, where it was decided.
    pub decision: Option<Decision>,
}

/// Members of whom the same is said before they are charged.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct ReasonGroup {
    /// What.
    pub why: ChargeReason,
    /// How many.
    pub members: Whole,
    /// The first of them, by name.
    pub names: Vec<String>,
}

/// What raising would do.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RaisePreview {
    /// How many members are charged.
    pub taken: Whole,
    /// The first of them, by name.
    pub names: Vec<String>,
    /// What the charges come to.
    pub total: String,
    /// Charged all the same: what there is to think about.
    pub doubts: Vec<ReasonGroup>,
    /// Left out, reason by reason.
    pub left_out: Vec<ReasonGroup>,
}

/// A text ready to be sent to a member who owes.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct Reminder {
    /// Who.
    pub member: Neighbour,
    /// The way the member wants to be reached, or one that is known.
    pub channel: Reach,
    /// Telephone, address, ..; empty where none is known.
    pub to: String,
    /// Subject of an e-mail.
    pub subject: String,
    /// The text, in the member's language.
    pub text: String,
    /// The sums it names, as they stand in it.
    pub sums: Vec<String>,
}

/// Reminders for many, one at a time.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Reminders {
    /// How many of them owe something.
    pub owing: Whole,
    /// How many owe nothing, and are left out.
    pub left_out: Whole,
    /// The one asked for; none where there are not that many.
    pub reminder: Option<Reminder>,
}

/// The arrears about to leave the file as a spreadsheet.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ArrearsExport {
    /// Which kind of file.
    pub form: SheetForm,
    /// As of which day; today when none.
    pub as_of: Option<String>,
}
