//! A plan: what an import would do, row by row, before anything is written.

use super::field::Field;
use super::intake::{Intake, MemberChange};
use super::lines::Skipped;
use super::map::Layout;
use super::reason::{Reason, Weight};
use super::table::Table;
use crate::classes::Class;
use crate::ids::{ClassId, MemberId};
use crate::members::Member;
use crate::money::Money;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap, HashSet};

/// What becomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A member who was not in the register.
    New,
    /// Something differs from the register.
    Changed,
    /// All of it is in the register.
    Same,
    /// It repeats another row and brings nothing.
    Duplicate,
    /// It could be true and should be asked about.
    Doubt,
    /// It cannot be taken.
    Error,
}

/// A value that differs from the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Which.
    pub field: Field,
    /// As the register has it; empty where it has none.
    pub from: String,
    /// As it becomes.
    pub to: String,
}

/// A row of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowPlan {
    /// Place of the row in the table.
    pub row: usize,
    /// Its line.
    pub line: usize,
    /// Number or folio as written.
    pub number: String,
    /// The name as a list is sorted: `Quispe, María`.
    pub name: String,
    /// Classes it names, in the words they will have.
    pub classes: Vec<String>,
    /// Day of joining, or of the movement.
    pub on: Option<NaiveDate>,
    /// Day of leaving.
    pub left: Option<NaiveDate>,
    /// Shares held, or moved.
    pub units: Option<i64>,
    /// Money paid on them.
    pub paid: Option<Money>,
    /// What becomes of it.
    pub verdict: Verdict,
    /// Why it is doubted or refused.
    pub reasons: Vec<Reason>,
    /// What differs from the register.
    pub changes: Vec<Change>,
    /// The line it repeats.
    pub repeats: Option<usize>,
}

/// What someone lets in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Accept {
    /// The good rows though others cannot come in.
    pub good: bool,
    /// The doubtful rows.
    pub doubtful: bool,
}

/// An exit that follows from a holding that came back to zero, or from a day of leaving.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ProposedExit {
    /// The line it follows from.
    pub line: usize,
    /// Name of the member.
    pub name: String,
    /// Last day as a member.
    pub on: NaiveDate,
}

/// A class the table names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedClass {
    /// Its name.
    pub name: String,
    /// Whether it would be created.
    pub new: bool,
    /// Rows that name it.
    pub rows: usize,
}

/// The table's own total line beside the sum of its rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TotalsCheck {
    /// The total line.
    pub line: usize,
    /// Shares it says.
    pub units: Option<Decimal>,
    /// Money it says.
    pub paid: Option<Decimal>,
    /// Shares of the rows, repeated rows left out.
    pub rows_units: i64,
    /// Money of the rows, repeated rows left out.
    pub rows_paid: Money,
    /// Whether they agree.
    pub agrees: bool,
}

/// Sums of what would come in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Members who are new, changed, the same.
    pub members: MemberCounts,
    /// Rows that repeat another.
    pub duplicates: usize,
    /// Members by class; one of two classes counts in each.
    pub classes: BTreeMap<String, usize>,
    /// Shares held in the end.
    pub units: i64,
    /// Money paid on them.
    pub paid: Money,
    /// Members who have left.
    pub left: usize,
    /// Rows that should be asked about.
    pub doubts: usize,
    /// Rows that cannot be taken.
    pub errors: usize,
}

/// Members by what becomes of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct MemberCounts {
    /// Not in the register before.
    pub new: usize,
    /// Something differs.
    pub changed: usize,
    /// Nothing differs.
    pub same: usize,
}

/// A row that stays out, to be saved with its reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Its line.
    pub line: usize,
    /// Its cells as written, as many as there are heads or more.
    pub cells: Vec<String>,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// What one member's rows do, taken or left together.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) member: MemberId,
    pub(super) outcome: Outcome,
    pub(super) doubtful: bool,
    pub(super) act: Act,
    /// Places in the class book.
    pub(super) classes: Vec<usize>,
    pub(super) units: i64,
    pub(super) paid: Money,
    pub(super) left: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    New,
    Changed,
    Same,
    /// More of a member that an earlier step is about.
    Part,
}

#[derive(Clone, Debug)]
pub(super) enum Act {
    Admit(Box<Member>),
    Change(Box<MemberChange>),
    Nothing,
}

/// What an import would do.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What a row stands for.
    pub layout: Layout,
    /// The rows, in the order of the table.
    pub rows: Vec<RowPlan>,
    /// Lines left out.
    pub skipped: Vec<Skipped>,
    /// Exits that would be written.
    pub exits: Vec<ProposedExit>,
    /// Par value of one share: said, else the commonest paid / units.
    pub par: Option<Money>,
    /// No column tells what was paid: shares are taken as paid in full.
    pub paid_in_full: bool,
    /// Classes the table names, in the order they should stand.
    pub classes: Vec<PlannedClass>,
    /// The table's own total, if it has one.
    pub totals: Option<TotalsCheck>,
    pub(super) heads: Vec<String>,
    pub(super) steps: Vec<Step>,
    /// Names by place in the class book.
    pub(super) class_names: Vec<String>,
    /// Classes to create, with terms whose first day the members taken decide.
    pub(super) fresh: Vec<Class>,
}

impl Plan {
    fn any(&self, verdict: Verdict) -> bool {
        self.rows.iter().any(|r| r.verdict == verdict)
    }

