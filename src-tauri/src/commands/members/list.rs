//! The list: the page's question put to the core's index, and only the rows on screen shaped.

use super::{class, member};
use crate::commands::reading::{self, maybe_day};
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::list::{
    self as shapes, Chosen, ClassCount, HouseholdCount, ListColumn, ListFilter, ListOrder, MemberRow, MemberTotals,
    MembersPage, MembersQuery, SectorCount, Unwilling, Willing,
};
use minga_core::consents::ConsentKind;
use minga_core::ids::HouseholdId;
use minga_core::members::StatusKind;
use minga_core::money::{Currency, Money};
use minga_core::register::Totals;
use minga_core::register::list::{Answered, Column, Filter, List, Order, Query, Rows};
use minga_core::text::folded;
use minga_store::Refusal;
use std::collections::HashMap;
use std::sync::Arc;

/// A window of the rows that match.
pub fn page(open: &mut Open, query: &MembersQuery) -> Answer<MembersPage> {
    let list = list(open, query.as_of.as_deref())?;
    let (filter, order) = (filter(&query.filter)?, order(&query.order));
    if query.arrears || filter.asks_beside() || order.by.asks_beside() {
        open.tell(&list)?;
    }
    open.tell_hours(&list, &filter)?;
    let page = list.page(&Query { filter, order, offset: query.offset.count(), limit: query.limit.count() });
    let currency = list.register().coop.currency;
    let counts = page.counts.iter();
    Ok(MembersPage {
        rows: page.rows.iter().map(|row| shape(&list, *row, currency)).collect(),
        total: page.totals.rows.into(),
        totals: totals(&page.totals, currency),
        counts: counts.map(|(id, n)| ClassCount { class_id: id.to_string(), members: (*n).into() }).collect(),
        all: page.all.into(),
    })
}

/// The blocks and sectors of today.
pub fn sectors(open: &mut Open) -> Answer<Vec<SectorCount>> {
    let list = list(open, None)?;
    Ok(list.sectors().map(|s| SectorCount { name: s.name.clone(), members: s.members.into() }).collect())
}

/// The households, by name, with the members of today.
pub fn households(open: &mut Open) -> Answer<Vec<HouseholdCount>> {
    let list = list(open, None)?;
    let mut members: HashMap<HouseholdId, usize> = HashMap::new();
    let today = open.coop.today();
    for member in &list.register().members {
        if let Some(home) = member.household_on(today) {
            *members.entry(home).or_default() += 1;
        }
    }
    let mut homes: Vec<HouseholdCount> = list
        .register()
        .households
        .iter()
        .map(|home| HouseholdCount {
            id: home.id.to_string(),
            name: home.home.name.clone(),
            members: members.get(&home.id).copied().unwrap_or_default().into(),
        })
        .collect();
    homes.sort_by_key(|home| folded(&home.name));
    Ok(homes)
}

/// The list as of a day; today when none.
pub fn list(open: &mut Open, as_of: Option<&str>) -> Answer<Arc<List>> {
    let on = maybe_day(as_of)?.unwrap_or_else(|| open.coop.today());
    open.list(on)
}

/// The members chosen: the list they were chosen in, and its rows.
pub fn chosen(open: &mut Open, chosen: &Chosen) -> Answer<(Arc<List>, Rows)> {
    let list = list(open, chosen.as_of.as_deref())?;
    // What leaves the window may show, or ask, anything: it is told all there is.
    open.tell(&list)?;
    if let Some(all) = &chosen.all {
        open.tell_hours(&list, &filter(all)?)?;
    }
    let rows = rows_of(&list, chosen)?;
    Ok((list, rows))
}

/// Who of the members chosen agreed to be written to beyond what membership asks.
pub fn willing(open: &mut Open, chosen: &Chosen) -> Answer<Willing> {
    let (list, rows) = self::chosen(open, &Chosen { leave_out: Vec::new(), ..chosen.clone() })?;
    let count = |said| rows.iter().filter(|row| messages(&list, *row) == said).count().into();
    Ok(Willing { agreed: count(Some(true)), refused: count(Some(false)), unasked: count(None) })
}

fn messages(list: &List, row: usize) -> Option<bool> {
    list.beside().said(list.row(row).0.id, ConsentKind::Messages)
}

