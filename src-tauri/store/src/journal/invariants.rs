//! What must hold after an undo or a redo, checked for every member it touched: the ledger is never
//! below zero on any day, no two spells of one class share a day, nobody lives in two households, and no values the law had erased
//! come back as an empty name. Of charges and receipts: nothing is paid or taken back that was not asked.
//! Of the commons: no two that are held share a name, and the list of a closed day is closed.

use super::changes::{self, CONTENTS, DIGESTS, REFERENCES};
use crate::commons;
use crate::fault::{Refusal, Result};
use crate::payments;
use crate::personal;
use crate::register::read_member;
use crate::workdays;
use chrono::NaiveDate;
use minga_core::ids::MemberId;
use minga_core::shares;
use rusqlite::Connection;
use rusqlite::types::Value;
use std::collections::BTreeSet;

/// Checks the members a changeset touched, as they are now.
pub fn check(conn: &Connection, changeset: &[u8]) -> Result<()> {
    let mut members: BTreeSet<MemberId> = BTreeSet::new();
    changes::each(changeset, |change| {
        for (_, column, _) in DIGESTS.iter().chain(CONTENTS).filter(|(table, ..)| *table == change.table) {
            if let Some(Value::Blob(digest)) = change.set(*column)
                && !personal::kept(conn, digest)?
            {
                return Err(Refusal::Erased.into());
            }
        }
        let column =
            REFERENCES.iter().find(|(table, _, parent)| *table == change.table && *parent == "member").map(|r| r.1);
        let values = if change.new.is_empty() { &change.old } else { &change.new };
        if let Some(Some(Value::Blob(bytes))) = column.and_then(|c| values.get(c))
            && let Ok(id) = <[u8; 16]>::try_from(bytes.as_slice())
        {
            members.insert(id.into());
        }
        Ok(())
    })?;
    payments::check_touched(conn, changeset)?;
    crate::commitments::check_touched(conn, changeset)?;
    commons::check_touched(conn, changeset)?;
    workdays::check_touched(conn, changeset)?;
    for id in members {
        let Some(member) = read_member(conn, id)? else { continue };
        for spell in &member.spells {
            spell.check(&member.spells)?;
        }
        for stay in &member.stays {
            stay.check(&member.stays, NaiveDate::MAX)?;
        }
        shares::holds(&member.shares)?;
    }
    Ok(())
}
