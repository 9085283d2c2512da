//! Bringing in a table of hours: a line for each day somebody worked.
//!
//! The table is read whole against the register and the hours known already. A line is new, the same as one that is
//! there, a doubt or an error. What is the same is counted: two alike in the table are two, and an entry that was
//! taken back is still one that was there, so that the same table again changes nothing.

use super::dates::{self, DateEvidence};
use super::heads::phrase;
use super::lines::{SkipReason, Skipped};
use super::table::{Cell, CellKind, Row, Table};
use super::{Accept, Verdict};
use crate::commitments::{AssetDays, Book, DAY, Doubt, Entry, HoursError, State, Stream, Unit, Worker, read_day};
use crate::ids::{AssetId, MemberId, WorkId};
use crate::members::Member;
use crate::register::Register;
use crate::text::{self, folded};
use chrono::{Datelike, NaiveDate};
use rustc_hash::FxHashMap;
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
    /// How long.
    pub minutes: i64,
    /// On what.
    pub place: Place,
    /// What else is written: a personal value.
    pub words: String,
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

/// Which column tells what.
#[derive(Clone, Copy, Debug)]
struct Columns {
    day: usize,
    member: usize,
    hours: usize,
    /// The hours are minutes, where nothing else is said.
    minutes: bool,
    asset: Option<usize>,
    words: Option<usize>,
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
        } else if self::columns(row).is_some() {
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

/// The columns a line of heads names.
fn columns(row: &Row) -> Option<Columns> {
    let heads: Vec<String> = row.cells.iter().map(|c| phrase(&c.text)).collect();
    let find = |words: &[&str]| {
        let named = |head: &&String| head.split(' ').any(|word| words.contains(&word));
        heads.iter().position(|head| named(&head))
    };
    let clock = find(&["horas", "hours", "hour", "hora", "heures", "duracion", "duration", "tiempo", "time", "hs"]);
    let minutes = find(&["minutos", "minutes", "min"]);
    let (hours, minutes) = match (clock, minutes) {
        (Some(at), _) => (at, false),
        (None, Some(at)) => (at, true),
        _ => return None,
    };
    let member = find(&["socio", "socia", "socios", "member", "cooperator", "membre", "asociado", "asociada", "folio"])
        .or_else(|| find(&["numero", "number", "no", "nro", "num", "n", "#", "codigo"]))?;
    Some(Columns {
        day: find(&["fecha", "date", "data", "dia", "day"])?,
        member,
        hours,
        minutes,
        asset: find(&[
            "minga",
            "proyecto",
            "project",
            "asset",
            "bien",
            "parque",
            "park",
            "lugar",
            "place",
            "obra",
            "commons",
            "comun",
            "actividad",
            "activity",
            "projet",
        ]),
        words: find(&[
            "observacion",
            "observaciones",
            "nota",
            "notas",
            "note",
            "notes",
            "comentario",
            "comment",
            "tarea",
        ]),
    })
}

fn is_total(row: &Row) -> bool {
    let first = row.filled().next().map(|(_, c)| folded(&c.text)).unwrap_or_default();
    ["total", "suma", "sum", "subtotal"].iter().any(|word| first.split_whitespace().next() == Some(word))
}

/// Hours and minutes that a sheet writes as a moment: a time of the day its calendar begins with, or, of more than a
/// day, of a later one. Other moments are no hours.
fn clock(moment: &str) -> Option<String> {
    let (day, time) = moment.split_once('T').unwrap_or((moment, "00:00"));
    let day: NaiveDate = day.parse().ok()?;
    let begins = match day.year() {
        1899 => day,
        1900 => NaiveDate::from_ymd_opt(1899, 12, 31)?,
        1904 => NaiveDate::from_ymd_opt(1904, 1, 1)?,
        _ => return None,
    };
    let (hours, minutes) = (time.get(..2)?.parse::<i64>().ok()?, time.get(3..5)?);
    Some(format!("{}:{minutes}", (day - begins).num_days() * 24 + hours))
}

type Key = (MemberId, NaiveDate, Place, i64);

struct Reader<'a> {
    ground: &'a Ground<'a>,
    columns: Columns,
    evidence: DateEvidence,
    members: FxHashMap<MemberId, &'a Member>,
    numbers: FxHashMap<String, MemberId>,
    assets: FxHashMap<String, (AssetId, AssetDays)>,
    new_assets: Vec<String>,
    /// How many of a kind are there already and not met in the table yet.
    there: FxHashMap<Key, usize>,
    /// Minutes of a member on a day, with what the table brings.
    days: FxHashMap<(MemberId, NaiveDate), i64>,
}

