//! Certificates of several members: a number each, one document, one act.

use super::list;
use super::many::previewed;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::list::Chosen;
use crate::shapes::many::ManyPreview;
use crate::shapes::papers::PaperSize;
use minga_core::members::has_certificate;
use minga_core::register::list::{Column, List, Order as Sorting};
use minga_print::{Order, What};
use minga_words::Words;
use std::sync::Arc;

/// Who gets one, and who holds no shares.
pub fn preview(open: &mut Open, chosen: &Chosen) -> Answer<ManyPreview> {
    let on = list::chosen(open, chosen)?.0.roll().on;
    previewed(open, chosen, |member| has_certificate(member, on))
}

/// Those of them who hold shares, by name.
pub fn order(open: &mut Open, chosen: &Chosen, size: PaperSize) -> Answer<(Arc<List>, Order)> {
    open.signer()?;
    let (list, rows) = list::chosen(open, chosen)?;
    let rows = list.sorted(&rows, Sorting { by: Column::Name, descending: false });
    let holders = rows.into_iter().map(|row| list.row(row).1);
    let holders = holders.filter(|member| has_certificate(member, list.roll().on).is_ok()).map(|member| member.id);
    let what = What::Certificates(holders.collect());
    let words = Words::new(&list.register().coop.lang);
    Ok((list, Order { what, size: size.into(), words }))
}
