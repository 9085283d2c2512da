//! Lending: a whole copy for the other laptop, and a line in the history that says who has it.

use crate::backups::{copy_to, copy_wraps, sync_folder};
use crate::fault::{Fault, Refusal, Result};
use crate::file::{Coop, discard};
use crate::journal::{Done, Standing};
use chrono::{DateTime, Utc};
use minga_core::ids::PersonId;
use minga_core::journal::Op;
use rusqlite::{Connection, params_from_iter, types::Value};
use std::path::{Path, PathBuf};

/// Who has the file on loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lent {
    /// The act that lent it.
    pub seq: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// To whom.
    pub to: PersonId,
}

impl Coop {
    /// Lends the file: notes to whom, and writes a copy of it, with that note, to a new file.
    ///
    /// The copy is made before the note is: a stick that is full leaves no note of a loan.
    ///
    /// # Errors
    /// [`Fault::ExistsAlready`]; [`Refusal::NoSuchPerson`]; [`Fault::DiskFull`].
    pub fn lend(&mut self, actor: PersonId, to: PersonId, path: &Path) -> Result<Done<()>> {
        if path.try_exists()? {
            return Err(Fault::ExistsAlready(path.to_owned()));
        }
        if !self.people()?.iter().any(|person| person.id == to && !person.retired) {
            return Err(Refusal::NoSuchPerson.into());
        }
        let draft = Unfinished::beside(path);
        copy_to(&self.conn, &draft.0)?;
        let done = self.act(actor, Op::Lend { person: to }, |_| Ok(()))?;
        let handed = self.note_in(&draft.0, done.seq).and_then(|()| {
            self.check_copy(&draft.0, self.head()?)?;
            copy_wraps(self.path(), path)?;
            std::fs::rename(&draft.0, path)?;
            sync_folder(path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new(".")))
        });
        if let Err(fault) = handed {
            self.undo(actor, Some(done.seq))?;
            return Err(fault);
        }
        Ok(done)
    }

    /// The loan that still runs: the newest that nobody brought back.
    pub fn lent(&self) -> Result<Option<Lent>> {
        let standing = Standing::read(&self.conn)?;
        let mut rows = self.conn.prepare_cached(
            "SELECT seq, at, op FROM journal
             WHERE op LIKE '{\"op\":\"lend\"%' OR op LIKE '{\"op\":\"take-back\"%' ORDER BY seq DESC",
        )?;
        let mut rows = rows.query([])?;
        while let Some(row) = rows.next()? {
            let seq: i64 = row.get(0)?;
            if !standing.stands(seq) {
                continue;
            }
            let Op::Lend { person } = serde_json::from_str(&row.get::<_, String>(2)?)? else { return Ok(None) };
            let at = row.get::<_, String>(1)?;
            let at = at.parse().map_err(|_| Fault::damaged(seq, "its moment cannot be read"))?;
            return Ok(Some(Lent { seq, at, to: person }));
        }
        Ok(None)
    }

    /// Writes the line of an act that changed no table into a copy that ends just before it.
    fn note_in(&self, copy: &Path, seq: i64) -> Result<()> {
        let line: Vec<Value> = self
            .conn
            .prepare("SELECT seq, at, actor, op, changeset, digest, prev_hash, hash FROM journal WHERE seq = ?1")?
            .query_row([seq], |r| (0..8).map(|c| r.get(c)).collect())?;
        let conn = Connection::open(copy)?;
        if let Some(key) = &self.key {
            conn.pragma_update(None, "key", key.pragma())?;
        }
        conn.execute(
            "INSERT INTO journal (seq, at, actor, op, changeset, digest, prev_hash, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params_from_iter(line),
        )?;
        conn.close().map_err(|(_, e)| e)?;
        std::fs::File::open(copy)?.sync_all()?;
        Ok(())
    }
}

/// A copy on its way; half of one is nobody's file.
struct Unfinished(PathBuf);

impl Unfinished {
    fn beside(path: &Path) -> Self {
        let name = format!(".{}.lending", path.file_name().unwrap_or_default().to_string_lossy());
        let draft = Self(path.with_file_name(name));
        discard(&draft.0); // what a killed process left
        draft
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        discard(&self.0);
    }
}
