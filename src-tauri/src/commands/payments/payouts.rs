//! What leavers are still to be paid for their shares.

use super::named;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::payments::{PayoutRow, PayoutsPage};
use minga_core::money::Money;

/// All of it, by the day it is due.
pub fn page(open: &mut Open) -> Answer<PayoutsPage> {
    let (register, today) = (open.register()?, open.coop.today());
    let currency = register.coop.currency;
    let all = open.coop.to_pay_out()?;
    let sum = |of: &dyn Fn(&minga_store::ToPayOut) -> bool| -> Money {
        all.iter().filter(|due| of(due)).map(|due| due.payout.amount).sum()
    };
    Ok(PayoutsPage {
        due: sum(&|due| due.payout.on <= today).plain(currency),
        sum: sum(&|_| true).plain(currency),
        rows: all
            .iter()
            .map(|due| PayoutRow {
                member: named(&register, due.member),
                on: due.payout.on.to_string(),
                units: due.payout.units.into(),
                amount: due.payout.amount.plain(currency),
                place: due.place.0.into(),
                of: due.place.1.into(),
                due: due.payout.on <= today,
                act: due.act.into(),
            })
            .collect(),
    })
}
