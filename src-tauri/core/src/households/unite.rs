//! Two records of one person: where that person lived.

use super::Stay;
use crate::ids::StayId;
use chrono::NaiveDate;

/// What is left of the stays of a record that is merged into another: the days on which the one that is kept lives in
/// no household. A stay that falls in two gets a second identity.
pub fn unite(kept: &[Stay], other: &[Stay]) -> Vec<Stay> {
    let mut left: Vec<Stay> = other.to_vec();
    for own in kept {
        left = left.into_iter().flat_map(|stay| without(stay, own)).collect();
    }
    left
}

/// A stay without the days of another.
fn without(stay: Stay, other: &Stay) -> impl Iterator<Item = Stay> {
    let apart = other.last() < stay.first() || stay.last() < other.first();
    let before =
        (!apart && stay.first() < other.first()).then(|| Stay { to: other.from.and_then(|d| d.pred_opt()), ..stay });
    let after = (!apart && other.last() < stay.last()).then(|| Stay {
        id: if before.is_some() { StayId::new() } else { stay.id },
        from: other.to.and_then(|d: NaiveDate| d.succ_opt()),
        ..stay
    });
    [apart.then_some(stay), before, after].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::HouseholdId;

    #[test]
    fn where_both_records_say_the_one_that_is_kept_holds() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
        let stay = |from: Option<&str>, to: Option<&str>| Stay {
            from: from.map(day),
            to: to.map(day),
            ..Stay::new(HouseholdId::new(), None)
        };
        let kept = [stay(Some("2024-01-01"), Some("2024-12-31"))];
        let days = |other: Stay| {
            let left = unite(&kept, &[other]);
            left.into_iter().map(|s| (s.from, s.to)).collect::<Vec<_>>()
        };
        let eve = Some(day("2023-12-31"));
        let next = Some(day("2025-01-01"));
        assert_eq!(days(stay(None, None)), [(None, eve), (next, None)]);
        assert_eq!(days(stay(Some("2024-03-01"), Some("2024-04-01"))), []);
        assert_eq!(days(stay(Some("2024-03-01"), None)), [(next, None)]);
        assert_eq!(days(stay(Some("2025-01-01"), None)), [(next, None)]);
    }
}
