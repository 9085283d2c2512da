//! The list: the page's question put to the core's index, and only the rows on screen shaped.

use super::class;
use crate::commands::reading::maybe_day;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::members::{ClassCount, MemberRow, MemberTotals, MembersPage, MembersQuery, MembersSort};
use minga_core::members::StatusKind;
use minga_core::money::Currency;
use minga_core::register::list::{Column, Filter, Order, Query};
use minga_core::register::{RollRow, Totals};

/// A window of the rows that match.
pub fn page(open: &mut Open, query: &MembersQuery) -> Answer<MembersPage> {
    let on = maybe_day(query.as_of.as_deref())?.unwrap_or_else(|| open.coop.today());
    let list = open.list(on)?;
    let filter = Filter {
        search: query.search.clone(),
        classes: query.class_id.as_deref().map(class).transpose()?.into_iter().collect(),
        statuses: query.status.map(StatusKind::from).into_iter().collect(),
        ..Filter::default()
    };
    let order = Order { by: column(query.sort), descending: query.descending };
    let page = list.page(&Query { filter, order, offset: query.offset.count(), limit: query.limit.count() });
    let currency = list.register().coop.currency;
    let counts = page.counts.iter();
    Ok(MembersPage {
        rows: page.rows.iter().map(|row| shape(list.row(*row).0, currency)).collect(),
        total: page.totals.rows.into(),
        totals: totals(&page.totals, currency),
        counts: counts.map(|(id, n)| ClassCount { class_id: id.to_string(), members: (*n).into() }).collect(),
        all: page.all.into(),
    })
}

fn column(sort: MembersSort) -> Column {
    match sort {
        MembersSort::Number => Column::Number,
        MembersSort::Name => Column::Name,
        MembersSort::Class => Column::Class,
        MembersSort::Status => Column::Status,
        MembersSort::Since => Column::Since,
        MembersSort::Units => Column::Units,
        MembersSort::Paid => Column::Paid,
    }
}

fn shape(row: &RollRow, currency: Currency) -> MemberRow {
    MemberRow {
        id: row.id.to_string(),
        number: row.number.into(),
        listed: row.listed.clone(),
        kind: row.kind.into(),
        classes: row.classes.iter().map(ToString::to_string).collect(),
        status: row.status.kind.into(),
        since: row.since.map(|day| day.to_string()),
        left: row.left.map(|day| day.to_string()),
        units: row.holding.units.into(),
        paid: row.holding.paid.plain(currency),
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
        to_settle: sum.to_settle.into(),
    }
}
