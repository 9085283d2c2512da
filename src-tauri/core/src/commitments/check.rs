//! What is asked before anything about hours is written: what cannot be is refused, what may be wrong is a question
//! that whoever knows answers.

use super::hours::{MOST, shown};
use super::{Book, Entry, Period, Rules, State, Unit, Worker};
use crate::ids::AssetId;
use crate::members::Member;
use chrono::NaiveDate;
use thiserror::Error;

/// Minutes of a day.
pub const DAY: i64 = 24 * 60;

/// Why something about hours was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum HoursFault {
    /// It may be so: it is asked, and taken once somebody says so.
    #[error(transparent)]
    Doubt(#[from] Doubt),
    /// Work that lies ahead.
    #[error("{0} lies ahead")]
    Ahead(NaiveDate),
    /// None at all, or far too many.
    #[error("there is no quantity")]
    NoUnits,
    /// More than a day has.
    #[error("{0} minutes are more than a day has")]
    BeyondADay(i64),
    /// The policy does not let such a one work for a member.
    #[error("the policy does not let others work for a member")]
    NotLet,
    /// One's own work is approved by somebody else.
    #[error("this is one's own work")]
    Own,
    /// Only a steward of the asset approves it.
    #[error("only a steward approves this work")]
    NotSteward,
    /// It was answered before.
    #[error("it does not wait for an answer")]
    NotWaiting,
    /// The same person agreed before: it waits for somebody else.
    #[error("it waits for somebody else to agree")]
    Agreed,
    /// It was taken back before, takes another back itself, or is not there.
    #[error("there is nothing to take back")]
    NothingToReverse,
    /// A field of a policy is out of its bounds.
    #[error("{0} is out of its bounds")]
    OutOfBounds(&'static str),
    /// Another class counts in another unit from that day.
    #[error("another class counts in another unit")]
    OtherUnit,
    /// What several classes ask adds up, and another class is asked for another period from that day.
    #[error("another class is asked for another period")]
    OtherPeriod,
    /// The percentage of a waiver is not between 1 and 100.
    #[error("a waiver is between 1 and 100 percent")]
    Percent,
    /// The policy does not let hours pass on like that.
    #[error("the policy does not let hours pass on like that")]
    GiftNotLet,
    /// The pool does not hold so many.
    #[error("the pool holds {0}")]
    PoolHolds(i64, Unit),
    /// The giver has no more to give: what was done, received and carried, and not passed on yet.
    #[error("there are {0} to give")]
    ToGive(i64, Unit),
    /// The policy has no rate to buy hours out.
    #[error("the policy has no rate for that")]
    NoRate,
    /// More than the policy lets buy out in a period.
    #[error("{0} are left to buy out")]
    BuyOutLeft(i64, Unit),
    /// Nothing of a session missed to fine: not missed, fined before, or no fine in the policy.
    #[error("there is nothing to fine")]
    NothingToFine,
    /// A fine was asked for the session.
    #[error("a fine was asked for it")]
    Fined,
    /// The fine cannot be worked off.
    #[error("the fine cannot be worked off")]
    NotWorkedOff,
    /// The hours are worth no whole share yet.
    #[error("the hours are worth no share yet")]
    NoShareYet,
}

/// What may be wrong with work that is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Doubt {
    /// Before the member joined.
    #[error("the member joined on {0}")]
    BeforeJoining(NaiveDate),
    /// After the member left.
    #[error("the member left on {0}")]
    AfterLeaving(NaiveDate),
    /// The asset was given up before, or taken on after.
    #[error("the asset was closed on {0}")]
    ClosedAsset(NaiveDate),
    /// The same member, day, asset and quantity are there already.
    #[error("the same is there already")]
    Twice,
    /// With what was entered before, more than a day has.
    #[error("{0} minutes on one day")]
    FullDay(i64),
}

