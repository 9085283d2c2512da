//! `minga backup` and `minga restore`.

use crate::outcome::{Outcome, Refused};
use crate::session::{Session, clock, words_of_environment};
use minga_store::backups::{self, Reason};
use minga_words::Words;
use serde_json::json;
use std::path::Path;

pub fn make(session: &Session, dir: &Path) -> Result<Outcome, Refused> {
    let made = session.coop.backup_into(dir, Reason::ByHand).map_err(|f| session.fault(&f))?;
    let file = made.path.display().to_string();
    Ok(Outcome::done(
        vec![session.words.say("cli-backup", &[("file", file.as_str().into()), ("acts", made.seq.into())])],
        json!({ "backup": file, "acts": made.seq, "bytes": made.bytes }),
    ))
}

pub fn restore(backup: &Path, coop: &Path) -> Result<Outcome, Refused> {
    let outside = words_of_environment();
    let done = backups::restore(backup, coop, None, clock(), None).map_err(|f| Refused::fault(&outside, &f))?;
    let lang = done.coop.coop().map_err(|f| Refused::fault(&outside, &f))?.lang;
    let words = Words::new(&lang);
    let file = coop.display().to_string();
    let mut lines = vec![words.say("cli-restore", &[("file", file.as_str().into())])];
    let before = done.before.as_ref().map(|p| p.display().to_string());
    if let Some(before) = &before {
        lines.push(words.say("cli-restore-before", &[("file", before.into()), ("count", done.set_aside.into())]));
    }
    done.coop.close().map_err(|f| Refused::fault(&words, &f))?;
    Ok(Outcome::done(lines, json!({ "coop": file, "before": before, "set_aside": done.set_aside })))
}
