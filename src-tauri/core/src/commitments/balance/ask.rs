//! What is asked in a period: policies by their days, less the days someone was not there, less waivers.
//!
//! Pro rata and waivers round each line to the whole unit in the member's favour: what is asked rounds down, what
//! is spared rounds up. Sums are exact before that.

use super::account::Part;
use super::held::{Stretch, asks_more};
use super::line::{Line, Why};
use crate::commitments::span::{Span, after, before};
use crate::commitments::{Due, Policy, ProRata, Rules, Several, Waiver};
use crate::ids::ClassId;
use chrono::NaiveDate;

/// The least number that 1 to 31 all divide: a month begun counts whole, shared by the days held of it.
const DAYS_OF_MONTHS: i128 = 72_201_776_446_800;
/// The least number that 1 to 16 all divide: those who live together share one commitment in equal parts.
const HEADS: i128 = 720_720;
const PERCENT: i128 = 100;

/// A period as somebody lives it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Term<'a> {
    /// The days counted.
    pub span: Span,
    /// The whole period by the calendar; longer where the rules were replaced by others inside it.
    pub natural: Span,
    /// The rules on its first day.
    pub rules: &'a Rules,
}

/// Days on which one policy asks.
#[derive(Clone, Copy, Debug)]
struct Piece<'a> {
    span: Span,
    policy: &'a Policy,
    reach: Span,
}

/// What is asked a day, as exact parts: what falls due day by day is read from it.
#[derive(Clone, Copy, Debug)]
struct Flow {
    span: Span,
    a_day: i128,
}

/// What is asked in a period.
#[derive(Clone, Debug, Default)]
pub(super) struct Ask {
    /// In whole units.
    pub required: i64,
    /// The one flow of a period that is as plain as most are.
    plain: Option<Flow>,
    flows: Vec<Flow>,
}

impl Ask {
    /// Due by the end of a day.
    pub fn due(&self, term: &Term, on: NaiveDate) -> i64 {
        let flows = || self.plain.iter().chain(&self.flows);
        let Some(last) = flows().map(|f| f.span.last).max() else { return 0 };
        if on >= last || on >= term.span.last {
            return self.required;
        }
        match term.rules.due {
            Due::PeriodEnd => 0,
            Due::EvenPace => {
                let until = Span { first: term.span.first, last: on };
                let whole: i128 = flows().map(|f| f.a_day * i128::from(f.span.days())).sum();
                let part: i128 = flows().map(|f| f.a_day * i128::from(f.span.common(until))).sum();
                if whole <= 0 { 0 } else { narrow(i128::from(self.required) * part / whole) }
            }
        }
    }

    /// What of it is asked on some days: all of it where they are all.
    pub fn on(&self, days: &[Span]) -> i64 {
        let flows = || self.plain.iter().chain(&self.flows);
        let whole: i128 = flows().map(|f| f.a_day * i128::from(f.span.days())).sum();
        let of = |f: &Flow| f.a_day * i128::from(days.iter().map(|d| f.span.common(*d)).sum::<i64>());
        let part: i128 = flows().map(of).sum();
        if whole <= 0 { 0 } else { narrow(i128::from(self.required) * part / whole) }
    }
}

/// When policies hold for those of an account.
#[derive(Clone, Copy)]
pub(super) struct Lived<'w, 'a> {
    /// On the days that belong to it.
    pub stretches: &'w [Stretch<'a>],
    /// On all their days, wherever they lived: what is asked of a whole period, or month, is shared by them among the
    /// accounts of one that moves.
    pub unmoved: &'w [Stretch<'a>],
}

/// Works out what is asked in a period, handing each line to `tell`.
pub(super) fn ask(term: &Term, lived: Lived, parts: &[Part], tell: &mut dyn FnMut(Line)) -> Ask {
    if let Some(plain) = plain(term, lived.stretches, parts, tell) {
        return plain;
    }
    let mut asked = Ask::default();
    let moved = !std::ptr::eq(lived.stretches, lived.unmoved);
    let unmoved = if moved { within(term.span, lived.unmoved) } else { Vec::new() };
    let within = within(term.span, lived.stretches);
    if within.is_empty() {
        return asked;
    }
    let mut spared = Spared::default();
    for (nth, group) in groups(term.rules.several, &within).into_iter().enumerate() {
        let pieces = pieces(&within, group);
        let pace = if moved { Pace::new(term, &self::pieces(&unmoved, group)) } else { Pace::new(term, &pieces) };
        for (at, piece) in pieces.iter().enumerate() {
            if pieces[..at].iter().all(|p| p.policy.id != piece.policy.id) {
                asked.required += gross(term, &pace, &pieces, piece, tell);
            }
            asked.flows.push(Flow { span: piece.span, a_day: i128::from(piece.policy.rules.amount) * PERCENT * HEADS });
        }
        for (who, part) in parts.iter().enumerate() {
            if !part.facts.waivers.is_empty() {
                let heads = Heads { within: &within, who };
                spare(heads, part.facts.waivers, (nth, &pieces, &pace), &mut spared, &mut asked.flows);
            }
        }
    }
    for (_, waiver, days, over, under) in spared.0 {
        let units = narrow(ceil(over, under)).min(asked.required);
        if units > 0 {
            asked.required -= units;
            let why = Why::Waived { waiver: waiver.id, reason: waiver.reason, percent: waiver.percent, days };
            tell(Line { units, why });
        }
    }
    asked
}

