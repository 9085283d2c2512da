//! What a leaver leaves behind, told before anything is noted.

use crate::Coop;
use crate::commitments::Parting;
use crate::fault::{Refusal, Result};
use chrono::NaiveDate;
use minga_core::ids::MemberId;
use minga_core::money::Money;
use minga_core::shares::{Wish, customary};
use minga_core::ties::{Tie, still_held};

/// What a member leaves behind on the last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departure {
    /// What becomes of the shares held that day if nothing else is wished, class by class.
    pub customary: Vec<Wish>,
    /// What is still owed, due or not.
    pub owed: Money,
    /// What the co-op owes the member: money to the good.
    pub credit: Money,
    /// Deposits the co-op holds for the member.
    pub deposits: Money,
    /// Whom the member still votes or speaks for, and what the member looks after.
    pub held: Vec<Tie>,
    /// Numbers of the certificates that would be void once the shares move.
    pub voids: Vec<i64>,
    /// The hours as they would stand; none where nothing is asked of the member alone.
    pub hours: Option<Parting>,
}

impl Coop {
    /// What a member would leave behind on a day; whether the member may leave is [`Coop::check_leaving`]'s to say.
    ///
    /// # Errors
    /// Where there is no such member.
    pub fn departure(&self, id: MemberId, on: NaiveDate) -> Result<Departure> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?;
        let ties = self.ties_of(member.id)?;
        let certificates = self.certificates(member.id)?;
        let ledger = self.ledger_of(member.id)?;
        let account = ledger.account(member.id, NaiveDate::MAX);
        Ok(Departure {
            customary: customary(&member, &self.classes()?, on),
            owed: account.owed(),
            credit: account.credit,
            deposits: account.held(),
            held: still_held(&ties, member.id, on).into_iter().cloned().collect(),
            hours: self.parting(&member, on)?,
            voids: certificates.iter().filter(|certificate| !certificate.void).map(|c| c.number).collect(),
        })
    }
}
