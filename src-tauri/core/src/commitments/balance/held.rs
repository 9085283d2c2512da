//! When a policy holds for somebody: time in a class, while that policy is the class's.

use super::account::{ALWAYS, Part};
use crate::commitments::span::{Span, before};
use crate::commitments::{Book, Period, Policy, Rules, Unit};
use crate::members::Member;
use chrono::NaiveDate;

/// Days on which a policy holds for a member.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch<'a> {
    /// The days.
    pub span: Span,
    /// What holds.
    pub policy: &'a Policy,
    /// The days the policy is the class's.
    pub reach: Span,
    /// Of which part of the account, counted from 0.
    pub who: usize,
}

/// All stretches of an account, by first day.
pub(super) fn stretches<'a>(book: &'a Book, parts: &[Part]) -> Vec<Stretch<'a>> {
    let mut all = Vec::with_capacity(2);
    for (who, part) in parts.iter().enumerate() {
        let member = part.member;
        for spell in &member.spells {
            // Who left is in no class, whether or not the spell was closed.
            let left = member.standings.iter().filter(|s| s.kind.ends() && s.from >= spell.from).map(|s| s.from).min();
            let last = [spell.to, left].into_iter().flatten().min();
            let Some(spell_span) = Span::new(spell.from, last).and(part.span) else { continue };
            let policies = book.policies_of(spell.class);
            for (at, policy) in policies.iter().enumerate() {
                let reach = Span::new(policy.from, policies.get(at + 1).map(|next| before(next.from)));
                if let Some(span) = reach.and(spell_span) {
                    all.push(Stretch { span, policy, reach, who });
                }
            }
        }
    }
    all.sort_by_key(|s| s.span.first);
    all
}

/// The rules by which someone is counted on a day: those of the class that asks most then.
pub(super) fn rules_on<'a>(stretches: &[Stretch<'a>], on: NaiveDate) -> Option<&'a Rules> {
    let held = stretches.iter().filter(|s| s.span.holds(on));
    held.map(|s| &s.policy.rules).reduce(|most, other| if asks_more(other, most) { other } else { most })
}

/// Whether rules ask more than others: a day of the one beside a day of the other, whatever their periods.
pub(super) fn asks_more(a: &Rules, b: &Rules) -> bool {
    if a.period == b.period {
        return a.amount > b.amount;
    }
    i128::from(a.amount) * length(b.period) > i128::from(b.amount) * length(a.period)
}

/// How long a period is, months and years as they are on average: in parts of a day.
fn length(period: Period) -> i128 {
    // 400 years of our calendar have 146,097 days.
    match period {
        Period::CalendarYear | Period::FromJoining => 146_097 * 12,
        Period::CalendarMonth => 146_097,
        Period::Cycle { days, .. } => i128::from(days.max(1)) * 400 * 12,
    }
}

/// Whether amounts of both are asked for the same days and counted alike.
pub(super) fn same_frame(a: &Rules, b: &Rules) -> bool {
    a.unit == b.unit && a.period == b.period
}

/// The rules that bind somebody on each day of a period: what happened is judged by those of its own day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bound<'w, 'a> {
    pub stretches: &'w [Stretch<'a>],
    /// The rules of the period, where none of its kind hold or held.
    pub otherwise: &'a Rules,
}

impl<'a> Bound<'_, 'a> {
    /// Those that hold on a day; of who is in no class then, those that held last.
    pub fn on(self, day: NaiveDate) -> &'a Rules {
        let rules = rules_on(self.stretches, day).or_else(|| held_before(self.stretches, day));
        rules.filter(|rules| same_frame(rules, self.otherwise)).unwrap_or(self.otherwise)
    }
}

/// The rules that held last before a day.
pub(super) fn held_before<'a>(stretches: &[Stretch<'a>], day: NaiveDate) -> Option<&'a Rules> {
    let last = stretches.iter().map(|s| s.span.last).filter(|last| *last < day).max()?;
    rules_on(stretches, last)
}

/// What is counted of somebody on a day: by the rules that bind them then, or did last. Of whom nothing is asked, what the co-op
/// counts: sessions where all that is asked of anyone that day are sessions, else minutes.
pub fn unit_on(book: &Book, member: &Member, on: NaiveDate) -> Unit {
    let held = stretches(book, &[Part::new(book, member, ALWAYS)]);
    if let Some(rules) = rules_on(&held, on).or_else(|| held_before(&held, on)) {
        return rules.unit;
    }
    let all = book.policies();
    let replaced =
        |p: &Policy| all.iter().any(|later| later.class == p.class && p.from < later.from && later.from <= on);
    let mut asked = all.iter().filter(|p| p.from <= on && p.rules.amount > 0 && !replaced(p)).peekable();
    let sessions = asked.peek().is_some() && asked.all(|p| p.rules.unit == Unit::Sessions);
    if sessions { Unit::Sessions } else { Unit::Minutes }
}
