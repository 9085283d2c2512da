//! When a policy holds for somebody: time in a class, while that policy is the class's.

use crate::commitments::span::{Span, before};
use crate::commitments::{Book, Policy, Rules};
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
    /// Of which member of a household, counted from 0.
    pub who: usize,
}

/// All stretches of those who owe together, by first day.
pub(super) fn stretches<'a>(book: &'a Book, members: &[&Member]) -> Vec<Stretch<'a>> {
    let mut all = Vec::with_capacity(2);
    for (who, member) in members.iter().enumerate() {
        for spell in &member.spells {
            // Who left is in no class, whether or not the spell was closed.
            let left = member.standings.iter().filter(|s| s.kind.ends() && s.from >= spell.from).map(|s| s.from).min();
            let last = [spell.to, left].into_iter().flatten().min();
            let spell_span = Span::new(spell.from, last);
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
    held.map(|s| &s.policy.rules).reduce(|most, other| if other.amount > most.amount { other } else { most })
}

/// Whether amounts of both are asked for the same days and counted alike.
pub(super) fn same_frame(a: &Rules, b: &Rules) -> bool {
    a.unit == b.unit && a.period == b.period
}
