//! What becomes of the shares of who leaves, and of who died.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::decisions::Decision;
use minga_core::ids::{EntryId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::Member;
use minga_core::ratio::Part;
use minga_core::shares::{Line, Occasion, Payout, Place, Wish};

/// What becomes of a leaver's shares: the lines of the last day, and the money that follows.
#[derive(Clone, Debug, Default)]
pub struct Disposal {
    /// Lines of the ledger, the leaver's and of whoever receives.
    pub lines: Vec<Line>,
    /// Money to be paid back, by date.
    pub payouts: Vec<Payout>,
}

impl Coop {
    /// Draws up what becomes of a leaver's shares on the last day. Nothing is written: the lines belong to the
    /// act of leaving, as does the decision they cite.
    ///
    /// # Errors
    /// [`Refusal::Shares`], with the sum.
    pub fn dispose(
        &self,
        leaver: MemberId,
        wishes: &[Wish],
        last_day: NaiveDate,
        decision: Option<&Decision>,
    ) -> Result<Disposal> {
        let leaver = self.member(leaver)?.ok_or(Refusal::NoSuchMember)?;
        let named = wishes.iter().filter_map(|wish| match wish.place {
            Place::Passed(to) => to,
            _ => None,
        });
        let takers: Vec<Member> =
            named.map(|id| self.member(id)?.ok_or_else(|| Refusal::NoSuchMember.into())).collect::<Result<_>>()?;
        let takers: Vec<&Member> = takers.iter().collect();
        let occasion = match Occasion::of(&leaver, last_day) {
            Occasion::Succession => Occasion::Succession,
            _ => Occasion::Leaving,
        };
        let mut payouts = Vec::new();
        let lines = self.draw_up(&self.classes()?, decision, |sheet| {
            payouts = sheet.dispose(&leaver, &takers, occasion, wishes, last_day)?;
            Ok(())
        })?;
        Ok(Disposal { lines, payouts })
    }

    /// Passes the shares of a member who died to the heirs by their parts, in whole shares. Gives the lines.
    ///
    /// # Errors
    /// [`Refusal::Shares`], with the sum.
    pub fn inherit_shares(
        &mut self,
        actor: PersonId,
        late: MemberId,
        heirs: &[(MemberId, Part)],
        on: NaiveDate,
        decision: Option<&Decision>,
    ) -> Result<Done<Vec<EntryId>>> {
        let lines = self.draw_inheritance(late, heirs, on, decision)?;
        let late = lines.first().ok_or(Refusal::NothingChanged)?.member;
        let units = lines.iter().filter(|line| line.member == late).map(|line| -line.entry.units).sum();
        self.write_drawn(actor, Op::InheritShares { member: late, units, on }, &lines, decision)
    }

    pub(super) fn draw_inheritance(
        &self,
        late: MemberId,
        heirs: &[(MemberId, Part)],
        on: NaiveDate,
        decision: Option<&Decision>,
    ) -> Result<Vec<Line>> {
        let late = self.member(late)?.ok_or(Refusal::NoSuchMember)?;
        let heirs: Vec<(Member, Part)> = heirs
            .iter()
            .map(|(id, part)| Ok((self.member(*id)?.ok_or(Refusal::NoSuchMember)?, *part)))
            .collect::<Result<_>>()?;
        let heirs: Vec<(&Member, Part)> = heirs.iter().map(|(heir, part)| (heir, *part)).collect();
        self.draw_up(&self.classes()?, decision, |sheet| sheet.inherit(&late, &heirs, on))
    }
}
