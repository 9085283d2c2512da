//! What happened: members join, buy shares, move house, go on leave, leave. Told day by day, each act
//! signed by someone of the office on the day it was made.

mod till;

use super::around::{self, Step};
use super::cast::{OFFICE, SECTORS, person};
use super::chance::Chance;
use super::commons::{self, Deed};
use super::hours::{self, Sheets};
use crate::clock::FixedClock;
use crate::fault::Result;
use crate::file::Coop;
use crate::members::NewMember;
use crate::papers::NewPaper;
use crate::shares::NewEntry;
use chrono::{Datelike, NaiveDate, TimeDelta, TimeZone, Utc};
use minga_core::ids::{ClassId, MemberId, PersonId};
use minga_core::members::StandingKind;
use minga_core::money::Money;
use minga_core::shares::EntryKind;
use std::collections::HashSet;

/// Twelve found it; the others come over the years. In which class, in percent: workers, users, funders.
const FOUNDERS: usize = 12;
const WORKERS: u64 = 29;
const USERS: u64 = 60;

/// The day the co-op was founded.
pub fn founded() -> NaiveDate {
    NaiveDate::from_ymd_opt(2019, 4, 12).unwrap_or_default()
}

/// What happens to someone.
#[derive(Clone, Copy)]
enum Event {
    Join { founder: bool },
    Asks,
    Pay(MemberId, ClassId),
    Buy(MemberId, ClassId, i64),
    Move(MemberId, &'static str),
    Leave(MemberId, NaiveDate),
    Exit(MemberId),
    AlsoWorks(MemberId),
    Certificate(MemberId),
    Slip,
    Register,
    Around(Step),
    Till(till::Event),
    Commons(Deed),
    Hours(hours::Deed),
}

/// Tells the whole story up to a day.
pub fn tell(coop: &mut Coop, clock: &FixedClock, rosa: PersonId, lang: &str, today: NaiveDate) -> Result<()> {
    let mut teller = Teller::new(coop, clock, rosa, lang, today)?;
    let mut days = teller.joining_days();
    days.sort_by_key(|(day, _)| *day);
    let mut agenda: std::collections::BTreeMap<NaiveDate, Vec<Event>> = std::collections::BTreeMap::new();
    for (day, founder) in days {
        agenda.entry(day).or_default().push(Event::Join { founder });
    }
    for year in 2020..=today.year() {
        agenda.entry(NaiveDate::from_ymd_opt(year, 3, 2).unwrap_or_default()).or_default().push(Event::Register);
    }
    agenda.entry(today - TimeDelta::days(9)).or_default().push(Event::Asks);
    for (day, step) in around::days(today) {
        agenda.entry(day).or_default().push(Event::Around(step));
    }
    for (day, event) in till::agenda(today) {
        agenda.entry(day).or_default().push(Event::Till(event));
    }
    for (day, deed) in commons::agenda(today) {
        agenda.entry(day).or_default().push(Event::Commons(deed));
    }
    for (day, deed) in hours::agenda(today) {
        agenda.entry(day).or_default().push(Event::Hours(deed));
    }
    agenda.entry(today - TimeDelta::days(4)).or_default().push(Event::Slip);
    while let Some((day, events)) = agenda.pop_first() {
        if day > today {
            break;
        }
        for event in events {
            for (later, next) in teller.act(day, event)? {
                if later > day {
                    agenda.entry(later).or_default().push(next);
                }
            }
        }
    }
    Ok(())
}

struct Teller<'a> {
    coop: &'a mut Coop,
    clock: &'a FixedClock,
    office: Vec<PersonId>,
    classes: Vec<ClassId>,
    chance: Chance,
    /// Chance at the money box, so that what is paid changes nothing of who joins.
    till: Chance,
    common_chance: Chance,
    sheets: Sheets,
    taken: HashSet<String>,
    joined: usize,
    leaves: usize,
    exits: usize,
    minute: i64,
    day: NaiveDate,
    today: NaiveDate,
    es: bool,
}

impl<'a> Teller<'a> {
    fn new(coop: &'a mut Coop, clock: &'a FixedClock, rosa: PersonId, lang: &str, today: NaiveDate) -> Result<Self> {
        let classes = coop.classes()?.iter().map(|c| c.id).collect();
        let mut office = vec![rosa];
        for name in OFFICE {
            office.push(coop.add_person(rosa, name, None)?.value);
        }
        Ok(Self {
            coop,
            clock,
            office,
            classes,
            chance: Chance::new(4_812),
            till: Chance::new(2_019),
            common_chance: Chance::new(412),
            sheets: Sheets::new(today, lang == "es"),
            taken: HashSet::new(),
            joined: 0,
            leaves: 0,
            exits: 0,
            minute: 0,
            day: founded(),
            today,
            es: lang == "es",
        })
    }

