//! `minga verify`: does the file hold together?

use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use minga_store::journal::Finding;
use minga_words::{Value, Words};
use serde_json::{Value as Json, json};
use uuid::Uuid;

pub fn run(session: &Session) -> Result<Outcome, Refused> {
    let verdict = session.coop.verify().map_err(|f| session.fault(&f))?;
    let words = &session.words;
    let mut answer = json!(verdict);
    answer["whole"] = json!(verdict.whole());
    if verdict.whole() {
        let line = words.say("cli-verify-whole", &[("acts", verdict.acts.into()), ("heads", verdict.heads.into())]);
        return Ok(Outcome::done(vec![line], answer));
    }
    let broken = words.say("cli-verify-broken", &[("count", verdict.findings.len().into())]);
    let lines = verdict.findings.iter().map(|found| sentence(session, found)).collect();
    Ok(Outcome { lines, json: answer, refused: Some(broken) })
}

/// A finding in a sentence. A row is named by whom it is about, where that is known.
fn sentence(session: &Session, finding: &Finding) -> String {
    let known = |id: Uuid| session.coop.name_of(id).ok().flatten();
    worded(&session.words, finding, known)
}

fn worded(words: &Words, finding: &Finding, known: impl Fn(Uuid) -> Option<String>) -> String {
    let fields = json!(finding);
    let text = |value: &Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let mut why = String::new();
    let mut args: Vec<(&str, Value)> = Vec::new();
    for (name, value) in fields.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
        match name.as_str() {
            "why" => why = text(value),
            "row" => {
                let row = text(value);
                args.push(("row", row.parse().ok().and_then(&known).unwrap_or(row).into()));
            }
            other => args.push((other, text(value).into())),
        }
    }
    let code = format!("finding-{why}");
    words.refusal(&code, &args).map_or(code, |told| told.happened)
}

#[cfg(test)]
mod tests {
    use super::*;
    use minga_store::journal::Why;

    #[test]
    fn everything_that_verify_finds_has_words() {
        let (what, known_by, column) = (String::from("x"), String::from("x"), String::from("x"));
        let whys = [
            Why::Database { what: what.clone() },
            Why::Reference,
            Why::ActMissing,
            Why::Changeset,
            Why::Seal,
            Why::Link,
            Why::Moment,
            Why::Replay { what },
            Why::Schema,
            Why::RowAdded,
            Why::RowMissing,
            Why::Value { column },
            Why::PersonalChanged,
            Why::PersonalMissing,
            Why::PersonalAdded,
            Why::TailCut { known_by: known_by.clone() },
            Why::Rewritten { known_by: known_by.clone() },
            Why::Backup { known_by },
        ];
        for why in whys {
            let row = Some(Uuid::nil().to_string());
            let finding = Finding { why, act: Some(7), table: Some("member".into()), row };
            for lang in minga_words::SHIPPED {
                let said = worded(&Words::new(lang), &finding, |_| Some("María".into()));
                assert!(!said.starts_with("finding-"), "{said}");
            }
        }
    }
}
