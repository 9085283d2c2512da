//! Putting the days of what is noted right: the facts as they would be then, and whether they still follow one
//! another.

use super::{LifeError, Member, Spell, SpellError, Standing, StandingKind, Step, has_come};
use crate::ids::{SpellId, StandingId};
use chrono::NaiveDate;
use thiserror::Error;

/// From a day, to a day (both counted) or open.
pub type Days = (NaiveDate, Option<NaiveDate>);

/// Why days were not put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CorrectError {
    /// There is no such fact.
    #[error("there is no such fact")]
    NoSuchFact,
    /// The days are those that are noted.
    #[error("these days are noted already")]
    Same,
    /// The time in a class would not hold.
    #[error(transparent)]
    Spell(#[from] SpellError),
    /// The facts would not follow one another.
    #[error(transparent)]
    Life(#[from] LifeError),
}

impl Member {
    /// The member with other days for a time in a class; without that time where there are none, which only one
    /// that lies ahead can be.
    ///
    /// # Errors
    /// Where it would overlap, or what is noted beside it would not follow any more.
    pub fn with_spell(&self, id: SpellId, days: Option<Days>, today: NaiveDate) -> Result<Self, CorrectError> {
        let old = self.spells.iter().find(|spell| spell.id == id).ok_or(CorrectError::NoSuchFact)?;
        let mut spells: Vec<Spell> = self.spells.iter().filter(|spell| spell.id != id).cloned().collect();
        match days {
            None => ahead(old.from, today)?,
            Some((from, to)) if (from, to) == (old.from, old.to) => return Err(CorrectError::Same),
            Some((from, to)) => {
                let new = Spell { from, to, ..old.clone() };
                new.check(&spells)?;
                spells.push(new);
            }
        }
        spells.sort_by_key(|spell| (spell.from, spell.id));
        self.in_order(Self { spells, ..self.clone() }, today)
    }

    /// The same for a dated fact. Times in classes that ended with an exit or a death end on its new day; where an
    /// exit that lies ahead is not to be, they go on.
    ///
    /// # Errors
    /// Where it would meet another, or what is noted beside it would not follow any more.
    pub fn with_standing(&self, id: StandingId, days: Option<Days>, today: NaiveDate) -> Result<Self, CorrectError> {
        let old = self.standings.iter().find(|fact| fact.id == id).ok_or(CorrectError::NoSuchFact)?;
        let mut standings: Vec<Standing> = self.standings.iter().filter(|fact| fact.id != id).cloned().collect();
        let mut spells = self.spells.clone();
        let last = match days {
            None => {
                ahead(old.from, today)?;
                None
            }
            Some((from, to)) if (from, to) == (old.from, old.to) => return Err(CorrectError::Same),
            Some((from, to)) => {
                if to.is_some_and(|to| to < from) {
                    return Err(SpellError::Backwards.into());
                }
                standings.push(Standing { from, to, ..old.clone() });
                Some(from)
            }
        };
        if old.kind.ends() {
            spells.iter_mut().filter(|spell| spell.to == Some(old.from)).for_each(|spell| spell.to = last);
        }
        standings.sort_by_key(|fact| (fact.from, fact.id));
        self.in_order(Self { spells, standings, ..self.clone() }, today)
    }

    /// What was out of order before, as history can be, does not hold back what is put right.
    fn in_order(&self, corrected: Self, today: NaiveDate) -> Result<Self, CorrectError> {
        match corrected.disorder(today) {
            Err(why) if self.disorder(today).is_ok() => Err(why.into()),
            _ => Ok(corrected),
        }
    }

    /// The first thing that does not follow.
    fn disorder(&self, today: NaiveDate) -> Step {
        for spell in &self.spells {
            // Backwards is told before; here a time that ends with an exit earlier than it began.
            if spell.to.is_some_and(|to| to < spell.from) {
                return Err(LifeError::BeforeEntry(spell.from));
            }
        }
        for end in self.standings.iter().filter(|fact| fact.kind.ends()) {
            if end.kind == StandingKind::Death {
                self.may_have_died(end.from, today)?;
            }
            let first = self.since().ok_or(LifeError::NotAMember(end.from))?;
            if end.kind == StandingKind::Exit && end.from < first {
                return Err(LifeError::BeforeEntry(first));
            }
            let back = |spell: &Spell| end.to.is_some_and(|to| to < spell.from);
            let before = |spell: &Spell| spell.from <= end.from && spell.to.is_some_and(|to| to <= end.from);
            if !self.spells.iter().all(|spell| before(spell) || back(spell)) {
                return Err(match end.kind {
                    StandingKind::Death => LifeError::Died(end.from),
                    _ => LifeError::LeftAlready(end.from),
                });
            }
        }
        use StandingKind as K;
        for fact in &self.standings {
            match fact.kind {
                K::Application => has_come(fact.from, today)?,
                K::Probation | K::Leave | K::Suspension => self.follows(fact)?,
                K::Exit | K::Death => {}
            }
        }
        Ok(())
    }

    /// Within membership, and no two of a kind on one day.
    fn follows(&self, fact: &Standing) -> Step {
        for day in [Some(fact.from), fact.to].into_iter().flatten() {
            if !self.status(day).kind.belongs() {
                return Err(LifeError::NotAMember(day));
            }
        }
        let other = |o: &&Standing| o.id != fact.id && o.kind == fact.kind && o.meets(fact.from, fact.to);
        self.standings.iter().find(other).map_or(Ok(()), |other| Err(LifeError::Meets(other.from)))
    }
}

fn ahead(from: NaiveDate, today: NaiveDate) -> Step {
    if from > today { Ok(()) } else { Err(LifeError::BegunAlready(from)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{ClassId, MemberId};
    use crate::members::{Kind, Profile};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    fn member(spells: Vec<Spell>, standings: Vec<Standing>) -> Member {
        Member {
            id: MemberId::new(),
            number: 1,
            folio: None,
            kind: Kind::Person,
            profile: Profile::default(),
            spells,
            standings,
            shares: Vec::new(),
            stays: Vec::new(),
            formerly: Vec::new(),
        }
    }

    #[test]
    fn days_are_put_right_where_everything_still_follows() {
        use StandingKind as S;
        let today = day("2026-11-23");
        let class = ClassId::new();
        let (first, other) =
            (Spell::new(class, day("2020-01-01"), Some(day("2022-12-31"))), Spell::new(class, day("2024-01-01"), None));
        let leave = Standing::new(S::Leave, day("2025-03-01"), Some(day("2025-05-31")));
        let coming = Standing::new(S::Leave, day("2027-01-01"), None);
        let maria = member(vec![first.clone(), other.clone()], vec![leave.clone(), coming.clone()]);
        let gone = Standing::new(S::Exit, day("2026-12-31"), None);
        let leaver = member(vec![Spell::new(class, day("2020-01-01"), Some(day("2026-12-31")))], vec![gone.clone()]);
        let spell = |id, from: &str, to: Option<&str>| maria.with_spell(id, Some((day(from), to.map(day))), today);
        let fact = |id, from: &str, to: Option<&str>| maria.with_standing(id, Some((day(from), to.map(day))), today);
        let cases = [
            ("joined earlier", spell(first.id, "2019-06-01", Some("2022-12-31")), Ok(())),
            ("the same", spell(first.id, "2020-01-01", Some("2022-12-31")), Err(CorrectError::Same)),
            ("backwards", spell(first.id, "2020-01-01", Some("2019-01-01")), Err(SpellError::Backwards.into())),
            ("over the other", spell(first.id, "2020-01-01", None), Err(SpellError::Overlaps.into())),
            (
                "after a leave began",
                spell(other.id, "2025-04-01", None),
                Err(LifeError::NotAMember(day("2025-03-01")).into()),
            ),
            ("a leave began later", fact(leave.id, "2025-03-15", Some("2025-05-31")), Ok(())),
            ("a leave into the next", fact(leave.id, "2025-03-01", None), Err(LifeError::Meets(coming.from).into())),
            (
                "a leave before joining",
                fact(leave.id, "2023-03-01", Some("2025-05-31")),
                Err(LifeError::NotAMember(day("2023-03-01")).into()),
            ),
            ("a leave that will not be", maria.with_standing(coming.id, None, today), Ok(())),
            (
                "a leave that has begun",
                maria.with_standing(leave.id, None, today),
                Err(LifeError::BegunAlready(leave.from).into()),
            ),
            ("stays after all", leaver.with_standing(gone.id, None, today), Ok(())),
            ("of nobody", maria.with_spell(SpellId::new(), None, today), Err(CorrectError::NoSuchFact)),
        ];
        for (what, found, expected) in cases {
            assert_eq!(found.map(|_| ()), expected, "{what}");
        }
        let stays = leaver.with_standing(gone.id, None, today).expect("ahead");
        assert_eq!((stays.spells[0].to, stays.standings.len()), (None, 0));
        let earlier = leaver.with_standing(gone.id, Some((day("2026-10-31"), None)), today).expect("in order");
        assert_eq!(earlier.spells[0].to, Some(day("2026-10-31")), "the time in the class ends with it");
        let late = leaver.with_spell(leaver.spells[0].id, Some((day("2020-01-01"), None)), today);
        assert_eq!(late.map(|_| ()), Err(LifeError::LeftAlready(gone.from).into()));
    }
}
