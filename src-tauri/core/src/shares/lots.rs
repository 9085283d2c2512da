//! Which shares a member holds, by the day they came: the oldest go first.

use super::{EntryKind, ShareEntry};
use crate::ids::{ClassId, EntryId};
use crate::money::Money;
use chrono::NaiveDate;
use std::collections::HashSet;

/// Shares that came on one day at one par value, and are still held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lot {
    /// The day they came.
    pub on: NaiveDate,
    /// How many are left of them.
    pub units: i64,
    /// Par value of one.
    pub par: Money,
}

impl Lot {
    /// What they are worth at par.
    pub fn value(&self) -> Money {
        Money(self.par.0.saturating_mul(self.units))
    }
}

/// The shares of a class held on a day, oldest first. What went out went oldest first, of its own par value
/// where there are such; a line that was taken back never was.
pub fn lots(ledger: &[ShareEntry], class: ClassId, on: NaiveDate) -> Vec<Lot> {
    let known = || ledger.iter().filter(|e| e.class == class && e.on <= on);
    let taken_back: HashSet<EntryId> = known().filter_map(|e| e.reverses).collect();
    let mut lines: Vec<&ShareEntry> =
        known().filter(|e| e.kind != EntryKind::Reverse && e.units != 0 && !taken_back.contains(&e.id)).collect();
    // On one day what comes in counts before what goes out.
    lines.sort_by_key(|e| (e.on, e.units < 0));
    let mut lots: Vec<Lot> = Vec::new();
    for line in lines {
        if line.units > 0 {
            lots.push(Lot { on: line.on, units: line.units, par: line.par });
        } else {
            let left = draw(&mut lots, -line.units, |lot| lot.par == line.par);
            draw(&mut lots, left, |_| true);
        }
    }
    lots.retain(|lot| lot.units > 0);
    lots
}

/// Draws shares from the lots that fit, oldest first; what could not be drawn.
fn draw(lots: &mut [Lot], mut wanted: i64, fits: impl Fn(&Lot) -> bool) -> i64 {
    for lot in lots.iter_mut().filter(|lot| fits(lot)) {
        let drawn = lot.units.min(wanted);
        lot.units -= drawn;
        wanted -= drawn;
    }
    wanted
}

/// The oldest so many shares, those of one par value together; none where there are not so many.
pub(super) fn oldest(lots: &[Lot], units: i64) -> Option<Vec<Lot>> {
    let mut found: Vec<Lot> = Vec::new();
    let mut wanted = units;
    for lot in lots {
        let drawn = lot.units.min(wanted);
        if drawn == 0 {
            break;
        }
        wanted -= drawn;
        match found.iter_mut().find(|f| f.par == lot.par) {
            Some(same) => same.units += drawn,
            None => found.push(Lot { units: drawn, ..*lot }),
        }
    }
    (wanted == 0).then_some(found)
}

/// The money that goes with some of the shares: in proportion to what they are worth at par (to their number
/// where they have none), down to the cent, so that the odd cents stay. With the last share goes all of it.
pub(super) fn portion(paid: Money, going: &[Lot], held: &[Lot]) -> Money {
    let units = |lots: &[Lot]| lots.iter().map(|l| i128::from(l.units)).sum::<i128>();
    let worth = |lots: &[Lot]| lots.iter().map(|l| i128::from(l.value().0)).sum::<i128>();
    if units(going) == units(held) {
        return paid;
    }
    let (part, whole) = if worth(held) > 0 { (worth(going), worth(held)) } else { (units(going), units(held).max(1)) };
    Money(i64::try_from(i128::from(paid.0) * part / whole).unwrap_or(paid.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(class: ClassId, on: &str, units: i64, par: i64) -> ShareEntry {
        let kind = if units > 0 { EntryKind::Subscribe } else { EntryKind::Redeem };
        ShareEntry::new(class, on.parse().expect("a date"), kind, units, Money(0), Money(par))
    }

    #[test]
    fn the_oldest_shares_go_first_and_what_was_taken_back_never_was() {
        let class = ClassId::new();
        let mut ledger = vec![
            line(class, "2020-01-01", 3, 5000),
            line(class, "2022-01-01", 2, 5000),
            line(class, "2023-01-01", -4, 5000),
        ];
        let left = |ledger: &[ShareEntry]| -> Vec<(String, i64)> {
            let on = "2026-11-23".parse().expect("a date");
            lots(ledger, class, on).iter().map(|l| (l.on.to_string(), l.units)).collect()
        };
        assert_eq!(left(&ledger), [("2022-01-01".to_owned(), 1)]);
        let back = ShareEntry {
            kind: EntryKind::Reverse,
            units: 4,
            reverses: Some(ledger[2].id),
            ..line(class, "2023-02-01", 4, 5000)
        };
        ledger.push(back);
        assert_eq!(left(&ledger), [("2020-01-01".to_owned(), 3), ("2022-01-01".to_owned(), 2)]);
    }

    #[test]
    fn a_third_of_a_hundred_is_33_33_and_the_odd_cent_stays() {
        let lot = |units| Lot { on: NaiveDate::default(), units, par: Money(5000) };
        assert_eq!(portion(Money(10_000), &[lot(1)], &[lot(3)]), Money(3333));
        assert_eq!(portion(Money(10_000), &[lot(3)], &[lot(3)]), Money(10_000));
        assert_eq!(
            portion(Money(10_000), &[Lot { par: Money(0), ..lot(1) }], &[Lot { par: Money(0), ..lot(4) }]),
            Money(2500)
        );
    }
}
