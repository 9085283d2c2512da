//! Reading a line: whose, when, how long, on what, by whom; and whether it is there already or may be wrong.

use super::columns::{Columns, Counted};
use super::{Ground, HoursLine, LineFault, Outcome, Place};
use crate::commitments::{
    AssetDays, DAY, Doubt, Entry, HoursError, State, Stream, Unit, Worker, read_day, read_units, unit_on,
};
use crate::ids::{MemberId, WorkId};
use crate::import::dates::{self, DateEvidence};
use crate::import::table::{Cell, CellKind, Row};
use crate::members::Member;
use crate::text::{self, folded};
use chrono::{Datelike, NaiveDate};
use rustc_hash::FxHashMap;

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

/// Whose, when, on what, in which unit, how many, and by whom.
type Key = (MemberId, NaiveDate, Place, Unit, i64, Worker);

pub(super) struct Reader<'a> {
    ground: &'a Ground<'a>,
    columns: Columns,
    evidence: DateEvidence,
    members: FxHashMap<MemberId, &'a Member>,
    numbers: FxHashMap<String, MemberId>,
    /// By name: one may be given again to another once the first is closed.
    assets: FxHashMap<String, Vec<AssetDays>>,
    pub new_assets: Vec<String>,
    /// How many of a kind are there already and not met in the table yet.
    there: FxHashMap<Key, usize>,
    /// Minutes of a member on a day, with what the table brings.
    days: FxHashMap<(MemberId, NaiveDate), i64>,
}

impl<'a> Reader<'a> {
    pub fn new(ground: &'a Ground<'a>, columns: Columns, evidence: DateEvidence) -> Self {
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
        for e in ground.book.entries() {
            let own = e.unit == Unit::Minutes && e.worker == Worker::Own;
            if own && !matches!(e.state, State::Declined { .. }) {
                *days.entry((e.credited, e.day)).or_default() += e.units;
            }
            if e.reverses.is_none() {
                let place = e.asset.map_or(Place::Nowhere, Place::Known);
                *there.entry((e.credited, e.day, place, e.unit, e.units, e.worker)).or_default() += 1;
            }
        }
        let mut assets: FxHashMap<String, Vec<AssetDays>> = FxHashMap::default();
        for asset in ground.assets {
            assets.entry(folded(&asset.name)).or_default().push(asset.days);
        }
        Self {
            ground,
            columns,
            evidence,
            members: ground.register.members.iter().map(|m| (m.id, m)).collect(),
            numbers,
            assets,
            new_assets: Vec::new(),
            there,
            days,
        }
    }

    pub fn line(&mut self, row: &Row) -> Outcome {
        let line = match self.read(row) {
            Ok(line) => line,
            Err(fault) => return Outcome::Error(fault),
        };
        let key = (line.member, line.day, line.place.clone(), line.unit, line.units, line.worker);
        if let Some(left) = self.there.get_mut(&key).filter(|left| **left > 0) {
            *left -= 1;
            return Outcome::Same(line);
        }
        let mut full = None;
        if line.unit == Unit::Minutes && line.worker == Worker::Own {
            let all = self.days.entry((line.member, line.day)).or_default();
            let before = *all;
            *all += line.units;
            full = (before > 0 && *all > DAY).then_some(Doubt::FullDay(*all));
        }
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
        let known =
            self.members.get(&member).copied().ok_or_else(|| LineFault::Nobody(cell(self.columns.member).text))?;
        let unit = unit_on(self.ground.book, known, day);
        let units = self.units(&cell(self.columns.units), unit)?;
        let worker = self.worker(known, day, self.columns.worker.map(cell).unwrap_or_default().text.trim())?;
        let stream = stream(self.columns.stream.map(cell).unwrap_or_default().text.trim())?;
        let text = |at: Option<usize>| {
            let written = at.map(cell).unwrap_or_default();
            if written.is_blank() {
                return Ok(String::new());
            }
            text::line(&written.text).map_err(|_| LineFault::Text(written.text.clone()))
        };
        let words = text(self.columns.words)?;
        let place = self.place(text(self.columns.asset)?, day);
        Ok(HoursLine { member, day, unit, units, place, stream, worker, words })
    }

    fn member(&self, written: &str) -> Option<MemberId> {
        let bare = folded(written.trim());
        let digits = bare.trim_start_matches(['#', '0']).trim();
        // A spreadsheet may write the number of a member as 12.0.
        let digits = digits.strip_suffix(".0").unwrap_or(digits);
        self.numbers.get(&bare).or_else(|| self.numbers.get(digits)).copied()
    }

