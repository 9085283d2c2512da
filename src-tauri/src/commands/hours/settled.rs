//! What was settled for a member beside work: amnesties and buy-outs, each with who decided it.

use crate::commands::members::cited;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::settling::{AmnestyLine, BuyOutLine};
use chrono::NaiveDate;
use minga_core::commitments::{Account, Book, Policy, Span};
use minga_core::ids::ClassId;
use minga_core::members::Member;
use minga_store::HoursAround;

/// What an assembly let lapse in a period: of these, or of everyone.
pub fn amnesties(open: &Open, account: &Account, period: Span) -> Answer<Vec<AmnestyLine>> {
    let line = |amnesty: &minga_core::commitments::Amnesty| {
        Ok(AmnestyLine {
            id: amnesty.id.to_string(),
            on: amnesty.on.to_string(),
            everyone: amnesty.member.is_none(),
            most: amnesty.most.map(Into::into),
            decision: cited(open, Some(amnesty.decision))?,
        })
    };
    account.amnesties(period).map(line).collect()
}

/// What was paid for in a period instead of worked.
pub fn buy_outs(open: &Open, around: &HoursAround, account: &Account, period: Span) -> Answer<Vec<BuyOutLine>> {
    let currency = open.coop.coop()?.currency;
    let mut lines = Vec::new();
    for bought in account.buy_outs().filter(|b| period.holds(b.on)) {
        let bound = around.people.iter().find(|member| member.id == bought.member);
        let priced = bound
            .and_then(|member| policies(&around.book, member, bought.on).find(|policy| policy.rules.buy_out.is_some()));
        lines.push(BuyOutLine {
            id: bought.id.to_string(),
            on: bought.on.to_string(),
            units: bought.units.into(),
            unit: bought.unit.into(),
            rate: bought.rate.plain(currency),
            decision: cited(open, priced.and_then(|policy| policy.decision))?,
        });
    }
    lines.sort_by(|a, b| a.on.cmp(&b.on));
    Ok(lines)
}

/// The class whose pledge gives an hour a worth as shares: by the rules of today, or of the last day on which work was
/// done that has one.
pub fn worth_shares(book: &Book, member: &Member, today: NaiveDate) -> Option<ClassId> {
    let worked = book.of(member.id).entries.iter().rev().map(|entry| entry.day);
    let mut days = std::iter::once(today).chain(worked);
    days.find_map(|day| policies(book, member, day).find(|policy| policy.rules.share_value.is_some()))
        .map(|policy| policy.class)
}

/// The policies that bind a member on a day.
fn policies<'a>(book: &'a Book, member: &'a Member, on: NaiveDate) -> impl Iterator<Item = &'a Policy> {
    member.spells.iter().filter(move |spell| spell.holds(on)).filter_map(move |spell| book.policy_on(spell.class, on))
}
