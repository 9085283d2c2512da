//! Consents of members: given and withdrawn, each a dated line.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::Done;
use crate::register::records;
use chrono::NaiveDate;
use minga_core::consents::{Consent, ConsentKind, standing};
use minga_core::ids::{ConsentId, MemberId, PersonId};
use minga_core::journal::Op;
use minga_core::members::has_come;

impl Coop {
    /// What a member said, oldest first.
    pub fn consents_of(&self, id: MemberId) -> Result<Vec<Consent>> {
        let odd = || Fault::damaged(None, "a consent holds a value that no act writes");
        let mut found = Vec::new();
        for record in records(&self.conn, id)? {
            let mut rows = self.conn.prepare_cached("SELECT id, kind, on_day, given FROM consent WHERE member = ?1")?;
            let mut rows = rows.query([record.bytes()])?;
            while let Some(r) = rows.next()? {
                found.push(Consent {
                    id: ConsentId::from(r.get::<_, [u8; 16]>(0)?),
                    kind: ConsentKind::from_word(&r.get::<_, String>(1)?).ok_or_else(odd)?,
                    on: r.get::<_, String>(2)?.parse().map_err(|_| odd())?,
                    given: r.get(3)?,
                });
            }
        }
        found.sort_by_key(|consent| (consent.on, consent.id));
        Ok(found)
    }

    /// Notes that a member gave a consent, or withdrew it, on a day that has come.
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
        // Nothing said is not given.
        if standing(&said, kind, on).is_some_and(|c| c.given) == given {
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
