//! Shares pass from one member to another: one act, two lines, each the other's pair.

use super::lots::{oldest, portion};
use super::terms::{MoveError, asked_of};
use super::{EntryError, EntryKind, Occasion, ShareEntry, Sheet, holding};
use crate::classes::OnExit;
use crate::ids::ClassId;
use crate::members::Member;
use crate::money::Money;
use chrono::NaiveDate;

impl Sheet<'_> {
    /// Passes the oldest so many shares to another member.
    ///
    /// What is paid up on them goes along: their part of it, in proportion to what they are worth at par, down
    /// to the cent; the odd cents stay with whoever gives, and go with the last share. So does what is still
    /// owed. Shares of several par values make a pair of lines each.
    ///
    /// # Errors
    /// Where the class does not let shares pass (on leaving: unless it says that they do), where whoever
    /// receives is not in the class, where a limit would be passed; whatever else of [`MoveError`] applies.
    pub fn pass(
        &mut self,
        from: &Member,
        to: &Member,
        occasion: Occasion,
        (class, units): (ClassId, i64),
        on: NaiveDate,
    ) -> Result<(), MoveError> {
        let terms = self.ground.terms(class, on)?;
        match occasion {
            Occasion::Succession => return Err(MoveError::InSuccession),
            Occasion::Leaving if terms.on_exit == OnExit::Transferred => {}
            _ if !terms.transferable => return Err(MoveError::NotTransferable(class)),
            _ => {}
        }
        if from.id != to.id && !to.spells.iter().any(|s| s.class == class && s.holds(on)) {
            return Err(MoveError::NotInClass { member: to.id, class });
        }
        self.hand_over(from, to, class, units, on)?;
        if occasion == Occasion::Staying { self.keeps_least(from, class, on) } else { Ok(()) }
    }

    /// The pairs of lines, and the limit on whoever receives.
    pub(super) fn hand_over(
        &mut self,
        from: &Member,
        to: &Member,
        class: ClassId,
        units: i64,
        on: NaiveDate,
    ) -> Result<(), MoveError> {
        if from.id == to.id {
            return Err(MoveError::Same);
        }
        let ledger = self.ledger(from);
        let held = asked_of(&ledger, class, units, on)?;
        let going = oldest(&held, units).filter(|lots| !lots.is_empty()).ok_or(EntryError::WrongSign)?;
        let paid_up = holding(ledger.iter().filter(|e| e.class == class), on).paid;
        let worth: Money = going.iter().map(super::Lot::value).sum();
        // What was paid beyond the worth of the shares is the giver's to be paid back.
        let mut rest = portion(paid_up, &going, &held).min(worth);
        for (at, lot) in going.iter().enumerate() {
            let paid = portion(rest, &going[at..=at], &going[at..]);
            rest.0 -= paid.0;
            let mut out = ShareEntry::new(class, on, EntryKind::TransferOut, -lot.units, -paid, lot.par);
            let mut into = ShareEntry::new(class, on, EntryKind::TransferIn, lot.units, paid, lot.par);
            (out.pair, into.pair) = (Some(into.id), Some(out.id));
            self.put(from, out)?;
            self.put(to, into)?;
        }
        self.within_part(to, class)
    }
}
