//! One act looked at closely: each field before and after.

use super::changes::{self, How};
use super::undo::entry;
use crate::Coop;
use crate::fault::Result;
use crate::personal;
use rusqlite::types::Value;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A field an act changed. Values are the file's own words; identities are resolved to names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// Table.
    pub table: String,
    /// What happened to the row.
    pub how: How,
    /// The row.
    pub row: Uuid,
    /// Column, or part of a profile (`contact.phone`).
    pub field: String,
    /// Value before.
    pub before: Option<String>,
    /// Value after.
    pub after: Option<String>,
}

impl Coop {
    /// What an act changed, at most `limit` fields.
    pub fn detail(&self, seq: i64, limit: usize) -> Result<Vec<FieldChange>> {
        let changeset = entry(&self.conn, seq)?.changeset;
        let mut fields = Vec::new();
        let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
        changes::each(&changeset, |change| {
            if fields.len() >= limit {
                return Ok(());
            }
            if !columns.contains_key(&change.table) {
                columns.insert(change.table.clone(), self.columns(&change.table)?);
            }
            let names = &columns[&change.table];
            let row = Uuid::from_slice(change.pk()).unwrap_or_default();
            for (at, name) in names.iter().enumerate().filter(|(_, n)| *n != "id") {
                let (old, new) = (change.old.get(at).cloned().flatten(), change.new.get(at).cloned().flatten());
                if old == new {
                    continue;
                }
                let mut push = |field: String, before, after| {
                    if before != after {
                        fields.push(FieldChange {
                            table: change.table.clone(),
                            how: change.how,
                            row,
                            field,
                            before,
                            after,
                        });
                    }
                };
                if name == "profile" {
                    let (old, new) = (self.parts(old.as_ref())?, self.parts(new.as_ref())?);
                    let keys: std::collections::BTreeSet<_> = old.keys().chain(new.keys()).cloned().collect();
                    for key in keys {
                        push(key.clone(), old.get(&key).cloned(), new.get(&key).cloned());
                    }
                } else {
                    push(name.clone(), self.plain(old.as_ref())?, self.plain(new.as_ref())?);
                }
            }
            Ok(())
        })?;
        fields.truncate(limit);
        Ok(fields)
    }

    fn columns(&self, table: &str) -> Result<Vec<String>> {
        let mut names = self.conn.prepare_cached("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
        Ok(names.query_map([table], |r| r.get(0))?.collect::<rusqlite::Result<_>>()?)
    }

    /// A profile's parts by path, text only; empty once erased.
    fn parts(&self, digest: Option<&Value>) -> Result<BTreeMap<String, String>> {
        let mut parts = BTreeMap::new();
        if let Some(Value::Blob(bytes)) = digest
            && let Ok(digest) = personal::Digest::try_from(bytes.as_slice())
            && let Some(json) = personal::get::<Json>(&self.conn, &digest)?
        {
            flatten("", &json, &mut parts);
        }
        Ok(parts)
    }

    fn plain(&self, value: Option<&Value>) -> Result<Option<String>> {
        Ok(match value {
            None | Some(Value::Null) => None,
            Some(Value::Integer(n)) => Some(n.to_string()),
            Some(Value::Real(n)) => Some(n.to_string()),
            Some(Value::Text(text)) => Some(text.clone()),
            Some(Value::Blob(bytes)) => match Uuid::from_slice(bytes) {
                Ok(id) => self.name_of(id)?,
                Err(_) => None,
            },
        })
    }
}

fn flatten(path: &str, json: &Json, into: &mut BTreeMap<String, String>) {
    match json {
        Json::Object(map) => {
            for (key, value) in map {
                flatten(&if path.is_empty() { key.clone() } else { format!("{path}.{key}") }, value, into);
            }
        }
        Json::String(text) if !text.is_empty() => {
            into.insert(path.to_owned(), text.clone());
        }
        _ => {}
    }
}
