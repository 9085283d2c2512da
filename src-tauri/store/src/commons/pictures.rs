//! Pictures of the commons. Like documents, their bytes lie outside the chain, by salted digest.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::Done;
use crate::personal;
use chrono::NaiveDate;
use minga_core::documents::{self, DocumentKind, Label};
use minga_core::ids::{AssetId, PersonId, PictureId};
use minga_core::journal::Op;
use minga_core::members::has_come;
use minga_core::text;
use rusqlite::{Connection, OptionalExtension, Row};

/// A picture to be kept.
#[derive(Clone, Debug)]
pub struct NewPicture {
    /// What it shows; may be empty.
    pub words: String,
    /// The day it was taken.
    pub on: NaiveDate,
    /// A PNG or a JPEG.
    pub bytes: Vec<u8>,
}

/// A picture that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Identity.
    pub id: PictureId,
    /// Of what.
    pub asset: AssetId,
    /// What it shows; may be empty.
    pub words: String,
    /// The day it was taken.
    pub on: NaiveDate,
}

impl Coop {
    /// The pictures of one of the commons, newest first.
    pub fn pictures_of(&self, id: AssetId) -> Result<Vec<Picture>> {
        let mut rows = self.conn.prepare_cached(
            "SELECT id, asset, profile, on_day FROM picture WHERE asset = ?1 AND removed = 0
             ORDER BY on_day DESC, id DESC",
        )?;
        let mut rows = rows.query([id.bytes()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(&self.conn, row)?);
        }
        Ok(found)
    }

    /// The picture itself.
    ///
    /// # Errors
    /// [`Refusal::NoSuchEntry`]; [`Fault::Damaged`] where it is not what was kept.
    pub fn picture_bytes(&self, id: PictureId) -> Result<Vec<u8>> {
        let found: Option<(Vec<u8>, Vec<u8>, Vec<u8>)> = self
            .conn
            .prepare_cached(
                "SELECT k.digest, k.salt, k.bytes FROM picture p JOIN kept_bytes k ON k.digest = p.content
                 WHERE p.id = ?1",
            )?
            .query_row([id.bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
            .optional()?;
        let (digest, salt, bytes) = found.ok_or(Refusal::NoSuchEntry)?;
        if personal::digest_of_bytes(&salt, &bytes)[..] != digest {
            return Err(Fault::damaged(None, "a picture is not the one that was kept"));
        }
        Ok(bytes)
    }

    /// Keeps a picture of one of the commons.
    ///
    /// # Errors
    /// Bytes that are no picture or too many, a day that lies ahead.
    pub fn keep_picture(&mut self, actor: PersonId, id: AssetId, new: &NewPicture) -> Result<Done<PictureId>> {
        let asset = self.asset(id)?.id;
        documents::check(DocumentKind::Photo, &new.bytes)?;
        has_come(new.on, self.today())?;
        let name = if new.words.trim().is_empty() { String::new() } else { text::line(&new.words)? };
        let picture = PictureId::new();
        self.act(actor, Op::KeepPicture { asset, picture }, |tx| {
            let profile = personal::put(tx.conn, &asset.0, &Label { name })?;
            let content = personal::put_bytes(tx.conn, &asset.0, &new.bytes)?;
            tx.conn.execute(
                "INSERT INTO picture (id, asset, on_day, profile, content, removed) VALUES (?1, ?2, ?3, ?4, ?5, 0)",
                (picture.bytes(), asset.bytes(), new.on.to_string(), profile, content),
            )?;
            Ok(picture)
        })
    }

    /// Takes a picture out of the lists. Its bytes stay, so that this can be taken back.
    pub fn remove_picture(&mut self, actor: PersonId, id: PictureId) -> Result<Done<()>> {
        let asset: Option<[u8; 16]> = self
            .conn
            .prepare_cached("SELECT asset FROM picture WHERE id = ?1 AND removed = 0")?
            .query_row([id.bytes()], |r| r.get(0))
            .optional()?;
        let asset = AssetId::from(asset.ok_or(Refusal::NoSuchEntry)?);
        self.act(actor, Op::RemovePicture { asset, picture: id }, |tx| {
            tx.conn.execute("UPDATE picture SET removed = 1 WHERE id = ?1", [id.bytes()])?;
            Ok(())
        })
    }
}

fn read(conn: &Connection, r: &Row<'_>) -> Result<Picture> {
    let odd = || Fault::damaged(None, "a picture holds a value that no act writes");
    Ok(Picture {
        id: PictureId::from(r.get::<_, [u8; 16]>(0)?),
        asset: AssetId::from(r.get::<_, [u8; 16]>(1)?),
        words: personal::get::<Label>(conn, &r.get(2)?)?.unwrap_or_default().name,
        on: r.get::<_, String>(3)?.parse().map_err(|_| odd())?,
    })
}
