//! Consents of members: given and withdrawn, each a dated line.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::Done;
use crate::payments::merged;
use crate::register::records;
use chrono::NaiveDate;
use minga_core::consents::{Consent, ConsentKind, standing};
use minga_core::ids::{ConsentId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::has_come;
use rusqlite::{Connection, Row};
use std::collections::HashMap;

/// What every member said, those of records that were merged under the one they were merged into.
pub(crate) fn read_all(conn: &Connection) -> Result<HashMap<MemberId, Vec<Consent>>> {
    let merged = merged(conn)?;
    let mut rows = conn.prepare_cached("SELECT member, id, kind, on_day, given FROM consent")?;
    let mut rows = rows.query([])?;
    let mut found: HashMap<MemberId, Vec<Consent>> = HashMap::new();
    while let Some(r) = rows.next()? {
        let member = MemberId::from(r.get::<_, [u8; 16]>(0)?);
        let member = merged.get(&member).copied().unwrap_or(member);
        found.entry(member).or_default().push(read(r, 1)?);
    }
    Ok(found)
}

/// A consent, whose columns begin at a place.
fn read(r: &Row<'_>, at: usize) -> Result<Consent> {
    let odd = || Fault::damaged(None, "a consent holds a value that no act writes");
    Ok(Consent {
        id: ConsentId::from(r.get::<_, [u8; 16]>(at)?),
        kind: ConsentKind::from_word(&r.get::<_, String>(at + 1)?).ok_or_else(odd)?,
        on: r.get::<_, String>(at + 2)?.parse().map_err(|_| odd())?,
        given: r.get(at + 3)?,
    })
}

impl Coop {
    /// What a member said, oldest first.
    pub fn consents_of(&self, id: MemberId) -> Result<Vec<Consent>> {
        let mut found = Vec::new();
        for record in records(&self.conn, id)? {
            let mut rows = self.conn.prepare_cached("SELECT id, kind, on_day, given FROM consent WHERE member = ?1")?;
            let mut rows = rows.query([record.bytes()])?;
            while let Some(r) = rows.next()? {
                found.push(read(r, 0)?);
            }
        }
        found.sort_by_key(|consent| (consent.on, consent.id));
        Ok(found)
    }

    /// Notes what a member said on a day that has come: yes, or no. A no is noted too where nothing was said before.
    pub fn set_consent(
        &mut self,
        actor: PersonId,
        id: MemberId,
        kind: ConsentKind,
        given: bool,
        on: NaiveDate,
    ) -> Result<Done<ConsentId>> {
        let member = self.member(id)?.ok_or(Refusal::NoSuchMember)?.id;
        has_come(on, self.today())?;
        let said = self.consents_of(member)?;
        // Who was asked and said no is not one who was never asked.
        if standing(&said, kind, on).map(|c| c.given) == Some(given) {
            return Err(Refusal::NothingChanged.into());
        }
        let consent = ConsentId::new();
        self.act(actor, Op::SetConsent { member, consent, kind, given, on }, |tx| {
            tx.conn.execute(
                "INSERT INTO consent (id, member, kind, on_day, given) VALUES (?1, ?2, ?3, ?4, ?5)",
                (consent.bytes(), member.bytes(), kind.word(), on.to_string(), given),
            )?;
            Ok(consent)
        })
    }
}
