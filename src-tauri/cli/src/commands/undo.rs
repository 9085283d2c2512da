//! `minga undo` and `minga redo`.

use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use minga_core::journal::Op;
use serde_json::json;

pub fn undo(mut session: Session, act: Option<i64>) -> Result<Outcome, Refused> {
    let actor = session.actor()?;
    let done = session.coop.undo(actor, act).map_err(|f| session.fault(&f))?;
    told(&session, done.seq, &done.op, "cli-undo")
}

pub fn redo(mut session: Session) -> Result<Outcome, Refused> {
    let actor = session.actor()?;
    let done = session.coop.redo(actor).map_err(|f| session.fault(&f))?;
    told(&session, done.seq, &done.op, "cli-redo")
}

/// Names the act that was taken back or done again, not the taking back.
fn told(session: &Session, seq: i64, op: &Op, key: &str) -> Result<Outcome, Refused> {
    let (mut about, mut what) = (seq, op.clone());
    while let Op::Undo { act } | Op::Redo { act } = what {
        about = act;
        what = session.coop.op(act).map_err(|f| session.fault(&f))?;
    }
    let sentence = session.sentence(&what);
    Ok(Outcome::done(
        vec![session.words.say(key, &[("sentence", sentence.as_str().into())])],
        json!({ "seq": seq, "act": about, "op": what.word(), "sentence": sentence }),
    ))
}
