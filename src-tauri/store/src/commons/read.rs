//! Reading what is held in common.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::changes;
use crate::personal;
use chrono::NaiveDate;
use minga_core::commons::{Asset, AssetKind, check_all};
use minga_core::ids::AssetId;
use rusqlite::{Connection, Row};

impl Coop {
    /// All that is or was held in common, oldest first.
    pub fn assets(&self) -> Result<Vec<Asset>> {
        all(&self.conn)
    }

    /// One thing held in common.
    ///
    /// # Errors
    /// [`Refusal::NoSuchAsset`].
    pub fn asset(&self, id: AssetId) -> Result<Asset> {
        let mut rows = self.conn.prepare_cached(&format!("{SELECT} WHERE id = ?1"))?;
        let mut rows = rows.query([id.bytes()])?;
        let row = rows.next()?.ok_or(Refusal::NoSuchAsset)?;
        read(&self.conn, row)
    }
}

const SELECT: &str = "SELECT id, part_of, kind, name, place, held, use, from_day, to_day, profile FROM asset";

pub fn all(conn: &Connection) -> Result<Vec<Asset>> {
    let mut rows = conn.prepare_cached(&format!("{SELECT} ORDER BY from_day, id"))?;
    let mut rows = rows.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(conn, row)?);
    }
    Ok(found)
}

/// What an undo must leave whole: no two that are held share a name, and none is a part of itself.
pub(crate) fn check_touched(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let mut touched = false;
    changes::rows(changeset, |row| {
        touched |= row.table == "asset";
        Ok(())
    })?;
    if touched { Ok(check_all(&all(conn)?)?) } else { Ok(()) }
}

fn read(conn: &Connection, r: &Row<'_>) -> Result<Asset> {
    let odd = || Fault::damaged(None, "an asset holds a value that no act writes");
    let day = |text: String| text.parse::<NaiveDate>().map_err(|_| odd());
    Ok(Asset {
        id: AssetId::from(r.get::<_, [u8; 16]>(0)?),
        part_of: r.get::<_, Option<[u8; 16]>>(1)?.map(AssetId::from),
        kind: AssetKind::from_word(&r.get::<_, String>(2)?).ok_or_else(odd)?,
        name: r.get(3)?,
        place: r.get(4)?,
        held: r.get(5)?,
        usage: r.get(6)?,
        from: day(r.get(7)?)?,
        to: r.get::<_, Option<String>>(8)?.map(day).transpose()?,
        story: personal::get(conn, &r.get(9)?)?.unwrap_or_default(),
    })
}
