//! Amnesty: what is owed from before lapses, of one member or of everyone, as an assembly decided.

use super::pledges;
use crate::commands::Shared;
use crate::commands::life::decided;
use crate::commands::members::member;
use crate::commands::reading::day;
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::life::Decision;
use crate::shapes::settling::ForgivePreview;
use chrono::NaiveDate;
use minga_core::commitments::{Unit, Why, balances};
use minga_core::ids::MemberId;
use std::collections::HashSet;

/// What an amnesty from a day on would let lapse; of everyone where nobody is named. Nothing is written.
#[tauri::command]
#[specta::specta]
pub async fn forgive_preview(desk: Shared<'_>, id: Option<String>, on: String, most: String) -> Answer<ForgivePreview> {
    desk.with(move |_, open| {
        let (who, on) = (id.as_deref().map(member).transpose()?, day(&on)?);
        let unit = unit_on(open, id.as_ref(), on)?;
        foreseen(open, who, on, unit, limit(&most, unit)?)
    })
    .await
}

/// What is owed from before lapses, by decision of the assembly; of everyone where nobody is named.
#[tauri::command]
#[specta::specta]
pub async fn forgive_hours(
    desk: Shared<'_>,
    id: Option<String>,
    on: String,
    most: String,
    decision: Decision,
) -> Answer<()> {
    desk.with(move |_, open| {
        let (who, on) = (id.as_deref().map(member).transpose()?, day(&on)?);
        let most = limit(&most, unit_on(open, id.as_ref(), on)?)?;
        let decision = decided(Some(&decision))?.ok_or_else(|| Fault::new("decision-missing"))?;
        open.coop.forgive_hours(open.signer()?, who, on, most, &decision)?;
        Ok(())
    })
    .await
}

fn limit(most: &str, unit: Unit) -> Answer<Option<i64>> {
    if most.trim().is_empty() { Ok(None) } else { pledges::read(most, unit).map(Some) }
}

/// What hours are counted in: those of the member, or what the classes are asked in on that day.
fn unit_on(open: &mut Open, id: Option<&String>, on: NaiveDate) -> Answer<Unit> {
    if let Some(id) = id {
        return Ok(open.coop.unit_of(member(id)?, on)?);
    }
    Ok(open.coop.unit_on(on)?)
}

fn foreseen(
    open: &mut Open,
    who: Option<MemberId>,
    on: NaiveDate,
    unit: Unit,
    most: Option<i64>,
) -> Answer<ForgivePreview> {
    let (register, book) = (open.register()?, open.book()?);
    let (mut members, mut units, mut homes) = (0_i64, 0, HashSet::new());
    for row in balances(&book, &register.members, on) {
        // What was carried into the period, less what lapsed of it before; of who left, all that is still open.
        let before = row.balance.lines.iter().filter(|l| matches!(l.why, Why::Carried { .. } | Why::Amnesty { .. }));
        let carried = before.map(|line| line.units).sum::<i64>();
        let open = -if row.balance.period.last < on { row.balance.balance } else { carried };
        let lapses = open.max(0).min(most.unwrap_or(i64::MAX));
        if lapses == 0 || row.balance.unit != unit || who.is_some_and(|who| who != row.member.id) {
            continue;
        }
        members += 1;
        // Those who owe together are let off together.
        if row.household.is_none_or(|home| homes.insert(home)) {
            units += lapses;
        }
    }
    Ok(ForgivePreview { members: members.into(), units: units.into(), unit: unit.into() })
}
