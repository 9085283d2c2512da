//! Everything about hours, grouped once so that what is somebody's is a slice.

use super::{Amnesty, Attendance, BuyOut, Entry, Gift, Opening, Policy, Purse, Rules, Unit, Waiver};
use crate::ids::{ClassId, GiftId, MemberId};
use crate::members::Member;
use chrono::NaiveDate;
use rustc_hash::FxHashMap;

/// All facts about hours, in any order.
#[derive(Clone, Debug, Default)]
#[allow(missing_docs)] // each field is the list of what it is named for
pub struct Parts {
    pub policies: Vec<Policy>,
    pub entries: Vec<Entry>,
    pub waivers: Vec<Waiver>,
    pub gifts: Vec<Gift>,
    pub buy_outs: Vec<BuyOut>,
    pub amnesties: Vec<Amnesty>,
    pub attendances: Vec<Attendance>,
    pub openings: Vec<Opening>,
}

/// One side of a gift: what a member received, or gave where `units` is below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// Which gift.
    pub gift: GiftId,
    /// Whose side.
    pub member: MemberId,
    /// Who stands on the other side.
    pub other: Purse,
    /// Minutes or sessions.
    pub unit: Unit,
    /// Received, or below zero given.
    pub units: i64,
    /// On which day.
    pub on: NaiveDate,
    /// Whether it takes an earlier gift back.
    pub back: bool,
}

/// A dated fact of one member.
trait OfMember {
    fn member(&self) -> MemberId;
    fn day(&self) -> NaiveDate;
}

macro_rules! of_member {
    ($($kind:ty: $member:ident, $day:ident;)*) => {
        $(impl OfMember for $kind {
            fn member(&self) -> MemberId {
                self.$member
            }
            fn day(&self) -> NaiveDate {
                self.$day
            }
        })*
    };
}

of_member! {
    Entry: credited, day;
    Waiver: member, from;
    Side: member, on;
    BuyOut: member, on;
    Attendance: member, day;
    Opening: member, on;
}

/// Facts by member, and within a member by day.
#[derive(Clone, Debug)]
struct Grouped<T> {
    facts: Vec<T>,
    /// Where each member's begin.
    starts: Vec<(MemberId, usize)>,
}

impl<T: OfMember + Copy> Grouped<T> {
    fn new(facts: Vec<T>) -> Self {
        let facts = if facts.is_sorted_by_key(|f| (f.member(), f.day())) { facts } else { sorted(facts) };
        let mut starts = Vec::new();
        let mut last = None;
        for (at, fact) in facts.iter().enumerate() {
            if last != Some(fact.member()) {
                last = Some(fact.member());
                starts.push((fact.member(), at));
            }
        }
        Self { facts, starts }
    }

    fn of(&self, member: MemberId) -> &[T] {
        let Ok(at) = self.starts.binary_search_by_key(&member, |(m, _)| *m) else { return &[] };
        let end = self.starts.get(at + 1).map_or(self.facts.len(), |(_, end)| *end);
        &self.facts[self.starts[at].1..end]
    }
}

/// Facts by member and day; those of one day in the order written. Facts are large and millions: what is sorted is
/// three small numbers for each, and each is moved once, to where it belongs.
fn sorted<T: OfMember + Copy>(facts: Vec<T>) -> Vec<T> {
    let mut places: FxHashMap<MemberId, usize> = FxHashMap::default();
    let mut members: Vec<MemberId> = Vec::new();
    let seen: Vec<usize> = facts
        .iter()
        .map(|fact| {
            *places.entry(fact.member()).or_insert_with(|| {
                members.push(fact.member());
                members.len() - 1
            })
        })
        .collect();
    let mut by_id: Vec<usize> = (0..members.len()).collect();
    by_id.sort_unstable_by_key(|place| members[*place]);
    let mut rank = vec![0; members.len()];
    for (at, place) in by_id.into_iter().enumerate() {
        rank[place] = at;
    }
    let mut keys: Vec<(usize, NaiveDate, usize)> =
        seen.into_iter().enumerate().map(|(nth, place)| (rank[place], facts[nth].day(), nth)).collect();
    keys.sort_unstable();
    keys.into_iter().map(|(.., nth)| facts[nth]).collect()
}

/// The facts of one member, each list by day.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub struct Facts<'a> {
    pub entries: &'a [Entry],
    pub waivers: &'a [Waiver],
    pub sides: &'a [Side],
    pub buy_outs: &'a [BuyOut],
    pub attendances: &'a [Attendance],
    pub openings: &'a [Opening],
}

