//! Arrears: who owes how much, for how long.

use super::asked_day;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::payments::{AgedSums, ArrearsPage, ArrearsQuery, OwingRow};
use chrono::NaiveDate;
use minga_core::ids::MemberId;
use minga_core::members::{Member, StatusKind};
use minga_core::money::{Currency, Money};
use minga_core::payments::{Age, Aged, Owing};
use minga_core::register::Register;
use minga_core::text::folded;
use std::collections::HashMap;

/// A window of them.
pub fn page(open: &mut Open, query: &ArrearsQuery) -> Answer<ArrearsPage> {
    let on = asked_day(open, query.as_of.as_deref())?;
    let (register, arrears) = (open.register()?, open.arrears(on)?);
    let currency = register.coop.currency;
    let members = by_id(&register);
    let words: Vec<String> = folded(&query.search).split_whitespace().map(str::to_owned).collect();
    let age = query.age.map(Age::from);
    let wanted = |owing: &&Owing| {
        age.is_none_or(|age| owing.aged.of(age) > Money::ZERO)
            && (words.is_empty() || members.get(&owing.member).is_some_and(|member| matches(member, &words)))
    };
    let found: Vec<&Owing> = arrears.owing.iter().filter(wanted).collect();
    let (mut aged, mut credit) = (Aged::default(), Money::ZERO);
    for owing in &found {
        aged.plus(&owing.aged);
        credit.0 += owing.credit.0;
    }
    let rows = found.iter().skip(query.offset.count()).take(query.limit.count());
    Ok(ArrearsPage {
        on: on.to_string(),
        rows: rows.filter_map(|owing| Some(row(owing, members.get(&owing.member)?, on, currency))).collect(),
        total: found.len().into(),
        sums: sums(&aged, credit, currency),
        all: sums(&arrears.aged, arrears.credit, currency),
        late: arrears.owing.iter().filter(|owing| owing.aged.late() > Money::ZERO).count().into(),
    })
}

/// Members by identity.
pub fn by_id(register: &Register) -> HashMap<MemberId, &Member> {
    register.members.iter().map(|member| (member.id, member)).collect()
}

/// Sums as they cross.
pub fn sums(aged: &Aged, credit: Money, currency: Currency) -> AgedSums {
    AgedSums {
        ages: Age::ALL.map(|age| aged.of(age).plain(currency)).to_vec(),
        late: aged.late().plain(currency),
        total: aged.total().plain(currency),
        credit: credit.plain(currency),
    }
}

fn row(owing: &Owing, member: &Member, on: NaiveDate, currency: Currency) -> OwingRow {
    OwingRow {
        id: member.id.to_string(),
        number: member.number.into(),
        listed: member.profile.name.listed(),
        former: member.status(on).kind == StatusKind::Former,
        sums: sums(&owing.aged, owing.credit, currency),
        since: owing.since.map(|day| day.to_string()),
    }
}

/// Whether a name or the number begins so.
fn matches(member: &Member, words: &[String]) -> bool {
    let said = folded(&format!("{} {}", member.number, member.profile.name.listed()));
    words.iter().all(|word| said.contains(word))
}
