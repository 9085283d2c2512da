//! What is held in common is written down, told anew, held no longer.

use super::read::all;
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::personal;
use chrono::NaiveDate;
use minga_core::commons::{Asset, check_close};
use minga_core::ids::{AssetId, PersonId};
use minga_core::journal::Op;
use minga_core::workdays::DayState;

impl Coop {
    /// Writes down something held in common.
    ///
    /// # Errors
    /// A text that is not taken, a name that another bears, a whole that is not there or is a part of it.
    pub fn add_asset(&mut self, actor: PersonId, asset: Asset) -> Result<Done<AssetId>> {
        let asset = self.fitting(asset)?;
        let op = Op::AddAsset { asset: asset.id, kind: asset.kind, from: asset.from };
        self.act(actor, op, |tx| {
            let profile = personal::put(tx.conn, &asset.id.0, &asset.story)?;
            tx.conn
                .prepare_cached(
                    "INSERT INTO asset (id, part_of, kind, name, place, held, use, from_day, to_day, profile)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                )?
                .execute((
                    asset.id.bytes(),
                    asset.part_of.as_ref().map(AssetId::bytes),
                    asset.kind.word(),
                    &asset.name,
                    &asset.place,
                    &asset.held,
                    &asset.usage,
                    asset.from.to_string(),
                    asset.to.map(|day| day.to_string()),
                    profile,
                ))?;
            Ok(asset.id)
        })
    }

    /// Tells anew what it is, all but its last day.
    ///
    /// # Errors
    /// As [`Coop::add_asset`]; where nothing would change.
    pub fn change_asset(&mut self, actor: PersonId, asset: Asset) -> Result<Done<()>> {
        let old = self.asset(asset.id)?;
        let asset = self.fitting(Asset { to: old.to, ..asset })?;
        if asset == old {
            return Err(Refusal::NothingChanged.into());
        }
        self.act(actor, Op::ChangeAsset { asset: asset.id }, |tx| {
            if asset.story != old.story {
                let profile = personal::put(tx.conn, &asset.id.0, &asset.story)?;
                tx.conn.execute("UPDATE asset SET profile = ?2 WHERE id = ?1", (asset.id.bytes(), profile))?;
            }
            tx.conn.execute(
                "UPDATE asset SET part_of = ?2, kind = ?3, name = ?4, place = ?5, held = ?6, use = ?7, from_day = ?8
                 WHERE id = ?1",
                (
                    asset.id.bytes(),
                    asset.part_of.as_ref().map(AssetId::bytes),
                    asset.kind.word(),
                    &asset.name,
                    &asset.place,
                    &asset.held,
                    &asset.usage,
                    asset.from.to_string(),
                ),
            )?;
            Ok(())
        })
    }

    /// Notes the last day on which it is held.
    ///
    /// # Errors
    /// Where it would end before it begins, where a part of it or a called day of work lies beyond, where another bears
    /// its name by then.
    pub fn close_asset(&mut self, actor: PersonId, id: AssetId, last: NaiveDate) -> Result<Done<()>> {
        let asset = self.asset(id)?;
        if asset.to == Some(last) {
            return Err(Refusal::NothingChanged.into());
        }
        let days = self.work_days_of(id)?;
        let called: Vec<NaiveDate> =
            days.iter().filter(|day| day.state == DayState::Called).map(|day| day.plan.on).collect();
        let others = all(&self.conn)?;
        check_close(&asset, last, &others, &called)?;
        // Held for longer, it may meet another that took its name.
        Asset { to: Some(last), ..asset }.check(&others)?;
        self.act(actor, Op::CloseAsset { asset: id, to: last }, |tx| {
            tx.conn.execute("UPDATE asset SET to_day = ?2 WHERE id = ?1", (id.bytes(), last.to_string()))?;
            Ok(())
        })
    }

    /// The asset with its texts tidied, if it can stand beside the others.
    fn fitting(&self, asset: Asset) -> Result<Asset> {
        let asset = asset.tidied()?;
        let others = all(&self.conn)?;
        if asset.part_of.is_some_and(|whole| others.iter().all(|other| other.id != whole)) {
            return Err(Refusal::NoSuchAsset.into());
        }
        asset.check(&others)?;
        Ok(asset)
    }
}