/// What of stretches lies in a span.
fn within<'a>(span: Span, stretches: &[Stretch<'a>]) -> Vec<Stretch<'a>> {
    stretches.iter().filter_map(|s| s.span.and(span).map(|span| Stretch { span, ..*s })).collect()
}

/// A whole period under one policy, with nothing waived: most are, and a hundred thousand members have many of them.
fn plain(term: &Term, stretches: &[Stretch], parts: &[Part], tell: &mut dyn FnMut(Line)) -> Option<Ask> {
    let mut within = stretches.iter().filter(|s| s.span.and(term.span).is_some());
    let one = within.next()?;
    let whole = term.span == term.natural && one.span.and(term.span) == Some(term.span) && within.next().is_none();
    let waived =
        || parts.iter().flat_map(|p| p.facts.waivers).any(|w| Span::new(w.from, w.to).and(term.span).is_some());
    if !whole || waived() {
        return None;
    }
    let (class, amount, span) = (one.policy.class, one.policy.rules.amount, term.span);
    tell(Line { units: -amount, why: Why::Asked { class, amount, span, whole } });
    let flow = Flow { span, a_day: i128::from(amount) * PERCENT * HEADS };
    Some(Ask { required: amount, plain: Some(flow), flows: Vec::new() })
}

/// What one policy asks, and what of it falls away for days that are not held. Answers what is left.
fn gross(term: &Term, pace: &Pace, pieces: &[Piece], of: &Piece, tell: &mut dyn FnMut(Line)) -> i64 {
    let (class, amount) = (of.policy.class, of.policy.rules.amount);
    let mine = || pieces.iter().filter(|p| p.policy.id == of.policy.id).map(|p| p.span);
    let share: i128 = mine().map(|span| pace.weigh(span)).sum();
    let reach = of.reach.and(term.span).unwrap_or(of.span);
    let all = pace.weigh_reach(reach).filter(|all| *all > share).unwrap_or(share);
    let asked = narrow(i128::from(amount) * all / pace.whole());
    let span = if all == share { of.span } else { reach };
    let whole = i128::from(amount) * all == i128::from(amount) * pace.whole();
    tell(Line { units: -asked, why: Why::Asked { class, amount, span, whole } });
    let less = narrow(ceil(i128::from(amount) * (all - share), pace.whole())).min(asked);
    if less > 0 {
        let days = reach.days() - mine().map(Span::days).sum::<i64>();
        tell(Line { units: less, why: Why::PartTime { class, days } });
    }
    asked - less
}

/// What waivers spare, exactly: of which group, the waiver, its days, and the sum as a fraction. Each rounds once.
#[derive(Default)]
struct Spared<'a>(Vec<(usize, &'a Waiver, i64, i128, i128)>);

/// One of those who owe together.
#[derive(Clone, Copy)]
struct Heads<'a> {
    within: &'a [Stretch<'a>],
    who: usize,
}

impl Heads<'_> {
    /// The part of one, of [`HEADS`], on a day; nothing where that one is not among them.
    fn part(self, on: NaiveDate) -> i128 {
        let mut heads: Vec<usize> = self.within.iter().filter(|s| s.span.holds(on)).map(|s| s.who).collect();
        heads.sort_unstable();
        heads.dedup();
        if heads.contains(&self.who) { ceil(HEADS, i128::try_from(heads.len()).unwrap_or(HEADS)) } else { 0 }
    }
}

/// Adds what one member's waivers spare. Where two overlap the greater holds, of equal ones the earlier.
fn spare<'a>(
    heads: Heads,
    waivers: &'a [Waiver],
    (group, pieces, pace): (usize, &[Piece], &Pace),
    spared: &mut Spared<'a>,
    flows: &mut Vec<Flow>,
) {
    let spans = || waivers.iter().map(|w| Span::new(w.from, w.to)).chain(heads.within.iter().map(|s| s.span));
    for piece in pieces {
        let edges = edges(piece.span, spans());
        for part in edges.windows(2).map(|e| Span { first: e[0], last: before(e[1]) }) {
            let held = waivers.iter().filter(|w| Span::new(w.from, w.to).holds(part.first));
            let Some(waiver) = held.reduce(|most, w| if w.percent > most.percent { w } else { most }) else {
                continue;
            };
            let a_day = i128::from(piece.policy.rules.amount) * i128::from(waiver.percent) * heads.part(part.first);
            if a_day == 0 {
                continue;
            }
            flows.push(Flow { span: part, a_day: -a_day });
            let over = a_day * pace.weigh(part);
            match spared.0.iter_mut().find(|(of, w, ..)| w.id == waiver.id && *of == group) {
                Some((_, _, days, sum, _)) => {
                    *days += part.days();
                    *sum += over;
                }
                None => spared.0.push((group, waiver, part.days(), over, pace.whole() * PERCENT * HEADS)),
            }
        }
    }
}

