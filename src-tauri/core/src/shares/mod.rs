//! Shares: an append-only ledger of movements, and the holdings that follow from it.

use crate::ids::{ClassId, DecisionId, EntryId};
use crate::money::Money;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// What kind of movement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryKind {
    /// The member subscribes shares, paying none, part or all of them.
    Subscribe,
    /// The member pays on shares subscribed before.
    Pay,
    /// Shares come from another member.
    TransferIn,
    /// Shares go to another member.
    TransferOut,
    /// The co-op pays shares back.
    Redeem,
    /// Shares end without payment.
    Cancel,
    /// An earlier line is taken back.
    Reverse,
}

impl EntryKind {
    /// All kinds.
    pub const ALL: [Self; 7] =
        [Self::Subscribe, Self::Pay, Self::TransferIn, Self::TransferOut, Self::Redeem, Self::Cancel, Self::Reverse];

    /// The word the file keeps.
    pub fn word(self) -> &'static str {
        match self {
            Self::Subscribe => "subscribe",
            Self::Pay => "pay",
            Self::TransferIn => "transfer-in",
            Self::TransferOut => "transfer-out",
            Self::Redeem => "redeem",
            Self::Cancel => "cancel",
            Self::Reverse => "reverse",
        }
    }

    /// Reads the file's word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// One line of the ledger. `units` and `paid` are what the line adds; both are below zero for what it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareEntry {
    /// Identity.
    pub id: EntryId,
    /// Shares of which class.
    pub class: ClassId,
    /// The day it took effect: real, and never in the future.
    pub on: NaiveDate,
    /// What kind.
    pub kind: EntryKind,
    /// Shares added (or taken).
    pub units: i64,
    /// Money paid up by this line (or paid back).
    pub paid: Money,
    /// Par value of one share.
    pub par: Money,
    /// The line this one takes back.
    pub reverses: Option<EntryId>,
    /// The other line of a transfer or a conversion.
    pub pair: Option<EntryId>,
    /// Who decided it.
    pub decision: Option<DecisionId>,
}

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
        K::Subscribe | K::TransferIn => units > 0 && paid >= 0,
        K::Pay => units == 0 && paid > 0,
        K::TransferOut | K::Redeem => units < 0 && paid <= 0,
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

/// What a member holds: shares, and money paid on them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Holding {
    /// Shares.
    pub units: i64,
    /// Paid up.
    pub paid: Money,
    /// What the shares are worth at par; less what is paid, this is still owed.
    pub subscribed: Money,
}

impl Holding {
    /// Adds one line.
    pub fn add(&mut self, entry: &ShareEntry) {
        self.units += entry.units;
        self.paid.0 += entry.paid.0;
        self.subscribed.0 += entry.par.0 * entry.units;
    }

    /// What is still to be paid on the shares; below zero where more was paid than they are worth.
    pub fn owed(&self) -> Money {
        Money(self.subscribed.0 - self.paid.0)
    }

    /// Adds another holding.
    pub fn plus(&mut self, other: &Self) {
        self.units += other.units;
        self.paid.0 += other.paid.0;
        self.subscribed.0 += other.subscribed.0;
    }
}

/// The holding as of a day, as known now.
pub fn holding<'a>(entries: impl IntoIterator<Item = &'a ShareEntry>, on: NaiveDate) -> Holding {
    let mut sum = Holding::default();
    for entry in entries.into_iter().filter(|e| e.on <= on) {
        sum.add(entry);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

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
