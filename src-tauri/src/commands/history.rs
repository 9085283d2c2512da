//! History: acts in sentences, taking back and doing again, and the check of the whole file.

mod known;
mod sentence;

pub use sentence::{label, line};

use super::Shared;
use super::members::member;
use super::reading::id;
use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::progress::{Report, Work};
use crate::shapes::journal::{
    ActDetail, ActLabel, Change, Finding, HistoryPage, HistoryQuery, KnownThen, NounCount, Verdict,
};
use crate::shapes::{Args, Whole};
use chrono::{DateTime, SecondsFormat};
use minga_core::journal::Noun;
use minga_core::text::folded;
use minga_store::Refusal;
use minga_store::journal::Asked;
use minga_words::Words;
use std::time::Instant;

/// Acts, newest first.
#[tauri::command]
#[specta::specta]
pub async fn history_page(desk: Shared<'_>, query: HistoryQuery) -> Answer<HistoryPage> {
    desk.with(move |desk, open| page(open, &query, &desk.words())).await
}

/// What an act changed, field by field, and its seal.
#[tauri::command]
#[specta::specta]
pub async fn act_detail(desk: Shared<'_>, seq: Whole) -> Answer<ActDetail> {
    desk.with(move |_, open| {
        let fields = open.coop.detail(seq.0, MOST_FIELDS)?;
        let changes = fields.into_iter().map(|field| {
            Ok(Change {
                label: open.coop.name_of(field.row)?.unwrap_or_default(),
                table: field.table,
                row: field.row.to_string(),
                field: field.field,
                before: field.before,
                after: field.after,
            })
        });
        Ok(ActDetail { changes: changes.collect::<Answer<_>>()?, seal: open.coop.seal(seq.0)?.hex() })
    })
    .await
}

/// What the file said of the day of an act right after it, and what it says of that day now.
#[tauri::command]
#[specta::specta]
pub async fn known_after(desk: Shared<'_>, seq: Whole) -> Answer<KnownThen> {
    desk.with(move |_, open| known::after(open, seq.0)).await
}

/// Takes an act back (null: the last that can be).
#[tauri::command]
#[specta::specta]
pub async fn undo(desk: Shared<'_>, seq: Option<Whole>) -> Answer<ActLabel> {
    desk.with(move |desk, open| {
        let act = match seq {
            Some(seq) => seq.0,
            None => open.coop.to_undo()?,
        };
        // Said before it is gone: afterwards a member who was admitted has no name any more.
        let undone = label(&open.coop, &desk.words(), act, &open.coop.op(act)?);
        open.coop.undo(open.signer()?, Some(act))?;
        Ok(undone)
    })
    .await
}

/// Does the act last taken back once more.
#[tauri::command]
#[specta::specta]
pub async fn redo(desk: Shared<'_>) -> Answer<ActLabel> {
    desk.with(|desk, open| {
        let (act, op) = open.coop.next_redo()?.ok_or_else(|| minga_store::Fault::from(Refusal::NothingToRedo))?;
        open.coop.redo(open.signer()?)?;
        Ok(label(&open.coop, &desk.words(), act, &op))
    })
    .await
}

/// Checks the whole file: its acts, its chain, its sums.
#[tauri::command]
#[specta::specta]
pub async fn verify(app: tauri::AppHandle, desk: Shared<'_>) -> Answer<Verdict> {
    desk.with(move |_, open| {
        let mut report = Report::on(&app, Work::Verifying);
        let began = Instant::now();
        let verdict = open.coop.verify()?;
        report.step(1, 1);
        let took = began.elapsed();
        Ok(Verdict {
            whole: verdict.whole(),
            acts: verdict.acts.into(),
            seconds: format!("{}.{:02}", took.as_secs(), took.subsec_millis() / 10),
            findings: verdict.findings.iter().map(|found| finding(open, found)).collect::<Answer<_>>()?,
            checked_at: open.coop.now().to_rfc3339_opts(SecondsFormat::Secs, true),
        })
    })
    .await
}

/// Fields of one act that the page lists; an import writes thousands.
const MOST_FIELDS: usize = 400;

fn page(open: &Open, query: &HistoryQuery, words: &Words) -> Answer<HistoryPage> {
    let sought = folded(&query.search);
    let limit = query.limit.count();
    let asked = Asked {
        before: query.before.map(|seq| seq.0),
        after: None,
        noun: query.noun.as_deref().map(noun).transpose()?,
        actor: query.person_id.as_deref().map(|text| id(text, Refusal::NoSuchPerson)).transpose()?,
        member: query.member_id.as_deref().map(member).transpose()?,
        // One more than asked for tells whether there are older ones. Words are sought in the sentences, so
        // all of them are needed then.
        limit: if sought.is_empty() { limit + 1 } else { 0 },
    };
    let lines = open.coop.history(&asked)?;
    let mut found = lines.iter().filter(|act| sought.is_empty() || sentence::contains(&open.coop, act, words, &sought));
    let acts = found.by_ref().take(limit).map(|act| line(&open.coop, words, act)).collect::<Answer<_>>()?;
    let counts = open.coop.acts_by_noun(DateTime::UNIX_EPOCH)?;
    Ok(HistoryPage {
        acts,
        more: found.next().is_some(),
        by_noun: counts
            .into_iter()
            .map(|(noun, acts)| NounCount { noun: noun.word().to_owned(), acts: acts.into() })
            .collect(),
    })
}

fn noun(word: &str) -> Answer<Noun> {
    serde_json::from_value(word.into()).map_err(|_| Fault::new("internal").with("detail", word))
}

/// A finding in words: what does not fit, and where. A row is named by whom it is about, where it is known.
fn finding(open: &Open, finding: &minga_store::journal::Finding) -> Answer<Finding> {
    let said = serde_json::to_value(finding).map_err(|slip| Fault::new("internal").with("detail", slip))?;
    let mut args = Args::new();
    for (name, value) in said.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
        args.insert(name.clone(), plain(value));
    }
    let why = args.remove("why").unwrap_or_default();
    let named = args.get("row").and_then(|row| row.parse().ok()).map(|id| open.coop.name_of(id)).transpose()?.flatten();
    if let Some(name) = named {
        args.insert("row".to_owned(), name);
    }
    Ok(Finding { code: format!("finding-{why}"), args })
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
