//! `minga verify`: does the file hold together?

use crate::outcome::{Outcome, Refused};
use crate::session::Session;
use minga_store::journal::Finding;
use serde_json::json;

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
    let lines = verdict.findings.iter().map(line).collect();
    Ok(Outcome { lines, json: answer, refused: Some(broken) })
}

/// A finding in the file's own words: which check, which act, which table, row and column.
fn line(finding: &Finding) -> String {
    let fields = json!(finding);
    let said: Vec<String> = fields
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, value)| !value.is_null())
        .map(|(name, value)| format!("{name} {}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
        .collect();
    said.join(", ")
}
