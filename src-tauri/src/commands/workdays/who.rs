//! Who is meant at the table where people come in: a number, a name, or what the reader of cards types.

use super::under_way;
use crate::commands::members::member;
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::workdays::{Attendee, Meant};
use chrono::NaiveDate;
use minga_core::commitments::Presence;
use minga_core::ids::{MemberId, WorkDayId};
use minga_core::members::Member;
use minga_core::register::Register;
use minga_core::text::folded;
use minga_core::workdays::counting;
use minga_store::Refusal;
use std::cmp::Reverse;

/// No more are offered: whoever types goes on typing.
const MOST: usize = 6;

pub fn meant(open: &mut Open, id: WorkDayId, text: &str) -> Answer<Vec<Meant>> {
    let (day, register) = (open.coop.work_day(id)?, open.register()?);
    let (sign_ups, seen) = (open.coop.sign_ups(id)?, open.coop.seen_on(id)?);
    let signed = |member: &Member| sign_ups.iter().find(|s| s.member == member.id && !s.withdrawn);
    let mut found = candidates(&register, text, day.plan.on);
    // Whoever signed up is likelier to be the one who stands there.
    found.sort_by_key(|member| Reverse(signed(member).is_some()));
    found.truncate(MOST);
    let now = under_way(&day, open.coop.today()).then(|| open.coop.time());
    let line = |member: &Member| {
        Ok(Meant {
            who: attendee(open, member.id, day.plan.on)?,
            signed_on: signed(member).map(|s| s.on.to_string()),
            here: seen.iter().any(|s| s.member == member.id && s.presence == Presence::Attended),
            minutes: counting(&day.plan, now, None).into(),
        })
    };
    found.into_iter().map(line).collect()
}

/// A number is one member; else every word has to begin one of the name's. A card carries the number after its last
/// colon or slash, or the identity.
fn candidates<'a>(register: &'a Register, text: &str, on: NaiveDate) -> Vec<&'a Member> {
    let belongs = |member: &&Member| member.status(on).kind.belongs();
    let last = text.trim().rsplit([':', '/']).next().unwrap_or_default().trim();
    if let Ok(id) = member(last) {
        return register.members.iter().filter(|member| member.id == id).filter(belongs).collect();
    }
    if let Ok(number) = last.parse::<i64>() {
        let is = |member: &&Member| member.number == number || member.formerly.contains(&number);
        return register.members.iter().filter(is).filter(belongs).collect();
    }
    let asked = folded(text);
    let words: Vec<&str> = asked.split_whitespace().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let fits = |member: &&Member| {
        let name = folded(&member.profile.name.spoken());
        let parts: Vec<&str> = name.split_whitespace().collect();
        words.iter().all(|word| parts.iter().any(|part| part.starts_with(word)))
    };
    register.members.iter().filter(fits).filter(belongs).collect()
}

/// A member on a list, with the first class held on that day.
pub fn attendee(open: &mut Open, id: MemberId, on: NaiveDate) -> Answer<Attendee> {
    let register = open.register()?;
    let own = register.members.iter().find(|member| member.id == id);
    let found = match own {
        Some(member) => member.clone(),
        // A record that was merged since.
        None => open.coop.member(id)?.ok_or_else(|| minga_store::Fault::from(Refusal::NoSuchMember))?,
    };
    let held: Vec<_> = found.classes(on).map(|spell| spell.class).collect();
    let class = register.classes.iter().find(|class| held.contains(&class.id));
    Ok(Attendee {
        id: found.id.to_string(),
        number: found.number.into(),
        name: found.profile.name.spoken(),
        class_id: class.map(|class| class.id.to_string()),
    })
}
