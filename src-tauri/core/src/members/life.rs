//! The order of things in a member's life: what can follow what, and on which day.
//!
//! Each step is asked of the member as the register knows it; the store asks it before it writes.

use super::{Member, Spell, Standing, StandingKind, StatusKind};
use chrono::NaiveDate;
use thiserror::Error;

/// Why a step of a member's life was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LifeError {
    /// A day that must have come lies ahead.
    #[error("{0} lies ahead")]
    Ahead(NaiveDate),
    /// A request to join waits for an answer already.
    #[error("a request of {0} waits for an answer already")]
    AsksAlready(NaiveDate),
    /// Belongs to the co-op already.
    #[error("belongs to the co-op already, since {0}")]
    BelongsAlready(NaiveDate),
    /// No request to join waits for an answer.
    #[error("no request to join waits for an answer")]
    AsksNothing,
    /// An answer before the request.
    #[error("the request is of {0}, after that day")]
    BeforeRequest(NaiveDate),
    /// Not a member on a day that has to be one of membership.
    #[error("not a member on {0}")]
    NotAMember(NaiveDate),
    /// A leave or a suspension shares days with another.
    #[error("it shares days with one from {0}")]
    Meets(NaiveDate),
    /// Nothing of that kind lasts beyond that day.
    #[error("nothing of the kind lasts beyond {0}")]
    NothingToEnd(NaiveDate),
    /// Leaving before joining.
    #[error("joined on {0}, after that day")]
    BeforeEntry(NaiveDate),
    /// Left before.
    #[error("left on {0} already")]
    LeftAlready(NaiveDate),
    /// Coming back without having left.
    #[error("never left")]
    NeverLeft,
    /// Coming back on a day of membership.
    #[error("was a member until {0}")]
    BackTooEarly(NaiveDate),
    /// A time in a class that ended before is ended anew.
    #[error("that time ended on {0} already")]
    SpellOver(NaiveDate),
    /// What has begun is not struck out as if it lay ahead.
    #[error("that began on {0} already")]
    BegunAlready(NaiveDate),
    /// Dying before being born.
    #[error("born on {0}, after that day")]
    BeforeBirth(NaiveDate),
    /// Something of the living about someone who died.
    #[error("died on {0}")]
    Died(NaiveDate),
    /// An organisation does not die: it leaves.
    #[error("an organisation leaves, it does not die")]
    NotAPerson,
}

impl LifeError {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Ahead(_) => "day-ahead",
            Self::AsksAlready(_) => "asks-already",
            Self::BelongsAlready(_) => "belongs-already",
            Self::AsksNothing => "asks-nothing",
            Self::BeforeRequest(_) => "before-request",
            Self::NotAMember(_) => "not-a-member",
            Self::Meets(_) => "standing-meets",
            Self::NothingToEnd(_) => "nothing-to-end",
            Self::BeforeEntry(_) => "before-entry",
            Self::LeftAlready(_) => "left-already",
            Self::NeverLeft => "never-left",
            Self::BackTooEarly(_) => "back-too-early",
            Self::SpellOver(_) => "spell-over",
            Self::BegunAlready(_) => "begun-already",
            Self::BeforeBirth(_) => "before-birth",
            Self::Died(_) => "died-already",
            Self::NotAPerson => "not-a-person",
        }
    }

    /// The day the sentence names, if it names one.
    pub fn day(&self) -> Option<NaiveDate> {
        match *self {
            Self::Ahead(day)
            | Self::AsksAlready(day)
            | Self::BelongsAlready(day)
            | Self::BeforeRequest(day)
            | Self::NotAMember(day)
            | Self::Meets(day)
            | Self::NothingToEnd(day)
            | Self::BeforeEntry(day)
            | Self::LeftAlready(day)
            | Self::BackTooEarly(day)
            | Self::SpellOver(day)
            | Self::BegunAlready(day)
            | Self::BeforeBirth(day)
            | Self::Died(day) => Some(day),
            Self::AsksNothing | Self::NeverLeft | Self::NotAPerson => None,
        }
    }
}

/// A step taken, or why not.
pub type Step<T = ()> = Result<T, LifeError>;

/// A day that must have come.
pub fn has_come(on: NaiveDate, today: NaiveDate) -> Step {
    if on > today { Err(LifeError::Ahead(on)) } else { Ok(()) }
}

impl Member {
    /// The request to join that waits for an answer.
    pub fn request(&self) -> Option<&Standing> {
        self.standings.iter().rfind(|s| s.kind == StandingKind::Application && s.to.is_none())
    }

    /// The day of death.
    pub fn died_on(&self) -> Option<NaiveDate> {
        self.standings.iter().find(|s| s.kind == StandingKind::Death).map(|s| s.from)
    }

