//! `minga lend`, `minga compare` and `minga take-back`: the file on two laptops.

use crate::outcome::{Outcome, Refused};
use crate::session::{Session, clock};
use minga_store::Coop;
use minga_store::journal::Line;
use minga_store::lending::{self, Returned};
use minga_words::{Value, journal};
use serde_json::{Value as Json, json};
use std::path::Path;
use uuid::Uuid;

/// Lends the file to someone of the office.
pub fn lend(mut session: Session, to: &str, out: &Path) -> Result<Outcome, Refused> {
    let wanted = minga_core::text::folded(to);
    let people = session.coop.people().map_err(|f| session.fault(&f))?;
    let person = people.iter().find(|p| !p.retired && minga_core::text::folded(&p.name) == wanted);
    let person = person.ok_or_else(|| session.said("no-such-person", &[("name", to.into())]))?;
    let actor = session.actor()?;
    let done = session.coop.lend(actor, person.id, out).map_err(|f| session.fault(&f))?;
    let file = out.display().to_string();
    let args: [(&str, Value); 2] = [("file", file.as_str().into()), ("person", person.name.as_str().into())];
    Ok(Outcome::done(
        vec![session.words.say("cli-lend", &args)],
        json!({ "copy": file, "to": person.name, "act": done.seq }),
    ))
}

/// Says how a copy stands to the file, and lists what each has that the other does not.
pub fn compare(session: &Session, copy: &Path) -> Result<Outcome, Refused> {
    let Returned { relation, base, ours, theirs, copy, .. } =
        session.coop.compare(copy).map_err(|f| session.fault(&f))?;
    let said = |coop: &Coop, acts: &[Line]| -> Vec<(i64, String)> {
        let names = |id: Uuid| coop.name_of(id).ok().flatten();
        acts.iter()
            .map(|act| {
                let who = names(act.actor.0).unwrap_or_default();
                (act.seq, format!("{who} {}", journal::sentence(&session.words, &act.op, &names).text))
            })
            .collect()
    };
    let (ours, theirs) = (said(&session.coop, &ours), said(&copy, &theirs));
    let mut lines = vec![session.words.say(
        &format!("lending-relation-{}", relation.word()),
        &[("ours", ours.len().into()), ("theirs", theirs.len().into())],
    )];
    for (head, acts) in [("lending-ours", &ours), ("lending-theirs", &theirs)] {
        if !acts.is_empty() {
            lines.push(session.words.say(head, &[]));
            lines.extend(acts.iter().map(|(seq, sentence)| format!("{seq:>8}  {sentence}")));
        }
    }
    let list = |acts: &[(i64, String)]| -> Vec<Json> {
        acts.iter().map(|(seq, sentence)| json!({ "seq": seq, "sentence": sentence })).collect()
    };
    Ok(Outcome::done(
        lines,
        json!({ "relation": relation.word(), "base": base, "ours": list(&ours), "theirs": list(&theirs) }),
    ))
}

/// Takes a copy back in the place of the file.
pub fn take_back(session: Session, copy: &Path, set_aside: bool) -> Result<Outcome, Refused> {
    let actor = session.actor()?;
    let Session { coop, words, .. } = session;
    let path = coop.path().to_owned();
    coop.close().map_err(|f| Refused::fault(&words, &f))?;
    let done =
        lending::take_back(copy, &path, None, clock(), actor, set_aside).map_err(|f| Refused::fault(&words, &f))?;
    let before = done.before.as_ref().map(|p| p.display().to_string());
    let acts = done.coop.head().map_err(|f| Refused::fault(&words, &f))?.seq;
    done.coop.close().map_err(|f| Refused::fault(&words, &f))?;
    let args: [(&str, Value); 2] =
        [("file", before.as_deref().unwrap_or_default().into()), ("aside", done.set_aside.into())];
    Ok(Outcome::done(
        vec![words.say("cli-take-back", &args)],
        json!({ "before": before, "set_aside": done.set_aside, "acts": acts }),
    ))
}
