//! Bringing in a table of hours: a line for each day somebody worked.
//!
//! The table is read whole against the register and the hours known already. A line is new, the same as one that is
//! there, a doubt or an error. What is the same is counted: two alike in the table are two, and an entry that was
//! taken back is still one that was there, so that the same table again changes nothing.

mod columns;
mod reader;

use super::dates::DateEvidence;
use super::lines::{SkipReason, Skipped};
use super::table::{Row, Table};
use super::{Accept, Verdict};
use crate::commitments::{AssetDays, Book, Doubt, Stream, Unit, Worker};
use crate::ids::{AssetId, MemberId};
use crate::register::Register;
use crate::text::folded;
use chrono::NaiveDate;
use columns::columns;
use reader::Reader;
use thiserror::Error;

/// An asset that is known already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownAsset {
    /// Its name.
    pub name: String,
    /// Which, and the days it is held.
    pub days: AssetDays,
}

/// What a table of hours is held against.
#[derive(Clone, Copy, Debug)]
pub struct Ground<'a> {
    /// The register.
    pub register: &'a Register,
    /// The hours known already.
    pub book: &'a Book,
    /// The assets known already.
    pub assets: &'a [KnownAsset],
    /// The day it is.
    pub today: NaiveDate,
}

/// The heads of the table are not those of hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("no columns of a day, a member and hours are found")]
pub struct NoHeads;

impl NoHeads {
    /// The word for it: `error-<code>` in `errors.ftl`.
    pub fn code(&self) -> &'static str {
        match self {
            Self => "import-hours-heads",
        }
    }
}

/// What is worked on, as a line names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// Nothing is named.
    Nowhere,
    /// An asset that is known.
    Known(AssetId),
    /// One that only the table names: by its place in [`HoursPlan::assets`].
    New(usize),
}

/// Work of one line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursLine {
    /// Whose.
    pub member: MemberId,
    /// On which day.
    pub day: NaiveDate,
    /// Minutes or sessions: what is counted of that member on that day.
    pub unit: Unit,
    /// How many.
    pub units: i64,
    /// On what.
    pub place: Place,
    /// What kind of work.
    pub stream: Stream,
    /// Who did it.
    pub worker: Worker,
    /// What else is written: a personal value.
    pub words: String,
}

impl HoursLine {
    /// How long, where minutes are counted.
    pub fn minutes(&self) -> i64 {
        if self.unit == Unit::Minutes { self.units } else { 0 }
    }
}

/// Why a line is not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LineFault {
    /// Not a day.
    #[error("{0:?} is not a day")]
    NotADay(String),
    /// It lies ahead.
    #[error("{0} lies ahead")]
    Ahead(NaiveDate),
    /// Nobody of that number.
    #[error("nobody has number {0:?}")]
    Nobody(String),
    /// Not hours.
    #[error("{0:?} is not a number of hours")]
    NotHours(String),
    /// More than a day has.
    #[error("{0:?} is more than a day has")]
    BeyondADay(String),
    /// Where sessions are counted: not a number of them.
    #[error("{0:?} is not a number of sessions")]
    NotSessions(String),
    /// Not one who may have worked.
    #[error("{0:?} says nobody who worked")]
    NotAWorker(String),
    /// The policy does not let such a one work for a member.
    #[error("the policy does not let {0:?} work for a member")]
    NotLet(String),
    /// Not a kind of work.
    #[error("{0:?} is not a kind of work")]
    NotAStream(String),
    /// A text that is not taken.
    #[error("{0:?} is not taken")]
    Text(String),
    /// A quote that is not closed.
    #[error("a quote is not closed")]
    Quote,
}

