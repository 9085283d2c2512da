//! What a row says a member holds: shares, the money paid on them, and what one is worth.

use super::check::Setting;
use super::draft::{Draft, MOST_MONEY};
use super::field::Field;
use super::reason::{Code, Reason};
use crate::money::Money;
use chrono::NaiveDate;

/// Shares a row speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stake {
    pub(super) units: i64,
    pub(super) paid: Money,
    pub(super) par: Money,
}

impl Setting<'_> {
    /// A reason about a field of a draft.
    pub(super) fn reason(&self, draft: &Draft, field: Field, value: &str, code: Code) -> Reason {
        let head = match field {
            Field::Name | Field::Given | Field::Family => self.reader.name_head(),
            _ => self.reader.head(field),
        };
        Reason::new(draft.line, head, value, code)
    }

    /// What a row of a member says is held on `on`; none where it speaks of no shares.
    pub(super) fn stake(&self, draft: &Draft, on: NaiveDate) -> Result<Option<Stake>, Reason> {
        let has_units = self.reader.column(Field::Units).is_some();
        let units = draft.units.unwrap_or(0);
        let paid = draft.paid.unwrap_or_default();
        if units == 0 && paid.0 == 0 {
            return Ok(None);
        }
        let shown = |m: Money| m.plain(self.reader.currency);
        if units == 0 && has_units {
            return Err(self.reason(draft, Field::Paid, &shown(paid), Code::PaidWithoutShares));
        }
        let par = self.worth.of_row(draft, self.book, self.register, on).filter(|p| p.0 > 0);
        let Some(par) = par else {
            return Err(self.reason(
                draft,
                if has_units { Field::Units } else { Field::Paid },
                &units.to_string(),
                Code::NoPar,
            ));
        };
        // A column of money alone: so many shares as it takes to hold it.
        let units = if has_units { units } else { (paid.0 + par.0 - 1) / par.0 };
        let Some(worth) = par.checked_mul(units).filter(|w| w.0.abs() <= MOST_MONEY) else {
            return Err(self.reason(draft, Field::Units, &units.to_string(), Code::NumberTooLarge));
        };
        let paid = if self.reader.column(Field::Paid).is_some() { paid } else { worth };
        Ok(Some(Stake { units, paid, par }))
    }

    /// Holds a stake that is to be written against its worth: what is paid beyond par is either another
    /// par (investors pay by value), which is asked about, or an error.
    pub(super) fn weigh(&self, draft: &mut Draft, mut stake: Stake) -> Option<Stake> {
        let worth = Money(stake.par.0 * stake.units);
        let shown = |m: Money| m.plain(self.reader.currency);
        if self.reader.column(Field::Units).is_none() && worth != stake.paid {
            let reason =
                self.reason(draft, Field::Paid, &shown(stake.paid), Code::NotWholeShares).with("par", shown(stake.par));
            draft.reasons.push(reason);
        }
        if stake.paid <= worth {
            return Some(stake);
        }
        let whole = stake.paid.0 % stake.units == 0;
        let code = if whole { Code::PaidOverPar } else { Code::Overpaid };
        let each = Money(stake.paid.0 / stake.units);
        let reason = self
            .reason(draft, Field::Paid, &shown(stake.paid), code)
            .with("worth", shown(worth))
            .with("par", shown(stake.par))
            .with("each", shown(each));
        draft.reasons.push(reason);
        stake.par = each;
        whole.then_some(stake)
    }
}
