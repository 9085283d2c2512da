//! Payments: arrears, accounts, receipts, and the acts about them.

mod account;
mod arrears;
mod book;
mod export;
mod payouts;
mod raise;
mod receipts;
mod refunds;
mod remind;
mod split;

use super::life::decided;
use super::members::member;
use super::reading::{self, day, id, maybe_day};
use super::{Shared, sheet};
use crate::desk::Open;
use crate::fault::Answer;
use crate::picker::Files;
use crate::shapes::Whole;
use crate::shapes::life::Decision;
use crate::shapes::list::Chosen;
use crate::shapes::members::Neighbour;
use crate::shapes::papers::Printed;
use crate::shapes::payments::{
    AccountPage, ArrearsExport, ArrearsPage, ArrearsQuery, PaymentDraft, PayoutsPage, RaiseDraft, RaisePreview,
    ReceiptPage, ReceiptRow, ReceiptsExport, ReceiptsPage, ReceiptsQuery, RefundDraft, RefundRow, Reminders, Split,
    SplitQuery,
};
use chrono::NaiveDate;
use minga_core::ids::{ChargeId, MemberId, ReceiptId};
use minga_core::money::{Currency, Money};
use minga_core::payments::PaymentError;
use minga_core::register::Register;
use minga_store::{NewReceipt, Refusal};

/// Who owes what as of a day, by age.
#[tauri::command]
#[specta::specta]
pub async fn arrears_page(desk: Shared<'_>, query: ArrearsQuery) -> Answer<ArrearsPage> {
    desk.with(move |_, open| arrears::page(open, &query)).await
}

/// Asks where to, and writes the arrears as a spreadsheet; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn export_arrears(desk: Shared<'_>, sheet: ArrearsExport) -> Answer<Option<Printed>> {
    let files = Files::Sheet(sheet.form.into());
    let job = move |open: &mut Open| export::Job::of(open, &sheet);
    sheet::save(desk, files, job, export::Job::file_name, export::Job::write).await
}

/// The receipts, the newest first.
#[tauri::command]
#[specta::specta]
pub async fn receipts_page(desk: Shared<'_>, query: ReceiptsQuery) -> Answer<ReceiptsPage> {
    desk.with(move |_, open| receipts::page(open, &query)).await
}

/// Asks where to, and writes the receipts that match as a spreadsheet; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn export_receipts(desk: Shared<'_>, sheet: ReceiptsExport) -> Answer<Option<Printed>> {
    let files = Files::Sheet(sheet.form.into());
    let job = move |open: &mut Open| book::Job::of(open, &sheet);
    sheet::save(desk, files, job, book::Job::file_name, book::Job::write).await
}

/// What those who left are to be paid for their shares, by the day it is due.
#[tauri::command]
#[specta::specta]
pub async fn payouts_page(desk: Shared<'_>) -> Answer<PayoutsPage> {
    desk.with(|_, open| payouts::page(open)).await
}

/// One receipt.
#[tauri::command]
#[specta::specta]
pub async fn receipt_page(desk: Shared<'_>, id: String) -> Answer<ReceiptPage> {
    desk.with(move |_, open| receipts::one(open, receipt(&id))).await
}

/// A member's charges, receipts and credit as of a day.
#[tauri::command]
#[specta::specta]
pub async fn account_page(desk: Shared<'_>, id: String, as_of: Option<String>) -> Answer<AccountPage> {
    desk.with(move |_, open| account::of(open, member(&id)?, as_of.as_deref())).await
}

/// Of those who owe something, the text to send to the one at a place, by name.
#[tauri::command]
#[specta::specta]
pub async fn reminders(desk: Shared<'_>, members: Chosen, at: Whole) -> Answer<Reminders> {
    desk.with(move |_, open| remind::of(open, &members, at.count())).await
}

/// Who would be charged what, and who is left out and why.
#[tauri::command]
#[specta::specta]
pub async fn raise_preview(desk: Shared<'_>, draft: RaiseDraft) -> Answer<RaisePreview> {
    desk.with(move |_, open| raise::preview(open, &draft)).await
}

/// Raises charges, one or many, as one act.
#[tauri::command]
#[specta::specta]
pub async fn raise_charges(desk: Shared<'_>, draft: RaiseDraft) -> Answer<()> {
    desk.with(move |_, open| raise::raise(open, &draft)).await
}

