//! A table of hours is taken, whole, in one act. Whoever imports approves it, as far as the policy lets them and but
//! for their own.

use super::enter::approvals;
use super::{Note, rules_on, write};
use crate::Coop;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::personal;
use chrono::NaiveDate;
use minga_core::commitments::{AssetDays, Entry, State};
use minga_core::commons::{AssetKind, Story};
use minga_core::ids::{AssetId, PersonId, WorkId};
use minga_core::import::hours::{Ground, HoursPlan, KnownAsset, Place, check_hours};
use minga_core::import::{Accept, Table};
use minga_core::journal::Op;

/// What an import of hours brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportedHours {
    /// Entries written.
    pub entries: u64,
    /// Of them, those that wait: the importer's own, and what others have to approve too.
    pub waiting: u64,
    /// Assets written down.
    pub assets: u64,
}

impl Coop {
    /// The assets there are, as a table of hours is held against them.
    pub fn known_assets(&self) -> Result<Vec<KnownAsset>> {
        let mut rows = self.conn.prepare_cached("SELECT id, name, from_day, to_day FROM asset ORDER BY id")?;
        let mut rows = rows.query([])?;
        let mut found = Vec::new();
        let day = |text: String| text.parse::<NaiveDate>().map_err(|_| crate::Fault::damaged(None, "an asset's day"));
        while let Some(r) = rows.next()? {
            let asset = AssetId::from(r.get::<_, [u8; 16]>(0)?);
            let (from, to) = (day(r.get(2)?)?, r.get::<_, Option<String>>(3)?.map(day).transpose()?);
            found.push(KnownAsset { name: r.get(1)?, days: AssetDays { asset, from, to } });
        }
        Ok(found)
    }

    /// What would come of a table of hours today. Nothing is written.
    ///
    /// # Errors
    /// No columns of a day, a member and hours.
    pub fn plan_hours(&self, table: &Table) -> Result<HoursPlan> {
        let (register, book, assets) = (self.register()?, self.hours()?, self.known_assets()?);
        let ground = Ground { register: &register, book: &book, assets: &assets, today: self.today() };
        Ok(check_hours(table, &ground).map_err(Refusal::from)?)
    }

    /// Takes the lines of a table that are to be taken.
    ///
    /// # Errors
    /// Nothing new among them.
    pub fn take_hours(&mut self, actor: PersonId, plan: &HoursPlan, accept: Accept) -> Result<Done<ImportedHours>> {
        let me = self.member_of(actor)?;
        let today = self.today();
        let new: Vec<_> = plan.taken(accept).collect();
        if new.is_empty() {
            return Err(Refusal::NothingChanged.into());
        }
        // An asset is written down from the first day somebody worked on it; only those the lines taken name.
        let mut first: Vec<Option<NaiveDate>> = vec![None; plan.assets.len()];
        for line in &new {
            if let Place::New(at) = line.place {
                first[at] = Some(first[at].map_or(line.day, |day| day.min(line.day)));
            }
        }
        let ids: Vec<AssetId> = plan.assets.iter().map(|_| AssetId::new()).collect();
        let known = self.known_of(new.iter().map(|line| line.member))?;
        let mut entries = Vec::with_capacity(new.len());
        for line in &new {
            let entry = Entry {
                id: WorkId::new(),
                credited: line.member,
                day: line.day,
                unit: line.unit,
                units: line.units,
                asset: match line.place {
                    Place::Nowhere => None,
                    Place::Known(id) => Some(id),
                    Place::New(at) => Some(ids[at]),
                },
                work_day: None,
                stream: line.stream,
                worker: line.worker,
                state: State::Waiting,
                reverses: None,
            };
            let rules = rules_on(&known.book, known.member(line.member)?, line.day);
            let agrees = self.may_answer(me, &entry, &rules)?.is_ok();
            let state = if agrees && approvals(&rules) <= 1 {
                State::Approved { by: actor, on: today }
            } else {
                State::Waiting
            };
            entries.push((Entry { state, ..entry }, agrees && state == State::Waiting));
        }
        let brought = ImportedHours {
            entries: new.len() as u64,
            waiting: entries.iter().filter(|(entry, _)| entry.state == State::Waiting).count() as u64,
            assets: first.iter().flatten().count() as u64,
        };
        let op = Op::ImportWork {
            entries: brought.entries,
            minutes: new.iter().map(|line| line.minutes()).sum(),
            assets: brought.assets,
        };
        self.act(actor, op, |tx| {
            for ((name, id), from) in plan.assets.iter().zip(&ids).zip(&first) {
                let Some(from) = from else { continue };
                let profile = personal::put(tx.conn, &id.0, &Story::default())?;
                tx.conn
                    .prepare_cached(
                        "INSERT INTO asset (id, kind, name, place, held, use, from_day, profile)
                         VALUES (?1, ?2, ?3, '', '', '', ?4, ?5)",
                    )?
                    .execute((id.bytes(), AssetKind::Other.word(), name, from.to_string(), profile))?;
            }
            for (line, (entry, agrees)) in new.iter().zip(&entries) {
                let note = Note { words: line.words.clone(), worker: String::new() };
                write::work(tx.conn, entry, actor, &note)?;
                if *agrees {
                    write::approval(tx.conn, entry.id, actor, tx.today)?;
                }
            }
            Ok(brought)
        })
    }
}
