//! What stands around a member: what needs somebody, where the member lives, ties, documents, consents.

use crate::commands::households;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::documents::{ConsentLine, DocumentLine};
use crate::shapes::life::{Household, StayLine, TieLine};
use crate::shapes::members::Attention;
use chrono::NaiveDate;
use minga_core::consents::{ConsentKind, standing};
use minga_core::households::Stay;
use minga_core::ids::MemberId;
use minga_core::members::{self as core, Member};
use minga_core::register::Register;

/// What needs somebody, most urgent first.
pub fn attention(member: &Member, register: &Register, on: NaiveDate) -> Vec<Attention> {
    let sharing = core::sharing(member, &register.members);
    let found = core::attention(member, on, &sharing).into_iter();
    let shape = |needs| match needs {
        core::Attention::Request(since) => Attention::Request { since: since.to_string() },
        core::Attention::Trial(until) => Attention::Trial { until: until.to_string() },
        core::Attention::Succession(units) => Attention::Succession { units: units.into() },
        core::Attention::ToSettle(units) => Attention::ToSettle { units: units.into() },
        core::Attention::SharesOwed(owed) => Attention::SharesOwed { amount: owed.plain(register.coop.currency) },
        core::Attention::DocumentMissing => Attention::DocumentMissing,
        core::Attention::DocumentWrong => Attention::DocumentWrong,
        core::Attention::DocumentShared(numbers) => {
            Attention::DocumentShared { numbers: numbers.into_iter().map(Into::into).collect() }
        }
    };
    found.map(shape).collect()
}

/// Where the member lives on a day, and with whom.
pub fn household(open: &mut Open, member: &Member, on: NaiveDate) -> Answer<Option<Household>> {
    let Some(id) = member.household_on(on) else { return Ok(None) };
    open.coop.household(id)?.map(|found| households::shape(open, found, on)).transpose()
}

/// Where the member lived and lives, newest first.
pub fn stays(member: &Member, register: &Register) -> Vec<StayLine> {
    let line = |stay: &Stay| {
        let home = register.households.iter().find(|home| home.id == stay.household);
        StayLine {
            id: stay.id.to_string(),
            number: home.map(|home| home.number).unwrap_or_default().into(),
            name: home.map(|home| home.home.name.clone()).unwrap_or_default(),
            from: stay.from.map(|day| day.to_string()),
            to: stay.to.map(|day| day.to_string()),
        }
    };
    member.stays.iter().rev().map(line).collect()
}

/// Ties on either side; those that hold first.
pub fn ties(open: &mut Open, id: MemberId, on: NaiveDate) -> Answer<Vec<TieLine>> {
    let mut lines = Vec::new();
    for tie in open.coop.ties_of(id)? {
        let own = tie.member == id;
        let end = if own { tie.other } else { Some(tie.member) };
        lines.push(TieLine {
            id: tie.id.to_string(),
            kind: tie.kind.into(),
            own,
            member: end.map(|other| households::named(open, other)).transpose()?.flatten(),
            name: match tie.asset {
                Some(asset) => open.coop.asset(asset)?.name,
                None => tie.outsider.name.clone(),
            },
            contact: tie.outsider.contact.clone(),
            note: tie.outsider.note.clone(),
            part: tie.part.map(|part| part.to_string()).unwrap_or_default(),
            from: tie.from.to_string(),
            to: tie.to.map(|day| day.to_string()),
            holds: tie.holds(on),
        });
    }
    lines.sort_by_key(|line| !line.holds);
    Ok(lines)
}

/// The documents kept.
pub fn documents(open: &Open, id: MemberId) -> Answer<Vec<DocumentLine>> {
    let kept = open.coop.documents_of(id)?.into_iter();
    Ok(kept
        .map(|document| DocumentLine {
            id: document.id.to_string(),
            kind: document.kind.into(),
            name: document.name,
            on: document.on.to_string(),
            closed: document.closed,
            size: document.size.and_then(|size| usize::try_from(size).ok()).map(Into::into),
        })
        .collect())
}

/// What the member said last, a line a question.
pub fn consents(open: &Open, id: MemberId, on: NaiveDate) -> Answer<Vec<ConsentLine>> {
    let said = open.coop.consents_of(id)?;
    let line = |kind: ConsentKind| {
        let last = standing(&said, kind, on);
        ConsentLine { kind: kind.into(), given: last.is_some_and(|c| c.given), on: last.map(|c| c.on.to_string()) }
    };
    Ok(ConsentKind::ALL.into_iter().map(line).collect())
}
