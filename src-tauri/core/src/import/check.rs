//! Checks a table against a register and says, row by row, what an import would do.

use super::classbook::ClassBook;
use super::draft::{Draft, Reader};
use super::field::Field;
use super::known::Known;
use super::lines::{self, Lines};
use super::map::{Layout, Map};
use super::plan::{Plan, PlannedClass, ProposedExit, RowPlan, Step, TotalsCheck, Verdict};
use super::survey::fields_by;
use super::table::Table;
use super::worth::Worth;
use super::{movements, people};
use crate::classes::{Class, OnExit, Terms};
use crate::hands::by_parts;
use crate::ids::TermsId;
use crate::money::Money;
use crate::register::Register;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::ops::ControlFlow;
use thiserror::Error;

/// Why a table was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CheckError {
    /// Someone stopped it.
    #[error("stopped")]
    Stopped,
    /// The map names a column the table does not have.
    #[error("the table has no column {0:?}")]
    NoSuchColumn(String),
    /// No column tells whom a row is about.
    #[error("no column tells the name, the number or the document of a member")]
    NobodyNamed,
    /// Two columns have one meaning.
    #[error("two columns are taken as {}", .0.word())]
    ColumnTwice(Field),
}

impl CheckError {
    /// The stable word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Stopped => "import-stopped",
            Self::NoSuchColumn(_) => "import-no-such-column",
            Self::NobodyNamed => "import-nobody-named",
            Self::ColumnTwice(_) => "import-column-twice",
        }
    }
}

/// What the rows are held against.
pub(super) struct Setting<'a> {
    pub(super) reader: &'a Reader<'a>,
    pub(super) register: &'a Register,
    pub(super) known: Known<'a>,
    pub(super) book: &'a ClassBook,
    pub(super) worth: &'a Worth,
    pub(super) today: NaiveDate,
}

/// What was found out about a row beside its reasons.
#[derive(Clone, Debug, Default)]
pub(super) struct State {
    pub(super) verdict: Option<Verdict>,
    pub(super) changes: Vec<super::plan::Change>,
    pub(super) repeats: Option<usize>,
}

/// What the planning of rows found.
#[derive(Default)]
pub(super) struct Outline {
    pub(super) states: Vec<State>,
    pub(super) steps: Vec<Step>,
    pub(super) exits: Vec<ProposedExit>,
}

/// Rows between two looks at whether someone wants to stop.
const ROWS_A_TICK: usize = 512;

/// Rows that are read by several hands between two looks.
const ROWS_AT_ONCE: usize = 16 * ROWS_A_TICK;

/// Checks a table.
///
/// `today` is the day the import would be made. `progress` is told rows done, twice over the table (read,
/// then held against the register), and may stop the check.
pub fn check(
    table: &Table,
    map: &Map,
    register: &Register,
    today: NaiveDate,
    progress: &mut dyn FnMut(usize) -> ControlFlow<()>,
) -> Result<Plan, CheckError> {
    let head = if map.headless { None } else { lines::find_head(table) };
    let heads = lines::head_names(table, head);
    let fields = fields_by(map, &heads);
    check_map(map, &fields)?;
    let lines = lines::tell(table, head, &fields, map.decimals, |line| map.keep.contains(&line));
    let reader = Reader {
        map,
        heads: &heads,
        fields: &fields,
        currency: register.coop.currency,
        today,
        ragged: table.source.is_text(),
        wide: is_wide(table, &lines, heads.len()),
    };

    let mut tick = |done: usize| {
        if done.is_multiple_of(ROWS_A_TICK) && progress(done).is_break() { Err(CheckError::Stopped) } else { Ok(()) }
    };
    let mut drafts = Vec::with_capacity(lines.data.len());
    for some in lines.data.chunks(ROWS_AT_ONCE) {
        tick(drafts.len())?;
        // What a row says is read without looking at the others.
        let read = |places: &[usize]| places.iter().map(|place| reader.read(*place, &table.rows[*place])).collect();
        drafts.extend(by_parts(some, |_, places| read(places)));
    }
    let book = ClassBook::read(&mut drafts, map, register, reader.head(Field::Class));
    let worth = Worth::of(&drafts, map, register.coop.currency);
    let setting =
        Setting { reader: &reader, register, known: Known::of(&register.members), book: &book, worth: &worth, today };
    let read = drafts.len();
    let mut tick_again = |done: usize| tick(read + done);
    let outline = match map.layout {
        Layout::Members => people::plan(&setting, &mut drafts, &mut tick_again)?,
        Layout::Movements => movements::plan(&setting, table, &mut drafts, &mut tick_again)?,
    };
    let rows = rows(drafts, outline.states, &book);
    let totals = totals(table, &lines, &fields, map, &rows, register);
    let fresh = fresh_classes(&book, &worth, register, today);
    let has_paid = fields.contains(&Field::Paid);
    Ok(Plan {
        layout: map.layout,
        totals,
        skipped: lines.skipped.into_iter().map(|(_, s)| s).collect(),
        exits: outline.exits,
        par: worth.shown(),
        paid_in_full: !has_paid && rows.iter().any(|r| r.units.is_some()),
        classes: planned_classes(&book),
        rows,
        heads,
        steps: outline.steps,
        class_names: book.classes.iter().map(|c| c.name.clone()).collect(),
        fresh,
    })
}

