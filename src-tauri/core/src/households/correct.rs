//! Putting the days of a stay right, or taking out one that never was.

use super::{Days, Stay, StayError};
use crate::ids::StayId;
use chrono::NaiveDate;

/// A member's stays with other days for one of them; without it where there are none. Where the stay before or after
/// met it, that one's day goes with it: a move is one day.
///
/// # Errors
/// Where it would overlap another, end before it begins, or lie ahead.
pub fn with_stay(stays: &[Stay], id: StayId, days: Option<Days>, today: NaiveDate) -> Result<Vec<Stay>, StayError> {
    let old = *stays.iter().find(|stay| stay.id == id).ok_or(StayError::NoSuchStay)?;
    let mut now: Vec<Stay> = stays.iter().filter(|stay| stay.id != id).copied().collect();
    let Some((from, to)) = days else { return Ok(now) };
    if (from, to) == (old.from, old.to) {
        return Err(StayError::Same);
    }
    let new = Stay { from, to, ..old };
    for other in &mut now {
        if from != old.from && other.to.is_some() && other.to == old.from.and_then(|day| day.pred_opt()) {
            other.to = from.and_then(|day| day.pred_opt()).or(other.to);
        }
        if to != old.to && other.from.is_some() && other.from == old.to.and_then(|day| day.succ_opt()) {
            other.from = to.and_then(|day| day.succ_opt()).or(other.from);
        }
        if other.last() < other.first() {
            return Err(StayError::Elsewhere(
                stays.iter().find(|s| s.id == other.id).map_or(today, Stay::last).min(today),
            ));
        }
    }
    new.check(&now, today)?;
    now.push(new);
    now.sort_by_key(Stay::first);
    Ok(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::HouseholdId;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn the_day_of_a_move_is_put_right_on_both_sides() {
        let today = day("2026-11-23");
        let (a, b) = (HouseholdId::new(), HouseholdId::new());
        let first = Stay { to: Some(day("2026-05-31")), ..Stay::new(a, Some(day("2020-01-01"))) };
        let second = Stay::new(b, Some(day("2026-06-01")));
        let stays = [first, second];
        let days = |id, from: Option<&str>, to: Option<&str>| {
            with_stay(&stays, id, Some((from.map(day), to.map(day))), today)
                .map(|stays| stays.into_iter().map(|s| (s.from, s.to)).collect::<Vec<_>>())
        };
        let began = Some(day("2020-01-01"));
        assert_eq!(
            days(second.id, Some("2026-08-01"), None),
            Ok(vec![(began, Some(day("2026-07-31"))), (Some(day("2026-08-01")), None)])
        );
        assert_eq!(
            days(first.id, Some("2020-01-01"), Some("2026-03-31")),
            Ok(vec![(began, Some(day("2026-03-31"))), (Some(day("2026-04-01")), None)])
        );
        assert_eq!(days(first.id, None, Some("2026-05-31")).map(|days| days[0]), Ok((None, Some(day("2026-05-31")))));
        assert_eq!(days(second.id, Some("2019-06-01"), None), Err(StayError::Elsewhere(day("2026-05-31"))));
        assert_eq!(
            days(second.id, None, None),
            Err(StayError::Elsewhere(day("2020-01-01"))),
            "always there, and in the other"
        );
        assert_eq!(days(first.id, Some("2020-01-01"), None), Err(StayError::Elsewhere(day("2026-06-01"))));
        assert_eq!(days(first.id, Some("2020-01-01"), Some("2019-01-01")), Err(StayError::Backwards));
        assert_eq!(days(second.id, Some("2027-01-01"), None), Err(StayError::Ahead(day("2027-01-01"))));
        assert_eq!(days(first.id, Some("2020-01-01"), Some("2026-05-31")), Err(StayError::Same));
        assert_eq!(with_stay(&stays, second.id, None, today), Ok(vec![first]), "never lived there");
        assert_eq!(with_stay(&stays, StayId::new(), None, today), Err(StayError::NoSuchStay));
    }
}
