//! Leaving the co-op: the last day, why, what becomes of the shares, and what has to be settled before.

use super::death::end_membership;
use super::write::write_standing;
use crate::Coop;
use crate::commitments::to_pool;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::register::{name_of, records};
use crate::shares::{Disposal, write_lines};
use chrono::NaiveDate;
use minga_core::decisions::{Body, Decision, suffices};
use minga_core::ids::{ClassId, MemberId, PersonId, StandingId};
use minga_core::journal::Op;
use minga_core::members::{Member, Standing, StandingKind};
use minga_core::money::Money;
use minga_core::shares::Wish;
use minga_core::text;
use minga_core::ties::still_held;

/// How someone leaves.
#[derive(Clone, Debug)]
pub struct Leaving {
    /// The last day as a member, which may lie ahead.
    pub on: NaiveDate,
    /// Why, in the co-op's words; may be empty.
    pub reason: String,
    /// Who decided, where it was decided: to exclude, or to accept.
    pub decision: Option<Decision>,
    /// What becomes of the shares: of all of them, or nothing said yet; then they stay to be settled.
    pub shares: Vec<Wish>,
    /// What is still owed stays owed.
    pub debts_stay: bool,
    /// Hours done beyond what was asked pass to the pool; else they lapse. Of a day ahead nothing passes yet.
    pub hours_to_pool: bool,
}

impl Leaving {
    /// On a day, with nothing said of it.
    pub fn on(day: NaiveDate) -> Self {
        Self {
            on: day,
            reason: String::new(),
            decision: None,
            shares: Vec::new(),
            debts_stay: false,
            hours_to_pool: false,
        }
    }
}

impl Coop {
    /// Notes that a member leaves, and what becomes of the shares, as one act.
    ///
    /// # Errors
    /// Where the dates do not follow; where the first class would be left empty; where the member speaks or votes
    /// for somebody or has a charge beyond that day; where money is owed, unless it is said that it stays so;
    /// where the shares cannot go where it is wished.
    pub fn leave(&mut self, actor: PersonId, id: MemberId, leaving: &Leaving) -> Result<Done<StandingId>> {
        let (member, debts, Disposal { lines, payouts }) = self.draw_leaving(id, leaving)?;
        let reason = if leaving.reason.trim().is_empty() { String::new() } else { text::line(&leaving.reason)? };
        let decision = leaving.decision.as_ref();
        let exit = Standing {
            reason: reason.clone(),
            decision: decision.map(|d| d.id),
            ..Standing::new(StandingKind::Exit, leaving.on, None)
        };
        let units = lines.iter().filter(|line| line.member == member.id).map(|line| -line.entry.units).sum();
        let debt = debts > Money::ZERO;
        let wanted = leaving.hours_to_pool && leaving.on <= self.today();
        let hours = if wanted { self.parting(&member, leaving.on)?.filter(|h| h.to_pool > 0) } else { None };
        let pooled = hours.is_some();
        let op = Op::Leave { member: member.id, standing: exit.id, on: leaving.on, units, debt, pooled, payouts };
        self.act(actor, op, |tx| {
            decision.map_or(Ok(()), |d| write_decision(tx.conn, d))?;
            write_lines(tx.conn, &lines)?;
            hours.map_or(Ok(()), |hours| to_pool(tx.conn, member.id, &hours, leaving.on).map(|_| ()))?;
            end_membership(tx, &member, leaving.on, &reason)?;
            write_standing(tx.conn, member.id, &exit)?;
            Ok(exit.id)
        })
    }

    /// What leaving comes to: the lines of the ledger and the money that follows. Nothing is written.
    ///
    /// # Errors
    /// Those of [`Coop::leave`].
    pub fn check_leaving(&self, id: MemberId, leaving: &Leaving) -> Result<Disposal> {
        Ok(self.draw_leaving(id, leaving)?.2)
    }

    fn draw_leaving(&self, id: MemberId, leaving: &Leaving) -> Result<(Member, Money, Disposal)> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        self.may_leave(&member, leaving)?;
        let debts = self.open_debts(member.id)?;
        if debts > Money::ZERO && !leaving.debts_stay {
            return Err(Refusal::OpenDebts(debts, self.coop()?.currency).into());
        }
        let disposal = if leaving.shares.is_empty() {
            Disposal::default()
        } else {
            self.dispose(member.id, &leaving.shares, leaving.on, leaving.decision.as_ref())?
        };
        Ok((member, debts, disposal))
    }

    fn may_leave(&self, member: &Member, leaving: &Leaving) -> Result<()> {
        member.may_leave(leaving.on)?;
        suffices(leaving.decision.as_ref(), Body::Office, self.today())?;
        self.keep_first_class(member, leaving.on, None)?;
        self.nothing_held(member, leaving.on)
    }

    /// No vote of somebody else's, no organisation and no charge is left without anyone.
    fn nothing_held(&self, member: &Member, on: NaiveDate) -> Result<()> {
        let ties = self.ties_of(member.id)?;
        let Some(tie) = still_held(&ties, member.id, on).first().copied() else { return Ok(()) };
        let whose = name_of(&self.conn, tie.member.0)?.unwrap_or_default();
        let name = match tie.asset {
            Some(asset) => name_of(&self.conn, asset.0)?.unwrap_or_default(),
            None if tie.member == member.id => tie.outsider.name.clone(),
            None => whose,
        };
        Err(Refusal::StillHeld { kind: tie.kind, name }.into())
    }

    /// Refuses to leave the co-op's first class, the founders', without anyone after a day. `of` is the class the
    /// member leaves; all of them where none is named.
    pub(super) fn keep_first_class(&self, member: &Member, last: NaiveDate, of: Option<ClassId>) -> Result<()> {
        let classes = self.classes()?;
        let Some(first) = classes.first().filter(|c| of.is_none_or(|class| class == c.id)) else { return Ok(()) };
        let lasts = |to: Option<NaiveDate>| to.is_none_or(|to| last < to);
        if !member.spells.iter().any(|s| s.class == first.id && lasts(s.to)) {
            return Ok(());
        }
        let own = records(&self.conn, member.id)?;
        let mut others = self
            .conn
            .prepare_cached("SELECT member FROM spell WHERE class = ?1 AND (to_day IS NULL OR to_day > ?2)")?;
        let mut others = others.query((first.id.bytes(), last.to_string()))?;
        while let Some(row) = others.next()? {
            if !own.contains(&MemberId::from(row.get::<_, [u8; 16]>(0)?)) {
                return Ok(());
            }
        }
        Err(Refusal::LastOfFirstClass(first.name.clone()).into())
    }
}
