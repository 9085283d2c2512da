//! What happened in a period: work, sessions, gifts, buy-outs, penalties.

use super::line::{Line, Why};
use crate::commitments::span::Span;
use crate::commitments::{Attendance, Entry, Facts, Presence, Purse, Rules, State, Unit, Worker};
use crate::members::Member;
use chrono::NaiveDate;

/// The sums of a period, up to the day asked about.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// Work and sessions that count.
    pub done: i64,
    /// Everything together: what it adds to the balance.
    pub credit: i64,
    /// What missed sessions cost, each from its day.
    pub penalties: Vec<(NaiveDate, i64)>,
    /// Entered, and not approved yet.
    pub waiting: i64,
    /// Approved, and of a stream or on an asset that does not count.
    pub uncounted: i64,
}

/// Sums a period up, handing each line to `tell`. `before` is what was carried and forgiven, `required` what is asked.
pub(super) fn tally(
    rules: &Rules,
    all: &[Facts],
    members: &[&Member],
    window: Span,
    (before, required): (i64, i64),
    tell: &mut dyn FnMut(Line),
) -> Tally {
    let mut sum = Tally::default();
    let mut line = |units: i64, why: Why, shown: bool| {
        sum.credit += units;
        if shown {
            tell(Line { units, why });
        }
    };
    let work = work(rules, all, members, window);
    line(work.units, Why::Done { entries: work.entries }, work.entries > 0);
    let most = required.max(0) * i64::from(100 - rules.least_own.min(100)) / 100;
    let beyond = if rules.least_own == 0 { 0 } else { (work.others - most).max(0) };
    line(-beyond, Why::BeyondOthers { others: work.others, most }, beyond > 0);
    let came = sessions(rules, all, window, Presence::Attended);
    line(came, Why::Attended { sessions: came }, came != 0);
    let excused = sessions(rules, all, window, Presence::Excused);
    line(excused, Why::Excused { sessions: excused }, excused != 0);
    let penalties = missed(rules, all, members, window, before - required);
    let penalty: i64 = penalties.iter().map(|(_, units)| units).sum();
    line(-penalty, Why::Missed { sessions: i64::try_from(penalties.len()).unwrap_or(i64::MAX) }, penalty != 0);
    let sides = || all.iter().flat_map(|f| within(f.sides, window, |s| s.on)).filter(|s| s.unit == rules.unit);
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
    let bought = all.iter().flat_map(|f| within(f.buy_outs, window, |b| b.on)).filter(|b| b.unit == rules.unit);
    let bought = bought.map(|b| b.units).sum();
    line(bought, Why::BoughtOut, bought != 0);
    sum.done = work.units - beyond + came + excused;
    sum.penalties = penalties;
    sum.waiting = work.waiting;
    sum.uncounted = work.uncounted;
    sum
}

#[derive(Clone, Copy, Default)]
struct Work {
    units: i64,
    entries: i64,
    others: i64,
    waiting: i64,
    uncounted: i64,
}

fn work(rules: &Rules, all: &[Facts], members: &[&Member], window: Span) -> Work {
    let mut sum = Work::default();
    for entry in all.iter().flat_map(|f| within(f.entries, window, |e| e.day)).filter(|e| e.unit == rules.unit) {
        let counts = counts(rules, entry);
        match entry.state {
            State::Approved { .. } if counts => {
                sum.units += entry.units;
                sum.entries += if entry.reverses.is_some() { -1 } else { 1 };
                if !own(entry.worker, members) {
                    sum.others += entry.units;
                }
            }
            State::Approved { .. } => sum.uncounted += entry.units,
            State::Waiting if counts => sum.waiting += entry.units,
            State::Waiting | State::Declined { .. } => (),
        }
    }
    sum
}

/// Whether work of this stream and on this asset counts.
pub(super) fn counts(rules: &Rules, entry: &Entry) -> bool {
    let stream = rules.streams.is_empty() || rules.streams.contains(&entry.stream);
    stream && (rules.assets.is_empty() || entry.asset.is_some_and(|asset| rules.assets.contains(&asset)))
}

fn own(worker: Worker, members: &[&Member]) -> bool {
    match worker {
        Worker::Own => true,
        Worker::Member(id) => members.iter().any(|m| m.id == id),
        Worker::Relative | Worker::Guest | Worker::Hired => false,
    }
}

/// Sessions of one presence; none where minutes are counted, for there the hours are entries.
fn sessions(rules: &Rules, all: &[Facts], window: Span, presence: Presence) -> i64 {
    if rules.unit != Unit::Sessions {
        return 0;
    }
    let came = all.iter().flat_map(|f| within(f.attendances, window, |a| a.day)).filter(|a| a.presence == presence);
    came.map(|a| a.units).sum()
}

/// What missed sessions cost, each from its day. At or below the threshold nothing more is debited.
fn missed(rules: &Rules, all: &[Facts], members: &[&Member], window: Span, start: i64) -> Vec<(NaiveDate, i64)> {
    if rules.penalty == 0 || all.iter().all(|f| f.attendances.is_empty()) {
        return Vec::new();
    }
    let mut missed: Vec<&Attendance> = all
        .iter()
        .flat_map(|f| within(f.attendances, window, |a| a.day))
        .filter(|a| a.presence == Presence::Missed)
        .collect();
    missed.sort_by_key(|a| a.day);
    let mut penalties: Vec<(NaiveDate, i64)> = Vec::new();
    for absence in missed {
        let frozen = rules.freeze_at.is_some_and(|freeze| {
            let until = Span { first: window.first, last: absence.day };
            let so_far: i64 = penalties.iter().map(|(_, units)| units).sum();
            start + credit(rules, all, members, until) - so_far <= freeze
        });
        if !frozen {
            penalties.push((absence.day, absence.units * i64::from(rules.penalty)));
        }
    }
    penalties
}

/// Done and received by a day, penalties aside.
fn credit(rules: &Rules, all: &[Facts], members: &[&Member], window: Span) -> i64 {
    let gentle = Rules { penalty: 0, ..rules.clone() };
    tally(&gentle, all, members, window, (0, 0), &mut |_| ()).credit
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