    /// When each member joins: the founders on the first day, the rest more often as the years go by.
    fn joining_days(&mut self) -> Vec<(NaiveDate, bool)> {
        let span = (self.today - founded()).num_days() - 40;
        let rest = i64::try_from(super::MEMBERS - FOUNDERS).unwrap_or(1);
        let mut days: Vec<_> = (0..FOUNDERS).map(|_| (founded(), true)).collect();
        // The last one only asks to join.
        for n in 0..rest - 1 {
            let jitter = i64::try_from(self.chance.below(18)).unwrap_or(0);
            days.push((founded() + TimeDelta::days(30 + n * (span - 40) / rest + jitter), false));
        }
        days
    }

    /// Each act of a day comes some minutes after the one before, in office hours.
    fn tick(&mut self, day: NaiveDate) -> PersonId {
        let minutes = 3 + self.chance.below(17);
        self.come(day, minutes);
        let who = if self.chance.once_in(3) { self.chance.below(4) } else { 0 };
        self.office[usize::try_from(who).unwrap_or(0)]
    }

    /// The clock goes on by some minutes, or to another day.
    fn come(&mut self, day: NaiveDate, minutes: u64) {
        if day != self.day {
            (self.day, self.minute) = (day, 0);
        }
        self.minute += i64::try_from(minutes).unwrap_or(0);
        let nine = Utc.from_utc_datetime(&day.and_hms_opt(14, 0, 0).unwrap_or_default());
        self.clock.set(nine + TimeDelta::minutes(self.minute));
    }

    fn act(&mut self, day: NaiveDate, event: Event) -> Result<Vec<(NaiveDate, Event)>> {
        if let Event::Till(event) = event {
            return self.till(day, event);
        }
        if let Event::Commons(deed) = event {
            // With a chance of its own: who joins does not hang on who plants.
            std::mem::swap(&mut self.chance, &mut self.common_chance);
            let actor = self.tick(day);
            let done = commons::act(self.coop, actor, deed, day, self.es, &mut self.chance);
            std::mem::swap(&mut self.chance, &mut self.common_chance);
            return done.map(|()| Vec::new());
        }
        if let Event::Hours(deed) = event {
            self.come(day, 6);
            let actor = self.office[day.num_days_from_ce().unsigned_abs() as usize % self.office.len()];
            return self.sheets.act(self.coop, actor, deed, day).map(|()| Vec::new());
        }
        let actor = self.tick(day);
        match event {
            Event::Commons(_) | Event::Hours(_) => {}
            Event::Join { founder } => return self.join(day, founder),
            Event::Pay(member, class) => self.entry(actor, member, class, day, EntryKind::Pay, 0, 1_250)?,
            Event::Buy(member, class, units) => {
                self.entry(actor, member, class, day, EntryKind::Subscribe, units, units * 5_000)?;
            }
            Event::Move(member, sector) => {
                let Some(mut profile) = self.coop.member(member)?.map(|m| m.profile) else {
                    return Ok(Vec::new());
                };
                if profile.contact.sector != sector {
                    profile.contact.sector = sector.into();
                    self.coop.change_profile(actor, member, profile)?;
                }
            }
            Event::Leave(member, to) => {
                self.coop.set_standing(actor, member, StandingKind::Leave, day, Some(to))?;
            }
            Event::Exit(member) => {
                self.pay(actor, member, day, None, till::Habit::Whole)?;
                self.coop.set_standing(actor, member, StandingKind::Exit, day, None)?;
            }
            Event::AlsoWorks(member) => {
                self.coop.start_spell(actor, member, self.classes[1], day)?;
            }
            Event::Certificate(member) => {
                self.paper(actor, "certificate", Some(member))?;
            }
            Event::Register => {
                self.paper(actor, "register", None)?;
            }
            Event::Slip => self.slip(actor)?,
            Event::Asks => {
                self.joined += 1;
                let profile = person(&mut self.chance, self.joined as u64, &mut self.taken);
                around::asks(self.coop, actor, day, profile, self.classes[2])?;
            }
            Event::Around(step) => around::happens(self.coop, actor, day, step, self.es)?,
            Event::Till(_) => {}
        }
        Ok(Vec::new())
    }

