//! What happened in a period: work, sessions, gifts, buy-outs, penalties.

use super::account::{Brought, Part};
use super::ask::{Ask, Term, edges};
use super::held::Bound;
use super::line::{Line, Why};
use super::worked::Uncounted;
use crate::commitments::span::{Span, before};
use crate::commitments::{Attendance, Entry, Presence, Purse, Rules, State, Unit, Worker};
use chrono::NaiveDate;

/// The sums of a period, up to the day asked about.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// Work and sessions that count.
    pub done: i64,
    /// Everything together: what it adds to the balance.
    pub credit: i64,
    /// What missed sessions cost and debts that were brought along, each from its day.
    pub penalties: Vec<(NaiveDate, i64)>,
    /// Entered, and not approved yet.
    pub waiting: i64,
    /// Approved, and of a stream or on an asset that does not count.
    pub uncounted: i64,
}

/// What a period is summed up from.
#[derive(Clone, Copy)]
pub(super) struct Ground<'w, 'a> {
    /// The rules of each day.
    pub bound: Bound<'w, 'a>,
    pub parts: &'w [Part<'a>],
    /// What came along from accounts that ended.
    pub brought: &'w [Brought],
    pub term: &'w Term<'a>,
    /// What is asked, or would be where nothing more is debited.
    pub ask: &'w Ask,
}

/// Sums a period up, handing each line to `tell`. `start` is what was carried and forgiven, less what is asked; with
/// none missed sessions cost nothing.
pub(super) fn tally(ground: Ground, window: Span, start: Option<i64>, tell: &mut dyn FnMut(Line)) -> Tally {
    let Ground { parts: all, .. } = ground;
    let unit = ground.bound.otherwise.unit;
    let mut sum = Tally::default();
    let mut line = |units: i64, why: Why, shown: bool| {
        sum.credit += units;
        if shown {
            tell(Line { units, why });
        }
    };
    let brought = || ground.brought.iter().filter(|b| window.holds(b.on) && b.unit == unit);
    brought().for_each(|b| line(b.units, Why::Brought { on: b.on }, b.units != 0));
    let work = work(ground, window);
    line(work.units, Why::Done { entries: work.entries }, work.entries > 0);
    let Beyond { units: beyond, others, most } = beyond(ground, &work.others);
    line(-beyond, Why::BeyondOthers { others, most }, beyond > 0);
    let came = sessions(unit, all, window, Presence::Attended);
    line(came, Why::Attended { sessions: came }, came != 0);
    let excused = sessions(unit, all, window, Presence::Excused);
    line(excused, Why::Excused { sessions: excused }, excused != 0);
    let penalties = start.map(|start| missed(ground, window, start)).unwrap_or_default();
    let penalty: i64 = penalties.iter().map(|(_, units)| units).sum();
    line(-penalty, Why::Missed { sessions: i64::try_from(penalties.len()).unwrap_or(i64::MAX) }, penalty != 0);
    let sides = || all.iter().flat_map(|p| within(p.facts.sides, window, |s| s.on)).filter(|s| s.unit == unit);
    for (pool, received, why) in [
        (false, true, Why::Received),
        (true, true, Why::FromPool),
        (false, false, Why::Given),
        (true, false, Why::ToPool),
    ] {
        // A gift taken back lowers what was given, so that the line goes with it.
        let of =
            |s: &&crate::commitments::Side| (s.other == Purse::Pool) == pool && ((s.units > 0) != s.back) == received;
        let units = sides().filter(of).map(|s| s.units).sum();
        line(units, why, units != 0);
    }
    let bought = all.iter().flat_map(|p| within(p.facts.buy_outs, window, |b| b.on)).filter(|b| b.unit == unit);
    let bought = bought.map(|b| b.units).sum();
    line(bought, Why::BoughtOut, bought != 0);
    sum.done = work.units - beyond + came + excused;
    sum.penalties = penalties;
    // A debt that was brought along falls due on the day it came.
    sum.penalties.extend(brought().filter(|b| b.units < 0).map(|b| (b.on, -b.units)));
    sum.waiting = work.waiting;
    sum.uncounted = work.uncounted;
    sum
}

#[derive(Clone, Default)]
struct Work {
    units: i64,
    entries: i64,
    /// What others did where the rules ask for a part in person: for each such part, in percent.
    others: Vec<(u8, i64)>,
    waiting: i64,
    uncounted: i64,
}

/// The work of a window, each entry by the rules of its day.
fn work(ground: Ground, window: Span) -> Work {
    let mut sum = Work::default();
    let unit = ground.bound.otherwise.unit;
    let entries = ground.parts.iter().flat_map(|p| within(p.facts.entries, window, |e| e.day));
    for entry in entries.filter(|e| e.unit == unit) {
        let rules = ground.bound.on(entry.day);
        let counts = uncounted(rules, unit, entry).is_none();
        match entry.state {
            State::Approved { .. } if counts => {
                sum.units += entry.units;
                sum.entries += if entry.reverses.is_some() { -1 } else { 1 };
                if rules.least_own > 0 && !own(entry, ground.parts) {
                    match sum.others.iter_mut().find(|(least, _)| *least == rules.least_own) {
                        Some((_, units)) => *units += entry.units,
                        None => sum.others.push((rules.least_own, entry.units)),
                    }
                }
            }
            State::Approved { .. } => sum.uncounted += entry.units,
            State::Waiting if counts => sum.waiting += entry.units,
            State::Waiting | State::Declined { .. } => (),
        }
    }
    sum
}

