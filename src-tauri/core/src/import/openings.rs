//! Bringing in where members stood by the book kept before: a table of numbers and balances, all on one day.
//!
//! Ahead is above zero, behind below it, in hours (`-3:15`, `12,5`) or whole sessions. The same table again changes
//! nothing.

use super::hours::LineFault;
use super::lines::{SkipReason, Skipped};
use super::table::{Row, Table};
use crate::commitments::{Book, Unit, read_units};
use crate::ids::MemberId;
use crate::register::Register;
use crate::text::folded;
use chrono::NaiveDate;
use rustc_hash::{FxHashMap, FxHashSet};
use thiserror::Error;

/// The heads of the table are not those of balances.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no columns of a member and a balance are found")]
pub struct NoBalances;

impl NoBalances {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self => "import-balances-heads",
        }
    }
}

/// What becomes of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stood {
    /// It is new.
    New(MemberId, i64),
    /// It is there already, or says that nothing was open.
    Same,
    /// Another is written down for the member on that day, or earlier in the table.
    Other(MemberId),
    /// It is not taken.
    Error(LineFault),
}

/// What would come of a table of balances.
#[derive(Clone, Debug, Default)]
pub struct StoodPlan {
    /// Each line that was read, and what becomes of it.
    pub lines: Vec<(usize, Stood)>,
    /// Lines that were not read.
    pub skipped: Vec<Skipped>,
}

impl StoodPlan {
    /// Those that would be written down.
    pub fn new_ones(&self) -> Vec<(MemberId, i64)> {
        let new = |(_, stood): &(usize, Stood)| match stood {
            Stood::New(member, units) => Some((*member, *units)),
            _ => None,
        };
        self.lines.iter().filter_map(new).collect()
    }

    /// How many change nothing.
    pub fn same(&self) -> usize {
        self.lines.iter().filter(|(_, stood)| *stood == Stood::Same).count()
    }

    /// Whether any line holds the import back.
    pub fn held_back(&self) -> bool {
        self.lines.iter().any(|(_, stood)| matches!(stood, Stood::Other(_) | Stood::Error(_)))
    }
}

/// Reads a table of balances of a day.
///
/// # Errors
/// [`NoBalances`] where no line names a member and a balance.
pub fn check_balances(
    table: &Table,
    register: &Register,
    book: &Book,
    on: NaiveDate,
    unit: Unit,
) -> Result<StoodPlan, NoBalances> {
    let head = table.rows.iter().position(|row| columns(row).is_some()).ok_or(NoBalances)?;
    let (member, balance) = columns(&table.rows[head]).ok_or(NoBalances)?;
    let numbers = numbers(register);
    let (mut plan, mut met) = (StoodPlan::default(), FxHashSet::default());
    for (place, row) in table.rows.iter().enumerate().filter(|(place, _)| *place != head) {
        let skip = match place {
            _ if row.is_blank() => Some(SkipReason::Blank),
            place if place < head => Some(SkipReason::Title),
            _ if columns(row).is_some() => Some(SkipReason::HeadsAgain),
            _ => None,
        };
        if let Some(reason) = skip {
            let text: String = row.filled().map(|(_, c)| c.text.as_str()).collect::<Vec<_>>().join(" ");
            plan.skipped.push(Skipped { line: row.line, reason, text: text.chars().take(80).collect() });
            continue;
        }
        let stood = match read(row, (member, balance), &numbers, unit) {
            Err(fault) => Stood::Error(fault),
            Ok((member, _)) if !met.insert(member) => Stood::Other(member),
            Ok((member, units)) => match book.of(member).openings.iter().find(|o| o.on == on && o.unit == unit) {
                Some(known) if known.units != units => Stood::Other(member),
                None if units != 0 => Stood::New(member, units),
                _ => Stood::Same,
            },
        };
        plan.lines.push((row.line, stood));
    }
    Ok(plan)
}

/// Members by the numbers they go by: those of today come before those of the old book.
fn numbers(register: &Register) -> FxHashMap<String, MemberId> {
    let mut numbers = FxHashMap::default();
    for member in &register.members {
        if let Some(folio) = &member.folio {
            numbers.entry(folded(folio)).or_insert(member.id);
        }
    }
    for member in &register.members {
        for number in member.formerly.iter().chain([&member.number]) {
            numbers.insert(number.to_string(), member.id);
        }
    }
    numbers
}

fn columns(row: &Row) -> Option<(usize, usize)> {
    let heads: Vec<String> = row.cells.iter().map(|cell| super::heads::phrase(&cell.text)).collect();
    let find = |words: &[&str]| heads.iter().position(|head| head.split(' ').any(|word| words.contains(&word)));
    let member = find(&["socio", "socia", "socios", "member", "membre", "asociado", "asociada", "folio"])
        .or_else(|| find(&["numero", "number", "no", "nro", "num", "n", "#", "codigo"]))?;
    let balance = find(&["saldo", "balance", "solde", "arrastre", "carried", "stood"])
        .or_else(|| find(&["horas", "hours", "heures", "jornadas", "sessions"]))?;
    (member != balance).then_some((member, balance))
}

fn read(
    row: &Row,
    (member, balance): (usize, usize),
    numbers: &FxHashMap<String, MemberId>,
    unit: Unit,
) -> Result<(MemberId, i64), LineFault> {
    if row.fault.is_some() {
        return Err(LineFault::Quote);
    }
    let text = |at: usize| row.cells.get(at).map(|cell| cell.text.trim().to_owned()).unwrap_or_default();
    let written = text(member);
    let bare = folded(&written);
    let digits = bare.trim_start_matches(['#', '0']).trim();
    // A spreadsheet may write a whole number as 12.0.
    let digits = digits.strip_suffix(".0").unwrap_or(digits);
    let member = numbers.get(&bare).or_else(|| numbers.get(digits)).copied().ok_or(LineFault::Nobody(written))?;
    let written = text(balance);
    let (behind, amount) = match written.strip_prefix(['-', '−']) {
        Some(amount) => (true, amount.trim_start()),
        None => (false, written.strip_prefix('+').unwrap_or(&written).trim_start()),
    };
    let amount = if unit == Unit::Sessions { amount.strip_suffix(".0").unwrap_or(amount) } else { amount };
    let units = read_units(amount, unit).map_err(|_| LineFault::NotHours(written.clone()))?;
    Ok((member, if behind { -units } else { units }))
}
