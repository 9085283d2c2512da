//! Who lives where when, of those whose commitment is their household's; and what becomes of an account when its last
//! member moves out.
//!
//! Who moves leaves what stood in the account with those who stay. When the last ones of whom anything is asked move
//! out of a home, the account ends on the day before: it is asked up to that day, and what stands in it they bring
//! along, in equal parts, to the accounts of the homes they live in from then on. Who lives in no household is the one
//! and last in a home of its own. So nobody gets rid of a debt, or loses what was done, by moving. Whoever moves in
//! later begins anew.
//!
//! A move counts from the first day on which anything can be asked: who left the co-op, or is between two classes, stays
//! in the account it was in; and whoever has not begun is in the one it begins in.

use super::account::{ALWAYS, Account, Brought, Part};
use super::held::stretches;
use super::{Balance, rules_near};
use crate::commitments::span::{Span, after, before};
use crate::commitments::{Book, Per};
use crate::ids::{HouseholdId, MemberId};
use crate::members::Member;
use chrono::NaiveDate;
use rustc_hash::FxHashMap;

/// What stood in accounts that ended: by the household, and the day it was left.
pub(super) type Known = FxHashMap<(HouseholdId, NaiveDate), Balance>;

/// Where somebody lives on some days.
#[derive(Clone, Copy, Debug)]
struct Lived {
    home: Option<HouseholdId>,
    span: Span,
}

/// One whose commitment is its household's.
#[derive(Debug)]
struct Owing<'a> {
    member: &'a Member,
    /// All days, in order.
    lived: Vec<Lived>,
    /// The first day on which anything can be asked, and the last.
    bound: Span,
}

/// A day on which the last of a household lived elsewhere, and who brings along what stood in its account.
#[derive(Debug)]
struct Left {
    on: NaiveDate,
    by: Vec<MemberId>,
}

/// Everybody's homes, as they are known of a day: from whom the accounts of many are asked.
#[derive(Debug)]
pub struct Homes<'a> {
    book: &'a Book,
    as_of: NaiveDate,
    owing: Vec<Owing<'a>>,
    places: FxHashMap<MemberId, usize>,
    /// Whose home it ever was, as places in `owing`.
    dwellers: FxHashMap<HouseholdId, Vec<usize>>,
    left: FxHashMap<HouseholdId, Vec<Left>>,
}

impl<'a> Homes<'a> {
    /// Works out once who lives where when. `members` holds everyone those who are asked about ever lived with.
    pub fn new(book: &'a Book, members: &'a [Member], as_of: NaiveDate) -> Self {
        let mut homes = Self {
            book,
            as_of,
            owing: Vec::new(),
            places: FxHashMap::default(),
            dwellers: FxHashMap::default(),
            left: FxHashMap::default(),
        };
        if book.policies().iter().all(|policy| policy.rules.per == Per::Member) {
            return homes;
        }
        for member in members.iter().filter(|member| !member.stays.is_empty()) {
            let Some(owing) = owing(book, member, as_of) else { continue };
            for home in owing.lived.iter().filter_map(|lived| lived.home) {
                let there = homes.dwellers.entry(home).or_default();
                if there.last() != Some(&homes.owing.len()) {
                    there.push(homes.owing.len());
                }
            }
            homes.places.insert(member.id, homes.owing.len());
            homes.owing.push(owing);
        }
        homes.left = homes.dwellers.keys().map(|home| (*home, homes.left_of(*home))).collect();
        homes
    }

