//! The walk's steps through a member's life: ties, households, documents, leaving, coming back, merging.

use crate::walk::Walk;
use chrono::{Days, NaiveDate};
use minga_core::consents::ConsentKind;
use minga_core::documents::DocumentKind;
use minga_core::households::{Home, Stay};
use minga_core::ids::{ClassId, MemberId};
use minga_core::shares::{EntryKind, holding};
use minga_core::ties::{Outsider, TieKind};
use minga_store::{Admission, Leaving, NewDocument, NewEntry, NewRequest, NewTie, Result};

impl Walk {
    /// One step of someone's life; `other` is someone else, or the same.
    pub(crate) fn live(
        &mut self,
        how: u32,
        (member, other): (MemberId, MemberId),
        (class, day): (ClassId, NaiveDate),
    ) -> Result<i64> {
        let (actor, only_today) = (self.actor, self.only_today);
        let coop = &mut self.coop;
        match how % 12 {
            0 => {
                let home = Home { name: format!("Casa {how}"), ..Home::default() };
                Ok(coop.found_household(actor, home, &[member, other], Some(day))?.seq)
            }
            1 => match coop.member(other)?.and_then(|m| m.stays.last().map(|stay| stay.household)) {
                Some(household) if how.is_multiple_of(5) && !only_today => {
                    // The last move was on another day, or never.
                    let stay = coop.member(member)?.and_then(|m| m.stays.last().copied());
                    let stay = stay.unwrap_or_else(|| Stay::new(household, None));
                    let days = Some((Some(day), stay.to)).filter(|_| !how.is_multiple_of(25));
                    Ok(coop.correct_stay(actor, member, stay.id, days, "Written late")?.seq)
                }
                Some(household) => Ok(coop.join_household(actor, member, household, Some(day))?.seq),
                None => Ok(coop.leave_household(actor, member, day)?.seq),
            },
            2 | 3 => {
                let tie = NewTie {
                    kind: TieKind::ALL[how as usize / 12 % TieKind::ALL.len()],
                    other: how.is_multiple_of(2).then_some(other),
                    outsider: Outsider { name: format!("Urpi {how}"), ..Outsider::default() },
                    part: "1/2".parse().ok(),
                    from: day,
                    to: None,
                };
                Ok(coop.add_tie(actor, member, &tie)?.seq)
            }
            4 => {
                let tie = coop.ties_of(member)?.first().map(|tie| tie.id).unwrap_or_default();
                Ok(coop.end_tie(actor, tie, day)?.seq)
            }
            5 => Ok(coop.set_consent(actor, member, ConsentKind::Photos, how.is_multiple_of(24), day)?.seq),
            6 => {
                let document = NewDocument {
                    kind: DocumentKind::Letter,
                    name: format!("Carta {how}"),
                    on: day,
                    closed: how.is_multiple_of(24),
                    bytes: format!("Querida cooperativa {how}").into_bytes(),
                };
                Ok(coop.keep_document(actor, member, &document)?.seq)
            }
            7 => {
                let kept = coop.documents_of(member)?.first().map(|document| document.id).unwrap_or_default();
                Ok(coop.remove_document(actor, kept)?.seq)
            }
            8 => {
                let done = coop.apply_new(actor, &NewRequest { class: Some(class), ..request(how) }, day)?;
                self.known(done.value);
                Ok(done.seq)
            }
            9 => {
                let back = Admission { class, from: day, trial_until: None, shares: None, decision: None };
                match coop.member(member)?.is_some_and(|m| m.request().is_some() && m.spells.is_empty()) {
                    true => Ok(coop.approve(actor, member, &back)?.seq),
                    false => Ok(coop.readmit(actor, member, &back)?.seq),
                }
            }
            10 => {
                let leaving = Leaving { hours_to_pool: how % 24 == 10, ..Leaving::on(day) };
                Ok(coop.leave(actor, member, &leaving)?.seq)
            }
            // Who was two becomes one on every day there was: it is not dated.
            _ if only_today => Ok(coop.note_death(actor, member, day)?.seq),
            _ => Ok(coop.merge(actor, member, other)?.seq),
        }
    }

    /// Lets someone leave, settles the shares, and has the personal values erased.
    ///
    /// # Errors
    /// Those of the steps.
    pub fn erase(&mut self, member: MemberId) -> Result<()> {
        let (actor, today) = (self.actor, self.coop.today());
        let eve = today - Days::new(1);
        let _ = self.coop.leave(actor, member, &Leaving::on(eve));
        if let Some(known) = self.coop.member(member)? {
            for class in self.coop.classes()? {
                let held = holding(known.shares.iter().filter(|e| e.class == class.id), today);
                let (units, paid) = (-held.units, -held.paid);
                let line = NewEntry {
                    class: class.id,
                    on: today,
                    kind: EntryKind::Redeem,
                    units,
                    paid,
                    par: None,
                    decision: None,
                };
                let _ = self.coop.move_shares(actor, member, &line);
            }
        }
        self.coop.erase(actor, member.0).map(|_| ())
    }
}

fn request(how: u32) -> NewRequest {
    NewRequest { profile: crate::walk::profile(how, how / 7), ..NewRequest::default() }
}
