//! From what is written to what is meant.

use super::value::{Amount, Day, Quantity, Who};
use super::written::{self, NamedPeriod};
use super::{Rules, Unit};
use crate::commitments::{
    Amnesty, Attendance, Book, BuyOut, BuyOutTerms, Entry, Fine, Gift, Opening, Parts, Period, Policy, Purse, State,
    Waiver, Worker,
};
use crate::households::Stay;
use crate::ids::{
    AmnestyId, AssetId, AttendanceId, BuyOutId, ChargeId, ClassId, DecisionId, GiftId, HouseholdId, MemberId,
    OpeningId, PersonId, PolicyId, WaiverId, WorkId,
};
use crate::members::{Kind, Member, Profile, Spell, Standing, StandingKind};
use crate::money::{Currency, Money};
use chrono::{Datelike, NaiveDate};
use std::collections::BTreeMap;
use thiserror::Error;

/// Why a file was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FileError {
    /// Not TOML, or a field that does not belong.
    #[error("{0}")]
    Toml(String),
    /// A value that means nothing.
    #[error("{field} = {written:?} cannot be read")]
    Value {
        /// Of which field.
        field: &'static str,
        /// As it is written.
        written: String,
    },
    /// A member that is not in the file.
    #[error("member {0} is not in the file")]
    NoSuchMember(i64),
    /// Two members of one number.
    #[error("two members have number {0}")]
    NumberTwice(i64),
    /// Work by someone the policy does not let work for others.
    #[error("member {member}, {day}: work by {worker:?} is not let count by the policy")]
    Substitute {
        /// Credited to.
        member: i64,
        /// On which day.
        day: NaiveDate,
        /// Who worked.
        worker: &'static str,
    },
    /// Policies that count in different units.
    #[error("one policy counts minutes, another sessions")]
    TwoUnits,
    /// Policies that add up and ask for different periods.
    #[error("what several classes ask adds up, and one policy asks for another period than another")]
    TwoPeriods,
    /// A member of no class, where there are several.
    #[error("member {0} is of no class, and policies are of several")]
    NoClass(i64),
}

/// What a preset says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Whose rules.
    pub name: String,
    /// Where they are written.
    pub source: String,
    /// Whether nobody has read that source for Minga.
    pub unverified: bool,
    /// What the fields cannot say.
    pub notes: String,
}

/// A file, read: policies, and whoever and whatever is in it.
#[derive(Clone, Debug)]
pub struct Case {
    /// What it says of itself, where it is a preset.
    pub preset: Option<Preset>,
    /// The day asked about, if the file names one.
    pub as_of: Option<NaiveDate>,
    /// The money amounts are in.
    pub currency: Currency,
    /// Classes by name, in the order first named.
    pub classes: Vec<(String, ClassId)>,
    /// Assets by name, in the order first named.
    pub assets: Vec<(String, AssetId)>,
    /// Its members, by number.
    pub members: Vec<Member>,
    /// Every fact about hours.
    pub book: Book,
}

impl Case {
    /// Reads a file.
    ///
    /// # Errors
    /// What cannot be read, in words that name the line or the field.
    pub fn read(text: &str) -> Result<Self, FileError> {
        let file: written::File = toml::from_str(text).map_err(|e| FileError::Toml(e.to_string()))?;
        Builder::new(&file)?.build(file)
    }

    /// The name of a class.
    pub fn class_name(&self, id: ClassId) -> &str {
        self.classes.iter().find(|(_, class)| *class == id).map_or("", |(name, _)| name)
    }
}

/// Where nothing says from when policies hold: 1 January of the first year of which anything is told. What was asked
/// of members before is not made up.
fn earliest(file: &written::File) -> Option<NaiveDate> {
    let done = file.entry.iter().map(|e| e.day).chain(file.gift.iter().map(|g| g.on));
    let came = file.attendance.iter().flat_map(|a| a.day.iter().chain(&a.days).copied());
    let told = file.as_of.into_iter().chain(done).chain(came).map(|Day(day)| day).min();
    let first = told.or_else(|| file.member.iter().filter_map(|m| m.joined).map(|Day(day)| day).min())?;
    NaiveDate::from_ymd_opt(first.year(), 1, 1)
}

