//! Shares of one class become shares of another, of the same value.

use super::lots::{oldest, portion};
use super::terms::{MoveError, asked_of};
use super::{EntryError, EntryKind, Occasion, ShareEntry, Sheet, holding};
use crate::ids::ClassId;
use crate::members::Member;
use crate::money::Money;
use chrono::NaiveDate;

impl Sheet<'_> {
    /// Converts the oldest so many shares of a class into shares of another, by value: what they are worth at
    /// par buys new shares at the par value of that day. What is paid up, and what is owed, goes along.
    ///
    /// Where the value does not come out in whole shares, the rest is paid out in money, if that is wished:
    /// then the value and what is paid up fall by the rest.
    ///
    /// # Errors
    /// [`MoveError::RestLeft`] where something is over and is not to be paid out; whatever else applies.
    pub fn convert(
        &mut self,
        holder: &Member,
        occasion: Occasion,
        (class, units): (ClassId, i64),
        into: ClassId,
        pay_rest: bool,
        on: NaiveDate,
    ) -> Result<(), MoveError> {
        if occasion == Occasion::Succession {
            return Err(MoveError::InSuccession);
        }
        if class == into {
            return Err(MoveError::Same);
        }
        let ledger = self.ledger(holder);
        let held = asked_of(&ledger, class, units, on)?;
        let going = oldest(&held, units).filter(|lots| !lots.is_empty()).ok_or(EntryError::WrongSign)?;
        let paid_up = holding(ledger.iter().filter(|e| e.class == class), on).paid;
        let value: Money = going.iter().map(super::Lot::value).sum();
        let paid = portion(paid_up, &going, &held).min(value);

        let par = self.ground.terms(into, on)?.par;
        let rest = Money(value.0.checked_rem(par.0).unwrap_or(value.0));
        let new = value.0.checked_div(par.0).unwrap_or(0);
        if new == 0 || (rest > Money::ZERO && !pay_rest) {
            return Err(MoveError::RestLeft { value, par, rest });
        }
        if rest > paid {
            return Err(MoveError::RestUnpaid { rest, paid });
        }

        let mut came = ShareEntry::new(into, on, EntryKind::ConvertIn, new, Money(paid.0 - rest.0), par);
        let mut left = paid;
        for (at, lot) in going.iter().enumerate() {
            let own = portion(left, &going[at..=at], &going[at..]);
            left.0 -= own.0;
            let mut went = ShareEntry::new(class, on, EntryKind::ConvertOut, -lot.units, -own, lot.par);
            went.pair = Some(came.id);
            // Of several par values, each line points at the new shares and these at the first.
            came.pair = came.pair.or(Some(went.id));
            self.put(holder, went)?;
        }
        self.put(holder, came)?;
        if occasion == Occasion::Staying {
            self.keeps_least(holder, class, on)?;
        }
        self.within_part(holder, into)
    }
}