    /// Whether someone died and the shares wait for the heirs: they do not vote.
    pub fn in_succession(&self, on: NaiveDate) -> bool {
        self.died_on().is_some_and(|day| day <= on) && crate::shares::holding(&self.shares, on).units != 0
    }

    /// Asking to join, or to come back.
    pub fn may_ask(&self, on: NaiveDate, today: NaiveDate) -> Step {
        has_come(on, today)?;
        self.lives()?;
        if let Some(request) = self.request() {
            return Err(LifeError::AsksAlready(request.from));
        }
        match self.belonging(on) {
            Some(since) => Err(LifeError::BelongsAlready(since)),
            None => Ok(()),
        }
    }

    /// An answer on a day to the request that waits.
    pub fn may_be_answered(&self, on: NaiveDate) -> Step<&Standing> {
        let request = self.request().ok_or(LifeError::AsksNothing)?;
        if on < request.from { Err(LifeError::BeforeRequest(request.from)) } else { Ok(request) }
    }

    /// A leave or a suspension, from a day to a day or open: within membership, and none over another.
    pub fn may_stand_aside(&self, kind: StandingKind, from: NaiveDate, to: Option<NaiveDate>) -> Step {
        for day in [Some(from), to].into_iter().flatten() {
            if !self.status(day).kind.belongs() {
                return Err(LifeError::NotAMember(day));
            }
        }
        match self.standings.iter().find(|s| s.kind == kind && s.meets(from, to)) {
            Some(other) => Err(LifeError::Meets(other.from)),
            None => Ok(()),
        }
    }

    /// The leave, suspension or trial that ends when `last` is its last day.
    pub fn may_end(&self, kind: StandingKind, last: NaiveDate) -> Step<&Standing> {
        let lasting = |s: &&Standing| s.kind == kind && s.from <= last && s.to.is_none_or(|to| last < to);
        self.standings.iter().find(lasting).ok_or(LifeError::NothingToEnd(last))
    }

    /// Leaving: the last day as a member.
    pub fn may_leave(&self, on: NaiveDate) -> Step {
        self.lives()?;
        let latest = self.spells.iter().map(|s| s.from).max();
        let exit = self.standings.iter().rfind(|s| s.kind == StandingKind::Exit && s.to.is_none());
        // One that lies ahead counts too: another day is another decision, after taking back the first.
        if let Some(exit) = exit.filter(|exit| latest.is_none_or(|start| start <= exit.from)) {
            return Err(LifeError::LeftAlready(exit.from));
        }
        if let StatusKind::Former = self.status(on).kind {
            return Err(LifeError::LeftAlready(self.spells.iter().filter_map(|s| s.to).max().unwrap_or(on)));
        }
        match latest {
            None => Err(LifeError::NotAMember(on)),
            Some(entry) if on < entry => Err(LifeError::BeforeEntry(entry)),
            Some(_) => Ok(()),
        }
    }

    /// Coming back: the first day as a member again. Gives the exit it ends, where one is written.
    pub fn may_come_back(&self, on: NaiveDate) -> Step<Option<&Standing>> {
        self.lives()?;
        let over = self.status(on).kind == StatusKind::Former;
        let left = self.standings.iter().rfind(|s| s.kind == StandingKind::Exit && s.to.is_none());
        let last = left.map(|s| s.from).into_iter().chain(self.spells.iter().filter_map(|s| s.to)).max();
        match last {
            Some(last) if on <= last => Err(LifeError::BackTooEarly(last)),
            Some(_) if over => Ok(left),
            _ => Err(LifeError::NeverLeft),
        }
    }

    /// Dying, on a day that has come.
    pub fn may_die(&self, on: NaiveDate, today: NaiveDate) -> Step {
        self.lives()?;
        self.may_have_died(on, today)
    }

    /// A day on which death can be noted.
    pub(super) fn may_have_died(&self, on: NaiveDate, today: NaiveDate) -> Step {
        has_come(on, today)?;
        if self.kind == super::Kind::Organisation {
            return Err(LifeError::NotAPerson);
        }
        match self.profile.born {
            Some(born) if on < born => Err(LifeError::BeforeBirth(born)),
            _ => Ok(()),
        }
    }

    fn lives(&self) -> Step {
        self.died_on().map_or(Ok(()), |day| Err(LifeError::Died(day)))
    }

    /// Since when, if the member belongs on that day.
    fn belonging(&self, on: NaiveDate) -> Option<NaiveDate> {
        self.status(on).kind.belongs().then(|| self.since()).flatten()
    }
}

impl Spell {
    /// Ending it: not a time that was over before today. One whose end lies ahead may end earlier or later.
    pub fn may_end(&self, today: NaiveDate) -> Step {
        match self.to {
            Some(to) if to < today => Err(LifeError::SpellOver(to)),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