struct Builder {
    unit: Unit,
    currency: Currency,
    classes: Vec<(String, ClassId)>,
    assets: Vec<(String, AssetId)>,
    numbers: BTreeMap<i64, MemberId>,
    /// From when policies hold that do not say it themselves.
    from: Option<NaiveDate>,
    /// Before every day that is written: members whose joining is not told were always there.
    origin: NaiveDate,
    office: PersonId,
    spells: Vec<(i64, Spell)>,
    stays: Vec<(i64, Stay)>,
    parts: Parts,
}

fn wrong<T>(field: &'static str, written: impl Into<String>) -> Result<T, FileError> {
    Err(FileError::Value { field, written: written.into() })
}

impl Builder {
    fn new(file: &written::File) -> Result<Self, FileError> {
        let unit = file.policy.first().map(|p| p.unit).unwrap_or_default();
        if file.policy.iter().any(|p| p.unit != unit) {
            return Err(FileError::TwoUnits);
        }
        let code = file.currency.as_deref().unwrap_or("USD");
        let currency = Currency::parse(code).or_else(|_| wrong("currency", code))?;
        let mut numbers = BTreeMap::new();
        for member in &file.member {
            if numbers.insert(member.no, MemberId::new()).is_some() {
                return Err(FileError::NumberTwice(member.no));
            }
        }
        Ok(Self {
            unit,
            currency,
            classes: Vec::new(),
            assets: Vec::new(),
            numbers,
            from: file.from.map(|d| d.0).or_else(|| earliest(file)),
            origin: NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default(),
            office: PersonId::new(),
            spells: Vec::new(),
            stays: Vec::new(),
            parts: Parts::default(),
        })
    }

    fn build(mut self, file: written::File) -> Result<Case, FileError> {
        for policy in &file.policy {
            let policy = self.policy(policy)?;
            self.parts.policies.push(policy);
        }
        let as_of = file.as_of.map(|d| d.0);
        let mut members = Vec::new();
        for member in &file.member {
            members.push(self.member(member, as_of)?);
        }
        members.sort_by_key(|m| m.number);
        file.entry.iter().try_for_each(|e| self.entry(e))?;
        file.waiver.iter().try_for_each(|w| self.waiver(w))?;
        file.gift.iter().try_for_each(|g| self.gift(g))?;
        file.buy_out.iter().try_for_each(|b| self.buy_out(b))?;
        file.amnesty.iter().try_for_each(|a| self.amnesty(a))?;
        file.attendance.iter().try_for_each(|a| self.attendance(a))?;
        let preset =
            file.preset.map(|p| Preset { name: p.name, source: p.source, unverified: p.unverified, notes: p.notes });
        let (classes, assets) = (self.classes, self.assets);
        let book = Book::new(self.parts);
        let apart = |p: &Policy| {
            let mut others = classes.iter().filter_map(|(_, class)| book.policy_on(*class, p.from));
            others.any(|other| other.class != p.class && !p.rules.adds_up(&other.rules))
        };
        if book.policies().iter().any(apart) {
            return Err(FileError::TwoPeriods);
        }
        Ok(Case { preset, as_of, currency: self.currency, classes, assets, members, book })
    }

    fn class(&mut self, name: &str) -> ClassId {
        if let Some((_, id)) = self.classes.iter().find(|(known, _)| known == name) {
            return *id;
        }
        let id = ClassId::new();
        self.classes.push((name.to_owned(), id));
        id
    }

    fn asset(&mut self, name: &str) -> AssetId {
        if let Some((_, id)) = self.assets.iter().find(|(known, _)| known == name) {
            return *id;
        }
        let id = AssetId::new();
        self.assets.push((name.to_owned(), id));
        id
    }

    fn number(&self, number: i64) -> Result<MemberId, FileError> {
        self.numbers.get(&number).copied().ok_or(FileError::NoSuchMember(number))
    }