    /// The account a member's day belongs to.
    pub fn account(&self, member: &'a Member) -> Account<'a> {
        self.account_knowing(member, &mut Known::default())
    }

    /// The same, where the same closed accounts are asked for again and again.
    pub(super) fn account_knowing(&self, member: &'a Member, known: &mut Known) -> Account<'a> {
        let Some(owing) = self.places.get(&member.id).map(|at| &self.owing[*at]) else {
            return Account::own(self.book, member, self.as_of);
        };
        match owing.at(self.as_of) {
            Some(home) => self.household(home, self.as_of, NaiveDate::MAX, known),
            None => self.alone(owing, self.as_of, NaiveDate::MAX, known),
        }
    }

    /// The household whose account a member's day belongs to.
    pub(super) fn household_of(&self, member: MemberId) -> Option<HouseholdId> {
        self.places.get(&member).and_then(|at| self.owing[*at].at(self.as_of))
    }

    /// The account of a household since it was last left by all, to a day.
    fn household(&self, home: HouseholdId, as_of: NaiveDate, last: NaiveDate, known: &mut Known) -> Account<'a> {
        let begun = self.left.get(&home).and_then(|left| left.iter().map(|l| l.on).filter(|on| *on <= as_of).max());
        let days = Span { first: begun.unwrap_or(NaiveDate::MIN), last };
        let mut account =
            Account { book: self.book, as_of, household: Some(home), parts: Vec::new(), brought: Vec::new() };
        for owing in self.dwellers.get(&home).into_iter().flatten().map(|at| &self.owing[*at]) {
            self.add(&mut account, owing, days, known);
        }
        account
    }

    /// The account of a member who lives in no household, since it last did, to a day.
    fn alone(&self, owing: &Owing<'a>, as_of: NaiveDate, last: NaiveDate, known: &mut Known) -> Account<'a> {
        let begun = owing.lived.iter().rfind(|lived| lived.span.first <= as_of).map(|lived| lived.span.first);
        let days = Span { first: begun.unwrap_or(NaiveDate::MIN), last };
        let mut account = Account { book: self.book, as_of, household: None, parts: Vec::new(), brought: Vec::new() };
        self.add(&mut account, owing, days, known);
        account
    }

    /// Adds the days somebody lived in the home of an account, and what it brought there.
    fn add(&self, account: &mut Account<'a>, owing: &Owing<'a>, days: Span, known: &mut Known) {
        let mut before = None;
        for lived in &owing.lived {
            let from = before.replace(lived.home);
            if lived.home != account.household {
                continue;
            }
            let Some(span) = lived.span.and(days) else { continue };
            account.parts.push(Part::new(self.book, owing.member, span));
            if let Some(from) = from.filter(|_| span.first == lived.span.first) {
                account.brought.extend(self.brought(from, lived.span.first, owing, known));
            }
        }
    }

    /// What a member brings along from the home it had on its first day elsewhere.
    fn brought(
        &self,
        from: Option<HouseholdId>,
        on: NaiveDate,
        owing: &Owing<'a>,
        known: &mut Known,
    ) -> Option<Brought> {
        let Some(from) = from else {
            let closed = self.alone(owing, before(on), before(on), known).balance();
            return Some(Brought { on, unit: closed.unit, units: closed.balance });
        };
        let left = self.left.get(&from)?.iter().find(|left| left.on == on)?;
        let nth = left.by.iter().position(|by| *by == owing.member.id)?;
        if !known.contains_key(&(from, on)) {
            let closed = self.household(from, before(on), before(on), known).balance();
            known.insert((from, on), closed);
        }
        let balance = known.get(&(from, on))?;
        // In equal parts; what does not divide goes to the first by number.
        let heads = i64::try_from(left.by.len()).unwrap_or(i64::MAX);
        let more = i64::try_from(nth).is_ok_and(|nth| nth < balance.balance.rem_euclid(heads));
        let units = balance.balance.div_euclid(heads) + i64::from(more);
        Some(Brought { on, unit: balance.unit, units })
    }

    /// The days on which the last of a household moved out.
    fn left_of(&self, home: HouseholdId) -> Vec<Left> {
        let there = || self.dwellers.get(&home).into_iter().flatten().map(|at| &self.owing[*at]);
        let ends = there().flat_map(|owing| owing.lived.iter().filter(|l| l.home == Some(home)).map(|l| l.span.last));
        let mut days: Vec<NaiveDate> = ends.filter(|last| *last < NaiveDate::MAX).map(after).collect();
        days.sort_unstable();
        days.dedup();
        let left = |on: NaiveDate| {
            let bound =
                || there().filter(|o| o.at(before(on)) == Some(home) && o.bound.first < on && on <= o.bound.last);
            if bound().any(|owing| owing.at(on) == Some(home)) {
                return None;
            }
            let mut by: Vec<&Member> = bound().map(|owing| owing.member).collect();
            by.sort_by_key(|member| member.number);
            Some(Left { on, by: by.into_iter().map(|member| member.id).collect() })
        };
        days.into_iter().filter_map(left).collect()
    }
}

impl Owing<'_> {
    fn at(&self, day: NaiveDate) -> Option<HouseholdId> {
        self.lived.iter().find(|lived| lived.span.holds(day)).and_then(|lived| lived.home)
    }
}

/// Where a member whose commitment is its household's lives when: as of a day, later moves left out. None where it owes
/// alone.
fn owing<'a>(book: &'a Book, member: &'a Member, as_of: NaiveDate) -> Option<Owing<'a>> {
    let held = stretches(book, &[Part::new(book, member, ALWAYS)]);
    if rules_near(&held, as_of)?.per == Per::Member {
        return None;
    }
    let begun = held.first()?.span.first;
    let bound = Span { first: begun, last: held.iter().map(|stretch| stretch.span.last).max()? };
    let changes = member.stays.iter().flat_map(|stay| {
        let out = stay.to.map(|last| (after(last), None));
        std::iter::once((stay.first(), Some(stay.household))).chain(out)
    });
    let mut lived = vec![Lived { home: None, span: ALWAYS }];
    for (day, home) in changes {
        // Before anything is asked, where the member lives on the day asked about, or on the first one it is asked.
        let on = if day <= begun.min(as_of) { NaiveDate::MIN } else { day };
        let next = held.iter().map(|s| s.span).filter(|span| on <= span.last).map(|span| span.first.max(on)).min();
        let on = if on == NaiveDate::MIN { Some(on) } else { next };
        let Some(on) = on.filter(|on| *on <= as_of) else { break };
        lived.retain(|lived| lived.span.first < on);
        if let Some(last) = lived.last_mut() {
            last.span.last = before(on);
        }
        lived.push(Lived { home, span: Span { first: on, last: NaiveDate::MAX } });
    }
    // Out and back on one day, or with nothing asked between: as if never moved.
    lived.dedup_by(|later, earlier| {
        let same = later.home == earlier.home;
        if same {
            earlier.span.last = later.span.last;
        }
        same
    });
    Some(Owing { member, lived, bound })
}
