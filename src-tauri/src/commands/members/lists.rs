//! Lists someone named: which rows, in which order, with which columns.

use super::list;
use crate::commands::reading::id;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::list::{Answered, ListDraft, ListFilter, ListOrder, SavedList};
use minga_core::register::list::{self as core, Filter};
use minga_store::Refusal;

/// The lists kept, by name.
pub fn all(open: &Open) -> Answer<Vec<SavedList>> {
    Ok(open.coop.lists()?.iter().map(shape).collect())
}

/// Keeps a list under a name; its identity.
pub fn save(open: &mut Open, draft: &ListDraft) -> Answer<String> {
    let view = core::View {
        filter: list::filter(&draft.filter)?,
        order: list::order(&draft.order),
        columns: list::columns(&draft.columns),
    };
    Ok(open.coop.save_list(open.signer()?, &draft.name, view)?.value.to_string())
}

/// Keeps a list no longer.
pub fn remove(open: &mut Open, list: &str) -> Answer<()> {
    open.coop.remove_list(open.signer()?, id(list, Refusal::NoSuchList)?)?;
    Ok(())
}

fn shape(saved: &core::SavedList) -> SavedList {
    let core::View { filter, order, columns } = &saved.view;
    SavedList {
        id: saved.id.to_string(),
        name: saved.name.clone(),
        filter: said(filter),
        order: ListOrder { by: order.by.into(), descending: order.descending },
        columns: columns.iter().map(|column| (*column).into()).collect(),
    }
}

/// A filter as the page is told it.
fn said(filter: &Filter) -> ListFilter {
    ListFilter {
        search: filter.search.clone(),
        class_ids: filter.classes.iter().map(ToString::to_string).collect(),
        statuses: filter.statuses.iter().map(|status| (*status).into()).collect(),
        sectors: filter.sectors.clone(),
        household_id: filter.household.map(|household| household.to_string()),
        since_from: filter.since_from.map(|day| day.to_string()),
        since_to: filter.since_to.map(|day| day.to_string()),
        conditions: filter.conditions.iter().map(|condition| (*condition).into()).collect(),
        langs: filter.langs.clone(),
        channels: filter.channels.iter().map(|way| (*way).into()).collect(),
        answers: filter
            .answers
            .iter()
            .map(|asked| Answered { field_id: asked.field.to_string(), text: asked.text.clone(), whole: asked.whole })
            .collect(),
    }
}
