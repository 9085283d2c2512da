//! Leaving the co-op: what it would come to, and the act.

use super::Shared;
use super::hours::why;
use super::life::decided;
use super::members::{around, class, member};
use super::reading::{day, maybe_day};
use crate::desk::{Desk, Open};
use crate::fault::Answer;
use crate::shapes::leaving::{LeaveDraft, LeaveHolding, LeaveHours, LeavePayout, LeavePlace, LeavePreview, PlaceKind};
use chrono::NaiveDate;
use minga_core::ids::MemberId;
use minga_core::members::Member;
use minga_core::money::Money;
use minga_core::register::Register;
use minga_core::shares::{Place, Wish, holdings};
use minga_store::{Leaving, Parting, Refusal};

/// What leaving would come to. What stands in the way is part of the answer.
#[tauri::command]
#[specta::specta]
pub async fn leave_preview(desk: Shared<'_>, id: String, draft: LeaveDraft) -> Answer<LeavePreview> {
    desk.with(move |desk, open| preview(desk, open, member(&id)?, &draft)).await
}

/// Notes that a member leaves, and what becomes of the shares.
#[tauri::command]
#[specta::specta]
pub async fn leave_coop(desk: Shared<'_>, id: String, draft: LeaveDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let leaving = read(&draft)?;
        open.coop.leave(open.signer()?, member(&id)?, &leaving)?;
        Ok(())
    })
    .await
}

fn preview(desk: &Desk, open: &mut Open, id: MemberId, draft: &LeaveDraft) -> Answer<LeavePreview> {
    let on = day(&draft.on)?;
    let register = open.register()?;
    let currency = register.coop.currency;
    let found = open.coop.member(id)?.ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchMember))?;
    let departure = open.coop.departure(id, on)?;
    let held = holdings(&found.shares, on);
    let holding = |wish: &Wish| LeaveHolding {
        class_id: wish.class.to_string(),
        units: wish.units.into(),
        paid: held.get(&wish.class).map_or(Money::ZERO, |held| held.paid).plain(currency),
        customary: wish.place.into(),
    };
    let checked = read(draft).and_then(|leaving| Ok(open.coop.check_leaving(id, &leaving)?));
    let (payouts, trouble) = match checked {
        Ok(disposal) => (disposal.payouts, None),
        Err(fault) => (Vec::new(), Some(fault)),
    };
    let some = |money: Money| if money > Money::ZERO { money.plain(currency) } else { String::new() };
    let still = |id: &String| departure.held.iter().any(|tie| tie.id.to_string() == *id);
    Ok(LeavePreview {
        holdings: departure.customary.iter().map(holding).collect(),
        owed: some(departure.owed),
        credit: some(departure.credit),
        deposits: some(departure.deposits),
        held: around::ties(open, found.id, on)?.into_iter().filter(|line| still(&line.id)).collect(),
        voids: departure.voids.iter().map(|number| (*number).into()).collect(),
        payouts: payouts
            .into_iter()
            .map(|payout| LeavePayout {
                on: payout.on.to_string(),
                units: payout.units.into(),
                amount: payout.amount.plain(currency),
            })
            .collect(),
        hours: departure.hours.as_ref().map(|parting| hours(desk, &register, &found, parting)),
        trouble,
    })
}

fn hours(desk: &Desk, register: &Register, member: &Member, parting: &Parting) -> LeaveHours {
    let balance = &parting.balance;
    LeaveHours {
        unit: balance.unit.into(),
        from: balance.period.first.to_string(),
        lines: why::lines(&desk.words(), register, member, balance),
        balance: balance.balance.into(),
        waiting: balance.waiting.into(),
        to_pool: parting.to_pool.into(),
    }
}

fn read(draft: &LeaveDraft) -> Answer<Leaving> {
    let on = day(&draft.on)?;
    Ok(Leaving {
        on,
        reason: draft.reason.clone(),
        decision: decided(draft.decision.as_ref())?,
        shares: draft.places.iter().map(|place| wish(place, on)).collect::<Answer<_>>()?,
        debts_stay: draft.debts_stay,
        hours_to_pool: draft.hours_to_pool,
    })
}

fn wish(asked: &LeavePlace, last_day: NaiveDate) -> Answer<Wish> {
    let place = match asked.place {
        PlaceKind::PaidBack => {
            let first = maybe_day(asked.first.as_deref())?.unwrap_or(last_day);
            Place::PaidBack { parts: asked.parts, first }
        }
        PlaceKind::Given => Place::Given,
        PlaceKind::Passed => Place::Passed(asked.to_id.as_deref().map(member).transpose()?),
        PlaceKind::Cancelled => Place::Cancelled,
    };
    Ok(Wish { class: class(&asked.class_id)?, units: asked.units.0, place })
}