    /// A quantity that is zero or more.
    fn units(&self, field: &'static str, written: &Quantity) -> Result<i64, FileError> {
        match self.signed(field, written)? {
            units if units >= 0 => Ok(units),
            _ => wrong(field, written.written()),
        }
    }

    fn signed(&self, field: &'static str, written: &Quantity) -> Result<i64, FileError> {
        let bounded = |u: &i64| (-crate::commitments::MOST..=crate::commitments::MOST).contains(u);
        written.units(self.unit).filter(bounded).map_or_else(|| wrong(field, written.written()), Ok)
    }

    fn optional(&self, field: &'static str, written: Option<&Quantity>) -> Result<Option<i64>, FileError> {
        written.map(|q| self.units(field, q)).transpose()
    }

    fn money(&self, field: &'static str, written: &Amount) -> Result<Money, FileError> {
        written.money(self.currency).map_or_else(|| wrong(field, written.written()), Ok)
    }

    fn policy(&mut self, p: &written::Policy) -> Result<Policy, FileError> {
        // In a preset nobody is asked anything yet; where members are, so is the day it began.
        let from = match p.from.map(|d| d.0).or(self.from) {
            None if !self.numbers.is_empty() => return wrong("from", ""),
            from => from.unwrap_or(self.origin),
        };
        let period = match &p.period {
            written::Period::Named(NamedPeriod::CalendarYear) => Period::CalendarYear,
            written::Period::Named(NamedPeriod::CalendarMonth) => Period::CalendarMonth,
            written::Period::Named(NamedPeriod::FromJoining) => Period::FromJoining,
            written::Period::Cycle { days: 0, .. } => return wrong("days", "0"),
            written::Period::Cycle { days, from: first } => {
                Period::Cycle { days: *days, from: first.map_or(from, |d| d.0) }
            }
        };
        let buy_out = match &p.buy_out {
            Some(b) => {
                Some(BuyOutTerms { rate: self.money("rate", &b.rate)?, most: self.optional("most", b.most.as_ref())? })
            }
            None => None,
        };
        let fine = match &p.fine {
            Some(f) => Some(Fine { amount: self.money("amount", &f.amount)?, settled: f.settled }),
            None => None,
        };
        if p.penalty > 2 {
            return wrong("penalty", p.penalty.to_string());
        }
        if p.least_own > 100 {
            return wrong("least_own", p.least_own.to_string());
        }
        if p.approval.count == 0 {
            return wrong("count", "0");
        }
        let rules = Rules {
            unit: p.unit,
            amount: self.units("amount", &p.amount)?,
            period,
            per: p.per,
            pro_rata: p.pro_rata,
            due: p.due,
            tolerance: self.optional("tolerance", p.tolerance.as_ref())?.unwrap_or(0),
            several: p.several,
            least_own: p.least_own,
            streams: p.streams.clone(),
            assets: p.assets.iter().map(|name| self.asset(name)).collect(),
            bank_cap: self.optional("bank_cap", p.bank_cap.as_ref())?,
            debt_cap: self.optional("debt_cap", p.debt_cap.as_ref())?,
            penalty: p.penalty,
            transfer: p.transfer,
            buy_out,
            fine,
            share_value: p.share_value.as_ref().map(|a| self.money("share_value", a)).transpose()?,
            substitutes: p.substitutes.clone(),
            approval: p.approval,
            effects: p.effects,
            freeze_at: p.freeze_at.as_ref().map(|q| self.signed("freeze_at", q)).transpose()?,
        };
        Ok(Policy { id: PolicyId::new(), class: self.class(&p.class), from, rules, decision: None })
    }