impl<'a> Reader<'a> {
    fn new(ground: &'a Ground<'a>, columns: Columns, evidence: DateEvidence) -> Self {
        let mut numbers: FxHashMap<String, MemberId> = FxHashMap::default();
        for member in &ground.register.members {
            if let Some(folio) = &member.folio {
                numbers.entry(folded(folio)).or_insert(member.id);
            }
        }
        // The numbers of today come before those of the old book.
        for member in &ground.register.members {
            for number in member.formerly.iter().chain([&member.number]) {
                numbers.insert(number.to_string(), member.id);
            }
        }
        let mut there: FxHashMap<Key, usize> = FxHashMap::default();
        let mut days: FxHashMap<(MemberId, NaiveDate), i64> = FxHashMap::default();
        for e in ground.book.entries().iter().filter(|e| e.unit == Unit::Minutes) {
            if !matches!(e.state, State::Declined { .. }) && e.worker == Worker::Own {
                *days.entry((e.credited, e.day)).or_default() += e.units;
            }
            if e.reverses.is_none() {
                let place = e.asset.map_or(Place::Nowhere, Place::Known);
                *there.entry((e.credited, e.day, place, e.units)).or_default() += 1;
            }
        }
        Self {
            ground,
            columns,
            evidence,
            members: ground.register.members.iter().map(|m| (m.id, m)).collect(),
            numbers,
            assets: ground.assets.iter().map(|a| (folded(&a.name), (a.days.asset, a.days))).collect(),
            new_assets: Vec::new(),
            there,
            days,
        }
    }

    fn line(&mut self, row: &Row) -> Outcome {
        let line = match self.read(row) {
            Ok(line) => line,
            Err(fault) => return Outcome::Error(fault),
        };
        let key = (line.member, line.day, line.place.clone(), line.minutes);
        if let Some(left) = self.there.get_mut(&key).filter(|left| **left > 0) {
            *left -= 1;
            return Outcome::Same(line);
        }
        let all = self.days.entry((line.member, line.day)).or_default();
        let before = *all;
        *all += line.minutes;
        let full = (before > 0 && *all > DAY).then_some(Doubt::FullDay(*all));
        match self.doubt(&line).or(full) {
            Some(doubt) => Outcome::Doubt(line, doubt),
            None => Outcome::New(line),
        }
    }

    fn read(&mut self, row: &Row) -> Result<HoursLine, LineFault> {
        if row.fault.is_some() {
            return Err(LineFault::Quote);
        }
        let cell = |at: usize| row.cells.get(at).cloned().unwrap_or_default();
        let number = cell(self.columns.member).text;
        let written = cell(self.columns.day);
        let day = dates::parse(&written, self.evidence.verdict(), self.ground.today)
            .map_err(|_| LineFault::NotADay(written.text.clone()))?
            .date;
        if day > self.ground.today {
            return Err(LineFault::Ahead(day));
        }
        let member = self.member(&number).ok_or(LineFault::Nobody(number))?;
        let minutes = self.minutes(&cell(self.columns.hours))?;
        let text = |at: Option<usize>| {
            let written = at.map(cell).unwrap_or_default();
            if written.is_blank() {
                return Ok(String::new());
            }
            text::line(&written.text).map_err(|_| LineFault::Text(written.text.clone()))
        };
        let words = text(self.columns.words)?;
        let place = self.place(text(self.columns.asset)?);
        Ok(HoursLine { member, day, minutes, place, words })
    }

    fn member(&self, written: &str) -> Option<MemberId> {
        let bare = folded(written.trim());
        let digits = bare.trim_start_matches(['#', '0']).trim();
        // A spreadsheet may write the number of a member as 12.0.
        let digits = digits.strip_suffix(".0").unwrap_or(digits);
        self.numbers.get(&bare).or_else(|| self.numbers.get(digits)).copied()
    }

    fn minutes(&self, cell: &Cell) -> Result<i64, LineFault> {
        let text = match cell.kind {
            CellKind::Date => &clock(&cell.text).ok_or_else(|| LineFault::NotHours(cell.text.clone()))?,
            _ => cell.text.trim(),
        };
        let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',');
        let read = if self.columns.minutes && plain { read_day(&format!("{text} min")) } else { read_day(text) };
        read.map_err(|error| match error {
            HoursError::NotHours(_) => LineFault::NotHours(text.to_owned()),
            HoursError::BeyondADay(_) => LineFault::BeyondADay(text.to_owned()),
        })
    }

    fn place(&mut self, name: String) -> Place {
        if name.is_empty() {
            return Place::Nowhere;
        }
        let key = folded(&name);
        if let Some((id, _)) = self.assets.get(&key) {
            return Place::Known(*id);
        }
        match self.new_assets.iter().position(|known| folded(known) == key) {
            Some(at) => Place::New(at),
            None => {
                self.new_assets.push(name);
                Place::New(self.new_assets.len() - 1)
            }
        }
    }

    fn doubt(&self, line: &HoursLine) -> Option<Doubt> {
        let asset = match &line.place {
            Place::Known(id) => self.assets.values().find(|(known, _)| known == id).map(|(_, days)| *days),
            _ => None,
        };
        let entry = Entry {
            id: WorkId(uuid::Uuid::nil()),
            credited: line.member,
            day: line.day,
            unit: Unit::Minutes,
            units: line.minutes,
            asset: None,
            work_day: None,
            stream: Stream::Commons,
            worker: Worker::Own,
            state: State::Waiting,
            reverses: None,
        };
        entry.standing_doubt(self.members.get(&line.member)?, asset)
    }
}
