//! A random walk through the life of a co-op: members come, change, hold shares, owe hours and leave; slips are
//! undone, papers printed, tables imported, days of work called. What the rules refuse is part of the walk.

use crate::{gather, owe};
use chrono::{Days, NaiveDate};
use minga_core::classes::{OnExit, Terms};
use minga_core::fields::{Field, FieldKind};
use minga_core::ids::{ClassId, EntryId, MemberId, PersonId, TermsId};
use minga_core::import::Intake;
use minga_core::members::{Contact, Kind, Member, Name, Profile, Spell, StandingKind};
use minga_core::money::{Currency, Money};
use minga_core::shares::{EntryKind, ShareEntry};
use minga_store::{
    Clock, Coop, Fault, Key, NewClass, NewCoop, NewEntry, NewField, NewMember, NewPaper, Particulars, Result,
};
use std::path::Path;
use std::sync::Arc;

/// One step: what is done, to whom, and how. Any three numbers are a step.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Which kind of act; see [`Walk::step`].
    pub what: u8,
    /// Which member, of those ever admitted.
    pub who: u32,
    /// How far, how much, which class.
    pub how: u32,
}

/// Kinds of steps that a walk knows. Those from [`HOURS`] on are of hours and of days of work.
pub const KINDS: u8 = HOURS + owe::KINDS + gather::KINDS;

/// The first kind of step of hours.
pub const HOURS: u8 = 25;

/// The first kind of step of days of work.
pub const DAYS: u8 = HOURS + owe::KINDS;

/// A co-op that lives at random.
#[derive(Debug)]
pub struct Walk {
    /// Its file.
    pub coop: Coop,
    /// Who signs.
    pub actor: PersonId,
    /// Facts are dated today only, none in the past.
    pub only_today: bool,
    /// Members whom a step of importing brings, at most.
    pub crowd: u32,
    classes: Vec<ClassId>,
    members: Vec<MemberId>,
}

/// The co-op that the walks found.
pub fn quitumbe() -> NewCoop {
    let class = |name: &str, par| NewClass { name: name.into(), dye: None, par: Money(par) };
    NewCoop {
        name: "Cooperativa Abierta Quitumbe".into(),
        currency: Currency::USD,
        lang: "es".into(),
        person: "Rosa Guamán".into(),
        classes: vec![class("Usuarias", 5000), class("Trabajadoras", 2000)],
    }
}

impl Walk {
    /// Founds the co-op in a new file.
    ///
    /// # Errors
    /// Those of founding.
    pub fn found(path: &Path, key: Option<Key>, clock: Arc<dyn Clock>) -> Result<Self> {
        let (coop, _) = Coop::found(path, key, clock, &quitumbe())?;
        Self::on(coop)
    }

    /// Goes on in an open file.
    ///
    /// # Errors
    /// Those of reading it; [`Fault::Damaged`] where nobody is in the office.
    pub fn on(coop: Coop) -> Result<Self> {
        let nobody = || Fault::Damaged { act: None, what: "nobody is in the office".into() };
        Ok(Self {
            actor: coop.people()?.first().ok_or_else(nobody)?.id,
            classes: coop.classes()?.iter().map(|c| c.id).collect(),
            members: coop.register()?.members.iter().map(|m| m.id).collect(),
            only_today: false,
            crowd: 5,
            coop,
        })
    }

    /// Takes a step. Gives the number of the act, or none where the rules refused it.
    ///
    /// # Errors
    /// Whatever is not a refusal: the disk, the file.
    pub fn step(&mut self, step: Step) -> Result<Option<i64>> {
        match self.go(step) {
            Ok(seq) => Ok(Some(seq)),
            Err(Fault::Refused(_)) => Ok(None),
            Err(fault) => Err(fault),
        }
    }

