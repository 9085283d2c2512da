//! Moving: where somebody lives from a day on.

use super::{Stay, StayError};
use crate::ids::HouseholdId;
use chrono::NaiveDate;

/// A member's stays once it lives in a household, or in none, from a day on; without a day it was always so. The stay of
/// that day ends on the one before; one that would have no day left was noted by mistake, and goes.
///
/// # Errors
/// Where the day has not come, where the member lives there already (or in none), and where another stay begins later:
/// whose days are put right first.
pub fn moved(
    stays: &[Stay],
    to: Option<HouseholdId>,
    from: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<Vec<Stay>, StayError> {
    let first = from.unwrap_or(NaiveDate::MIN);
    if first > today {
        return Err(StayError::Ahead(first));
    }
    if let Some(later) = stays.iter().find(|stay| stay.first() > first) {
        return Err(StayError::Elsewhere(later.first()));
    }
    let here = stays.iter().find(|stay| stay.holds(first));
    let mut now: Vec<Stay> = stays.iter().filter(|stay| !stay.holds(first)).copied().collect();
    match (here, to) {
        (None, None) => return Err(StayError::Nowhere),
        (Some(here), Some(to)) if here.household == to => {
            if here.to.is_none() {
                return Err(StayError::There);
            }
            now.push(Stay { to: None, ..*here });
            return Ok(now);
        }
        (Some(here), _) if here.first() < first => now.push(Stay { to: first.pred_opt(), ..*here }),
        _ => {}
    }
    if let Some(to) = to {
        // Back where the member lived until the day before: that stay goes on.
        let back = |stay: &&mut Stay| stay.household == to && stay.to.is_some() && stay.to == first.pred_opt();
        match now.iter_mut().find(back) {
            Some(stay) => stay.to = None,
            None => now.push(Stay::new(to, from)),
        }
    }
    now.sort_by_key(Stay::first);
    Ok(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// Where somebody lives, told as `a: ..2026-05-31, b: 2026-06-01..`.
    fn told(stays: &[Stay], homes: &[HouseholdId]) -> String {
        let name = |id| homes.iter().position(|home| *home == id).map_or("?", |at| ["a", "b", "c"][at]);
        let edge = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
        let one = |s: &Stay| format!("{}: {}..{}", name(s.household), edge(s.from), edge(s.to));
        stays.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn who_moves_lives_in_one_household_on_each_day() {
        let homes = [HouseholdId::new(), HouseholdId::new(), HouseholdId::new()];
        let [a, b, c] = homes;
        let today = day("2026-11-23");
        let moves = |steps: &[(Option<HouseholdId>, Option<&str>)]| {
            steps.iter().try_fold(Vec::new(), |stays, (to, from)| moved(&stays, *to, from.map(day), today))
        };
        let first = (Some(a), None);
        let cases: [(&str, &[(Option<HouseholdId>, Option<&str>)], Result<&str, StayError>); 12] = [
            ("always there", &[first], Ok("a: ..")),
            ("into another", &[first, (Some(b), Some("2026-06-01"))], Ok("a: ..2026-05-31, b: 2026-06-01..")),
            ("to live alone", &[first, (None, Some("2026-06-01"))], Ok("a: ..2026-05-31")),
            (
                "and back",
                &[first, (None, Some("2026-06-01")), (Some(a), Some("2026-08-01"))],
                Ok("a: ..2026-05-31, a: 2026-08-01.."),
            ),
            ("and back the same day", &[first, (None, Some("2026-06-01")), (Some(a), Some("2026-06-01"))], Ok("a: ..")),
            (
                "the other one was meant",
                &[first, (Some(b), Some("2026-06-01")), (Some(c), Some("2026-06-01"))],
                Ok("a: ..2026-05-31, c: 2026-06-01.."),
            ),
            ("always in the other one", &[first, (Some(b), None)], Ok("b: ..")),
            (
                "earlier than the last move",
                &[first, (Some(b), Some("2026-06-01")), (Some(c), Some("2026-04-01"))],
                Err(StayError::Elsewhere(day("2026-06-01"))),
            ),
            ("there already", &[first, (Some(a), Some("2026-06-01"))], Err(StayError::There)),
            ("out of nowhere", &[(None, Some("2026-06-01"))], Err(StayError::Nowhere)),
            ("tomorrow", &[(Some(a), Some("2026-11-24"))], Err(StayError::Ahead(day("2026-11-24")))),
            ("today", &[(Some(a), Some("2026-11-23"))], Ok("a: 2026-11-23..")),
        ];
        for (what, steps, expected) in cases {
            let found = moves(steps).map(|stays| told(&stays, &homes));
            assert_eq!(found, expected.map(str::to_owned), "{what}");
        }
    }
}
