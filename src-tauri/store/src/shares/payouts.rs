//! What leavers are still to be paid for their shares: told by the acts of leaving that stand.

use crate::Coop;
use crate::fault::Result;
use crate::journal::Standing;
use minga_core::ids::MemberId;
use minga_core::journal::Op;
use minga_core::money::Money;
use minga_core::shares::Payout;

/// An instalment, and who gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToPayOut {
    /// Who left.
    pub member: MemberId,
    /// The act of leaving.
    pub act: i64,
    /// Which of how many, from 1.
    pub place: (usize, usize),
    /// When it is due, and how much.
    pub payout: Payout,
}

impl Coop {
    /// What those who left were promised for their shares, by the day it is due.
    pub fn to_pay_out(&self) -> Result<Vec<ToPayOut>> {
        let standing = Standing::read(&self.conn)?;
        let merged = crate::payments::merged(&self.conn)?;
        let mut rows =
            self.conn.prepare_cached("SELECT seq, op FROM journal WHERE op LIKE '{\"op\":\"leave\"%' ORDER BY seq")?;
        let mut rows = rows.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let act: i64 = row.get(0)?;
            let Op::Leave { member, payouts, .. } = serde_json::from_str(&row.get::<_, String>(1)?)? else { continue };
            if !standing.stands(act) {
                continue;
            }
            let member = merged.get(&member).copied().unwrap_or(member);
            let of = payouts.len();
            let paid = |payout: &Payout| payout.amount > Money::ZERO;
            found.extend(
                payouts.into_iter().enumerate().filter(|(_, payout)| paid(payout)).map(|(at, payout)| ToPayOut {
                    member,
                    act,
                    place: (at + 1, of),
                    payout,
                }),
            );
        }
        found.sort_by_key(|due| (due.payout.on, due.act, due.place));
        Ok(found)
    }
}