/// Which classes are counted together: all of them where the greatest holds, each alone where they add up.
fn groups(several: Several, within: &[Stretch]) -> Vec<Option<ClassId>> {
    match several {
        Several::Greatest => vec![None],
        Several::Sum => {
            let mut classes: Vec<_> = within.iter().map(|s| Some(s.policy.class)).collect();
            classes.sort_unstable();
            classes.dedup();
            classes
        }
    }
}

/// The days of a group, each under the policy that asks most on it.
fn pieces<'a>(within: &[Stretch<'a>], group: Option<ClassId>) -> Vec<Piece<'a>> {
    let mine = || within.iter().filter(|s| group.is_none_or(|class| s.policy.class == class));
    let piece = |s: &Stretch<'a>, span| Piece { span, policy: s.policy, reach: s.reach };
    if mine().count() == 1 {
        return mine().map(|s| piece(s, s.span)).collect();
    }
    let around = Span {
        first: mine().map(|s| s.span.first).min().unwrap_or(NaiveDate::MIN),
        last: mine().map(|s| s.span.last).max().unwrap_or(NaiveDate::MIN),
    };
    let mut pieces: Vec<Piece<'a>> = Vec::new();
    let edges = edges(around, mine().map(|s| s.span));
    for part in edges.windows(2).map(|e| Span { first: e[0], last: before(e[1]) }) {
        let held = mine().filter(|s| s.span.holds(part.first));
        let more = |s: &Stretch, t: &Stretch| asks_more(&s.policy.rules, &t.policy.rules);
        let Some(most) = held.reduce(|most, s| if more(s, most) { s } else { most }) else { continue };
        match pieces.last_mut() {
            Some(p) if p.policy.id == most.policy.id && after(p.span.last) == part.first => p.span.last = part.last,
            _ => pieces.push(piece(most, part)),
        }
    }
    pieces
}

/// The days on which something begins within a span, its own first day and the day after it.
pub(super) fn edges(around: Span, spans: impl Iterator<Item = Span>) -> Vec<NaiveDate> {
    let mut days = vec![around.first, after(around.last)];
    for span in spans.filter_map(|s| s.and(around)) {
        days.extend([span.first, after(span.last)]);
    }
    days.sort_unstable();
    days.dedup();
    days
}

/// How much of a period's amount some days are: exact parts of [`Pace::whole`].
enum Pace {
    Days(i128),
    /// Each month with its days, and the days held of it.
    Months(Vec<(Span, i64)>),
    /// The days held.
    Whole(i128),
}

impl Pace {
    fn new(term: &Term, pieces: &[Piece]) -> Self {
        let held = |of: Span| pieces.iter().map(|p| p.span.common(of)).sum::<i64>();
        // Rules replaced by others of another period: each part by its days.
        let cut = term.span != term.natural;
        match term.rules.pro_rata {
            ProRata::Months if !cut => Self::Months(term.natural.months().map(|m| (m, held(m))).collect()),
            ProRata::None if !cut => Self::Whole(i128::from(held(term.natural).max(1))),
            _ => Self::Days(i128::from(term.natural.days())),
        }
    }

    /// The whole amount of a period.
    fn whole(&self) -> i128 {
        match self {
            Self::Days(days) | Self::Whole(days) => *days,
            Self::Months(months) => DAYS_OF_MONTHS * i128::try_from(months.len().max(1)).unwrap_or(1),
        }
    }

    /// Days held.
    fn weigh(&self, span: Span) -> i128 {
        match self {
            Self::Days(_) | Self::Whole(_) => i128::from(span.days()),
            Self::Months(months) => {
                let part = |(month, held): &(Span, i64)| match span.common(*month) {
                    0 => 0,
                    days => i128::from(days) * DAYS_OF_MONTHS / i128::from((*held).max(1)),
                };
                months.iter().map(part).sum()
            }
        }
    }

    /// Days a policy holds, whether or not the member was there; none where that does not matter.
    fn weigh_reach(&self, span: Span) -> Option<i128> {
        match self {
            Self::Days(_) => Some(i128::from(span.days())),
            Self::Whole(_) => None,
            Self::Months(months) => {
                let part = |m: &Span| i128::from(span.common(*m)) * DAYS_OF_MONTHS / i128::from(m.days());
                Some(months.iter().map(|(month, _)| part(month)).sum())
            }
        }
    }
}

fn ceil(over: i128, under: i128) -> i128 {
    -((-over).div_euclid(under))
}

/// Amounts are bounded where they are written, so that this never cuts.
fn narrow(units: i128) -> i64 {
    i64::try_from(units).unwrap_or(if units < 0 { i64::MIN } else { i64::MAX })
}
