//! The share capital as a whole, and the ledger looked through.

mod export;

use super::members::{class, member, page};
use super::reading::maybe_day;
use super::settings;
use super::{Shared, sheet};
use crate::desk::Open;
use crate::fault::Answer;
use crate::picker::Files;
use crate::shapes::Whole;
use crate::shapes::capital::{
    CapitalPage, ClassStock, LedgerExport, LedgerFilter, LedgerLine, LedgerPage, LedgerQuery, SettleLine, StakeLine,
    Stock, UnpaidLine,
};
use crate::shapes::papers::Printed;
use minga_core::ids::MemberId;
use minga_core::members::Member;
use minga_core::money::{Currency, Money};
use minga_core::register::Register;
use minga_core::shares::{Capital, Holding, Sought, movements, together};
use minga_print::joint_holders;
use std::collections::HashMap;

/// Largest holdings shown.
const LARGEST: usize = 8;
/// Lines shown of what is unpaid, and of what waits to be settled; the members list has the rest.
const FIRST: usize = 8;
/// Most lines of the ledger asked for at once.
const MOST_ROWS: usize = 500;

/// The share capital of today.
#[tauri::command]
#[specta::specta]
pub async fn capital_page(desk: Shared<'_>) -> Answer<CapitalPage> {
    desk.with(|_, open| capital(open)).await
}

/// A window of the ledger, the latest line first.
#[tauri::command]
#[specta::specta]
pub async fn ledger_page(desk: Shared<'_>, query: LedgerQuery) -> Answer<LedgerPage> {
    desk.with(move |_, open| ledger(open, &query)).await
}

/// Asks where to, and writes the lines that match; null when the dialog was left.
#[tauri::command]
#[specta::specta]
pub async fn export_ledger(desk: Shared<'_>, sheet: LedgerExport) -> Answer<Option<Printed>> {
    let files = Files::Sheet(sheet.form.into());
    let job = move |open: &mut Open| export::Job::of(open, &sheet);
    sheet::save(desk, files, job, export::Job::file_name, export::Job::write).await
}

fn capital(open: &mut Open) -> Answer<CapitalPage> {
    let (register, on) = (open.register()?, open.coop.today());
    let currency = register.coop.currency;
    let capital = Capital::of(&register, on, LARGEST);
    let (known, joint) = (by_id(&register), joint_holders(&open.coop, &register, open.coop.today())?);
    let with = |id: MemberId| joint.get(&id).cloned().unwrap_or_default();
    let classes = capital.classes.iter().map(|own| ClassStock {
        class_id: own.class.to_string(),
        holders: own.holders.into(),
        stock: stock(&own.holding, currency),
        terms: register.class(own.class).and_then(|class| class.terms_on(on)).map(|t| settings::shape(t, currency)),
    });
    let largest = capital.largest.iter().filter_map(|stake| {
        Some(StakeLine {
            member: page::named(known.get(&stake.member)?),
            joint: with(stake.member),
            stock: stock(&stake.holding, currency),
            percent: percent(stake.holding.subscribed, capital.whole.subscribed),
            part: stake.most.map(|(part, _)| part.to_string()).unwrap_or_default(),
            most: stake.most.map(|(_, most)| most.plain(currency)).unwrap_or_default(),
            above: stake.is_above(),
        })
    });
    let unpaid = capital.unpaid.iter().take(FIRST).filter_map(|(id, unpaid)| {
        Some(UnpaidLine {
            member: page::named(known.get(id)?),
            class_id: unpaid.class.to_string(),
            owed: unpaid.owed().plain(currency),
            since: unpaid.since.to_string(),
        })
    });
    let to_settle = capital.to_settle.iter().take(FIRST).filter_map(|waits| {
        Some(SettleLine {
            member: page::named(known.get(&waits.member)?),
            joint: with(waits.member),
            units: waits.holding.units.into(),
            paid: waits.holding.paid.plain(currency),
            died: waits.died,
        })
    });
    Ok(CapitalPage {
        whole: stock(&capital.whole, currency),
        holders: capital.holders.into(),
        classes: classes.collect(),
        largest: largest.collect(),
        unpaid: unpaid.collect(),
        unpaid_count: capital.unpaid.len().into(),
        to_settle: to_settle.collect(),
        to_settle_count: capital.to_settle.len().into(),
        to_settle_units: capital.to_settle.iter().map(|waits| waits.holding.units).sum::<i64>().into(),
    })
}

fn ledger(open: &mut Open, query: &LedgerQuery) -> Answer<LedgerPage> {
    let register = open.register()?;
    let currency = register.coop.currency;
    let joint = joint_holders(&open.coop, &register, open.coop.today())?;
    let found = movements(&register, &sought(&query.filter)?);
    let (units, paid) = together(found.iter().map(|(_, entry)| *entry));
    let wanted = found.iter().skip(query.offset.count()).take(query.limit.count().min(MOST_ROWS));
    let rows = wanted.map(|(member, entry)| {
        Ok(LedgerLine {
            member: page::named(member),
            joint: joint.get(&member.id).cloned().unwrap_or_default(),
            entry: page::share_line(open, entry, &member.shares, currency)?,
        })
    });
    let total: Whole = found.len().into();
    Ok(LedgerPage { rows: rows.collect::<Answer<_>>()?, total, units: units.into(), paid: paid.plain(currency) })
}

fn sought(filter: &LedgerFilter) -> Answer<Sought> {
    Ok(Sought {
        class: filter.class_id.as_deref().map(class).transpose()?,
        kind: filter.kind.map(Into::into),
        member: filter.member_id.as_deref().map(member).transpose()?,
        from: maybe_day(filter.from.as_deref())?,
        to: maybe_day(filter.to.as_deref())?,
    })
}

fn by_id(register: &Register) -> HashMap<MemberId, &Member> {
    register.members.iter().map(|member| (member.id, member)).collect()
}

fn stock(held: &Holding, currency: Currency) -> Stock {
    Stock {
        units: held.units.into(),
        subscribed: held.subscribed.plain(currency),
        paid: held.paid.plain(currency),
        owed: held.owed().plain(currency),
    }
}

/// Per cent with one decimal, rounded down.
fn percent(part: Money, whole: Money) -> String {
    let tenths = i128::from(part.0) * 1000 / i128::from(whole.0.max(1));
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_the_capital_is_told_in_tenths_of_a_per_cent() {
        assert_eq!(percent(Money(150_000), Money(5_527_500)), "2.7");
        assert_eq!(percent(Money(1), Money(1)), "100.0");
        assert_eq!(percent(Money(0), Money(0)), "0.0");
    }
}
