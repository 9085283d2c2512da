//! What waits to be agreed to, and who may agree to it.

use super::page::{dye, name};
use crate::desk::Open;
use crate::fault::Answer;
use crate::shapes::hours::{AnsweredHours, MayAnswer, WaitingGroup, WaitingLine};
use chrono::NaiveDate;
use minga_core::commitments::{HoursFault, Worker};
use minga_core::ids::{AssetId, MemberId, PersonId, WorkId};
use minga_core::members::Member;
use minga_core::register::Register;
use minga_store::{Answerable, Note, Work};
use minga_words::{Value, Words};
use std::collections::{BTreeMap, HashMap};

/// What waits, of one day on one asset together, oldest first.
pub fn waiting(open: &Open, words: &Words, register: &Register) -> Answer<Vec<WaitingGroup>> {
    let works = open.coop.waiting_work()?;
    let may = match open.person {
        Some(person) => open.coop.answerable(person, &works)?,
        // Nobody sits there yet: whoever will, is asked who they are first.
        None => works.iter().map(|_| Answerable { needs: 1, not: None }).collect(),
    };
    let by_id: HashMap<MemberId, &Member> = register.members.iter().map(|m| (m.id, m)).collect();
    let people: HashMap<PersonId, String> = open.coop.people()?.into_iter().map(|p| (p.id, p.name)).collect();
    let mut groups: BTreeMap<(NaiveDate, Option<AssetId>), Vec<WaitingLine>> = BTreeMap::new();
    for (work, may) in works.iter().zip(may) {
        let entry = &work.entry;
        let Some(member) = by_id.get(&entry.credited) else { continue };
        groups.entry((entry.day, entry.asset)).or_default().push(WaitingLine {
            id: entry.id.to_string(),
            member: name(member),
            dye: dye(register, member, entry.day),
            units: entry.units.into(),
            unit: entry.unit.into(),
            stream: entry.stream.into(),
            worker: worker(words, work, |id| Ok(by_id.get(&id).map(|m| m.profile.name.spoken()).unwrap_or_default()))?,
            note: work.note.words.clone(),
            entered_by: people.get(&work.entered_by).cloned().unwrap_or_default(),
            agreed: i64::from(work.agreed).into(),
            needs: i64::from(may.needs).into(),
            answer: answer_of(may.not.as_ref()),
        });
    }
    let names = super::asset_names(&open.coop)?;
    let group = |((on, asset), entries): ((NaiveDate, Option<AssetId>), Vec<WaitingLine>)| WaitingGroup {
        asset: asset.and_then(|id| names.get(&id).cloned()).unwrap_or_default(),
        on: on.to_string(),
        entries,
    };
    Ok(groups.into_iter().map(group).collect())
}

fn answer_of(not: Option<&HoursFault>) -> MayAnswer {
    match not {
        None => MayAnswer::Yes,
        Some(HoursFault::Agreed) => MayAnswer::Agreed,
        Some(HoursFault::NotSteward) => MayAnswer::Steward,
        Some(_) => MayAnswer::Own,
    }
}

/// Agrees to work, or does not.
pub fn answer(open: &mut Open, ids: &[String], approve: bool) -> Answer<AnsweredHours> {
    let ids: Vec<WorkId> = ids.iter().map(|id| super::entry(id)).collect::<Answer<_>>()?;
    let done = open.coop.answer_work(open.signer()?, &ids, approve)?.value;
    let count = |n: u64| i64::try_from(n).unwrap_or(i64::MAX).into();
    Ok(AnsweredHours { answered: count(done.answered), agreed: count(done.agreed), left: count(done.left) })
}

/// Who did the work, where that was not the member: another's name, or what they are, with the name they were noted by.
pub fn worker(words: &Words, work: &Work, name: impl Fn(MemberId) -> Answer<String>) -> Answer<String> {
    let Work { entry, note: Note { worker: noted, .. }, .. } = work;
    match entry.worker {
        Worker::Own => Ok(String::new()),
        Worker::Member(id) => name(id),
        other => {
            let what = words.say(&format!("hours-worker-{}", other.word()), &[]);
            if noted.is_empty() {
                return Ok(what);
            }
            Ok(words.say("hours-worker-named", &[("what", what.into()), ("name", Value::from(noted.clone()))]))
        }
    }
}