    fn go(&mut self, Step { what, who, how }: Step) -> Result<i64> {
        let (actor, class, day) = (self.actor, self.class(how), self.day(how));
        let member = self.member(who);
        let coop = &mut self.coop;
        match what % KINDS {
            0..=3 => {
                let new = NewMember {
                    folio: how.is_multiple_of(3).then(|| format!("F-{how}")),
                    kind: if how.is_multiple_of(7) { Kind::Organisation } else { Kind::Person },
                    profile: profile(who, how),
                    classes: vec![(class, day)],
                    ..NewMember::default()
                };
                let done = coop.admit(actor, &new)?;
                self.members.push(done.value);
                Ok(done.seq)
            }
            4 | 5 => Ok(coop.change_profile(actor, member, profile(who, how))?.seq),
            6 => Ok(coop.start_spell(actor, member, class, day)?.seq),
            7 => {
                // One that runs: to end another again would be to correct the past.
                let running = |m: Member| m.spells.iter().find(|s| s.to.is_none()).map(|s| s.id);
                let spell = coop.member(member)?.and_then(running).unwrap_or_default();
                Ok(coop.end_spell(actor, member, spell, day)?.seq)
            }
            8 => {
                let kind = StandingKind::ALL[how as usize % StandingKind::ALL.len()];
                let to = (kind != StandingKind::Exit && how.is_multiple_of(2)).then(|| day + Days::new(30));
                Ok(coop.set_standing(actor, member, kind, day, to)?.seq)
            }
            9..=11 => {
                let units = i64::from(how % 5) - 1;
                let kind = match units {
                    ..0 => EntryKind::Redeem,
                    0 => EntryKind::Pay,
                    _ => EntryKind::Subscribe,
                };
                let paid = Money(if units == 0 { 500 } else { units * 2000 });
                let entry = NewEntry { class, on: day, kind, units, paid, par: None, decision: None };
                Ok(coop.move_shares(actor, member, &entry)?.seq)
            }
            12 => {
                let line = coop.member(member)?.and_then(|m| m.shares.last().map(|e| e.id)).unwrap_or_default();
                Ok(coop.reverse_entry(actor, member, line)?.seq)
            }
            13 | 14 => Ok(coop.undo(actor, None)?.seq),
            15 => Ok(coop.redo(actor)?.seq),
            16 => {
                let paper = NewPaper {
                    kind: if how.is_multiple_of(4) { "register" } else { "certificate" }.into(),
                    member: (!how.is_multiple_of(4)).then_some(member),
                    numbered: !how.is_multiple_of(4),
                };
                match coop.print(actor, &paper, |_| Ok::<_, ()>(()))? {
                    Ok(done) => Ok(done.seq),
                    Err(()) => Err(minga_store::Refusal::NothingChanged.into()),
                }
            }
            17 => {
                let intake = self.intake(1 + how % self.crowd.max(1), day)?;
                let done = self.coop.take(actor, &intake, None)?;
                self.members.extend(intake.members.iter().map(|m| m.id));
                Ok(done.seq)
            }
            18 => {
                let terms = Terms {
                    id: TermsId::new(),
                    from: day,
                    par: Money(i64::from(how % 9000)),
                    least_units: 1,
                    transferable: how.is_multiple_of(2),
                    withdrawable: true,
                    redeem_after_years: 3,
                    on_exit: OnExit::BoughtBack,
                    most_part: None,
                };
                Ok(coop.set_terms(actor, class, &terms)?.seq)
            }
            19 => {
                let name = format!("Pregunta {}", how % 3);
                let asked = coop.fields()?.into_iter().find(|field| field.name == name);
                match asked {
                    Some(field) => Ok(coop.change_field(actor, &Field { retired: !field.retired, ..field })?.seq),
                    None => {
                        let new = NewField { name, kind: FieldKind::Text, options: Vec::new() };
                        Ok(coop.add_field(actor, &new)?.seq)
                    }
                }
            }
            20..=23 => self.live(how, (member, self.member(how / 12)), (class, day)),
            HOURS..DAYS => self.owe(what % KINDS - HOURS, member, how),
            DAYS.. => self.gather(what % KINDS - DAYS, member, how),
            _ => match how % 4 {
                0 => {
                    let to = Particulars { name: format!("Cooperativa {how}"), ..coop.coop()?.into() };
                    Ok(coop.change_coop(actor, &to)?.seq)
                }
                1 => Ok(coop.add_person(actor, &format!("Sisa {how}"), Some(member))?.seq),
                2 => Ok(coop.undo(actor, Some(i64::from(who % 50)))?.seq),
                _ => Ok(coop.change_class(actor, class, &format!("Clase {how}"), 1, 1)?.seq),
            },
        }
    }

    /// A table of members, as an import brings it.
    fn intake(&self, many: u32, day: NaiveDate) -> Result<Intake> {
        let register = self.coop.register()?;
        let first = register.members.iter().map(|m| m.number).max().unwrap_or(0) + 1000;
        let class = self.class(many);
        let members = (0..many).map(|n| Member {
            id: MemberId::new(),
            stays: Vec::new(),
            formerly: Vec::new(),
            number: first + i64::from(n),
            folio: Some(format!("{n}")),
            kind: Kind::Person,
            profile: profile(n, many),
            spells: vec![Spell::new(class, day, None)],
            standings: Vec::new(),
            shares: vec![ShareEntry {
                id: EntryId::new(),
                class,
                on: day,
                kind: EntryKind::Subscribe,
                units: 2,
                paid: Money(4000),
                par: Money(5000),
                reverses: None,
                pair: None,
                decision: None,
            }],
        });
        Ok(Intake { classes: Vec::new(), members: members.collect(), changes: Vec::new() })
    }

    /// Someone who was met on the way.
    pub(crate) fn known(&mut self, member: MemberId) {
        self.members.push(member);
    }

    pub(crate) fn class(&self, how: u32) -> ClassId {
        self.classes[how as usize % self.classes.len()]
    }

    pub(crate) fn member(&self, who: u32) -> MemberId {
        // Nobody yet: an identity of nobody, which is refused.
        let at = who as usize % self.members.len().max(1);
        self.members.get(at).copied().unwrap_or_default()
    }

    /// Today, or a day of the last four years.
    fn day(&self, how: u32) -> NaiveDate {
        let today = self.coop.today();
        if self.only_today { today } else { today - Days::new(u64::from(how % 1400)) }
    }
}

/// Particulars of someone who is nobody.
pub fn profile(who: u32, how: u32) -> Profile {
    const GIVEN: [&str; 6] = ["María", "Inti", "Ñusta", "José", "Amaru", "Zoila"];
    const FAMILY: [&str; 6] = ["Quispe", "Ñahui", "Guamán", "O'Brien", "Toapanta", "Chiliquinga"];
    let of = |names: [&str; 6], at: u32| names[at as usize % 6].to_owned();
    Profile {
        name: Name { given: of(GIVEN, who), family: of(FAMILY, how) },
        contact: Contact { phone: format!("+593 {who} {how}"), ..Contact::default() },
        ..Profile::default()
    }
}
