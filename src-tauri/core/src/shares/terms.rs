//! What a class's terms and the co-op's limits say of a movement. A refusal carries the sum.

use super::{EntryError, Holding, Line, Lot, ShareEntry, holdings, lots};
use crate::classes::{Class, Terms};
use crate::ids::{ClassId, MemberId};
use crate::members::Member;
use crate::money::Money;
use crate::ratio::Part;
use chrono::{Months, NaiveDate};
use std::collections::BTreeMap;
use thiserror::Error;

/// What a movement is judged by, beside the ledgers it writes to.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The day it is.
    pub today: NaiveDate,
    /// The co-op's classes, with their terms.
    pub classes: &'a [Class],
    /// All shares of all members at par, as known now.
    pub capital: Money,
}

/// Why a movement of shares was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MoveError {
    /// The ledger would not hold.
    #[error(transparent)]
    Entry(#[from] EntryError),
    /// There is no such class.
    #[error("there is no such class")]
    NoSuchClass,
    /// The member does not hold so many shares of the class on that day.
    #[error("{held} shares are held on that day, {asked} are asked for")]
    NotSoMany {
        /// Held.
        held: i64,
        /// Asked for.
        asked: i64,
    },
    /// Shares of the class may not pass from member to member.
    #[error("shares of this class may not pass to another member")]
    NotTransferable(ClassId),
    /// Shares of the class may not be withdrawn.
    #[error("shares of this class may not be withdrawn")]
    NotWithdrawable(ClassId),
    /// Not all of them are old enough to be paid back.
    #[error("{free} of {asked} shares can be paid back on that day, the rest from {from} on")]
    TooYoung {
        /// Asked for.
        asked: i64,
        /// Of them, old enough.
        free: i64,
        /// Whole years a share must be old.
        years: u8,
        /// The day all that were asked for will be old enough.
        from: NaiveDate,
    },
    /// Who stays in the class must hold more.
    #[error("{left} shares would be left; who stays in the class holds {least} at least")]
    TooFew {
        /// The class.
        class: ClassId,
        /// Would be left.
        left: i64,
        /// The fewest.
        least: i64,
    },
    /// Who holds shares of a class and is in it holds more.
    #[error("{would} shares would be held; who is in the class holds {least} at least")]
    BelowLeast {
        /// Who.
        member: MemberId,
        /// The class.
        class: ClassId,
        /// Would be held.
        would: i64,
        /// The fewest.
        least: i64,
    },
    /// One member would hold too large a part of the capital.
    #[error("{would:?} of {whole:?} would be held; at most {part} = {most:?}")]
    AbovePart {
        /// Who.
        member: MemberId,
        /// What the member would hold, of all classes, at par.
        would: Money,
        /// The whole capital at par, after the movement.
        whole: Money,
        /// The largest part.
        part: Part,
        /// That part of the whole.
        most: Money,
    },
    /// Whoever is to receive them is not in the class on that day.
    #[error("whoever receives shares of a class is in that class")]
    NotInClass {
        /// Who.
        member: MemberId,
        /// Of which class.
        class: ClassId,
    },
    /// From and to the same member, or the same class.
    #[error("they are there already")]
    Same,
    /// The value does not come out in whole shares.
    #[error("{value:?} at {par:?} a share leaves {rest:?}")]
    RestLeft {
        /// What is converted, at par.
        value: Money,
        /// Par value of the new shares.
        par: Money,
        /// What is over.
        rest: Money,
    },
    /// The rest is to be paid out, but less than that is paid up.
    #[error("{rest:?} is over and only {paid:?} is paid up")]
    RestUnpaid {
        /// What is over.
        rest: Money,
        /// Paid up on the shares converted.
        paid: Money,
    },
    /// The holder has died: the shares wait for the heirs.
    #[error("the shares are in succession")]
    InSuccession,
    /// Shares of someone who has not died on that day do not pass to heirs.
    #[error("the holder has not died on that day")]
    StillLives,
    /// The parts of the heirs make more than the whole, or nobody is named.
    #[error("the parts of the heirs do not make a whole")]
    HeirsParts,
    /// Not every share has a place.
    #[error("{placed} of {held} shares have a place")]
    Unplaced {
        /// The class.
        class: ClassId,
        /// Held on the last day.
        held: i64,
        /// Have a place.
        placed: i64,
    },
    /// Shares are to pass, and nobody is named to whom.
    #[error("nobody is named to receive the shares")]
    NobodyNamed(ClassId),
    /// The line was taken back before, takes another back itself, or is not there.
    #[error("there is nothing to take back")]
    NothingToReverse,
}

impl MoveError {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Entry(e) => e.code(),
            Self::NoSuchClass => "no-such-class",
            Self::NotSoMany { .. } => "shares-not-so-many",
            Self::NotTransferable(_) => "shares-not-transferable",
            Self::NotWithdrawable(_) => "shares-not-withdrawable",
            Self::TooYoung { .. } => "shares-too-young",
            Self::TooFew { .. } => "shares-too-few",
            Self::BelowLeast { .. } => "shares-below-least",
            Self::AbovePart { .. } => "shares-above-part",
            Self::NotInClass { .. } => "shares-not-in-class",
            Self::Same => "shares-same",
            Self::RestLeft { .. } => "shares-rest-left",
            Self::RestUnpaid { .. } => "shares-rest-unpaid",
            Self::InSuccession => "shares-in-succession",
            Self::StillLives => "shares-still-lives",
            Self::HeirsParts => "shares-heirs-parts",
            Self::Unplaced { .. } => "shares-unplaced",
            Self::NobodyNamed(_) => "shares-nobody-named",
            Self::NothingToReverse => "nothing-changed",
        }
    }
}

