//! The page of one member.

use super::around;
use crate::commands::history::line;
use crate::commands::reading::maybe_day;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::life::Decision;
use crate::shapes::members::{Certificate, Document, MemberPage, Neighbour, Profile, Spell, Standing, Status};
use crate::shapes::shares::ShareLine;
use chrono::NaiveDate;
use minga_core::ids::{DecisionId, MemberId};
use minga_core::members as core;
use minga_core::money::{Currency, Money};
use minga_core::shares::{EntryKind, ShareEntry, holding};
use minga_store::Refusal;
use minga_store::journal::Asked;
use minga_words::Words;

/// Acts shown on the page; the history has the rest.
const TIMELINE: usize = 12;

/// Everything about one member as of a day.
pub fn of(open: &mut Open, words: &Words, id: MemberId, as_of: Option<&str>) -> Answer<MemberPage> {
    let on = maybe_day(as_of)?.unwrap_or_else(|| open.coop.today());
    // A record that was merged leads to the one that is kept.
    let id = open.coop.member(id)?.map_or(id, |member| member.id);
    let (register, roll) = (open.register()?, open.roll(on)?);
    let place = register.members.iter().position(|member| member.id == id);
    let place = place.ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchMember))?;
    let member = &register.members[place];
    let neighbour = |at: Option<usize>| at.and_then(|at| register.members.get(at)).map(named);
    let row = roll.rows.iter().find(|row| row.id == id);
    let status = member.status(on);
    let held = holding(&member.shares, on);
    let currency = register.coop.currency;
    let acts = open.coop.history(&Asked { member: Some(id), ..Asked::default() })?;
    Ok(MemberPage {
        id: id.to_string(),
        number: member.number.into(),
        folio: member.folio.clone(),
        kind: member.kind.into(),
        name: member.profile.name.spoken(),
        profile: profile(&member.profile),
        status: Status { kind: status.kind.into(), since: text(status.why.since), until: text(status.why.until) },
        since: text(member.since()),
        left: text(row.and_then(|row| row.left)),
        classes: row.map(|row| row.classes.iter().map(ToString::to_string).collect()).unwrap_or_default(),
        spells: member.spells.iter().map(|fact| spell(open, fact)).collect::<Answer<_>>()?,
        standings: member.standings.iter().map(|fact| standing(open, fact)).collect::<Answer<_>>()?,
        entries: member
            .shares
            .iter()
            .map(|entry| share_line(open, entry, &member.shares, currency))
            .collect::<Answer<_>>()?,
        units: held.units.into(),
        paid: held.paid.plain(currency),
        subscribed: held.subscribed.plain(currency),
        certificates: open
            .coop
            .certificates(id)?
            .into_iter()
            .map(|paper| Certificate { number: paper.number.into(), on: paper.on.to_string(), void: paper.void })
            .collect(),
        formerly: member.formerly.iter().map(|number| (*number).into()).collect(),
        died: text(member.died_on()),
        attention: around::attention(member, &register, on),
        household: around::household(open, member, on)?,
        stays: around::stays(member, &register),
        ties: around::ties(open, id, on)?,
        documents: around::documents(open, id)?,
        consents: around::consents(open, id, on)?,
        timeline: acts.iter().take(TIMELINE).map(|act| line(&open.coop, words, act)).collect::<Answer<_>>()?,
        acts: acts.len().into(),
        previous: neighbour(place.checked_sub(1)),
        next: neighbour(Some(place + 1)),
    })
}

/// A member by number and name.
pub fn named(member: &core::Member) -> Neighbour {
    Neighbour { id: member.id.to_string(), number: member.number.into(), name: member.profile.name.spoken() }
}

fn profile(profile: &core::Profile) -> Profile {
    let contact = &profile.contact;
    Profile {
        given: profile.name.given.clone(),
        family: profile.name.family.clone(),
        document: profile.document.as_ref().map(|document| Document {
            kind: document.kind.clone(),
            country: document.country.clone(),
            number: document.number.clone(),
        }),
        born: text(profile.born),
        phone: contact.phone.clone(),
        whatsapp: contact.whatsapp.clone(),
        email: contact.email.clone(),
        address: contact.address.clone(),
        sector: contact.sector.clone(),
        note: profile.note.clone(),
        lang: profile.lang.clone(),
        channel: profile.channel.map(Into::into),
        custom: profile.custom.iter().map(|(field, answer)| (field.to_string(), answer.clone())).collect(),
    }
}

fn spell(open: &Open, spell: &core::Spell) -> Answer<Spell> {
    Ok(Spell {
        id: spell.id.to_string(),
        class_id: spell.class.to_string(),
        from: spell.from.to_string(),
        to: text(spell.to),
        reason: spell.reason.clone(),
        decision: decision(open, spell.decision)?,
    })
}

fn standing(open: &Open, standing: &core::Standing) -> Answer<Standing> {
    Ok(Standing {
        id: standing.id.to_string(),
        kind: standing.kind.into(),
        from: standing.from.to_string(),
        to: text(standing.to),
        reason: standing.reason.clone(),
        decision: decision(open, standing.decision)?,
        class_id: standing.class.map(|class| class.to_string()),
    })
}

/// A decision, as it is cited.
pub fn decision(open: &Open, id: Option<DecisionId>) -> Answer<Option<Decision>> {
    let Some(id) = id else { return Ok(None) };
    Ok(open.coop.decision(id)?.map(|cited| Decision {
        body: cited.body.into(),
        on: cited.on.to_string(),
        minute: cited.minute,
    }))
}

/// A line of a member's ledger.
pub fn share_line(open: &Open, entry: &ShareEntry, ledger: &[ShareEntry], currency: Currency) -> Answer<ShareLine> {
    let taken_back = ledger.iter().any(|other| other.reverses == Some(entry.id));
    Ok(ShareLine {
        id: entry.id.to_string(),
        on: entry.on.to_string(),
        kind: entry.kind.into(),
        class_id: entry.class.to_string(),
        units: entry.units.into(),
        paid: entry.paid.plain(currency),
        par: entry.par.plain(currency),
        value: entry.par.checked_mul(entry.units).unwrap_or(Money::ZERO).plain(currency),
        decision: decision(open, entry.decision)?,
        stands: entry.kind != EntryKind::Reverse && !taken_back,
    })
}

fn text(day: Option<NaiveDate>) -> Option<String> {
    day.map(|day| day.to_string())
}
