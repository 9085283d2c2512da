//! What there is to think about before someone is written down: a number that cannot be right, the same document, the
//! same name. It is told; nothing of it stands in the way.

use super::{member, page};
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::members::{DoubtDraft, Doubts};
use minga_core::members::{Document, Name, Reading, namesakes, sharing_document};

/// What there is to think about.
pub fn about(open: &mut Open, draft: &DoubtDraft) -> Answer<Doubts> {
    let own = draft.id.as_deref().map(member).transpose()?;
    let register = open.register()?;
    let document = draft.document.as_ref().map(|typed| Document {
        kind: typed.kind.clone(),
        country: typed.country.clone(),
        number: typed.number.clone(),
    });
    let document = document.filter(|typed| !typed.number.trim().is_empty());
    let name = Name { given: draft.given.clone(), family: draft.family.clone() };
    let shared = document.iter().flat_map(|typed| sharing_document(typed, own, &register.members));
    Ok(Doubts {
        wrong: document.as_ref().is_some_and(|typed| typed.reading() == Reading::Wrong),
        sharing: shared.map(page::named).collect(),
        namesakes: namesakes(&name, own, &register.members).into_iter().map(page::named).collect(),
    })
}