impl<'a> Ground<'a> {
    /// The terms of a class on a day.
    ///
    /// # Errors
    /// [`MoveError::NoSuchClass`].
    pub(super) fn terms(&self, class: ClassId, on: NaiveDate) -> Result<&'a Terms, MoveError> {
        let class = self.classes.iter().find(|c| c.id == class).ok_or(MoveError::NoSuchClass)?;
        class.terms_on(on).ok_or(MoveError::NoSuchClass)
    }

    /// Shares may be paid back: the class lets them, and those asked for are old enough.
    pub(super) fn may_redeem(&self, class: ClassId, held: &[Lot], asked: i64, on: NaiveDate) -> Result<(), MoveError> {
        let terms = self.terms(class, on)?;
        if !terms.withdrawable {
            return Err(MoveError::NotWithdrawable(class));
        }
        let years = terms.redeem_after_years;
        let ripe = |lot: &Lot| lot.on.checked_add_months(Months::new(12 * u32::from(years))).unwrap_or(NaiveDate::MAX);
        let free: i64 = held.iter().filter(|lot| ripe(lot) <= on).map(|lot| lot.units).sum();
        if free >= asked {
            return Ok(());
        }
        let mut count = 0;
        let last = held.iter().find(|lot| {
            count += lot.units;
            count >= asked
        });
        let from = last.map_or(on, ripe);
        Err(MoveError::TooYoung { asked, free, years, from })
    }

    /// Who stays in a class keeps its fewest shares.
    pub(super) fn keeps_least(
        &self,
        holder: &Member,
        class: ClassId,
        left: i64,
        on: NaiveDate,
    ) -> Result<(), MoveError> {
        let stays = holder.spells.iter().any(|s| s.class == class && s.holds(on));
        let least = self.terms(class, on)?.least_units;
        if stays && left < least { Err(MoveError::TooFew { class, left, least }) } else { Ok(()) }
    }

    /// Who is in a class, or will be, and takes shares of it, holds its fewest then.
    pub(super) fn reaches_least(&self, holder: &Member, class: ClassId, would: i64) -> Result<(), MoveError> {
        let stays = holder.spells.iter().any(|s| s.class == class && s.to.is_none_or(|to| self.today <= to));
        let least = self.terms(class, self.today)?.least_units;
        if stays && would < least {
            return Err(MoveError::BelowLeast { member: holder.id, class, would, least });
        }
        Ok(())
    }

    /// Whoever gains shares stays within the part of the capital that the classes held set, the strictest of
    /// them. The fewest shares of the class gained may always be held: a co-op begins with one member.
    ///
    /// It is asked of who gains, never of others: that one member's part grows when another leaves must not
    /// hold the other back.
    pub(super) fn within_part(
        &self,
        member: MemberId,
        gained: ClassId,
        ledger: &[ShareEntry],
        lines: &[Line],
    ) -> Result<(), MoveError> {
        let held = holdings(ledger, self.today);
        let Some(part) = strictest_part(self.classes, &held, self.today) else { return Ok(()) };
        let least = self.terms(gained, self.today)?.least_units;
        if held.len() == 1 && held.get(&gained).is_some_and(|h| h.units <= least) {
            return Ok(());
        }
        let mut all = Holding::default();
        for of_class in held.values() {
            all.plus(of_class);
        }
        let mut added = Holding::default();
        for line in lines {
            added.add(&line.entry);
        }
        let (would, whole) = (all.subscribed, Money(self.capital.0.saturating_add(added.subscribed.0)));
        if part.allows(would, whole) {
            return Ok(());
        }
        Err(MoveError::AbovePart { member, would, whole, part, most: part.most_of(whole) })
    }
}

/// The largest part of the capital that the classes held allow, the strictest of them.
pub(super) fn strictest_part(classes: &[Class], held: &BTreeMap<ClassId, Holding>, on: NaiveDate) -> Option<Part> {
    let of = |id: &ClassId| classes.iter().find(|class| class.id == *id)?.terms_on(on)?.most_part;
    let parts = held.iter().filter(|(_, held)| held.units > 0).filter_map(|(class, _)| of(class));
    parts.min_by(|a, b| a.cmp_size(*b))
}

/// The shares of a class held on a day, oldest first, of which so many are asked for.
pub(super) fn asked_of(
    ledger: &[ShareEntry],
    class: ClassId,
    asked: i64,
    on: NaiveDate,
) -> Result<Vec<Lot>, MoveError> {
    let lots = lots(ledger, class, on);
    let held = lots.iter().map(|lot| lot.units).sum();
    if asked > held {
        return Err(MoveError::NotSoMany { held, asked });
    }
    Ok(lots)
}
