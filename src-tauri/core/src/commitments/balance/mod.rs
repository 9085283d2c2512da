//! Where somebody stands, and why: one sum for a member or those who live together, on any day.
//!
//! Balance = done and received - required - given, so behind is below zero. Periods are walked from the first one;
//! what is left of each is carried into the next, within the caps.

mod account;
mod ask;
mod held;
mod homes;
mod line;
mod order;
mod tally;
mod worked;

pub use account::Account;
pub use held::unit_on;
pub use homes::Homes;
pub use line::{Balance, Line, Why, Year};
pub use worked::{Uncounted, Worked};

use super::span::{Span, after, before};
use super::{Amnesty, Book, Opening, Rules};
use crate::hands::by_parts;
use crate::ids::HouseholdId;
use crate::members::Member;
use account::{ALWAYS, Part};
use ask::{Ask, Lived, Term, ask};
use chrono::{Datelike, NaiveDate};
use held::{Bound, Stretch, held_before, rules_on, same_frame, stretches};
use homes::Known;
use rustc_hash::FxHashMap;
use tally::{Ground, Tally, tally};

/// A member's balance: its own, or that of those it lives with where the commitment is a household's.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// Who.
    pub member: &'a Member,
    /// The household that owes together; none where the member owes alone.
    pub household: Option<HouseholdId>,
    /// Where it stands.
    pub balance: Balance,
}

/// Where every member stands at the end of a day, in the order given.
pub fn balances<'a>(book: &Book, members: &'a [Member], as_of: NaiveDate) -> Vec<Row<'a>> {
    let homes = Homes::new(book, members, as_of);
    // Each member's sum is its own.
    by_parts(members, |_, members| {
        let mut ended = Known::default();
        let mut known: FxHashMap<HouseholdId, Balance> = FxHashMap::default();
        let row = |member: &'a Member| {
            let household = homes.household_of(member.id);
            let mut balance = || homes.account_knowing(member, &mut ended).balance();
            let balance = match household {
                Some(home) => known.entry(home).or_insert_with(balance).clone(),
                None => balance(),
            };
            Row { member, household, balance }
        };
        members.iter().map(row).collect()
    })
}

/// The rules of a day; where none hold, those that held last, or will first.
fn rules_near<'a>(held: &[Stretch<'a>], on: NaiveDate) -> Option<&'a Rules> {
    let coming = || held.first().map(|s| &s.policy.rules);
    rules_on(held, on).or_else(|| held_before(held, on)).or_else(coming)
}

/// Someone's way through the periods.
struct Walk<'w, 'a> {
    account: &'w Account<'a>,
    stretches: Vec<Stretch<'a>>,
    /// The same as if nobody had ever moved; none where nobody did.
    unmoved: Option<Vec<Stretch<'a>>>,
    as_of: NaiveDate,
    /// The first day of belonging to any class.
    joined: NaiveDate,
}

/// One period, summed up.
struct Closed<'a> {
    term: Term<'a>,
    /// Caps, tolerance and effects, as they hold on its last day or on the day asked about.
    rules: &'a Rules,
    ask: Ask,
    carried: i64,
    /// Done and received less given and penalties, with what was carried and forgiven.
    credit: i64,
    tally: Tally,
}

/// Where the walk has come to.
struct Reached<'a> {
    term: Term<'a>,
    /// What happened from this day on belongs to it.
    since: NaiveDate,
    /// What was carried into it, and what was left over before caps.
    carried: i64,
    left: i64,
    past: Vec<Closed<'a>>,
}

impl Closed<'_> {
    /// What is left of it, ahead or behind, within the debt cap.
    fn left(&self) -> i64 {
        let left = self.credit - self.ask.required;
        self.rules.debt_cap.map_or(left, |cap| left.max(-cap))
    }

    /// What of that is carried on.
    fn carries(&self) -> i64 {
        carries(self.left(), self.rules)
    }
}

