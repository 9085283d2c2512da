//! The sheet: the lines of one act, drawn up and checked before any is written.

use super::lots::{oldest, portion};
use super::terms::{Ground, MoveError, asked_of};
use super::{EntryError, EntryKind, Holding, ShareEntry, check, holding};
use crate::classes::OnExit;
use crate::ids::{ClassId, DecisionId, MemberId};
use crate::members::{Member, StatusKind};
use crate::money::Money;
use chrono::NaiveDate;

/// A line, and to whose ledger it is added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whose.
    pub member: MemberId,
    /// The line.
    pub entry: ShareEntry,
}

/// On what occasion shares go out. Terms bind who stays; what becomes of shares on leaving, who leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// The member stays.
    Staying,
    /// The member leaves, or has left: what the class says of leaving is allowed, whatever else its terms say.
    Leaving,
    /// The member has died: only to the heirs, paid back, or as the class says of leaving.
    Succession,
}

impl Occasion {
    /// What holds of a member on a day. On the last day itself a leaver stays: whoever draws up the leaving
    /// says so.
    pub fn of(member: &Member, on: NaiveDate) -> Self {
        if member.died_on().is_some_and(|day| day <= on) {
            Self::Succession
        } else if member.status(on).kind == StatusKind::Former {
            Self::Leaving
        } else {
            Self::Staying
        }
    }
}

/// The lines of one act. Each movement added sees those before it; where one is refused, the sheet is to be
/// thrown away.
#[derive(Clone, Debug)]
pub struct Sheet<'a> {
    pub(super) ground: Ground<'a>,
    decision: Option<DecisionId>,
    lines: Vec<Line>,
}

impl<'a> Sheet<'a> {
    /// An empty sheet. Each line cites the decision, if there is one.
    pub fn new(ground: Ground<'a>, decision: Option<DecisionId>) -> Self {
        Self { ground, decision, lines: Vec::new() }
    }

    /// What is on it.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// What is on it, to be written.
    pub fn into_lines(self) -> Vec<Line> {
        self.lines
    }

    /// A member's ledger with the lines of this sheet.
    pub fn ledger(&self, of: &Member) -> Vec<ShareEntry> {
        let added = self.lines.iter().filter(|line| line.member == of.id).map(|line| line.entry.clone());
        of.shares.iter().cloned().chain(added).collect()
    }

    /// What a member would hold of a class on a day.
    pub fn held(&self, of: &Member, class: ClassId, on: NaiveDate) -> Holding {
        holding(self.ledger(of).iter().filter(|e| e.class == class), on)
    }

    /// Shares come to the member from the co-op: subscribed, or issued as paid up (what is paid is then what
    /// they are worth). Or money is paid on shares subscribed before, their number being nothing.
    ///
    /// # Errors
    /// Whatever of [`MoveError`] applies.
    pub fn add(
        &mut self,
        holder: &Member,
        kind: EntryKind,
        class: ClassId,
        units: i64,
        paid: Money,
        on: NaiveDate,
    ) -> Result<(), MoveError> {
        if units > 0 && Occasion::of(holder, on) == Occasion::Succession {
            return Err(MoveError::InSuccession);
        }
        let par = self.ground.terms(class, on)?.par;
        let paid = match kind {
            EntryKind::Issue => par.checked_mul(units).ok_or(EntryError::TooLarge)?,
            _ => paid,
        };
        self.put(holder, ShareEntry::new(class, on, kind, units, paid, par))?;
        if units == 0 {
            return Ok(());
        }
        self.ground.reaches_least(holder, class, self.held(holder, class, self.ground.today).units)?;
        self.within_part(holder, class)
    }

    /// Shares go back to the co-op, oldest first: redeemed, given or cancelled. What is paid back is told, or
    /// else is their part of what is paid up (see [`Sheet::pass`]).
    ///
    /// # Errors
    /// Whatever of [`MoveError`] applies.
    pub fn give_back(
        &mut self,
        holder: &Member,
        occasion: Occasion,
        kind: EntryKind,
        (class, units): (ClassId, i64),
        paid: Option<Money>,
        on: NaiveDate,
    ) -> Result<(), MoveError> {
        let ledger = self.ledger(holder);
        let held = asked_of(&ledger, class, units, on)?;
        let terms = self.ground.terms(class, on)?;
        let customary = occasion != Occasion::Staying
            && matches!(
                (kind, terms.on_exit),
                (EntryKind::Redeem, OnExit::BoughtBack)
                    | (EntryKind::Gift, OnExit::Gifted)
                    | (EntryKind::Cancel, OnExit::Cancelled)
            );
        match kind {
            EntryKind::Redeem if !customary && occasion != Occasion::Succession => {
                self.ground.may_redeem(class, &held, units, on)?;
            }
            EntryKind::Gift | EntryKind::Cancel if !customary && occasion == Occasion::Succession => {
                return Err(MoveError::InSuccession);
            }
            _ => {}
        }
        self.take(holder, kind, class, units, paid, on)?;
        if occasion == Occasion::Staying && units > 0 { self.keeps_least(holder, class, on) } else { Ok(()) }
    }

    /// The lines that take the oldest so many shares out, one for each par value among them.
    fn take(
        &mut self,
        holder: &Member,
        kind: EntryKind,
        class: ClassId,
        units: i64,
        paid: Option<Money>,
        on: NaiveDate,
    ) -> Result<(), MoveError> {
        let ledger = self.ledger(holder);
        let held = asked_of(&ledger, class, units, on)?;
        let going = oldest(&held, units).ok_or(EntryError::BelowZero)?;
        let paid_up = holding(ledger.iter().filter(|e| e.class == class), on).paid;
        let mut rest = paid.unwrap_or_else(|| portion(paid_up, &going, &held));
        if going.is_empty() {
            // Money alone, taken back without a share.
            let par = self.ground.terms(class, on)?.par;
            return self.put(holder, ShareEntry::new(class, on, kind, 0, -rest, par));
        }
        for (at, lot) in going.iter().enumerate() {
            let own = portion(rest, &going[at..=at], &going[at..]);
            rest.0 -= own.0;
            self.put(holder, ShareEntry::new(class, on, kind, -lot.units, -own, lot.par))?;
        }
        Ok(())
    }

    /// A line as history has it: held against the ledger alone, not against terms and limits.
    ///
    /// # Errors
    /// [`MoveError::Entry`].
    pub fn line(&mut self, holder: &Member, entry: ShareEntry) -> Result<(), MoveError> {
        self.put(holder, entry)
    }

    /// Adds a line, checked against the ledger as it stands with the lines before.
    pub(super) fn put(&mut self, holder: &Member, mut entry: ShareEntry) -> Result<(), MoveError> {
        entry.decision = self.decision;
        check(&entry, &self.ledger(holder), self.ground.today)?;
        self.lines.push(Line { member: holder.id, entry });
        Ok(())
    }

    pub(super) fn keeps_least(&self, holder: &Member, class: ClassId, on: NaiveDate) -> Result<(), MoveError> {
        let left = self.held(holder, class, on).units;
        self.ground.keeps_least(holder, class, left, on)
    }

    pub(super) fn within_part(&self, holder: &Member, gained: ClassId) -> Result<(), MoveError> {
        self.ground.within_part(holder.id, gained, &self.ledger(holder), &self.lines)
    }
}
