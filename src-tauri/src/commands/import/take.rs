//! Taking the rows in: a backup first, then one act, and the rest in a file with its reasons.

use crate::desk::{Desk, Open};
use crate::fault::{Answer, Fault};
use crate::shapes::import::ImportDone;
use minga_core::import::{Accept, Plan, Reason, Table};
use minga_store::Refusal;
use minga_store::backups::Reason as BackupReason;
use minga_tables::{CsvStyle, RejectedHeads, rejected_csv, rejected_path};
use minga_words::{Value, Words};
use std::path::{Path, PathBuf};

/// Takes in what may come in.
pub fn all(desk: &Desk, open: &mut Open, accept: Accept) -> Answer<ImportDone> {
    let signer = open.signer()?;
    let trial = open.trial.as_ref().ok_or_else(super::gone)?;
    let (plan, _) = trial.checked.as_ref().ok_or_else(super::gone)?;
    let intake = plan.intake(accept).ok_or_else(|| held_back(plan, accept))?;
    if intake.is_empty() {
        return Err(minga_store::Fault::from(Refusal::NothingChanged).into());
    }
    if open.sample.is_none() {
        open.coop.backup_beside(BackupReason::BeforeImport)?;
    }
    if desk.stop.asked() {
        return Err(super::gone());
    }
    let rejected = save_rejected(&trial.file, &trial.table, plan, accept, &desk.words())?;
    let taken = open.coop.take(signer, &intake, Some(&trial.reading.map));
    let brought = match taken {
        Ok(done) => done.value,
        Err(fault) => {
            // Nothing came in, so nothing was rejected either.
            if let Some(file) = rejected {
                let _ = std::fs::remove_file(file);
            }
            return Err(fault.into());
        }
    };
    Ok(ImportDone {
        new: brought.new.into(),
        changed: brought.changed.into(),
        entries: brought.entries.into(),
        rejected_file: rejected.map(|file| file.to_string_lossy().into_owned()),
    })
}

fn held_back(plan: &Plan, accept: Accept) -> Fault {
    let counts = plan.counts(accept);
    Fault::new("import-held-back").with("errors", counts.errors).with("doubts", counts.doubts)
}

/// Saves the rows that stay out beside the table, never over another file.
fn save_rejected(file: &Path, table: &Table, plan: &Plan, accept: Accept, words: &Words) -> Answer<Option<PathBuf>> {
    let rows = plan.rejected(table, accept);
    if rows.is_empty() {
        return Ok(None);
    }
    let free = rejected_path(file);
    let added = RejectedHeads {
        line: words.say("cli-rejected-line", &[]),
        column: words.say("cli-rejected-column", &[]),
        reason: words.say("cli-rejected-reason", &[]),
    };
    let said = |reason: &Reason| message(words, reason);
    let bytes = rejected_csv(plan.heads(), &rows, &added, said, CsvStyle::default());
    std::fs::write(&free, bytes)?;
    Ok(Some(free))
}

fn message(words: &Words, reason: &Reason) -> String {
    let args: Vec<(&str, Value)> = reason.arguments().into_iter().map(|(name, value)| (name, value.into())).collect();
    words.say(&format!("import-reason-{}", reason.code.word()), &args)
}