/// Takes back what is not paid of a charge.
#[tauri::command]
#[specta::specta]
pub async fn cancel_charge(desk: Shared<'_>, id: String, why: String, decision: Option<Decision>) -> Answer<()> {
    desk.with(move |_, open| {
        let (signer, decision) = (open.signer()?, decided(decision.as_ref())?);
        open.coop.cancel_charge(signer, charge(open, &id)?, &why, decision.as_ref())?;
        Ok(())
    })
    .await
}

/// What a payment would go to: the oldest due first, or as it was asked.
#[tauri::command]
#[specta::specta]
pub async fn split_payment(desk: Shared<'_>, query: SplitQuery) -> Answer<Split> {
    desk.with(move |_, open| split::of(open, &query)).await
}

/// Takes a payment; the receipt given.
#[tauri::command]
#[specta::specta]
pub async fn take_payment(desk: Shared<'_>, draft: PaymentDraft) -> Answer<ReceiptRow> {
    desk.with(move |_, open| {
        let parts = split::parts(open, &draft.parts)?;
        let new = NewReceipt {
            payer: member(&draft.payer_id)?,
            household: draft.household,
            on: day(&draft.on)?,
            method: draft.method.into(),
            reference: draft.reference,
            amount: amount(open, &draft.amount)?,
            parts,
        };
        let signer = open.signer()?;
        let (id, _) = open.coop.take_payment(signer, &new)?.value;
        receipts::row_of(open, id)
    })
    .await
}

/// Makes a receipt void.
#[tauri::command]
#[specta::specta]
pub async fn void_receipt(desk: Shared<'_>, id: String, why: String) -> Answer<()> {
    desk.with(move |_, open| {
        let signer = open.signer()?;
        open.coop.void_receipt(signer, receipt(&id), &why)?;
        Ok(())
    })
    .await
}

/// Pays money back to a member, from credit or of a deposit; the pay-out slip given.
#[tauri::command]
#[specta::specta]
pub async fn pay_back(desk: Shared<'_>, draft: RefundDraft) -> Answer<RefundRow> {
    desk.with(move |_, open| refunds::pay_back(open, &draft)).await
}

/// Makes a pay-out slip void.
#[tauri::command]
#[specta::specta]
pub async fn void_refund(desk: Shared<'_>, id: String, why: String) -> Answer<()> {
    desk.with(move |_, open| {
        let signer = open.signer()?;
        open.coop.void_refund(signer, refunds::slip(&id), &why)?;
        Ok(())
    })
    .await
}

/// Pays what a member is asked, the oldest due first, as far as the credit goes.
#[tauri::command]
#[specta::specta]
pub async fn settle_from_credit(desk: Shared<'_>, id: String) -> Answer<()> {
    desk.with(move |_, open| account::settle(open, member(&id)?)).await
}

pub use refunds::slip;

/// An identity that is none is that of no receipt.
pub fn receipt(text: &str) -> ReceiptId {
    text.parse().unwrap_or_default()
}

fn charge(open: &Open, text: &str) -> Answer<ChargeId> {
    id(text, Refusal::Payment(PaymentError::NoSuchCharge, open.coop.coop()?.currency))
}

/// An amount of this co-op's money.
fn amount(open: &Open, text: &str) -> Answer<Money> {
    reading::amount(text, open.coop.coop()?.currency)
}

/// The day asked about; today when none.
fn asked_day(open: &Open, as_of: Option<&str>) -> Answer<NaiveDate> {
    Ok(maybe_day(as_of)?.unwrap_or_else(|| open.coop.today()))
}

/// A member by name and number.
fn named(register: &Register, id: MemberId) -> Neighbour {
    let found = register.members.iter().find(|member| member.id == id);
    Neighbour {
        id: id.to_string(),
        number: found.map(|member| member.number).unwrap_or_default().into(),
        name: found.map(|member| member.profile.name.spoken()).unwrap_or_default(),
    }
}

/// An amount, or nothing where it is zero.
fn something(money: Money, currency: Currency) -> String {
    if money == Money::ZERO { String::new() } else { money.plain(currency) }
}
