//! Documents kept in the file. Their bytes lie outside the chain, by salted digest, so that the law can have them
//! erased; the journalled row says whose they are and what.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::Done;
use crate::personal;
use crate::register::records;
use chrono::NaiveDate;
use minga_core::documents::{self, DocumentKind, KeptDocument, Label};
use minga_core::ids::{DocumentId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::has_come;
use minga_core::text;
use rusqlite::{Connection, OptionalExtension, Row};

/// A document to be kept.
#[derive(Clone, Debug)]
pub struct NewDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// What it is called.
    pub name: String,
    /// The day it is of.
    pub on: NaiveDate,
    /// Only the office sees it.
    pub closed: bool,
    /// The document itself.
    pub bytes: Vec<u8>,
}

const COLUMNS: &str = "SELECT d.id, d.member, d.kind, d.on_day, d.closed, d.profile, length(k.bytes)
    FROM document d LEFT JOIN kept_bytes k ON k.digest = d.content";

impl Coop {
    /// The documents kept about a member, oldest first.
    pub fn documents_of(&self, id: MemberId) -> Result<Vec<KeptDocument>> {
        let own = records(&self.conn, id)?;
        let mut found = Vec::new();
        for record in &own {
            let mut rows = self.conn.prepare_cached(&format!("{COLUMNS} WHERE d.member = ?1 AND d.removed = 0"))?;
            let mut rows = rows.query([record.bytes()])?;
            while let Some(row) = rows.next()? {
                found.push(KeptDocument { member: own[0], ..read_document(&self.conn, row)? });
            }
        }
        found.sort_by_key(|document| (document.on, document.id));
        Ok(found)
    }

    /// One document.
    pub fn document(&self, id: DocumentId) -> Result<Option<KeptDocument>> {
        let mut rows = self.conn.prepare_cached(&format!("{COLUMNS} WHERE d.id = ?1 AND d.removed = 0"))?;
        let mut rows = rows.query([id.bytes()])?;
        rows.next()?.map(|row| read_document(&self.conn, row)).transpose()
    }

    /// The document itself.
    ///
    /// # Errors
    /// [`Refusal::Erased`] where the law had it erased; [`Fault::Damaged`] where it is not what was kept.
    pub fn document_bytes(&self, id: DocumentId) -> Result<Vec<u8>> {
        self.document(id)?.ok_or(Refusal::NoSuchEntry)?;
        let found: Option<(Vec<u8>, Vec<u8>, Vec<u8>)> = self
            .conn
            .prepare_cached(
                "SELECT k.digest, k.salt, k.bytes FROM document d JOIN kept_bytes k ON k.digest = d.content
                 WHERE d.id = ?1",
            )?
            .query_row([id.bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
            .optional()?;
        let (digest, salt, bytes) = found.ok_or(Refusal::Erased)?;
        if personal::digest_of_bytes(&salt, &bytes)[..] != digest {
            return Err(Fault::damaged(None, "a document is not the one that was kept"));
        }
        Ok(bytes)
    }

    /// Keeps a document about a member.
    pub fn keep_document(&mut self, actor: PersonId, id: MemberId, new: &NewDocument) -> Result<Done<DocumentId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?.id;
        documents::check(new.kind, &new.bytes)?;
        has_come(new.on, self.today())?;
        let label = Label { name: text::line(&new.name)? };
        let document = DocumentId::new();
        self.act(actor, Op::KeepDocument { member, document, kind: new.kind }, |tx| {
            let profile = personal::put(tx.conn, &member.0, &label)?;
            let content = personal::put_bytes(tx.conn, &member.0, &new.bytes)?;
            tx.conn.execute(
                "INSERT INTO document (id, member, kind, on_day, closed, profile, content, removed)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0)",
                (document.bytes(), member.bytes(), new.kind.word(), new.on.to_string(), new.closed, profile, content),
            )?;
            Ok(document)
        })
    }

    /// Names a document anew, closes it or opens it.
    pub fn change_document(&mut self, actor: PersonId, id: DocumentId, name: &str, closed: bool) -> Result<Done<()>> {
        let old = self.document(id)?.ok_or(Refusal::NoSuchEntry)?;
        let name = text::line(name)?;
        if (&old.name, old.closed) == (&name, closed) {
            return Err(Refusal::NothingChanged.into());
        }
        let op = Op::ChangeDocument { member: old.member, document: id, kind: old.kind };
        self.act(actor, op, |tx| {
            if old.name != name {
                let profile = personal::put(tx.conn, &old.member.0, &Label { name })?;
                tx.conn.execute("UPDATE document SET profile = ?2 WHERE id = ?1", (id.bytes(), profile))?;
            }
            tx.conn.execute("UPDATE document SET closed = ?2 WHERE id = ?1", (id.bytes(), closed))?;
            Ok(())
        })
    }

    /// Takes a document out of the file's lists. Its bytes stay until the law has them erased, so that this can be
    /// taken back.
    pub fn remove_document(&mut self, actor: PersonId, id: DocumentId) -> Result<Done<()>> {
        let old = self.document(id)?.ok_or(Refusal::NoSuchEntry)?;
        let op = Op::RemoveDocument { member: old.member, document: id, kind: old.kind };
        self.act(actor, op, |tx| {
            tx.conn.execute("UPDATE document SET removed = 1 WHERE id = ?1", [id.bytes()])?;
            Ok(())
        })
    }
}

fn read_document(conn: &Connection, r: &Row<'_>) -> Result<KeptDocument> {
    let odd = || Fault::damaged(None, "a document holds a value that no act writes");
    Ok(KeptDocument {
        id: DocumentId::from(r.get::<_, [u8; 16]>(0)?),
        member: MemberId::from(r.get::<_, [u8; 16]>(1)?),
        kind: DocumentKind::from_word(&r.get::<_, String>(2)?).ok_or_else(odd)?,
        on: r.get::<_, String>(3)?.parse().map_err(|_| odd())?,
        closed: r.get(4)?,
        name: personal::get::<Label>(conn, &r.get(5)?)?.unwrap_or_default().name,
        size: r.get::<_, Option<i64>>(6)?.and_then(|n| u64::try_from(n).ok()),
    })
}
