//! What classes are asked, from a day on.

use super::{read, refused};
use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::commitments::{HoursFault, Rules};
use minga_core::decisions::{Body, Decision, suffices};
use minga_core::ids::{AssetId, ClassId, DecisionId, PersonId, PolicyId};
use minga_core::journal::Op;

impl Coop {
    /// Sets what classes are asked from a day on. From the same day on it takes the place of what was set before.
    ///
    /// # Errors
    /// A field out of its bounds, a class or an asset that is not there; another class that counts in another unit
    /// on a day from then on, or for another period where what several classes ask adds up.
    pub fn set_policy(
        &mut self,
        actor: PersonId,
        classes: &[ClassId],
        from: NaiveDate,
        rules: &Rules,
        decision: Option<&Decision>,
    ) -> Result<Done<()>> {
        rules.check()?;
        suffices(decision, Body::Office, self.today())?;
        for asset in &rules.assets {
            self.asset_days(*asset)?;
        }
        let known = self.classes()?;
        if classes.is_empty() || classes.iter().any(|class| known.iter().all(|k| k.id != *class)) {
            return Err(Refusal::NoSuchClass.into());
        }
        let set = read::policies(&self.conn)?;
        let mut before = set.iter().filter(|p| p.from == from && classes.contains(&p.class)).peekable();
        let all_there = before.peek().is_some() && before.clone().count() == classes.len();
        if all_there && before.all(|p| p.rules == *rules) {
            return Err(Refusal::NothingChanged.into());
        }
        let others = set.iter().filter(|p| !classes.contains(&p.class));
        for other in others {
            let until = set.iter().filter(|p| p.class == other.class && p.from > other.from).map(|p| p.from).min();
            let meets = until.is_none_or(|until| from < until);
            if meets && other.rules.unit != rules.unit && other.rules.amount > 0 && rules.amount > 0 {
                return refused(HoursFault::OtherUnit);
            }
            if meets && !rules.adds_up(&other.rules) {
                return refused(HoursFault::OtherPeriod);
            }
        }
        let text = serde_json::to_string(rules)?;
        let op = Op::SetPolicy { classes: classes.to_vec(), from };
        self.act(actor, op, |tx| {
            if let Some(decision) = decision {
                write_decision(tx.conn, decision)?;
            }
            let decided = decision.map(|d| d.id);
            for class in classes {
                let same = set.iter().find(|p| p.class == *class && p.from == from);
                let decided = decided.as_ref().map(DecisionId::bytes);
                match same {
                    Some(p) => tx
                        .conn
                        .prepare_cached("UPDATE policy SET rules = ?2, decision = ?3 WHERE id = ?1")?
                        .execute((p.id.bytes(), &text, decided))?,
                    None => tx
                        .conn
                        .prepare_cached(
                            "INSERT INTO policy (id, class, from_day, rules, decision) VALUES (?1, ?2, ?3, ?4, ?5)",
                        )?
                        .execute((PolicyId::new().bytes(), class.bytes(), from.to_string(), &text, decided))?,
                };
            }
            Ok(())
        })
    }

    /// Identities of assets by name, for policies read from a file.
    pub fn asset_named(&self, name: &str) -> Result<Option<AssetId>> {
        let wanted = minga_core::text::folded(name);
        let mut rows = self.conn.prepare_cached("SELECT id, name FROM asset ORDER BY id")?;
        let mut rows = rows.query([])?;
        while let Some(r) = rows.next()? {
            if minga_core::text::folded(&r.get::<_, String>(1)?) == wanted {
                return Ok(Some(AssetId::from(r.get::<_, [u8; 16]>(0)?)));
            }
        }
        Ok(None)
    }
}