    fn member(&mut self, m: &written::Member, as_of: Option<NaiveDate>) -> Result<Member, FileError> {
        let id = self.number(m.no)?;
        let joined = m.joined.map_or(self.origin, |d| d.0);
        let left = m.left.map(|d| d.0);
        let mut spells = Vec::new();
        for spell in &m.classes {
            let class = self.class(&spell.class);
            spells.push(Spell::new(class, spell.from.map_or(joined, |d| d.0), spell.to.map(|d| d.0)));
        }
        // Where only one class is written of, its name may be left out.
        let mut asked = self.parts.policies.iter().map(|p| p.class);
        let first = asked.next();
        let class = match &m.class {
            Some(name) => Some(self.class(name)),
            None if !spells.is_empty() => None,
            None if asked.any(|class| Some(class) != first) => return Err(FileError::NoClass(m.no)),
            None => first,
        };
        spells.extend(class.map(|class| Spell::new(class, joined, None)));
        if spells.iter().any(|s| s.to.is_some_and(|to| to < s.from)) {
            return wrong("to", m.no.to_string());
        }
        if let Some(carried) = &m.carried {
            let units = self.signed("carried", carried)?;
            let on = m.carried_on.map(|d| d.0).or(as_of).unwrap_or(joined);
            let rules = self.parts.policies.iter().rfind(|p| spells.iter().any(|s| s.class == p.class));
            let period = rules.map(|p| p.rules.period).unwrap_or_default();
            let on = period.around(on, joined).first;
            self.parts.openings.push(Opening { id: OpeningId::new(), member: id, on, unit: self.unit, units });
        }
        self.spells.extend(spells.iter().map(|s| (m.no, s.clone())));
        let stays = stays(m)?;
        self.stays.extend(stays.iter().map(|stay| (m.no, *stay)));
        Ok(Member {
            id,
            number: m.no,
            folio: None,
            kind: Kind::Person,
            profile: Profile::default(),
            spells,
            standings: left.map(|on| Standing::new(StandingKind::Exit, on, None)).into_iter().collect(),
            shares: Vec::new(),
            stays,
            formerly: Vec::new(),
        })
    }

    fn entry(&mut self, e: &written::Entry) -> Result<(), FileError> {
        let units = self.units("units", &e.units)?;
        let worker = match &e.worker {
            None => Worker::Own,
            Some(Who::Number(number)) => Worker::Member(self.number(*number)?),
            Some(Who::Word(word)) => Worker::from_word(word, None).map_or_else(|| wrong("worker", word.clone()), Ok)?,
        };
        let (by, on) = (self.office, e.day.0);
        let state = match e.state {
            written::State::Approved => State::Approved { by, on },
            written::State::Waiting => State::Waiting,
            written::State::Declined => State::Declined { by, on },
        };
        let entry = Entry {
            id: WorkId::new(),
            credited: self.number(e.member)?,
            day: e.day.0,
            unit: self.unit,
            units,
            asset: e.asset.as_deref().map(|name| self.asset(name)),
            work_day: None,
            stream: e.stream,
            worker,
            state,
            reverses: None,
        };
        let credited =
            |class| self.spells.iter().any(|(no, s)| *no == e.member && s.class == class && s.holds(e.day.0));
        let mut policies = self.parts.policies.iter().filter(|p| p.from <= e.day.0 && credited(p.class)).peekable();
        if policies.peek().is_some()
            && !policies.any(|p| p.rules.lets(worker))
            && !self.at_home(e.member, worker, e.day.0)
        {
            return Err(FileError::Substitute { member: e.member, day: e.day.0, worker: worker.word() });
        }
        self.parts.entries.push(entry);
        if e.reversed {
            self.parts.entries.push(Entry { id: WorkId::new(), units: -units, reverses: Some(entry.id), ..entry });
        }
        Ok(())
    }

    /// Whether a worker lives with the member it is credited to, on the day of the work.
    fn at_home(&self, credited: i64, worker: Worker, day: NaiveDate) -> bool {
        let home = |number: i64| {
            let stay = self.stays.iter().find(|(no, stay)| *no == number && stay.holds(day));
            stay.map(|(_, stay)| stay.household)
        };
        let lives = |id: MemberId| {
            let number = self.numbers.iter().find(|(_, known)| **known == id).map(|(number, _)| number)?;
            home(*number)
        };
        matches!(worker, Worker::Member(id) if home(credited).is_some_and(|here| lives(id) == Some(here)))
    }