    /// How many of what is counted of the member: where that is sessions, the number is one of sessions.
    fn units(&self, cell: &Cell, unit: Unit) -> Result<i64, LineFault> {
        match (unit, self.columns.counted) {
            (Unit::Sessions, Counted::Hours | Counted::Sessions) => {
                let text = cell.text.trim();
                // A spreadsheet may write a whole number as 3.0.
                let read = read_units(text.strip_suffix(".0").unwrap_or(text), unit).ok().filter(|n| *n > 0);
                read.ok_or_else(|| LineFault::NotSessions(cell.text.clone()))
            }
            (Unit::Sessions, Counted::Minutes) => Err(LineFault::NotSessions(cell.text.clone())),
            (Unit::Minutes, Counted::Sessions) => Err(LineFault::NotHours(cell.text.clone())),
            (Unit::Minutes, _) => self.minutes(cell),
        }
    }

    /// Who worked: the member, where nothing is said.
    fn worker(&self, member: &Member, day: NaiveDate, written: &str) -> Result<Worker, LineFault> {
        let word = folded(written);
        let is = |words: &[&str]| words.contains(&word.as_str());
        let worker = if is(OWN) {
            Worker::Own
        } else if is(RELATIVE) {
            Worker::Relative
        } else if is(GUEST) {
            Worker::Guest
        } else if is(HIRED) {
            Worker::Hired
        } else {
            let other = self.member(written).ok_or_else(|| LineFault::NotAWorker(written.to_owned()))?;
            if other == member.id { Worker::Own } else { Worker::Member(other) }
        };
        let with = |other| self.members.get(&other).is_some_and(|other| member.lives_with(other, day));
        let at_home = matches!(worker, Worker::Member(other) if with(other));
        if worker == Worker::Own || at_home {
            return Ok(worker);
        }
        let rules = self.ground.book.rules_on(member, day);
        let lets = rules.is_empty() || rules.iter().any(|r| r.lets(worker));
        if lets { Ok(worker) } else { Err(LineFault::NotLet(written.to_owned())) }
    }

    fn minutes(&self, cell: &Cell) -> Result<i64, LineFault> {
        let text = match cell.kind {
            CellKind::Date => &clock(&cell.text).ok_or_else(|| LineFault::NotHours(cell.text.clone()))?,
            _ => cell.text.trim(),
        };
        let plain = text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',');
        let read = if self.columns.counted == Counted::Minutes && plain {
            read_day(&format!("{text} min"))
        } else {
            read_day(text)
        };
        read.map_err(|error| match error {
            HoursError::NotHours(_) => LineFault::NotHours(text.to_owned()),
            HoursError::BeyondADay(_) => LineFault::BeyondADay(text.to_owned()),
        })
    }

    fn place(&mut self, name: String, day: NaiveDate) -> Place {
        if name.is_empty() {
            return Place::Nowhere;
        }
        let key = folded(&name);
        if let Some(known) = self.assets.get(&key) {
            // The one that was held that day; else the last of that name, which is asked about.
            let held = known.iter().find(|a| a.from <= day && a.to.is_none_or(|to| day <= to));
            if let Some(days) = held.or(known.last()) {
                return Place::Known(days.asset);
            }
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
            Place::Known(id) => self.ground.assets.iter().find(|a| a.days.asset == *id).map(|a| a.days),
            _ => None,
        };
        let entry = Entry {
            id: WorkId(uuid::Uuid::nil()),
            credited: line.member,
            day: line.day,
            unit: line.unit,
            units: line.units,
            asset: None,
            work_day: None,
            stream: line.stream,
            worker: line.worker,
            state: State::Waiting,
            reverses: None,
        };
        entry.standing_doubt(self.members.get(&line.member)?, asset)
    }
}

const OWN: &[&str] =
    &["", "propio", "propia", "own", "self", "mismo", "misma", "el mismo", "ella misma", "socio", "socia", "member"];
const RELATIVE: &[&str] = &["familiar", "familia", "pariente", "relative", "family"];
const GUEST: &[&str] = &["invitado", "invitada", "amigo", "amiga", "guest", "friend"];
const HIRED: &[&str] = &["contratado", "contratada", "pagado", "pagada", "hired", "paid"];

/// What kind of work: for the commons, where nothing is said.
fn stream(written: &str) -> Result<Stream, LineFault> {
    Ok(match folded(written).as_str() {
        "" | "comun" | "comunes" | "para los comunes" | "commons" | "for the commons" => Stream::Commons,
        "cuidado" | "cuidados" | "care" => Stream::Care,
        "sustento" | "de sustento" | "livelihood" | "for a living" => Stream::Livelihood,
        _ => return Err(LineFault::NotAStream(written.to_owned())),
    })
}
