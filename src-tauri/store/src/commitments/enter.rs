//! Work is entered: one by one, by one person for many, by many for one day.

use super::{Note, refused, rules_on, write};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use chrono::NaiveDate;
use minga_core::commitments::{
    Approver, AssetDays, Book, Doubt, Entry, HoursFault, Parts, Per, Rules, State, Stream, Unit, Worker,
};
use minga_core::ids::{AssetId, MemberId, PersonId, WorkDayId, WorkId};
use minga_core::journal::Op;
use minga_core::members::Member;
use minga_core::text;
use rusqlite::OptionalExtension;
use std::collections::HashMap;

/// Work to be entered.
#[derive(Clone, Debug)]
pub struct NewWork {
    /// The member it is credited to.
    pub credited: MemberId,
    /// The day of the work.
    pub day: NaiveDate,
    /// Minutes or sessions.
    pub unit: Unit,
    /// How many.
    pub units: i64,
    /// What was worked on.
    pub asset: Option<AssetId>,
    /// The called day it was done on.
    pub work_day: Option<WorkDayId>,
    /// What kind of work.
    pub stream: Stream,
    /// Who did it.
    pub worker: Worker,
    /// What else there is to say.
    pub note: Note,
}

impl NewWork {
    /// A member's own hours for the commons, nothing else said of them.
    pub fn own(credited: MemberId, day: NaiveDate, minutes: i64, asset: Option<AssetId>) -> Self {
        Self {
            credited,
            day,
            unit: Unit::Minutes,
            units: minutes,
            asset,
            work_day: None,
            stream: Stream::Commons,
            worker: Worker::Own,
            note: Note::default(),
        }
    }

    fn entry(&self) -> Entry {
        Entry {
            id: WorkId::new(),
            credited: self.credited,
            day: self.day,
            unit: self.unit,
            units: self.units,
            asset: self.asset,
            work_day: self.work_day,
            stream: self.stream,
            worker: self.worker,
            state: State::Waiting,
            reverses: None,
        }
    }
}

impl Coop {
    /// Enters work, all of it or nothing. It waits to be approved; with `approve`, whoever enters it approves it at
    /// once where that may be: never one's own.
    ///
    /// # Errors
    /// What can never be is refused. What may be wrong is asked ([`HoursFault::Doubt`]) unless somebody is `sure`.
    pub fn enter_work(
        &mut self,
        actor: PersonId,
        new: &[NewWork],
        sure: bool,
        approve: bool,
    ) -> Result<Done<Vec<WorkId>>> {
        let mut entries = Vec::new();
        let mut notes = Vec::new();
        let known = self.known_of(new.iter().map(|n| n.credited))?;
        let me = self.member_of(actor)?;
        for (work, doubt) in self.checked(new, &known)? {
            if let Some(doubt) = doubt.filter(|_| !sure) {
                return refused(HoursFault::Doubt(doubt));
            }
            let mut entry = work.entry();
            let rules = rules_on(&known.book, known.member(work.credited)?, work.day);
            if approve && approvals(&rules) <= 1 && self.may_answer(me, &entry, &rules)?.is_ok() {
                entry.state = State::Approved { by: actor, on: self.today() };
            }
            entries.push(entry);
            notes.push(tidied(&work.note)?);
        }
        let op = match &entries[..] {
            [] => return Err(Refusal::NothingChanged.into()),
            [one] => Op::EnterWork { member: Some(one.credited), entries: 1, unit: one.unit, units: one.units },
            [first, ..] => Op::EnterWork {
                member: entries.iter().all(|e| e.credited == first.credited).then_some(first.credited),
                entries: entries.len() as u64,
                unit: first.unit,
                units: entries.iter().filter(|e| e.unit == first.unit).map(|e| e.units).sum(),
            },
        };
        self.act(actor, op, |tx| {
            for (entry, note) in entries.iter().zip(&notes) {
                write::work(tx.conn, entry, actor, note)?;
            }
            Ok(entries.iter().map(|e| e.id).collect())
        })
    }

    /// What there is to ask about work before it is entered: nothing, or a doubt, for each.
    ///
    /// # Errors
    /// What can never be.
    pub fn doubts(&self, new: &[NewWork]) -> Result<Vec<Option<Doubt>>> {
        let known = self.known_of(new.iter().map(|n| n.credited))?;
        Ok(self.checked(new, &known)?.into_iter().map(|(_, doubt)| doubt).collect())
    }

