//! Lists someone named: kept in the co-op's file, so that the whole office comes back to the same ones.

use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use minga_core::ids::{ListId, PersonId};
use minga_core::journal::Op;
use minga_core::register::list::{SavedList, View};
use minga_core::text::{self, folded};

impl Coop {
    /// The lists kept, by name. One that a later version wrote, and this one cannot read, is passed over.
    pub fn lists(&self) -> Result<Vec<SavedList>> {
        let mut rows = self.conn.prepare_cached("SELECT id, name, query FROM saved_list ORDER BY id")?;
        let rows = rows.query_map([], |r| {
            let id = ListId::from(r.get::<_, [u8; 16]>(0)?);
            Ok((id, r.get::<_, String>(1)?, r.get::<_, String>(2)?))
        })?;
        let mut lists = Vec::new();
        for row in rows {
            let (id, name, query) = row?;
            lists.extend(serde_json::from_str(&query).ok().map(|view| SavedList { id, name, view }));
        }
        lists.sort_by_key(|list| folded(&list.name));
        Ok(lists)
    }

    /// Keeps a view under a name; one kept under that name before gives way.
    pub fn save_list(&mut self, actor: PersonId, name: &str, view: View) -> Result<Done<ListId>> {
        let (name, view) = (text::line(name)?, view.to_keep(&self.fields()?));
        let before = self.lists()?.into_iter().find(|list| folded(&list.name) == folded(&name));
        if before.as_ref().is_some_and(|list| list.name == name && list.view == view) {
            return Err(Refusal::NothingChanged.into());
        }
        let id = before.as_ref().map_or_else(ListId::new, |list| list.id);
        let query = serde_json::to_string(&view)?;
        self.act(actor, Op::SaveList { list: id }, |tx| {
            let sql = match before {
                Some(_) => "UPDATE saved_list SET name = ?2, query = ?3 WHERE id = ?1",
                None => "INSERT INTO saved_list (id, name, query) VALUES (?1, ?2, ?3)",
            };
            tx.conn.execute(sql, (id.bytes(), &name, &query))?;
            Ok(id)
        })
    }

    /// Keeps a list no longer.
    pub fn remove_list(&mut self, actor: PersonId, id: ListId) -> Result<Done<()>> {
        if !self.lists()?.iter().any(|list| list.id == id) {
            return Err(Refusal::NoSuchList.into());
        }
        self.act(actor, Op::RemoveList { list: id }, |tx| {
            tx.conn.execute("DELETE FROM saved_list WHERE id = ?1", [id.bytes()])?;
            Ok(())
        })
    }
}
