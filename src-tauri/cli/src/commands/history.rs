//! `minga history`: what was done, in sentences.

use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use chrono::Local;
use minga_core::ids::PersonId;
use minga_store::journal::Asked;
use serde_json::{Value as Json, json};

pub fn run(session: &Session, limit: usize) -> Result<Outcome, Refused> {
    let acts = session.coop.history(&Asked { limit, ..Asked::default() }).map_err(|f| session.fault(&f))?;
    let words = &session.words;
    let (mut lines, mut list) = (Vec::new(), Vec::<Json>::new());
    for act in acts {
        let mut sentence = session.sentence(&act.op);
        let about = act.about.as_ref().map(|(seq, op)| (*seq, session.sentence(op)));
        if let Some((_, what)) = &about {
            sentence.push_str(&words.say("cli-history-about", &[("sentence", what.into())]));
        }
        let actor = who(session, act.actor);
        let mut line = words.say(
            "cli-history-line",
            &[
                ("seq", act.seq.to_string().into()),
                ("at", words.moment(&act.at.with_timezone(&Local)).into()),
                ("actor", actor.as_str().into()),
                ("sentence", sentence.as_str().into()),
            ],
        );
        if let Some(by) = act.undone_by {
            line.push(' ');
            line.push_str(&words.say("cli-history-undone", &[("by", by.to_string().into())]));
        }
        lines.push(line);
        list.push(json!({
            "seq": act.seq,
            "at": act.at,
            "actor": actor,
            "op": act.op.word(),
            "noun": act.op.noun().word(),
            "sentence": sentence,
            "undone_by": act.undone_by,
            "about": about.map(|(seq, _)| seq),
            "seal": session.coop.seal(act.seq).map_err(|f| session.fault(&f))?.hex(),
        }));
    }
    Ok(Outcome::done(lines, json!({ "acts": list })))
}

fn who(session: &Session, actor: PersonId) -> String {
    if actor.0.is_nil() {
        return session.words.say("cli-history-minga", &[]);
    }
    session.coop.name_of(actor.0).ok().flatten().unwrap_or_else(|| session.words.say("cli-history-erased", &[]))
}