/// What others did beyond their part.
#[derive(Clone, Copy, Default)]
struct Beyond {
    units: i64,
    others: i64,
    most: i64,
}

/// Others do their part of what is asked on the days those rules hold.
fn beyond(ground: Ground, others: &[(u8, i64)]) -> Beyond {
    let mut sum = Beyond::default();
    for (least, others) in others {
        let days = days_of(ground, *least);
        let most = ground.ask.on(&days).max(0) * i64::from(100 - (*least).min(100)) / 100;
        if *others > most {
            sum = Beyond { units: sum.units + others - most, others: sum.others + others, most: sum.most + most };
        }
    }
    sum
}

/// The days of a period whose rules ask for so much in person.
fn days_of(ground: Ground, least: u8) -> Vec<Span> {
    let edges = edges(ground.term.span, ground.bound.stretches.iter().map(|s| s.span));
    let parts = edges.windows(2).map(|e| Span { first: e[0], last: before(e[1]) });
    parts.filter(|part| ground.bound.on(part.first).least_own == least).collect()
}

/// Why work does not count where so and so is counted; none where it does.
pub(super) fn uncounted(rules: &Rules, unit: Unit, entry: &Entry) -> Option<Uncounted> {
    match () {
        () if entry.unit != unit => Some(Uncounted::Unit),
        () if !rules.counts_stream(entry.stream) => Some(Uncounted::Stream),
        () if !rules.counts_asset(entry.asset) => Some(Uncounted::Asset),
        () => None,
    }
}

/// Whether it was done in person: by the member, or by one whose day belongs to the same account.
fn own(entry: &Entry, parts: &[Part]) -> bool {
    match entry.worker {
        Worker::Own => true,
        Worker::Member(id) => parts.iter().any(|p| p.member.id == id && p.span.holds(entry.day)),
        Worker::Relative | Worker::Guest | Worker::Hired => false,
    }
}

/// Sessions of one presence, each of them one however long it was; none where minutes are counted.
fn sessions(unit: Unit, all: &[Part], window: Span, presence: Presence) -> i64 {
    let came = all.iter().flat_map(|p| within(p.facts.attendances, window, |a| a.day));
    let counted = came.filter(|a| a.presence == presence && is_session(unit, a)).count();
    i64::try_from(counted).unwrap_or(i64::MAX)
}

/// Whether somebody's presence is a session done. Who came to a day that was called has an entry for it, as for hours,
/// and that is what counts, once it is approved.
pub(super) fn is_session(unit: Unit, a: &Attendance) -> bool {
    let done = match a.presence {
        Presence::Attended => a.work_day.is_none(),
        Presence::Excused => true,
        Presence::Missed => false,
    };
    unit == Unit::Sessions && done
}

/// What missed sessions cost, each from its day and by the rules of that day. At or below the threshold nothing more is
/// debited.
fn missed(ground: Ground, window: Span, start: i64) -> Vec<(NaiveDate, i64)> {
    if ground.parts.iter().all(|p| p.facts.attendances.is_empty()) {
        return Vec::new();
    }
    let mut missed: Vec<&Attendance> = ground
        .parts
        .iter()
        .flat_map(|p| within(p.facts.attendances, window, |a| a.day))
        .filter(|a| a.presence == Presence::Missed && ground.bound.on(a.day).penalty > 0)
        .collect();
    missed.sort_by_key(|a| a.day);
    let mut penalties: Vec<(NaiveDate, i64)> = Vec::new();
    for absence in missed {
        let rules = ground.bound.on(absence.day);
        let frozen = rules.freeze_at.is_some_and(|freeze| {
            let until = Span { first: window.first, last: absence.day };
            let so_far: i64 = penalties.iter().map(|(_, units)| units).sum();
            start + tally(ground, until, None, &mut |_| ()).credit - so_far <= freeze
        });
        if !frozen {
            let length = if rules.unit == Unit::Sessions { 1 } else { absence.minutes };
            penalties.push((absence.day, length * i64::from(rules.penalty)));
        }
    }
    penalties
}

/// The facts of a window of days.
pub(super) fn within<T>(facts: &[T], window: Span, day: impl Fn(&T) -> NaiveDate) -> &[T] {
    if facts.is_empty() {
        return facts;
    }
    let from = facts.partition_point(|f| day(f) < window.first);
    let to = facts.partition_point(|f| day(f) <= window.last);
    &facts[from..to.max(from)]
}
