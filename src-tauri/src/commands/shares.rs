//! Shares: lines added to the ledger.

use super::Shared;
use super::members::{class, member};
use super::reading::{amount, day};
use crate::fault::Answer;
use crate::shapes::shares::{EntryKind, ShareDraft};
use minga_core::shares::EntryKind as Kind;
use minga_store::NewEntry;

/// Adds a line to the share ledger.
#[tauri::command]
#[specta::specta]
pub async fn move_shares(desk: Shared<'_>, id: String, draft: ShareDraft) -> Answer<()> {
    desk.with(move |_, open| {
        let paid = amount(&draft.paid, open.register()?.coop.currency)?;
        let (units, paid) = if takes(draft.kind) { (-draft.units.0, -paid) } else { (draft.units.0, paid) };
        let line = NewEntry {
            class: class(&draft.class_id)?,
            on: day(&draft.on)?,
            kind: draft.kind.into(),
            units,
            paid,
            par: None,
            decision: None,
        };
        open.coop.move_shares(open.signer()?, member(&id)?, &line)?;
        Ok(())
    })
    .await
}

/// Whether movements of this kind take shares or money away.
fn takes(kind: EntryKind) -> bool {
    matches!(Kind::from(kind), Kind::TransferOut | Kind::Redeem | Kind::Cancel)
}