    fn waiver(&mut self, w: &written::Waiver) -> Result<(), FileError> {
        let percent = w.percent.unwrap_or(100);
        if !(1..=100).contains(&percent) {
            return wrong("percent", percent.to_string());
        }
        if w.to.is_some_and(|Day(to)| to < w.from.0) {
            return wrong("to", w.to.map(|d| d.0.to_string()).unwrap_or_default());
        }
        self.parts.waivers.push(Waiver {
            id: WaiverId::new(),
            member: self.number(w.member)?,
            reason: w.reason,
            from: w.from.0,
            to: w.to.map(|d| d.0),
            percent,
            decision: None,
        });
        Ok(())
    }

    fn purse(&self, who: &Who) -> Result<Purse, FileError> {
        match who {
            Who::Number(number) => self.number(*number).map(Purse::Member),
            Who::Word(word) if word == "pool" => Ok(Purse::Pool),
            Who::Word(word) => wrong("gift", word.clone()),
        }
    }

    fn gift(&mut self, g: &written::Gift) -> Result<(), FileError> {
        let (from, to) = (self.purse(&g.from)?, self.purse(&g.to)?);
        let units = self.units("units", &g.units)?;
        let gift = Gift { id: GiftId::new(), from, to, unit: self.unit, units, on: g.on.0, reverses: None };
        self.parts.gifts.push(gift);
        Ok(())
    }

    fn buy_out(&mut self, b: &written::BuyOut) -> Result<(), FileError> {
        let units = self.units("units", &b.units)?;
        let rate = self.parts.policies.iter().find_map(|p| p.rules.buy_out).map_or(Money::ZERO, |t| t.rate);
        self.parts.buy_outs.push(BuyOut {
            id: BuyOutId::new(),
            member: self.number(b.member)?,
            unit: self.unit,
            units,
            on: b.on.0,
            rate,
            charge: ChargeId::new(),
            reverses: None,
        });
        Ok(())
    }

    fn amnesty(&mut self, a: &written::Amnesty) -> Result<(), FileError> {
        self.parts.amnesties.push(Amnesty {
            id: AmnestyId::new(),
            member: a.member.map(|n| self.number(n)).transpose()?,
            on: a.on.0,
            most: self.optional("most", a.most.as_ref())?,
            decision: DecisionId::new(),
        });
        Ok(())
    }

    fn attendance(&mut self, a: &written::Attendance) -> Result<(), FileError> {
        let minutes = match (&a.units, self.unit) {
            (Some(units), _) => self.units("units", units)?,
            (None, Unit::Sessions) => 1,
            (None, Unit::Minutes) => return wrong("units", ""),
        };
        let member = self.number(a.member)?;
        for day in a.day.iter().chain(&a.days) {
            let id = AttendanceId::new();
            let attendance = Attendance { id, work_day: None, member, day: day.0, presence: a.presence, minutes };
            self.parts.attendances.push(attendance);
        }
        Ok(())
    }
}

/// Where a member lives: in one household always, or in several, each with its days.
fn stays(m: &written::Member) -> Result<Vec<Stay>, FileError> {
    let home = |n: i64| HouseholdId(uuid::Uuid::from_u128(n.unsigned_abs().into()));
    let mut stays: Vec<Stay> = m.household.iter().map(|n| Stay::new(home(*n), None)).collect();
    for written in &m.households {
        let day = |day: &Option<Day>| day.as_ref().map(|d| d.0);
        stays.push(Stay { to: day(&written.to), ..Stay::new(home(written.household), day(&written.from)) });
    }
    stays.sort_by_key(Stay::first);
    let meet = stays.windows(2).any(|pair| pair[1].first() <= pair[0].last());
    if meet || stays.iter().any(|stay| stay.last() < stay.first()) {
        return wrong("households", m.no.to_string());
    }
    Ok(stays)
}
