//! What the file said at an earlier moment, beside what it says now of that same day. The first asks what was known
//! then, the second what held then as we know it now: a leave noted late changes the second alone.

use crate::desk::Open;
use crate::fault::{Answer, Fault};
use crate::shapes::journal::{Known, KnownClass, KnownThen};
use chrono::Local;
use minga_core::classes::Class;
use minga_core::money::Currency;
use minga_core::register::{Roll, Totals};
use minga_store::Refusal;
use minga_store::journal::Asked;

/// The register as it was known after an act, and as it is known now, both as of the act's day.
pub fn after(open: &mut Open, seq: i64) -> Answer<KnownThen> {
    let asked = Asked { before: Some(seq.saturating_add(1)), limit: 1, ..Asked::default() };
    let act = open.coop.history(&asked)?.into_iter().find(|act| act.seq == seq);
    let act = act.ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchAct(seq)))?;
    let on = act.at.with_timezone(&Local).date_naive();
    let then = open.coop.known_after(seq)?.register()?.ok_or_else(Fault::no_coop)?;
    let now = open.register()?;
    Ok(KnownThen {
        on: on.to_string(),
        then: known(&then.roll(on), &then.classes, then.coop.currency),
        now: known(&*open.roll(on)?, &now.classes, now.coop.currency),
    })
}

fn known(roll: &Roll, classes: &[Class], currency: Currency) -> Known {
    let totals = Totals::of(&roll.rows);
    Known {
        members: totals.belonging.into(),
        units: totals.holding.units.into(),
        paid: totals.holding.paid.plain(currency),
        classes: classes
            .iter()
            .zip(roll.by_class(classes))
            .map(|(class, count)| KnownClass {
                id: class.id.to_string(),
                name: class.name.clone(),
                members: count.members.into(),
            })
            .collect(),
    }
}