fn carries(left: i64, rules: &Rules) -> i64 {
    let ahead = rules.bank_cap.map_or(left, |cap| left.min(cap));
    rules.debt_cap.map_or(ahead, |cap| ahead.max(-cap))
}

impl<'w, 'a> Walk<'w, 'a> {
    fn new(account: &'w Account<'a>) -> Self {
        let Account { book, as_of, parts, .. } = account;
        let moved = parts.iter().any(|part| part.span != ALWAYS);
        let unmoved = moved.then(|| {
            let whole: Vec<Part> = parts.iter().map(|part| Part { span: ALWAYS, ..*part }).collect();
            stretches(book, &whole)
        });
        Self { account, stretches: stretches(book, parts), unmoved, as_of: *as_of, joined: account.joined() }
    }

    fn parts(&self) -> &'w [Part<'a>] {
        &self.account.parts
    }

    /// What is asked in a period.
    fn ask(&self, term: &Term, tell: &mut dyn FnMut(Line)) -> Ask {
        let unmoved = self.unmoved.as_ref().unwrap_or(&self.stretches);
        ask(term, Lived { stretches: &self.stretches, unmoved }, self.parts(), tell)
    }

    fn balance(&self) -> Balance {
        match self.reached() {
            Some(r) => self.sum_up(r.term, r.since, (r.carried, r.left), &r.past),
            None => self.unasked(),
        }
    }

    /// Walks to the period of the day asked about; none where nothing was ever asked.
    fn reached(&self) -> Option<Reached<'a>> {
        let start = self.stretches.first().map(|s| s.span.first)?;
        // The book kept before says where they stood: what lies before its period is not asked again.
        let opened = self.openings().map(|o| o.on).max();
        let at = opened.map_or(start, |on| on.max(start));
        let first = self.term(at, None);
        let mut term = self.term(first.natural.first.max(self.cut_before(at)), None);
        // What was done before anything was asked counts for nothing asked later: an opening says where they stood.
        // Before the first period it is told as of someone of whom nothing is asked.
        let begun = term.span.first <= self.as_of;
        let mut since = if begun { term.span.first } else { UNASKED.period.around(self.as_of, self.joined).first };
        let opening: i64 = self
            .openings()
            .filter(|o| o.on >= term.span.first && o.unit == term.rules.unit || Some(o.on) == opened)
            .map(|o| o.units)
            .sum();
        let (mut carried, mut left) = (opening, opening);
        let mut past: Vec<Closed> = Vec::new();
        loop {
            let more = self.stretches.iter().any(|s| s.span.last > term.span.last);
            if term.span.last >= self.as_of || !more {
                return Some(Reached { term, since, carried, left, past });
            }
            let closed = self.close(term, since, term.span.last, carried, &mut |_| ());
            let next = self.term(after(term.span.last), Some(closed.rules));
            left = closed.left();
            carried = closed.carries();
            if next.rules.unit != term.rules.unit {
                (carried, left) = (0, 0); // hours are not sessions
            }
            past.push(closed);
            since = next.span.first;
            term = next;
        }
    }

    /// Where they stood by the book kept before.
    fn openings(&self) -> impl Iterator<Item = &'a Opening> {
        self.parts().iter().flat_map(|part| part.facts.openings).filter(|opening| opening.on <= self.as_of)
    }

    /// The day of the last change to another kind of period by a day.
    fn cut_before(&self, at: NaiveDate) -> NaiveDate {
        let here = rules_on(&self.stretches, at);
        let other = |s: &&Stretch| s.span.last < at && here.is_some_and(|rules| !same_frame(rules, &s.policy.rules));
        self.stretches.iter().filter(other).map(|s| after(s.span.last)).max().unwrap_or(NaiveDate::MIN)
    }

    /// The period a day begins. Where nothing holds on that day, the rules that hold next in it, or held last.
    fn term(&self, at: NaiveDate, last: Option<&'a Rules>) -> Term<'a> {
        let coming = || {
            let next = self.stretches.iter().find(|s| s.span.first > at)?;
            let rules = &next.policy.rules;
            let near = last.is_none() || rules.period.around(next.span.first, self.joined).first <= at;
            near.then_some(rules)
        };
        let latest = || self.stretches.iter().rfind(|s| s.span.last < at).map(|s| &s.policy.rules);
        let rules = rules_on(&self.stretches, at).or_else(coming).or(last).or_else(latest).unwrap_or(UNASKED);
        let natural = rules.period.around(at, self.joined);
        let mut span = Span { first: at, last: natural.last };
        for day in self.stretches.iter().flat_map(|s| [s.span.first, after(s.span.last)]) {
            if at < day && day <= span.last && rules_on(&self.stretches, day).is_some_and(|r| !same_frame(r, rules)) {
                span.last = before(day);
            }
        }
        Term { span, natural, rules }
    }

    /// Sums a period up: what happened in it from `since` to `until`.
    fn close(
        &self,
        term: Term<'a>,
        since: NaiveDate,
        until: NaiveDate,
        carried: i64,
        tell: &mut dyn FnMut(Line),
    ) -> Closed<'a> {
        let latest = until.min(term.span.last);
        let bound = Bound { stretches: &self.stretches, otherwise: term.rules };
        let rules = bound.on(latest);
        let window = Span { first: since, last: until };
        let forgiven = self.forgiven(Span { last: latest, ..window }, carried, tell);
        let mut asked = Vec::new();
        let mut ask = self.ask(&term, &mut |line| asked.push(line));
        let before = carried + forgiven;
        // What is asked in a period is debited on its first day, by the rules of that day.
        let frozen = term.rules.freeze_at.is_some_and(|freeze| before <= freeze) && ask.required > 0;
        if frozen {
            asked = vec![Line { units: 0, why: Why::Frozen { spared: ask.required } }];
        }
        asked.into_iter().for_each(&mut *tell);
        let ground = self.ground(bound, &term, &ask);
        let start = before - if frozen { 0 } else { ask.required };
        let tally = tally(ground, window, Some(start), tell);
        if frozen {
            ask = Ask::default();
        }
        Closed { term, rules, carried, credit: before + tally.credit, ask, tally }
    }

    fn ground<'g>(&'g self, bound: Bound<'g, 'a>, term: &'g Term<'a>, ask: &'g Ask) -> Ground<'g, 'a> {
        Ground { bound, parts: self.parts(), brought: &self.account.brought, term, ask }
    }

    /// What assemblies forgave in a period of what was carried into it.
    fn forgiven(&self, window: Span, carried: i64, tell: &mut dyn FnMut(Line)) -> i64 {
        let mut sum = 0;
        for amnesty in self.amnesties(window) {
            let units = (-carried - sum).max(0).min(amnesty.most.unwrap_or(i64::MAX));
            if units > 0 {
                sum += units;
                tell(Line { units, why: Why::Amnesty { on: amnesty.on } });
            }
        }
        sum
    }

    /// What assemblies forgave of what is left open after the last period: of those who left nothing is carried on.
    fn forgiven_after(&self, term: Term<'a>, since: NaiveDate, carried: i64, tell: &mut dyn FnMut(Line)) -> i64 {
        let mut sum = 0;
        for amnesty in self.amnesties(Span { first: after(term.span.last), last: self.as_of }) {
            let left = self.close(term, since, amnesty.on, carried, &mut |_| ()).left() + sum;
            let units = (-left).max(0).min(amnesty.most.unwrap_or(i64::MAX));
            if units > 0 {
                sum += units;
                tell(Line { units, why: Why::Amnesty { on: amnesty.on } });
            }
        }
        sum
    }

    /// The amnesties of some days for those who owe together.
    fn amnesties(&self, days: Span) -> impl Iterator<Item = &'a Amnesty> {
        self.account.amnesties(days)
    }

    /// The period asked about, line by line.
    fn sum_up(&self, term: Term<'a>, since: NaiveDate, (carried, left): (i64, i64), past: &[Closed]) -> Balance {
        let mut lines = Vec::with_capacity(4);
        if carried != 0 || left != 0 {
            let opened = if past.is_empty() { self.openings().map(|o| o.on).max() } else { None };
            lines.push(Line { units: carried, why: Why::Carried { until: before(term.span.first), left, opened } });
        }
        // Who has not begun yet is asked nothing; who left goes on paying off what is open.
        let begun = term.span.first <= self.as_of;
        let mut now = self.close(term, since, self.as_of, carried, &mut |line| lines.push(line));
        if !begun {
            lines.retain(|l| !matches!(l.why, Why::Asked { .. } | Why::PartTime { .. } | Why::Waived { .. }));
            now.ask = Ask::default();
        }
        let open = now.credit - now.ask.required;
        let left = now.left();
        if left != open {
            let cap = now.rules.debt_cap.unwrap_or_default();
            lines.push(Line { units: left - open, why: Why::DebtCap { cap } });
        }
        let forgiven = self.forgiven_after(term, since, carried, &mut |line| lines.push(line));
        let balance = left + forgiven;
        if forgiven > 0 {
            now.credit += balance - open;
        }
        let in_order_until = if begun {
            self.in_order_until(&now, past)
        } else {
            self.ahead(now.carries(), term.rules, term.span.first)
        };
        let due = now.ask.due(&term, self.as_of);
        let effects = now.rules.effects;
        let late = in_order_until.is_some_and(|until| {
            until.checked_add_days(chrono::Days::new(effects.grace_days.into())).is_some_and(|day| self.as_of > day)
        });
        Balance {
            unit: term.rules.unit,
            as_of: self.as_of,
            period: term.span,
            required: now.ask.required,
            due,
            done: now.tally.done,
            balance,
            waiting: now.tally.waiting,
            uncounted: now.tally.uncounted,
            lines,
            year: self.year(&now, due, past),
            asked: self.stretches.iter().any(|s| s.policy.rules.amount > 0),
            in_order_until,
            frozen: now.rules.freeze_at.is_some_and(|freeze| balance <= freeze),
            may_vote: !(late && effects.no_vote),
            may_use: !(late && effects.no_services),
        }
    }

    /// The year of the day asked about: periods that begin in it, of the same unit, and the one at hand.
    fn year(&self, now: &Closed, due: i64, past: &[Closed]) -> Year {
        let begun =
            |c: &&Closed| c.term.span.first.year() == self.as_of.year() && c.term.rules.unit == now.term.rules.unit;
        let year = Year { required: now.ask.required, due, done: now.tally.done };
        past.iter().filter(begun).fold(year, |year, closed| Year {
            required: year.required + closed.ask.required,
            due: year.due + closed.ask.required,
            done: year.done + closed.tally.done,
        })
    }

    /// Of someone of whom nothing was ever asked: what was done this year.
    fn unasked(&self) -> Balance {
        let span = UNASKED.period.around(self.as_of, self.joined);
        let window = Span { last: self.as_of, ..span };
        let mut lines = Vec::new();
        let term = Term { span, natural: span, rules: UNASKED };
        let bound = Bound { stretches: &[], otherwise: UNASKED };
        let ask = Ask::default();
        let ground = self.ground(bound, &term, &ask);
        let tally = tally(ground, window, Some(0), &mut |line| lines.push(line));
        Balance {
            unit: UNASKED.unit,
            as_of: self.as_of,
            period: span,
            required: 0,
            due: 0,
            done: tally.done,
            balance: tally.credit,
            waiting: tally.waiting,
            uncounted: tally.uncounted,
            lines,
            year: Year { done: tally.done, ..Year::default() },
            asked: false,
            in_order_until: None,
            frozen: false,
            may_vote: true,
            may_use: true,
        }
    }
}

/// The rules of those of whom nothing is asked.
static UNASKED: &Rules = &Rules::NOTHING;
