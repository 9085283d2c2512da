//! Whose account a day belongs to.
//!
//! Where a commitment is a member's, all its days are. Where it is a household's, what is asked, done, given and
//! waived on a day belongs to the account of the home the member lives in that day: its household's, or its own where
//! it lives in none.

use super::Balance;
use super::homes::Homes;
use super::worked::Worked;
use crate::commitments::span::Span;
use crate::commitments::{Amnesty, Book, BuyOut, Facts, Side, Unit, Waiver};
use crate::ids::{HouseholdId, MemberId};
use crate::members::Member;
use chrono::NaiveDate;

/// All days.
pub(super) const ALWAYS: Span = Span { first: NaiveDate::MIN, last: NaiveDate::MAX };

/// The days of a member that belong to an account, and what happened on them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    pub member: &'a Member,
    pub span: Span,
    /// Of those days; waivers are cut to them where they are counted.
    pub facts: Facts<'a>,
}

impl<'a> Part<'a> {
    pub fn new(book: &'a Book, member: &'a Member, span: Span) -> Self {
        let all = book.of(member.id);
        let facts = if span == ALWAYS {
            all
        } else {
            use super::tally::within;
            Facts {
                entries: within(all.entries, span, |e| e.day),
                waivers: all.waivers,
                sides: within(all.sides, span, |s| s.on),
                buy_outs: within(all.buy_outs, span, |b| b.on),
                attendances: within(all.attendances, span, |a| a.day),
                openings: within(all.openings, span, |o| o.on),
            }
        };
        Self { member, span, facts }
    }
}

/// What the last to leave a household brought along from its account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Brought {
    /// The first day elsewhere.
    pub on: NaiveDate,
    pub unit: Unit,
    /// Ahead above zero, behind below it.
    pub units: i64,
}

/// What is asked and done together, as of a day: of one member, or of those who live together.
#[derive(Clone, Debug)]
pub struct Account<'a> {
    pub(super) book: &'a Book,
    pub(super) as_of: NaiveDate,
    pub(super) household: Option<HouseholdId>,
    pub(super) parts: Vec<Part<'a>>,
    pub(super) brought: Vec<Brought>,
}

impl<'a> Account<'a> {
    /// The account a member's day belongs to. `all` holds everyone it lived with, and those they lived with, itself
    /// among them; others do no harm.
    ///
    /// A move is looked at from its day on: it changes no balance as of an earlier one.
    pub fn of(book: &'a Book, member: &'a Member, all: &'a [Member], as_of: NaiveDate) -> Self {
        Homes::new(book, all, as_of).account(member)
    }

    /// A member's own, wherever and with whom it lived.
    pub fn own(book: &'a Book, member: &'a Member, as_of: NaiveDate) -> Self {
        let parts = vec![Part::new(book, member, ALWAYS)];
        Self { book, as_of, household: None, parts, brought: Vec::new() }
    }

    /// The household that owes together; none where a member owes alone.
    pub fn household(&self) -> Option<HouseholdId> {
        self.household
    }

    /// Those who owe together on the day asked about.
    pub fn together(&self) -> Vec<&'a Member> {
        self.parts.iter().filter(|part| part.span.holds(self.as_of)).map(|part| part.member).collect()
    }

    /// Everyone who has a day in it, each once: those who moved away among them.
    pub fn members(&self) -> Vec<&'a Member> {
        let mut found: Vec<&'a Member> = Vec::with_capacity(self.parts.len());
        for part in &self.parts {
            if found.iter().all(|known| known.id != part.member.id) {
                found.push(part.member);
            }
        }
        found
    }

    /// Whether a day of a member belongs to it.
    pub fn holds(&self, member: MemberId, day: NaiveDate) -> bool {
        self.parts.iter().any(|part| part.member.id == member && part.span.holds(day))
    }

    /// Hours that passed to somebody else or came from there.
    pub fn sides(&self) -> impl Iterator<Item = &'a Side> {
        self.parts.iter().flat_map(|part| part.facts.sides)
    }

    /// Hours paid for instead of worked.
    pub fn buy_outs(&self) -> impl Iterator<Item = &'a BuyOut> {
        self.parts.iter().flat_map(|part| part.facts.buy_outs)
    }

    /// Waivers of some days.
    pub fn waivers(&self, days: Span) -> impl Iterator<Item = &'a Waiver> {
        self.parts.iter().flat_map(move |part| {
            let mine = part.span.and(days);
            let meets =
                move |waiver: &&Waiver| mine.is_some_and(|m| Span::new(waiver.from, waiver.to).and(m).is_some());
            part.facts.waivers.iter().filter(meets)
        })
    }

    /// What assemblies let lapse on some days, of these or of everyone.
    pub fn amnesties(&self, days: Span) -> impl Iterator<Item = &'a Amnesty> {
        let mine = move |a: &&Amnesty| a.member.is_none_or(|who| self.holds(who, a.on));
        self.book.amnesties().iter().filter(move |a| days.holds(a.on) && mine(a))
    }

    /// Where it stands at the end of the day, and why.
    ///
    /// An entry counts from the day of its work, once it is approved; nothing dated later is looked at, except what is
    /// known of classes, waivers and policies to come.
    pub fn balance(&self) -> Balance {
        super::Walk::new(self).balance()
    }

    /// What was done in the period [`Account::balance`] tells of.
    pub fn worked(&self) -> Worked<'a> {
        super::worked::worked(self)
    }

    /// The first day of belonging to any class: of a household, of those who lived there first, so that its periods stay
    /// as they are when others move in.
    pub(super) fn joined(&self) -> NaiveDate {
        let first = self.parts.iter().map(|part| part.span.first).min();
        let founders = self.parts.iter().filter(|part| Some(part.span.first) == first);
        let since = founders.filter_map(|part| part.member.since()).min();
        since.or_else(|| self.parts.iter().filter_map(|part| part.member.since()).min()).unwrap_or(self.as_of)
    }
}