/// A map fits a table when every column it names is there and none is claimed twice.
fn check_map(map: &Map, fields: &[Field]) -> Result<(), CheckError> {
    for field in Field::ALL {
        let wanted = map.columns.iter().filter(|c| c.field == field).count();
        let found = fields.iter().filter(|f| **f == field).count();
        if field == Field::LeaveOut {
            continue;
        }
        if wanted > 1 && field != Field::Note {
            return Err(CheckError::ColumnTwice(field));
        }
        if found < wanted {
            let head = map.columns.iter().find(|c| c.field == field).map(|c| c.head.clone()).unwrap_or_default();
            return Err(CheckError::NoSuchColumn(head));
        }
    }
    let named = [Field::Name, Field::Given, Field::Family, Field::Number, Field::Document];
    if fields.iter().any(|f| named.contains(f)) { Ok(()) } else { Err(CheckError::NobodyNamed) }
}

/// Half the rows of a sheet hold something beyond the heads: a column without a head, not a slip.
fn is_wide(table: &Table, lines: &Lines, heads: usize) -> bool {
    let beyond = lines.data.iter().filter(|i| table.rows[**i].filled().any(|(c, _)| c >= heads)).count();
    !table.source.is_text() && beyond > 0 && beyond * 2 >= lines.data.len()
}

fn rows(drafts: Vec<Draft>, states: Vec<State>, book: &ClassBook) -> Vec<RowPlan> {
    drafts
        .into_iter()
        .zip(states)
        .map(|(draft, state)| {
            let verdict = if draft.refused() {
                Verdict::Error
            } else if draft.doubted() && state.verdict != Some(Verdict::Duplicate) {
                Verdict::Doubt
            } else {
                state.verdict.unwrap_or(Verdict::Same)
            };
            RowPlan {
                row: draft.row,
                line: draft.line,
                number: draft.number,
                name: draft.name.listed(),
                classes: draft.classes.iter().filter_map(|c| book.classes.get(*c)).map(|c| c.name.clone()).collect(),
                on: draft.joined.or(draft.effective),
                left: draft.left,
                units: draft.units,
                paid: draft.paid,
                verdict,
                reasons: draft.reasons,
                changes: state.changes,
                repeats: state.repeats,
            }
        })
        .collect()
}

fn planned_classes(book: &ClassBook) -> Vec<PlannedClass> {
    let known = (0..book.classes.len()).filter(|i| book.classes[*i].existing);
    known
        .chain(book.fresh())
        .map(|i| &book.classes[i])
        .map(|c| PlannedClass { name: c.name.clone(), new: !c.existing, rows: c.rows })
        .collect()
}

/// Classes to create, in the table's own words, each with a weave nobody else has while there are some.
fn fresh_classes(book: &ClassBook, worth: &Worth, register: &Register, today: NaiveDate) -> Vec<Class> {
    const WEAVES: u8 = 8;
    let mut worn: Vec<u8> = register.classes.iter().map(|c| c.dye).collect();
    let fresh = book.fresh();
    let mut dyes: Vec<Option<u8>> = Vec::with_capacity(fresh.len());
    for place in &fresh {
        let dye = book.wanted_dye(*place).filter(|d| !worn.contains(d));
        worn.extend(dye);
        dyes.push(dye);
    }
    let last = register.classes.iter().map(|c| c.position).max().unwrap_or(-1);
    (last + 1..)
        .zip(fresh.iter().zip(dyes))
        .map(|(position, (place, dye))| {
            let dye = dye.unwrap_or_else(|| {
                let free = (0..WEAVES)
                    .find(|d| !worn.contains(d))
                    .unwrap_or_else(|| u8::try_from(position.rem_euclid(i64::from(WEAVES))).unwrap_or(0));
                worn.push(free);
                free
            });
            let named = &book.classes[*place];
            let terms = worth.of_class(*place).map(|par| Terms {
                id: TermsId::new(),
                from: today,
                par,
                least_units: 1,
                transferable: true,
                withdrawable: true,
                redeem_after_years: 0,
                on_exit: OnExit::default(),
                most_part: None,
            });
            Class { id: named.id, name: named.name.clone(), dye, position, terms: terms.into_iter().collect() }
        })
        .collect()
}

/// The table's own total beside its rows; it agrees whether or not it counted repeated rows.
fn totals(
    table: &Table,
    lines: &Lines,
    fields: &[Field],
    map: &Map,
    rows: &[RowPlan],
    register: &Register,
) -> Option<TotalsCheck> {
    let (line, units, paid) = lines::total_of(table, lines, fields, map.decimals)?;
    if units.is_none() && paid.is_none() {
        return None;
    }
    let sums = |all: bool| {
        rows.iter().filter(|r| all || r.verdict != Verdict::Duplicate).fold((0_i64, 0_i64), |(u, p), r| {
            (u.saturating_add(r.units.unwrap_or(0)), p.saturating_add(r.paid.unwrap_or_default().0))
        })
    };
    let agree = |(u, p): (i64, i64)| {
        units.is_none_or(|said| said == Decimal::from(u))
            && paid.is_none_or(|said| said == Money(p).decimal(register.coop.currency))
    };
    let (rows_units, rows_paid) = sums(false);
    Some(TotalsCheck {
        line,
        units,
        paid,
        rows_units,
        rows_paid: Money(rows_paid),
        agrees: agree((rows_units, rows_paid)) || agree(sums(true)),
    })
}
