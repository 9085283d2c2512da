//! Waivers: less is asked of a member for some days. And when one ends.

use super::refused;
use crate::Coop;
use crate::decisions::write_decision;
use crate::fault::{Refusal, Result};
use crate::journal::Done;
use crate::personal;
use chrono::NaiveDate;
use minga_core::commitments::{HoursFault, WaiverReason};
use minga_core::decisions::{Body, Decision, suffices};
use minga_core::ids::{DecisionId, MemberId, PersonId, WaiverId};
use minga_core::journal::Op;
use minga_core::text;
use rusqlite::OptionalExtension;

/// Less is to be asked.
#[derive(Clone, Debug)]
pub struct NewWaiver {
    /// Why.
    pub reason: WaiverReason,
    /// First day; it may lie ahead.
    pub from: NaiveDate,
    /// Last day, or none while it lasts.
    pub to: Option<NaiveDate>,
    /// How much of it, 1 to 100.
    pub percent: u8,
    /// What else there is to say: a personal value.
    pub words: String,
    /// Who decided it.
    pub decision: Option<Decision>,
}

impl Coop {
    /// Waives part of what is asked of a member.
    ///
    /// # Errors
    /// A percentage out of its bounds, an end before the beginning.
    pub fn waive(&mut self, actor: PersonId, member: MemberId, new: &NewWaiver) -> Result<Done<WaiverId>> {
        if !(1..=100).contains(&new.percent) {
            return refused(HoursFault::Percent);
        }
        if new.to.is_some_and(|to| to < new.from) {
            return Err(Refusal::Backwards.into());
        }
        suffices(new.decision.as_ref(), Body::Office, self.today())?;
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?.id;
        let words = if new.words.trim().is_empty() { None } else { Some(text::line(&new.words)?) };
        let id = WaiverId::new();
        let op = Op::Waive { member, waiver: id, percent: new.percent, from: new.from, to: new.to };
        self.act(actor, op, |tx| {
            if let Some(decision) = &new.decision {
                write_decision(tx.conn, decision)?;
            }
            let profile = words.as_ref().map(|words| personal::put(tx.conn, &member.0, words)).transpose()?;
            tx.conn
                .prepare_cached(
                    "INSERT INTO waiver (id, member, reason, from_day, to_day, percent, profile, decision)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                )?
                .execute((
                    id.bytes(),
                    member.bytes(),
                    new.reason.word(),
                    new.from.to_string(),
                    new.to.map(|to| to.to_string()),
                    new.percent,
                    profile,
                    new.decision.as_ref().map(|d| d.id).as_ref().map(DecisionId::bytes),
                ))?;
            Ok(id)
        })
    }

    /// What else was said of a waiver: empty where nothing was, or once erased.
    pub fn words_of_waiver(&self, waiver: WaiverId) -> Result<String> {
        let mut found = self
            .conn
            .prepare_cached("SELECT p.body FROM waiver w JOIN personal p ON p.digest = w.profile WHERE w.id = ?1")?;
        let body: Option<String> = found.query_row([waiver.bytes()], |r| r.get(0)).optional()?;
        Ok(body.map(|body| serde_json::from_str(&body)).transpose()?.unwrap_or_default())
    }

    /// A waiver ends on a day, sooner or later than was said.
    ///
    /// # Errors
    /// No such waiver, a day before it begins, or the day it ends on already.
    pub fn end_waiver(&mut self, actor: PersonId, waiver: WaiverId, to: NaiveDate) -> Result<Done<()>> {
        let found: Option<([u8; 16], String, Option<String>)> = self
            .conn
            .prepare_cached("SELECT member, from_day, to_day FROM waiver WHERE id = ?1")?
            .query_row([waiver.bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
            .optional()?;
        let (member, from, until) = found.ok_or(Refusal::NoSuchEntry)?;
        let to_day = to.to_string();
        if to_day < from {
            return Err(Refusal::Backwards.into());
        }
        if until.as_deref() == Some(to_day.as_str()) {
            return Err(Refusal::NothingChanged.into());
        }
        self.act(actor, Op::EndWaiver { member: member.into(), waiver, to }, |tx| {
            tx.conn.execute("UPDATE waiver SET to_day = ?2 WHERE id = ?1", (waiver.bytes(), to_day))?;
            Ok(())
        })
    }
}
