//! Papers: an order is read, asked where to, and printed.

use super::Shared;
use super::members::{list, member};
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::picker::Files;
use crate::progress::{Report, Work};
use crate::shapes::list::{Chosen, ListOrder};
use crate::shapes::papers::{LetterStart, PaperAsked, PaperDraft, Printed};
use minga_core::register::list::List;
use minga_print::{Letter, Order, What, conditions};
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
    let Some(path) = desk.aside(move |desk| Ok(desk.picker.save(Files::Paper, &name))).await? else { return Ok(None) };
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

/// Reads an order, and the list of the day it shows.
fn read(open: &mut Open, draft: &PaperDraft) -> Answer<(Arc<List>, Order)> {
    open.signer()?;
    let list = list::list(open, draft.as_of.as_deref())?;
    let words = Words::new(&list.register().coop.lang);
    let what = asked(&list, &draft.what, &words)?;
    Ok((list, Order { what, size: draft.size.into(), words }))
}

fn asked(list: &List, paper: &PaperAsked, words: &Words) -> Answer<What> {
    let rows = |members: &Chosen, order: ListOrder| -> Answer<Vec<usize>> {
        Ok(list.sorted(&list::rows_of(list, members)?, list::order(order)))
    };
    Ok(match paper {
        PaperAsked::Register => What::Register,
        PaperAsked::ShareRegister => What::ShareRegister,
        PaperAsked::Certificate { member_id } => What::Certificates(vec![member(member_id)?]),
        PaperAsked::Sheet { member_id } => What::Member(member(member_id)?),
        PaperAsked::Application { member_id } => What::Application(member_id.as_deref().map(member).transpose()?),
        PaperAsked::Roll { name, members, order, columns } => {
            let filter = members.all.as_ref().map(list::filter).transpose()?;
            let left_out = if filter.is_some() { members.ids.len() } else { 0 };
            What::Roll {
                name: name.clone(),
                conditions: conditions(list, filter.as_ref(), left_out, list::order(*order), words),
                columns: columns.iter().map(|column| (*column).into()).collect(),
                rows: rows(members, *order)?,
            }
        }
        PaperAsked::Labels { members, order, stock, first } => {
            What::Labels { stock: (*stock).into(), first: usize::from(*first), rows: rows(members, *order)? }
        }
        PaperAsked::Envelopes { members, order, envelope } => {
            What::Envelopes { envelope: (*envelope).into(), rows: rows(members, *order)? }
        }
        PaperAsked::Letters { members, order, subject, greeting, text, signed } => {
            let [subject, greeting, text, signed] = [subject, greeting, text, signed].map(Clone::clone);
            What::Letters { letter: Letter { subject, greeting, text, signed }, rows: rows(members, *order)? }
        }
    })
}

impl From<minga_print::Fault> for Fault {
    fn from(fault: minga_print::Fault) -> Self {
        fault.args().into_iter().fold(Self::new(fault.code()), |told, (name, value)| told.with(name, value))
    }
}