    fn checked<'w>(&self, new: &'w [NewWork], known: &Known) -> Result<Vec<(&'w NewWork, Option<Doubt>)>> {
        let today = self.today();
        let mut assets: HashMap<AssetId, AssetDays> = HashMap::new();
        let mut checked: Vec<(&NewWork, Option<Doubt>)> = Vec::with_capacity(new.len());
        let mut batch: Vec<Entry> = Vec::with_capacity(new.len());
        for work in new {
            let member = known.member(work.credited)?;
            let entry = work.entry();
            let rules = rules_on(&known.book, member, work.day);
            entry.check(today, &rules, self.at_home(member, work.worker, work.day)?)?;
            let asset = match work.asset {
                None => None,
                Some(id) => Some(match assets.get(&id) {
                    Some(days) => *days,
                    None => *assets.entry(id).or_insert(self.asset_days(id)?),
                }),
            };
            // With what is entered in the same act, the day may be full or the slip there twice.
            let among: Vec<Entry> =
                batch.iter().filter(|e| e.credited == entry.credited && e.day == entry.day).copied().collect();
            let doubt = if among.is_empty() {
                entry.doubt(member, asset, &known.book)
            } else {
                let there = known.book.of(entry.credited).entries.iter().filter(|e| e.day == entry.day).copied();
                let entries = there.chain(among).collect();
                entry.doubt(member, asset, &Book::new(Parts { entries, ..Parts::default() }))
            };
            checked.push((work, doubt));
            batch.push(entry);
        }
        Ok(checked)
    }

    /// The days an asset is held in common.
    pub(super) fn asset_days(&self, asset: AssetId) -> Result<AssetDays> {
        let mut found = self.conn.prepare_cached("SELECT from_day, to_day FROM asset WHERE id = ?1")?;
        let days: Option<(String, Option<String>)> =
            found.query_row([asset.bytes()], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
        let (from, to) = days.ok_or(Refusal::NoSuchAsset)?;
        let day = |text: String| text.parse::<NaiveDate>().map_err(|_| crate::Fault::damaged(None, "an asset's day"));
        Ok(AssetDays { asset, from: day(from)?, to: to.map(day).transpose()? })
    }

    fn at_home(&self, member: &Member, worker: Worker, day: NaiveDate) -> Result<bool> {
        let Worker::Member(other) = worker else { return Ok(false) };
        let other = self.member(other)?.ok_or(Refusal::NoSuchMember)?;
        Ok(other.id == member.id || member.lives_with(&other, day))
    }

    /// Whether someone may answer an entry: never one's own or of those one owes with, and a steward where the policy asks for one.
    pub(super) fn may_answer(
        &self,
        me: Option<MemberId>,
        entry: &Entry,
        rules: &[&Rules],
    ) -> Result<Result<(), HoursFault>> {
        let worked = if let Worker::Member(worker) = entry.worker { Some(worker) } else { None };
        if me.is_some_and(|me| me == entry.credited || Some(me) == worked) {
            return Ok(Err(HoursFault::Own));
        }
        // Of those who owe together the work of each is the work of all: of who lived there that day, and of who does now.
        if let Some(me) = me.filter(|_| rules.iter().any(|r| r.per == Per::Household))
            && let (Some(me), Some(credited)) = (self.member(me)?, self.member(entry.credited)?)
            && credited
                .household_on(entry.day)
                .is_some_and(|home| [entry.day, self.today()].into_iter().any(|day| me.household_on(day) == Some(home)))
        {
            return Ok(Err(HoursFault::Own));
        }
        if rules.iter().any(|r| r.approval.by == Approver::Steward) && !self.is_steward(me, entry)? {
            return Ok(Err(HoursFault::NotSteward));
        }
        Ok(Ok(()))
    }

    fn is_steward(&self, me: Option<MemberId>, entry: &Entry) -> Result<bool> {
        let (Some(me), Some(asset)) = (me, entry.asset) else { return Ok(false) };
        let mut found = self.conn.prepare_cached(
            "SELECT 1 FROM tie WHERE kind = 'steward' AND asset = ?1 AND member = ?2 AND from_day <= ?3
             AND (to_day IS NULL OR ?3 <= to_day)",
        )?;
        let today = self.today().to_string();
        // Who was two is steward of what either looks after.
        for record in crate::register::records(&self.conn, me)? {
            if found.exists((asset.bytes(), record.bytes(), &today))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Members with their hours: of few they are read one by one, of many the whole register is.
    pub(super) fn known_of(&self, ids: impl Iterator<Item = MemberId>) -> Result<Known> {
        let ids = once(ids);
        let members = self.members_of(&ids)?;
        let book = if ids.len() > MANY { self.hours()? } else { self.hours_of(&ids)? };
        Ok(Known { members, book })
    }

    /// Members with the policies alone: who may answer asks no more.
    pub(super) fn bound_of(&self, ids: impl Iterator<Item = MemberId>) -> Result<Known> {
        Ok(Known { members: self.members_of(&once(ids))?, book: self.hours_of(&[])? })
    }

    fn members_of(&self, ids: &[MemberId]) -> Result<HashMap<MemberId, Member>> {
        if ids.len() > MANY {
            return Ok(self.register()?.members.into_iter().map(|m| (m.id, m)).collect());
        }
        let known = |id: &MemberId| {
            let member = self.member(*id)?.filter(|m| m.id == *id).ok_or(Refusal::NoSuchMember)?;
            Ok((*id, member))
        };
        ids.iter().map(known).collect()
    }
}

/// Above so many members the whole register is read at once.
const MANY: usize = 200;

/// Each once.
fn once(ids: impl Iterator<Item = MemberId>) -> Vec<MemberId> {
    let mut ids: Vec<MemberId> = ids.collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// Members and their hours.
pub(super) struct Known {
    members: HashMap<MemberId, Member>,
    pub book: Book,
}

impl Known {
    pub fn member(&self, id: MemberId) -> Result<&Member> {
        self.members.get(&id).ok_or_else(|| Refusal::NoSuchMember.into())
    }
}

/// How many have to agree.
pub(super) fn approvals(rules: &[&Rules]) -> u8 {
    rules.iter().map(|r| r.approval.count).max().unwrap_or(1)
}

fn tidied(note: &Note) -> Result<Note> {
    let tidy = |t: &str| if t.trim().is_empty() { Ok(String::new()) } else { text::line(t) };
    Ok(Note { words: tidy(&note.words)?, worker: tidy(&note.worker)? })
}
