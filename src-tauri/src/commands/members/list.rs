//! The list: what matches, in order, with its sums, and only the rows on screen.

use super::class;
use crate::commands::reading::maybe_day;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::members::{ClassCount, MemberRow, MemberTotals, MembersPage, MembersQuery, MembersSort};
use minga_core::members::StatusKind;
use minga_core::money::Currency;
use minga_core::register::{Register, RollRow, Totals};
use minga_core::text::folded;
use std::cmp::Ordering;

/// A window of the rows that match.
pub fn page(open: &mut Open, query: &MembersQuery) -> Answer<MembersPage> {
    let on = maybe_day(query.as_of.as_deref())?.unwrap_or_else(|| open.coop.today());
    let (register, roll) = (open.register()?, open.roll(on)?);
    let chosen = query.class_id.as_deref().map(class).transpose()?;
    let status = query.status.map(StatusKind::from);
    let sought = folded(&query.search);
    let words: Vec<&str> = sought.split_whitespace().collect();

    let of_any_class: Vec<&RollRow> = roll
        .rows
        .iter()
        .filter(|row| status.is_none_or(|kind| row.status.kind == kind) && matches(row, &words))
        .collect();
    let counts = register.classes.iter().map(|class| ClassCount {
        class_id: class.id.to_string(),
        members: of_any_class.iter().filter(|row| row.classes.contains(&class.id)).count().into(),
    });
    let counts = counts.collect();
    let all = of_any_class.len();
    let mut rows: Vec<&RollRow> =
        of_any_class.into_iter().filter(|row| chosen.is_none_or(|class| row.classes.contains(&class))).collect();
    rows.sort_by(|a, b| {
        let order = compare(a, b, query.sort, &register);
        if query.descending { order.reverse() } else { order }.then(a.number.cmp(&b.number))
    });

    let currency = register.coop.currency;
    let shown = rows.iter().skip(query.offset.count()).take(query.limit.count());
    Ok(MembersPage {
        rows: shown.map(|row| shape(row, currency)).collect(),
        total: rows.len().into(),
        totals: totals(&rows, currency),
        counts,
        all: all.into(),
    })
}

/// Every word typed is in the row, or is the member's number.
fn matches(row: &RollRow, words: &[&str]) -> bool {
    words.iter().all(|word| row.sought.contains(word) || row.number.to_string() == *word)
}

fn compare(a: &RollRow, b: &RollRow, sort: MembersSort, register: &Register) -> Ordering {
    let place =
        |row: &RollRow| row.classes.first().and_then(|id| register.classes.iter().position(|class| class.id == *id));
    match sort {
        MembersSort::Number => a.number.cmp(&b.number),
        MembersSort::Name => folded(&a.listed).cmp(&folded(&b.listed)),
        // Without a class comes last, not first.
        MembersSort::Class => (place(a).is_none(), place(a)).cmp(&(place(b).is_none(), place(b))),
        MembersSort::Status => a.status.kind.cmp(&b.status.kind),
        MembersSort::Since => (a.since.is_none(), a.since).cmp(&(b.since.is_none(), b.since)),
        MembersSort::Units => a.holding.units.cmp(&b.holding.units),
        MembersSort::Paid => a.holding.paid.cmp(&b.holding.paid),
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

fn totals(rows: &[&RollRow], currency: Currency) -> MemberTotals {
    let sum = Totals::of(rows.iter().copied());
    MemberTotals {
        members: sum.rows.into(),
        belonging: sum.belonging.into(),
        on_leave: rows.iter().filter(|row| row.status.kind == StatusKind::OnLeave).count().into(),
        former: sum.former.into(),
        units: sum.holding.units.into(),
        paid: sum.holding.paid.plain(currency),
        to_settle: sum.to_settle.into(),
    }
}
