//! From an order to a file: drawn, put in its place, and only then on record.

use crate::draw::{Ground, draw};
use crate::fault::Fault;
use crate::order::{Order, What};
use crate::receipts;
use crate::write::write;
use minga_core::ids::{MemberId, PersonId, ReceiptId, RefundId};
use minga_core::register::list::List;
use minga_core::shares::holding;
use minga_store::{Coop, NewPaper, Paper, Refusal};
use std::path::Path;

/// A paper that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// How many pages.
    pub pages: usize,
    /// Its number, where papers of its kind are numbered; the first of several.
    pub number: Option<i64>,
    /// Signs no font has; they stand as `?`.
    pub missing: Vec<char>,
    /// The act that notes it, where it is noted.
    pub act: Option<i64>,
}

/// A roll of so few is noted for each of them, so that it holds nobody else's acts; a longer one for all.
const FEW: usize = 300;

/// Prints an order to a file. `list` is of the file's present register, as of the day the paper shows.
///
/// # Errors
/// Why not; then nothing is noted and nothing written.
pub fn print(coop: &mut Coop, actor: PersonId, list: &List, order: &Order, out: &Path) -> Result<Printed, Fault> {
    check(list, &order.what)?;
    let ground = Ground::of(coop, actor, list, order)?;
    let put = |noted: &[Paper]| {
        let document = draw(&ground, noted)?;
        write(out, &document.bytes)?;
        // A receipt and a pay-out slip have their own number; their printings are only counted.
        let number = noted
            .first()
            .filter(|_| !matches!(order.what, What::Receipts(_) | What::Refund(_)))
            .and_then(|paper| paper.number);
        Ok::<_, Fault>((number, document))
    };
    let kind = order.what.word();
    let done = match noted(list, &order.what) {
        Noted::Not => {
            let (number, document) = put(&[])?;
            return Ok(Printed { pages: document.pages, number, missing: document.missing, act: None });
        }
        Noted::Whole => {
            let new = NewPaper { kind: kind.to_owned(), member: None, numbered: false };
            coop.print(actor, &new, |paper| put(std::slice::from_ref(paper)))??
        }
        Noted::Of(member, numbered) => {
            let new = NewPaper { kind: kind.to_owned(), member: Some(member), numbered };
            coop.print(actor, &new, |paper| put(std::slice::from_ref(paper)))??
        }
        Noted::Receipts(ids) => coop.print_receipts(actor, &receipts::asked(&ground, ids)?, put)??,
        Noted::Refund(id) => {
            let new = NewPaper::refund(receipts::slip(&ground, id)?);
            coop.print(actor, &new, |paper| put(std::slice::from_ref(paper)))??
        }
        Noted::Each(members, numbered) => coop.print_each(actor, kind, numbered, &members, put)??,
    };
    let (number, document) = done.value;
    Ok(Printed { pages: document.pages, number, missing: document.missing, act: Some(done.seq) })
}

/// How a paper goes on record.
enum Noted<'w> {
    /// Not at all: it shows nothing anyone would hold against the register.
    Not,
    /// As one that shows the whole register.
    Whole,
    /// As one about a member, with a number of its own or without.
    Of(MemberId, bool),
    /// As one about each of several.
    Each(Vec<MemberId>, bool),
    /// As receipts, each with its own count of printings.
    Receipts(&'w [ReceiptId]),
    /// As a pay-out slip, with a count of its printings.
    Refund(RefundId),
}

fn noted<'w>(list: &List, what: &'w What) -> Noted<'w> {
    match what {
        What::Register | What::ShareRegister | What::Arrears | What::Commons => Noted::Whole,
        What::Receipts(ids) => Noted::Receipts(ids),
        What::Refund(id) => Noted::Refund(*id),
        What::Member(member) => Noted::Of(*member, false),
        What::Certificates(members) => match members[..] {
            [only] => Noted::Of(only, true),
            _ => Noted::Each(members.clone(), true),
        },
        What::Roll { rows, .. } if rows.len() <= FEW => {
            Noted::Each(rows.iter().map(|row| list.row(*row).0.id).collect(), false)
        }
        What::Roll { .. } => Noted::Whole,
        What::Labels { .. } | What::Envelopes { .. } | What::Letters { .. } | What::Application(_) => Noted::Not,
        What::Hours(_) | What::WallChart { .. } | What::WorkDay(_) | What::Cards { .. } => Noted::Not,
    }
}

/// Whoever a paper is about is in the register, and holds what it certifies.
fn check(list: &List, what: &What) -> Result<(), Fault> {
    let named: &[MemberId] = match what {
        What::Certificates(members) => members,
        What::Member(member) | What::Application(Some(member)) | What::Hours(Some(member)) => {
            std::slice::from_ref(member)
        }
        _ => &[],
    };
    for id in named {
        let found = list.register().members.iter().find(|m| m.id == *id).ok_or(Refusal::NoSuchMember)?;
        if matches!(what, What::Certificates(_)) && holding(&found.shares, list.roll().on).units == 0 {
            return Err(Fault::NoShares(found.number));
        }
    }
    Ok(())
}