/// The book of hours: every fact, ready to be asked where anyone stands.
#[derive(Clone, Debug)]
pub struct Book {
    policies: Vec<Policy>,
    gifts: Vec<Gift>,
    amnesties: Vec<Amnesty>,
    entries: Grouped<Entry>,
    waivers: Grouped<Waiver>,
    sides: Grouped<Side>,
    buy_outs: Grouped<BuyOut>,
    attendances: Grouped<Attendance>,
    openings: Grouped<Opening>,
}

impl Book {
    /// Sorts and groups what is known. Entries that come by member and day are not sorted again.
    pub fn new(parts: Parts) -> Self {
        let Parts { mut policies, entries, waivers, gifts, buy_outs, mut amnesties, attendances, openings } = parts;
        policies.sort_by_key(|p| (p.class, p.from));
        amnesties.sort_by_key(|a| a.on);
        Self {
            sides: Grouped::new(gifts.iter().flat_map(sides).collect()),
            entries: Grouped::new(entries),
            waivers: Grouped::new(waivers),
            buy_outs: Grouped::new(buy_outs),
            attendances: Grouped::new(attendances),
            openings: Grouped::new(openings),
            policies,
            gifts,
            amnesties,
        }
    }

    /// The same book as it would be with one gift more.
    #[must_use]
    pub fn with_gift(mut self, gift: Gift) -> Self {
        self.gifts.push(gift);
        self.sides = Grouped::new(self.gifts.iter().flat_map(sides).collect());
        self
    }

    /// A member's facts.
    pub fn of(&self, member: MemberId) -> Facts<'_> {
        Facts {
            entries: self.entries.of(member),
            waivers: self.waivers.of(member),
            sides: self.sides.of(member),
            buy_outs: self.buy_outs.of(member),
            attendances: self.attendances.of(member),
            openings: self.openings.of(member),
        }
    }

    /// Every policy, by class and then by the day it begins.
    pub fn policies(&self) -> &[Policy] {
        &self.policies
    }

    /// The policies of a class, by the day they begin.
    pub fn policies_of(&self, class: ClassId) -> &[Policy] {
        let from = self.policies.partition_point(|p| p.class < class);
        let to = self.policies.partition_point(|p| p.class <= class);
        &self.policies[from..to]
    }

    /// The policy of a class on a day.
    pub fn policy_on(&self, class: ClassId, on: NaiveDate) -> Option<&Policy> {
        self.policies_of(class).iter().rfind(|p| p.from <= on)
    }

    /// The rules that bind a member on a day: those of each class it is in.
    pub fn rules_on(&self, member: &Member, on: NaiveDate) -> Vec<&Rules> {
        let held = member.spells.iter().filter(|s| s.holds(on));
        held.filter_map(|s| self.policy_on(s.class, on)).map(|p| &p.rules).collect()
    }

    /// Every entry, by member and day.
    pub fn entries(&self) -> &[Entry] {
        &self.entries.facts
    }

    /// Every waiver, by member and first day.
    pub fn waivers(&self) -> &[Waiver] {
        &self.waivers.facts
    }

    /// Every gift, as written.
    pub fn gifts(&self) -> &[Gift] {
        &self.gifts
    }

    /// Every amnesty, by day.
    pub fn amnesties(&self) -> &[Amnesty] {
        &self.amnesties
    }

    /// What the pool of solidarity holds at the end of a day.
    pub fn pool(&self, unit: Unit, on: NaiveDate) -> i64 {
        let sign = |purse: Purse, units: i64| if purse == Purse::Pool { units } else { 0 };
        let counted = self.gifts.iter().filter(|g| g.unit == unit && g.on <= on);
        counted.map(|g| sign(g.to, g.units) - sign(g.from, g.units)).sum()
    }
}

fn sides(gift: &Gift) -> impl Iterator<Item = Side> + use<> {
    let gift = *gift;
    let side = move |purse: Purse, other: Purse, units: i64| match purse {
        Purse::Member(member) => Some(Side {
            gift: gift.id,
            member,
            other,
            unit: gift.unit,
            units,
            on: gift.on,
            back: gift.reverses.is_some(),
        }),
        Purse::Pool => None,
    };
    [side(gift.from, gift.to, -gift.units), side(gift.to, gift.from, gift.units)].into_iter().flatten()
}
