//! Where members stood by the book kept before this file.

use super::pledges;
use crate::commands::Shared;
use crate::commands::members::member;
use crate::commands::reading::day;
use crate::fault::Answer;
use crate::shapes::hours::HoursUnit;
use crate::shapes::settling::OpeningDraft;

/// Writes down where members stood on a day, in one act.
#[tauri::command]
#[specta::specta]
pub async fn open_hours(desk: Shared<'_>, on: String, unit: HoursUnit, stood: Vec<OpeningDraft>) -> Answer<()> {
    desk.with(move |_, open| {
        let read = |draft: &OpeningDraft| {
            let units = pledges::read(&draft.units, unit.into())?;
            Ok((member(&draft.id)?, if draft.behind { -units } else { units }))
        };
        let stood = stood.iter().map(read).collect::<Answer<Vec<_>>>()?;
        open.coop.open_hours(open.signer()?, day(&on)?, unit.into(), &stood)?;
        Ok(())
    })
    .await
}