    /// Someone joins, and what will come of it.
    fn join(&mut self, day: NaiveDate, founder: bool) -> Result<Vec<(NaiveDate, Event)>> {
        self.joined += 1;
        let actor = self.tick(day);
        let class = if founder {
            self.classes[0]
        } else {
            match self.chance.below(100) {
                n if n < WORKERS => self.classes[1],
                n if n < WORKERS + USERS => self.classes[2],
                _ => self.classes[3],
            }
        };
        let profile = person(&mut self.chance, self.joined as u64, &mut self.taken);
        let new = NewMember { profile, classes: vec![(class, day)], ..NewMember::default() };
        let member = self.coop.admit(actor, &new)?.value;

        let many =
            if founder || class == self.classes[3] { 5 + self.chance.below(26) } else { 1 + self.chance.below(4) };
        let units = i64::try_from(many).unwrap_or(1);
        let short = self.chance.once_in(9);
        let actor = self.tick(day);
        self.entry(
            actor,
            member,
            class,
            day,
            EntryKind::Subscribe,
            units,
            units * 5_000 - if short { 1_250 } else { 0 },
        )?;

        let mut later = Vec::new();
        let mut in_days = |least: u64, span: u64, event| {
            let days = i64::try_from(least + self.chance.below(span)).unwrap_or(0);
            later.push((day + TimeDelta::days(days), event));
        };
        in_days(1, 9, Event::Certificate(member));
        let lot = self.joined;
        if short && !lot.is_multiple_of(3) {
            in_days(30, 60, Event::Pay(member, class));
        }
        if lot.is_multiple_of(4) {
            in_days(120, 600, Event::Buy(member, class, 1 + i64::from(lot.is_multiple_of(3))));
        }
        if lot.is_multiple_of(5) {
            in_days(90, 900, Event::Move(member, SECTORS[lot % 6]));
        }
        if founder && lot.is_multiple_of(3) {
            in_days(30, 90, Event::AlsoWorks(member));
        }
        if !founder && lot.is_multiple_of(31) && self.exits < 6 {
            self.exits += 1;
            in_days(150, 90, Event::Exit(member));
        } else if lot % 27 == 5 && self.leaves < 7 {
            self.leaves += 1;
            let from = self.today - TimeDelta::days(20 + i64::try_from(lot % 30).unwrap_or(0));
            let (from, to) = (
                from.max(day + TimeDelta::days(5)),
                self.today + TimeDelta::days(60 + i64::try_from(lot % 90).unwrap_or(0)),
            );
            later.push((from, Event::Leave(member, to)));
        }
        Ok(later)
    }

    /// A telephone typed wrong, taken back, and done right: what undo is for.
    fn slip(&mut self, actor: PersonId) -> Result<()> {
        let Some(member) = self.coop.member_numbered(190)? else {
            return Ok(());
        };
        let mut profile = member.profile.clone();
        profile.contact.phone = "+593 97 205 88311".into();
        self.coop.change_profile(actor, member.id, profile.clone())?;
        self.tick(self.day);
        self.coop.undo(actor, None)?;
        self.tick(self.day);
        profile.contact.phone = "+593 97 205 8831".into();
        profile.note =
            if self.es { "Prefiere mensajes por la tarde." } else { "Prefers messages in the afternoon." }.into();
        self.coop.change_profile(actor, member.id, profile)?;
        Ok(())
    }

    #[allow(clippy::too_many_arguments)] // a ledger line has that many columns
    fn entry(
        &mut self,
        actor: PersonId,
        member: MemberId,
        class: ClassId,
        on: NaiveDate,
        kind: EntryKind,
        units: i64,
        cents: i64,
    ) -> Result<()> {
        let entry = NewEntry { class, on, kind, units, paid: Money(cents), par: None, decision: None };
        self.coop.move_shares(actor, member, &entry)?;
        Ok(())
    }

    fn paper(&mut self, actor: PersonId, kind: &str, member: Option<MemberId>) -> Result<()> {
        let paper = NewPaper { kind: kind.to_owned(), member, numbered: kind == "certificate" };
        // The paper itself is long on someone's wall; the file remembers that it went out.
        let Ok(_) = self.coop.print(actor, &paper, |_| Ok::<_, std::convert::Infallible>(()))?;
        Ok(())
    }
}
