//! Papers: an order is read, asked where to, and printed.

use super::Shared;
use super::members::{list, member};
use super::payments::{receipt, slip};
use super::reading::id;
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::picker::Files;
use crate::progress::{Report, Work};
use crate::shapes::list::{Chosen, ListOrder};
use crate::shapes::papers::{LetterStart, PaperAsked, PaperDraft, Printed};
use minga_core::register::list::List;
use minga_print::{Letter, Order, What, conditions};
use minga_store::Refusal;
use minga_words::Words;
use std::sync::Arc;
use tauri::AppHandle;

/// Asks where to, and writes a paper; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn print_paper(app: AppHandle, desk: Shared<'_>, paper: PaperDraft) -> Answer<Option<Printed>> {
    let (list, order) = desk.with(move |_, open| read(open, &paper)).await?;
    put(app, desk, list, order).await
}

/// Asks where to, and prints an order; null when the dialog was left.
pub async fn put(app: AppHandle, desk: Shared<'_>, list: Arc<List>, order: Order) -> Answer<Option<Printed>> {
    let name = order.file_name(&list);
    let Some(path) = desk.aside(move |desk| Ok(desk.picker().save(Files::Paper, &name))).await? else {
        return Ok(None);
    };
    desk.with(move |_, open| {
        let mut report = Report::on(&app, Work::Printing);
        let signer = open.signer()?;
        let printed = minga_print::print(&mut open.coop, signer, &list, &order, &path)?;
        report.step(1, 1);
        let missing = printed.missing.into_iter().collect();
        Ok(Some(Printed { path: path.to_string_lossy().into_owned(), missing }))
    })
    .await
}

/// The usual greeting, and what a letter can fill in, in the co-op's language.
#[tauri::command]
#[specta::specta]
pub async fn letter_start(desk: Shared<'_>) -> Answer<LetterStart> {
    desk.with(|_, open| {
        let words = Words::new(&open.coop.coop()?.lang);
        let blanks = minga_print::blanks(&words).into_iter().map(|blank| format!("{{{blank}}}")).collect();
        Ok(LetterStart { greeting: minga_print::usual_greeting(&words), blanks })
    })
    .await
}

/// Reads an order, and the list of the day it shows: where members were chosen, the one they were chosen in.
fn read(open: &mut Open, draft: &PaperDraft) -> Answer<(Arc<List>, Order)> {
    open.signer()?;
    let words = Words::new(&open.coop.coop()?.lang);
    let (list, what) = match &draft.what {
        PaperAsked::Roll { name, members, order, columns } => {
            let (list, rows) = chosen(open, members, order)?;
            let filter = members.all.as_ref().map(list::filter).transpose()?;
            let left_out = if filter.is_some() { members.ids.len() } else { 0 };
            let conditions = conditions(&list, filter.as_ref(), left_out, list::order(order), &words);
            let columns = list::columns(columns);
            (list, What::Roll { name: name.clone(), conditions, columns, rows })
        }
        PaperAsked::Labels { members, order, stock, first } => {
            let (list, rows) = chosen(open, members, order)?;
            (list, What::Labels { stock: (*stock).into(), first: usize::from(*first), rows })
        }
        PaperAsked::Cards { members, order } => {
            let (list, rows) = chosen(open, members, order)?;
            (list, What::Cards { rows })
        }
        PaperAsked::Envelopes { members, order, envelope } => {
            let (list, rows) = chosen(open, members, order)?;
            (list, What::Envelopes { envelope: (*envelope).into(), rows })
        }
        PaperAsked::Letters { members, order, subject, greeting, text, signed } => {
            let (list, rows) = chosen(open, members, order)?;
            let [subject, greeting, text, signed] = [subject, greeting, text, signed].map(Clone::clone);
            (list, What::Letters { letter: Letter { subject, greeting, text, signed }, rows })
        }
        other => (list::list(open, draft.as_of.as_deref())?, of_no_list(other)?),
    };
    Ok((list, Order { what, size: draft.size.into(), words }))
}

/// Papers about the whole register, about one member, or about a day.
fn of_no_list(paper: &PaperAsked) -> Answer<What> {
    Ok(match paper {
        PaperAsked::ShareRegister => What::ShareRegister,
        PaperAsked::Certificate { member_id } => What::Certificates(vec![member(member_id)?]),
        PaperAsked::Sheet { member_id } => What::Member(member(member_id)?),
        PaperAsked::Arrears => What::Arrears,
        PaperAsked::Receipt { receipt_id } => What::Receipts(vec![receipt(receipt_id)]),
        PaperAsked::Refund { refund_id } => What::Refund(slip(refund_id)),
        PaperAsked::Receipts { receipt_ids } => What::Receipts(receipt_ids.iter().map(|id| receipt(id)).collect()),
        PaperAsked::Hours { member_id } => What::Hours(member_id.as_deref().map(member).transpose()?),
        PaperAsked::WallChart { numbers } => What::WallChart { numbers: *numbers },
        PaperAsked::WorkDay { day_id } => What::WorkDay(id(day_id, Refusal::NoSuchWorkDay)?),
        PaperAsked::Commons => What::Commons,
        PaperAsked::Application { member_id } => What::Application(member_id.as_deref().map(member).transpose()?),
        _ => What::Register,
    })
}

/// The members chosen, in an order.
fn chosen(open: &mut Open, members: &Chosen, order: &ListOrder) -> Answer<(Arc<List>, Vec<usize>)> {
    let (list, rows) = list::chosen(open, members)?;
    let rows = list.sorted(&rows, list::order(order));
    Ok((list, rows))
}

impl From<minga_print::Fault> for Fault {
    fn from(fault: minga_print::Fault) -> Self {
        fault.args().into_iter().fold(Self::new(fault.code()), |told, (name, value)| told.with(name, value))
    }
}
