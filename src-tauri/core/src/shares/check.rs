//! Whether a ledger holds: nothing is ever below zero, and nothing is dated ahead.

use super::{EntryKind, Holding, ShareEntry};
use crate::money::Money;
use chrono::NaiveDate;
use thiserror::Error;

/// Why a line was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum EntryError {
    /// The effective date lies ahead.
    #[error("shares move on a day that has come, not one ahead")]
    InTheFuture,
    /// The sign of the units or of the money does not fit the kind.
    #[error("the amount does not fit this kind of movement")]
    WrongSign,
    /// The member would hold less than nothing on some day.
    #[error("the member does not hold that many shares on that day")]
    BelowZero,
    /// More money than the shares are worth.
    #[error("more is paid than the shares are worth")]
    Overpaid,
    /// Beyond what a file can hold.
    #[error("the number is too large")]
    TooLarge,
}

impl EntryError {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(self) -> &'static str {
        match self {
            Self::InTheFuture => "shares-in-future",
            Self::WrongSign => "shares-wrong-sign",
            Self::BelowZero => "shares-below-zero",
            Self::Overpaid => "shares-overpaid",
            Self::TooLarge => "shares-too-large",
        }
    }
}

/// Largest number of shares one line moves.
pub const MOST_UNITS: i64 = 1_000_000_000;

/// Checks a new line against the member's ledger of the same class, on every day from its own on.
pub fn check(entry: &ShareEntry, ledger: &[ShareEntry], today: NaiveDate) -> Result<(), EntryError> {
    use EntryKind as K;
    if entry.on > today {
        return Err(EntryError::InTheFuture);
    }
    if entry.units.abs() > MOST_UNITS || entry.par.checked_mul(entry.units).is_none() {
        return Err(EntryError::TooLarge);
    }
    let (units, paid) = (entry.units, entry.paid.0);
    let fits = match entry.kind {
        K::Subscribe | K::TransferIn | K::ConvertIn => units > 0 && paid >= 0,
        // Paid up, to the cent: that is what issuing says.
        K::Issue => units > 0 && entry.par.checked_mul(units) == Some(entry.paid),
        K::Pay => units == 0 && paid > 0,
        K::TransferOut | K::ConvertOut | K::Redeem | K::Gift => units < 0 && paid <= 0,
        K::Cancel => units <= 0 && paid <= 0 && (units, paid) != (0, 0),
        K::Reverse => entry.reverses.is_some(),
    };
    if !fits {
        return Err(EntryError::WrongSign);
    }
    let mut lines: Vec<&ShareEntry> = ledger.iter().filter(|e| e.class == entry.class).chain([entry]).collect();
    // On one day what comes in counts before what goes out.
    lines.sort_by_key(|e| (e.on, e.units < 0 || e.paid.0 < 0));
    let (mut held, mut paid_up, mut worth) = (0_i64, 0_i64, 0_i64);
    for line in lines {
        let value = line.par.checked_mul(line.units).ok_or(EntryError::TooLarge)?;
        held = held.checked_add(line.units).ok_or(EntryError::TooLarge)?;
        paid_up = paid_up.checked_add(line.paid.0).ok_or(EntryError::TooLarge)?;
        worth = worth.checked_add(value.0).ok_or(EntryError::TooLarge)?;
        if line.on < entry.on {
            continue;
        }
        if held < 0 || paid_up < 0 {
            return Err(EntryError::BelowZero);
        }
    }
    if paid_up > worth && entry.paid.0 > 0 {
        return Err(EntryError::Overpaid);
    }
    Ok(())
}

/// Whether a member's whole ledger holds: of no class are shares, or money paid on them, ever below zero.
///
/// That more is paid than the shares are worth is asked of a new payment only: shares can be given up
/// before the money for them is paid back.
pub fn holds(ledger: &[ShareEntry]) -> Result<(), EntryError> {
    let mut lines: Vec<&ShareEntry> = ledger.iter().collect();
    lines.sort_by_key(|e| (e.class, e.on, e.units < 0 || e.paid.0 < 0));
    let mut sum = Holding::default();
    for (at, line) in lines.iter().enumerate() {
        if at > 0 && lines[at - 1].class != line.class {
            sum = Holding::default();
        }
        sum.add(line);
        if sum.units < 0 || sum.paid < Money::ZERO {
            return Err(EntryError::BelowZero);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{ClassId, EntryId};
    use crate::shares::holding;

    fn entry(class: ClassId, on: &str, kind: EntryKind, units: i64, paid: i64) -> ShareEntry {
        ShareEntry {
            id: EntryId::new(),
            class,
            on: on.parse().expect("a date"),
            kind,
            units,
            paid: Money(paid),
            par: Money(5000),
            reverses: None,
            pair: None,
            decision: None,
        }
    }

    #[test]
    fn a_movement_is_refused_where_the_book_would_not_hold() {
        use EntryKind as K;
        let class = ClassId::new();
        let ledger = [entry(class, "2020-01-01", K::Subscribe, 2, 5000)];
        let today: NaiveDate = "2026-11-23".parse().expect("a date");
        let cases = [
            ("tomorrow", entry(class, "2026-11-24", K::Subscribe, 1, 0), Err(EntryError::InTheFuture)),
            ("paid in full", entry(class, "2021-01-01", K::Pay, 0, 5000), Ok(())),
            ("paid too much", entry(class, "2021-01-01", K::Pay, 0, 5001), Err(EntryError::Overpaid)),
            ("more than held", entry(class, "2021-01-01", K::Redeem, -3, 0), Err(EntryError::BelowZero)),
            ("before it was held", entry(class, "2019-12-31", K::Redeem, -1, 0), Err(EntryError::BelowZero)),
            ("of another class", entry(ClassId::new(), "2021-01-01", K::Redeem, -1, 0), Err(EntryError::BelowZero)),
            ("given, half of it paid up", entry(class, "2021-01-01", K::Issue, 1, 2500), Err(EntryError::WrongSign)),
            ("given, paid up", entry(class, "2021-01-01", K::Issue, 1, 5000), Ok(())),
            ("wrong way round", entry(class, "2021-01-01", K::Redeem, 1, 0), Err(EntryError::WrongSign)),
        ];
        for (what, line, expected) in cases {
            assert_eq!(check(&line, &ledger, today), expected, "{what}");
        }
    }

    #[test]
    fn a_ledger_holds_while_no_class_goes_below_zero() {
        use EntryKind as K;
        let (users, workers) = (ClassId::new(), ClassId::new());
        let mut ledger = vec![
            entry(users, "2020-01-01", K::Subscribe, 2, 10_000),
            entry(workers, "2020-01-01", K::Subscribe, 1, 5000),
            entry(users, "2021-01-01", K::Redeem, -1, 0),
        ];
        assert_eq!(holds(&ledger), Ok(()), "the money for the share given up is still to be paid back");
        ledger.push(entry(workers, "2021-01-01", K::Redeem, -2, 0));
        assert_eq!(holds(&ledger), Err(EntryError::BelowZero), "shares of users do not make up for those of workers");
    }

    #[test]
    fn an_entry_dated_today_leaves_yesterday_alone() {
        let class = ClassId::new();
        let entries = [
            entry(class, "2020-01-01", EntryKind::Subscribe, 2, 10_000),
            entry(class, "2026-11-23", EntryKind::Redeem, -2, -10_000),
        ];
        let before = holding(&entries, "2026-11-22".parse().expect("a date"));
        assert_eq!((before.units, before.paid), (2, Money(10_000)));
        assert_eq!(holding(&entries, "2026-11-23".parse().expect("a date")), Holding::default());
    }
}
