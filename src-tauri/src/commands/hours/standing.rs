//! Where one member stands, in short.

use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::hours::MemberStanding;
use chrono::NaiveDate;
use minga_core::ids::MemberId;

/// Where a member stands as of a day; today where none is named. Read from the member's own facts: the side panel asks
/// for it at each step through the list.
pub fn of(open: &Open, id: MemberId, as_of: Option<NaiveDate>) -> Answer<MemberStanding> {
    let today = open.coop.today();
    let balance = open.coop.balance_of(id, as_of.unwrap_or(today).min(today))?;
    Ok(MemberStanding {
        as_of: balance.as_of.to_string(),
        asked: balance.asked,
        unit: balance.unit.into(),
        from: balance.period.first.to_string(),
        to: balance.period.last.to_string(),
        required: balance.required.into(),
        due: balance.due.into(),
        given: (balance.balance + balance.required).into(),
        balance: balance.balance.into(),
        ahead: balance.ahead().into(),
        waiting: balance.waiting.into(),
        in_order: balance.in_order(),
        in_order_until: balance.in_order_until.map(|day| day.to_string()),
        may_vote: balance.may_vote,
        may_use: balance.may_use,
    })
}
