//! Work as a form says it, read into entries: one for each member.

use super::pledges;
use crate::commands::members::member;
use crate::commands::reading::{day, id};
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::hours::{WorkDraft, WorkerDraft};
use minga_core::commitments::{Unit, Worker, read_day};
use minga_core::ids::AssetId;
use minga_store::{NewWork, Note, Refusal};

/// The work a draft says, an entry for each member.
pub fn work(open: &Open, draft: &WorkDraft) -> Answer<Vec<NewWork>> {
    let on = day(&draft.on)?;
    let asset: Option<AssetId> = draft.asset_id.as_deref().map(|text| id(text, Refusal::NoSuchEntry)).transpose()?;
    let worker = match &draft.worker {
        WorkerDraft::Own => Worker::Own,
        WorkerDraft::Member { id } => Worker::Member(member(id)?),
        WorkerDraft::Relative => Worker::Relative,
        WorkerDraft::Guest => Worker::Guest,
        WorkerDraft::Hired => Worker::Hired,
    };
    let outside = !matches!(worker, Worker::Own | Worker::Member(_));
    let mut found = Vec::with_capacity(draft.members.len());
    for id in &draft.members {
        let credited = member(id)?;
        let unit = open.coop.unit_of(credited, on)?;
        let typed = draft.own_units.get(id).filter(|text| !text.trim().is_empty()).unwrap_or(&draft.units);
        let units = match unit {
            Unit::Minutes => read_day(typed).map_err(pledges::not_hours)?,
            Unit::Sessions => pledges::read(typed, unit)?,
        };
        let own = matches!(worker, Worker::Member(who) if who == credited);
        found.push(NewWork {
            unit,
            units,
            stream: draft.stream.into(),
            worker: if own { Worker::Own } else { worker },
            note: Note {
                words: draft.note.clone(),
                worker: if outside { draft.worker_name.clone() } else { String::new() },
            },
            ..NewWork::own(credited, on, units, asset)
        });
    }
    Ok(found)
}
