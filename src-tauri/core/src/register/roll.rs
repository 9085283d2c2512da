//! The roll: the register as of one day, a line a member, with its totals.

use super::Register;
use crate::hands::by_parts;
use crate::ids::{ClassId, MemberId};
use crate::members::{Kind, Member, Status, StatusKind};
use crate::shares::{Holding, holding};
use chrono::NaiveDate;

/// One member as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RollRow {
    /// Identity.
    pub id: MemberId,
    /// Place in [`Register::members`].
    pub place: usize,
    /// Member number.
    pub number: i64,
    /// Person or organisation.
    pub kind: Kind,
    /// `Quispe, María`.
    pub listed: String,
    /// `María Quispe`.
    pub spoken: String,
    /// Classes held on that day; of a former member, those held last.
    pub classes: Vec<ClassId>,
    /// Status and why.
    pub status: Status,
    /// First day in any class.
    pub since: Option<NaiveDate>,
    /// Day of leaving, for a former member.
    pub left: Option<NaiveDate>,
    /// Shares held on that day. A former member's wait to be settled.
    pub holding: Holding,
}

/// How many members a class has on that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassCount {
    /// The class.
    pub class: ClassId,
    /// Members who belong to it.
    pub members: usize,
}

/// Sums over rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Rows.
    pub rows: usize,
    /// Of them, who belongs on that day.
    pub belonging: usize,
    /// Of those, who is on leave.
    pub on_leave: usize,
    /// Of all rows, former members.
    pub former: usize,
    /// Shares and money, former members' included.
    pub holding: Holding,
    /// Shares of former members, still to settle.
    pub to_settle: i64,
}

impl Totals {
    /// Sums rows.
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a RollRow>) -> Self {
        let mut sum = Self::default();
        for row in rows {
            sum.rows += 1;
            sum.belonging += usize::from(row.status.kind.belongs());
            sum.on_leave += usize::from(row.status.kind == StatusKind::OnLeave);
            if row.status.kind == StatusKind::Former {
                sum.former += 1;
                sum.to_settle += row.holding.units;
            }
            sum.holding.plus(&row.holding);
        }
        sum
    }
}

/// The register as of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roll {
    /// The day.
    pub on: NaiveDate,
    /// A line a member the register knew by that day, by number.
    pub rows: Vec<RollRow>,
}

impl Register {
    /// What held on a day, as known now. Members without a dated fact by that day are not on it,
    /// unless nothing about them is dated at all.
    pub fn roll(&self, on: NaiveDate) -> Roll {
        let rows = by_parts(&self.members, |begin, members| {
            (begin..).zip(members).filter_map(|(place, member)| self.row(place, member, on)).collect()
        });
        Roll { on, rows }
    }

    /// A member as of a day; none where nothing about it is known by then.
    fn row(&self, place: usize, m: &Member, on: NaiveDate) -> Option<RollRow> {
        let first = m
            .spells
            .iter()
            .map(|s| s.from)
            .chain(m.standings.iter().map(|s| s.from))
            .chain(m.shares.iter().map(|s| s.on))
            .min();
        if first.is_some_and(|day| day > on) {
            return None;
        }
        let status = m.status(on);
        let mut classes: Vec<ClassId> = m.classes(on).map(|s| s.class).collect();
        if classes.is_empty() || status.kind == StatusKind::Former {
            let last = m.spells.iter().filter(|s| s.from <= on).filter_map(|s| s.to).max();
            classes =
                m.spells.iter().filter(|s| s.from <= on && (s.to == last || s.holds(on))).map(|s| s.class).collect();
        }
        classes.sort_by_key(|id| self.classes.iter().position(|c| c.id == *id));
        classes.dedup();
        let p = &m.profile;
        Some(RollRow {
            id: m.id,
            place,
            number: m.number,
            kind: m.kind,
            listed: p.name.listed(),
            spoken: p.name.spoken(),
            classes,
            since: m.since(),
            left: (status.kind == StatusKind::Former).then_some(status.why.since).flatten(),
            status,
            holding: holding(&m.shares, on),
        })
    }
}

impl Roll {
    /// Members who belong, class by class, in the order of `classes`. One of two classes counts in each.
    pub fn by_class(&self, classes: &[crate::classes::Class]) -> Vec<ClassCount> {
        classes
            .iter()
            .map(|c| ClassCount {
                class: c.id,
                members: self.rows.iter().filter(|r| r.status.kind.belongs() && r.classes.contains(&c.id)).count(),
            })
            .collect()
    }
}