impl Doubt {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::BeforeJoining(_) => "work-before-joining",
            Self::AfterLeaving(_) => "work-after-leaving",
            Self::ClosedAsset(_) => "work-closed-asset",
            Self::Twice => "work-twice",
            Self::FullDay(_) => "work-full-day",
        }
    }

    /// The parameters of its sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::BeforeJoining(day) | Self::AfterLeaving(day) | Self::ClosedAsset(day) => {
                vec![("date", day.to_string())]
            }
            Self::Twice => Vec::new(),
            Self::FullDay(minutes) => vec![("units", shown(*minutes, Unit::Minutes))],
        }
    }
}

impl HoursFault {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Doubt(doubt) => doubt.code(),
            Self::Ahead(_) => "work-ahead",
            Self::NoUnits => "work-no-units",
            Self::BeyondADay(_) => "work-beyond-a-day",
            Self::NotLet => "work-not-let",
            Self::Own => "work-own",
            Self::NotSteward => "work-not-steward",
            Self::NotWaiting => "work-not-waiting",
            Self::Agreed => "work-agreed",
            Self::NothingToReverse => "work-nothing-to-reverse",
            Self::OutOfBounds(_) => "policy-out-of-bounds",
            Self::OtherUnit => "policy-other-unit",
            Self::OtherPeriod => "policy-other-period",
            Self::Percent => "waiver-percent",
            Self::GiftNotLet => "gift-not-let",
            Self::PoolHolds(..) => "gift-pool-holds",
            Self::ToGive(..) => "gift-to-give",
            Self::NoRate => "buy-out-no-rate",
            Self::BuyOutLeft(..) => "buy-out-left",
            Self::NothingToFine => "fine-nothing",
            Self::Fined => "fine-asked",
            Self::NotWorkedOff => "fine-not-worked-off",
            Self::NoShareYet => "credit-no-share",
        }
    }

    /// The parameters of its sentence.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Doubt(doubt) => doubt.args(),
            Self::Ahead(day) => vec![("date", day.to_string())],
            Self::BeyondADay(minutes) => vec![("units", shown(*minutes, Unit::Minutes))],
            Self::PoolHolds(units, unit) | Self::ToGive(units, unit) | Self::BuyOutLeft(units, unit) => {
                vec![("units", shown(*units, *unit))]
            }
            Self::OutOfBounds(field) => vec![("field", (*field).to_owned())],
            _ => Vec::new(),
        }
    }

    /// Whether somebody who knows may say that it is so all the same.
    pub fn is_doubt(&self) -> bool {
        matches!(self, Self::Doubt(_))
    }
}

impl Rules {
    /// Checks the fields of a policy.
    ///
    /// # Errors
    /// The first field out of its bounds.
    pub fn check(&self) -> Result<(), HoursFault> {
        let units = |units: i64| (0..=MOST).contains(&units);
        let capped = |cap: Option<i64>| cap.is_none_or(units);
        let money = |amount: Option<crate::money::Money>| amount.is_none_or(|m| units(m.0));
        for (field, good) in [
            ("amount", units(self.amount)),
            ("tolerance", units(self.tolerance)),
            ("bank_cap", capped(self.bank_cap)),
            ("debt_cap", capped(self.debt_cap)),
            ("penalty", self.penalty <= 2),
            ("least_own", self.least_own <= 100),
            ("approval", (1..=9).contains(&self.approval.count)),
            ("period", !matches!(self.period, Period::Cycle { days: 0, .. })),
            ("freeze_at", self.freeze_at.is_none_or(|at| units(at.saturating_abs()))),
            ("buy_out", self.buy_out.is_none_or(|b| units(b.rate.0) && capped(b.most))),
            ("fine", money(self.fine.map(|f| f.amount))),
            ("share_value", money(self.share_value)),
        ] {
            if !good {
                return Err(HoursFault::OutOfBounds(field));
            }
        }
        Ok(())
    }
}

