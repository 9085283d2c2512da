//! Which backups are kept: all of today's and those made by hand; then one a day for a month, one a
//! week for a quarter, one a month for good. A rule of dates, free of files.

use super::Reason;
use chrono::{DateTime, Datelike, Utc};
use std::collections::HashSet;

/// For each backup, whether it is kept. The newest of a day, a week, a month stands for it.
pub fn keep(backups: &[(DateTime<Utc>, Reason)], now: DateTime<Utc>) -> Vec<bool> {
    let mut order: Vec<usize> = (0..backups.len()).collect();
    order.sort_by_key(|at| std::cmp::Reverse(backups[*at].0));
    let mut stood_for = HashSet::new();
    let mut kept = vec![false; backups.len()];
    for at in order {
        let (made, reason) = backups[at];
        let age = (now.date_naive() - made.date_naive()).num_days();
        let day = made.date_naive();
        let slot = match age {
            ..1 => None,
            1..=31 => Some(('d', day.year(), day.ordinal())),
            32..=92 => Some(('w', day.iso_week().year(), day.iso_week().week())),
            _ => Some(('m', day.year(), day.month())),
        };
        // What was kept before a restore is the way back from it: for a month it is never thinned.
        let held = reason == Reason::ByHand || (reason == Reason::BeforeRestore && age <= 31);
        kept[at] = slot.is_none_or(|slot| stood_for.insert(slot)) || held;
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    #[test]
    fn a_year_of_three_backups_a_day_thins_to_days_weeks_and_months() {
        let now: DateTime<Utc> = "2027-03-04T18:00:00Z".parse().expect("a moment");
        let all: Vec<_> = (0..365 * 3).map(|n| (now - TimeDelta::hours(8 * n), Reason::Daily)).collect();
        let kept = keep(&all, now);
        let of = |from: i64, to: i64| {
            all.iter()
                .zip(&kept)
                .filter(|((at, _), kept)| {
                    **kept && (from..=to).contains(&(now.date_naive() - at.date_naive()).num_days())
                })
                .count()
        };
        assert_eq!(of(0, 0), 3, "all of today's");
        assert_eq!(of(1, 31), 31, "one a day for a month");
        assert!((8..=10).contains(&of(32, 92)), "one a week for a quarter");
        assert!((9..=10).contains(&of(93, 400)), "one a month for good");
    }

    #[test]
    fn one_made_by_hand_is_never_thinned() {
        let now: DateTime<Utc> = "2027-03-04T18:00:00Z".parse().expect("a moment");
        let old = now - TimeDelta::days(900);
        let all = [
            (old, Reason::ByHand),
            (old - TimeDelta::hours(1), Reason::Daily),
            (old - TimeDelta::hours(2), Reason::ByHand),
        ];
        assert_eq!(keep(&all, now), [true, false, true]);
    }
}
