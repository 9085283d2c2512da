//! Households: who lives where.

use super::Shared;
use super::members::member;
use super::reading::{id, maybe_day};
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::life::{HomeDraft, Household, StayDraft};
use crate::shapes::settings::MemberName;
use chrono::NaiveDate;
use minga_core::households as core;
use minga_core::ids::{HouseholdId, MemberId, StayId};
use minga_core::text::folded;
use minga_store::Refusal;

/// Every household, by number.
#[tauri::command]
#[specta::specta]
pub async fn households(desk: Shared<'_>) -> Answer<Vec<Household>> {
    desk.with(|_, open| {
        let today = open.coop.today();
        open.coop.households()?.into_iter().map(|found| shape(open, found, today)).collect()
    })
    .await
}

/// Households shown of those that are sought.
const FOUND: usize = 12;

/// The first households whose number, name or address holds every word that is sought.
#[tauri::command]
#[specta::specta]
pub async fn find_households(desk: Shared<'_>, text: String) -> Answer<Vec<Household>> {
    desk.with(move |_, open| {
        let sought = folded(&text);
        let holds = |home: &core::Household| {
            let all = folded(&format!("{} {} {}", home.number, home.home.name, home.home.address));
            sought.split_whitespace().all(|word| all.contains(word))
        };
        let today = open.coop.today();
        let found = open.coop.households()?.into_iter().filter(holds).take(FOUND);
        found.map(|found| shape(open, found, today)).collect()
    })
    .await
}

/// Writes down a household in which a member lives, from a day on; without one it has always been so.
#[tauri::command]
#[specta::specta]
pub async fn found_household(desk: Shared<'_>, id: String, home: HomeDraft, from: Option<String>) -> Answer<()> {
    desk.with(move |_, open| {
        let from = maybe_day(from.as_deref())?;
        open.coop.found_household(open.signer()?, read(home), &[member(&id)?], from)?;
        Ok(())
    })
    .await
}

/// Names a household anew, or notes that it moved.
#[tauri::command]
#[specta::specta]
pub async fn change_household(desk: Shared<'_>, household_id: String, home: HomeDraft) -> Answer<()> {
    desk.with(move |_, open| {
        open.coop.change_household(open.signer()?, household(&household_id)?, read(home))?;
        Ok(())
    })
    .await
}

/// A member moves into a household from a day on (without one it has always been so); out of any where none is named,
/// then today where no day is.
#[tauri::command]
#[specta::specta]
pub async fn move_house(
    desk: Shared<'_>,
    id: String,
    household_id: Option<String>,
    from: Option<String>,
) -> Answer<()> {
    desk.with(move |_, open| {
        let (signer, member, from) = (open.signer()?, member(&id)?, maybe_day(from.as_deref())?);
        match household_id {
            Some(id) => open.coop.join_household(signer, member, household(&id)?, from)?,
            None => open.coop.leave_household(signer, member, from.unwrap_or_else(|| open.coop.today()))?,
        };
        Ok(())
    })
    .await
}

/// Puts the days of a stay right.
#[tauri::command]
#[specta::specta]
pub async fn correct_stay(desk: Shared<'_>, id: String, stay_id: String, draft: StayDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let stay: StayId = self::id(&stay_id, Refusal::NoSuchEntry)?;
        let days = (maybe_day(draft.from.as_deref())?, maybe_day(draft.to.as_deref())?);
        let days = Some(days).filter(|_| !draft.gone);
        open.coop.correct_stay(open.signer()?, member(&id)?, stay, days, &draft.why)?;
        Ok(())
    })
    .await
}

/// A household with who lives there on a day.
pub fn shape(open: &mut Open, found: core::Household, on: NaiveDate) -> Answer<Household> {
    let members = open.coop.members_of_household(found.id, on)?;
    Ok(Household {
        id: found.id.to_string(),
        number: found.number.into(),
        home: HomeDraft { name: found.home.name, address: found.home.address, others: found.home.others },
        members: members.into_iter().filter_map(|id| named(open, id).transpose()).collect::<Answer<_>>()?,
    })
}

/// A member by name; none who is not there.
pub fn named(open: &mut Open, id: MemberId) -> Answer<Option<MemberName>> {
    let register = open.register()?;
    Ok(register.members.iter().find(|member| member.id == id).map(|member| MemberName {
        id: member.id.to_string(),
        number: member.number.into(),
        name: member.profile.name.spoken(),
    }))
}

fn household(text: &str) -> Answer<HouseholdId> {
    id(text, Refusal::NoSuchHousehold)
}

fn read(home: HomeDraft) -> core::Home {
    core::Home { name: home.name, address: home.address, others: home.others }
}