/// The rows a choice means, on a list that is there.
pub fn rows_of(list: &List, chosen: &Chosen) -> Answer<Rows> {
    let ids = chosen.ids.iter().map(|id| member(id)).collect::<Answer<Vec<_>>>()?;
    let named = list.rows_of(&ids);
    let mut rows = match &chosen.all {
        None => named,
        Some(all) => {
            let mut rows = list.matching(&filter(all)?);
            rows.drop(&named);
            rows
        }
    };
    if !chosen.leave_out.is_empty() {
        let unwilling = |row| match messages(list, row) {
            Some(true) => false,
            Some(false) => chosen.leave_out.contains(&Unwilling::Refused),
            None => chosen.leave_out.contains(&Unwilling::Unasked),
        };
        rows.drop(&(0..list.roll().rows.len()).map(unwilling).collect());
    }
    Ok(rows)
}

pub fn filter(asked: &ListFilter) -> Answer<Filter> {
    Ok(Filter {
        search: asked.search.clone(),
        classes: asked.class_ids.iter().map(|id| class(id)).collect::<Answer<_>>()?,
        statuses: asked.statuses.iter().map(|status| StatusKind::from(*status)).collect(),
        sectors: asked.sectors.clone(),
        household: asked.household_id.as_deref().map(|id| reading::id(id, Refusal::NoSuchMember)).transpose()?,
        since_from: maybe_day(asked.since_from.as_deref())?,
        since_to: maybe_day(asked.since_to.as_deref())?,
        conditions: asked.conditions.iter().map(|condition| (*condition).into()).collect(),
        langs: asked.langs.clone(),
        channels: asked.channels.iter().map(|way| (*way).into()).collect(),
        answers: asked.answers.iter().map(answered).collect::<Answer<_>>()?,
    })
}

fn answered(asked: &shapes::Answered) -> Answer<Answered> {
    let field = reading::id(&asked.field_id, Refusal::NoSuchField)?;
    Ok(Answered { field, text: asked.text.clone(), whole: asked.whole })
}

/// An order; by a column that is none, by number.
pub fn order(asked: &ListOrder) -> Order {
    Order { by: asked.by.column().unwrap_or(Column::Number), descending: asked.descending }
}

/// Columns, but for those that are none.
pub fn columns(asked: &[ListColumn]) -> Vec<Column> {
    asked.iter().filter_map(ListColumn::column).collect()
}

fn shape(list: &List, at: usize, currency: Currency) -> MemberRow {
    let (row, member) = list.row(at);
    let (profile, contact) = (&member.profile, &member.profile.contact);
    MemberRow {
        id: row.id.to_string(),
        number: row.number.into(),
        folio: member.folio.clone().unwrap_or_default(),
        listed: row.listed.clone(),
        kind: row.kind.into(),
        classes: row.classes.iter().map(ToString::to_string).collect(),
        status: row.status.kind.into(),
        since: row.since.map(|day| day.to_string()),
        left: row.left.map(|day| day.to_string()),
        units: row.holding.units.into(),
        paid: row.holding.paid.plain(currency),
        owed: row.holding.owed().plain(currency),
        document: profile.document.as_ref().map(|document| document.number.clone()).unwrap_or_default(),
        born: profile.born.map(|day| day.to_string()),
        phone: contact.phone.clone(),
        whatsapp: contact.whatsapp.clone(),
        email: contact.email.clone(),
        address: contact.address.clone(),
        sector: contact.sector.clone(),
        household: list.home(at).map(|home| home.home.name.clone()).unwrap_or_default(),
        lang: list.lang(at).to_owned(),
        channel: profile.channel.map(Into::into),
        arrears: match list.beside().late(row.id) {
            Money::ZERO => String::new(),
            late => late.plain(currency),
        },
        answers: profile.custom.iter().map(|(field, answer)| (field.to_string(), answer.clone())).collect(),
    }
}

fn totals(sum: &Totals, currency: Currency) -> MemberTotals {
    MemberTotals {
        members: sum.rows.into(),
        belonging: sum.belonging.into(),
        on_leave: sum.on_leave.into(),
        former: sum.former.into(),
        units: sum.holding.units.into(),
        paid: sum.holding.paid.plain(currency),
        owed: sum.holding.owed().plain(currency),
        to_settle: sum.to_settle.into(),
    }
}