    /// Whether an import with these leaves is held back.
    pub fn held_back(&self, accept: Accept) -> bool {
        !accept.good && (self.any(Verdict::Error) || (self.any(Verdict::Doubt) && !accept.doubtful))
    }

    fn taken(&self, accept: Accept) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(move |s| accept.doubtful || !s.doubtful)
    }

    /// Sums of the rows that would come in, and of those that would not.
    pub fn counts(&self, accept: Accept) -> Counts {
        let of = |verdict| self.rows.iter().filter(|r| r.verdict == verdict).count();
        let mut counts = Counts {
            duplicates: of(Verdict::Duplicate),
            doubts: of(Verdict::Doubt),
            errors: of(Verdict::Error),
            ..Counts::default()
        };
        for step in self.taken(accept) {
            match step.outcome {
                Outcome::New => counts.members.new += 1,
                Outcome::Changed => counts.members.changed += 1,
                Outcome::Same => counts.members.same += 1,
                Outcome::Part => {}
            }
            for name in step.classes.iter().filter_map(|c| self.class_names.get(*c)) {
                *counts.classes.entry(name.clone()).or_default() += 1;
            }
            counts.units = counts.units.saturating_add(step.units);
            counts.paid = Money(counts.paid.0.saturating_add(step.paid.0));
            counts.left += usize::from(step.left);
        }
        counts
    }

    /// Every doubt, by line.
    pub fn doubts(&self) -> impl Iterator<Item = &Reason> {
        self.reasons(Verdict::Doubt, Weight::Doubt)
    }

    /// Every error, by line. A row with an error is not asked about as well.
    pub fn errors(&self) -> impl Iterator<Item = &Reason> {
        self.reasons(Verdict::Error, Weight::Error)
    }

    fn reasons(&self, verdict: Verdict, weight: Weight) -> impl Iterator<Item = &Reason> {
        self.rows
            .iter()
            .filter(move |r| r.verdict == verdict)
            .flat_map(|r| &r.reasons)
            .filter(move |r| r.code.weight() == weight)
    }

    /// What would be written; none where the import is held back.
    pub fn intake(&self, accept: Accept) -> Option<Intake> {
        if self.held_back(accept) {
            return None;
        }
        let mut intake = Intake::default();
        let mut admitted: HashMap<MemberId, usize> = HashMap::new();
        let mut changed: HashMap<MemberId, usize> = HashMap::new();
        for step in self.taken(accept) {
            match &step.act {
                Act::Admit(member) => {
                    admitted.insert(step.member, intake.members.len());
                    intake.members.push((**member).clone());
                }
                Act::Change(change) => {
                    if let Some(place) = admitted.get(&step.member) {
                        intake.members[*place].take(change);
                    } else if let Some(place) = changed.get(&step.member) {
                        intake.changes[*place].join((**change).clone());
                    } else {
                        changed.insert(step.member, intake.changes.len());
                        intake.changes.push((**change).clone());
                    }
                }
                Act::Nothing => {}
            }
        }
        intake.classes = self.classes_of(&intake);
        Some(intake)
    }

    /// The new classes that what is taken needs, each with terms from its first dated fact.
    fn classes_of(&self, intake: &Intake) -> Vec<Class> {
        let mut first: HashMap<ClassId, NaiveDate> = HashMap::new();
        let mut see = |class: ClassId, on: NaiveDate| {
            first.entry(class).and_modify(|day| *day = (*day).min(on)).or_insert(on);
        };
        let spells = intake.members.iter().flat_map(|m| &m.spells).chain(intake.changes.iter().flat_map(|c| &c.spells));
        spells.for_each(|s| see(s.class, s.from));
        let entries =
            intake.members.iter().flat_map(|m| &m.shares).chain(intake.changes.iter().flat_map(|c| &c.entries));
        entries.for_each(|e| see(e.class, e.on));
        let mut classes: Vec<Class> = self.fresh.iter().filter(|c| first.contains_key(&c.id)).cloned().collect();
        for class in &mut classes {
            for terms in &mut class.terms {
                terms.from = first[&class.id];
            }
        }
        classes
    }

    /// The heads of the table, to stand over rejected rows.
    pub fn heads(&self) -> &[String] {
        &self.heads
    }

    /// Rows that would stay out of an import with these leaves, with their reasons, to be saved, mended
    /// and imported again. Repeated rows are not among them: nothing of theirs is lost.
    pub fn rejected(&self, table: &Table, accept: Accept) -> Vec<Rejected> {
        let out = |row: &&RowPlan| row.verdict == Verdict::Error || (row.verdict == Verdict::Doubt && !accept.doubtful);
        self.rows
            .iter()
            .filter(out)
            .map(|row| {
                let written = table.rows.get(row.row).map(|r| r.cells.as_slice()).unwrap_or_default();
                let mut cells: Vec<String> = written.iter().map(|c| c.text.clone()).collect();
                cells.resize(cells.len().max(self.heads.len()), String::new());
                Rejected { line: row.line, cells, reasons: row.reasons.clone() }
            })
            .collect()
    }

    /// Lines that a doubt or an error names, to be looked at first.
    pub fn lines_to_look_at(&self) -> HashSet<usize> {
        self.rows.iter().filter(|r| matches!(r.verdict, Verdict::Doubt | Verdict::Error)).map(|r| r.line).collect()
    }
}