impl LineFault {
    /// The word for it: `import-hours-<word>`.
    pub fn word(&self) -> &'static str {
        match self {
            Self::NotADay(_) => "not-a-day",
            Self::Ahead(_) => "ahead",
            Self::Nobody(_) => "nobody",
            Self::NotHours(_) => "not-hours",
            Self::BeyondADay(_) => "beyond-a-day",
            Self::NotSessions(_) => "not-sessions",
            Self::NotAWorker(_) => "not-a-worker",
            Self::NotLet(_) => "not-let",
            Self::NotAStream(_) => "not-a-stream",
            Self::Text(_) => "text",
            Self::Quote => "quote",
        }
    }

    /// What is written there.
    pub fn written(&self) -> String {
        match self {
            Self::NotADay(text)
            | Self::Nobody(text)
            | Self::NotHours(text)
            | Self::BeyondADay(text)
            | Self::NotSessions(text)
            | Self::NotAWorker(text)
            | Self::NotLet(text)
            | Self::NotAStream(text)
            | Self::Text(text) => text.clone(),
            Self::Ahead(day) => day.to_string(),
            Self::Quote => String::new(),
        }
    }
}

/// What becomes of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is new.
    New(HoursLine),
    /// It is there already.
    Same(HoursLine),
    /// It may be so, and is asked about.
    Doubt(HoursLine, Doubt),
    /// It is not taken.
    Error(LineFault),
}

/// What would come of a table of hours.
#[derive(Clone, Debug, Default)]
pub struct HoursPlan {
    /// Each line that was read, and what becomes of it.
    pub lines: Vec<(usize, Outcome)>,
    /// Lines that were not read.
    pub skipped: Vec<Skipped>,
    /// Assets that only the table names.
    pub assets: Vec<String>,
}

impl HoursPlan {
    /// The lines that would be written.
    pub fn taken(&self, accept: Accept) -> impl Iterator<Item = &HoursLine> {
        self.lines.iter().filter_map(move |(_, outcome)| match outcome {
            Outcome::New(line) => Some(line),
            Outcome::Doubt(line, _) if accept.doubtful => Some(line),
            _ => None,
        })
    }

    /// How many lines are of a kind.
    pub fn count(&self, verdict: Verdict) -> usize {
        let is = |outcome: &Outcome| match outcome {
            Outcome::New(_) => Verdict::New,
            Outcome::Same(_) => Verdict::Same,
            Outcome::Doubt(..) => Verdict::Doubt,
            Outcome::Error(_) => Verdict::Error,
        };
        self.lines.iter().filter(|(_, outcome)| is(outcome) == verdict).count()
    }

    /// Whether doubts and errors hold the import back.
    pub fn held_back(&self, accept: Accept) -> bool {
        !accept.good && (self.count(Verdict::Error) > 0 || self.count(Verdict::Doubt) > 0 && !accept.doubtful)
    }
}

/// Reads a table of hours.
///
/// # Errors
/// [`NoHeads`] where no line names a day, a member and hours.
pub fn check_hours(table: &Table, ground: &Ground) -> Result<HoursPlan, NoHeads> {
    let head = table.rows.iter().position(|row| columns(row).is_some()).ok_or(NoHeads)?;
    let columns = columns(&table.rows[head]).ok_or(NoHeads)?;
    let mut evidence = DateEvidence::default();
    table.rows[head + 1..].iter().filter_map(|r| r.cells.get(columns.day)).for_each(|cell| evidence.see(cell));
    let mut reader = Reader::new(ground, columns, evidence);
    let mut plan = HoursPlan::default();
    for (place, row) in table.rows.iter().enumerate() {
        if place == head {
            continue;
        }
        let skip = if row.is_blank() {
            Some(SkipReason::Blank)
        } else if place < head {
            Some(SkipReason::Title)
        } else if self::columns::columns(row).is_some() {
            Some(SkipReason::HeadsAgain)
        } else if is_total(row) {
            Some(SkipReason::Total)
        } else {
            None
        };
        match skip {
            Some(reason) => {
                let text: String = row.filled().map(|(_, c)| c.text.as_str()).collect::<Vec<_>>().join(" ");
                plan.skipped.push(Skipped { line: row.line, reason, text: text.chars().take(80).collect() });
            }
            None => plan.lines.push((row.line, reader.line(row))),
        }
    }
    plan.assets = reader.new_assets;
    Ok(plan)
}

fn is_total(row: &Row) -> bool {
    let first = row.filled().next().map(|(_, c)| folded(&c.text)).unwrap_or_default();
    ["total", "suma", "sum", "subtotal"].iter().any(|word| first.split_whitespace().next() == Some(word))
}