/// The days an asset is held in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AssetDays {
    /// Which.
    pub asset: AssetId,
    /// First day.
    pub from: NaiveDate,
    /// Last day, or none while it lasts.
    pub to: Option<NaiveDate>,
}

impl Entry {
    /// Checks what can never be. `rules` are those that bind the member that day, `at_home` whether the worker
    /// lives with the member.
    ///
    /// # Errors
    /// Why not; never a [`Doubt`].
    pub fn check(&self, today: NaiveDate, rules: &[&Rules], at_home: bool) -> Result<(), HoursFault> {
        if self.day > today {
            return Err(HoursFault::Ahead(self.day));
        }
        if !(1..=MOST).contains(&self.units) {
            return Err(HoursFault::NoUnits);
        }
        if self.unit == Unit::Minutes && self.units > DAY {
            return Err(HoursFault::BeyondADay(self.units));
        }
        let let_by = |rules: &&&Rules| rules.lets(self.worker);
        if !at_home && !rules.is_empty() && !rules.iter().any(|r| let_by(&r)) {
            return Err(HoursFault::NotLet);
        }
        Ok(())
    }

    /// What may be wrong, of an entry that can be. `member` is the one it is credited to.
    pub fn doubt(&self, member: &Member, asset: Option<AssetDays>, book: &Book) -> Option<Doubt> {
        self.standing_doubt(member, asset).or_else(|| self.twice(book))
    }

    /// The doubts that the dates alone raise.
    pub fn standing_doubt(&self, member: &Member, asset: Option<AssetDays>) -> Option<Doubt> {
        let spells = || member.spells.iter();
        let left = member.standings.iter().filter(|s| s.kind.ends() && s.from < self.day).map(|s| s.from).max();
        let began = spells().filter(|s| s.from <= self.day).map(|s| s.from).max();
        match (began, left) {
            (None, _) => {
                // Nobody who never was in a class did work as a member: they are asked about with the day itself.
                let joined = spells().map(|s| s.from).min().unwrap_or(self.day);
                return Some(Doubt::BeforeJoining(joined));
            }
            (Some(began), Some(left)) if began <= left => return Some(Doubt::AfterLeaving(left)),
            (Some(_), _) => {
                let over = |last: NaiveDate| last < self.day;
                let last = spells().filter(|s| s.from <= self.day).map(|s| s.to.unwrap_or(NaiveDate::MAX)).max();
                if let Some(last) = last.filter(|last| over(*last)) {
                    return Some(Doubt::AfterLeaving(last));
                }
            }
        }
        let asset = asset?;
        match asset.to {
            Some(to) if to < self.day => Some(Doubt::ClosedAsset(to)),
            _ if self.day < asset.from => Some(Doubt::ClosedAsset(asset.from)),
            _ => None,
        }
    }

    fn twice(&self, book: &Book) -> Option<Doubt> {
        let mine = book.of(self.credited).entries;
        let that_day = || mine.iter().filter(|e| e.day == self.day && !matches!(e.state, State::Declined { .. }));
        let reversed = |e: &Entry| mine.iter().any(|r| r.reverses == Some(e.id));
        // Who was at a called day has an entry for it: a slip about the same may say another length.
        let of_the_day = |e: &Entry| e.work_day.is_some() && e.asset.is_some();
        let alike =
            |e: &&Entry| e.asset == self.asset && e.worker == self.worker && (e.units == self.units || of_the_day(e));
        if that_day().filter(alike).any(|e| e.reverses.is_none() && !reversed(e)) {
            return Some(Doubt::Twice);
        }
        let hands = |e: &&Entry| e.unit == Unit::Minutes && e.worker == self.worker && self.worker == Worker::Own;
        let minutes: i64 = that_day().filter(hands).map(|e| e.units).sum();
        let all = minutes + self.units;
        (self.unit == Unit::Minutes && minutes > 0 && all > DAY).then_some(Doubt::FullDay(all))
    }
}
