//! Signing up for a day of work, one or many, and withdrawing.

use crate::Coop;
use crate::fault::{Fault, Refusal, Result};
use crate::journal::Done;
use minga_core::ids::{MemberId, PersonId, SignUpId, WorkDayId};
use minga_core::journal::Op;
use minga_core::members::Member;
use minga_core::workdays::{SignError, SignUp, may_sign_up};

impl Coop {
    /// Signs members up, in this order: those beyond the places wait.
    ///
    /// # Errors
    /// Where the day is closed, called off or over; where one is no member on that day, or signed up already. Then
    /// none is signed up.
    pub fn sign_up(&mut self, actor: PersonId, id: WorkDayId, members: &[MemberId]) -> Result<Done<()>> {
        let (day, today) = (self.work_day(id)?, self.today());
        let mut there = self.sign_ups(id)?;
        let mut new = Vec::new();
        for member in members {
            let member = self.member(*member)?.ok_or(Refusal::NoSuchMember)?;
            let turn = may_sign_up(&day, &member, &there, today).map_err(|why| refused(why, &member))?;
            let known = there.iter().position(|s| s.member == member.id);
            let sign_up = SignUp {
                id: known.map_or_else(SignUpId::new, |at| there[at].id),
                work_day: id,
                member: member.id,
                on: today,
                turn,
                withdrawn: false,
            };
            if let Some(at) = known {
                there.remove(at);
            }
            there.push(sign_up);
            new.push((sign_up, known.is_some()));
        }
        let on = day.plan.on;
        let op = match new[..] {
            [] => return Err(Refusal::NothingChanged.into()),
            [(one, _)] => Op::SignUp { work_day: id, member: one.member, on },
            _ => Op::SignUps { work_day: id, on, members: new.len() as u64 },
        };
        self.act(actor, op, |tx| {
            for (s, again) in &new {
                let on = s.on.to_string();
                if *again {
                    // Under whichever record it was: the member keeps it.
                    let sql = "UPDATE sign_up SET on_day = ?2, turn = ?3, withdrawn = 0 WHERE id = ?1";
                    tx.conn.prepare_cached(sql)?.execute((s.id.bytes(), on, s.turn))?;
                } else {
                    let sql = "INSERT INTO sign_up (id, work_day, member, on_day, turn, withdrawn)
                               VALUES (?1, ?2, ?3, ?4, ?5, 0)";
                    let values = (s.id.bytes(), s.work_day.bytes(), s.member.bytes(), on, s.turn);
                    tx.conn.prepare_cached(sql)?.execute(values)?;
                }
            }
            Ok(())
        })
    }

    /// Notes that somebody who signed up does not come. Who waits first gets the place.
    ///
    /// # Errors
    /// Where the day is not open, or they had not signed up.
    pub fn withdraw(&mut self, actor: PersonId, id: WorkDayId, member: MemberId) -> Result<Done<()>> {
        let day = self.work_day(id)?;
        day.open()?;
        let there = self.sign_ups(id)?;
        let member = self.member(member)?.ok_or(Refusal::NoSuchMember)?;
        let sign_up = there
            .iter()
            .find(|s| s.member == member.id && !s.withdrawn)
            .ok_or_else(|| refused(SignError::NotSigned, &member))?;
        let op = Op::WithdrawSignUp { work_day: id, member: member.id, on: day.plan.on };
        self.act(actor, op, |tx| {
            tx.conn.execute("UPDATE sign_up SET withdrawn = 1 WHERE id = ?1", [sign_up.id.bytes()])?;
            Ok(())
        })
    }
}

fn refused(why: SignError, member: &Member) -> Fault {
    match why {
        SignError::Day(e) => e.into(),
        SignError::Life(e) => e.into(),
        why => Refusal::Sign { why, name: member.profile.name.spoken() }.into(),
    }
}
